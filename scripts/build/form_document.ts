// Reduces the OpenAPI document to what the forms of the emulator's page show: bodies, examples and short descriptions.

/** An operation of the document, as far as this file reads it. */
interface FormOperation {
  description: string;
  externalDocs: { description?: string; url: string };
  requestBody: unknown;
  [field: string]: unknown;
}

/** The document, as far as this file reads it. */
export interface FormSource {
  servers: unknown;
  paths: Record<string, { post: FormOperation }>;
  components: { schemas: Record<string, unknown> };
}

/** What the page keeps of an operation. */
const keptFields = [
  "operationId",
  "summary",
  "tags",
  "x-rate-per-second",
  "requestBody",
];

/** A page and its date in brackets: the view links to the vendor's page. */
const pageReference = / \([^()]*\d{3,4}\/\d{4,}[^()]*\)/g;

/** The first sentence: the vendor's page has the rest. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.) (?=[A-Z])/, 1)[0] ?? text;
}

/** Rewrites the texts named `description` in a value. Fields of a body with that name are objects and stay. */
function withDescriptions(value: unknown, rewrite: (text: string) => string): unknown {
  if (Array.isArray(value)) {
    return value.map((entry) => withDescriptions(entry, rewrite));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) =>
    name === "description" && typeof inner === "string"
      ? [name, rewrite(inner)]
      : [name, withDescriptions(inner, rewrite)]
  );
  return Object.fromEntries(entries);
}

/** Adds the names of the schemas that a value refers to, and those that they refer to. */
function collectSchemas(value: unknown, schemas: Record<string, unknown>, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    const name = field === "$ref" ? String(inner).replace(/.*\//, "") : undefined;
    if (name === undefined) collectSchemas(inner, schemas, names);
    else if (!names.has(name)) {
      collectSchemas(schemas[name], schemas, names.add(name));
    }
  }
}

/** The document without answers, error codes and the schemas that only they use, and with shorter descriptions. */
export function formDocument({ servers, paths, components }: FormSource): FormSource {
  const names = new Set<string>();
  const shortPaths = Object.entries(paths).map(([path, { post }]) => {
    collectSchemas(post.requestBody, components.schemas, names);
    const kept = Object.fromEntries(keptFields.map((field) => [field, post[field]]));
    const description = firstSentence(post.description.replace(pageReference, ""));
    return [path, { post: { ...kept, description, externalDocs: { url: post.externalDocs.url } } }];
  });
  const schemas = Object.entries(components.schemas).filter(([name]) => names.has(name));
  return {
    servers,
    paths: Object.fromEntries(shortPaths),
    components: {
      schemas: withDescriptions(
        Object.fromEntries(schemas),
        (text) => text.replace(pageReference, ""),
      ) as FormSource["components"]["schemas"],
    },
  };
}
