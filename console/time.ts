// Times as people read them.

/** Hour, minute and second of a time in ms since 1970. */
export function timeOfDay(ms: number): string {
  return new Date(ms).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

/** Day and time of a time in ms since 1970. */
export function dayAndTime(ms: number): string {
  return new Date(ms).toLocaleString([], { dateStyle: "medium", timeStyle: "medium" });
}

const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]] as const;

/** How far a time lies ahead or back, in the largest unit that fits: `in 3 days`, `2 hours ago`. */
export function distance(seconds: number): string {
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat("en").format(Math.trunc(seconds / size), unit);
}
