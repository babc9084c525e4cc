import { type OperationRow, operationTable } from "../gen/operations.ts";
import type { operations } from "../gen/types.ts";
import { createCaller } from "./call.ts";
import { type Clock, createSystemClock } from "./clock.ts";
import { createCredentials } from "./credentials.ts";
import { createHosts } from "./hosts.ts";
import { validateBody } from "./validate_body.ts";
import { callLimits, type CallOptions, type ChatClientOptions, resolveOptions } from "./options.ts";
import { createPacer, type Pacer } from "./pacer.ts";
import { keepPacers } from "./pacers.ts";
import { createTransport } from "./transport.ts";

/**
 * The body that an operation takes.
 *
 * @example Name the type of a variable
 * ```ts
 * import type { OperationBody } from "@unofficial/tencent-chat";
 *
 * const body: OperationBody<"accountImport"> = { UserID: "user_0001", Nick: "李娜" };
 * ```
 */
export type OperationBody<Name extends keyof operations> =
  operations[Name]["requestBody"]["content"]["application/json"];

/**
 * The answer that an operation gives when its ErrorCode is 0.
 *
 * @example Name the type of a variable
 * ```ts
 * import type { OperationResult } from "@unofficial/tencent-chat";
 *
 * const isOk = (result: OperationResult<"accountImport">) => result.ActionStatus === "OK";
 * ```
 */
export type OperationResult<Name extends keyof operations> =
  operations[Name]["responses"][200]["content"]["application/json"];

/**
 * A client: one method for each operation of the spec, named as the vendor's command in camelCase.
 *
 * Each resolves with the answer of a success. It rejects with a `ChatInputError` before anything is sent, a
 * `ChatApiError` for an ErrorCode other than 0, a `ChatTransportError` when no usable answer came, or the reason of
 * the signal that ended it.
 *
 * @example Pass a client on
 * ```ts
 * import type { ChatClient } from "@unofficial/tencent-chat";
 *
 * const welcome = (client: ChatClient, UserID: string) => client.accountImport({ UserID });
 * ```
 */
export type ChatClient = {
  readonly [Name in keyof operations]: (
    body: OperationBody<Name>,
    options?: CallOptions,
  ) => Promise<OperationResult<Name>>;
};

/**
 * Makes a client for one app. It holds the admin's signature and the pace of each operation, so make one and keep it;
 * making it sends nothing.
 *
 * See the vendor's overview of the REST API, page 1047/34620 (2023-04-03 and 2024-08-06).
 *
 * @throws {TypeError} when an option is missing, contradicts another or is of the wrong kind.
 *
 * @example Import an account at sign-up
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a made-up key" };
 * const { fetch } = createEmulator(app); // without this line: the live service
 * const client = createChatClient({ ...app, region: "singapore", fetch });
 *
 * await client.accountImport({ UserID: "user_0001", Nick: "李娜" });
 * ```
 */
export function createChatClient(options: ChatClientOptions): ChatClient {
  return createClientWithClock(options, createSystemClock());
}

/** The same with a clock of the caller's, for tests. */
export function createClientWithClock(options: ChatClientOptions, clock: Clock): ChatClient {
  const checked = resolveOptions(options);
  const credentials = createCredentials(checked, clock);
  const hosts = createHosts(checked.main, checked.backup, clock);
  const transport = createTransport(checked.fetch);
  const client: Record<string, unknown> = {};
  const pacers: Record<string, Pacer> = {};
  for (const [operation, row] of Object.entries<OperationRow>(operationTable)) {
    const pacer = pacers[operation] = createPacer(clock, row.rate);
    const call = createCaller({ operation, row, options: checked, clock, credentials, hosts, transport, pacer });
    client[operation] = async (body: unknown, own: CallOptions = {}): Promise<unknown> => {
      validateBody(operation, row, body);
      return await call(body, callLimits(own, checked.limits), own.signal);
    };
  }
  if (checked.pace) keepPacers(client, pacers);
  return client as ChatClient;
}
