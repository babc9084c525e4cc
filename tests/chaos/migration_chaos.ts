// Moves an export while calls fail and the process is killed. The served emulator injects a fault into 5 % of the calls, and
// the process is killed and restarted five times. At the end nothing is lost, nothing is in twice, and everything is in order.
import { createChatClient } from "../../mod.ts";
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { type MigrationClient, migrationOperations } from "../../src/migrate.ts";
import { check, type CheckResult } from "../check_result.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { type RandomExport, randomExport } from "./random_export.ts";
import { seededRandom } from "./user_rows.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The share of calls that a fault affects. */
const faultShare = 0.05;

const kills = 5;

/** The time limit of a call in ms. The emulator's fault `silence` takes longer. */
const timeout = 400;

/** All equally likely. With `carriedOut` the service does what it was asked to although no answer arrives. */
const faults: Fault[] = [
  { kind: "status" },
  { kind: "status", carriedOut: true },
  { kind: "html" },
  { kind: "cut", carriedOut: true },
  { kind: "drop" },
  { kind: "drop", carriedOut: true },
  { kind: "silence", carriedOut: true },
  { kind: "error", errorCode: 60007 },
  { kind: "partial", share: 0.1 },
];

/** Moves an export through faults and kills, and throws if the service does not have exactly what it says. */
async function migrateWithFaults(seed: number, lineCount: number): Promise<void> {
  const random = seededRandom(seed);
  const folder = await Deno.makeTempDir({ prefix: "chaos-" });
  const file = `${folder}/export.jsonl`;
  const expected = randomExport(random, lineCount);
  await Deno.writeTextFile(file, expected.lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const emulator = createEmulator({ ...testApp, random, rateLimits: false, keepCalls: 1 });
  for (const fault of faults) emulator.inject({ ...fault, probability: faultShare / faults.length, times: Infinity });
  const server = await serveEmulator(emulator);
  const startedAt = performance.now();
  try {
    let printed = "";
    const killedAfter: number[] = [];
    for (let run = 0; run <= kills; run++) {
      const calls = run === kills ? Infinity : Math.ceil(random() * lineCount / 10);
      killedAfter.push(calls);
      printed = await migrateUntil(file, server.url, emulator, calls, random() * 40);
    }
    const { lines } = expected;
    if (!printed.includes(`${lines.length} imported, 0 rejected, 0 failed`)) {
      throw new Error(`expected the last run to import ${lines.length} lines; it printed:\n${printed}`);
    }
    for (const { id } of emulator.faults) emulator.withdraw(id);
    await checkService(expected, server.url);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `  seed ${seed}: ${lines.length} lines, killed after ${killedAfter.slice(0, -1).join(", ")} calls; ${seconds} s`,
    );
  } finally {
    await server.close();
    await Deno.remove(folder, { recursive: true });
  }
}

/** Starts a run and kills it `delay` ms after the emulator has got `calls` more calls. Returns what it printed. */
async function migrateUntil(
  file: string,
  url: string,
  emulator: Emulator,
  calls: number,
  delay: number,
): Promise<string> {
  const rates = "multiaccountImport,portraitSet,friendImport,importGroup,importGroupMember,importGroupMsg,importmsg"
    .split(",").map((operation) => `${operation}=5000`).join(",");
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", "--quiet", "--no-check", `${root}cli/main.ts`, "migrate", "run", file],
      ...["--timeout", String(timeout), "--rate", rates],
    ],
    env: { ...environmentOf(url), NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const callsBefore = emulator.callCount;
  let hasEnded = false;
  const ended = child.output().finally(() => hasEnded = true);
  while (!hasEnded && emulator.callCount - callsBefore < calls) await sleep(2);
  await sleep(calls === Infinity ? 0 : delay);
  if (!hasEnded) child.kill("SIGKILL");
  const { stdout, stderr } = await ended;
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Compares histories, unread counts and friends with what the export says. */
async function checkService({ histories, unread, friends }: RandomExport, url: string): Promise<void> {
  const chat = createChatClient({ ...testApp, baseUrl: url, pace: false, operations: migrationOperations });
  for (const [key, texts] of histories) {
    const [from = "", to] = key.split(" ");
    const found = to === undefined ? await groupTexts(chat, from) : await conversationTexts(chat, from, to);
    if (JSON.stringify(found) === JSON.stringify(texts)) continue;
    const lost = texts.filter((text) => !found.includes(text));
    const twice = found.filter((text, i) => found.indexOf(text) !== i);
    throw new Error(`${key}: ${lost.length} lost (${lost.slice(0, 3)}), ${twice.length} twice (${twice.slice(0, 3)})`);
  }
  for (const [key, count] of unread) {
    const [GroupId = "", user = ""] = key.split(" ");
    const found = await unreadCount(chat, GroupId, user);
    if (found !== count) throw new Error(`${key}: expected ${count} unread messages, got ${found}`);
  }
  for (const [user, expected] of friends) {
    const { UserDataItem = [] } = await chat.friendGet({ From_Account: user, StartIndex: 0 });
    const found = new Set(UserDataItem.map(({ To_Account }) => To_Account));
    if (found.size !== expected.size || [...expected].some((friend) => !found.has(friend))) {
      throw new Error(`${user}: expected the friends ${[...expected]}, got ${[...found]}`);
    }
  }
}

const textOf = ({ MsgBody }: { MsgBody?: unknown }): string =>
  (MsgBody as { MsgContent: { Text: string } }[])[0]!.MsgContent.Text; // messages of the export have one element

async function groupTexts(chat: MigrationClient, GroupId: string): Promise<string[]> {
  const texts: string[] = [];
  let ReqMsgSeq: number | undefined;
  while (ReqMsgSeq !== 0) {
    const { RspMsgList = [] } = await chat.groupMsgGetSimple({ GroupId, ReqMsgNumber: 20, ReqMsgSeq });
    texts.push(...RspMsgList.map(textOf));
    ReqMsgSeq = (RspMsgList.at(-1)?.MsgSeq ?? 1) - 1;
  }
  return texts.reverse();
}

async function conversationTexts(chat: MigrationClient, from: string, to: string): Promise<string[]> {
  const texts: string[] = [];
  let [MaxTime, LastMsgKey]: [number, string | undefined] = [4_000_000_000, undefined];
  while (true) {
    const page = { Operator_Account: from, Peer_Account: to, MaxCnt: 100, MinTime: 0, MaxTime, LastMsgKey };
    const { MsgList = [], Complete, ...last } = await chat.adminGetroammsg(page);
    texts.unshift(...MsgList.map(textOf));
    if (Complete === 1 || MsgList.length === 0) return texts;
    [MaxTime, LastMsgKey] = [last.LastMsgTime ?? 0, last.LastMsgKey];
  }
}

async function unreadCount(chat: MigrationClient, GroupId: string, user: string): Promise<number> {
  const { GroupInfo = [] } = await chat.getGroupInfo({ GroupIdList: [GroupId] });
  const { MemberList = [] } = await chat.getSpecifiedGroupMemberInfo({ GroupId, Member_List_Account: [user] });
  return (GroupInfo[0]?.NextMsgSeq ?? 1) - 1 - (MemberList[0]?.MsgSeq ?? NaN);
}

/** Runs the test with each seed in turn. */
export async function testMigrationChaos(lines: number, seeds: number[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const seed of seeds) {
    const name =
      `a migration of ${lines} lines with faults and ${kills} kills loses nothing and doubles nothing (seed ${seed})`;
    results.push(await check(name, () => migrateWithFaults(seed, lines)));
  }
  return results;
}
