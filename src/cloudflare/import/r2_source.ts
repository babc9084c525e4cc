// The bytes of an object in R2, as a file of rows.
import { type ByteSource, checkUtf8 } from "../../rows/byte_source.ts";
import { InputFileError } from "../../rows/input_file_error.ts";

/**
 * The part of a bucket of R2 that is used.
 *
 * @example The type of the environment
 * ```ts
 * import type { ImportBucket } from "@unofficial/tencent-chat/cloudflare";
 *
 * interface Env {
 *   EXPORTS: ImportBucket;
 * }
 * ```
 */
export interface ImportBucket {
  /** What is known of an object. */
  head(key: string): Promise<{ etag: string; size: number } | null>;
  /** A range of an object; without a body when a condition does not hold. */
  get(key: string, options: {
    range: { offset: number; length: number };
    onlyIf: { etagMatches: string };
  }): Promise<{ arrayBuffer?(): Promise<ArrayBuffer> } | null>;
  /** Writes an object. */
  put(key: string, content: string | Uint8Array): Promise<unknown>;
  /** Writes an object in parts. */
  createMultipartUpload(key: string): Promise<{
    uploadPart(number: number, content: Uint8Array): Promise<UploadedPart>;
    complete(parts: UploadedPart[]): Promise<unknown>;
  }>;
}

/**
 * What R2 says of a part that it has.
 *
 * @example Their numbers
 * ```ts
 * import type { UploadedPart } from "@unofficial/tencent-chat/cloudflare";
 *
 * const numbersOf = (parts: UploadedPart[]) => parts.map(({ partNumber }) => partNumber);
 * ```
 */
export interface UploadedPart {
  /** Its number, from 1. */
  readonly partNumber: number;
  /** Its version. */
  readonly etag: string;
}

/** How often a range is asked for whose answer broke off. */
const attempts = 3;

/** A version of an object. */
export interface ObjectVersion {
  readonly key: string;
  readonly etag: string;
  readonly size: number;
}

/** One version of an object, read in ranges of so many bytes: when it is replaced, reading fails. */
export function r2Source(bucket: ImportBucket, { key, etag, size }: ObjectVersion, rangeSize: number): ByteSource {
  async function readRange(offset: number): Promise<Uint8Array> {
    for (let attempt = 1;; attempt++) {
      try {
        const range = { offset, length: Math.min(rangeSize, size - offset) };
        const found = await bucket.get(key, { range, onlyIf: { etagMatches: etag } });
        if (!found?.arrayBuffer) {
          throw new InputFileError(
            key,
            undefined,
            "the object was replaced or removed after the import began; start a new import with another id",
          );
        }
        return new Uint8Array(await found.arrayBuffer());
      } catch (error) {
        if (error instanceof InputFileError || attempt === attempts) throw error;
      }
    }
  }

  async function* ranges(from: number): AsyncGenerator<Uint8Array, void, undefined> {
    for (let offset = from; offset < size;) {
      const bytes = await readRange(offset);
      yield bytes;
      offset += bytes.length;
    }
  }

  return { name: key, isFile: true, read: (from, index) => checkUtf8(key, ranges(from), index) };
}
