/// <reference lib="deno.unstable" />
// A lint rule: published modules only define things at the top level. Imports run in every cold start, and a Worker
// allows no fetch, no timer and no random value during them.
import { isPublished } from "./import_boundaries.ts";

/** Statements that only define. */
const definingStatements = new Set([
  ...["ImportDeclaration", "ExportAllDeclaration", "FunctionDeclaration", "ClassDeclaration", "VariableDeclaration"],
  ...["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "ExportNamedDeclaration"],
]);

/** Constructors that may run during an import. */
const allowedConstructors = new Set([
  "Set",
  "Map",
  "WeakMap",
  "TextEncoder",
  "TextDecoder",
  "Uint8Array",
  "Uint16Array",
  "Uint32Array",
]);

/** The command line's entry points, which run a program when they are imported. */
const programFiles = /\/cli\/(main|bin)\.ts$/;

const plugin: Deno.lint.Plugin = {
  name: "imports",
  rules: {
    "definitions-only": {
      create(context) {
        if (!isPublished(context.filename) || programFiles.test(context.filename.replaceAll("\\", "/"))) return {};
        let functionDepth = 0;
        const enterFunction = (): void => void functionDepth++;
        const leaveFunction = (): void => void functionDepth--;
        const report = (node: Deno.lint.Node): void =>
          context.report({
            node,
            message: "this runs when the module is imported; published modules may only define things at the top level",
          });
        const reportCall = (node: Deno.lint.CallExpression | Deno.lint.NewExpression): void => {
          if (functionDepth > 0 || node.callee.type === "Identifier" && allowedConstructors.has(node.callee.name)) {
            return;
          }
          report(node);
        };
        return {
          Program(node) {
            for (const statement of node.body) if (!definingStatements.has(statement.type)) report(statement);
          },
          FunctionDeclaration: enterFunction,
          "FunctionDeclaration:exit": leaveFunction,
          FunctionExpression: enterFunction,
          "FunctionExpression:exit": leaveFunction,
          ArrowFunctionExpression: enterFunction,
          "ArrowFunctionExpression:exit": leaveFunction,
          PropertyDefinition: enterFunction,
          "PropertyDefinition:exit": leaveFunction,
          CallExpression: reportCall,
          NewExpression: reportCall,
        };
      },
    },
  },
};

export default plugin;
