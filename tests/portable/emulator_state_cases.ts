// An emulator's settings, watchers and pages of accounts.
import { assert, assertEquals, assertThrows } from "@std/assert";
import { EventListeners } from "../../emulator/event_listeners.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { ChatTransportError } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";
import { controlledEmulator, origin } from "./controlled_emulator.ts";
import { fc } from "./fast_check.ts";
import { test } from "./registry.ts";

test("the settings of an emulator are validated when it is made and when they change", () => {
  assertThrows(() => createEmulator({ ...testApp, edition: "gold" as "paid" }), TypeError, "edition");
  const emulator = createEmulator(testApp);
  assertThrows(() => emulator.configure({ latency: NaN }), TypeError, "latency");
  assertThrows(() => emulator.configure({ rateLimits: { kick: 0 } }), TypeError, "rateLimits");
  assertThrows(() => emulator.inject({ kind: "drop", probability: 2 }), TypeError, "probability");
  // What used to mean the default still does, and a fault that was listed can be put in again.
  assertEquals(createEmulator({ ...testApp, edition: undefined, latency: undefined }).settings.edition, "paid");
  emulator.inject({ kind: "drop", times: 3 });
  emulator.inject(emulator.faults[0]!); // it was put in just now
  assertEquals(emulator.faults.map(({ left }) => left), [3, 3]);
});

test("latency delays every response; a call that is aborted does not wait for it", async () => {
  const { emulator, chat } = controlledEmulator({ latency: 2 ** 31 - 1 });
  const error = await failureOf(chat.accountImport({ UserID: "a" }, { timeout: 20 }));
  assert(error instanceof ChatTransportError && error.fault === "timeout");
  emulator.configure({ latency: 0 });
  await chat.accountImport({ UserID: "b" });
});

test("a watcher that is notified of a loaded state sees all of it", async () => {
  const { emulator, chat } = controlledEmulator();
  emulator.seed({ UserID: "a" });
  const saved = emulator.save();
  emulator.reset();
  assertEquals(emulator.findAccounts().total, 0);
  const totals: number[] = [];
  emulator.watch(({ type }) => void (type === "reset" && totals.push(emulator.findAccounts().total)));
  await emulator.load(saved);
  assertEquals([totals, emulator.findAccounts().total], [[1], 1]);
  await chat.accountImport({ UserID: "b" });
});

test("an error that a watcher throws reaches neither other watchers nor the caller", () => {
  const listeners = new EventListeners<string>();
  const seen: string[] = [];
  const remove = listeners.add(() => {
    throw new Error("from a watcher");
  });
  listeners.add((event) => void seen.push(event));
  const { queueMicrotask } = globalThis;
  const reported: (() => void)[] = [];
  globalThis.queueMicrotask = (callback) => void reported.push(callback);
  try {
    listeners.notify("first");
    remove();
    listeners.notify("second");
  } finally {
    globalThis.queueMicrotask = queueMicrotask;
  }
  assertEquals([seen.join(), reported.length], ["first,second", 1]);
  assertThrows(() => reported[0]?.(), Error, "from a watcher");
});

test("a UserSig under a misspelt name is not recorded either", async () => {
  const { emulator } = controlledEmulator();
  await emulator.fetch(`${origin}/v4/x?UserSig=secret&amp;usersig=secret&identifier=a`, { method: "POST" });
  assert(!JSON.stringify(emulator.calls).includes("secret"));
});

test("pages of accounts are those of a sorted list, whatever is added or removed in between", async () => {
  const id = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "李", "😀", "\uffff") });
  const step = fc.record({ add: fc.array(id, { maxLength: 8 }), remove: fc.array(id, { maxLength: 5 }), prefix: id });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.nat(5), async (steps, offset) => {
      const { emulator, chat } = controlledEmulator({ rateLimits: false, edition: "trial", accountLimit: 1000 });
      for (const { add, remove, prefix } of steps) {
        for (const UserID of add) emulator.seed({ UserID });
        if (remove.length > 0) await chat.accountDelete({ DeleteItem: remove.map((UserID) => ({ UserID })) });
        for (const searched of ["", prefix]) {
          const expected = [...emulator.accounts.keys()].filter((UserID) => UserID.startsWith(searched)).sort();
          const { total, accounts } = emulator.findAccounts({ prefix: searched, offset, limit: 3 });
          assertEquals(total, expected.length);
          assertEquals(accounts.map(({ UserID }) => UserID), expected.slice(offset, offset + 3));
        }
      }
    }),
    { numRuns: 50 },
  );
});
