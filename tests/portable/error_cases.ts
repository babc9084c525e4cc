import { assert, assertEquals, assertInstanceOf, assertStringIncludes } from "@std/assert";
import type { Fault } from "../../emulator/mod.ts";
import { ChatApiError, ChatError, ChatInputError, ChatTransportError, createChatClient } from "../../mod.ts";
import { explainError } from "../../src/explain_error.ts";
import { signUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import { envelope, failureOf, impatientClient, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { printedForms } from "./printed_errors.ts";
import { test, testEverywhere } from "./registry.ts";

testEverywhere(
  "an ErrorCode other than 0 is a ChatApiError with its code, info, category and attempts",
  async ({ createApp }) => {
    const app = await createApp({ accountLimit: 0 });
    const error = await failureOf(createChatClient(app.client).accountImport({ UserID: "a" }));
    assertInstanceOf(error, ChatApiError);
    assertEquals([error.name, error.code, error.operation], ["ChatApiError", "chat_api_error", "accountImport"]);
    assertEquals([error.errorCode, error.category, error.retryable, error.attempts], [70398, "quota", false, 1]);
    assert(error.errorInfo !== "");
    assertStringIncludes(error.message, "70398");
  },
);

const faults: [says: string, fault: Fault, fields: Partial<ChatTransportError>][] = [
  ["HTTP 502", { kind: "status", status: 502 }, { fault: "status", status: 502, retryable: true }],
  ["HTTP 404", { kind: "status", status: 404 }, { fault: "status", status: 404, retryable: false }],
  ["not JSON (text/html)", { kind: "html" }, { fault: "body", status: 200, retryable: true }],
  ["cut off", { kind: "cut" }, { fault: "body", status: 200, retryable: true }],
  ["connection failed", { kind: "drop" }, { fault: "network", status: undefined, retryable: true }],
  ["after 60 ms", { kind: "silence" }, { fault: "timeout", status: undefined, retryable: true }],
];
for (const [says, fault, fields] of faults) {
  testEverywhere(
    `fault ${fault.kind} ${fault.status ?? ""} is a ChatTransportError that says so`,
    async ({ createApp }) => {
      const app = await createApp();
      // Some runtimes repeat a call by themselves when a kept-alive connection turns out to be closed.
      await app.inject({ ...fault, times: 1000 });
      const chat = createChatClient({ ...app.client, retries: 0, timeout: fault.kind === "silence" ? 60 : 10000 });
      const error = await failureOf(chat.accountImport({ UserID: "a" }));
      assertInstanceOf(error, ChatTransportError);
      assertEquals(error.code, "chat_transport_error");
      for (const [name, value] of Object.entries(fields)) assertEquals(error[name as keyof ChatTransportError], value);
      assertStringIncludes(error.message, says);
    },
  );

  testEverywhere(
    `fault ${fault.kind} ${fault.status ?? ""} once is overcome by a retry, unless it is permanent`,
    async ({ createApp }) => {
      const app = await createApp();
      await app.inject(fault);
      const chat = impatientClient({ ...app.client, timeout: fault.kind === "silence" ? 60 : 10000 });
      const outcome = await chat.accountImport({ UserID: "a" }).then(() => "imported", () => "failed");
      assertEquals(outcome, fields.retryable ? "imported" : "failed");
    },
  );
}

test("an answer without ErrorInfo is a success like any other", async () => {
  const { fetch } = stubFetch(() => Response.json({ ActionStatus: "OK", ErrorCode: 0 }));
  const result = await stubbedClient(new FakeClock(), fetch).accountImport({ UserID: "a" });
  assertEquals(result.ErrorInfo, undefined);
});

test("an envelope with an ErrorCode is a ChatApiError on any HTTP status", async () => {
  const { fetch } = stubFetch(() => Response.json({ ErrorCode: 70402, ErrorInfo: "x" }, { status: 400 }));
  assertInstanceOf(await failureOf(stubbedClient(new FakeClock(), fetch).accountImport({ UserID: "a" })), ChatApiError);
});

test("no error shows the key, the UserSig or the query, in whatever way it is printed", async ({ createApp }) => {
  const userSig = signUserSig({ ...testApp, userId: "administrator", issuedAt: 1751328000 });
  // A client that has only a UserSig cannot know what the key looks like.
  let holdsKey = true;
  const leaky = (url: URL): Error =>
    Object.assign(
      new TypeError(`cannot reach ${url}`, {
        cause: new Error(`socket to ${url} with ${holdsKey ? testApp.secretKey : ""}`),
      }),
      {
        code: "ECONNREFUSED",
        request: { url: String(url) },
      },
    );
  const answers: ((sent: { url: URL }) => Response | Promise<Response>)[] = [
    ({ url }) => Promise.reject(leaky(url)),
    ({ url }) => Promise.reject(String(url)),
    ({ url }) => envelope(60004, `bad request ${url}`),
    ({ url }) => new Response(`<html>${url}</html>`, { headers: { "content-type": `text/html; u=${url.search}` } }),
    ({ url }) => new Response(`usersig=${url.searchParams.get("usersig")}`, { status: 503 }),
    ({ url }) => Response.json({ url }),
    ({ url }) => new Response(new ReadableStream({ pull: (controller) => controller.error(leaky(url)) })),
    () => envelope(70398),
  ];
  const errors: unknown[] = [];
  for (const answer of answers) {
    const { fetch } = stubFetch(answer);
    for (const credentials of [{}, { secretKey: undefined, userSig }]) {
      holdsKey = !("userSig" in credentials);
      const chat = stubbedClient(new FakeClock(), fetch, { retries: 0, ...credentials });
      errors.push(await failureOf(chat.accountImport({ UserID: "a" })));
      errors.push(await failureOf(chat.accountImport({ UserID: "" })));
    }
  }
  for (const kind of ["drop", "cut", "silence"] as const) {
    const app = await createApp();
    await app.inject({ kind, times: 1000 });
    const chat = createChatClient({ ...app.client, retries: 0, timeout: 60 });
    errors.push(await failureOf(chat.accountImport({ UserID: "a" })));
  }
  for (const error of errors) {
    assertInstanceOf(error, ChatError);
    for (const shown of await printedForms(error)) {
      for (const secret of [testApp.secretKey, userSig, userSig.slice(0, 24), "sig=eJ", "identifier=admin"]) {
        assert(!shown.includes(secret), `${secret.slice(0, 12)}… is in: ${shown.slice(0, 200)}`);
      }
    }
  }
});

test("the names and codes of errors are literals, so that they survive minifying", () => {
  const input = new ChatInputError("accountImport", "UserID", "1 to 32 bytes", "0 bytes");
  assertEquals([input.name, input.code], ["ChatInputError", "chat_input_error"]);
  assert(input instanceof ChatError && input instanceof Error);
});

test("explainError explains a code, and returns undefined for one that no document names", () => {
  const { code, name, category, retryable, summary, remedy } = explainError(70398)!;
  assertEquals([code, name, category, retryable], [70398, "AccountLimitReached", "quota", false]);
  assert(summary !== "" && remedy !== "");
  assertEquals(explainError(123456), undefined);
});
