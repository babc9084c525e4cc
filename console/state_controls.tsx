// Controls for the emulator's state: generate accounts, save, load, reset.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ControlClient } from "./control_client.ts";
import { saveFile } from "./save_file.ts";
import { useAsyncAction } from "./async_action.ts";

/** The controls. `onStatus` gets a message after each action, `onChanged` one if the accounts changed. */
export function StateControls({ control, onStatus, onChanged }: {
  control: ControlClient;
  onStatus: (text: string) => void;
  onChanged: (text: string) => void;
}): ComponentChildren {
  const [count, setCount] = useState("1000");
  const work = useAsyncAction();
  const [isConfirming, setConfirming] = useState(false);

  const seed = (): Promise<void> =>
    work.run(async () => {
      const { imported, failed, firstFailed } = await control.seed(Number(count));
      const refusals = firstFailed[0] ? `, ${failed} refused (ErrorCode ${firstFailed[0].ErrorCode})` : "";
      onChanged(`${imported.toLocaleString("en")} accounts generated${refusals}.`);
    });
  const save = (): Promise<void> =>
    work.run(async () => {
      saveFile("emulator-state.ndjson", await control.save());
      onStatus("State saved.");
    });
  const load = (file: File): Promise<void> =>
    work.run(async () => {
      const { accounts } = await control.load(file);
      onChanged(`Loaded ${file.name}: ${accounts.toLocaleString("en")} accounts.`);
    });
  const reset = (): Promise<void> =>
    work.run(async () => {
      setConfirming(false);
      await control.reset();
      onChanged("The emulator was reset.");
    });

  return (
    <>
      <h2>State</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (/^\d+$/.test(count)) seed();
        }}
      >
        <label for="seed">New accounts</label>
        <input
          id="seed"
          inputMode="numeric"
          size={9}
          value={count}
          onInput={({ currentTarget }) => setCount(currentTarget.value.replace(/[ ,.]/g, ""))}
        />
        <button type="submit" aria-disabled={!/^\d+$/.test(count)}>Generate</button>
      </form>
      <p class="row">
        <button type="button" onClick={save}>Save state</button>
        <label class="button">
          Load state
          <input
            type="file"
            accept=".ndjson"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) load(file);
              currentTarget.value = "";
            }}
          />
        </label>
        {/* One button for both, so that it keeps the focus. */}
        <button
          type="button"
          class="danger"
          onClick={() => isConfirming ? reset() : setConfirming(true)}
        >
          {isConfirming ? "Yes, delete everything" : "Reset"}
        </button>
        {isConfirming && <button type="button" class="quiet" onClick={() => setConfirming(false)}>Cancel</button>}
      </p>
      <p class="about">A saved state has accounts, deletions, kicks, settings and the clock, but no calls or faults.</p>
      <p class="error" role="alert">{work.error}</p>
    </>
  );
}
