/** A set of positions: a bit for each, so that it stays small. */
export class Positions {
  #bits: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #size = 0;

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  has(position: number): boolean {
    return ((this.#bits[position >> 3] ?? 0) & (1 << (position & 7))) !== 0;
  }

  add(position: number): void {
    if (this.has(position)) return;
    this.#size++;
    const at = position >> 3;
    if (at >= this.#bits.length) {
      const longer = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      longer.set(this.#bits);
      this.#bits = longer;
    }
    this.#bits[at]! |= 1 << (position & 7); // the array is longer than that
  }
}

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
