// The errors that a call can reject with.
import {
  codesByCategory,
  type ErrorCategory,
  transienceExceptions,
  transientCategories,
} from "../gen/error_classes.ts";
import type { KnownErrorCode } from "../gen/types.ts";

/**
 * The literal `code` of each error class, for a `switch` that survives minifying.
 *
 * @example An HTTP status for each
 * ```ts
 * import type { ChatErrorCode } from "@unofficial/tencent-chat";
 *
 * const status: Record<ChatErrorCode, number> = { chat_input_error: 400, chat_api_error: 502, chat_transport_error: 503 };
 * ```
 */
export type ChatErrorCode = "chat_api_error" | "chat_transport_error" | "chat_input_error";

/**
 * Base class of every error of this module: check for it to recognize them.
 *
 * @example Tell the three apart
 * ```ts
 * import { ChatApiError, ChatError, ChatInputError } from "@unofficial/tencent-chat";
 *
 * function explain(error: unknown): string {
 *   if (error instanceof ChatApiError) return `the service refused: ${error.errorCode}`;
 *   if (error instanceof ChatInputError) return `not sent: ${error.field}`;
 *   return error instanceof ChatError ? "no usable answer" : "not from this module";
 * }
 * ```
 */
export abstract class ChatError extends Error {
  /** Stable name of the class, written out so that minifying does not change it. */
  abstract override readonly name: string;
  /** Stable code of the class. */
  abstract readonly code: ChatErrorCode;
  /** The operation that failed, for example `accountImport`. */
  declare readonly operation: string;

  /** Only the client calls this. */
  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/**
 * The service answered with an ErrorCode other than 0 (with HTTP status 200, which says nothing about success).
 *
 * @example React to a code
 * ```ts
 * import { ChatApiError } from "@unofficial/tencent-chat";
 *
 * const isFull = (error: unknown) => error instanceof ChatApiError && error.errorCode === 70398;
 * ```
 */
export class ChatApiError extends ChatError {
  /** Always "ChatApiError". */
  override readonly name = "ChatApiError";
  /** Always "chat_api_error". */
  override readonly code = "chat_api_error";
  /** The vendor's ErrorCode; an editor completes the known ones. `explainError` of `./errors` explains it. */
  declare readonly errorCode: KnownErrorCode | (number & Record<never, never>);
  /** The vendor's reason text; may be empty. */
  declare readonly errorInfo: string;
  /** The kind of failure. */
  declare readonly category: ErrorCategory | "unknown";
  /** Whether the same call can succeed later, according to the documentation. */
  declare readonly retryable: boolean;
  /** How many attempts were made in total. */
  declare readonly attempts: number;

  /** Only the client calls this. */
  constructor(operation: string, errorCode: number, errorInfo: string, attempts: number) {
    const category = categoryOf(errorCode);
    super(operation, `the service answered with ErrorCode ${errorCode} (${category})${errorInfo && `: ${errorInfo}`}`);
    this.errorCode = errorCode;
    this.errorInfo = errorInfo;
    this.category = category;
    this.retryable = transientCategories.includes(category) !== transienceExceptions.includes(errorCode);
    this.attempts = attempts;
  }
}

/**
 * What went wrong between client and service: no answer in time, no connection, an HTTP status other than 2xx, or a body
 * that is not the envelope (HTML, empty, cut off, no ErrorCode).
 *
 * @example Recognize network faults
 * ```ts
 * import type { ChatTransportError, TransportFault } from "@unofficial/tencent-chat";
 *
 * const networkFaults: TransportFault[] = ["network", "timeout"];
 * const isNetworkFault = (error: ChatTransportError) => networkFaults.includes(error.fault);
 * ```
 */
export type TransportFault = "timeout" | "network" | "status" | "body";

/**
 * No usable answer came. Whether the call was carried out is not known.
 *
 * @example Tell a timeout from a broken connection
 * ```ts
 * import { ChatTransportError } from "@unofficial/tencent-chat";
 *
 * const isSlow = (error: unknown) => error instanceof ChatTransportError && error.fault === "timeout";
 * ```
 */
export class ChatTransportError extends ChatError {
  /** Always "ChatTransportError". */
  override readonly name = "ChatTransportError";
  /** Always "chat_transport_error". */
  override readonly code = "chat_transport_error";
  /** What went wrong. */
  declare readonly fault: TransportFault;
  /** HTTP status, if an answer had started. */
  declare readonly status: number | undefined;
  /** Whether the same call can succeed later: not after a redirect or an HTTP 4xx other than 408 and 429. */
  declare readonly retryable: boolean;
  /** How many attempts were made in total; 0 when the deadline passed before the first could start. */
  declare readonly attempts: number;
  /** How long the answer asked to wait before the next attempt (`Retry-After`), in ms. */
  declare readonly retryAfter: number | undefined;

  /** Only the client calls this. */
  constructor(operation: string, fault: TransportFault, message: string, details: TransportDetails) {
    super(operation, message, details);
    this.fault = fault;
    this.status = details.status;
    const status = fault === "status" ? details.status ?? 0 : 500;
    this.retryable = status >= 500 || status === 408 || status === 429;
    this.attempts = details.attempts;
    this.retryAfter = details.retryAfter;
  }
}

/**
 * What a transport error carries besides its message. `cause` has been through `redactCause`.
 *
 * @example Make an error for a test
 * ```ts
 * import { ChatTransportError, type TransportDetails } from "@unofficial/tencent-chat";
 *
 * const details: TransportDetails = { attempts: 3, status: 502 };
 * const error = new ChatTransportError("accountImport", "status", "HTTP 502", details);
 * ```
 */
export interface TransportDetails {
  /** How many attempts were made in total. */
  attempts: number;
  /** HTTP status, if an answer had started. */
  status?: number;
  /** The runtime's own error, without secrets. */
  cause?: Error;
  /** The value of `Retry-After`, in ms. */
  retryAfter?: number;
}

/**
 * The call was refused before anything was sent: a field is missing, of the wrong type or over its limit.
 *
 * @example Show a form's user what to change
 * ```ts
 * import { ChatInputError } from "@unofficial/tencent-chat";
 *
 * const hint = (error: ChatInputError) => `${error.field}: ${error.actual}, allowed: ${error.limit}`;
 * ```
 */
export class ChatInputError extends ChatError {
  /** Always "ChatInputError". */
  override readonly name = "ChatInputError";
  /** Always "chat_input_error". */
  override readonly code = "chat_input_error";
  /** Path of the field in the body, for example `AccountList[3].Nick`. */
  declare readonly field: string;
  /** What is allowed, for example `1 to 32 bytes of UTF-8`. */
  declare readonly limit: string;
  /** What the body has, for example `33 bytes`; never the value itself. */
  declare readonly actual: string;

  /** Only the client calls this. */
  constructor(operation: string, field: string, limit: string, actual: string) {
    super(operation, `${field}: got ${actual}, expected ${limit}; nothing was sent`);
    this.field = field;
    this.limit = limit;
    this.actual = actual;
  }
}

function categoryOf(code: number): ErrorCategory | "unknown" {
  for (const category in codesByCategory) {
    if (codesByCategory[category as ErrorCategory]?.includes(code)) return category as ErrorCategory;
  }
  return "unknown";
}
