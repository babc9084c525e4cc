// Formats times for display.

// ISO 8601 without the T, in local time: the same for every language.
const format = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "medium" });

/** Formats a time in ms since 1970 as `21:30:00`. */
export function formatTime(ms: number): string {
  return formatDateTime(ms).slice(-8);
}

/** Formats a time in ms since 1970 as `2026-11-22 21:30:00`. */
export function formatDateTime(ms: number): string {
  // JavaScript has no dates further from 1970.
  return Math.abs(ms) <= 8.64e15 ? format.format(ms) : "outside the range of dates";
}

const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]] as const;

type Unit = (typeof units)[number][0];

/** A duration in the largest unit that fits. */
function inLargestUnit(seconds: number): [count: number, unit: Unit] {
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return [Math.trunc(seconds / size), unit];
}

/** Formats a time relative to now, in the largest unit that fits: `in 3 days`, `2 hours ago`. */
export function formatRelativeTime(seconds: number): string {
  if (Math.abs(seconds) < 1) return "now";
  return new Intl.RelativeTimeFormat("en").format(...inLargestUnit(seconds));
}

/** Formats the length of a duration, in the largest unit that fits: `3 days`. */
export function formatDuration(seconds: number): string {
  const [count, unit] = inLargestUnit(Math.abs(seconds));
  return new Intl.NumberFormat("en", { style: "unit", unit, unitDisplay: "long" }).format(count);
}
