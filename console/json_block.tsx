import type { ComponentChildren } from "preact";

/** Shows a value as JSON, or a string unchanged. Can be scrolled by keyboard. */
export function JsonBlock({ label, value }: { label: string; value: unknown }): ComponentChildren {
  return (
    <pre class="json" dir="auto" tabIndex={0} aria-label={label}>
      {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
    </pre>
  );
}
