// The families that the operations of the document belong to.
import type { BundledSpec, SpecOperation } from "./bundled_spec.ts";

/** A family of operations: those with its tag. */
export interface FamilyInfo {
  /** The tag, which is also the name of the entry point. */
  tag: string;
  /** Beginning of the generated names, for example `groupMessage`. */
  prefix: string;
  /** What its operations are about, for documentation. */
  subject: string;
}

/** Every family but the accounts, whose operations every client has. */
export const optionalFamilies: readonly FamilyInfo[] = [
  { tag: "relations", prefix: "relation", subject: "friends, friend lists and blocklists" },
  { tag: "messages", prefix: "message", subject: "one-to-one messages" },
  { tag: "groups", prefix: "group", subject: "groups and their members" },
  { tag: "group_messages", prefix: "groupMessage", subject: "messages in groups" },
  { tag: "group_attributes", prefix: "groupAttribute", subject: "attributes and counters of groups" },
  { tag: "conversations", prefix: "conversation", subject: "conversations, their groups and marks" },
  { tag: "mute", prefix: "mute", subject: "the global mute of accounts" },
];

/** An operation with its path. */
export interface PathOperation {
  path: string;
  post: SpecOperation;
}

/** The operations with a tag, in the order of the document. */
export function operationsOf(spec: BundledSpec, tag: string): PathOperation[] {
  return Object.entries(spec.paths).map(([path, { post }]) => ({ path, post })).filter(({ post }) =>
    post.tags.includes(tag)
  );
}

/** The ErrorCodes that the pages of operations list, in any revision. */
export function codesOf(operations: PathOperation[]): Set<number> {
  return new Set(operations.flatMap(({ post }) => Object.values(post["x-error-codes"]).flat()));
}

/** The ErrorCodes that every client knows: those of any call, and those of the account family. */
export function coreCodes(spec: BundledSpec): Set<number> {
  const { likely, possible } = spec["x-common-error-codes"];
  return new Set([...likely, ...possible, ...codesOf(operationsOf(spec, "accounts"))]);
}
