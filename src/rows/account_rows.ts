// The rows that the account commands read.

import type { RowKind } from "./row.ts";

/** An account in each row. */
export const accountRows: RowKind = {
  name: "account",
  plural: "accounts",
  operation: "accountImport",
  fields: ["UserID", "Nick", "FaceUrl"],
};
