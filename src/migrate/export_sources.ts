// Sources that a program has at hand: values in memory, and the bytes of a file of JSON lines.
import type { ExportLine, ExportSource } from "./export_line.ts";

/** The longest line, in characters. No valid one comes near; what is longer is rejected and not kept. */
const longestLine = 1_000_000;

/**
 * A source of lines that are in memory.
 *
 * @example Two accounts who are friends
 * ```ts
 * import { exportOfLines } from "@unofficial/tencent-chat/migrate";
 *
 * const source = exportOfLines([
 *   { type: "account", item: { UserID: "user_0001" } },
 *   { type: "account", item: { UserID: "user_0002" } },
 *   { type: "friend", item: { UserID: "user_0001", Friend: "user_0002" } },
 * ]);
 * ```
 */
export function exportOfLines(lines: readonly unknown[]): ExportSource {
  return {
    async *read() {
      const portion = 1000;
      for (let from = 0; from < lines.length; from += portion) {
        yield lines.slice(from, from + portion)
          .map((value, i): ExportLine => ({ position: from + i, line: from + i + 1, value }));
      }
    },
  };
}

/**
 * A source of JSON lines from bytes, for example of an object in a bucket. `open` is called for each reading.
 *
 * @throws {TypeError} while reading, when the bytes are not UTF-8.
 *
 * @example A response
 * ```ts
 * import { exportOfBytes } from "@unofficial/tencent-chat/migrate";
 *
 * const text = '{"type":"account","item":{"UserID":"user_0001"}}\n';
 * const source = exportOfBytes(() => new Response(text).body ?? []);
 * ```
 */
export function exportOfBytes(
  open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableStream<Uint8Array>,
): ExportSource {
  return { read: () => readJsonLines(chunksOf(open())) };
}

/** Not every runtime can iterate over a stream. */
async function* chunksOf(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!("getReader" in bytes)) return yield* bytes;
  const reader = bytes.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * The lines of a file of JSON lines, those of each chunk together, for a source of several files.
 *
 * @param place The name of the file, the type of its lines if they are items alone, and the number of lines before it.
 * @throws {TypeError} when the bytes are not UTF-8.
 *
 * @example Two files
 * ```ts
 * import { type ExportSource, readJsonLines } from "@unofficial/tencent-chat/migrate";
 *
 * async function* bytesOf(text: string) {
 *   yield new TextEncoder().encode(text);
 * }
 * const source: ExportSource = {
 *   async *read() {
 *     yield* readJsonLines(bytesOf('{"UserID":"anna"}\n'), { file: "accounts.jsonl", type: "account" });
 *     yield* readJsonLines(bytesOf('{"UserID":"anna","Friend":"ben"}\n'), { file: "friends.jsonl", type: "friend", first: 1 });
 *   },
 * };
 * ```
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  place: Pick<ExportLine, "file" | "type"> & { first?: number } = {},
): AsyncGenerator<readonly ExportLine[], void, undefined> {
  // Some runtimes would drop a byte order mark at the start of every chunk.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const { file, type, first = 0 } = place;
  let [position, line, rest] = [first, 0, ""];
  /** Whether no character has come, so that a byte order mark may. */
  let isStart = true;
  /** Characters of a line that is too long, while its end has not come. */
  let dropped = 0;

  function finish(text: string): ExportLine | undefined {
    line++;
    const length = dropped + text.length;
    dropped = 0;
    if (length > longestLine) {
      return { position: position++, line, file, type, problem: [`at most ${longestLine} characters`, `${length}`] };
    }
    if (text.trim() !== "") return { position: position++, line, file, type, text };
  }

  function split(text: string): ExportLine[] {
    const own = isStart ? text.replace(/^\uFEFF/, "") : text;
    isStart &&= text === "";
    const parts = (rest + own).split("\n");
    rest = parts.pop() ?? "";
    const lines: ExportLine[] = [];
    for (const part of parts) {
      const found = finish(part);
      if (found) lines.push(found);
    }
    if (dropped + rest.length > longestLine) {
      dropped += rest.length;
      rest = "";
    }
    return lines;
  }

  for await (const chunk of chunks) {
    const lines = split(decoder.decode(chunk, { stream: true }));
    if (lines.length > 0) yield lines;
  }
  const lines = split(`${decoder.decode()}\n`);
  if (lines.length > 0) yield lines;
}
