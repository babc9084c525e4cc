// Writes gen/types.ts: the output of openapi-typescript, with documentation on its exports.
import openapiTS, { astToString, type OpenAPI3 } from "npm:openapi-typescript@7.13.0";
import { type BundledSpec, resolveSchema } from "./bundled_spec.ts";
import { profileTagFacts } from "./profile_tags.ts";
import { docComment, docCommentWithExample, exampleLines, generatedHeader } from "./text.ts";

const exportDocs: Record<string, [doc: string, title: string, code: string]> = {
  components: [
    "The schemas, parameters and responses that the operations share.",
    "Use a schema by name",
    `
import type { components } from "@unofficial/tencent-chat";

const account: components["schemas"]["Account"] = { UserID: "user_0001", Nick: "李娜" };`,
  ],
  operations: [
    "Every operation by its operationId: query, body and responses. The types of the client's methods derive from it.",
    "Get a method by name",
    `
import type { ChatClient, operations } from "@unofficial/tencent-chat";

const methodOf = <Name extends keyof operations>(client: ChatClient<Name>, name: Name) => client[name];`,
  ],
};

/** The types of the document, with documented exports for paths, components, operations and error codes. */
export async function writeTypes(spec: BundledSpec): Promise<string> {
  const ast = await openapiTS(structuredClone(spec) as unknown as OpenAPI3, { alphabetize: false });
  let text = astToString(ast)
    .replace(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, "");
  for (const [name, [doc, title, code]] of Object.entries(exportDocs)) {
    const opening = `export interface ${name} {`;
    if (!text.includes(opening)) throw new Error(`openapi-typescript wrote no "${opening}"`);
    text = text.replace(opening, `${docCommentWithExample([doc], title, code)}\n${opening}`);
  }
  for (const part of ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"]) {
    text = text.replace(new RegExp(`\\n    ${part}: `), `\n    /** The components of this kind in the document. */$&`);
  }
  text = text.replace("export interface paths {", `/** Every path of the API, as openapi-fetch reads them. */\n$&`);
  text = documentOperations(typedProfileItems(text), spec);
  return `${generatedHeader}\n${text}\n${knownErrorCodeType(spec)}\n${profileTypes(spec)}`;
}

/** A mapped type keeps the doc comments of its keys, so they are written on `operations`. */
function documentOperations(text: string, spec: BundledSpec): string {
  const start = text.indexOf("export interface operations {");
  let operations = text.slice(start);
  for (const [path, { post }] of Object.entries(spec.paths)) {
    const key = `\n    ${post.operationId}: {`;
    const example = post["x-client-example"];
    if (!operations.includes(key)) throw new Error(`openapi-typescript wrote no operation ${post.operationId}`);
    const doc = docComment([
      `${post.summary}: POST ${path}, at most ${post["x-rate-per-second"]} calls a second.`,
      "",
      post.description,
      "",
      ...example === undefined ? [] : [...exampleLines("Find the failures in an answer with ErrorCode 0", example), ""],
      `@see {@link ${post.externalDocs.url}} ${post.externalDocs.description}`,
    ], "    ");
    operations = operations.replace(key, `\n${doc}${key}`);
  }
  return text.slice(0, start) + operations;
}

/** The tag of a profile field decides the type of its value, which JSON Schema cannot express. */
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
  return `${
    docCommentWithExample(
      ["The standard profile fields and the types of their values (1047/33520, 2023-03-29; 269/3558, 2024-10-10)."],
      "The allowed values of a field",
      `
import type { ProfileTagValues } from "@unofficial/tencent-chat";

const gender: ProfileTagValues["Tag_Profile_IM_Gender"] = "Gender_Type_Female";`,
    )
  }
export interface ProfileTagValues {
${rows.join("\n")}
}

${
    docCommentWithExample(
      ["Name of a custom field set up in the console: the prefix and a keyword of at most 8 letters."],
      "Name a custom field",
      `
import type { CustomProfileTag } from "@unofficial/tencent-chat";

const tag: CustomProfileTag = "Tag_Profile_Custom_Team";`,
    )
  }
export type CustomProfileTag = \`Tag_Profile_Custom_\${string}\`;

${
    docCommentWithExample(
      ["Name of a profile field, standard or custom."],
      "Get two fields",
      `
import type { ChatClient, ProfileTag } from "@unofficial/tencent-chat";

const TagList: ProfileTag[] = ["Tag_Profile_IM_Nick", "Tag_Profile_Custom_Team"];
const profileOf = (client: ChatClient, id: string) => client.portraitGet({ To_Account: [id], TagList });`,
    )
  }
export type ProfileTag = keyof ProfileTagValues | CustomProfileTag;

${
    docCommentWithExample(
      ["A profile field with a value of the type that its tag requires."],
      "Set two fields",
      `
import type { ChatClient, ProfileField } from "@unofficial/tencent-chat";

const ProfileItem: ProfileField[] = [
  { Tag: "Tag_Profile_IM_Nick", Value: "李娜" },
  { Tag: "Tag_Profile_IM_Level", Value: 7 },
];
const set = (client: ChatClient, From_Account: string) => client.portraitSet({ From_Account, ProfileItem });`,
    )
  }
export type ProfileField =
    | { [Tag in keyof ProfileTagValues]: { Tag: Tag; Value: ProfileTagValues[Tag] } }[keyof ProfileTagValues]
    | { Tag: CustomProfileTag; Value: string };
`;
}

function knownErrorCodeType(spec: BundledSpec): string {
  const { enum: codes = [] } = resolveSchema(spec, { $ref: "#/components/schemas/KnownErrorCode" });
  const failures = codes.filter((code) => code !== 0);
  const doc = docCommentWithExample(
    ["The failure codes that these operations are known to return; the service may return others."],
    "Recognize a full app",
    `
import type { ChatApiError, KnownErrorCode } from "@unofficial/tencent-chat";

const full: KnownErrorCode[] = [70398];
const isFull = (error: ChatApiError) => full.some((code) => code === error.errorCode);`,
  );
  return `${doc}
export type KnownErrorCode =
  | ${failures.join("\n  | ")};
`;
}
