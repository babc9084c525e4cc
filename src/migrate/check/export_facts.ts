// What a check remembers of an export: its accounts, its groups, and how many lines wait for each.
import type { CallError } from "../../import/plan.ts";
import type { ExportType } from "../../../gen/export_rules.ts";

/** Which accounts there are. */
export class KnownAccounts {
  /** The number of an account that goes in or is in Chat; -line of one whose every line was rejected. */
  readonly #numbers = new Map<string, number>();
  #count = 0;
  // By the number of the account: lines of friends that are still to come, and positions of last lines.
  #friends = new Uint32Array(1024);
  #lastAccount = new Uint32Array(1024);
  #lastProfile = new Uint32Array(1024);
  /** Accounts whose Nick or FaceUrl a profile sets, with the field. */
  readonly #overridden = new Set<string>();

  /** How many accounts go in or are in Chat. */
  get size(): number {
    return this.#count;
  }

  add(userId: string): void {
    if (this.has(userId)) return;
    this.#numbers.set(userId, this.#count++);
    if (this.#count <= this.#friends.length) return;
    this.#friends = doubled(this.#friends);
    this.#lastAccount = doubled(this.#lastAccount);
    this.#lastProfile = doubled(this.#lastProfile);
  }

  /** Notes that the line of an account was rejected, unless another one goes in. */
  reject(userId: string, line: number): void {
    if (!this.#numbers.has(userId)) this.#numbers.set(userId, -line);
  }

  has(userId: string): boolean {
    return (this.#numbers.get(userId) ?? -1) >= 0;
  }

  /** The line at which the account was rejected. */
  rejectedAt(userId: string): number | undefined {
    const number = this.#numbers.get(userId) ?? 0;
    return number < 0 ? -number : undefined;
  }

  /** Counts a line of a friend, or with -1 takes one off; returns how many there are. */
  countFriend(userId: string, by: 1 | -1): number {
    const number = this.#numbers.get(userId) ?? -1;
    return number < 0 ? 0 : this.#friends[number]! += by; // the array is as long as there are numbers
  }

  /** How many lines of friends were counted. */
  friendsOf(userId: string): number {
    return this.#friends[this.#numbers.get(userId) ?? -1] ?? 0;
  }

  /** Notes the latest line of an account or of a profile: where one is repeated, the last line stands. */
  noteLast(type: "account" | "profile", userId: string, position: number): void {
    const number = this.#numbers.get(userId) ?? -1;
    if (number >= 0) (type === "account" ? this.#lastAccount : this.#lastProfile)[number] = position;
  }

  isLast(type: "account" | "profile", userId: string, position: number): boolean {
    const number = this.#numbers.get(userId) ?? -1;
    return (type === "account" ? this.#lastAccount : this.#lastProfile)[number] === position;
  }

  /** Notes that a profile sets what an account line sets, too. */
  override(userId: string, tag: string): void {
    this.#overridden.add(`${tag} ${userId}`);
  }

  isOverridden(userId: string, tag: string): boolean {
    return this.#overridden.has(`${tag} ${userId}`);
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** What is known of a group. */
export interface GroupFacts {
  /** The line of the group; 0 for one that is in Chat already. */
  readonly line: number;
  /** Its position; -1 for one that is in Chat already. */
  readonly position: number;
  /** Whether its line was rejected. */
  isRejected: boolean;
  /** What the service refused it with. */
  failure: CallError | undefined;
  /** Unix seconds; 0 when the line does not say. */
  readonly createTime: number;
  readonly groupType: string;
  /** SendTime of the latest good message, as the export has it. */
  latest: number;
  /** The line of that message. */
  latestLine: number;
  /** The same once equal times are spread. */
  spread: number;
  /** SendTime of the latest message, as it is sent. */
  sentTime: number;
  /** How many messages were numbered, and the number before the first. */
  numbered: number;
  firstNumber: number | undefined;
  /** Whether the service has it. */
  isImported: boolean;
  /** Lines of messages and members that are still to come, and messages without an outcome. */
  messages: number;
  members: number;
  openMessages: number;
}

/** What a check has learnt. */
export interface ExportFacts {
  /** Lines that go in, by type. */
  readonly counts: Record<ExportType, number>;
  readonly accounts: KnownAccounts;
  readonly groups: Map<string, GroupFacts>;
  /** When the check began, in Unix seconds. */
  readonly now: number;
}

/** Facts about nothing. `now` is in ms. */
export function createFacts(now: number): ExportFacts {
  const counts = { account: 0, profile: 0, friend: 0, group: 0, member: 0, group_message: 0, message: 0 };
  return { counts, accounts: new KnownAccounts(), groups: new Map(), now: Math.floor(now / 1000) };
}

/** The facts about a group before any of its messages. */
export function createGroupFacts(
  group: Pick<GroupFacts, "line" | "position" | "createTime" | "groupType">,
): GroupFacts {
  return {
    ...group,
    ...{ isRejected: false, failure: undefined, isImported: false, latest: 0, latestLine: 0, spread: 0 },
    ...{ sentTime: 0, numbered: 0, firstNumber: undefined, messages: 0, members: 0, openMessages: 0 },
  };
}
