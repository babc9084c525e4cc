// Writes the functions that find the failed items inside a successful answer, from x-item-results.
import { type BundledSpec, resolveSchema, type SpecSchema } from "./bundled_spec.ts";
import type { FamilyInfo, PathOperation } from "./families.ts";
import { docCommentWithExample } from "./text.ts";

/** The functions of a family: one for each operation whose ErrorCode 0 can hide failed items. */
export function writeItemFailures(spec: BundledSpec, family: FamilyInfo, operations: PathOperation[]): string[] {
  return operations.filter(({ post }) => post["x-item-results"]).map((operation) =>
    failuresFunction(spec, family, operation)
  );
}

function failuresFunction(spec: BundledSpec, { prefix, tag }: FamilyInfo, { post }: PathOperation): string {
  const { list, id, code, ok } = post["x-item-results"]!; // the caller has checked
  const answer = resolveSchema(spec, post.responses["200"].content["application/json"].schema);
  const { expression, item } = readList(spec, answer, list.split("."));
  const idType = typeOf(schemaAt(spec, item, id.split(".")));
  const { operationId } = post;
  const doc = docCommentWithExample(
    [`The failed items of \`${operationId}\`, which an ErrorCode of 0 hides.`],
    "Throw if one failed",
    `
import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
import { ${operationId}Failures, type ${prefix}Operations } from "@unofficial/tencent-chat/${tag}";

type Client = ChatClient<OperationsOf<typeof ${prefix}Operations>>;
async function run(chat: Client, body: OperationBody<"${operationId}">): Promise<void> {
  const failures = ${operationId}Failures(await chat.${operationId}(body));
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
}`,
  );
  return `${doc}
export function ${operationId}Failures(
  result: operations["${operationId}"]["responses"][200]["content"]["application/json"],
): FailedItem<${idType}>[] {
  return failedItems(${expression}, (item) => item.${id.replaceAll(".", "?.")}, (item) => item.${code}, ${
    JSON.stringify([ok].flat())
  });
}`;
}

/** The expression of a list that a path leads to, and the schema of its items. */
function readList(spec: BundledSpec, answer: SpecSchema, path: string[]): { expression: string; item: SpecSchema } {
  let expression = "result";
  let schema = answer;
  for (const [i, name] of path.entries()) {
    const isEach = schema.type === "array";
    const owner = isEach ? resolveSchema(spec, schema.items!) : schema; // arrays have items
    schema = schemaAt(spec, owner, [name]);
    expression += isEach ? `?.flatMap((each) => each.${name} ?? [])` : `${i > 0 ? "?" : ""}.${name}`;
  }
  return { expression, item: resolveSchema(spec, schema.items!) }; // a list is an array
}

function schemaAt(spec: BundledSpec, schema: SpecSchema, path: string[]): SpecSchema {
  return path.reduce((found, name) => {
    const property = resolveSchema(spec, found).properties?.[name];
    if (!property) throw new Error(`x-item-results: there is no field ${path.join(".")}`);
    return property.$ref && resolveSchema(spec, property).type === "object" ? property : resolveSchema(spec, property);
  }, schema);
}

function typeOf(schema: SpecSchema): string {
  if (schema.$ref) return `components["schemas"]["${schema.$ref.replace("#/components/schemas/", "")}"]`;
  return schema.type === "integer" || schema.type === "number" ? "number" : "string";
}
