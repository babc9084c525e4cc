import { assertEquals } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { importAccounts } from "../../mod.ts";
import { exportOfLines, migrate, migrationOperations } from "../../src/migrate.ts";
import { createClientWithClock } from "../../src/client.ts";
import { createSystemClock } from "../../src/clock.ts";
import { testApp } from "../service/test_app.ts";
import { test } from "./registry.ts";

function app(operation: string) {
  const emulator = createEmulator({ ...testApp, rateLimits: false });
  const client = createClientWithClock({
    ...{ ...testApp, region: "singapore", fetch: emulator.fetch, pace: false, deadline: 300 },
    operations: migrationOperations,
  }, { ...createSystemClock(), random: () => 0 });
  let calls = 0;
  emulator.watch((event) => {
    if (event.type !== "call" || event.call.operation !== operation || ++calls !== 1) return;
    emulator.inject({ kind: "drop", operation, times: Infinity });
  });
  return { emulator, client };
}

test("with stopOnOutage no later account of a UserID goes in before one that an outage has hit", async () => {
  const { emulator, client } = app("accountImport");
  const accounts = [{ UserID: "first" }, { UserID: "a", Nick: "1" }, { UserID: "a", Nick: "2" }];
  const statuses: [number, string][] = [];
  for await (
    const { position, status } of importAccounts(client, accounts, { strategy: "single", stopOnOutage: true })
  ) {
    statuses.push([position, status]);
    if (status === "failed") { for (const { id } of emulator.faults) emulator.withdraw(id); }
  }
  assertEquals(statuses[0], [0, "imported"]);
  assertEquals(statuses.find(([position]) => position === 2), undefined, "what comes after it waits");
  assertEquals(emulator.accounts.has("a"), false);
});

test("a migration that an outage stops sends no later message of a group before the one that it has hit", async () => {
  const { emulator, client } = app("importGroupMsg");
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "x" } }];
  const message = (i: number) => (
    { type: "group_message", item: { GroupId: "g", From_Account: "a", SendTime: 1600000010 + i, MsgBody } }
  );
  const source = exportOfLines([
    { type: "account", item: { UserID: "a" } },
    { type: "group", item: { GroupId: "g", Type: "Public", Name: "g", Owner_Account: "a", CreateTime: 1600000000 } },
    ...Array.from({ length: 40 }, (_, i) => message(i)),
  ]);
  const records: object[] = [];
  const journal = { read: () => records as never[], append: (record: object) => void records.push(record) };
  let error: { code?: string } = {};
  try {
    for await (const _ of migrate(client, source, { journal }));
  } catch (thrown) {
    error = thrown as typeof error;
  }
  assertEquals(error.code, "chat_transport_error");
  for (const { id } of emulator.faults) emulator.withdraw(id);
  const failed: number[] = [];
  for await (const { status, line } of migrate(client, source, { journal })) {
    if (status !== "imported") failed.push(line);
  }
  assertEquals(failed, []);
  const { RspMsgList = [] } = await client.groupMsgGetSimple({ GroupId: "g", ReqMsgNumber: 1 });
  assertEquals(RspMsgList[0]?.MsgSeq, 40);
});
