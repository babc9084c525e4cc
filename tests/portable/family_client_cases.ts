import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { ChatApiError, ChatInputError } from "../../mod.ts";
import { allOperations } from "../../src/families/all.ts";
import { addGroupMemberFailures, groupOperations } from "../../src/families/groups.ts";
import { messageOperations, text } from "../../src/families/messages.ts";
import { createClientWithClock } from "../../src/client.ts";
import { testApp } from "../service/test_app.ts";
import { answer, envelope, failureOf, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { test } from "./registry.ts";

const stubOptions = { ...testApp, region: "singapore", pace: false } as const;

test("a client has the operations of accounts and of the families it is given, and no others", () => {
  const { fetch } = stubFetch(() => envelope(0));
  const plain = createClientWithClock({ ...stubOptions, fetch }, new FakeClock());
  const withGroups = createClientWithClock({ ...stubOptions, fetch, operations: [groupOperations] }, new FakeClock());
  const full = createClientWithClock({ ...stubOptions, fetch, operations: allOperations }, new FakeClock());
  assert(!("createGroup" in plain) && "createGroup" in withGroups && !("sendmsg" in withGroups));
  assertEquals(Object.keys(full).filter((name) => !["pacers", "call"].includes(name)).length, 82);
});

test("every retry of a message sends the same MsgSeq and MsgRandom, made up once for the call", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch((_, count) => count < 3 ? new Response("", { status: 502 }) : envelope(0));
  const chat = createClientWithClock({ ...stubOptions, fetch, operations: [messageOperations] }, clock);
  const body = { To_Account: "user_0002", MsgBody: [text("hello")] };
  const done = chat.sendmsg(body);
  await clock.advance(60_000);
  await done;
  assertEquals(sent.length, 3);
  const numbers = sent.map(({ body }) => body as { MsgSeq: number; MsgRandom: number });
  assert(numbers.every(({ MsgSeq, MsgRandom }) => Number.isSafeInteger(MsgSeq) && Number.isSafeInteger(MsgRandom)));
  assertEquals(new Set(numbers.map(({ MsgSeq, MsgRandom }) => `${MsgSeq} ${MsgRandom}`)).size, 1);
  assertEquals(Object.keys(body), ["To_Account", "MsgBody"]);
  await chat.sendmsg(body);
  assert((sent[3]!.body as { MsgRandom: number }).MsgRandom !== numbers[0]!.MsgRandom);
  await chat.sendmsg({ ...body, MsgSeq: 1, MsgRandom: 2 });
  const { MsgSeq, MsgRandom } = sent[4]!.body as { MsgSeq: number; MsgRandom: number };
  assertEquals([MsgSeq, MsgRandom], [1, 2]);
});

test("no retry of a message comes after the time in which the service recognizes it, however long the deadline is", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => {
    clock.skip(50_000);
    return new Response("", { status: 502 });
  });
  const options = { ...stubOptions, fetch, operations: [messageOperations], deadline: 3_600_000, retries: 100 };
  const chat = createClientWithClock(options, clock);
  const done = failureOf(chat.sendmsg({ To_Account: "user_0002", MsgBody: [text("hello")] }));
  await clock.advance(3_600_000);
  await done;
  assert(sent.length > 1 && sent.length <= 3, `sent ${sent.length} times`);
});

test("operations that are not a list of families are a TypeError that says so", () => {
  const { fetch } = stubFetch(() => envelope(0));
  for (const wrong of [[allOperations], ["groups"], [undefined], [{}]]) {
    const options = { ...stubOptions, fetch, operations: wrong as never[] };
    assertThrows(
      () => createClientWithClock(options, new FakeClock()),
      TypeError,
      "operations: expected a list of families",
    );
  }
});

test("a call that would do something twice is not retried when its answer is lost", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => new Response("", { status: 502 }));
  const chat = createClientWithClock({ ...stubOptions, fetch, operations: [groupOperations] }, clock);
  const error = failureOf(chat.createGroup({ Type: "Public", Name: "Readers" }));
  await clock.advance(60_000);
  await error;
  assertEquals(sent.length, 1);
});

test("codes of a family have their category and tell whether a retry can help", async () => {
  const { fetch } = stubFetch(() => envelope(10007));
  const chat = createClientWithClock({ ...stubOptions, fetch, operations: [groupOperations] }, new FakeClock());
  const error = await failureOf(chat.destroyGroup({ GroupId: "a" }));
  assert(error instanceof ChatApiError && error.errorCode === 10007);
  assertEquals([error.category, error.retryable], ["permission", false]);
});

test("limits of a family are checked before sending: bytes, entries, required fields; an empty text is none too few", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = createClientWithClock({ ...stubOptions, fetch, operations: allOperations }, new FakeClock());
  const bad: [call: () => Promise<unknown>, field: string][] = [
    [() => chat.createGroup({ Type: "Public", Name: "n".repeat(31) }), "Name"],
    [() => chat.createGroup({ Type: "Public" } as never), "Name"],
    [() => chat.adminMsgwithdraw({ From_Account: "a", To_Account: "b", MsgKey: "" }), "MsgKey"],
    [() => chat.sendmsg({ To_Account: "a", MsgBody: [] }), "MsgBody"],
    [() => chat.sendmsg({ To_Account: "a", MsgBody: ["text"] as never }), "MsgBody[0]"],
    [() => chat.sendmsg({ To_Account: ["a"] as never, MsgBody: [text("a")] }), "To_Account"],
    [() => chat.batchsendmsg({ To_Account: Array(501).fill("a"), MsgBody: [text("a")] }), "To_Account"],
  ];
  for (const [call, field] of bad) {
    const error = await assertRejects(call, ChatInputError);
    assertEquals(error.field, field);
    assert(!error.message.includes("Infinity"), error.message);
  }
  assertEquals(sent.length, 0);
  await chat.sendmsg({ To_Account: "a", MsgBody: [text("")] });
  assertEquals(sent.length, 1);
});

test("the failed items of an answer whose ErrorCode is 0 are found with their own codes", async () => {
  const MemberList = [{ Member_Account: "a", Result: 1 }, { Member_Account: "b", Result: 0 }];
  const { fetch } = stubFetch(() => answer(JSON.stringify({ ActionStatus: "OK", ErrorCode: 0, MemberList })));
  const chat = createClientWithClock({ ...stubOptions, fetch, operations: [groupOperations] }, new FakeClock());
  const result = await chat.addGroupMember({ GroupId: "g", MemberList: [{ Member_Account: "a" }] });
  assertEquals(addGroupMemberFailures(result), [{ id: "b", errorCode: 0 }]);
});
