// Times as people read them.

// The form of ISO 8601 without its T, in the place's own time: the same for readers of every language.
const format = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "medium" });

/** Hour, minute and second of a time in ms since 1970. */
export function timeOfDay(ms: number): string {
  return dayAndTime(ms).slice(-8);
}

/** Day and time of a time in ms since 1970: `2026-11-22 21:30:00`. */
export function dayAndTime(ms: number): string {
  // Further from 1970 there are no dates.
  return Math.abs(ms) <= 8.64e15 ? format.format(ms) : "beyond all dates";
}

const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]] as const;

/** How far a time lies ahead or back, in the largest unit that fits: `in 3 days`, `2 hours ago`. */
export function distance(seconds: number): string {
  if (Math.abs(seconds) < 1) return "now";
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat("en").format(Math.trunc(seconds / size), unit);
}
