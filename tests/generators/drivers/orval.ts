import { accountCheck, accountImport } from "../.generated/orval/api.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";
import { setBaseUrl } from "./orval_fetch.ts";

await runClient(async (baseUrl, query) => {
  setBaseUrl(baseUrl);
  const imported = await accountImport(validAccount, query());
  const checked = await accountCheck(checkBody, query());
  const rejected = await accountImport(invalidAccount, query());
  if (imported.status !== 200 || checked.status !== 200 || rejected.status !== 200) {
    throw new Error("expected status 200");
  }
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data.ErrorCode,
  };
});
