// The one suite: case files register here, and each runtime's runner takes what is registered.
import type { RawAnswer } from "../service/raw_answers.ts";
import type { RawService, TestApp, TestAppOptions } from "../service/test_app.ts";

/** What a case gets from its runner. */
export interface Tools {
  /** A fresh emulated app, in this process or on a socket, as the case's place says. */
  createApp(options?: TestAppOptions): Promise<TestApp>;
  /** An address on a socket that answers just so. */
  createRaw(answer: RawAnswer): Promise<RawService>;
  /** Whether this is a page or a worker of one. */
  inBrowser: boolean;
}

/** One case. */
export interface Case {
  name: string;
  /** Where its app is: cases of `everywhere` are run in both places. */
  place: "in process" | "over HTTP";
  run(tools: Tools): Promise<void> | void;
}

/** All that has been registered, in order. */
export const cases: Case[] = [];

/** Registers a case whose app is in one place: in process, unless it needs a socket. */
export function test(name: string, run: Case["run"], place: Case["place"] = "in process"): void {
  cases.push({ name, place, run });
}

/** Registers a case that is to hold in process and over a socket. */
export function testEverywhere(name: string, run: Case["run"]): void {
  cases.push({ name: `in process: ${name}`, place: "in process", run });
  cases.push({ name: `over HTTP: ${name}`, place: "over HTTP", run });
}
