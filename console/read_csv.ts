// A CSV file as accounts.
// @ts-types="@types/papaparse"
import Papa from "papaparse";
import type { Account } from "../mod.ts";

/** An account with the number of its row in the file; the header is row 1. */
export interface FileAccount extends Account {
  row: number;
}

/** A row that is not imported. */
export interface RefusedRow {
  account: FileAccount;
  reason: string;
}

/** What a file holds. */
export interface FileContent {
  accounts: FileAccount[];
  refused: RefusedRow[];
}

/** Bytes of the largest file: it is read as one text, so that no piece can end within a character or a line end. */
const largestFile = 200_000_000;

/** Reads a file whole; throws where it is no CSV of accounts. */
export async function readCsv(file: File): Promise<FileContent> {
  if (file.size > largestFile) {
    throw new Error("The file is larger than 200 MB. The command `import` takes files of any size.");
  }
  const { data, errors } = Papa.parse<string[]>(withOneLineEnd(await textOf(file)), { delimiter: "," });
  const quotes = errors.find(({ type }: Papa.ParseError) => type === "Quotes");
  if (quotes) throw new Error(`A quote is not closed, in row ${(quotes.row ?? 0) + 1}.`);
  const [header = [], ...rows] = data;
  const names = header.map((name: string) => name.trim());
  const twice = names.find((name: string, i: number) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Error(`Two columns are named "${twice}".`);
  if (!names.includes("UserID")) throw new Error("The file has no column UserID in its first row.");
  const [id, nick, face] = ["UserID", "Nick", "FaceUrl"].map((name) => names.indexOf(name)) as [number, number, number];
  const content: FileContent = { accounts: [], refused: [] };
  rows.forEach((cells: string[], i: number) => {
    if (cells.length === 1 && cells[0] === "") return;
    // An empty cell is no value: what the account has stays.
    const account = {
      UserID: cells[id] ?? "",
      Nick: cells[nick] || undefined,
      FaceUrl: cells[face] || undefined,
      row: i + 2,
    };
    if (cells.length <= names.length) content.accounts.push(account);
    else content.refused.push({ account, reason: `${cells.length} cells, where the first row has ${names.length}` });
  });
  return content;
}

async function textOf(file: File): Promise<string> {
  try {
    // It takes a byte order mark off.
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // What cannot be read would be imported as question marks.
    throw new Error("The file is not UTF-8. Save it as UTF-8 and drop it again.");
  }
}

/** The parser takes one kind of line end for all; where there are two, the longer becomes the shorter. */
function withOneLineEnd(text: string): string {
  return text.includes("\r\n") && /(^|[^\r])\n/.test(text) ? text.replaceAll("\r\n", "\n") : text;
}
