import { client } from "../.generated/hey_api/client.gen.ts";
import { accountCheck, accountImport } from "../.generated/hey_api/sdk.gen.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseUrl, query) => {
  client.setConfig({ baseUrl });
  const imported = await accountImport({ query: query(), body: validAccount });
  const checked = await accountCheck({ query: query(), body: checkBody });
  const rejected = await accountImport({ query: query(), body: invalidAccount });
  return {
    imported: imported.data?.ErrorCode,
    checked: checked.data?.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data?.ErrorCode,
  };
});
