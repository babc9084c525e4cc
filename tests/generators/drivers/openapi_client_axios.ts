import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import document from "../../../gen/openapi.json" with { type: "json" };
import type { Client } from "../.generated/openapi_client_axios.d.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseUrl, query) => {
  const definition = document as unknown as Document;
  const api = await new OpenAPIClientAxios({ definition, withServer: { url: baseUrl } }).init<Client>();
  const imported = await api.accountImport(query(), good);
  const checked = await api.accountCheck(query(), check);
  const refused = await api.accountImport(query(), tooLong);
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    refused: refused.data.ErrorCode,
  };
});
