// A bucket of R2 as far as imports use one; its calls can be made to throw.
import type { ImportBucket } from "../../src/cloudflare.ts";

/** A bucket in memory. */
export interface MemoryBucket extends ImportBucket {
  readonly objects: Map<string, Uint8Array>;
  /** The sizes of the parts of uploads, in bytes. */
  readonly parts: number[];
  /** Called before each call, which waits for it; may throw. */
  onCall: () => void | Promise<void>;
}

/** A bucket with some texts; an object's etag is its size. */
export function memoryBucket(texts: Record<string, string>): MemoryBucket {
  const encoder = new TextEncoder();
  const objects = new Map(Object.entries(texts).map(([key, text]) => [key, encoder.encode(text) as Uint8Array]));
  const parts: number[] = [];
  const bucket: MemoryBucket = {
    ...{ objects, parts, onCall: () => {} },
    async head(key) {
      await bucket.onCall();
      const found = objects.get(key);
      return found ? { etag: String(found.length), size: found.length } : null;
    },
    async get(key, { range: { offset, length }, onlyIf: { etagMatches } }) {
      await bucket.onCall();
      const found = objects.get(key);
      if (!found || String(found.length) !== etagMatches) return found ? {} : null;
      return { arrayBuffer: () => Promise.resolve(found.slice(offset, offset + length).buffer as ArrayBuffer) };
    },
    async put(key, content) {
      await bucket.onCall();
      objects.set(key, typeof content === "string" ? encoder.encode(content) : content.slice());
    },
    createMultipartUpload(key) {
      const contents: Uint8Array[] = [];
      return Promise.resolve({
        uploadPart(partNumber, content) {
          contents[partNumber - 1] = content.slice();
          parts.push(content.length);
          return Promise.resolve({ partNumber, etag: String(content.length) });
        },
        async complete() {
          objects.set(key, new Uint8Array(await new Blob(contents as BlobPart[]).arrayBuffer()));
        },
      });
    },
  };
  return bucket;
}
