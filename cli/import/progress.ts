// Shows the progress of an import: a line that is redrawn on a terminal, a new line every ten seconds elsewhere.
import process from "node:process";
import { createLogUpdate } from "log-update";

/** How far an import is. */
export interface ProgressState {
  /** Rows with an outcome, over all runs. */
  done: number;
  /** Rows with an outcome in this run. */
  inThisRun: number;
  /** Rows of the file; undefined where that is unknown. */
  total: number | undefined;
  rejected: number;
  failed: number;
}

/** A display that is updated at every step and draws at its own pace. */
export interface Progress {
  update(state: ProgressState): void;
  /** Removes what is drawn. */
  stop(): void;
}

/** The part of a terminal that is needed. */
export type Terminal = Pick<typeof process.stderr, "isTTY" | "columns" | "rows" | "write">;

/** Between two lines without a terminal, in ms. */
const lineInterval = 10_000;

/** Between two drawings, in ms. */
const drawInterval = 100;

/** A terminal with less room gets plain lines. Some report 0 columns: containers, build systems, remote shells. */
const minColumns = 20;
const minRows = 2;

const barWidth = 28;

/** A display on standard error, so that standard output holds only the result. `plural` names what is imported. */
export function createProgress(plural: string, terminal: Terminal = process.stderr): Progress {
  const startedAt = performance.now();
  // Without hiding the cursor nothing has to be restored after a kill.
  const redraw = createLogUpdate(terminal as NodeJS.WriteStream, { showCursor: true });
  let isDrawn = false;
  let updatedAt = startedAt;

  function stop(): void {
    if (isDrawn) redraw.clear();
    isDrawn = false;
  }

  return {
    update(state) {
      const now = performance.now();
      // The size is checked at each drawing, as it can change at any time.
      const { columns = 0, rows = 0 } = terminal;
      const isRoomy = terminal.isTTY === true && columns >= minColumns && rows >= minRows;
      if (now - updatedAt < (isRoomy ? drawInterval : lineInterval)) return;
      updatedAt = now;
      const text = progressText(state, plural, (now - startedAt) / 1000, new Date());
      if (isRoomy) {
        redraw(`${bar(state)} ${text}`);
        isDrawn = true;
        return;
      }
      // What was drawn in a roomier terminal cannot be erased in this one.
      if (isDrawn) redraw.done();
      isDrawn = false;
      terminal.write(`${text}\n`);
    },
    stop,
  };
}

function bar({ done, total = 0 }: ProgressState): string {
  const filled = Math.round(barWidth * Math.min(1, done / Math.max(1, total)));
  return "█".repeat(filled) + "░".repeat(barWidth - filled);
}

/** For example `1200 of 5000 rows, 9950 accounts per second, done at about 14:05:10, 12 rejected, 0 failed`. */
export function progressText(
  { done, inThisRun, total, rejected, failed }: ProgressState,
  plural: string,
  seconds: number,
  now: Date,
): string {
  const rate = inThisRun / Math.max(seconds, 0.001);
  const secondsLeft = total === undefined || rate === 0 ? undefined : (total - done) / rate;
  const end = secondsLeft === undefined
    ? undefined
    : new Date(now.getTime() + secondsLeft * 1000).toTimeString().slice(0, 8);
  return [
    total === undefined ? `${done} rows` : `${done} of ${total} rows`,
    `${Math.round(rate)} ${plural} per second`,
    ...end === undefined ? [] : [`done at about ${end}`],
    `${rejected} rejected`,
    `${failed} failed`,
  ].join(", ");
}
