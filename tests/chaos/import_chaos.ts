// An import through faults and kills: `deno task test:chaos [--rows 20000] [--seeds 20] [--seed 1]`. The served emulator
// spoils five calls of a hundred, the importing process is killed five times at random moments and started again; at the
// end every row has exactly one outcome and the accounts are what the file says.
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { check, type CheckResult } from "../check_result.ts";
import { type ChaosRow, chaosRows, csvText, expectedAccounts, positionOf, seededRandom } from "./user_rows.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Part of the calls that a fault strikes. */
const faultShare = 0.05;

const kills = 5;

/** Time for one call in ms; the emulator's silence is longer. */
const timeout = 400;

/** Most accounts that may be under way: 32 batches of 100. */
const mostUnderWay = 3200;

/** Each as often as the others. With `carriedOut` the accounts are in Chat although the answer never came. */
const faults: Fault[] = [
  { kind: "status" },
  { kind: "status", carriedOut: true },
  { kind: "html" },
  { kind: "cut", carriedOut: true },
  { kind: "drop" },
  { kind: "drop", carriedOut: true },
  { kind: "silence" },
  { kind: "error", errorCode: 60007 },
  { kind: "error", errorCode: 70169 },
  { kind: "error", errorCode: 70500 },
  { kind: "partial", share: 0.05 },
];

/** What one process of the import did. */
interface Run {
  /** Positions of the rows that it sent. */
  sent: Set<number>;
  /** Positions that the journal held when it had ended. */
  settled: Set<number>;
}

/** Imports so many rows through faults and kills; throws when one is lost, settled twice or asked for in vain. */
async function survive(seed: number, rowCount: number): Promise<void> {
  const random = seededRandom(seed);
  const folder = await Deno.makeTempDir({ prefix: "chaos-" });
  const file = `${folder}/users.csv`;
  const rows = chaosRows(random, rowCount);
  await Deno.writeTextFile(file, csvText(rows));
  const emulator = createEmulator({ ...testApp, random, keepCalls: Infinity });
  for (const fault of faults) emulator.inject({ ...fault, probability: faultShare / faults.length, times: Infinity });
  const server = await serveEmulator(emulator);
  const startedAt = performance.now();
  try {
    const moments = Array.from({ length: kills }, () => Math.ceil(random() * rowCount / 100)).sort((a, b) => a - b);
    const runs: Run[] = [];
    let printed = "";
    for (const moment of [...moments, Infinity]) {
      const callsBefore = emulator.calls.length;
      printed = await importUntil(file, server.url, emulator, moment, random() * 40);
      const sent = emulator.calls.slice(callsBefore).flatMap(({ body }) => positionsIn(body));
      runs.push({ sent: new Set(sent), settled: new Set((await outcomesIn(file)).map(([position]) => position)) });
    }
    const repeated = checkRuns(runs);
    checkEnd(rows, await outcomesIn(file), emulator, printed);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const killed = `killed after ${moments.join(", ")} calls`;
    console.log(
      `  seed ${seed}: ${emulator.calls.length} calls, ${killed}; at most ${repeated} accounts sent again; ${seconds} s`,
    );
  } finally {
    await server.close();
    await Deno.remove(folder, { recursive: true });
  }
}

/** Starts the import and kills it a moment after so many calls have arrived in all; gives what it printed. */
async function importUntil(
  file: string,
  url: string,
  emulator: Emulator,
  moment: number,
  late: number,
): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", `${root}cli/main.ts`, "import", file, "--timeout", String(timeout)],
    env: { ...environmentOf(url), NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let over = false;
  const ended = child.output().finally(() => over = true);
  while (!over && emulator.calls.length < moment) await sleep(2);
  await sleep(moment === Infinity ? 0 : late);
  if (!over) child.kill("SIGKILL");
  const { stdout, stderr } = await ended;
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface SentAccount {
  Nick: string;
}

function positionsIn(body: unknown): number[] {
  const { AccountList = [body as SentAccount] } = body as { AccountList?: SentAccount[] };
  return AccountList.map(({ Nick }) => positionOf(Nick));
}

/** Position and status of each row in the journal, as often as it stands there. */
async function outcomesIn(file: string): Promise<[position: number, status: string][]> {
  const text = await Deno.readTextFile(`${file}.journal`).catch(() => "");
  const outcomes: [number, string][] = [];
  // A kill may leave a torn line; the next run takes it away.
  for (const line of text.slice(0, text.lastIndexOf("\n") + 1).split("\n").slice(1).filter(Boolean)) {
    const { ok, no }: { ok: [number, number][]; no: { position: number; status: string }[] } = JSON.parse(line);
    for (const [first, last] of ok) {
      for (let position = first; position <= last; position++) outcomes.push([position, "imported"]);
    }
    for (const { position, status } of no) outcomes.push([position, status]);
  }
  return outcomes;
}

/** No run sends what an earlier one has settled; gives the most accounts that a kill made to be sent again. */
function checkRuns(runs: Run[]): number {
  let repeated = 0;
  for (const [i, { sent, settled }] of runs.slice(0, -1).entries()) {
    for (const later of runs.slice(i + 1)) {
      const again = [...later.sent].filter((position) => settled.has(position));
      if (again.length > 0) throw new Error(`rows settled before kill ${i + 1} were sent again: ${again.slice(0, 10)}`);
    }
    const underWay = [...sent].filter((position) => !settled.has(position)).length;
    if (underWay > mostUnderWay) throw new Error(`${underWay} accounts were sent and not settled at kill ${i + 1}`);
    repeated = Math.max(repeated, underWay);
  }
  return repeated;
}

/** Every row has one outcome, the right one, and the service holds what the file says. */
function checkEnd(rows: ChaosRow[], outcomes: [number, string][], emulator: Emulator, printed: string): void {
  const fail = (what: string): never => {
    throw new Error(`${what}\nthe last run printed:\n${printed}`);
  };
  const byPosition = new Map(outcomes);
  if (outcomes.length !== byPosition.size) fail(`${outcomes.length - byPosition.size} rows have more than one outcome`);
  const lost = rows.flatMap((_, position) => byPosition.has(position) ? [] : [position]);
  if (lost.length > 0) fail(`${lost.length} rows have no outcome: ${lost.slice(0, 10)}`);
  const wrong = rows.flatMap(({ bad }, position) =>
    byPosition.get(position) === (bad ? "rejected" : "imported") ? [] : [position]
  );
  if (wrong.length > 0) fail(`${wrong.length} rows have a wrong outcome: ${wrong.slice(0, 10)}`);
  const expected = expectedAccounts(rows);
  if (emulator.accounts.size !== expected.size) fail(`${emulator.accounts.size} accounts, not ${expected.size}`);
  for (const { UserID, Nick, FaceUrl } of emulator.accounts.values()) {
    if (expected.get(UserID) !== `${Nick} ${FaceUrl}`) fail(`${UserID} is not as its last row says`);
  }
  const rejected = rows.filter(({ bad }) => bad).length;
  const last = `${rows.length - rejected} imported, ${rejected} rejected, 0 failed`;
  if (!printed.includes(last)) fail(`the last run did not end with: ${last}`);
}

/** Runs so many seeds, one after the other. */
export async function testChaos(rows: number, seeds: number[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const seed of seeds) {
    const name = `${rows} rows through faults and ${kills} kills, seed ${seed}: nothing lost, nothing settled twice`;
    results.push(await check(name, () => survive(seed, rows)));
  }
  return results;
}
