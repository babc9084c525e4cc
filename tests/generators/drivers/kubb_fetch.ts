import { accountCheck } from "../.generated/kubb_fetch/clients/accountCheck.ts";
import { accountImport } from "../.generated/kubb_fetch/clients/accountImport.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseURL, query) => {
  // By default its fetch client sends the body as text/plain.
  const config = { baseURL, headers: { "Content-Type": "application/json" } };
  const imported = await accountImport(validAccount, query(), config);
  const checked = await accountCheck(checkBody, query(), config);
  const rejected = await accountImport(invalidAccount, query(), config);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.ErrorCode,
  };
});
