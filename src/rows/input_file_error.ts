/** The input file as a whole is invalid, not just one row of it. */
export class InputFileError extends Error {
  override readonly name = "InputFileError";
  /** The file's name, as it was passed. */
  readonly file: string;
  /** The line, from 1, if there is one. */
  readonly line: number | undefined;

  /** `problem` says what was found and what to do. */
  constructor(file: string, line: number | undefined, problem: string) {
    super(`${file}${line === undefined ? "" : `: line ${line}`}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}
