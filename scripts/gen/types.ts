// gen/types.ts: openapi-typescript's output, with documentation on what it exports.
import openapiTS, { astToString, type OpenAPI3 } from "npm:openapi-typescript@7.13.0";
import { type BundledSpec, resolveSchema } from "./bundled_spec.ts";
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
  return `${generatedHeader}\n${documentOperations(text, spec)}\n${knownErrorCodeType(spec)}`;
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
      `@see {@link ${post.externalDocs.url}} ${post.externalDocs.description}`,
    ], "    ");
    operations = operations.replace(key, `\n${doc}${key}`);
  }
  return text.slice(0, start) + operations;
}

function knownErrorCodeType(spec: BundledSpec): string {
  const { enum: codes = [] } = resolveSchema(spec, { $ref: "#/components/schemas/KnownErrorCode" });
  const failures = codes.filter((code) => code !== 0);
  return `/** The failure codes that this spec's calls are known to meet; the service may answer with others. */
export type KnownErrorCode =
  | ${failures.join("\n  | ")};
`;
}
