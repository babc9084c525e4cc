/** How many lines are encoded at once. */
const linesPerChunk = 1000;

/** Lines as a stream of UTF-8, each chunk of which is made when the reader asks for it. */
export function streamLines(lines: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      for (let i = 0; i < linesPerChunk; i++) {
        const { done, value } = iterator.next();
        if (done) break;
        text += value;
      }
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}
