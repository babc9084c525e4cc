import { AccountsService, OpenAPI, RequestContentType } from "../.generated/openapi_typescript_codegen/index.ts";
import { checkBody, invalidAccount, type Query, runClient, validAccount } from "./client_scenario.ts";

const queryArguments = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, RequestContentType.JSON] as const;

await runClient(async (baseUrl, query) => {
  OpenAPI.BASE = baseUrl;
  const imported = await AccountsService.accountImport(...queryArguments(query()), validAccount);
  const checked = await AccountsService.accountCheck(...queryArguments(query()), checkBody);
  const rejected = await AccountsService.accountImport(...queryArguments(query()), invalidAccount);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.ErrorCode,
  };
});
