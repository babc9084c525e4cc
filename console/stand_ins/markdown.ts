// Replaces the Markdown parser of the form library: no text here is Markdown.
import type { ComponentChildren } from "preact";

/** Renders the text unchanged. */
export function Markdown({ children }: { children?: ComponentChildren }): ComponentChildren {
  return children;
}
