// How a figure is printed: what was measured, its reference in the same run, its goal and whether it is reached.

/** One measured figure. */
export interface Figure {
  what: string;
  measured: string;
  reference?: string;
  /** The measured value over the reference. */
  ratio?: number;
  /** The value that the goal is about, usually `ratio` or the number in `measured`. */
  value: number;
  atMost?: number;
  atLeast?: number;
  /** What the reference is, or what else a reader has to know. */
  note?: string;
}

/** Prints the table's head. */
export function printHead(): void {
  printLine("", "measured", "reference", "ratio", "goal", "", "");
}

/** Prints a figure as one line of the table. */
export function printFigure(figure: Figure): void {
  const { what, measured, reference = "", ratio, value, atMost, atLeast, note = "" } = figure;
  const goal = atMost === undefined ? `>= ${atLeast}` : `<= ${atMost}`;
  const isReached = value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
  printLine(what, measured, reference, ratio?.toFixed(2) ?? "", goal, isReached ? "reached" : "MISSED", note);
}

/** The middle one of an odd number of values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function printLine(what: string, ...[measured, reference, ratio, goal, verdict, note]: string[]): void {
  const columns = [what.padEnd(44), measured?.padStart(10), reference?.padStart(10), ratio?.padStart(6)];
  console.log([...columns, ` ${goal?.padEnd(9)}`, verdict?.padEnd(8), note].join(" ").trimEnd());
}
