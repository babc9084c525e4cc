// What each control call does. README.md describes them.
import type { Emulator } from "../emulator_types.ts";
import type { Fault } from "../faults/fault.ts";
import { changesFromJson, settingsToJson } from "../settings.ts";
import { streamCalls } from "./call_stream.ts";
import { ControlError } from "./control_error.ts";
import { streamLines } from "./line_stream.ts";
import { integerParameter, readJsonBody, readTextChunks } from "./request_input.ts";
import { seed } from "./seed.ts";

/** What a control call has to work with. */
export interface ControlContext {
  emulator: Emulator;
  request: Request;
  query: URLSearchParams;
  /** The ID in the path; empty in paths without one. */
  id: string;
}

/** Carries out a control call: a Response, or what becomes the JSON of one. */
export type ControlCall = (context: ControlContext) => unknown;

/** Maximum number of accounts in one response. */
const maxPage = 1000;

/** Keeps browsers and proxies from storing what changes with every call. */
export const noStore: Readonly<Record<string, string>> = { "Cache-Control": "no-store" };

/** The control calls by path and method. */
export const controlCalls: Readonly<Record<string, Readonly<Record<string, ControlCall>>>> = {
  state: {
    GET: ({ emulator }) => stateOf(emulator),
    async PATCH({ emulator, request }) {
      emulator.configure(changesFromJson(await readJsonBody(request)));
      return stateOf(emulator);
    },
  },
  reset: {
    POST({ emulator }) {
      emulator.reset();
      return stateOf(emulator);
    },
  },
  seed: {
    POST: async ({ emulator, request }) =>
      await seed(emulator, await readJsonBody(request, ["accounts", "count", "prefix"]), request.signal),
  },
  accounts: {
    GET({ emulator, query }) {
      const offset = integerParameter(query, "offset", 0);
      const limit = Math.min(integerParameter(query, "limit", 100), maxPage);
      return emulator.findAccounts({ prefix: query.get("prefix") ?? "", offset, limit });
    },
  },
  snapshot: {
    GET: ({ emulator }) =>
      new Response(streamLines(emulator.save()), { headers: { ...noStore, "Content-Type": "application/x-ndjson" } }),
    async PUT({ emulator, request }) {
      await emulator.load(readTextChunks(request));
      return stateOf(emulator);
    },
  },
  faults: {
    GET: ({ emulator }) => faultsToJson(emulator),
    async POST({ emulator, request }) {
      const { times, left: _, ...fault } = await readJsonBody(request);
      // JSON has no Infinity.
      emulator.inject({ ...fault, times: times === "always" ? Infinity : times } as Fault);
      return faultsToJson(emulator);
    },
    DELETE({ emulator }) {
      for (const { id } of emulator.faults) emulator.withdraw(id);
      return faultsToJson(emulator);
    },
  },
  "faults/ID": {
    DELETE({ emulator, id }) {
      if (!emulator.withdraw(Number(id))) throw new ControlError(404, `no fault has the id ${id}`);
      return faultsToJson(emulator);
    },
  },
  clock: {
    GET: ({ emulator }) => ({ now: emulator.now() }),
    async POST({ emulator, request }) {
      const { now, move } = await readJsonBody(request, ["now", "move"]);
      if (typeof move === "number" && now === undefined) emulator.moveClock(move);
      else if (typeof now === "number" && move === undefined) emulator.moveClock(now - emulator.now());
      else throw new TypeError("expected a number as either now (ms since 1970) or move (ms)");
      return { now: emulator.now() };
    },
  },
  calls: {
    GET({ emulator, request, query }) {
      const after = integerParameter(query, "after", 0);
      const kept = emulator.calls.filter(({ id }) => id > after);
      const wantsStream = request.headers.get("accept")?.includes("text/event-stream");
      return wantsStream ? streamCalls(emulator, kept, request.signal) : kept;
    },
  },
  usersig: {
    async POST({ emulator, request }) {
      const { userId, expiresIn } = await readJsonBody(request, ["userId", "expiresIn"]);
      return { userSig: emulator.userSig(userId as string | undefined, expiresIn as number | undefined) };
    },
  },
};

function stateOf(emulator: Emulator): object {
  const { sdkAppId, admins, settings, accounts, callCount } = emulator;
  return {
    ...{ sdkAppId, admins, ...settingsToJson(settings), now: emulator.now() },
    ...{ accounts: accounts.size, calls: callCount, faults: faultsToJson(emulator) },
  };
}

/** The faults as JSON, which has no Infinity. */
function faultsToJson({ faults }: Emulator): object[] {
  const toJson = (count?: number): number | string | undefined => count === Infinity ? "always" : count;
  return faults.map(({ times, left, ...fault }) => ({ ...fault, times: toJson(times), left: toJson(left) }));
}
