// The calls below /_emulator/ that look into an emulator and change it, for its page and for tests in any language.
// They are described in the README beside this file.
import { callStream } from "./call_stream.ts";
import { refuseControl } from "./control_gate.ts";
import type { Emulator } from "./emulator.ts";
import type { Fault } from "./faults.ts";
import { changesFrom, toldSettings } from "./settings.ts";
import { isObject, parsed } from "./values.ts";

/** Who may use the control calls. */
export interface ControlOptions {
  /** What a caller has to bring along as a bearer token. */
  token: string;
  /** Values of the header Host that are this server's own, in lower case, as `127.0.0.1:8787`. */
  hosts: readonly string[];
}

/** Where the calls begin. */
export const controlPath = "/_emulator/";

/** Answers control calls; `isLoopback` says whether the caller is on this machine. */
export type Control = (request: Request, isLoopback: boolean) => Promise<Response>;

/** Most accounts in one answer. */
const largestPage = 1000;

/** So many accounts are seeded before other requests get their turn. */
const seedStep = 20000;

/** What the caller did wrong. */
class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Handler = (request: Request, url: URL) => unknown;

/** Makes the handler of an emulator's control calls. */
export function createControl(emulator: Emulator, options: ControlOptions): Control {
  const handlers: Record<string, Record<string, Handler>> = {
    state: {
      GET: () => stateOf(emulator),
      async PATCH(request) {
        emulator.configure(changesFrom(await bodyOf(request)));
        return stateOf(emulator);
      },
    },
    reset: {
      POST() {
        emulator.reset();
        return stateOf(emulator);
      },
    },
    seed: {
      POST: async (request) =>
        await seed(emulator, await bodyOf(request, ["accounts", "count", "prefix"]), request.signal),
    },
    accounts: {
      GET(_, { searchParams }) {
        const [offset, limit] = [wholeNumber(searchParams, "offset", 0), wholeNumber(searchParams, "limit", 100)];
        return emulator.findAccounts({
          prefix: searchParams.get("prefix") ?? "",
          offset,
          limit: Math.min(limit, largestPage),
        });
      },
    },
    snapshot: {
      GET: () =>
        new Response(streamOf(emulator.save()), { headers: { ...noStore, "Content-Type": "application/x-ndjson" } }),
      async PUT(request) {
        await emulator.load(piecesOf(request));
        return stateOf(emulator);
      },
    },
    faults: {
      GET: () => faultsOf(emulator),
      async POST(request) {
        const { times, left: _, ...fault } = await bodyOf(request);
        // JSON has no Infinity.
        emulator.inject({ ...fault, times: times === "always" ? Infinity : times } as Fault);
        return faultsOf(emulator);
      },
      DELETE() {
        for (const { id } of emulator.faults) emulator.withdraw(id);
        return faultsOf(emulator);
      },
    },
    clock: {
      GET: () => ({ now: emulator.now() }),
      async POST(request) {
        const { now, move } = await bodyOf(request, ["now", "move"]);
        if (typeof move === "number" && now === undefined) emulator.moveClock(move);
        else if (typeof now === "number" && move === undefined) emulator.moveClock(now - emulator.now());
        else throw new TypeError("one of now (ms since 1970) and move (ms) has to be there, a number");
        return { now: emulator.now() };
      },
    },
    calls: {
      GET(request, { searchParams }) {
        const after = wholeNumber(searchParams, "after", 0);
        const kept = emulator.calls.filter(({ id }) => id > after);
        const isStream = request.headers.get("accept")?.includes("text/event-stream");
        return isStream ? callStream(emulator, kept, request.signal) : kept;
      },
    },
    usersig: {
      async POST(request) {
        const { userId, expiresIn } = await bodyOf(request, ["userId", "expiresIn"]);
        return { userSig: emulator.userSig(userId as string | undefined, expiresIn as number | undefined) };
      },
    },
  };

  function handle(request: Request): unknown {
    const url = new URL(request.url);
    const [name = "", id] = url.pathname.slice(controlPath.length).split("/");
    const methods = Object.hasOwn(handlers, name) && id === undefined ? handlers[name]! : undefined; // it is an own one
    if (name === "faults" && request.method === "DELETE" && id !== undefined) {
      if (!emulator.withdraw(Number(id))) throw new ControlError(404, `there is no fault ${id}`);
      return faultsOf(emulator);
    }
    if (!methods) {
      const known = Object.keys(handlers).join(", ");
      throw new ControlError(404, `there is no ${url.pathname}; below ${controlPath} there are ${known}`);
    }
    const handler = methods[request.method];
    if (!handler) throw new ControlError(405, `${url.pathname} takes ${Object.keys(methods).join(", ")}`);
    return handler(request, url);
  }

  return async (request, isLoopback) => {
    const refused = refuseControl(request, options, isLoopback);
    if (refused) return refused;
    try {
      const result = await handle(request);
      return result instanceof Response ? result : Response.json(result, { headers: noStore });
    } catch (error) {
      const status = error instanceof ControlError ? error.status : error instanceof TypeError ? 400 : 500;
      const told = { error: error instanceof Error ? error.message : String(error) };
      return Response.json(told, { status, headers: noStore });
    }
  };
}

const noStore = { "Cache-Control": "no-store" };

/** What is the case now. */
function stateOf(emulator: Emulator): object {
  const { sdkAppId, admins, settings, accounts, callCount } = emulator;
  return {
    ...{ sdkAppId, admins, ...toldSettings(settings), now: emulator.now() },
    ...{ accounts: accounts.size, calls: callCount, faults: faultsOf(emulator) },
  };
}

/** Faults for JSON, which has no Infinity. */
function faultsOf({ faults }: Emulator): object[] {
  const told = (count?: number): number | string | undefined => count === Infinity ? "always" : count;
  return faults.map(({ times, left, ...fault }) => ({ ...fault, times: told(times), left: told(left) }));
}

/** Imports accounts that are given, or makes up a number of them. */
async function seed(emulator: Emulator, body: Record<string, unknown>, signal: AbortSignal): Promise<object> {
  const accounts = seedsOf(body);
  const failed: { UserID: unknown; ErrorCode: number }[] = [];
  let [imported, refused, seen, exchanged] = [0, 0, 0, false];
  const unwatch = emulator.watch(({ type }) => void (exchanged ||= type === "reset"));
  try {
    for (const account of accounts) {
      if (++seen % seedStep === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      if (exchanged) throw new ControlError(409, `the state was exchanged when ${imported} accounts had been seeded`);
      if (signal.aborted) break;
      const ErrorCode = emulator.seed(account);
      if (ErrorCode === 0) imported++;
      else if (++refused <= 100) failed.push({ UserID: account.UserID, ErrorCode });
    }
  } finally {
    unwatch();
  }
  // The first look at many accounts sorts them: better now than when somebody waits for it.
  emulator.findAccounts({ limit: 0 });
  return { imported, failed: refused, firstFailed: failed };
}

/** The accounts that a body gives, or a number of made-up ones. */
function seedsOf({ accounts, count, prefix = "user_" }: Record<string, unknown>): Iterable<{ UserID: string }> {
  const given = [accounts, count].filter((value) => value !== undefined).length;
  if (given !== 1) throw new TypeError("one of accounts and count has to be there");
  if (Array.isArray(accounts)) return accounts.map((account) => Object(account));
  const isCount = Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= 1e7;
  if (!isCount || typeof prefix !== "string") {
    throw new TypeError("accounts has to be a list of accounts, or count a number up to 10000000, and prefix a text");
  }
  return madeUp(Number(count), prefix);
}

function* madeUp(count: number, prefix: string): Generator<{ UserID: string; Nick: string }> {
  const digits = Math.max(7, String(count).length);
  for (let i = 1; i <= count; i++) {
    const number = String(i).padStart(digits, "0");
    yield { UserID: `${prefix}${number}`, Nick: `User ${number}` };
  }
}

/** A body's fields; with `known`, which there may be. */
async function bodyOf(request: Request, known?: readonly string[]): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text.trim() === "") return {};
  const body = parsed(text);
  if (!isObject(body)) throw new TypeError("the body has to be a JSON object");
  const unknown = Object.keys(body).find((name) => known && !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`there is no field ${unknown}; there are ${known?.join(", ")}`);
  return body;
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^\d{1,15}$/.test(text)) throw new TypeError(`${name} has to be a whole number from 0 on; it is ${text}`);
  return Number(text);
}

/** A text that comes in parts, some at a time. */
function streamOf(texts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = texts[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      for (let i = 0; i < 1000; i++) {
        const { done, value } = iterator.next();
        if (done) break;
        text += value;
      }
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}

/** A body as text, piece by piece: a saved state can be longer than a text may be. */
async function* piecesOf({ body }: Request): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    for (let at = 0; at < piece.value.length; at += pieceSize) {
      yield decodedBy(decoder, piece.value.subarray(at, at + pieceSize));
    }
  }
  yield decodedBy(decoder);
}

/** Bytes that become text at once. */
const pieceSize = 1 << 20;

function decodedBy(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new TypeError("the saved state is not UTF-8");
  }
}
