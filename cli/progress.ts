// Shows how far an import is: a bar on a terminal, a line every ten seconds elsewhere.
import process from "node:process";
import ora from "ora";

/** How far an import is. */
export interface ProgressState {
  /** Rows with an outcome. */
  done: number;
  /** Rows of the file. */
  total: number;
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
      const text = progressText(state, (now - startedAt) / 1000);
      if (spinner) spinner.text = `${bar(state)} ${text}`;
      else process.stderr.write(`${text}\n`);
    },
    stop: () => void spinner?.stop(),
  };
}

function bar({ done, total }: ProgressState): string {
  const filled = Math.round(barWidth * Math.min(1, done / Math.max(1, total)));
  return "█".repeat(filled) + "░".repeat(barWidth - filled);
}

/** For example `1200 of 5000 rows, 199 per second, about 19 s left, 12 rejected, 0 failed`. */
export function progressText({ done, total, rejected, failed }: ProgressState, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  return `${done} of ${total} rows, ${Math.round(rate)} per second, about ${left} s left, ` +
    `${rejected} rejected, ${failed} failed`;
}
