import { accountCheck } from "../.generated/kubb_axios/clients/accountCheck.ts";
import { accountImport } from "../.generated/kubb_axios/clients/accountImport.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseURL, query) => {
  const config = { baseURL };
  const imported = await accountImport(validAccount, query(), config);
  const checked = await accountCheck(checkBody, query(), config);
  const rejected = await accountImport(invalidAccount, query(), config);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.ErrorCode,
  };
});
