// The emulator's clock.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dayAndTime, distance } from "./time.ts";

const steps = [["one hour", 3600], ["one day", 86400], ["91 days", 91 * 86400]] as const;

/** Shows the clock and moves it. */
export function ClockForm({ now, onMove, onSet }: {
  now: number;
  onMove: (ms: number) => void;
  onSet: (now: number) => void;
}): ComponentChildren {
  const [text, setText] = useState("");
  const ahead = Math.round((now - Date.now()) / 1000);
  const chosen = new Date(text).getTime();
  return (
    <>
      <h2>Clock</h2>
      <p>
        <time dateTime={new Date(now).toISOString()}>{dayAndTime(now)}</time>
        {Math.abs(ahead) > 5 ? `, set ${distance(ahead)}` : ", as here"}
      </p>
      <p class="row">
        {steps.map(([name, seconds]) => (
          <button key={name} type="button" onClick={() => onMove(seconds * 1000)}>{name} on</button>
        ))}
        <button type="button" class="quiet" onClick={() => onSet(Date.now())}>As here again</button>
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!Number.isNaN(chosen)) onSet(chosen);
        }}
      >
        <label for="clock">Set to</label>
        <input
          id="clock"
          type="datetime-local"
          step={1}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={Number.isNaN(chosen)}>Set</button>
      </form>
      <p class="about">UserSigs end, rates fill and deleted accounts come back by this clock.</p>
    </>
  );
}
