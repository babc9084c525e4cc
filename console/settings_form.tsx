// The form for the settings of the emulated app.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ControlClient, EmulatorState } from "./control_client.ts";

type Changes = Parameters<ControlClient["configure"]>[0];

/** Edition, account limit, latency, account deletion and rate limits. */
export function SettingsForm({ state, onChange }: {
  state: EmulatorState;
  onChange: (changes: Changes) => void;
}): ComponentChildren {
  return (
    <>
      <h2>Settings</h2>
      <div class="pair">
        <div class="field">
          <label for="edition">Edition</label>
          <select
            id="edition"
            aria-describedby="edition-about"
            value={state.edition}
            onChange={({ currentTarget }) => onChange({ edition: currentTarget.value as EmulatorState["edition"] })}
          >
            <option value="paid">paid</option>
            <option value="trial">trial</option>
          </select>
          <p id="edition-about" class="about">
            {state.edition === "trial"
              ? "Up to 100 accounts. A deleted account can be imported again at once."
              : "No account limit. A deleted account can be imported again after three months."}
          </p>
        </div>
        <NumberField
          id="account-limit"
          label="Account limit"
          about="Leave empty for the limit of the edition. Enter none for no limit."
          value={state.accountLimit === null ? "" : String(state.accountLimit)}
          words={{ "": null, none: "none" } as Record<string, null | "none">}
          onSet={(accountLimit) => onChange({ accountLimit })}
        />
        <NumberField
          id="latency"
          label="Latency (ms)"
          about="Added to every answer."
          value={String(state.latency)}
          words={{}}
          onSet={(latency) => onChange({ latency })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={state.deletion}
          onChange={({ currentTarget }) => onChange({ deletion: currentTarget.checked })}
        />
        Allow account deletion
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.rateLimits !== false}
          onChange={({ currentTarget }) => onChange({ rateLimits: currentTarget.checked })}
        />
        Enforce documented rate limits
      </label>
    </>
  );
}

/** A number or one of a few words, set with Enter or on leaving the field. */
function NumberField<Other = never>({ id, label, about, value, words, onSet }: {
  id: string;
  label: string;
  about: string;
  value: string;
  /** Values of the accepted words. */
  words: Record<string, Other>;
  onSet: (value: number | Other) => void;
}): ComponentChildren {
  const [text, setText] = useState(value);
  const [error, setError] = useState("");
  // Shows the emulator's value until something else is typed.
  useEffect(() => setText(value), [value]);
  const set = (): void => {
    const typed = text.replace(/[ ,.]/g, "");
    setError("");
    if (typed === value) return setText(value);
    if (Object.hasOwn(words, typed)) onSet(words[typed]!); // checked above
    else if (/^\d{1,15}$/.test(typed)) onSet(Number(typed));
    else setError(`"${text}" is not a whole number.`);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        aria-describedby={`${id}-about ${id}-error`}
        aria-invalid={error !== ""}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={set}
        onKeyDown={({ key }) => key === "Enter" && set()}
      />
      <p id={`${id}-about`} class="about">{about}</p>
      <p id={`${id}-error`} class="error" role="alert">{error}</p>
    </div>
  );
}
