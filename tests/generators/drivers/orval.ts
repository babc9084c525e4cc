import { accountCheck, accountImport } from "../.generated/orval/api.ts";
import { check, drive, good, tooLong } from "./drive.ts";
import { setAddress } from "./orval_fetch.ts";

await drive(async (baseUrl, query) => {
  setAddress(baseUrl);
  const imported = await accountImport(good, query());
  const checked = await accountCheck(check, query());
  const refused = await accountImport(tooLong, query());
  if (imported.status !== 200 || checked.status !== 200 || refused.status !== 200) throw new Error("not 200");
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    refused: refused.data.ErrorCode,
  };
});
