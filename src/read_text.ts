// Reads an answer's body without trusting its size.

/** An envelope is a few hundred bytes, a page of a proxy a few thousand. In bytes. */
export const largestBody = 1024 * 1024;

/**
 * The body as text.
 *
 * @throws {RangeError} when it has more than `largestBody` bytes; what else it throws means that the body is cut off,
 * not UTF-8 or not readable.
 */
export async function readText(response: Response): Promise<string> {
  const announced = Number(response.headers.get("content-length") ?? NaN);
  const bytes = announced <= largestBody && !response.headers.has("content-encoding")
    ? await response.arrayBuffer()
    : await readBounded(response);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

async function readBounded({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > largestBody) {
      // Not awaited: a stalled connection may never confirm.
      reader?.cancel().catch(() => {});
      throw new RangeError(`more than ${largestBody} bytes`);
    }
  }
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
