import { createApiClient } from "../.generated/openapi_zod_client.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseUrl, query) => {
  const api = createApiClient(baseUrl);
  const path = "/v4/im_open_login_svc/account_import";
  const imported = await api.post(path, good, { queries: query() });
  const checked = await api.post("/v4/im_open_login_svc/account_check", check, { queries: query() });
  const refused = await api.post(path, tooLong, { queries: query() });
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    refused: refused.ErrorCode,
  };
});
