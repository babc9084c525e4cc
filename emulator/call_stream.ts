// Calls as server-sent events.
import type { Emulator } from "./emulator.ts";
import type { RecordedCall } from "./recorded_calls.ts";

/** So many events wait for a reader that is slow; what comes on top is counted and left out. */
const mostWaiting = 2000;

/** A stream of the kept calls and then of each one as it is answered, until the reader goes. */
export function callStream(emulator: Emulator, kept: readonly RecordedCall[], signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let missed = 0;
      const send = (name: string, data: unknown, id?: number): void => {
        const text = `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
        controller.enqueue(encoder.encode(text));
      };
      const sendCall = (call: RecordedCall): void => {
        if ((controller.desiredSize ?? 0) < -mostWaiting) return void missed++;
        if (missed > 0) send("missed", { calls: missed });
        missed = 0;
        send("call", call, call.id);
      };
      // A first event tells the reader that the stream is open.
      send("open", { now: emulator.now() });
      for (const call of kept.slice(-mostWaiting)) sendCall(call);
      const unwatch = emulator.watch((event) => event.type === "call" ? sendCall(event.call) : send("reset", {}));
      end = () => {
        unwatch();
        end = () => {};
      };
      signal.addEventListener("abort", () => {
        end();
        try {
          controller.close();
        } catch {
          // The reader has already cancelled it.
        }
      }, { once: true });
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
}
