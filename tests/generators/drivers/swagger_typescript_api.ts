import { Api, RequestContentType } from "../.generated/swagger_typescript_api/api.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseUrl, signedQuery) => {
  const query = () => ({ ...signedQuery(), contenttype: RequestContentType.Json });
  const api = new Api({ baseUrl });
  const imported = await api.v4.accountImport(query(), validAccount);
  const checked = await api.v4.accountCheck(query(), checkBody);
  const rejected = await api.v4.accountImport(query(), invalidAccount);
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data.ErrorCode,
  };
});
