import { createApiClient } from "../.generated/openapi_zod_client.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseUrl, query) => {
  const api = createApiClient(baseUrl);
  const path = "/v4/im_open_login_svc/account_import";
  const imported = await api.post(path, validAccount, { queries: query() });
  const checked = await api.post("/v4/im_open_login_svc/account_check", checkBody, { queries: query() });
  const rejected = await api.post(path, invalidAccount, { queries: query() });
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.ErrorCode,
  };
});
