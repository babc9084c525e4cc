// Joins the refused rows of all lanes into the report, in the order of the file and with little memory.
import { encodeUtf8 } from "../../encode_utf8.ts";
import { concat } from "../../rows/byte_source.ts";
import { reportText } from "../../rows/report_text.ts";
import type { RefusedRow } from "../../rows/row_journal.ts";
import type { ImportTask } from "./import_state.ts";
import type { ImportBucket, UploadedPart } from "./r2_source.ts";

/** Refused rows that a lane is asked for at once. */
const pageSize = 1000;

/** The smallest part that R2 takes, in bytes; all but the last have the same size. */
const partSize = 5 * 1024 * 1024;

/** What is asked of a lane. */
interface RefusingLane {
  laneRefused(from: number, limit: number): Promise<RefusedRow[]>;
}

/** Writes the report of an import and returns its key. `columns` are those of a CSV file. */
export async function writeCloudReport(
  bucket: ImportBucket,
  { key: file, id, format }: ImportTask,
  lanes: readonly RefusingLane[],
  columns: string[] | undefined,
): Promise<string> {
  const key = `${file}.refused/${id}/report.${format}`;
  let rest = encodeUtf8(reportText([], columns));
  let upload: Awaited<ReturnType<ImportBucket["createMultipartUpload"]>> | undefined;
  const parts: UploadedPart[] = [];
  for await (const rows of refusedInOrder(lanes)) {
    rest = concat(rest, encodeUtf8(reportText(rows, columns, { withHeader: false })));
    while (rest.length > partSize) {
      upload ??= await bucket.createMultipartUpload(key);
      parts.push(await upload.uploadPart(parts.length + 1, rest.slice(0, partSize)));
      rest = rest.slice(partSize);
    }
  }
  if (!upload) await bucket.put(key, rest);
  else {
    parts.push(await upload.uploadPart(parts.length + 1, rest));
    await upload.complete(parts);
  }
  return key;
}

/** The refused rows of all lanes by position, a page at a time. */
async function* refusedInOrder(lanes: readonly RefusingLane[]): AsyncGenerator<RefusedRow[], void, undefined> {
  const pages = lanes.map((lane) => ({ lane, rows: [] as RefusedRow[], from: 0, isLast: false }));
  while (true) {
    for (const page of pages) {
      if (page.rows.length > 0 || page.isLast) continue;
      page.rows = await page.lane.laneRefused(page.from, pageSize);
      page.isLast = page.rows.length < pageSize;
      page.from = (page.rows.at(-1)?.position ?? 0) + 1;
    }
    // Up to this position every lane has told its rows.
    const known = Math.min(...pages.filter(({ isLast }) => !isLast).map(({ from }) => from - 1), Infinity);
    const rows = pages.flatMap((page) => {
      const until = page.rows.findIndex(({ position }) => position > known);
      return page.rows.splice(0, until === -1 ? page.rows.length : until);
    });
    if (rows.length > 0) yield rows.sort((a, b) => a.position - b.position);
    if (pages.every(({ isLast, rows }) => isLast && rows.length === 0)) return;
  }
}
