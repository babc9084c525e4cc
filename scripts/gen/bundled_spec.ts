// The parts of the bundled document that the generator reads, as types.

export interface CatalogueEntry {
  code: number;
  name?: string;
  group: string;
  category: string;
  retryable: boolean;
  retryReason: string;
  retryLimit?: number;
  signAnew?: boolean;
  summary: string;
  remedy: string;
  conflicts?: string[];
}

export interface SpecSchema {
  $ref?: string;
  type?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, SpecSchema>;
  items?: SpecSchema;
  minLength?: number;
  minProperties?: number;
  minItems?: number;
  maxItems?: number;
  enum?: unknown[];
  oneOf?: SpecSchema[];
  /** One schema, described anew: beside a `$ref` a description would not count. */
  allOf?: [SpecSchema];
  [extension: `x-${string}`]: unknown;
}

/** The facts about a standard profile field. */
export interface ProfileTagFacts {
  type: "string" | "integer";
  maxBytes?: number;
  values?: string[];
  description: string;
}

export interface SpecOperation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string; description: string };
  requestBody: { content: { "application/json": { schema: SpecSchema } } };
  "x-rate-per-second": number;
  tags: string[];
  "x-repeatable": boolean;
  "x-repeatable-with"?: string[];
  "x-repeat-window"?: number;
  "x-item-results"?: { list: string; id: string; code: string; ok: number | number[] };
  responses: { "200": { content: { "application/json": { schema: SpecSchema } } } };
  "x-client-example"?: string;
  "x-error-codes": { documented: number[]; "other-revisions"?: number[] };
}

export interface SpecServer {
  url: string;
  description: string;
  "x-region": string;
  "x-backup-host"?: string;
  "x-coverage": "all" | "some" | "none";
  "x-note"?: string;
}

export interface BundledSpec {
  openapi: string;
  info: { version: string };
  servers: SpecServer[];
  paths: Record<string, { post: SpecOperation }>;
  components: {
    schemas: Record<string, SpecSchema>;
    parameters: Record<string, { description: string; schema: SpecSchema }>;
  };
  "x-common-error-codes": { likely: number[]; possible: number[] };
}

/** Follows one `$ref` of the form `#/components/schemas/Name`, also one that has a description of its own. */
export function resolveSchema(spec: BundledSpec, schema: SpecSchema): SpecSchema {
  if (schema.allOf) {
    const { allOf: [described], ...own } = schema;
    return { ...resolveSchema(spec, described), ...own };
  }
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace("#/components/schemas/", "");
  const found = spec.components.schemas[name];
  if (!found) throw new Error(`${schema.$ref}: no such schema in the bundled document`);
  return found;
}
