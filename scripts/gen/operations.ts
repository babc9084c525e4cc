// Writes the tables of operations: what the client needs to know about each operation at run time.
import { type BundledSpec, type CatalogueEntry, resolveSchema, type SpecSchema } from "./bundled_spec.ts";
import { codesOf, coreCodes, type FamilyInfo, operationsOf, optionalFamilies, type PathOperation } from "./families.ts";
import { isTransienceException } from "./error_tables.ts";
import { filledFields } from "./filled_fields.ts";
import { writeItemFailures } from "./item_failures.ts";
import { writeOperationTypes } from "./operation_types.ts";
import { docComment, docCommentWithExample, generatedHeader } from "./text.ts";

/** The files of gen/ that hold operations, by name. */
export function writeOperations(spec: BundledSpec, catalogue: CatalogueEntry[]): [name: string, text: string][] {
  return [
    ["operation_types.ts", writeOperationTypes(spec)],
    ["failed_items.ts", failedItems],
    ["family_error_codes.ts", familyErrorCodes],
    ["account_operations.ts", writeAccounts(spec)],
    ...optionalFamilies.map((family): [string, string] => [
      `${fileStem(family)}.ts`,
      writeFamily(spec, catalogue, family),
    ]),
    ["all_operations.ts", writeAll()],
  ];
}

const fileStem = ({ tag }: FamilyInfo): string => `${tag.replace(/s$/, "")}_operations`;

const failedItems = `${generatedHeader}

${
  docCommentWithExample(
    ["An item that failed inside an answer whose ErrorCode is 0."],
    "Collect the IDs",
    `
import type { FailedItem } from "@unofficial/tencent-chat/groups";

const idsOf = (failures: FailedItem<string>[]) => failures.map(({ id }) => id);`,
  )
}
export interface FailedItem<Id> {
  /** What the item is about: a UserID, a group ID, a sequence number or an object that names it. */
  readonly id: Id | undefined;
  /** The item's own code. */
  readonly errorCode: number | undefined;
}

/** The items whose code is not one of those that mean success. */
export function failedItems<Item, Id>(
  items: readonly Item[] = [],
  idOf: (item: Item) => Id | undefined,
  codeOf: (item: Item) => number | undefined,
  ok: readonly number[],
): FailedItem<Id>[] {
  return items.map((item) => ({ id: idOf(item), errorCode: codeOf(item) }))
    .filter(({ errorCode }) => errorCode === undefined || !ok.includes(errorCode));
}
`;

function writeAccounts(spec: BundledSpec): string {
  const operations = operationsOf(spec, "accounts");
  return `${generatedHeader}
import type { OperationRow } from "./operation_types.ts";

${operationNameType("AccountOperation", "accounts and profiles", "", operations)}

/** The operations that every client has. */
export const accountOperations: { readonly [Name in AccountOperation]: OperationRow } = {
${rowsOf(spec, operations)}
};
`;
}

function writeFamily(spec: BundledSpec, catalogue: CatalogueEntry[], family: FamilyInfo): string {
  const operations = operationsOf(spec, family.tag);
  const name = family.prefix[0]!.toUpperCase() + family.prefix.slice(1); // no prefix is empty
  const core = coreCodes(spec);
  const codes = codesOf(operations);
  const own = catalogue.filter(({ code }) => codes.has(code) && !core.has(code));
  const categories = [...new Set(own.map(({ category }) => category))].sort();
  const byCategory = categories.map((category) =>
    `    ${category}: [${own.filter((entry) => entry.category === category).map(({ code }) => code).join(", ")}],`
  );
  const example = `
import { createChatClient } from "@unofficial/tencent-chat";
import { ${family.prefix}Operations } from "@unofficial/tencent-chat/${family.tag}";

const app = { sdkAppId: 1400000000, secretKey: "a test key" };
const chat = createChatClient({ ...app, region: "singapore", operations: [${family.prefix}Operations] });`;
  const failures = writeItemFailures(spec, family, operations);
  const imports = [
    ...failures.length > 0 ? ['import { type FailedItem, failedItems } from "./failed_items.ts";'] : [],
    'import { addErrorCodes } from "./family_error_codes.ts";',
    'import type { OperationFamily } from "./operation_types.ts";',
    ...failures.length > 0
      ? [
        `import type { ${
          failures.some((text) => text.includes("components[")) ? "components, " : ""
        }operations } from "./types.ts";`,
      ]
      : [],
  ];
  return `${generatedHeader}
${imports.join("\n")}

${operationNameType(`${name}Operation`, family.subject, `/${family.tag}`, operations)}

${docCommentWithExample([`The operations for ${family.subject}.`], "A client that has them", example)}
export const ${family.prefix}Operations: OperationFamily<${name}Operation> = {
  operations: {
${rowsOf(spec, operations).replace(/^/gm, "  ")}
  },
  addErrorCodes: () => addErrorCodes({
${byCategory.join("\n")}
  }, [${own.filter(isTransienceException).map(({ code }) => code).join(", ")}]),
};
${failures.map((text) => `\n${text}\n`).join("")}`;
}

function writeAll(): string {
  const names = optionalFamilies.map(({ prefix }) => `${prefix}Operations`);
  const imports = optionalFamilies.map((family) =>
    `import { ${family.prefix}Operations } from "./${fileStem(family)}.ts";`
  );
  return `${generatedHeader}
import { accountOperations } from "./account_operations.ts";
${imports.sort().join("\n")}
import type { OperationRow } from "./operation_types.ts";
import type { operations } from "./types.ts";

/** Every operation of the document. */
export const operationTable: { readonly [Name in keyof operations]: OperationRow } = {
  ...accountOperations,
${names.map((name) => `  ...${name}.operations,`).join("\n")}
};
`;
}

function operationNameType(name: string, subject: string, entryPoint: string, operations: PathOperation[]): string {
  const example = `
import type { ${name} } from "@unofficial/tencent-chat${entryPoint}";

const names: ${name}[] = [${JSON.stringify(operations[0]?.post.operationId)}];`;
  const doc = docCommentWithExample([`Name of an operation for ${subject}.`], "A list of names", example);
  return `${doc}\nexport type ${name} =\n${
    operations.map(({ post }) => `  | ${JSON.stringify(post.operationId)}`).join("\n")
  };`;
}

const familyErrorCodes = `${generatedHeader}
import { codesByCategory, type ErrorCategory, transienceExceptions } from "./error_classes.ts";

/** Adds the codes that only the operations of a family return, by category, and those that differ from it. */
export function addErrorCodes(
  codes: Partial<Record<ErrorCategory, readonly number[]>>,
  exceptions: readonly number[],
): void {
  for (const [category, added] of Object.entries(codes)) addNew(codesByCategory[category as ErrorCategory] ??= [], added);
  addNew(transienceExceptions, exceptions);
}

function addNew(known: number[], added: readonly number[]): void {
  known.push(...added.filter((code) => !known.includes(code)));
}
`;

function rowsOf(spec: BundledSpec, operations: PathOperation[]): string {
  return operations.map(({ path, post }) => {
    const schema = resolveSchema(spec, post.requestBody.content["application/json"].schema);
    const fill = filledFields(post);
    const row = [
      `path: ${JSON.stringify(path)}`,
      `rate: ${post["x-rate-per-second"]}`,
      ...post["x-repeatable"] || fill.length > 0 ? [] : ["once: true"],
      ...fill.length > 0 ? [`fill: ${JSON.stringify(fill)}`] : [],
      ...post["x-repeat-window"] ? [`window: ${post["x-repeat-window"] * 1000}`] : [],
      ...schema.minProperties === 1 && !schema.required ? ["some: true"] : [],
      `fields: ${fieldsOf(spec, schema)}`,
    ];
    return `${docComment([`${post.summary}.`], "  ")}\n  ${post.operationId}: { ${row.join(", ")} },`;
  }).join("\n");
}

function fieldsOf(spec: BundledSpec, schema: SpecSchema): string {
  const { properties = {}, required = [] } = resolveSchema(spec, schema);
  const fields = Object.entries(properties)
    .map(([name, field]) => ({ name, field: resolveSchema(spec, field) }))
    // What can be a list or a plain value is left to the types and the service.
    .filter(({ field: { oneOf } }) => !oneOf?.some((each) => resolveSchema(spec, each).type === "array"))
    .map(({ name, field }) => `${name}: ${ruleOf(spec, field, required.includes(name))}`);
  return `{ ${fields.join(", ")} }`;
}

/** A rule says no more than the client checks: objects without a limit inside are not described. */
function ruleOf(spec: BundledSpec, schema: SpecSchema, required: boolean): string {
  const rule = [`type: ${JSON.stringify(typeOf(spec, schema))}`];
  if (required && schema.minLength !== 0) rule.push("required: true");
  if (schema.type === "array" && schema.minItems === undefined) rule.push("least: 0");
  if (schema["x-max-bytes"] !== undefined) rule.push(`bytes: ${schema["x-max-bytes"]}`);
  if (schema.maxItems !== undefined) rule.push(`most: ${schema.maxItems}`);
  if (schema.items) rule.push(`each: ${ruleOf(spec, resolveSchema(spec, schema.items), true)}`);
  if (schema.properties && hasLimit(spec, schema)) rule.push(`fields: ${fieldsOf(spec, schema)}`);
  return `{ ${rule.join(", ")} }`;
}

/** The alternatives of a oneOf are objects or plain values, so its type is that of objects or any. */
function typeOf(spec: BundledSpec, { type, oneOf }: SpecSchema): string {
  if (type !== undefined) return type;
  return oneOf?.every((each) => resolveSchema(spec, each).type === "object") ? "object" : "any";
}

/** Whether a schema or one inside it has a limit or a required field. */
function hasLimit(spec: BundledSpec, schema: SpecSchema): boolean {
  if (schema["x-max-bytes"] !== undefined || schema.maxItems !== undefined) return true;
  if (schema.items && hasLimit(spec, resolveSchema(spec, schema.items))) return true;
  const { properties = {}, required = [] } = schema;
  return required.length > 0 || Object.values(properties).some((each) => hasLimit(spec, resolveSchema(spec, each)));
}
