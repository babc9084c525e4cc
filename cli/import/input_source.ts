// Where an import reads from: a file, which must not change meanwhile, or standard input.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import process from "node:process";
import { type ByteSource, checkUtf8 } from "../../src/rows/byte_source.ts";
import { InputFileError } from "../../src/rows/input_file_error.ts";

/** A file or standard input. */
export interface InputSource extends ByteSource {
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
          "the file changed while it was being read, so what was read may be wrong; run the command again",
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

function fileError(file: string, error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === "ENOENT") return new InputFileError(file, undefined, "no such file");
  if (code === "EISDIR") return new InputFileError(file, undefined, "a folder; expected a file");
  if (code === "EACCES" || code === "EPERM") return new InputFileError(file, undefined, "permission denied");
  return error;
}
