// Accounts and groups that are in Chat already, from the file of the option --known-accounts.
import { checkExport, type KnownGroup } from "../../src/migrate.ts";
import { accountRows } from "../../src/rows/account_rows.ts";
import { createCsvReader } from "../../src/rows/csv_reader.ts";
import { openInput } from "../import/input_source.ts";
import { isInvalid } from "../../src/rows/row.ts";
import { openExport } from "./export_files.ts";

/** What lines may refer to besides the export itself. */
export interface KnownLines {
  readonly knownAccounts?: readonly string[];
  readonly knownGroups?: readonly KnownGroup[];
}

/** Reads a CSV file with the column UserID, or an export whose accounts and groups have gone in. */
export async function readKnownLines(path: string | undefined): Promise<KnownLines> {
  if (path === undefined) return {};
  const knownAccounts: string[] = [];
  const knownGroups: KnownGroup[] = [];
  if (/\.csv$/i.test(path)) {
    const reader = createCsvReader<{ UserID: string }>({ source: await openInput(path), kind: accountRows, names: {} });
    for await (const row of reader.rows()) if (!isInvalid(row)) knownAccounts.push(row.UserID);
    return { knownAccounts };
  }
  const source = await openExport(path);
  const rejected = new Set<number>();
  await checkExport(source, { onRejected: ({ position }) => rejected.add(position) });
  for await (const portion of source.read()) {
    for (const line of portion) {
      if (rejected.has(line.position)) continue;
      const value = line.text === undefined ? line.value : JSON.parse(line.text);
      const { type = line.type, item = value } = value;
      if (type === "account") knownAccounts.push(item.UserID);
      if (type === "group") knownGroups.push(item);
    }
  }
  return { knownAccounts, knownGroups };
}
