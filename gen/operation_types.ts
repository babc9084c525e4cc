// Generated from spec/ by `deno task gen`. Do not edit.
import type { operations } from "./types.ts";

/**
 * The fields that the client fills in for a call, so that a body can leave them out.
 *
 * @example The fields of one operation
 * ```ts
 * import type { FilledFields } from "@unofficial/tencent-chat";
 *
 * const filled: FilledFields["sendmsg"][] = ["MsgSeq", "MsgRandom"];
 * ```
 */
export interface FilledFields {
  /** Those of `sendmsg`. */
  sendmsg: "MsgSeq" | "MsgRandom";
  /** Those of `batchsendmsg`. */
  batchsendmsg: "MsgSeq" | "MsgRandom";
  /** Those of `importmsg`. */
  importmsg: "MsgSeq" | "MsgRandom";
  /** Those of `sendGroupMsg`. */
  sendGroupMsg: "Random";
}

/**
 * What a field of a request body has to be.
 *
 * @example The longest name of a group, in bytes
 * ```ts
 * import type { FieldRule } from "@unofficial/tencent-chat";
 * import { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * const rule: FieldRule | undefined = groupOperations.operations.createGroup.fields.Name;
 * const longest = rule?.bytes; // 30
 * ```
 */
export interface FieldRule {
  /** The JSON type; `any` for a string or an integer. */
  readonly type: "string" | "integer" | "array" | "object" | "any";
  /** Whether the field is required; a string then has at least one byte. */
  readonly required?: true;
  /** Minimum number of entries; default 1. */
  readonly least?: number;
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** Maximum number of entries. */
  readonly most?: number;
  /** Rule for each entry. */
  readonly each?: FieldRule;
  /** Rules for the fields of an object. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/**
 * What the client needs to know about an operation at run time.
 *
 * @example The documented rate of an operation
 * ```ts
 * import type { OperationRow } from "@unofficial/tencent-chat/groups";
 * import { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * const row: OperationRow = groupOperations.operations.createGroup;
 * const callsPerSecond = row.rate; // 200
 * ```
 */
export interface OperationRow {
  /** Path on the host. */
  readonly path: string;
  /** Documented rate limit, in calls per second. */
  readonly rate: number;
  /** Set if a call must not be retried when its answer was lost. */
  readonly once?: boolean;
  /** Fields that name a message: filled in once for a call, they make it safe to retry. */
  readonly fill?: readonly string[];
  /** How long a call may take with all its retries, in ms: a later repeat would not be recognized as one. */
  readonly window?: number;
  /** Set if no field is required, but at least one has to be present. */
  readonly some?: true;
  /** Rules for the fields of the body. */
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/**
 * A family of operations that a client can have besides those of accounts: the option `operations` takes it.
 *
 * @example A client for groups
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupOperations] });
 * ```
 */
export interface OperationFamily<Name extends keyof operations> {
  /** The operations by name. */
  readonly operations: { readonly [Each in Name]: OperationRow };
  /** Makes the ErrorCodes that only these operations return known to errors. */
  readonly addErrorCodes: () => void;
  /** Completes a valid body before it is sent, once for a call and all its attempts. */
  readonly complete?: (row: OperationRow, body: unknown) => unknown;
}
