/**
 * Finds the line of a byte. The CSV parser miscounts lines when a quoted field contains CRLF; its count of bytes is
 * right.
 */
export class LineIndex {
  /** First byte and number of each non-empty line that is still of interest. */
  readonly #starts: { byte: number; line: number }[] = [];
  /** How many of them are passed. */
  #passed = 0;
  #byte: number;
  #line: number;
  #atLineStart = true;
  #afterReturn = false;

  /** Counts from this byte and line. */
  constructor(byte = 0, line = 1) {
    this.#byte = byte;
    this.#line = line;
  }

  /** The line of the last byte. */
  get line(): number {
    return this.#line;
  }

  /** Takes the next bytes of the file. */
  feed(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === 0x0a || byte === 0x0d) {
        if (byte === 0x0d || !this.#afterReturn) this.#line++;
        this.#afterReturn = byte === 0x0d;
        this.#atLineStart = true;
      } else if (this.#atLineStart) {
        this.#starts.push({ byte: this.#byte + i, line: this.#line });
        this.#atLineStart = false;
        this.#afterReturn = false;
      }
    }
    this.#byte += chunk.length;
  }

  /** Byte and line of the first text at or after this byte; forgets what is before. */
  startAt(byte: number): { byte: number; line: number } {
    while (this.#passed < this.#starts.length && this.#starts[this.#passed]!.byte < byte) this.#passed++;
    if (this.#passed > 10_000) this.#starts.splice(0, this.#passed), this.#passed = 0;
    return this.#starts[this.#passed] ?? { byte, line: this.#line };
  }
}
