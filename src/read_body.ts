/** An envelope is a few hundred bytes, a proxy's page a few thousand. In bytes. */
const largestBody = 1024 * 1024;

/** The body's bytes; rejects when there is more than a megabyte of them, or when it is cut off or not readable. */
export function readBody(response: Response): Promise<ArrayBuffer> {
  const { headers } = response;
  const length = headers.get("content-length");
  // Reading chunk by chunk adds half the cost of a call in Deno, so only what may be large is read so.
  const isSmall = length !== null && Number(length) <= largestBody && !headers.has("content-encoding");
  return isSmall ? response.arrayBuffer() : readBounded(response);
}

async function readBounded({ body }: Response): Promise<ArrayBuffer> {
  const chunks: BlobPart[] = [];
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
  return new Blob(chunks).arrayBuffer();
}
