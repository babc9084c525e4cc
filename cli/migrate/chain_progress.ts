// Shows the progress of a migration: a line for each type of line, redrawn on a terminal, printed every ten seconds
// elsewhere.
import process from "node:process";
import { createLogUpdate } from "log-update";
import type { ExportType } from "../../src/migrate.ts";
import type { Terminal } from "../import/progress.ts";

/** How far the lines of one type are. */
export interface ChainState {
  readonly type: ExportType;
  readonly total: number;
  /** Lines with an outcome, over all runs. */
  done: number;
  /** Lines with an outcome in this run. */
  inThisRun: number;
  failed: number;
  /** When the first line of this run had its outcome, and when the last, in ms; undefined before. */
  startedAt?: number;
  endedAt?: number;
}

/** A display that draws at its own pace. */
export interface ChainProgress {
  update(): void;
  /** Removes what is drawn. */
  stop(): void;
}

/** Between two drawings, and between two printings without a terminal, in ms. */
const [drawInterval, printInterval] = [100, 10_000];

/** A terminal with less room gets plain lines. */
const minColumns = 60;

const barWidth = 20;

/** A display of these chains on standard error. */
export function createChainProgress(
  chains: readonly ChainState[],
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): ChainProgress {
  const redraw = createLogUpdate(terminal as NodeJS.WriteStream, { showCursor: true });
  let [isDrawn, updatedAt] = [false, now()];

  function stop(): void {
    if (isDrawn) redraw.clear();
    isDrawn = false;
  }

  return {
    update() {
      const { columns = 0, rows = 0 } = terminal;
      const isRoomy = terminal.isTTY === true && columns >= minColumns && rows > chains.length + 1;
      const time = now();
      if (time - updatedAt < (isRoomy ? drawInterval : printInterval)) return;
      updatedAt = time;
      if (isRoomy) {
        redraw(chains.map((chain) => `${bar(chain)} ${chainText(chain, time)}`.slice(0, columns)).join("\n"));
        isDrawn = true;
        return;
      }
      if (isDrawn) redraw.done();
      isDrawn = false;
      const running = chains.filter(({ done, total }) => done < total);
      terminal.write(running.map((chain) => `${chainText(chain, time)}\n`).join(""));
    },
    stop,
  };
}

function bar({ done, total }: ChainState): string {
  const filled = Math.round(barWidth * Math.min(1, done / Math.max(1, total)));
  return "█".repeat(filled) + "░".repeat(barWidth - filled);
}

/** For example `messages        1204 of 1980     199 per second  4 s left`. `now` is in ms. */
export function chainText(chain: ChainState, now: number): string {
  const { type, done, total, inThisRun, failed, startedAt, endedAt = now } = chain;
  const seconds = startedAt === undefined ? 0 : Math.max((done < total ? now : endedAt) - startedAt, 1) / 1000;
  const speed = seconds === 0 ? 0 : inThisRun / seconds;
  const left = done >= total ? "done" : speed === 0 ? "waiting" : `${duration((total - done) / speed)} left`;
  return [
    `${type.replace("_", " ")}s`.padEnd(14),
    `${done} of ${total}`.padStart(18),
    `${speed.toFixed(0)} per second`.padStart(18),
    left.padStart(12),
    ...failed > 0 ? [`${failed} failed`] : [],
  ].join("  ");
}

/** For example `45 s`, `12 min`, `3 h 20 min`, `4 d 2 h`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 120) return `${whole} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
