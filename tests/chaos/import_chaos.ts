// Imports a file while calls fail and the process is killed. The served emulator injects a fault into 5 % of the calls, and
// the importing process is killed and restarted five times, after random numbers of calls. At the end every row has exactly
// one outcome, and the accounts are those of the file.
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { check, type CheckResult } from "../check_result.ts";
import { type ChaosRow, chaosRows, csvText, expectedAccounts, positionOf, seededRandom } from "./user_rows.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The share of calls that a fault affects. */
const faultShare = 0.05;

const kills = 5;

/** The time limit of a call in ms. The emulator's fault `silence` takes longer. */
const timeout = 400;

/** Maximum number of accounts under way: 32 batches of 100. */
const maxUnderWay = 3200;

/** All equally likely. With `carriedOut` the service imports the accounts although no answer arrives. */
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
  /** Positions of the rows that had an outcome in the journal when the process ended. */
  recorded: Set<number>;
}

/** Imports rows with faults and kills; throws if a row is lost, has two outcomes or is sent again after its outcome. */
async function importWithFaults(seed: number, rowCount: number): Promise<void> {
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
    const killCounts = Array.from({ length: kills }, () => Math.ceil(random() * rowCount / 100)).sort((a, b) => a - b);
    const runs: Run[] = [];
    let printed = "";
    for (const callCount of [...killCounts, Infinity]) {
      const callsBefore = emulator.calls.length;
      printed = await importUntil(file, server.url, emulator, callCount, random() * 40);
      const sent = emulator.calls.slice(callsBefore).flatMap(({ body }) => positionsIn(body));
      runs.push({ sent: new Set(sent), recorded: new Set((await outcomesIn(file)).map(([position]) => position)) });
    }
    const repeated = checkRuns(runs);
    checkResult(rows, await outcomesIn(file), emulator, printed);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const killed = `killed after ${killCounts.join(", ")} calls`;
    console.log(
      `  seed ${seed}: ${emulator.calls.length} calls, ${killed}; at most ${repeated} accounts sent twice; ${seconds} s`,
    );
  } finally {
    await server.close();
    await Deno.remove(folder, { recursive: true });
  }
}

/**
 * Starts the import and kills it `delay` ms after the emulator has got `callCount` calls, counted over all runs. With
 * `Infinity` it runs to its end. Returns what it printed.
 */
async function importUntil(
  file: string,
  url: string,
  emulator: Emulator,
  callCount: number,
  delay: number,
): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", `${root}cli/main.ts`, "import", file, "--timeout", String(timeout)],
    env: { ...environmentOf(url), NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let hasEnded = false;
  const ended = child.output().finally(() => hasEnded = true);
  while (!hasEnded && emulator.calls.length < callCount) await sleep(2);
  await sleep(callCount === Infinity ? 0 : delay);
  if (!hasEnded) child.kill("SIGKILL");
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

/** Position and status of every outcome in the journal, with duplicates. */
async function outcomesIn(file: string): Promise<[position: number, status: string][]> {
  const text = await Deno.readTextFile(`${file}.journal`).catch(() => "");
  const outcomes: [number, string][] = [];
  // A kill can leave an incomplete last line, which the next run removes.
  for (const line of text.slice(0, text.lastIndexOf("\n") + 1).split("\n").slice(1).filter(Boolean)) {
    const { ok, no }: { ok: [number, number][]; no: { position: number; status: string }[] } = JSON.parse(line);
    for (const [first, last] of ok) {
      for (let position = first; position <= last; position++) outcomes.push([position, "imported"]);
    }
    for (const { position, status } of no) outcomes.push([position, status]);
  }
  return outcomes;
}

/**
 * Checks that no run sends a row whose outcome an earlier run recorded. Returns the maximum number of accounts that a kill
 * left without a recorded outcome, which the next run sends again.
 */
function checkRuns(runs: Run[]): number {
  let repeated = 0;
  for (const [i, { sent, recorded }] of runs.slice(0, -1).entries()) {
    for (const later of runs.slice(i + 1)) {
      const again = [...later.sent].filter((position) => recorded.has(position));
      if (again.length > 0) {
        throw new Error(`rows with an outcome before kill ${i + 1} were sent again: ${again.slice(0, 10)}`);
      }
    }
    const underWay = [...sent].filter((position) => !recorded.has(position)).length;
    if (underWay > maxUnderWay) {
      throw new Error(`expected at most ${maxUnderWay} accounts without an outcome at kill ${i + 1}, got ${underWay}`);
    }
    repeated = Math.max(repeated, underWay);
  }
  return repeated;
}

/** Checks that every row has one outcome, the right one, and that the service has the accounts of the file. */
function checkResult(rows: ChaosRow[], outcomes: [number, string][], emulator: Emulator, printed: string): void {
  const fail = (problem: string): never => {
    throw new Error(`${problem}\nthe last run printed:\n${printed}`);
  };
  const byPosition = new Map(outcomes);
  if (outcomes.length !== byPosition.size) fail(`${outcomes.length - byPosition.size} rows have more than one outcome`);
  const lost = rows.flatMap((_, position) => byPosition.has(position) ? [] : [position]);
  if (lost.length > 0) fail(`${lost.length} rows have no outcome: ${lost.slice(0, 10)}`);
  const wrong = rows.flatMap(({ isInvalid }, position) =>
    byPosition.get(position) === (isInvalid ? "rejected" : "imported") ? [] : [position]
  );
  if (wrong.length > 0) fail(`${wrong.length} rows have a wrong outcome: ${wrong.slice(0, 10)}`);
  const expected = expectedAccounts(rows);
  if (emulator.accounts.size !== expected.size) {
    fail(`expected ${expected.size} accounts, got ${emulator.accounts.size}`);
  }
  for (const { UserID, Nick, FaceUrl } of emulator.accounts.values()) {
    if (expected.get(UserID) !== `${Nick} ${FaceUrl}`) fail(`account ${UserID} differs from its last row`);
  }
  const rejected = rows.filter(({ isInvalid }) => isInvalid).length;
  const last = `${rows.length - rejected} imported, ${rejected} rejected, 0 failed`;
  if (!printed.includes(last)) fail(`expected the last run to print: ${last}`);
}

/** Runs the test with each seed in turn. */
export async function testChaos(rows: number, seeds: number[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const seed of seeds) {
    const name =
      `an import of ${rows} rows with faults and ${kills} kills gives every row exactly one outcome (seed ${seed})`;
    results.push(await check(name, () => importWithFaults(seed, rows)));
  }
  return results;
}
