// Calls as server-sent events.
import type { RecordedCall } from "../call_log.ts";
import type { Emulator } from "../emulator_types.ts";

/** How many events are buffered for a slow reader: as many calls as an emulator keeps. Beyond that the oldest go. */
const defaultMaxBuffered = 10000;

/** How many events one chunk has at most. */
const eventsPerChunk = 100;

interface StreamEvent {
  name: "open" | "call" | "reset" | "missed";
  data: unknown;
  id?: number;
}

/** A stream of the kept calls and then of each call as it is answered, until the signal aborts or the reader cancels. */
export function streamCalls(
  emulator: Emulator,
  kept: readonly RecordedCall[],
  signal: AbortSignal,
  maxBuffered: number = defaultMaxBuffered,
): Response {
  const encoder = new TextEncoder();
  // The first event shows the reader that the stream is open.
  let buffered: StreamEvent[] = [{ name: "open", data: { now: emulator.now() } }, ...kept.map(callEvent)];
  let missed = 0;
  let wake = (): void => {};
  const unwatch = emulator.watch((event) => {
    if (event.type === "call") buffered.push(callEvent(event.call));
    else {
      buffered = [{ name: "reset", data: {} }];
      missed = 0;
    }
    // In steps, because each removal moves all that is buffered.
    if (buffered.length > maxBuffered) missed += buffered.splice(0, Math.ceil(maxBuffered / 10)).length;
    wake();
  });
  const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (buffered.length === 0 && !signal.aborted) {
        await Promise.race([new Promise<void>((resolve) => wake = resolve), aborted]);
      }
      if (signal.aborted) {
        unwatch();
        return controller.close();
      }
      const events = buffered.splice(0, eventsPerChunk);
      if (missed > 0) events.unshift({ name: "missed", data: { calls: missed } });
      missed = 0;
      controller.enqueue(encoder.encode(events.map(format).join("")));
    },
    cancel: unwatch,
  }, { highWaterMark: 0 }); // events are formatted only when the reader asks for them
  if (signal.aborted) unwatch();
  aborted.then(unwatch);
  return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
}

function callEvent(call: RecordedCall): StreamEvent {
  return { name: "call", data: call, id: call.id };
}

function format({ name, data, id }: StreamEvent): string {
  return `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
