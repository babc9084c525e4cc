// The way of a request: parse, match a fault, authenticate, enforce the rate limit, run the handler, record, respond.
import type { RecordedCall } from "../call_log.ts";
import { type Envelope, failure, success } from "../envelope.ts";
import type { Handlers, OperationId } from "../families/family.ts";
import type { World } from "../families/world.ts";
import type { Fault } from "../faults/fault.ts";
import type { FaultQueue } from "../faults/fault_queue.ts";
import { faultyResponse, sleep } from "../faults/faulty_response.ts";
import { takeShare } from "../faults/partial_batch.ts";
import { isJsonObject, parseJson } from "../json.ts";
import { authenticate } from "./authenticate.ts";
import { answerPreflight, responseHeaders } from "./cors.ts";
import { operationPath } from "./operations_by_path.ts";
import type { RateLimits } from "./rate_limits.ts";

/** What requests are answered with. */
export interface Service {
  readonly app: { readonly sdkAppId: number; readonly secretKey: string };
  readonly world: World;
  readonly operations: ReadonlyMap<string, OperationId>;
  readonly handlers: Handlers;
  readonly rateLimits: RateLimits;
  readonly faults: FaultQueue;
  /** Is called with each call before the response. */
  record(call: Omit<RecordedCall, "id">): void;
}

/** A request whose parts have been read. */
interface ParsedRequest {
  readonly method: string;
  /** Undefined when no operation has the path. */
  readonly operation: OperationId | undefined;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed when it is JSON, otherwise its text. */
  readonly body: unknown;
}

/** Answers a request as the service does. Rejects when a fault or the request's signal ends it without a response. */
export async function answerRequest(request: Request, service: Service): Promise<Response> {
  if (request.method === "OPTIONS") return answerPreflight(request);
  const at = service.world.now();
  const { pathname, searchParams: query } = new URL(request.url);
  const path = operationPath(pathname);
  const operation = service.operations.get(path);
  const text = await request.text();
  const json = parseJson(text);
  const body = json === undefined ? text : json;
  const received = {
    operation: operation ?? pathname,
    at,
    query: withoutUserSig(query),
    contentType: request.headers.get("content-type") ?? undefined,
    body,
  };
  if (operation && !service.handlers[operation] && request.method === "POST") {
    service.record({ ...received, errorCode: undefined, answer: undefined, fault: undefined });
    return notEmulated(operation, path);
  }
  const fault = service.faults.takeFor(received.operation);
  const envelope = applyFault({ method: request.method, operation, path, query, body }, fault, service);
  const visible = fault && hidesEnvelope(fault) ? undefined : envelope;
  service.record({ ...received, errorCode: visible?.ErrorCode, answer: visible, fault: fault?.kind });
  return respond(envelope, fault, service.world.settings.latency, request.signal);
}

/** The envelope of a request that is carried out unless the fault prevents it, with what the fault changes. */
function applyFault(request: ParsedRequest, fault: Fault | undefined, service: Service): Envelope {
  const isCarriedOut = !fault || fault.carriedOut || fault.kind === "delay" || fault.kind === "partial";
  const share = fault?.kind === "partial" ? fault.share ?? 0.1 : 0;
  const [body, nameFailed] = takeShare(request.operation, request.body, share);
  const envelope = isCarriedOut ? carryOut({ ...request, body }, service) : success();
  nameFailed(envelope);
  return fault?.kind === "error" ? failure(fault.errorCode ?? 70500, fault.errorInfo ?? "injected") : envelope;
}

function carryOut({ method, operation, path, query, body }: ParsedRequest, service: Service): Envelope {
  const { world, app, handlers, rateLimits } = service;
  if (method !== "POST") return failure(60002, "the method is not POST");
  const handler = operation && handlers[operation];
  if (!handler) return failure(60009, "no such resource");
  const error = authenticate(query, app, world);
  if (error) return error;
  if (!rateLimits.allow(operation, world.settings.rateLimits)) return failure(60007, "the rate limit is exceeded");
  if (!isJsonObject(body)) {
    // The commands of openim have an error code of their own for this.
    return failure(path.startsWith("/v4/openim/") ? 90001 : 60003, "the body is not a JSON object");
  }
  return handler(body, world, query.get("identifier") ?? ""); // authenticate has checked that it is there
}

async function respond(
  envelope: Envelope,
  fault: Fault | undefined,
  latency: number,
  signal: AbortSignal,
): Promise<Response> {
  const text = JSON.stringify(envelope);
  if (latency > 0) await sleep(latency, signal);
  if (fault && fault.kind !== "error" && fault.kind !== "partial") return faultyResponse(fault, text, signal);
  return new Response(text, { headers: responseHeaders });
}

/** Whether the caller sees no envelope, or only half of one. */
function hidesEnvelope({ kind }: Fault): boolean {
  return kind !== "error" && kind !== "delay" && kind !== "partial";
}

/** The parameters without the UserSig, under any spelling. */
function withoutUserSig(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => !/usersig$/i.test(name)));
}

/** The response to an operation without a handler. The status sets it apart from every response of the service. */
function notEmulated(operation: OperationId, path: string): Response {
  const headers = { ...responseHeaders, "Content-Type": "text/plain" };
  return new Response(`${operation} (${path}) is not emulated`, { status: 501, headers });
}
