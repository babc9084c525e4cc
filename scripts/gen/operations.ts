// gen/operations.ts: what the client has to know of each operation at run time.
import { type BundledSpec, resolveSchema, type SpecSchema } from "./bundled_spec.ts";
import { docComment, generatedHeader } from "./text.ts";

/** The table that the client's methods are made from. */
export function writeOperations(spec: BundledSpec): string {
  const rows = Object.entries(spec.paths).map(([path, { post }]) => {
    const schema = resolveSchema(spec, post.requestBody.content["application/json"].schema);
    const row = [
      `path: ${JSON.stringify(path)}`,
      `rate: ${post["x-rate-per-second"]}`,
      ...post["x-repeatable"] ? [] : ["once: true"],
      ...schema.minProperties === undefined ? [] : ["some: true"],
      `fields: ${fieldsOf(spec, schema)}`,
    ];
    return `${docComment([`${post.summary}.`], "  ")}\n  ${post.operationId}: { ${row.join(", ")} },`;
  });
  return `${generatedHeader}
import type { operations } from "./types.ts";

/** What a field of a request's body has to be. */
export interface FieldRule {
  /** The JSON type; \`any\` where more than one will do. A list may not be empty. */
  readonly type: "string" | "integer" | "array" | "object" | "any";
  /** Whether the field may not be left out. */
  readonly required?: true;
  /** Most bytes of UTF-8. */
  readonly bytes?: number;
  /** Most entries. */
  readonly most?: number;
  /** Rule of each entry. */
  readonly each?: FieldRule;
  /** Rules of an object's fields. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** What the client has to know of an operation at run time. */
export interface OperationRow {
  /** Path below the host. */
  readonly path: string;
  /** Documented calls per second. */
  readonly rate: number;
  /** Set when a call whose answer never came must not be repeated. */
  readonly once?: boolean;
  /** Set when no field is required but one has to be there. */
  readonly some?: true;
  /** Rules of the body's fields. */
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** Every operation of the document. */
export const operationTable: { readonly [Name in keyof operations]: OperationRow } = {
${rows.join("\n")}
};
`;
}

function fieldsOf(spec: BundledSpec, schema: SpecSchema): string {
  const { properties = {}, required = [] } = resolveSchema(spec, schema);
  const fields = Object.entries(properties)
    .map(([name, field]) => `${name}: ${ruleOf(spec, resolveSchema(spec, field), required.includes(name))}`);
  return `{ ${fields.join(", ")} }`;
}

function ruleOf(spec: BundledSpec, schema: SpecSchema, required: boolean): string {
  const rule = [`type: ${JSON.stringify(schema.type ?? "any")}`];
  if (required) rule.push("required: true");
  if (schema["x-max-bytes"] !== undefined) rule.push(`bytes: ${schema["x-max-bytes"]}`);
  if (schema.maxItems !== undefined) rule.push(`most: ${schema.maxItems}`);
  if (schema.items) rule.push(`each: ${ruleOf(spec, resolveSchema(spec, schema.items), true)}`);
  if (schema.properties) rule.push(`fields: ${fieldsOf(spec, schema)}`);
  return `{ ${rule.join(", ")} }`;
}
