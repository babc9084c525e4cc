// Reads accounts from a CSV file.
// @ts-types="@types/papaparse"
import Papa from "papaparse";
import type { Account } from "../mod.ts";

/** An account with its row number in the file. The header is row 1. */
export interface FileAccount extends Account {
  row: number;
}

/** A row that is not imported. */
export interface RefusedRow {
  account: FileAccount;
  reason: string;
}

/** The content of a file. */
export interface FileContent {
  accounts: FileAccount[];
  refused: RefusedRow[];
}

/** Size limit in bytes: a file is read as one string, so that no chunk ends within a character or a line break. */
const maxFileSize = 200_000_000;

/** Reads a whole file. Throws if it is not a CSV file with a column UserID. */
export async function readCsv(file: File): Promise<FileContent> {
  if (file.size > maxFileSize) {
    throw new Error("The file is larger than 200 MB. Use the command `import`, which takes files of any size.");
  }
  const { data, errors } = Papa.parse<string[]>(withUniformLineBreaks(await textOf(file)), { delimiter: "," });
  const quotes = errors.find(({ type }: Papa.ParseError) => type === "Quotes");
  if (quotes) throw new Error(`Row ${(quotes.row ?? 0) + 1}: a quote is not closed.`);
  const [header = [], ...rows] = data;
  const names = header.map((name: string) => name.trim());
  const duplicate = names.find((name: string, i: number) => names.indexOf(name) < i);
  if (duplicate !== undefined) throw new Error(`Two columns are named "${duplicate}".`);
  if (!names.includes("UserID")) throw new Error("The first row has no column UserID.");
  const [id, nick, face] = ["UserID", "Nick", "FaceUrl"].map((name) => names.indexOf(name)) as [number, number, number];
  const content: FileContent = { accounts: [], refused: [] };
  rows.forEach((cells: string[], i: number) => {
    if (cells.length === 1 && cells[0] === "") return;
    // An empty cell leaves the value of the account unchanged.
    const account = {
      UserID: cells[id] ?? "",
      Nick: cells[nick] || undefined,
      FaceUrl: cells[face] || undefined,
      row: i + 2,
    };
    if (cells.length <= names.length) content.accounts.push(account);
    else content.refused.push({ account, reason: `${cells.length} cells, but the first row has ${names.length}` });
  });
  return content;
}

async function textOf(file: File): Promise<string> {
  try {
    // Removes a byte order mark.
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // Undecodable bytes would be imported as replacement characters.
    throw new Error("The file is not UTF-8. Save it as UTF-8 and try again.");
  }
}

/** The parser expects one kind of line break. Converts a file that mixes both to LF. */
function withUniformLineBreaks(text: string): string {
  return text.includes("\r\n") && /(^|[^\r])\n/.test(text) ? text.replaceAll("\r\n", "\n") : text;
}
