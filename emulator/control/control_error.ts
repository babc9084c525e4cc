/** An error of the caller that is answered with its HTTP status. Any TypeError is answered with 400. */
export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
