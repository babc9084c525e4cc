// The portable suite: case files register their cases here, and the runner of each runtime runs them.
import type { RawAnswer } from "../service/raw_answers.ts";
import type { RawService, TestApp, TestAppOptions } from "../service/test_app.ts";

/** What a case gets from the runner. */
export interface Tools {
  /** A new emulated app, in this process or behind a socket, depending on the case's place. */
  createApp(options?: TestAppOptions): Promise<TestApp>;
  /** An address on a socket that gives this very answer. */
  createRaw(answer: RawAnswer): Promise<RawService>;
  /** Whether this is a page or a worker in a browser. */
  inBrowser: boolean;
}

/** A case. */
export interface Case {
  name: string;
  /** Where its app is; cases of `testEverywhere` run in both places. */
  place: "in process" | "over HTTP";
  run(tools: Tools): Promise<void> | void;
}

/** All registered cases, in order. */
export const cases: Case[] = [];

/** Registers a case for one place: in process, unless it needs a socket. */
export function test(name: string, run: Case["run"], place: Case["place"] = "in process"): void {
  cases.push({ name, place, run });
}

/** Registers a case that has to pass in process and over a socket. */
export function testEverywhere(name: string, run: Case["run"]): void {
  cases.push({ name: `in process: ${name}`, place: "in process", run });
  cases.push({ name: `over HTTP: ${name}`, place: "over HTTP", run });
}
