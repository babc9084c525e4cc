import { accountCheck } from "../.generated/kubb_axios/clients/accountCheck.ts";
import { accountImport } from "../.generated/kubb_axios/clients/accountImport.ts";
import { check, drive, good, tooLong } from "./drive.ts";

await drive(async (baseURL, query) => {
  const config = { baseURL };
  const imported = await accountImport(good, query(), config);
  const checked = await accountCheck(check, query(), config);
  const refused = await accountImport(tooLong, query(), config);
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    refused: refused.ErrorCode,
  };
});
