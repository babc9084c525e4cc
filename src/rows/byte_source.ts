// The bytes of a file of rows, wherever they come from.
import { InputFileError } from "./input_file_error.ts";
import type { LineCounter } from "./line_index.ts";

/** The bytes of an input. One that is a file can be read any number of times. */
export interface ByteSource {
  /** What messages call it. */
  readonly name: string;
  /** Whether it can be read again. */
  readonly isFile: boolean;
  /** The bytes from an offset on, checked to be UTF-8; `index` is fed with each chunk first. */
  read(from: number, index: LineCounter): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Passes chunks on; throws an InputFileError with the line of the first byte that is not UTF-8. */
export async function* checkUtf8(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  index: LineCounter,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (chunk?: Uint8Array): boolean => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const chunk of chunks) {
    const lineBefore = index.line;
    index.feed(chunk);
    if (!decode(chunk)) throw notUtf8(name, lineBefore + linesBeforeInvalid(chunk));
    yield chunk;
  }
  if (!decode()) throw notUtf8(name, index.line);
}

function notUtf8(name: string, line: number): InputFileError {
  return new InputFileError(name, line, "not UTF-8; save the file with UTF-8 encoding");
}

/** Lines of a chunk before the first invalid byte; characters cut by the chunk's edges are not invalid. */
function linesBeforeInvalid(chunk: Uint8Array): number {
  const strict = new TextDecoder("utf-8", { fatal: true });
  // The rest of a character that began in the chunk before.
  let from = 0;
  while (from < 3 && (chunk[from]! & 0xc0) === 0x80) from++;
  let lines = 0;
  try {
    while (from < chunk.length) {
      const feed = chunk.indexOf(0x0a, from);
      const to = feed === -1 ? chunk.length : feed + 1;
      strict.decode(chunk.subarray(from, to));
      if (feed !== -1) lines++;
      from = to;
    }
  } catch {
    // Decoding stopped in this line.
  }
  return lines;
}

/** Two pieces of bytes as one. */
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
