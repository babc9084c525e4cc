import createClient from "openapi-fetch";
import type { paths } from "../.generated/openapi_fetch/schema.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseUrl, query) => {
  const api = createClient<paths>({ baseUrl });
  const post = "/v4/im_open_login_svc/account_import";
  const imported = await api.POST(post, { params: { query: query() }, body: good });
  const checked = await api.POST("/v4/im_open_login_svc/account_check", { params: { query: query() }, body: check });
  const refused = await api.POST(post, { params: { query: query() }, body: tooLong });
  return {
    imported: imported.data?.ErrorCode,
    checked: checked.data?.ResultItem?.[0]?.AccountStatus,
    refused: refused.data?.ErrorCode,
  };
});
