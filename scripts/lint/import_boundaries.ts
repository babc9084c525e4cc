/// <reference lib="deno.unstable" />
// Lint rules for the rooms of this repository: who may import whom, and that portable code uses web-standard globals.

const root = new URL("../../", import.meta.url).pathname;

/** Globals that only some runtimes have, or that the runtimes of the support table lack. */
// A page's `document` and `window` are common names of variables; the type check knows neither of them.
const foreignGlobals = new Set([
  ...["Deno", "Bun", "process", "Buffer", "require", "__dirname", "__filename", "setImmediate"],
  ...["importScripts", "EdgeRuntime", "WebSocketPair", "caches", "CompressionStream", "DecompressionStream"],
]);

/** Members of standard globals that some of those runtimes lack. */
const foreignMembers: Record<string, string[]> = {
  crypto: ["subtle"],
  AbortSignal: ["any"],
  Promise: ["withResolvers", "try"],
  Array: ["fromAsync"],
  Symbol: ["dispose", "asyncDispose"],
};

/** What each room may import: folders and packages by how their name begins. */
const rooms: { room: RegExp; portable: boolean; may: RegExp; unpublished?: true }[] = [
  { room: /^gen\//, portable: true, may: /^gen\// },
  { room: /^mod\.ts$/, portable: true, may: /^(gen|src)\// },
  { room: /^src\//, portable: true, may: /^(gen\/|src\/|openapi-fetch$|@noble\/hashes\/)/ },
  { room: /^emulator\/serve/, portable: false, may: /^(gen\/|emulator\/|node:)/ },
  { room: /^emulator\//, portable: true, may: /^(gen\/|emulator\/|src\/usersig)/ },
  // Of src/ only what is a public entry point; gen/ holds nothing but data.
  {
    room: /^cli\//,
    portable: false,
    may:
      /^(mod\.ts|src\/(usersig|explain_error)\.ts|emulator\/|cli\/|gen\/|node:|commander$|csv-parse$|csv-stringify\/|log-update$)/,
  },
  // Its bundle is published as one file. Of the emulator it needs what the control calls tell.
  {
    room: /^console\//,
    portable: false,
    may:
      /^(mod\.ts|src\/(usersig|explain_error|validate_body)\.ts|emulator\/(call_log|settings|faults\/fault|families\/accounts\/account_state)\.ts|console\/|gen\/|preact|@rjsf\/|@tanstack\/|papaparse$|eventsource-parser$)/,
    unpublished: true,
  },
];

function roomOf(filename: string): (typeof rooms)[number] | undefined {
  const path = filename.replaceAll("\\", "/").replace(root, "");
  return rooms.find(({ room }) => room.test(path));
}

/** Whether a file is part of the packages. */
export function isPublished(filename: string): boolean {
  const room = roomOf(filename);
  return room !== undefined && !room.unpublished;
}

function targetOf(filename: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return new URL(specifier, `file://${filename.replaceAll("\\", "/")}`).pathname.replace(root, "");
}

/** Whether the name stands for a variable here, not for a field or a key. */
function isVariable(node: Deno.lint.Identifier): boolean {
  const { parent } = node;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property" || parent.type === "MethodDefinition" || parent.type === "PropertyDefinition") {
    return parent.value === node;
  }
  return !parent.type.startsWith("TS");
}

const plugin: Deno.lint.Plugin = {
  name: "rooms",
  rules: {
    imports: {
      create(context) {
        const room = roomOf(context.filename);
        const check = (node: { source?: { value?: unknown } | null } & Deno.lint.Node): void => {
          const specifier = node.source?.value;
          if (!room || typeof specifier !== "string") return;
          const target = targetOf(context.filename, specifier);
          if (!room.may.test(target)) context.report({ node, message: `this room may not import ${target}` });
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
        if (!roomOf(context.filename)?.portable) return {};
        return {
          Identifier(node) {
            if (foreignGlobals.has(node.name) && isVariable(node)) {
              context.report({ node, message: `${node.name} is not a global of every runtime` });
            }
          },
          MemberExpression(node) {
            if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
            const { name } = node.property;
            const banned = node.object.name === "globalThis"
              ? foreignGlobals.has(name)
              : foreignMembers[node.object.name]?.includes(name);
            if (banned) context.report({ node, message: `${node.object.name}.${name} is missing in some runtimes` });
          },
        };
      },
    },
  },
};

export default plugin;
