/** Is fed with the bytes of a file, and knows which line they are in. */
export interface LineCounter {
  /** The line of the last byte. */
  readonly line: number;
  /** Takes the next bytes of the file. */
  feed(chunk: Uint8Array): void;
}

/** A counter that knows nothing but the line. */
export function createLineCounter(): LineCounter {
  let line = 1;
  return {
    get line() {
      return line;
    },
    feed(chunk) {
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) line++;
    },
  };
}

/**
 * Finds the line of a byte. The CSV parser miscounts lines when a quoted field contains CRLF; its count of bytes is
 * right.
 */
export class LineIndex implements LineCounter {
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
