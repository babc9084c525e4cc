// The request samples of every operation, as the document has them.
import { operationTable } from "../../gen/all_operations.ts";
import document from "../../gen/openapi.json" with { type: "json" };
import type { operations } from "../../gen/types.ts";

/** A sample body of an operation, with the fields that the operation requires. */
export interface RequestSample {
  readonly operation: keyof operations;
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

interface RequestContent {
  readonly schema: { readonly $ref: string };
  readonly examples: Readonly<Record<string, { readonly value: Readonly<Record<string, unknown>> }>>;
}

const schemas = document.components.schemas as Readonly<Record<string, { readonly required?: readonly string[] }>>;
const paths = document.paths as unknown as Readonly<
  Record<string, { post: { requestBody: { content: { "application/json": RequestContent } } } }>
>;

/** All samples, in the document's order. */
export const requestSamples: readonly RequestSample[] = Object.entries(operationTable).flatMap(
  ([operation, { path }]) => {
    const { schema, examples } = paths[path]!.post.requestBody.content["application/json"]; // every operation has a path
    const { required = [] } = schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {};
    return Object.entries(examples).map(([name, { value }]) => ({
      operation: operation as keyof operations,
      name,
      body: value,
      required,
    }));
  },
);
