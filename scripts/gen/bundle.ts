// Bundles the parts of spec/ into one document and adds what derives from the error catalogue.
import { parse } from "npm:yaml@2.9.1";
import { type ProgramOutput, runProgram } from "../build/run_program.ts";
import type { BundledSpec, CatalogueEntry } from "./bundled_spec.ts";

const root = new URL("../../", import.meta.url);
const redocly = "npm:@redocly/cli@2.77.0";

/** Runs the Redocly CLI in the repository's root folder. */
export function runRedocly(args: string[]): Promise<ProgramOutput> {
  const deno = ["run", "--quiet", "-A", "--config", "scripts/gen/redocly.json", redocly];
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return runProgram(Deno.execPath(), [...deno, ...args], { cwd: root.pathname, env });
}

/** The error catalogue of spec/error_codes.yaml. */
export async function readErrorCatalogue(): Promise<CatalogueEntry[]> {
  return parse(await Deno.readTextFile(new URL("spec/error_codes.yaml", root)));
}

/** Bundles every part of spec/ into one object. */
export async function bundleSpec(catalogue: CatalogueEntry[]): Promise<BundledSpec> {
  const file = await Deno.makeTempFile({ suffix: ".json" });
  try {
    const { success, all } = await runRedocly(["bundle", "spec/openapi.yaml", "-o", file]);
    if (!success) throw new Error(`redocly bundle failed:\n${all}`);
    const spec: BundledSpec = JSON.parse(await Deno.readTextFile(file));
    const config = JSON.parse(await Deno.readTextFile(new URL("deno.json", root)));
    spec.info.version = config.version;
    fillKnownErrorCodes(spec, catalogue);
    describeParameterSchemas(spec);
    return spec;
  } finally {
    await Deno.remove(file);
  }
}

/** The enum of named codes comes from the catalogue, so that each code is described in one place. */
function fillKnownErrorCodes(spec: BundledSpec, catalogue: CatalogueEntry[]): void {
  const named = catalogue.filter((entry) => entry.name !== undefined);
  const { ErrorCode: open, KnownErrorCode: known } = spec.components.schemas;
  if (!open || !known) throw new Error("spec/: components.schemas needs ErrorCode and KnownErrorCode");
  open["x-known-values"] = { $ref: "#/components/schemas/KnownErrorCode" };
  Object.assign(known, {
    enum: [0, ...named.map((entry) => entry.code)],
    "x-enum-varnames": ["Success", ...named.map((entry) => entry.name)],
    "x-enum-descriptions": ["The call succeeded.", ...named.map((entry) => entry.summary)],
    "x-error-codes": Object.fromEntries(named.map((entry) => [entry.code, {
      category: entry.category,
      retryable: entry.retryable,
      ...(entry.retryLimit === undefined ? {} : { retryLimit: entry.retryLimit }),
      ...(entry.signAnew ? { signAnew: true } : {}),
      remedy: entry.remedy,
    }])),
  });
}

/** Some generators take the documentation of a parameter from its schema. */
function describeParameterSchemas(spec: BundledSpec): void {
  for (const { description, schema } of Object.values(spec.components.parameters)) {
    if (schema.$ref === undefined) schema.description = description;
  }
}
