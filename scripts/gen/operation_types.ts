// Writes the types of the tables of operations.
import type { BundledSpec } from "./bundled_spec.ts";
import { filledFields } from "./filled_fields.ts";
import { docCommentWithExample, generatedHeader } from "./text.ts";

export function writeOperationTypes(spec: BundledSpec): string {
  const filled = Object.values(spec.paths).map(({ post }) => ({ name: post.operationId, fields: filledFields(post) }))
    .filter(({ fields }) => fields.length > 0);
  return `${generatedHeader}
import type { operations } from "./types.ts";

${
    docCommentWithExample(
      ["The fields that the client fills in for a call, so that a body can leave them out."],
      "The fields of one operation",
      `
import type { FilledFields } from "@unofficial/tencent-chat";

const filled: FilledFields["sendmsg"][] = ["MsgSeq", "MsgRandom"];`,
    )
  }
export interface FilledFields {
${
    filled.map(({ name, fields }) =>
      `  /** Those of \`${name}\`. */\n  ${name}: ${fields.map((field) => JSON.stringify(field)).join(" | ")};`
    ).join(
      "\n",
    )
  }
}

${rowTypes}`;
}

const rowTypes = `${
  docCommentWithExample(
    ["What a field of a request body has to be."],
    "The longest name of a group, in bytes",
    `
import type { FieldRule } from "@unofficial/tencent-chat";
import { groupOperations } from "@unofficial/tencent-chat/groups";

const rule: FieldRule | undefined = groupOperations.operations.createGroup.fields.Name;
const longest = rule?.bytes; // 30`,
  )
}
export interface FieldRule {
  /** The JSON type; \`any\` for a string or an integer. */
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

${
  docCommentWithExample(
    ["What the client needs to know about an operation at run time."],
    "The documented rate of an operation",
    `
import type { OperationRow } from "@unofficial/tencent-chat/groups";
import { groupOperations } from "@unofficial/tencent-chat/groups";

const row: OperationRow = groupOperations.operations.createGroup;
const callsPerSecond = row.rate; // 200`,
  )
}
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

${
  docCommentWithExample(
    ["A family of operations that a client can have besides those of accounts: the option `operations` takes it."],
    "A client for groups",
    `
import { createChatClient } from "@unofficial/tencent-chat";
import { groupOperations } from "@unofficial/tencent-chat/groups";

const app = { sdkAppId: 1400000000, secretKey: "a test key" };
const chat = createChatClient({ ...app, region: "singapore", operations: [groupOperations] });`,
  )
}
export interface OperationFamily<Name extends keyof operations> {
  /** The operations by name. */
  readonly operations: { readonly [Each in Name]: OperationRow };
  /** Makes the ErrorCodes that only these operations return known to errors. */
  readonly addErrorCodes: () => void;
  /** Completes a valid body before it is sent, once for a call and all its attempts. */
  readonly complete?: (row: OperationRow, body: unknown) => unknown;
}
`;
