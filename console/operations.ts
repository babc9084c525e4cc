// The operations of the OpenAPI document, as the page shows them.
import type { RJSFSchema } from "@rjsf/utils";
import document from "../gen/openapi.json" with { type: "json" };
import type { operations as operationTypes } from "../gen/types.ts";

/** Name of an operation, the same as the client's method. */
export type OperationName = keyof operationTypes;

/** An operation. */
export interface Operation {
  name: OperationName;
  /** Its family: the tag in the document. */
  family: string;
  /** The vendor's command: the end of the path. */
  command: string;
  path: string;
  summary: string;
  description: string;
  /** URL of the vendor's page. */
  page: string;
  /** Documented rate limit, in calls per second. */
  rate: number;
  /** Schema of the body, with the components that it refers to. */
  schema: RJSFSchema;
  examples: { title: string; body: Record<string, unknown> }[];
}

interface PathItem {
  post: {
    operationId: string;
    summary: string;
    description: string;
    tags: [string];
    externalDocs: { url: string };
    "x-rate-per-second": number;
    requestBody: {
      content: {
        "application/json": {
          schema: { $ref: string };
          examples: Record<string, { summary: string; value: Record<string, unknown> }>;
        };
      };
    };
  };
}

type Schemas = Record<string, RJSFSchema>;

const titles: Record<string, string> = { string: "text", integer: "whole number", array: "list" };

/** Adds titles to the types of a value, which the form offers as choices. */
function withTitles(schema: RJSFSchema): RJSFSchema {
  const oneOf = (schema.oneOf as RJSFSchema[] | undefined)?.map((choice) => ({
    ...choice,
    title: titles[String(choice.type)] ?? choice.$ref?.split("/").at(-1)?.replace(/Element$/, ""),
    "x-max-bytes": choice.type === "string" ? schema["x-max-bytes"] : undefined,
  }));
  return oneOf ? { ...schema, oneOf } : schema;
}

/** Adds titles to choices, the profile tags as suggestions, and the field that tells the elements of messages apart. */
function withTitlesAndSuggestions(schemas: Schemas): Schemas {
  const titled = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withTitles(schema)]));
  const { ProfileTag, MessageElement, ...others } = titled;
  const examples = Object.keys(ProfileTag?.["x-profile-tags"] ?? {});
  const discriminator = { propertyName: "MsgType" };
  return {
    ...others,
    ProfileTag: { ...ProfileTag, examples },
    MessageElement: { ...MessageElement, discriminator } as RJSFSchema,
  };
}

const components = { schemas: withTitlesAndSuggestions(document.components.schemas as unknown as Schemas) };

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = Object.entries(document.paths as unknown as Record<string, PathItem>)
  .map(([path, { post }]) => {
    const { schema, examples } = post.requestBody.content["application/json"];
    const { description: _, ...body } = components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {};
    return {
      name: post.operationId as OperationName,
      family: post.tags[0],
      command: path.slice(path.lastIndexOf("/") + 1),
      path,
      summary: post.summary,
      description: post.description,
      page: post.externalDocs.url,
      rate: post["x-rate-per-second"],
      schema: { ...body, components },
      examples: Object.values(examples).map(({ summary, value }) => ({ title: summary, body: value })),
    };
  });

/** The families in the order of the document. */
export const families: readonly string[] = [...new Set(operations.map(({ family }) => family))];

/** A family's title: `Group messages` for `group_messages`. */
export function familyTitle(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1).replaceAll("_", " ");
}

/** Finds an operation by its name. */
export function operationOf(name: OperationName): Operation {
  return operations.find((operation) => operation.name === name)!; // the type holds the document's names only
}

/** Finds the operations whose name, command or summary contains every word. */
export function searchOperations(text: string): Operation[] {
  const words = text.toLowerCase().split(/\s+/);
  return operations.filter(({ name, command, summary }) => {
    const haystack = `${name} ${command} ${summary}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
