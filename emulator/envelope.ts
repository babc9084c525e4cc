// The envelope of every response.

/** The JSON body of a response. */
export interface Envelope {
  /** SomeError: part of a batch failed, only in the answer of batchsendmsg. */
  ActionStatus: "OK" | "FAIL" | "SomeError";
  ErrorInfo: string;
  ErrorCode: number;
  [field: string]: unknown;
}

/** The envelope of a success, with the operation's own fields. */
export function success(fields: Record<string, unknown> = {}): Envelope {
  return { ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0, ...fields };
}

/** The envelope of a failure. */
export function failure(errorCode: number, errorInfo: string): Envelope {
  return { ActionStatus: "FAIL", ErrorInfo: errorInfo, ErrorCode: errorCode };
}
