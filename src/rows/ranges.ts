/** Positions as runs of neighbors: first and last of each. */
export function toRanges(positions: number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else ranges.push([position, position]);
  }
  return ranges;
}
