import { accountCheck } from "../.generated/kubb_fetch/clients/accountCheck.ts";
import { accountImport } from "../.generated/kubb_fetch/clients/accountImport.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseURL, query) => {
  // Left alone, its fetch client labels the body as text.
  const config = { baseURL, headers: { "Content-Type": "application/json" } };
  const imported = await accountImport(good, query(), config);
  const checked = await accountCheck(check, query(), config);
  const refused = await accountImport(tooLong, query(), config);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    refused: refused.ErrorCode,
  };
});
