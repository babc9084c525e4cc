// Shows how far a long work is: a bar on a terminal, a line every ten seconds elsewhere.
import process from "node:process";
import ora from "ora";

/** How far an import is. */
export interface ProgressState {
  /** Rows with an outcome, over all runs. */
  done: number;
  /** Rows with an outcome in this run. */
  inThisRun: number;
  /** Rows of the file; undefined where that is not known. */
  total: number | undefined;
  rejected: number;
  failed: number;
}

/** A display that is told every step and draws at its own pace. */
export interface Progress {
  show(state: ProgressState): void;
  stop(): void;
}

/** Between two lines where there is no terminal, in ms. */
const lineEvery = 10000;

/** Between two drawings of the bar, in ms. */
const drawEvery = 100;

const barWidth = 28;

/** A display on standard error, so that standard output holds the result alone. */
export function createProgress(): Progress {
  const startedAt = performance.now();
  const terminal = process.stderr.isTTY === true;
  // Left alone, ora takes over standard input and with it Ctrl-C.
  const spinner = terminal ? ora({ stream: process.stderr, discardStdin: false }).start() : undefined;
  let drawnAt = startedAt;
  return {
    show(state) {
      const now = performance.now();
      if (now - drawnAt < (terminal ? drawEvery : lineEvery)) return;
      drawnAt = now;
      const text = progressText(state, (now - startedAt) / 1000, new Date());
      if (spinner) spinner.text = `${bar(state)} ${text}`;
      else process.stderr.write(`${text}\n`);
    },
    stop: () => void spinner?.stop(),
  };
}

function bar({ done, total = 0 }: ProgressState): string {
  const filled = Math.round(barWidth * Math.min(1, done / Math.max(1, total)));
  return "█".repeat(filled) + "░".repeat(barWidth - filled);
}

/** For example `1200 of 5000 rows, 9950 accounts per second, ends about 14:05:10, 12 rejected, 0 failed`. */
export function progressText(
  { done, inThisRun, total, rejected, failed }: ProgressState,
  seconds: number,
  now: Date,
): string {
  const rate = inThisRun / Math.max(seconds, 0.001);
  const left = total === undefined || rate === 0 ? undefined : (total - done) / rate;
  const end = left === undefined ? undefined : new Date(now.getTime() + left * 1000).toTimeString().slice(0, 8);
  return [
    total === undefined ? `${done} rows` : `${done} of ${total} rows`,
    `${Math.round(rate)} accounts per second`,
    ...end === undefined ? [] : [`ends about ${end}`],
    `${rejected} rejected`,
    `${failed} failed`,
  ].join(", ");
}
