// A CSV file as accounts, read piece by piece.
// @ts-types="@types/papaparse"
import Papa from "papaparse";
import type { Account } from "../mod.ts";

/** An account with the number of its row in the file; the header is row 1. */
export interface FileAccount extends Account {
  row: number;
}

/** Bytes that are read at a time. */
const pieceSize = 1 << 20;

type Record = { [column: string]: string | undefined };

/** Throws when a file is no UTF-8: what could not be read would be imported as question marks. */
async function checkText(file: Blob): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      decoder.decode(piece.value, { stream: true });
    }
    decoder.decode();
  } catch {
    throw new Error("The file is not UTF-8. Save it as UTF-8 and drop it again.");
  }
}

/** The accounts of a file; `onRead` is told how many bytes have been read. Throws where it is no CSV of accounts. */
export async function* readCsv(file: File, onRead: (bytes: number) => void): AsyncGenerator<FileAccount> {
  await checkText(file);
  let pieces: Record[][] = [];
  let ended = false;
  let failure: Error | undefined;
  let parser: Papa.Parser | undefined;
  let wake = (): void => {};
  Papa.parse<Record>(file, {
    header: true,
    chunkSize: pieceSize,
    skipEmptyLines: true,
    transformHeader: (name: string) => name.trim(),
    chunk({ data, errors, meta }: Papa.ParseResult<Record>, running: Papa.Parser) {
      parser = running;
      const quotes = errors.find(({ type }: Papa.ParseError) => type === "Quotes");
      if (!meta.fields?.includes("UserID")) failure = new Error("The file has no column UserID in its first row.");
      else if (quotes) failure = new Error(`A quote is not closed, near row ${(quotes.row ?? 0) + 2}.`);
      if (failure) running.abort();
      else running.pause();
      pieces.push(data);
      onRead(meta.cursor);
      wake();
    },
    complete() {
      ended = true;
      wake();
    },
    error(error: Error) {
      failure = error;
      wake();
    },
  });
  let row = 1;
  try {
    while (true) {
      const ready = pieces;
      pieces = [];
      if (failure) throw failure;
      for (const { UserID = "", Nick, FaceUrl } of ready.flat()) yield { UserID, Nick, FaceUrl, row: ++row };
      if (pieces.length > 0) continue;
      if (ended) return;
      const more = new Promise<void>((resolve) => wake = resolve);
      parser?.resume();
      await more;
    }
  } finally {
    parser?.abort();
  }
}
