// gen/types.ts: openapi-typescript's output, with documentation on what it exports.
import openapiTS, { astToString, type OpenAPI3 } from "npm:openapi-typescript@7.13.0";
import { type BundledSpec, resolveSchema } from "./bundled_spec.ts";
import { profileTagFacts } from "./profile_tags.ts";
import { docComment, generatedHeader } from "./text.ts";

const exportDocs: Record<string, string> = {
  paths: "Every path of the API with its method, as openapi-fetch reads them.",
  components: "The schemas, parameters and answers that the operations share.",
  operations: "Every operation by its operationId: query, body and answers. The client's methods are mapped from it.",
};

/** The types of the document, one documented export each for paths, components, operations and error codes. */
export async function writeTypes(spec: BundledSpec): Promise<string> {
  const ast = await openapiTS(structuredClone(spec) as unknown as OpenAPI3, { alphabetize: false });
  let text = astToString(ast)
    .replace(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, "");
  for (const [name, doc] of Object.entries(exportDocs)) {
    const opening = `export interface ${name} {`;
    if (!text.includes(opening)) throw new Error(`openapi-typescript wrote no "${opening}"`);
    text = text.replace(opening, `/** ${doc} */\n${opening}`);
  }
  for (const part of ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"]) {
    text = text.replace(new RegExp(`\\n    ${part}: `), `\n    /** The document's components of this kind. */$&`);
  }
  text = documentOperations(typedProfileItems(text), spec);
  return `${generatedHeader}\n${text}\n${knownErrorCodeType(spec)}\n${profileTypes(spec)}`;
}

/** A mapped type keeps the comments of the keys it maps over, so they go on `operations`. */
function documentOperations(text: string, spec: BundledSpec): string {
  const start = text.indexOf("export interface operations {");
  let operations = text.slice(start);
  for (const [path, { post }] of Object.entries(spec.paths)) {
    const key = `\n    ${post.operationId}: {`;
    if (!operations.includes(key)) throw new Error(`openapi-typescript wrote no operation ${post.operationId}`);
    const doc = docComment([
      `${post.summary}: POST ${path}, at most ${post["x-rate-per-second"]} calls a second.`,
      "",
      post.description,
      "",
      ...exampleLines(post["x-client-example"]),
      `@see {@link ${post.externalDocs.url}} ${post.externalDocs.description}`,
    ], "    ");
    operations = operations.replace(key, `\n${doc}${key}`);
  }
  return text.slice(0, start) + operations;
}

/** An example that runs: the documentation's tests take it out of the comment. */
function exampleLines(example: string | undefined): string[] {
  if (example === undefined) return [];
  return [
    "@example An answer with ErrorCode 0 may hold failures",
    "```ts",
    ...example.trimEnd().split("\n"),
    "```",
    "",
  ];
}

/** In a field of a profile the tag decides the type of the value, which a schema cannot say. */
function typedProfileItems(text: string): string {
  const item = /\n {8}ProfileItem: \{[\s\S]*?\n {8}\};/;
  const tag = "\n        ProfileTag: string;";
  if (!item.test(text) || !text.includes(tag)) throw new Error("openapi-typescript wrote no ProfileItem or ProfileTag");
  return text.replace(item, "\n        ProfileItem: ProfileField;").replace(tag, "\n        ProfileTag: ProfileTag;");
}

function profileTypes(spec: BundledSpec): string {
  const rows = profileTagFacts(spec).map(([tag, { type, maxBytes, values, description }]) => {
    const limit = maxBytes === undefined ? "" : ` At most ${maxBytes} bytes of UTF-8.`;
    const valueType = values
      ? values.map((value) => JSON.stringify(value)).join(" | ")
      : type === "integer"
      ? "number"
      : "string";
    return `${docComment([description + limit], "    ")}\n    ${tag}: ${valueType};`;
  });
  return `/** The standard profile fields and the type of each one's value (1047/33520, 2023-03-29; 269/3558, 2024-10-10). */
export interface ProfileTagValues {
${rows.join("\n")}
}

/** Name of a field that was set up in the console: a keyword of at most 8 letters behind the prefix. */
export type CustomProfileTag = \`Tag_Profile_Custom_\${string}\`;

/** Name of a profile field. */
export type ProfileTag = keyof ProfileTagValues | CustomProfileTag;

/** A profile field with a value of the type that its tag demands. */
export type ProfileField =
    | { [Tag in keyof ProfileTagValues]: { Tag: Tag; Value: ProfileTagValues[Tag] } }[keyof ProfileTagValues]
    | { Tag: CustomProfileTag; Value: string };
`;
}

function knownErrorCodeType(spec: BundledSpec): string {
  const { enum: codes = [] } = resolveSchema(spec, { $ref: "#/components/schemas/KnownErrorCode" });
  const failures = codes.filter((code) => code !== 0);
  return `/** The failure codes that this spec's calls are known to meet; the service may answer with others. */
export type KnownErrorCode =
  | ${failures.join("\n  | ")};
`;
}
