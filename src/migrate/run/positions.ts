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
