// The turns of one operation, handed out in blocks to all who share an app's rate limit.
import { assertNumber } from "../assert_options.ts";

const second = 1000;

/** The part of the rate that is handed out: what is on its way takes longer at times, and two calls can arrive together. */
const share = 0.985;

/** How far ahead turns are handed out, in ms. Who asks for later ones asks again: a turn of a caller who leaves is lost. */
const horizon = 2000;

/** The smallest part of the rate that refusals slow the row down to. */
const slowest = 1 / 16;

/** From a standstill back to the full rate, in ms. */
const recovery = 10_000;

/**
 * Turns that were handed out.
 *
 * @example When the last of them is due, in ms
 * ```ts
 * import type { TurnBlock } from "@unofficial/tencent-chat/cloudflare";
 *
 * const last = ({ granted, wait, spacing }: TurnBlock) => wait + (granted - 1) * spacing;
 * ```
 */
export interface TurnBlock {
  /** How many; fewer than were asked for when the row is full as far ahead as turns are handed out. */
  readonly granted: number;
  /** Ms until the first of them. */
  readonly wait: number;
  /** Ms from one to the next. */
  readonly spacing: number;
  /** Ms after which to ask for those that were not granted. */
  readonly retryIn: number;
}

/** A row of turns. */
export interface TurnRow {
  /** Hands out up to `count` turns at `rate` turns per second. */
  take(rate: number, count: number): TurnBlock;
  /** Halves the pace, because the service answers that calls come too fast; it recovers within 10 seconds. */
  slowDown(): void;
  /** When the next turn is due, in ms on the clock's scale. */
  readonly next: number;
}

/** A row whose first turn is due at `next`; `now` is the clock, in ms. */
export function createTurnRow(now: () => number, next: number): TurnRow {
  let [part, slowedAt] = [1, -Infinity];
  const currentPart = (): number => Math.min(1, part + (now() - slowedAt) / recovery);
  return {
    get next() {
      return next;
    },
    take(rate, count) {
      assertNumber("rate", rate, 1);
      const spacing = second / (rate * share * currentPart());
      next = Math.max(next, now());
      const wait = next - now();
      const granted = Math.max(0, Math.min(count, Math.ceil((horizon - wait) / spacing)));
      next += granted * spacing;
      return { granted, wait, spacing, retryIn: Math.max(spacing, wait + granted * spacing - horizon / 2) };
    },
    slowDown() {
      // Calls under way together are refused together: that is one signal, not many.
      if (now() - slowedAt < second) return;
      part = Math.max(slowest, currentPart() / 2);
      slowedAt = now();
      next = Math.max(next, now()) + second / 2;
    },
  };
}
