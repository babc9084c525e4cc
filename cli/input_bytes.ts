// The bytes of an input: a file that must not change, or standard input.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import process from "node:process";
import { InputFileError } from "./input_file_error.ts";
import type { LineIndex } from "./line_index.ts";

/** An input that can be read, a file any number of times. */
export interface InputBytes {
  /** What it is called in messages. */
  readonly name: string;
  /** Whether it can be read again. */
  readonly isFile: boolean;
  /** The bytes from an offset on, once they are known to be UTF-8; `index` is told of each, too. */
  read(from: number, index: LineIndex): AsyncGenerator<Uint8Array, void, undefined>;
  /** SHA-256 of the whole file, in hex, and its size. */
  fingerprint(signal?: AbortSignal): Promise<{ sha256: string; bytes: number }>;
  /** Lets go of standard input, which would keep the program alive. */
  close(): void;
}

/** Opens a file, or standard input for `-`. */
export async function openInput(file: string): Promise<InputBytes> {
  if (file === "-") return standardInput();
  const before = await stat(file).catch((error) => {
    throw fileError(file, error);
  });
  if (before.isDirectory()) throw new InputFileError(file, undefined, "is a folder; expected a file");

  async function* stream(from: number): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of createReadStream(file, { start: from })) yield chunk;
    } catch (error) {
      throw fileError(file, error);
    }
  }

  return {
    name: file,
    isFile: true,
    async *read(from, index) {
      for await (const chunk of checked(file, stream(from), index)) {
        yield chunk;
        const { size, mtimeMs } = await stat(file);
        if (size === before.size && mtimeMs === before.mtimeMs) continue;
        throw new InputFileError(
          file,
          index.line,
          "the file changes while it is read; what was read is no longer sure",
        );
      }
    },
    close() {},
    async fingerprint(signal) {
      const hash = createHash("sha256");
      const handle = await open(file);
      // One buffer for all: a large file's chunks would pile up faster than they are collected.
      const buffer = new Uint8Array(256 * 1024);
      try {
        for (let read = await handle.read(buffer); read.bytesRead > 0; read = await handle.read(buffer)) {
          signal?.throwIfAborted();
          hash.update(buffer.subarray(0, read.bytesRead));
        }
      } finally {
        await handle.close();
      }
      return { sha256: hash.digest("hex"), bytes: before.size };
    },
  };
}

function standardInput(): InputBytes {
  return {
    name: "standard input",
    isFile: false,
    read: (_, index) => checked("standard input", process.stdin as AsyncIterable<Uint8Array>, index),
    close: () => void process.stdin.destroy(),
    fingerprint: () => Promise.reject(new Error("standard input has no fingerprint")),
  };
}

async function* checked(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  index: LineIndex,
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
    if (!decode(chunk)) throw notUtf8(name, lineBefore + linesBeforeFault(chunk));
    yield chunk;
  }
  if (!decode()) throw notUtf8(name, index.line);
}

function notUtf8(name: string, line: number): InputFileError {
  return new InputFileError(name, line, "not UTF-8; save the file with UTF-8 encoding");
}

/** Lines of a chunk that decode; one that the chunk's edges cut does not count against it. */
function linesBeforeFault(chunk: Uint8Array): number {
  const strict = new TextDecoder("utf-8", { fatal: true });
  // A character that the chunk before began looks wrong here.
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
    // The line where decoding stopped is the answer.
  }
  return lines;
}

function fileError(file: string, error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === "ENOENT") return new InputFileError(file, undefined, "no such file");
  if (code === "EISDIR") return new InputFileError(file, undefined, "is a folder; expected a file");
  if (code === "EACCES" || code === "EPERM") return new InputFileError(file, undefined, "may not be read");
  return error;
}
