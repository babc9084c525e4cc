// Target and credentials of a call. What is typed here stays in the page's memory.
import document from "../gen/openapi.json" with { type: "json" };
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Region, regionHosts } from "../gen/regions.ts";
import type { Credentials, Target } from "./send_call.ts";
import { TextField } from "./text_field.tsx";

/** Credentials before anything is typed. */
export const emptyCredentials: Credentials = {
  sdkAppId: "",
  admin: "administrator",
  by: "userSig",
  userSig: "",
  key: "",
};

const regions = Object.keys(regionHosts) as Region[];

/** A password field whose text can be shown. */
export function SecretInput({ id, label, value, onChange }: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ComponentChildren {
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="row">
        <input
          id={id}
          // The types do not know an input that can be either.
          type={(shown ? "text" : "password") as "password"}
          autoComplete="off"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <button
          type="button"
          class="quiet"
          aria-pressed={shown}
          aria-label={`Show ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? "Hide" : "Show"}
        </button>
      </span>
    </div>
  );
}

/** The form for target and credentials. */
export function CredentialsForm({ target, onTarget, credentials, onChange, hasEmulator }: {
  target: Target;
  onTarget: (target: Target) => void;
  credentials: Credentials;
  onChange: (changes: Partial<Credentials>) => void;
  /** Whether there is an emulator to send to. */
  hasEmulator: boolean;
}): ComponentChildren {
  return (
    <div class="fields">
      <div class="field">
        <label for="target">Send to</label>
        <select id="target" value={target} onChange={({ currentTarget }) => onTarget(currentTarget.value as Target)}>
          {hasEmulator && <option value="emulator">This emulator</option>}
          {regions.map((region) => <option key={region} value={region}>{region} ({regionHosts[region][0]})</option>)}
        </select>
        {target !== "emulator" && <p class="about">{regionNote(target)} Live service: changes are permanent.</p>}
      </div>
      <div class="pair">
        <TextField
          id="sdkappid"
          label="SDKAppID"
          numeric
          value={credentials.sdkAppId}
          onChange={(sdkAppId) => onChange({ sdkAppId })}
        />
        <TextField id="admin" label="App admin" value={credentials.admin} onChange={(admin) => onChange({ admin })} />
      </div>
      <fieldset class="radios">
        <legend>Authenticate with</legend>
        {(["userSig", "key"] as const).map((by) => (
          <label key={by}>
            <input type="radio" name="signed-by" checked={credentials.by === by} onChange={() => onChange({ by })} />
            {by === "key" ? "a secret key" : "an existing UserSig"}
          </label>
        ))}
      </fieldset>
      {credentials.by === "key"
        ? <SecretInput id="key" label="Secret key" value={credentials.key} onChange={(key) => onChange({ key })} />
        : (
          <SecretInput
            id="usersig"
            label="UserSig"
            value={credentials.userSig}
            onChange={(userSig) => onChange({ userSig })}
          />
        )}
      <p class="about">
        {credentials.by === "key"
          ? "The key stays in this page's memory. The page signs a UserSig valid for ten minutes and sends only that."
          : target === "emulator"
          ? "If empty, the emulator signs each call."
          : "The UserSig is sent with the call and not stored."}
      </p>
    </div>
  );
}

/** The spec's note on how far a region is documented. */
function regionNote(region: Region): string {
  const servers = document.servers as { "x-region": string; "x-note"?: string }[] | undefined;
  const note = servers?.find((server) => server["x-region"] === region)?.["x-note"];
  return note ? `${note}` : "";
}
