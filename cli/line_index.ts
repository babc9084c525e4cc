/**
 * Tells the line of a byte. The CSV parser's own count goes wrong where a quoted field has CRLF in it; its count of
 * bytes is right.
 */
export class LineIndex {
  /** First byte and number of each line that is not empty and has not been asked past yet. */
  readonly #starts: { byte: number; line: number }[] = [];
  #byte = 0;
  #line = 1;
  #atLineStart = true;
  #afterReturn = false;

  /** Takes the next bytes of the file. */
  feed(chunk: Uint8Array): void {
    for (const unit of chunk) {
      const closesReturn = this.#afterReturn && unit === 0x0a;
      this.#afterReturn = unit === 0x0d;
      if (unit === 0x0a || unit === 0x0d) {
        if (!closesReturn) this.#line++;
        this.#atLineStart = true;
      } else if (this.#atLineStart) {
        this.#starts.push({ byte: this.#byte, line: this.#line });
        this.#atLineStart = false;
      }
      this.#byte++;
    }
  }

  /** Line of the first text at or after this byte; forgets what is before. */
  lineAt(byte: number): number {
    const index = this.#starts.findIndex((start) => start.byte >= byte);
    this.#starts.splice(0, index === -1 ? this.#starts.length : index);
    return this.#starts[0]?.line ?? this.#line;
  }
}
