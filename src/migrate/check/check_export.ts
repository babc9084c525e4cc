import type { ExportType } from "../../../gen/export_rules.ts";
import { exportRules } from "../../../gen/export_rules.ts";
import { ChatInputError } from "../../errors.ts";
import {
  type ExportLine,
  type ExportPlace,
  type ExportSource,
  parseLine,
  type TypedLine,
  visibleType,
} from "../export_line.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import { findProblem } from "./check_fields.ts";
import { type ChainEstimate, estimateChains, estimateSeconds, type MigrationRates } from "./estimate.ts";
import { createFacts, createGroupFacts, type ExportFacts } from "./export_facts.ts";
import { refuse, refuseRejectedAccount, requireAccount } from "./line_rules.ts";

/**
 * A line that must not be sent.
 *
 * @example Print it
 * ```ts
 * import type { RejectedLine } from "@unofficial/tencent-chat/migrate";
 *
 * const print = ({ line, error: { field, limit, actual } }: RejectedLine) =>
 *   console.error(`line ${line}: ${field}: got ${actual}, expected ${limit}`);
 * ```
 */
export interface RejectedLine extends ExportPlace {
  /** Undefined when the line has no known type. */
  readonly type: ExportType | undefined;
  /** The field, what is allowed, what was seen. */
  readonly error: ChatInputError;
  /** The line as it was read. */
  readonly source: ExportLine;
}

/**
 * A group that is in Chat already.
 *
 * @example With the time of its creation, in Unix seconds
 * ```ts
 * import type { KnownGroup } from "@unofficial/tencent-chat/migrate";
 *
 * const group: KnownGroup = { GroupId: "readers", Type: "Public", CreateTime: 1500000000 };
 * ```
 */
export interface KnownGroup {
  /** The group. */
  readonly GroupId: string;
  /** Its type. */
  readonly Type?: string;
  /** When it was created, in Unix seconds; default 0, so that no time of a line is too early. */
  readonly CreateTime?: number;
}

/**
 * Options of {@link checkExport}.
 *
 * @example Accounts that were imported before, and a plan that keeps messages for 30 days
 * ```ts
 * import type { CheckOptions } from "@unofficial/tencent-chat/migrate";
 *
 * const options: CheckOptions = { knownAccounts: ["user_0001"], retention: 30 * 86400 };
 * ```
 */
export interface CheckOptions {
  /** UserIDs of accounts that are in Chat already, so that lines may refer to them. Default none. */
  knownAccounts?: Iterable<string> | AsyncIterable<string>;
  /** Groups that are in Chat already, so that lines may refer to them. Default none. */
  knownGroups?: Iterable<KnownGroup> | AsyncIterable<KnownGroup>;
  /** How long the app's plan keeps messages, in seconds; default 604800, which is 7 days. */
  retention?: number;
  /** Calls per second, for the estimate; default: the documented rates. */
  rates?: MigrationRates;
  /** Called for each rejected line, in order. */
  onRejected?: (line: RejectedLine) => void;
  /** The time in ms; default `Date.now`. */
  now?: () => number;
  /** Ends the check; it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * What a check has found.
 *
 * @example Is the export ready?
 * ```ts
 * import type { ExportCheck } from "@unofficial/tencent-chat/migrate";
 *
 * const isClean = ({ rejected }: ExportCheck) => rejected === 0;
 * ```
 */
export interface ExportCheck {
  /** Lines that are not empty. */
  readonly lines: number;
  /** Lines that must not be sent. */
  readonly rejected: number;
  /** Lines by type: those that go in, and those that do not. */
  readonly types: { readonly [Type in ExportType]: { readonly good: number; readonly bad: number } };
  /** Lines without a known type. */
  readonly unknown: number;
  /** Messages that are older than the app keeps messages, so that they may never be seen. */
  readonly older: number;
  /** How long each type of line takes. */
  readonly chains: readonly ChainEstimate[];
  /** How long a run takes at least, at the rates. */
  readonly seconds: number;
  /** The type of line that decides how long a run takes. */
  readonly longest: ExportType | undefined;
}

/** Seconds that the smallest plans keep messages for (1047/33529, 2023-03-29). */
const defaultRetention = 7 * 86400;

/**
 * Checks every line of an export and sends nothing: form, types, lengths in bytes, documented values, times, references to
 * accounts and groups, and the order of the messages of each group. The export is read twice, as references can point
 * forward. Memory grows with the number of accounts and groups, not with that of messages.
 *
 * The rules are those of the pages that the spec names for each import call; docs/migration.md lists them.
 *
 * @throws the signal's reason, and what the source throws.
 *
 * @example Print what is wrong
 * ```ts
 * import { checkExport, exportOfLines } from "@unofficial/tencent-chat/migrate";
 *
 * const source = exportOfLines([
 *   { type: "account", item: { UserID: "user_0001" } },
 *   { type: "friend", item: { UserID: "user_0001", Friend: "user_0002" } },
 * ]);
 * const { rejected } = await checkExport(source, { onRejected: ({ line, error }) => console.log(line, error.message) });
 * ```
 */
export async function checkExport(source: ExportSource, options: CheckOptions = {}): Promise<ExportCheck> {
  const survey = surveyExport(source, options);
  while (true) {
    const next = await survey.next();
    if (next.done) return next.value.check;
    for (const line of next.value) options.onRejected?.(line);
  }
}

/** Checks an export: yields the lines to reject, and returns what was learnt. */
export async function* surveyExport(
  source: ExportSource,
  options: Omit<CheckOptions, "onRejected">,
): AsyncGenerator<RejectedLine[], { check: ExportCheck; facts: ExportFacts }, undefined> {
  const { retention = defaultRetention, rates = {}, signal, now = Date.now } = options;
  const facts = createFacts(now());
  for await (const userId of options.knownAccounts ?? []) facts.accounts.add(userId);
  for await (const { GroupId, Type: groupType = "", CreateTime: createTime = 0 } of options.knownGroups ?? []) {
    facts.groups.set(GroupId, {
      ...createGroupFacts({ line: 0, position: -1, createTime, groupType }),
      isImported: true,
    });
  }
  await collectAccountsAndGroups(source, facts, signal);
  const calls = { ...facts.counts };
  const bad = { ...facts.counts };
  let [lines, unknown, older] = [0, 0, 0];
  for await (const portion of source.read()) {
    signal?.throwIfAborted();
    const rejected: RejectedLine[] = [];
    for (const line of portion) {
      lines++;
      const typed = parseLine(line);
      const error = "type" in typed ? errorOf(typed, facts) : new ChatInputError("migrate", "line", typed[0], typed[1]);
      const type = "type" in typed ? typed.type : undefined;
      if (error) {
        if (type) bad[type]++;
        else unknown++;
        const { position, line: number, file } = line;
        rejected.push({ position, line: number, file, type, error, source: line });
      } else if ("type" in typed) {
        calls[typed.type] += exportKinds[typed.type].count(typed.item, facts);
        facts.counts[typed.type]++;
        if (timeOf(typed) < facts.now - retention) older++;
        noteLast(typed, facts);
      }
    }
    if (rejected.length > 0) yield rejected;
  }
  const types = Object.fromEntries(
    Object.entries(facts.counts).map(([type, good]) => [type, { good, bad: bad[type as ExportType] }]),
  ) as ExportCheck["types"];
  const chains = estimateChains(calls, rates);
  const rejected = Object.values(bad).reduce((sum, count) => sum + count, unknown);
  return { check: { lines, rejected, types, unknown, older, chains, ...estimateSeconds(chains) }, facts };
}

/** References can point forward, so accounts and groups are known before other lines are checked. */
async function collectAccountsAndGroups(
  source: ExportSource,
  facts: ExportFacts,
  signal: AbortSignal | undefined,
): Promise<void> {
  const collect = async (type: "account" | "group", note: (line: TypedLine) => void): Promise<void> => {
    for await (const portion of source.read(type)) {
      signal?.throwIfAborted();
      for (const line of portion) {
        if ((visibleType(line) ?? type) !== type) continue;
        const typed = parseLine(line);
        if ("type" in typed && typed.type === type) note(typed);
      }
    }
  };
  const { accounts, groups } = facts;
  await collect("account", (typed) => {
    const { UserID } = typed.item;
    if (!errorOf(typed, facts)) accounts.add(String(UserID));
    else if (typeof UserID === "string") accounts.reject(UserID, typed.line);
  });
  await collect("group", (typed) => {
    const { GroupId, CreateTime, Type } = typed.item;
    if (typeof GroupId !== "string" || groups.has(GroupId)) return;
    const group = createGroupFacts({
      line: typed.line,
      position: typed.position,
      // Without a time, the group is made when it is imported.
      createTime: typeof CreateTime === "number" ? CreateTime : facts.now,
      groupType: String(Type),
    });
    group.isRejected = errorOf(typed, facts) !== undefined;
    groups.set(GroupId, group);
  });
}

/** What is wrong with a line. */
function errorOf(typed: TypedLine, facts: ExportFacts): ChatInputError | undefined {
  const { type, item } = typed;
  const { operation, accountFields, check } = exportKinds[type];
  try {
    // That an account was rejected explains more than that its UserID is too long here, too.
    for (const field of accountFields) refuseRejectedAccount(operation, field, item[field], facts);
    const problem = findProblem(exportRules[type], item);
    if (problem) refuse(operation, ...problem);
    for (const field of accountFields) requireAccount(operation, field, item[field], facts);
    check(item, facts, typed);
  } catch (error) {
    if (error instanceof ChatInputError) return error;
    throw error;
  }
}

function timeOf({ item: { SendTime, MsgTimeStamp } }: TypedLine): number {
  return Number(SendTime ?? MsgTimeStamp ?? Infinity);
}

/** For reading back: where an account or a profile is repeated, the last line stands. */
function noteLast({ type, item, position }: TypedLine, { accounts }: ExportFacts): void {
  if (type === "account" || type === "profile") accounts.noteLast(type, String(item.UserID), position);
}
