import { AccountsService, OpenAPI, RequestContentType } from "../.generated/openapi_typescript_codegen/index.ts";
import { check, drive, good, type Query, tooLong } from "./drive.ts";

const spread = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, RequestContentType.JSON] as const;

await drive(async (baseUrl, query) => {
  OpenAPI.BASE = baseUrl;
  const imported = await AccountsService.accountImport(...spread(query()), good);
  const checked = await AccountsService.accountCheck(...spread(query()), check);
  const refused = await AccountsService.accountImport(...spread(query()), tooLong);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    refused: refused.ErrorCode,
  };
});
