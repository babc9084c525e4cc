// An export on disk: a file of JSON lines, or a folder with one file for each type of line.
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "../../mod.ts";
import { type ExportLine, type ExportSource, type ExportType, exportTypes, readJsonLines } from "../../src/migrate.ts";
import { accountRows } from "../../src/rows/account_rows.ts";
import { createCsvReader } from "../../src/rows/csv_reader.ts";
import { InputFileError } from "../../src/rows/input_file_error.ts";
import { type InputSource, openInput } from "../import/input_source.ts";
import { createLineCounter } from "../../src/rows/line_index.ts";
import { isInvalid } from "../../src/rows/row.ts";
import { UsageError } from "../usage_error.ts";

/** An export on disk. */
export interface ExportFiles extends ExportSource {
  /** The file or folder, as it was passed. */
  readonly path: string;
  /** SHA-256 of all files, in hex, and their size. */
  fingerprint(signal?: AbortSignal): Promise<{ sha256: string; bytes: number }>;
}

/** One of the files. */
interface ExportFile {
  readonly input: InputSource;
  /** The name in a folder; undefined for the only file. */
  readonly name?: string;
  /** The type of its lines, in a folder. */
  readonly type?: ExportType;
}

/** The type that a name of a file, without its extension, stands for: `friends` or `friend`. */
const typeOf = (stem: string): ExportType | undefined =>
  exportTypes.find((type) => stem.toLowerCase() === type || stem.toLowerCase() === `${type}s`);

/** Lines that a CSV file hands over at once. */
const portionSize = 500;

/**
 * Opens an export.
 *
 * @throws {InputFileError} when there is no such file, or no file of a known name in the folder.
 */
export async function openExport(path: string): Promise<ExportFiles> {
  if (path === "-") throw new UsageError("an export is read several times, so it cannot come from standard input");
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  const files = isFolder ? await openFolder(path) : [{ input: await openInput(path) }];
  /** Lines of each file, once it has been read. */
  const lengths = new Map<ExportFile, number>();

  async function* readFile(file: ExportFile, first: number): AsyncGenerator<readonly ExportLine[], void, undefined> {
    let count = 0;
    for await (const lines of linesOf(file, first)) {
      count += lines.length;
      yield lines;
    }
    lengths.set(file, count);
  }

  return {
    path,
    async *read(type) {
      let first = 0;
      for (const file of files) {
        if (!type || !file.type || file.type === type) yield* readFile(file, first);
        else if (!lengths.has(file)) { for await (const _ of readFile(file, first)); }
        first += lengths.get(file) ?? 0;
      }
    },
    async fingerprint(signal) {
      const [only] = files;
      if (!isFolder && only) return await only.input.fingerprint(signal);
      const hash = createHash("sha256");
      let bytes = 0;
      for (const { input, name } of files) {
        const found = await input.fingerprint(signal);
        hash.update(`${name} ${found.sha256}\n`);
        bytes += found.bytes;
      }
      return { sha256: hash.digest("hex"), bytes };
    },
  };
}

/** The files of a folder in the order of the types. */
async function openFolder(path: string): Promise<ExportFile[]> {
  const found: { name: string; type: ExportType }[] = [];
  for (const name of (await readdir(path)).sort()) {
    const [, stem = "", extension = ""] = /^(.*)\.(csv|jsonl|ndjson)$/i.exec(name) ?? [];
    const type = typeOf(stem);
    if (!type) continue;
    if (extension.toLowerCase() === "csv" && type !== "account") {
      throw new InputFileError(join(path, name), undefined, "only accounts can be CSV; write JSON lines (.jsonl)");
    }
    const twin = found.find((each) => each.type === type);
    if (twin) throw new InputFileError(path, undefined, `${twin.name} and ${name} are both for the type ${type}`);
    found.push({ name, type });
  }
  if (found.length === 0) {
    const names = exportTypes.map((type) => `${type}s.jsonl`).join(", ");
    throw new InputFileError(
      path,
      undefined,
      `no file in this folder has a known name; expected accounts.csv, ${names}`,
    );
  }
  found.sort((a, b) => exportTypes.indexOf(a.type) - exportTypes.indexOf(b.type));
  return await Promise.all(
    found.map(async ({ name, type }) => ({ name, type, input: await openInput(join(path, name)) })),
  );
}

function linesOf({ input, name, type }: ExportFile, first: number): AsyncIterable<readonly ExportLine[]> {
  if (name?.toLowerCase().endsWith(".csv")) return csvLines(input, name, first);
  return readJsonLines(input.read(0, createLineCounter()), { file: name, type, first });
}

async function* csvLines(
  source: InputSource,
  file: string,
  first: number,
): AsyncGenerator<readonly ExportLine[], void, undefined> {
  let lines: ExportLine[] = [];
  for await (const row of createCsvReader<Account>({ source, kind: accountRows, names: {} }).rows()) {
    const place = { position: first + row.place.position, line: row.place.line, file, type: "account" as const };
    if (isInvalid(row)) {
      const { field, limit, actual } = row.error;
      lines.push({ ...place, value: row.raw, problem: [`${field}: ${limit}`, actual] });
    } else {
      const { UserID, Nick, FaceUrl } = row;
      lines.push({ ...place, value: JSON.parse(JSON.stringify({ UserID, Nick, FaceUrl })) });
    }
    if (lines.length < portionSize) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}
