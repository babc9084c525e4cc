// An app to migrate into, an export with every type of line, and what a run and reading back say about it.
import { assert } from "@std/assert";
import { createEmulator, type EmulatorOptions } from "../../emulator/mod.ts";
import type { ChatClientOptions } from "../../mod.ts";
import { createClientWithClock } from "../../src/client.ts";
import { createSystemClock } from "../../src/clock.ts";
import * as migration from "../../src/migrate.ts";
import { testApp } from "../service/test_app.ts";
import { all } from "./import_inputs.ts";

const { exportOfLines, migrate, migrationOperations, verifyMigration } = migration;

/** The time of every case and that of the export's first group, in Unix seconds. */
export const [now, start] = [1_751_328_000, 1_600_000_000];
export const common = { now: () => now * 1000 };

/**
 * An app whose clock stands still, and a client of it that neither paces its calls nor waits before a retry; another one
 * has the usual deadline.
 */
export function migrationApp(options: Partial<EmulatorOptions & ChatClientOptions> = {}) {
  const emulator = createEmulator({ ...testApp, ...common, rateLimits: false, ...options });
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch, pace: false };
  const clock = { ...createSystemClock(), random: () => 0, wallTime: () => now * 1000 };
  const clientWith = (more: Partial<ChatClientOptions>) =>
    createClientWithClock({ ...client, ...more, operations: [...migrationOperations] }, clock);
  const { deadline: _, ...patient } = options;
  // The state without the order in which things that go side by side were made, and without counts of calls.
  const counts = /"(number|resetNumber|ordinal)":\d+/g;
  const state = () => [...emulator.save()].slice(1).map((line) => line.replace(counts, "")).sort();
  return { emulator, chat: clientWith(options), patientChat: clientWith(patient), state };
}

export const text = (Text: string) => [{ MsgType: "TIMTextElem" as const, MsgContent: { Text } }];
export const line = (type: string, item: object) => ({ type, item });
export const account = (UserID: string) => line("account", { UserID, Nick: UserID, FaceUrl: "" });
export const friend = (UserID: string, Friend: string, more = {}) => line("friend", { UserID, Friend, ...more });
export const group = (GroupId: string, more = {}) =>
  line("group", { GroupId, Type: "Public", Name: "n", Owner_Account: "u0", CreateTime: start, ...more });
export const member = (GroupId: string, id: string, more = {}) =>
  line("member", { GroupId, Member_Account: id, ...more });
export const post = (GroupId: string, SendTime: number, Text: string) =>
  line("group_message", { GroupId, From_Account: "u1", SendTime, MsgBody: text(Text) });
export const message = (MsgTimeStamp: number, Text: string, from = 0) =>
  line("message", { From_Account: `u${from}`, To_Account: `u${1 - from}`, MsgTimeStamp, MsgBody: text(Text) });
export const several = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Every type, in an order in which most lines come before what they need. */
export const lines = [
  ...[member("g0", "u1", { Role: "Admin", JoinTime: start + 1, UnreadMsgNum: 2 }), member("g0", "u2")], // 1, 2
  ...[member("g0", "u0", { UnreadMsgNum: 3 }), member("g1", "u2", { UnreadMsgNum: 1 })], // 3, 4
  line("profile", { UserID: "u0", Tag_Profile_IM_Gender: "Gender_Type_Female" }), // 5
  ...several(16, (i) => post("g0", start + 1 + Math.floor(i / 4), `in g0: ${i}`)), // 6 to 21
  ...several(3, (i) => post("g1", start + 10, `in g1: ${i}`)), // 22 to 24
  friend("u0", "u1", { Remark: "my friend", GroupName: ["work"], AddTime: start }), // 25
  ...[friend("u0", "u2"), friend("u1", "u0"), group("g0")], // 26 to 28
  group("g1", { Type: "ChatRoom", CreateTime: start + 5 }), // 29
  ...several(5, (i) => message(start, `first ${i}`, (i + 1) % 2)), // 30 to 34
  ...[message(start + 1, "last"), ...several(4, (i) => account(`u${i}`))], // 35, 36 to 39
];
export const source = exportOfLines(lines);

/** A journal in memory, and the lines that it has as failed. */
export function memoryJournal() {
  const records: migration.JournalRecord[] = [];
  const failed = () => records.flatMap(({ no }) => no).map(({ line }) => line).sort((a, b) => a - b);
  const append = (record: migration.JournalRecord): void => void records.push(record);
  return { records, failed, append, read: () => records };
}

/** Migrates until `count` outcomes have come; `then` is called at that moment. Returns the statuses by line. */
export async function run(
  chat: migration.MigrationClient,
  options: migration.MigrateOptions = {},
  { from = source, count = Infinity, then = undefined as (() => unknown) | undefined } = {},
): Promise<Map<number, string>> {
  const statuses = new Map<number, string>();
  for await (const { line, status } of migrate(chat, from, { ...common, ...options })) {
    assert(!statuses.has(line), `line ${line} has one outcome`);
    statuses.set(line, status);
    if (statuses.size !== count) continue;
    if (!then) break;
    await then();
  }
  return statuses;
}

export const withStatus = (statuses: Map<number, string>, status: string): number[] =>
  [...statuses].filter((each) => each[1] === status).map(([line]) => line).sort((a, b) => a - b);

/** What reading back shows: the lines that differ, in which field, and what is there. */
export async function differences(
  chat: migration.MigrationClient,
  from = source,
  options: migration.VerifyOptions = {},
): Promise<string[]> {
  const verified = await all(verifyMigration(chat, from, { ...common, ...options }));
  const differing = verified.filter(({ difference }) => difference).sort((a, b) => a.line - b.line);
  return differing.map(({ line, difference }) => `${line} ${difference?.field}: ${difference?.found}`);
}
