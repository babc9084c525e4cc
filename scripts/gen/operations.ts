// gen/operations.ts: what the client needs to know about each operation at run time.
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
import type { operations, paths } from "./types.ts";

/** The rule for a field of a request's body. */
export interface FieldRule {
  /** The JSON type; \`any\` where several are allowed. An array must not be empty. */
  readonly type: "string" | "integer" | "array" | "object" | "any";
  /** Whether the field is required. */
  readonly required?: true;
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** Maximum number of entries. */
  readonly most?: number;
  /** The rule for each entry. */
  readonly each?: FieldRule;
  /** The rules for an object's fields. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** What the client needs to know about an operation at run time. */
export interface OperationRow {
  /** Path below the host. */
  readonly path: keyof paths;
  /** Documented calls per second. */
  readonly rate: number;
  /** Set if a call must not be retried when its answer never came. */
  readonly once?: true;
  /** Set if no single field is required but at least one must be present. */
  readonly some?: true;
  /** The rules for the body's fields. */
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
