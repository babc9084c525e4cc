// Calls as server-sent events.
import type { Emulator } from "./emulator.ts";
import type { RecordedCall } from "./recorded_calls.ts";

/** So many events wait for a reader that is slow: as many as an emulator keeps. Of more, the oldest are left out. */
const mostWaiting = 10000;

/** An event on its way. */
interface StreamEvent {
  name: "open" | "call" | "reset" | "missed";
  data: unknown;
  id?: number;
}

/** A stream of the kept calls and then of each one as it is answered, until the reader goes. */
export function callStream(
  emulator: Emulator,
  kept: readonly RecordedCall[],
  signal: AbortSignal,
  most: number = mostWaiting,
): Response {
  const encoder = new TextEncoder();
  // A first event tells the reader that the stream is open.
  let waiting: StreamEvent[] = [{ name: "open", data: { now: emulator.now() } }, ...kept.map(callEvent)];
  let missed = 0;
  let wake = (): void => {};
  const unwatch = emulator.watch((event) => {
    if (event.type === "call") waiting.push(callEvent(event.call));
    else {
      waiting = [{ name: "reset", data: {} }];
      missed = 0;
    }
    if (waiting.length > most) {
      // In steps, as each one costs as much as there are events.
      missed += waiting.splice(0, Math.ceil(most / 10)).length;
    }
    wake();
  });
  const gone = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  // Events become text only when the reader asks for them.
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (waiting.length === 0 && !signal.aborted) {
        await Promise.race([new Promise<void>((resolve) => wake = resolve), gone]);
      }
      if (signal.aborted) {
        unwatch();
        return controller.close();
      }
      const events = waiting.splice(0, 100);
      if (missed > 0) events.unshift({ name: "missed", data: { calls: missed } });
      missed = 0;
      controller.enqueue(encoder.encode(events.map(textOf).join("")));
    },
    cancel: unwatch,
  }, { highWaterMark: 0 });
  if (signal.aborted) unwatch();
  gone.then(unwatch);
  return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
}

function callEvent(call: RecordedCall): StreamEvent {
  return { name: "call", data: call, id: call.id };
}

function textOf({ name, data, id }: StreamEvent): string {
  return `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
