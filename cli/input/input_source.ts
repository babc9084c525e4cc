// Where an import reads from: a file, which must not change meanwhile, or standard input.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import process from "node:process";
import { InputFileError } from "./input_file_error.ts";
import type { LineCounter } from "./line_index.ts";

/** The bytes of an input. A file can be read any number of times. */
export interface InputSource {
  /** What messages call it. */
  readonly name: string;
  /** Whether it can be read again. */
  readonly isFile: boolean;
  /** The bytes from an offset on, checked to be UTF-8; `index` is fed with each chunk first. */
  read(from: number, index: LineCounter): AsyncGenerator<Uint8Array, void, undefined>;
  /** SHA-256 of the whole file, in hex, and its size. */
  fingerprint(signal?: AbortSignal): Promise<{ sha256: string; bytes: number }>;
  /** Closes standard input, which would otherwise keep the program running. */
  close(): void;
}

/** Opens a file, or standard input for `-`. */
export async function openInput(file: string): Promise<InputSource> {
  if (file === "-") return standardInput();
  const before = await stat(file).catch((error) => {
    throw fileError(file, error);
  });
  if (before.isDirectory()) throw new InputFileError(file, undefined, "a folder; expected a file");

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
      for await (const chunk of checkUtf8(file, stream(from), index)) {
        yield chunk;
        const { size, mtimeMs } = await stat(file);
        if (size === before.size && mtimeMs === before.mtimeMs) continue;
        throw new InputFileError(
          file,
          index.line,
          "the file changed while it was being read, so what was read may be wrong; run the import again",
        );
      }
    },
    close() {},
    async fingerprint(signal) {
      const hash = createHash("sha256");
      const handle = await open(file);
      // One buffer for the whole file: chunks of their own would pile up faster than they are collected.
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

function standardInput(): InputSource {
  return {
    name: "standard input",
    isFile: false,
    read: (_, index) => checkUtf8("standard input", process.stdin as AsyncIterable<Uint8Array>, index),
    close: () => void process.stdin.destroy(),
    fingerprint: () => Promise.reject(new Error("standard input has no fingerprint")),
  };
}

async function* checkUtf8(
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

function fileError(file: string, error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === "ENOENT") return new InputFileError(file, undefined, "no such file");
  if (code === "EISDIR") return new InputFileError(file, undefined, "a folder; expected a file");
  if (code === "EACCES" || code === "EPERM") return new InputFileError(file, undefined, "permission denied");
  return error;
}
