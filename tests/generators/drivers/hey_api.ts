import { client } from "../.generated/hey_api/client.gen.ts";
import { accountCheck, accountImport } from "../.generated/hey_api/sdk.gen.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseUrl, query) => {
  client.setConfig({ baseUrl });
  const imported = await accountImport({ query: query(), body: good });
  const checked = await accountCheck({ query: query(), body: check });
  const refused = await accountImport({ query: query(), body: tooLong });
  return {
    imported: imported.data?.ErrorCode,
    checked: checked.data?.ResultItem?.[0]?.AccountStatus,
    refused: refused.data?.ErrorCode,
  };
});
