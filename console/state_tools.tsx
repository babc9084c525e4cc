// The emulator's whole state: made up, saved, loaded, reset.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ControlClient } from "./control_client.ts";
import { saveFile } from "./save_file.ts";
import { useTask } from "./task.ts";

/** Buttons for the state; `onSaid` is told what was done, `onChanged` when there are other accounts now. */
export function StateTools({ control, onSaid, onChanged }: {
  control: ControlClient;
  onSaid: (text: string) => void;
  onChanged: (text: string) => void;
}): ComponentChildren {
  const [count, setCount] = useState("1000");
  const work = useTask();
  const [sure, setSure] = useState(false);

  const seed = (): Promise<void> =>
    work.run(async () => {
      const { imported, failed, firstFailed } = await control.seed(Number(count));
      const why = firstFailed[0] ? `, ${failed} refused (ErrorCode ${firstFailed[0].ErrorCode})` : "";
      onChanged(`${imported.toLocaleString("en")} accounts made up${why}.`);
    });
  const save = (): Promise<void> =>
    work.run(async () => {
      saveFile("emulator-state.ndjson", await control.save());
      onSaid("The state is saved.");
    });
  const load = (file: File): Promise<void> =>
    work.run(async () => {
      const { accounts } = await control.load(file);
      onChanged(`${file.name} is loaded: ${accounts.toLocaleString("en")} accounts.`);
    });
  const reset = (): Promise<void> =>
    work.run(async () => {
      setSure(false);
      await control.reset();
      onChanged("The emulator is as it was at its start.");
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
        <label for="seed">Make up</label>
        <input
          id="seed"
          inputMode="numeric"
          size={9}
          value={count}
          onInput={({ currentTarget }) => setCount(currentTarget.value.replace(/[ ,.]/g, ""))}
        />
        <button type="submit" aria-disabled={!/^\d+$/.test(count)}>accounts</button>
      </form>
      <p class="row">
        <button type="button" onClick={save}>Save the state</button>
        <label class="button">
          Load a state
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
        {/* One button all the time, so that the focus stays on it. */}
        <button
          type="button"
          class="danger"
          onClick={() => sure ? reset() : setSure(true)}
        >
          {sure ? "Yes, forget everything" : "Reset"}
        </button>
        {sure && <button type="button" class="quiet" onClick={() => setSure(false)}>No</button>}
      </p>
      <p class="about">Saved are accounts, deletions, kicks, settings and the clock; calls and faults are not.</p>
      <p class="error" role="alert">{work.error}</p>
    </>
  );
}
