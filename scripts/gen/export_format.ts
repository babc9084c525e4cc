// Writes the format of an export, as `migrate` reads it: gen/migration.schema.json for editors and other languages, and
// gen/export_rules.ts, the same rules for checking lines at run time. Both follow from the bodies of the import calls.
import { type BundledSpec, resolveSchema, type SpecSchema } from "./bundled_spec.ts";
import { profileTagFacts } from "./profile_tags.ts";
import { generatedHeader } from "./text.ts";

/** Names of custom profile fields, which an app sets up in the console (1047/33520, 2023-03-29). */
const customProfileTag = "^Tag_Profile_Custom_[A-Za-z]{1,8}$";

const customProfileText = "A custom field that was set up in the console.";

/** Each type of line: its description and the schema of its item. */
type ItemSchemas = Record<string, { description: string; item: SpecSchema }>;

const messageId: SpecSchema = {
  type: "string",
  minLength: 1,
  description: "The app's own ID of the message. The number by which the service recognizes a repeat follows from it.",
};

const groupMessageId: SpecSchema = {
  type: "string",
  minLength: 1,
  description: "The app's own ID of the message, for people: the place of the line in its group names the message.",
};

function itemSchemas(spec: BundledSpec): ItemSchemas {
  const schemas = spec.components.schemas;
  const propertiesOf = (name: string): Record<string, SpecSchema> => schemas[name]?.properties ?? {};
  const pick = (name: string, except: string[] = []): Record<string, SpecSchema> =>
    Object.fromEntries(Object.entries(propertiesOf(name)).filter(([field]) => !except.includes(field)));
  const object = (properties: Record<string, SpecSchema>, required: string[]): SpecSchema => {
    return { type: "object", required, properties };
  };
  const userId = { $ref: "#/components/schemas/UserID" };
  const groupId = { $ref: "#/components/schemas/GroupID" };
  return {
    account: { description: "An account.", item: object(pick("Account"), ["UserID"]) },
    profile: {
      description: "Profile fields of a user.",
      item: object({ UserID: userId, ...profileProperties(spec) }, ["UserID"]),
    },
    friend: {
      description: "A friend of a user, one way: a mutual friendship is two lines.",
      item: object({ UserID: userId, Friend: userId, ...pick("FriendImportItem", ["To_Account"]) }, [
        "UserID",
        "Friend",
      ]),
    },
    group: {
      description: "A group. Its GroupId is the app's own.",
      item: object(pick("GroupImportBody"), ["GroupId", "Type", "Name"]),
    },
    member: {
      description: "A member of a group.",
      item: object({ GroupId: groupId, ...pick("ImportedGroupMember") }, ["GroupId", "Member_Account"]),
    },
    group_message: {
      description: "A message in a group. Lines of one group are in the order of its messages.",
      item: object(
        { id: groupMessageId, GroupId: groupId, ...pick("GroupMessageToImport", ["Random"]) },
        ["GroupId", "From_Account", "SendTime", "MsgBody"],
      ),
    },
    message: {
      description: "A one-to-one message. Without SyncFromOldSystem it is history.",
      item: object(
        { id: messageId, ...pick("ImportMsgBody", ["MsgSeq", "MsgRandom"]) },
        ["From_Account", "To_Account", "MsgTimeStamp", "MsgBody"],
      ),
    },
  };
}

function profileProperties(spec: BundledSpec): Record<string, SpecSchema> {
  return Object.fromEntries(
    profileTagFacts(spec).map(([tag, { type, maxBytes, values, description }]) => [tag, {
      type,
      ...maxBytes === undefined ? {} : { "x-max-bytes": maxBytes },
      ...values === undefined ? {} : { enum: values },
      description,
    }]),
  );
}

/** The JSON Schema of a line. */
export function writeMigrationSchema(spec: BundledSpec): string {
  const used = new Map<string, unknown>();
  const convert = (schema: SpecSchema): Record<string, unknown> => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace("#/components/schemas/", "");
      if (!used.has(name)) {
        used.set(name, {});
        used.set(name, convert(resolveSchema(spec, schema)));
      }
      return { $ref: `#/$defs/${name}` };
    }
    if (schema.allOf) return convert(resolveSchema(spec, schema));
    const { properties, items, oneOf, required = [] } = schema;
    const toSend = (schema["x-required-to-send"] as string[] | undefined) ?? [];
    const bytes = schema["x-max-bytes"] as number | undefined;
    const rest = Object.entries(schema).filter(([name]) =>
      !/^x-|^(format|properties|items|oneOf|required)$/.test(name)
    );
    return {
      ...Object.fromEntries(rest),
      // No character takes less than a byte.
      ...bytes !== undefined && schema.type === "string" ? { maxLength: bytes } : {},
      ...required.length + toSend.length > 0 ? { required: [...required, ...toSend] } : {},
      ...properties && { properties: mapValues(properties, convert), additionalProperties: false },
      ...items && { items: convert(items) },
      ...oneOf && { oneOf: oneOf.map(convert) },
    };
  };
  const lines = Object.entries(itemSchemas(spec)).map(([type, { description, item }]) => {
    const converted = convert(item);
    if (type === "profile") {
      const custom = { anyOf: [{ type: "string" }, { type: "integer" }], description: customProfileText };
      Object.assign(converted, {
        patternProperties: { [customProfileTag]: custom },
        minProperties: 2,
      });
    }
    return {
      title: type,
      description,
      type: "object",
      required: ["type", "item"],
      properties: { type: { const: type }, item: converted },
    };
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A line of an export to Tencent Cloud Chat",
    description: "`tencent-chat migrate` reads a file with such an object on each line. maxLength counts characters; " +
      "lengths in bytes, references to accounts and groups, and times are checked by `tencent-chat migrate check` alone.",
    oneOf: lines,
    $defs: Object.fromEntries(used),
  };
  return JSON.stringify(schema, null, 2) + "\n";
}

function mapValues<From, To>(values: Record<string, From>, convert: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}

/** The same rules as a table. */
export function writeExportRules(spec: BundledSpec): string {
  const schemas = Object.entries(itemSchemas(spec));
  const types = schemas.map(([type]) => JSON.stringify(type)).join(" | ");
  const custom = `custom: { pattern: /${customProfileTag}/, rule: { type: "any", bytes: 500 } }, `;
  const items = schemas.map(([type, { item }]) => {
    const rule = ruleOf(spec, item, true);
    return `  ${type}: ${type === "profile" ? rule.replace("fields: ", `${custom}fields: `) : rule},`;
  });
  const elements = (resolveSchema(spec, { $ref: "#/components/schemas/MessageElement" }).oneOf ?? []).map((each) => {
    const { MsgType, MsgContent } = resolveSchema(spec, each).properties ?? {};
    return `  ${MsgType?.enum?.[0]}: ${ruleOf(spec, MsgContent ?? {}, true)},`;
  });
  return `${generatedHeader}

/** What a field of a line has to be. */
export interface ExportRule {
  /** The JSON type; \`any\` for a string or an integer, \`element\` for an element of a message. */
  readonly type: "string" | "integer" | "number" | "array" | "object" | "any" | "element";
  readonly required?: true;
  /** Minimum number of entries or characters. */
  readonly least?: number;
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** Maximum number of entries. */
  readonly most?: number;
  /** The lowest number. */
  readonly from?: number;
  /** The highest number. */
  readonly to?: number;
  /** The only values. */
  readonly values?: readonly (string | number)[];
  readonly pattern?: RegExp;
  /** Rule for each entry. */
  readonly each?: ExportRule;
  /** Rules for the fields of an object. */
  readonly fields?: Readonly<Record<string, ExportRule>>;
  /** Rule for further fields whose names match. */
  readonly custom?: { readonly pattern: RegExp; readonly rule: ExportRule };
}

/**
 * What a line of an export is about.
 *
 * @example Two types
 * \`\`\`ts
 * import type { ExportType } from "@unofficial/tencent-chat/migrate";
 *
 * const types: ExportType[] = ["account", "group_message"];
 * \`\`\`
 */
export type ExportType = ${types};

/** The item of each type of line. */
export const exportRules: Readonly<Record<ExportType, ExportRule>> = {
${items.join("\n")}
};

/** The content of each type of message element. */
export const elementRules: Readonly<Record<string, ExportRule>> = {
${elements.join("\n")}
};
`;
}

function ruleOf(spec: BundledSpec, given: SpecSchema, required: boolean): string {
  if (given.$ref === "#/components/schemas/MessageElement") return '{ type: "element", required: true }';
  const schema = resolveSchema(spec, given) as SpecSchema & { minimum?: number; maximum?: number; pattern?: string };
  const rule = [`type: ${JSON.stringify(schema.type ?? "any")}`];
  if (required) rule.push("required: true");
  const least = schema.type === "array" ? schema.minItems : schema.minLength;
  if (least !== undefined) rule.push(`least: ${least}`);
  if (schema["x-max-bytes"] !== undefined) rule.push(`bytes: ${schema["x-max-bytes"]}`);
  if (schema.maxItems !== undefined) rule.push(`most: ${schema.maxItems}`);
  if (schema.minimum !== undefined) rule.push(`from: ${schema.minimum}`);
  if (schema.maximum !== undefined) rule.push(`to: ${schema.maximum}`);
  if (schema.enum) rule.push(`values: ${JSON.stringify(schema.enum)}`);
  if (schema.pattern !== undefined) rule.push(`pattern: /${schema.pattern}/`);
  if (schema.items) rule.push(`each: ${ruleOf(spec, schema.items, true)}`);
  if (schema.properties) {
    const toSend = [...schema.required ?? [], ...(schema["x-required-to-send"] as string[] | undefined) ?? []];
    const fields = Object.entries(schema.properties)
      .map(([name, field]) => `${name}: ${ruleOf(spec, field, toSend.includes(name))}`);
    rule.push(`fields: { ${fields.join(", ")} }`);
  }
  return `{ ${rule.join(", ")} }`;
}
