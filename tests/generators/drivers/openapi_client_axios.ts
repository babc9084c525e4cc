import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import document from "../../../gen/openapi.json" with { type: "json" };
import type { Client } from "../.generated/openapi_client_axios.d.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";

await runClient(async (baseUrl, query) => {
  const definition = document as unknown as Document;
  const api = await new OpenAPIClientAxios({ definition, withServer: { url: baseUrl } }).init<Client>();
  const imported = await api.accountImport(query(), validAccount);
  const checked = await api.accountCheck(query(), checkBody);
  const rejected = await api.accountImport(query(), invalidAccount);
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.data.ErrorCode,
  };
});
