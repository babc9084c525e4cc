/// <reference lib="deno.unstable" />
// A lint rule for what published code does while it is imported: nothing but define. An import is part of every cold
// start, and a Worker allows no fetch, no timer and no random value then.
import { isPublished } from "./import_boundaries.ts";

/** Statements that define. */
const defining = new Set([
  ...["ImportDeclaration", "ExportAllDeclaration", "FunctionDeclaration", "ClassDeclaration", "VariableDeclaration"],
  ...["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "ExportNamedDeclaration"],
]);

/** What may be made of literals. */
const makes = new Set([
  "Set",
  "Map",
  "WeakMap",
  "TextEncoder",
  "TextDecoder",
  "Uint8Array",
  "Uint16Array",
  "Uint32Array",
]);

/** Runs a program: the command line's entry points are for that. */
const programs = /\/cli\/(main|bin)\.ts$/;

const plugin: Deno.lint.Plugin = {
  name: "imports",
  rules: {
    "definitions-only": {
      create(context) {
        if (!isPublished(context.filename) || programs.test(context.filename.replaceAll("\\", "/"))) return {};
        let depth = 0;
        const enter = (): void => void depth++;
        const leave = (): void => void depth--;
        const report = (node: Deno.lint.Node): void =>
          context.report({ node, message: "runs while the module is imported; published code only defines then" });
        const called = (node: Deno.lint.CallExpression | Deno.lint.NewExpression): void => {
          if (depth > 0 || node.callee.type === "Identifier" && makes.has(node.callee.name)) return;
          report(node);
        };
        return {
          Program(node) {
            for (const statement of node.body) if (!defining.has(statement.type)) report(statement);
          },
          FunctionDeclaration: enter,
          "FunctionDeclaration:exit": leave,
          FunctionExpression: enter,
          "FunctionExpression:exit": leave,
          ArrowFunctionExpression: enter,
          "ArrowFunctionExpression:exit": leave,
          PropertyDefinition: enter,
          "PropertyDefinition:exit": leave,
          CallExpression: called,
          NewExpression: called,
        };
      },
    },
  },
};

export default plugin;
