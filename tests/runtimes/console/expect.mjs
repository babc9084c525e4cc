// Waiting for something to become so: no test sleeps for a fixed time.
import { AssertionError } from "node:assert";

/** Longest wait, in ms: only a test that fails waits so long. */
const longest = 10000;

const fits = (seen, wanted) =>
  wanted instanceof RegExp ? wanted.test(seen) : typeof wanted === "function" ? wanted(seen) : seen === wanted;

/** Asks again and again until the answer is, matches or satisfies what is wanted. */
export async function expect(ask, wanted) {
  const startedAt = performance.now();
  for (;;) {
    const seen = await ask();
    if (fits(seen, wanted)) return seen;
    if (performance.now() - startedAt > longest) {
      throw new AssertionError({
        message: `wanted ${wanted}, saw ${JSON.stringify(seen)}`,
        actual: seen,
        expected: wanted,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
