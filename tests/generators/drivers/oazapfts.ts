import { accountCheck, accountImport, defaults } from "../.generated/oazapfts.ts";
import { check, drive, good, type Query, tooLong } from "./drive.ts";

const spread = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, q.contenttype] as const;

await drive(async (baseUrl, query) => {
  defaults.baseUrl = baseUrl;
  const imported = await accountImport(...spread(query()), good);
  const checked = await accountCheck(...spread(query()), check);
  const refused = await accountImport(...spread(query()), tooLong);
  if (imported.status !== 200 || checked.status !== 200 || refused.status !== 200) throw new Error("not 200");
  return {
    imported: imported.data.ErrorCode,
    checked: checked.data.ResultItem?.[0]?.AccountStatus,
    refused: refused.data.ErrorCode,
  };
});
