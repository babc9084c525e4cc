const utf8 = new TextEncoder();

/** Length of a text in bytes of UTF-8, in which the service counts its limits. */
export function byteLength(text: string): number {
  return utf8.encode(text).length;
}
