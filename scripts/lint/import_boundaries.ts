/// <reference lib="deno.unstable" />
// Lint rules for the layers of this repository: which layer may import which, and web-standard globals in portable code.

/** With slashes on Windows too, and with a space as it is, so that it matches the names of files. */
const root = `${import.meta.dirname?.replaceAll("\\", "/").replace(/scripts\/lint$/, "")}`;

/**
 * Globals that some supported runtimes lack. `document` and `window` are not among them, because they are common variable
 * names; the type check of portable code finds those, as it has no types for a page's globals.
 */
const nonPortableGlobals = new Set([
  ...["Deno", "Bun", "process", "Buffer", "require", "__dirname", "__filename", "setImmediate"],
  ...["importScripts", "EdgeRuntime", "WebSocketPair", "caches", "CompressionStream", "DecompressionStream"],
]);

/** Members of standard globals that some supported runtimes lack. */
const nonPortableMembers: Record<string, string[]> = {
  crypto: ["subtle"],
  AbortSignal: ["any"],
  Promise: ["withResolvers", "try"],
  Array: ["fromAsync"],
  Symbol: ["dispose", "asyncDispose"],
};

interface Layer {
  /** Matches the layer's files, by their path in the repository. */
  files: RegExp;
  /** Whether the layer may only use web-standard globals. */
  portable: boolean;
  /** Matches what the layer may import: paths in the repository, and packages. */
  mayImport: RegExp;
  /** The layer is not part of the packages. */
  unpublished?: true;
}

/** The first layer that matches a file applies. */
const layers: Layer[] = [
  { files: /^gen\//, portable: true, mayImport: /^gen\// },
  { files: /^mod\.ts$/, portable: true, mayImport: /^(gen|src)\// },
  {
    files: /^src\/cloudflare(\/|\.ts)/,
    portable: true,
    mayImport: /^(gen\/|src\/|openapi-fetch$|@noble\/hashes\/|cloudflare:workers$)/,
  },
  // Reading files of rows takes packages that the client has no need of. Workers have node:stream with nodejs_compat.
  {
    files: /^src\/rows\//,
    portable: true,
    mayImport: /^(gen\/|src\/|csv-parse$|csv-stringify\/|node:stream$)/,
  },
  { files: /^src\//, portable: true, mayImport: /^(gen\/|src\/|openapi-fetch$|@noble\/hashes\/)/ },
  { files: /^emulator\/serve/, portable: false, mayImport: /^(gen\/|emulator\/|node:)/ },
  { files: /^emulator\//, portable: true, mayImport: /^(gen\/|emulator\/|src\/usersig)/ },
  // From src/ only public entry points, and the validation of bodies. gen/ is data, so every file of it is allowed.
  {
    files: /^cli\//,
    portable: false,
    mayImport:
      /^(mod\.ts|src\/((usersig|explain_error|validate_body|migrate)\.ts|rows\/)|emulator\/|cli\/|gen\/|node:|commander$|csv-parse$|csv-stringify\/|log-update$)/,
  },
  // Published as one bundled file. From the emulator it needs only the types of what control calls return.
  {
    files: /^console\//,
    portable: false,
    mayImport:
      /^(mod\.ts|src\/(usersig|explain_error|validate_body)\.ts|emulator\/(call_log|settings|faults\/fault|families\/accounts\/account_state)\.ts|console\/|gen\/|preact|@rjsf\/|@tanstack\/|papaparse$|eventsource-parser$)/,
    unpublished: true,
  },
];

function pathInRepository(filename: string): string {
  return filename.replaceAll("\\", "/").replace(root, "");
}

function layerOf(filename: string): Layer | undefined {
  const path = pathInRepository(filename);
  return layers.find(({ files }) => files.test(path));
}

/** Whether a file is part of the packages. */
export function isPublished(filename: string): boolean {
  const layer = layerOf(filename);
  return layer !== undefined && !layer.unpublished;
}

function importTarget(filename: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return new URL(specifier, `file:///${pathInRepository(filename)}`).pathname.slice(1);
}

/** Whether the identifier is a variable, not a property name or a type. */
function isVariable(node: Deno.lint.Identifier): boolean {
  const { parent } = node;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property" || parent.type === "MethodDefinition" || parent.type === "PropertyDefinition") {
    return parent.value === node;
  }
  return !parent.type.startsWith("TS");
}

const plugin: Deno.lint.Plugin = {
  name: "layers",
  rules: {
    imports: {
      create(context) {
        const layer = layerOf(context.filename);
        const check = (node: { source?: { value?: unknown } | null } & Deno.lint.Node): void => {
          const specifier = node.source?.value;
          if (!layer || typeof specifier !== "string") return;
          const target = importTarget(context.filename, specifier);
          if (!layer.mayImport.test(target)) context.report({ node, message: `this layer may not import ${target}` });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check as (node: Deno.lint.ImportExpression) => void,
        };
      },
    },
    "portable-globals": {
      create(context) {
        if (!layerOf(context.filename)?.portable) return {};
        return {
          Identifier(node) {
            if (nonPortableGlobals.has(node.name) && isVariable(node)) {
              context.report({ node, message: `${node.name} is not a global in every supported runtime` });
            }
          },
          MemberExpression(node) {
            if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
            const { name } = node.property;
            const banned = node.object.name === "globalThis"
              ? nonPortableGlobals.has(name)
              : nonPortableMembers[node.object.name]?.includes(name);
            if (banned) {
              context.report({ node, message: `${node.object.name}.${name} is missing in some supported runtimes` });
            }
          },
        };
      },
    },
  },
};

export default plugin;
