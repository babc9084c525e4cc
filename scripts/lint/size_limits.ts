/// <reference lib="deno.unstable" />
// Lint rules for size: a long file or function usually does two things, and the second one deserves its own name.

/** Maximum lines of a file that is written by hand. */
const maxFileLines = 300;

/** Maximum lines of a function. */
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
            context.report({
              node,
              message: `expected at most ${maxFileLines} lines in a file, got ${lines}; split it`,
            });
          },
        };
      },
    },
    "function-lines": {
      create(context) {
        // A view component is one function of markup.
        if (context.filename.endsWith(".tsx")) return {};
        const check = (node: Deno.lint.Node): void => {
          const lines = lineCount(context.sourceCode.getText(node));
          if (lines <= maxFunctionLines) return;
          context.report({
            node,
            message: `expected at most ${maxFunctionLines} lines in a function, got ${lines}; split it`,
          });
        };
        return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
      },
    },
  },
};

export default plugin;
