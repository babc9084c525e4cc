import { Api, RequestContentType } from "../.generated/swagger_typescript_api/api.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseUrl, signedQuery) => {
  const query = () => ({ ...signedQuery(), contenttype: RequestContentType.Json });
  const api = new Api({ baseUrl });
  const imported = await api.v4.accountImport(query(), good);
  const checked = await api.v4.accountCheck(query(), check);
  const refused = await api.v4.accountImport(query(), tooLong);
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    refused: refused.data.ErrorCode,
  };
});
