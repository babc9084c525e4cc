// Bytes of what users bundle: minified by esbuild, then gzip -9.
import { allOperations } from "../../src/families/all.ts";
import { bundle, gzippedSize } from "../build/bundle.ts";
import { printFigure } from "./figures.ts";

/** Sizes of the entry points and of their most used functions alone. */
export async function measureSizes(): Promise<void> {
  const openapiFetch = await sizeOf('export { default } from "openapi-fetch";');
  const hmac = await sizeOf(
    'export { hmac } from "@noble/hashes/hmac.js"; export { sha256 } from "@noble/hashes/sha2.js";',
  );
  const rows: [what: string, source: string, reference: number, atMost: number, note: string][] = [
    ["createChatClient", 'export { createChatClient } from "./mod.ts";', openapiFetch, 9300, "openapi-fetch"],
    ["signUserSig", 'export { signUserSig } from "./src/usersig.ts";', hmac, 3900, "HMAC-SHA256"],
    ["mod.ts", 'export * from "./mod.ts";', openapiFetch, 11000, "openapi-fetch"],
    ["./usersig", 'export * from "./src/usersig.ts";', hmac, 4800, "HMAC-SHA256"],
  ];
  for (const [name, source, reference, atMost, note] of rows) {
    const value = await sizeOf(source);
    printFigure({
      what: `${name} ${name.startsWith(".") || name === "mod.ts" ? "whole" : "alone"}, gzip -9`,
      measured: `${value} B`,
      reference: `${reference} B`,
      ratio: value / reference,
      value,
      atMost,
      note: `reference: ${note} alone`,
    });
  }
}

/** What each operation adds to the client's bundle: all of them against account_import alone. */
export async function measureOperationSize(): Promise<void> {
  const all = await bundle({ entry: "mod.ts" });
  const rows = [...all.matchAll(/^ {2}(\w+): \{ path: "\/v4\/.*\n?/gm)];
  const one = rows.slice(1).reduce((rest, [line]) => rest.replace(line, ""), all);
  const value = (await sizeOf(all) - await sizeOf(one)) / (rows.length - 1);
  printFigure({
    what: "an operation more in the bundle, gzip -9",
    measured: `${value.toFixed(1)} B`,
    value,
    atMost: 60,
    note: `mean of ${rows.length - 1}`,
  });
}

/** What the optional families add to a client that has the account family alone: all of them, and that of groups. */
export async function measureFamilySizes(): Promise<void> {
  const client = 'export { createChatClient } from "./mod.ts";';
  const alone = await sizeOf(client);
  const all = await sizeOf(`${client} export { allOperations } from "./src/families/all.ts";`);
  const groups = await sizeOf(`${client} export { groupOperations } from "./src/families/groups.ts";`);
  const operations = allOperations.flatMap((family) => Object.keys(family.operations)).length;
  const value = (all - alone) / operations;
  printFigure({
    what: "an operation more of a used family, gzip -9",
    measured: `${value.toFixed(1)} B`,
    value,
    atMost: 60,
    note: `mean of ${operations}: ${all - alone} B; groupOperations alone add ${groups - alone} B`,
  });
}

async function sizeOf(source: string): Promise<number> {
  return gzippedSize(await bundle({ entry: "bundled.ts", source, minify: true }));
}
