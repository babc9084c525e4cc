/// <reference lib="deno.unstable" />
// Lint rules for size: a long file or function holds a second thing that deserves a name of its own.

/** Most lines of a file written by hand. */
const maxFileLines = 300;

/** Most lines of a function. */
const maxFunctionLines = 80;

const lineCount = (text: string): number => text.trimEnd().split("\n").length;

const plugin: Deno.lint.Plugin = {
  name: "size",
  rules: {
    "file-lines": {
      create(context) {
        return {
          Program(node) {
            const lines = lineCount(context.sourceCode.getText());
            if (lines <= maxFileLines) return;
            context.report({ node, message: `this file has ${lines} lines, more than ${maxFileLines}` });
          },
        };
      },
    },
    "function-lines": {
      create(context) {
        // A view of the page is one function of markup.
        if (context.filename.endsWith(".tsx")) return {};
        const check = (node: Deno.lint.Node): void => {
          const lines = lineCount(context.sourceCode.getText(node));
          if (lines <= maxFunctionLines) return;
          context.report({ node, message: `this function has ${lines} lines, more than ${maxFunctionLines}` });
        };
        return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
      },
    },
  },
};

export default plugin;
