import createClient from "openapi-fetch";
import type { paths } from "../.generated/openapi_fetch/schema.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseUrl, query) => {
  const api = createClient<paths>({ baseUrl });
  const post = "/v4/im_open_login_svc/account_import";
  const imported = await api.POST(post, { params: { query: query() }, body: validAccount });
  const checked = await api.POST("/v4/im_open_login_svc/account_check", {
    params: { query: query() },
    body: checkBody,
  });
  const rejected = await api.POST(post, { params: { query: query() }, body: invalidAccount });
  return {
    imported: imported.data?.ErrorCode,
    checked: checked.data?.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data?.ErrorCode,
  };
});
