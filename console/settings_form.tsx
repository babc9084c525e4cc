// How the emulated app behaves.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ControlClient, ServiceState } from "./control_client.ts";

type Changes = Parameters<ControlClient["configure"]>[0];

/** Edition, limit, latency, deletion and rates. */
export function SettingsForm({ state, onChange }: {
  state: ServiceState;
  onChange: (changes: Changes) => void;
}): ComponentChildren {
  return (
    <>
      <h2>The app</h2>
      <div class="pair">
        <div class="field">
          <label for="edition">Edition</label>
          <select
            id="edition"
            aria-describedby="edition-about"
            value={state.edition}
            onChange={({ currentTarget }) => onChange({ edition: currentTarget.value as ServiceState["edition"] })}
          >
            <option value="paid">paid</option>
            <option value="trial">trial</option>
          </select>
          <p id="edition-about" class="about">
            {state.edition === "trial"
              ? "100 accounts; a deleted one can come back at once."
              : "No limit; a deleted account can come back after three months."}
          </p>
        </div>
        <NumberField
          id="account-limit"
          label="Account limit"
          about="Empty: as the edition; none: no limit."
          value={state.accountLimit === null ? "" : String(state.accountLimit)}
          others={{ "": null, none: "none" } as Record<string, null | "none">}
          onSet={(accountLimit) => onChange({ accountLimit })}
        />
        <NumberField
          id="latency"
          label="Latency, ms"
          about="Each answer takes so much longer."
          value={String(state.latency)}
          others={{}}
          onSet={(latency) => onChange({ latency })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={state.deletion}
          onChange={({ currentTarget }) => onChange({ deletion: currentTarget.checked })}
        />
        accounts may be deleted
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.rateLimits !== false}
          onChange={({ currentTarget }) => onChange({ rateLimits: currentTarget.checked })}
        />
        the documented calls a second hold
      </label>
    </>
  );
}

/** A number, or one of some words, that is set with Enter or on leaving the field. */
function NumberField<Other = never>({ id, label, about, value, others, onSet }: {
  id: string;
  label: string;
  about: string;
  value: string;
  /** What stands for something else than a number. */
  others: Record<string, Other>;
  onSet: (value: number | Other) => void;
}): ComponentChildren {
  const [text, setText] = useState(value);
  const [error, setError] = useState("");
  // What the emulator says stands, until somebody types something else.
  useEffect(() => setText(value), [value]);
  const set = (): void => {
    const typed = text.replace(/[ ,.]/g, "");
    setError("");
    if (typed === value) return setText(value);
    if (Object.hasOwn(others, typed)) onSet(others[typed]!); // it is one of its own
    else if (/^\d{1,15}$/.test(typed)) onSet(Number(typed));
    else setError(`"${text}" is no whole number.`);
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
