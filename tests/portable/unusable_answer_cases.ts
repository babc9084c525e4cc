// Unusable answers: each is one ChatTransportError with status and operation. Nothing hangs, no secret shows.
import { assert, assertEquals, assertInstanceOf, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { type ChatClientOptions, ChatTransportError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import type { RawAnswer } from "../service/raw_answers.ts";
import { failureOf, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { test } from "./registry.ts";
import { printedForms } from "./printed_errors.ts";

async function expectTransportError(
  call: Promise<unknown>,
  expected: Partial<ChatTransportError>,
  says: string,
): Promise<void> {
  const error = await failureOf(call);
  assertInstanceOf(error, ChatTransportError);
  for (const [name, value] of Object.entries({ operation: "accountImport", attempts: 1, ...expected })) {
    assertEquals(error[name as keyof ChatTransportError], value);
  }
  assertStringIncludes(error.message, says);
  for (const shown of await printedForms(error)) {
    assert(!shown.includes(testApp.secretKey) && !/usersig=[^*]/.test(shown), "a secret shows");
  }
}

const html = "<html><body>Please log in</body></html>";

function lockedResponse(): Response {
  const response = Response.json({ ErrorCode: 0 });
  response.body?.getReader();
  return response;
}

const stubs: [name: string, response: () => Response, says: string, expected?: Partial<ChatTransportError>][] = [
  ["an empty body", () => new Response(""), "an empty body"],
  ["a 204", () => new Response(null, { status: 204 }), "an empty body", { status: 204 }],
  ["JSON without ErrorCode", () => Response.json({ ActionStatus: "OK" }), "no ErrorCode"],
  ["a JSON number", () => Response.json(7), "no ErrorCode"],
  ["null", () => Response.json(null), "no ErrorCode"],
  ["an ErrorCode that is text", () => Response.json({ ErrorCode: "0" }), "no ErrorCode"],
  ["bytes that are not UTF-8", () => new Response(new Uint8Array([0x22, 0xff, 0x22])), "not UTF-8"],
  ["half an envelope", () => new Response('{"ActionStatus":"OK","Err'), "not JSON"],
  ["an HTML page", () => new Response(html, { headers: { "content-type": "text/html" } }), "(text/html)"],
  ["a locked body", lockedResponse, "locked"],
  [
    "a 302",
    () => new Response(null, { status: 302, headers: { location: "https://example.com" } }),
    "a redirect",
    { fault: "status", status: 302 },
  ],
  [
    "an envelope of success on HTTP 500",
    () => Response.json({ ErrorCode: 0 }, { status: 500 }),
    "HTTP 500",
    { fault: "status", status: 500 },
  ],
];
for (const [name, response, says, expected] of stubs) {
  test(`${name} instead of the envelope is a ChatTransportError`, async () => {
    const { fetch } = stubFetch(response);
    const chat = stubbedClient(new FakeClock(), fetch, { retries: 0 });
    await expectTransportError(chat.accountImport({ UserID: "a" }), { fault: "body", status: 200, ...expected }, says);
  });
}

test("a fetch that throws something other than an Error is a ChatTransportError", async () => {
  for (const thrown of ["text", undefined, null, 7, { odd: true }]) {
    const { fetch } = stubFetch(() => Promise.reject(thrown));
    const chat = stubbedClient(new FakeClock(), fetch, { retries: 0 });
    await expectTransportError(chat.accountImport({ UserID: "a" }), { fault: "network", status: undefined }, "failed");
  }
  const throwing: ChatClientOptions["fetch"] = () => {
    throw "at once";
  };
  const chat = stubbedClient(new FakeClock(), throwing, { retries: 0 });
  await expectTransportError(chat.accountImport({ UserID: "a" }), { fault: "network" }, "at once");
});

test("no more than one of ten megabytes is read", async () => {
  for (const headers of [undefined, { "content-length": String(10 * 2 ** 20) }]) {
    let read = 0;
    const piece = new TextEncoder().encode("<p>".repeat(2 ** 14));
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (read >= 10 * 2 ** 20) return controller.close();
          read += piece.length;
          controller.enqueue(piece);
        },
      });
    const { fetch } = stubFetch(() => new Response(body(), { headers }));
    const chat = stubbedClient(new FakeClock(), fetch, { retries: 0 });
    await expectTransportError(chat.accountImport({ UserID: "a" }), { fault: "body", status: 200 }, "1048576 bytes");
    assertLessOrEqual(read, 2 ** 20 + 2 * piece.length);
  }
});

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
const onSockets: [name: string, answer: RawAnswer, says: string, expected?: Partial<ChatTransportError>][] = [
  ["an empty body", { headers: { "content-length": "0" } }, "an empty body"],
  ["an empty body without a length", {}, "an empty body"],
  ["a 204", { status: 204 }, "an empty body", { status: 204 }],
  ["a JSON number", { pieces: [bytes("7")] }, "no ErrorCode"],
  ["bytes that are not UTF-8", { pieces: [[0x22, 0xff, 0x22]] }, "not UTF-8"],
  [
    "ten megabytes of HTML",
    { headers: { "content-type": "text/html" }, pieces: [bytes("<p>".repeat(2 ** 14))], times: 214 },
    "1048576 bytes",
  ],
  [
    "ten megabytes of HTML with their length",
    {
      headers: { "content-type": "text/html", "content-length": String(214 * 3 * 2 ** 14) },
      pieces: [bytes("<p>".repeat(2 ** 14))],
      times: 214,
    },
    "1048576 bytes",
  ],
  [
    "ten megabytes of HTML on a 502",
    { status: 502, headers: { "content-type": "text/html" }, pieces: [bytes("<p>".repeat(2 ** 14))], times: 214 },
    "HTTP 502",
    { status: 502, fault: "status" },
  ],
];
for (const [name, answer, says, expected] of onSockets) {
  test(`over HTTP: ${name} instead of the envelope is a ChatTransportError`, async ({ createRaw }) => {
    const raw = await createRaw(answer);
    const chat = createChatClient({ ...raw.client, retries: 0 });
    await expectTransportError(chat.accountImport({ UserID: "a" }), { fault: "body", status: 200, ...expected }, says);
  });
}
