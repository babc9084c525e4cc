// The commands of `cloud`: they start, watch and stop an import that a Worker makes.
import { createHash } from "node:crypto";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { createProgress } from "../import/progress.ts";
import { UsageError } from "../usage_error.ts";

/** Where the Worker is, and what it is told. */
export interface CloudOptions {
  url?: string;
  id?: string;
  /** Prints the status as JSON. */
  json?: boolean;
}

/** What `cloud start` says besides. */
export interface CloudStartOptions extends CloudOptions {
  format?: "csv" | "ndjson";
  map?: Record<string, string>;
  trim?: boolean;
  lanes?: number;
  /** Returns at once instead of showing the progress. */
  detach?: boolean;
}

/** The answer of the Worker. */
interface Status {
  phase: "checking" | "importing" | "paused" | "done" | "failed" | "stopped";
  rows?: number;
  imported: number;
  rejected: number;
  failed: number;
  reason?: string;
  report?: string;
}

/** How often the Worker is asked, and how long an answer may take, in ms. */
const [lookEvery, timeout] = [1000, 30_000];

/** Starts an import of an object in the Worker's bucket; shows its progress unless it is to run by itself. */
export async function startCloudImport(key: string, options: CloudStartOptions): Promise<number> {
  const { id = defaultId(key), format, map: names, trim, lanes, detach } = options;
  const body = JSON.stringify({ id, key, format, names, trim, lanes });
  const status = await ask(options, "/imports", { method: "POST", body });
  print(options, status, `Started the import ${id} of ${key}.`);
  return detach ? 0 : await watchCloudImport(key, { ...options, id });
}

/** Shows the progress of an import until it is over or Ctrl-C; the import itself goes on. */
export async function watchCloudImport(key: string, options: CloudOptions): Promise<number> {
  const { id = defaultId(key), json } = options;
  const progress = createProgress("accounts");
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on("SIGINT", onInterrupt);
  let first: Status | undefined;
  let reason: string | undefined;
  const say = (news: string | undefined, text: string): void => {
    if (news !== reason) {
      progress.stop();
      process.stderr.write(text);
    }
    reason = news;
  };
  try {
    while (!stop.signal.aborted) {
      const status = await ask(options, `/imports/${id}`, { signal: stop.signal }).catch((error) => {
        if (stop.signal.aborted) return;
        // The import goes on meanwhile, and so does watching it.
        if (!(first && error instanceof UnreachableError)) throw error;
        say(error.message, `${error.message}; trying again\n`);
      });
      if (status && json) return print(options, status, "");
      if (status && isOver(status)) {
        progress.stop();
        return printEnd(status, id);
      }
      if (status) {
        first ??= status;
        const { imported, rejected, failed, rows, reason: cause } = status;
        say(cause, cause ? `The import is waiting: ${cause}\n` : "The import is running again.\n");
        const inThisRun = imported - first.imported;
        progress.update({ done: imported + rejected + failed, inThisRun, total: rows, rejected, failed });
      }
      await delay(lookEvery, undefined, { signal: stop.signal }).catch(() => {});
    }
    process.stderr.write(`\nThe import goes on in the cloud. To see it again: cloud status ${key}\n`);
    return 130;
  } finally {
    progress.stop();
    process.off("SIGINT", onInterrupt);
  }
}

/** Pauses an import, goes on with it, or stops it for good. */
export async function orderCloudImport(
  order: "pause" | "resume" | "stop",
  key: string,
  options: CloudOptions,
): Promise<number> {
  const { id = defaultId(key) } = options;
  const status = await ask(options, `/imports/${id}/${order}`, { method: "POST" });
  return print(options, status, describe(status));
}

/** Prints the report of refused rows. */
export async function printCloudReport(key: string, options: CloudOptions): Promise<number> {
  const { id = defaultId(key) } = options;
  const { body } = await call(options, `/imports/${id}/report`);
  // It can be far longer than memory.
  if (body) await pipeline(Readable.fromWeb(body as ReadableStream<Uint8Array>), process.stdout, { end: false });
  return 0;
}

const isOver = ({ phase }: Status): boolean => phase === "done" || phase === "failed" || phase === "stopped";

function printEnd(status: Status, id: string): number {
  const { phase, imported, rejected, failed, reason, report } = status;
  if (phase !== "done") {
    process.stderr.write(`The import ${id} ${phase === "failed" ? `failed: ${reason}` : "was stopped"}.\n`);
    return 1;
  }
  if (report && rejected + failed > 0) process.stdout.write(`The rejected and failed rows are in ${report}.\n`);
  process.stdout.write(`${imported} imported, ${rejected} rejected, ${failed} failed\n`);
  return rejected + failed === 0 ? 0 : 1;
}

function describe({ phase, imported, rows }: Status): string {
  return `${phase}: ${imported} of ${rows ?? "?"} rows imported.`;
}

function print({ json }: CloudOptions, status: Status, text: string): number {
  process.stdout.write(`${json ? JSON.stringify(status) : text}\n`);
  return 0;
}

/** Node has the reason of "fetch failed" in the cause. */
function reasonOf({ message, cause }: Error & { cause?: { message?: string } }): string {
  return cause?.message || message;
}

/** The Worker cannot be reached for now. */
class UnreachableError extends UsageError {}

/** What a request says besides its path. */
interface WorkerRequest {
  method?: "POST";
  body?: string;
  /** Ends it. */
  signal?: AbortSignal;
}

async function ask(options: CloudOptions, path: string, request?: WorkerRequest): Promise<Status> {
  const answer = await call(options, path, request);
  const { origin } = new URL(answer.url);
  const text = await answer.text().catch((error) => {
    throw new UnreachableError(`${origin}: the answer broke off: ${reasonOf(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${origin}: not the answer of an import; is --url the Worker's address?`);
  }
}

/** Calls the Worker; what it refuses is an error of the command. The token appears in none. */
async function call(
  { url }: CloudOptions,
  path: string,
  { signal: stop, ...request }: WorkerRequest = {},
): Promise<Response> {
  const { TENCENT_CHAT_IMPORT_TOKEN: token, TENCENT_CHAT_IMPORT_URL = url } = process.env;
  const base = url ?? TENCENT_CHAT_IMPORT_URL;
  if (!base || !URL.canParse(base)) throw new UsageError("--url: expected the address of the Worker, https://…");
  if (!token) throw new UsageError("TENCENT_CHAT_IMPORT_TOKEN: not set; it is the Worker's token");
  const headers = { authorization: `Bearer ${token}` };
  const { origin } = new URL(base);
  const limit = new AbortController();
  // It is for the answer to begin: a report may take longer.
  const timer = setTimeout(() => limit.abort(), timeout);
  const signal = stop ? AbortSignal.any([stop, limit.signal]) : limit.signal;
  const answer = await fetch(base.replace(/\/+$/, "") + path, { ...request, headers, signal }).catch((error) => {
    const reason = limit.signal.aborted ? `no answer within ${timeout / 1000} s` : reasonOf(error);
    throw new UnreachableError(`${origin}: the connection failed: ${reason}`);
  }).finally(() => clearTimeout(timer));
  if (answer.ok) return answer;
  const { error } = await answer.json().catch(() => ({})) as { error?: string };
  const Problem = answer.status >= 500 ? UnreachableError : UsageError;
  throw new Problem(`${origin}: HTTP ${answer.status}${error ? `: ${error}` : ""}`);
}

/** An ID that follows from the object, so that the same command finds its import. */
function defaultId(key: string): string {
  if (/^[\w.-]{1,64}$/.test(key)) return key;
  // Other objects' keys can differ in what an ID cannot have.
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return `${key.replace(/[^\w.-]+/g, "-").slice(-55)}-${hash}`;
}
