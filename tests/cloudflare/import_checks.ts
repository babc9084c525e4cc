// Imports of a file from R2, through ends of the engine, outages and mistakes, compared with the command line's import of the
// same file.
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { createChatClient } from "../../mod.ts";
import { bundle, endBundling } from "../../scripts/build/bundle.ts";
import { ImportLane } from "../../src/cloudflare/import/import_lane.ts";
import { openValues, type StoredValues } from "../../src/cloudflare/import/import_state.ts";
import { type ChaosRow, chaosRows, csvText, expectedAccounts, seededRandom } from "../chaos/user_rows.ts";
import { check, type CheckResult } from "../check_result.ts";
import { runWithEmulator } from "../cli/run_command.ts";
import { testApp } from "../service/test_app.ts";
import { cloudflareTools } from "../tool_folders.ts";
import { memoryBucket } from "./memory_bucket.ts";
import { memorySql } from "./memory_sql.ts";

/** What import_scenario.mjs prints. */
interface Result {
  begun: { status: number; text: string };
  refusals: number[];
  status: { phase: string; rows: number; imported: number; rejected: number; failed: number; reason?: string };
  phases: string[];
  reasons: string[];
  report: string;
  /** When the engine was ended, in ms. */
  seen: number[];
  objects: string[];
}

/** What differs from case to case. */
interface Case {
  rows: ChaosRow[];
  text?: string;
  emulator?: Emulator;
  kills?: number[];
  rate?: number;
  variables?: Record<string, string>;
  replaceAfter?: number;
  mend?: { when: string; variables?: Record<string, string>; url?: string };
  onServed?: (url: string) => void;
}

let bundled: Promise<string> | undefined;

async function makeBundle(): Promise<string> {
  const path = `${await Deno.makeTempDir({ prefix: "cloud-import-" })}/import_worker.js`;
  await Deno.writeTextFile(path, await bundle({ entry: "tests/cloudflare/workers/import_worker.ts" }));
  await endBundling();
  return path;
}

/** As a spreadsheet writes it: with a byte order mark, CRLF, and a line break in every nickname. */
function asExported(rows: ChaosRow[]): string {
  const withBreaks = rows.map((row) => ({ ...row, Nick: row.Nick.replace(" ", " \n") }));
  return `\uFEFF${csvText(withBreaks).replace(/(?<!\s)\n(?!李)/g, "\r\n")}`;
}

async function importInCloud(
  { rows, text = asExported(rows), kills = [], rate = 100, variables = {}, replaceAfter, mend, ...given }: Case,
): Promise<{ result: Result; emulator: Emulator; file: string }> {
  const folder = await Deno.makeTempDir({ prefix: "cloud-import-" });
  const file = `${folder}/users.csv`;
  await Deno.writeTextFile(file, text);
  const { emulator = createEmulator({ ...testApp, keepCalls: Infinity }) } = given;
  const server = await serveEmulator(emulator);
  given.onServed?.(server.url);
  const own = {
    BASE_URL: server.url,
    SECRET_KEY: testApp.secretKey,
    LATENCY: "0",
    RATE: String(rate),
    RANGE_SIZE: "9973",
  };
  const task = {
    ...{
      bundle: await (bundled ??= makeBundle()),
      folder,
      file,
      key: "users.csv",
      kills,
      lanes: 2,
      replaceAfter,
      mend,
    },
    variables: { ...own, ...variables },
  };
  try {
    const node = await cloudflareTools.install();
    const { success, out, all } = await cloudflareTools.run(node, ["import_scenario.mjs", JSON.stringify(task)]);
    if (!success) throw new Error(all);
    return { result: JSON.parse(out.trimEnd().split("\n").at(-1) ?? ""), emulator, file };
  } finally {
    await server.close();
  }
}

/** The report and the counts that the command line makes of the same file. */
async function importOnCommandLine(file: string): Promise<{ report: string; imported: number; rejected: number }> {
  const path = `${file}.report`;
  const emulator = createEmulator({ ...testApp, rateLimits: false });
  const { out, err } = await runWithEmulator(emulator, ["import", file, "--report", path, "--json"]);
  const last = out.trimEnd().split("\n").at(-1);
  if (!last?.startsWith('{"summary":')) throw new Error(`the command line did not import the file: ${err}`);
  const { imported, rejected } = JSON.parse(last).summary;
  return { report: await Deno.readTextFile(path), imported, rejected };
}

/** What is wrong with the outcome of an import; empty when nothing is. */
async function problemOf(rows: ChaosRow[], { result, emulator, file }: Awaited<ReturnType<typeof importInCloud>>) {
  const { status, report } = result;
  const expected = await importOnCommandLine(file);
  const { imported, rejected } = expected;
  if (status.phase !== "done" || status.imported !== imported || status.rejected !== rejected || status.failed !== 0) {
    return `expected ${imported} imported and ${rejected} rejected, got ${JSON.stringify(result.status)}`;
  }
  if (report !== expected.report) return "the report is not the command line's";
  const accounts = expectedAccounts(rows);
  for (const { UserID, Nick } of emulator.accounts.values()) {
    const [nick] = accounts.get(UserID)?.split(" https://") ?? [];
    if (nick?.replace(" ", " \n") !== Nick?.replace("\r", "")) return `${UserID} has ${Nick}, not ${nick}`;
  }
  return emulator.accounts.size === accounts.size ? "" : `${emulator.accounts.size} of ${accounts.size} accounts`;
}

/** Ends the engine five times; each time it has to go on by itself within 3 s. */
function testEnds(seed: number): Promise<CheckResult> {
  return check(
    `an import in the cloud through five ends of the engine settles each row once (seed ${seed})`,
    async () => {
      const random = seededRandom(seed);
      const rows = chaosRows(random, 15_000);
      // Each comes after the import has gone on; what is under way then is up to chance.
      const kills = Array.from({ length: 5 }, (_, i) => (i === 0 ? 300 : 3000) + Math.floor(random() * 900));
      // An end loses the turns that were taken ahead, of two lanes with six calls each, and the second that the pacer stores.
      const outcome = await importInCloud({ rows, kills, rate: 10 });
      const { result: { seen, phases }, emulator } = outcome;
      if (phases.length === 0) return "it was over before the last end";
      const times = emulator.calls.map(({ at }) => at);
      const gaps = seen.map((end) => (times.find((at) => at > end) ?? Infinity) - end);
      console.log(
        `  seed ${seed}: ended after ${kills.join(", ")} ms; went on after ${
          gaps.map((gap) => gap.toFixed(0)).join(", ")
        } ms`,
      );
      if (gaps.some((gap) => gap > 3000)) return `it went on after ${gaps} ms`;
      return await problemOf(rows, outcome);
    },
  );
}

/** Runs a lane in this process whose every fourth write to its database throws. */
function testThrowingWrites(): Promise<CheckResult> {
  return check("a write to the journal that throws stops a lane, which goes on without losing a row", async () => {
    const emulator = createEmulator({ ...testApp, rateLimits: false });
    // Calls that end together are one write.
    emulator.inject({ kind: "delay", ms: 1, times: Infinity });
    const chat = createChatClient({ ...testApp, region: "singapore", fetch: emulator.fetch, pace: false });
    const bucket = memoryBucket({ "u.csv": `UserID\n${Array.from({ length: 12_000 }, (_, i) => `u${i}\n`).join("")}` });
    const { etag = "", size = 0 } = await bucket.head("u.csv") ?? {};
    const sql = memorySql();
    const values = openValues(sql);
    const lane = new ImportLane({ sql, values, bucket, chat: () => chat, rangeSize: 4096 });
    lane.start({ id: "x", key: "u.csv", format: "csv", lanes: 1, etag, size }, 0);
    let [writes, thrown] = [0, 0];
    sql.onWrite = () => {
      if (++writes % 4 !== 0) return;
      thrown++;
      throw new Error("the database is locked");
    };
    for (let i = 0; i < 100 && phaseOf(values) === "importing"; i++) await lane.run().catch(() => {});
    sql.onWrite = () => {};
    for (let i = 0; i < 5 && phaseOf(values) === "importing"; i++) await lane.run();
    const { phase, imported } = lane.status();
    const isRight = phase === "done" && imported === 12_000 && emulator.accounts.size === 12_000 && thrown > 1;
    return isRight ? "" : JSON.stringify({ phase, imported, accounts: emulator.accounts.size, thrown });
  });
}

const phaseOf = (values: StoredValues): string | undefined => values.get<{ phase: string }>("lane")?.phase;

/** Imports of files in R2; `seeds` for the engine's ends. */
export async function testCloudImport(seeds: readonly number[]): Promise<CheckResult[]> {
  const rows = chaosRows(seededRandom(7), 2000);
  const results: CheckResult[] = [];
  // Two at a time: each of them mostly waits.
  for (let i = 0; i < seeds.length; i += 2) results.push(...await Promise.all(seeds.slice(i, i + 2).map(testEnds)));
  return [
    ...results,
    await testThrowingWrites(),
    ...await Promise.all([
      check("an outage of 8 s fails no row of an import in the cloud, and it goes on by itself", async () => {
        const emulator = createEmulator({ ...testApp, keepCalls: Infinity });
        let recover = (): void => {};
        emulator.watch(() => {
          if (emulator.callCount !== 3) return;
          recover = emulator.inject({ kind: "drop", times: Infinity });
          setTimeout(() => recover(), 8000);
        });
        const outcome = await importInCloud({ rows, emulator, rate: 20 });
        if (outcome.result.reasons.length === 0) return "no reason was given while it waited";
        return await problemOf(rows, outcome);
      }),
      check(
        "a wrong key pauses an import in the cloud with its reason; with the right one it goes on",
        async () => {
          const mend = { when: "70009", variables: { SECRET_KEY: testApp.secretKey } };
          return await problemOf(rows, await importInCloud({ rows, variables: { SECRET_KEY: "wrong" }, mend }));
        },
      ),
      check("a full app pauses an import in the cloud; once it has room, the import goes on", async () => {
        const emulator = createEmulator({ ...testApp, keepCalls: Infinity, accountLimit: 500 });
        const room = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, () => {
          emulator.configure({ accountLimit: 100_000 });
          return new Response();
        });
        const mend = { when: "70398", url: `http://127.0.0.1:${room.addr.port}/` };
        const outcome = await importInCloud({ rows, emulator, mend }).finally(() => room.shutdown());
        return await problemOf(rows, outcome);
      }),
      check("a file that is replaced meanwhile ends an import in the cloud with the reason", async () => {
        const { result: { status } } = await importInCloud({ rows, rate: 4, replaceAfter: 1500 });
        return status.phase === "failed" && status.reason?.includes("was replaced") ? "" : JSON.stringify(status);
      }),
      check("a file that is broken further down, or not there, is refused before anything is sent", async () => {
        const text = `${asExported(rows)}x,"never closed\n`;
        const { result: { status, refusals }, emulator } = await importInCloud({ rows, text });
        const isRefused = status.phase === "failed" && status.reason?.includes("a quote is opened and never closed");
        return isRefused && emulator.callCount === 0 && refusals[0] === 401 ? "" : JSON.stringify({ status, refusals });
      }),
    ]),
  ];
}
