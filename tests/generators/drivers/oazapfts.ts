import { accountCheck, accountImport, defaults } from "../.generated/oazapfts.ts";
import { checkBody, invalidAccount, type Query, runClient, validAccount } from "./client_scenario.ts";

const queryArguments = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, q.contenttype] as const;

await runClient(async (baseUrl, query) => {
  defaults.baseUrl = baseUrl;
  const imported = await accountImport(...queryArguments(query()), validAccount);
  const checked = await accountCheck(...queryArguments(query()), checkBody);
  const rejected = await accountImport(...queryArguments(query()), invalidAccount);
  if (imported.status !== 200 || checked.status !== 200 || rejected.status !== 200) {
    throw new Error("expected status 200");
  }
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data.ErrorCode,
  };
});
