// The emulator's clock.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDateTime, formatDuration } from "./format_time.ts";

const steps = [["+1 hour", 3600], ["+1 day", 86400], ["+91 days", 91 * 86400]] as const;

/** Shows the clock, moves it forward and sets it. */
export function ClockForm({ now, onMove, onSet }: {
  now: number;
  onMove: (ms: number) => void;
  onSet: (now: number) => void;
}): ComponentChildren {
  const [text, setText] = useState("");
  const offset = Math.round((now - Date.now()) / 1000);
  const chosen = new Date(text).getTime();
  return (
    <>
      <h2>Clock</h2>
      <p>
        <time dateTime={new Date(now).toISOString()}>{formatDateTime(now)}</time>
        {Math.abs(offset) > 5
          ? `, ${formatDuration(offset)} ${offset > 0 ? "ahead of" : "behind"} system time`
          : " (system time)"}
      </p>
      <p class="row">
        {steps.map(([name, seconds]) => (
          <button key={name} type="button" onClick={() => onMove(seconds * 1000)}>{name}</button>
        ))}
        <button type="button" class="quiet" onClick={() => onSet(Date.now())}>Use system time</button>
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
      <p class="about">
        This clock decides when UserSigs expire, rate limits refill and deleted accounts can be imported again.
      </p>
    </>
  );
}
