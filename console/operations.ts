// What the spec says of each operation, as the page shows it.
import type { RJSFSchema } from "@rjsf/utils";
import document from "../gen/openapi.json" with { type: "json" };
import type { operations as operationTypes } from "../gen/types.ts";

/** Name of an operation, as the client's method. */
export type OperationName = keyof operationTypes;

/** An operation. */
export interface Operation {
  name: OperationName;
  /** The vendor's command: the end of the path. */
  command: string;
  path: string;
  summary: string;
  description: string;
  /** The vendor's page. */
  page: string;
  /** Documented calls a second. */
  rate: number;
  /** The body, with what it refers to. */
  schema: RJSFSchema;
  examples: { title: string; body: Record<string, unknown> }[];
}

interface PathItem {
  post: {
    operationId: string;
    summary: string;
    description: string;
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

/** Names a choice between kinds of values, and proposes the fields that a profile has. */
function shown(schemas: Schemas): Schemas {
  const { ProfileValue, ProfileTag, ...others } = schemas;
  const oneOf = (ProfileValue?.oneOf as RJSFSchema[] | undefined)?.map((choice) => ({
    ...choice,
    title: choice.type === "string" ? "text" : "whole number",
    "x-max-bytes": choice.type === "string" ? ProfileValue?.["x-max-bytes"] : undefined,
  }));
  const examples = Object.keys(ProfileTag?.["x-profile-tags"] ?? {});
  return { ...others, ProfileValue: { ...ProfileValue, oneOf }, ProfileTag: { ...ProfileTag, examples } };
}

const components = { schemas: shown(document.components.schemas as unknown as Schemas) };

/** Every operation of the spec, in its order. */
export const operations: readonly Operation[] = Object.entries(document.paths as unknown as Record<string, PathItem>)
  .map(([path, { post }]) => {
    const { schema, examples } = post.requestBody.content["application/json"];
    const { description: _, ...body } = components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {};
    return {
      name: post.operationId as OperationName,
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

/** The operation of a name. */
export function operationOf(name: OperationName): Operation {
  return operations.find((operation) => operation.name === name)!; // the type holds the document's names only
}

/** The operations in whose name, command or summary all words occur. */
export function searchOperations(text: string): Operation[] {
  const words = text.toLowerCase().split(/\s+/);
  return operations.filter(({ name, command, summary }) => {
    const haystack = `${name} ${command} ${summary}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
