import type { ComponentChildren } from "preact";

/** A value as JSON, or a text as it is; it can be scrolled by keyboard. */
export function JsonBlock({ label, value }: { label: string; value: unknown }): ComponentChildren {
  return (
    <pre class="json" dir="auto" tabIndex={0} aria-label={label}>
      {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
    </pre>
  );
}
