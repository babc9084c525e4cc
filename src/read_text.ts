/** An envelope is a few hundred bytes, a proxy's page a few thousand. In bytes. */
const largestBody = 1024 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The body as text; throws when it is over a megabyte, cut off, not UTF-8 or not readable. */
export async function readText(response: Response): Promise<string> {
  const { headers } = response;
  const length = headers.get("content-length");
  // Reading chunk by chunk adds half the cost of a call in Deno, so only what may be large is read so.
  const isSmall = length !== null && Number(length) <= largestBody && !headers.has("content-encoding");
  const bytes = await (isSmall ? response.arrayBuffer() : readBounded(response));
  return decoder.decode(bytes);
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
  return await new Blob(chunks).arrayBuffer();
}
