/** Looks at every character whatever the first difference is, so that the time taken tells nothing. */
export function timingSafeEqual(expected: string, seen: string): boolean {
  let difference = expected.length ^ seen.length;
  for (let i = 0; i < expected.length; i++) difference |= expected.charCodeAt(i) ^ seen.charCodeAt(i);
  return difference === 0;
}
