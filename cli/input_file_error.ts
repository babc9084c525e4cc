/** Something is wrong with the whole input file, not with one row of it. Nothing has been sent. */
export class InputFileError extends Error {
  override readonly name = "InputFileError";
  /** The file's name as it was given. */
  readonly file: string;
  /** Line of the file, from 1 on, where there is one. */
  readonly line: number | undefined;

  /** `what` says what was seen and what to do. */
  constructor(file: string, line: number | undefined, what: string) {
    super(`${file}${line === undefined ? "" : `: line ${line}`}: ${what}`);
    this.file = file;
    this.line = line;
  }
}
