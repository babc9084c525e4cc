import type { ComponentChildren } from "preact";

/** A text input with its label. */
export function TextField({ id, label, value, numeric = false, onChange }: {
  id: string;
  label: string;
  value: string;
  /** Whether digits are expected; the text is trimmed then. */
  numeric?: boolean;
  onChange: (value: string) => void;
}): ComponentChildren {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        inputMode={numeric ? "numeric" : "text"}
        autoComplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => onChange(numeric ? currentTarget.value.trim() : currentTarget.value)}
      />
    </div>
  );
}
