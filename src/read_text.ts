/** An envelope is a few hundred bytes, a proxy's page a few thousand. In bytes. */
const largestBody = 1024 * 1024;

/** The body as text; throws when it is over a megabyte, cut off, not UTF-8 or not readable. */
export async function readText(response: Response): Promise<string> {
  const { headers } = response;
  const announced = Number(headers.get("content-length") ?? NaN);
  // Reading chunk by chunk costs Deno half as much again as the whole call, so only what may be large is read so.
  const bytes = announced <= largestBody && !headers.has("content-encoding")
    ? await response.arrayBuffer()
    : await readBounded(response);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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
