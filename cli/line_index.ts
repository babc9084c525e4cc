/**
 * Tells the line of a byte. The CSV parser's own count goes wrong where a quoted field has CRLF in it; its count of
 * bytes is right.
 */
export class LineIndex {
  /** First byte and number of each line that is not empty and has not been asked past yet. */
  readonly #starts: { byte: number; line: number }[] = [];
  /** How many of them are behind. */
  #passed = 0;
  #byte: number;
  #line: number;
  #atLineStart = true;
  #afterReturn = false;

  /** Counts from this byte and line on. */
  constructor(byte = 0, line = 1) {
    this.#byte = byte;
    this.#line = line;
  }

  /** The line that the last byte was on. */
  get line(): number {
    return this.#line;
  }

  /** Takes the next bytes of the file. */
  feed(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; i++) {
      const unit = chunk[i];
      if (unit === 0x0a || unit === 0x0d) {
        if (unit === 0x0d || !this.#afterReturn) this.#line++;
        this.#afterReturn = unit === 0x0d;
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
