// In place of a Markdown parser that the form library brings along: nothing here is written in Markdown.
import type { ComponentChildren } from "preact";

/** Shows a text as it is. */
export function Markdown({ children }: { children?: ComponentChildren }): ComponentChildren {
  return children;
}
