/** An envelope is a few hundred bytes, a proxy's page a few thousand. In bytes. */
const largestBody = 1024 * 1024;

/** The body as text; throws when it is over a megabyte, cut off, not UTF-8 or not readable. */
export async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > largestBody) {
      // Not awaited: a stalled connection may never confirm.
      reader?.cancel().catch(() => {});
      throw new RangeError(`more than ${largestBody} bytes`);
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}
