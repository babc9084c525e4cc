import { type OperationRow, operationTable } from "../gen/operations.ts";
import type { components, operations } from "../gen/types.ts";
import { assertNumber, assertOption } from "./assert_options.ts";
import { createCaller } from "./call.ts";
import { type Clock, createSystemClock } from "./clock.ts";
import { createCredentials } from "./credentials.ts";
import { createHosts } from "./hosts.ts";
import { type CallOptions, type ChatClientOptions, resolveOptions } from "./options.ts";
import { createPacer, type Pacer } from "./pacer.ts";
import { createTransport } from "./transport.ts";

/**
 * The request body of an operation.
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
 * The answer of an operation whose ErrorCode is 0.
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
 * One method for each operation of the spec, named as the vendor's command in camelCase.
 *
 * @example A function that needs one method only
 * ```ts
 * import type { OperationMethods } from "@unofficial/tencent-chat";
 *
 * const kickAll = (chat: Pick<OperationMethods, "kick">, ids: string[]) =>
 *   Promise.all(ids.map((UserID) => chat.kick({ UserID })));
 * ```
 */
export type OperationMethods = {
  readonly [Name in keyof operations]: (
    body: OperationBody<Name>,
    options?: CallOptions,
  ) => Promise<OperationResult<Name>>;
};

/**
 * Options of {@link ChatClient.call}.
 *
 * @example A read-only command that may be called 100 times per second
 * ```ts
 * import type { CommandOptions } from "@unofficial/tencent-chat";
 *
 * const options: CommandOptions = { rate: 100, repeatable: true };
 * ```
 */
export interface CommandOptions extends CallOptions {
  /** Calls per second of this command, from this call on; default 200, or the spec's rate where the spec has it. */
  rate?: number;
  /**
   * Whether the call may be sent again when it is unknown if the service carried it out (a timeout, a broken
   * connection, an ErrorCode of the category `timeout` or `server`); default false.
   */
  repeatable?: boolean;
}

/**
 * The answer to {@link ChatClient.call}: the envelope and fields that this module knows nothing about.
 *
 * @example Read a field
 * ```ts
 * import type { CommandResult } from "@unofficial/tencent-chat";
 *
 * const idOf = ({ GroupId }: CommandResult) => typeof GroupId === "string" ? GroupId : undefined;
 * ```
 */
export type CommandResult = components["schemas"]["Envelope"] & { [field: string]: unknown };

/**
 * A client: one method for each operation of the spec, named as the vendor's command in camelCase.
 *
 * Each method resolves with the answer of a success. It rejects with a `ChatInputError` before anything is sent, a
 * `ChatApiError` for an ErrorCode other than 0, a `ChatTransportError` when there was no usable answer, or the reason of
 * the signal that aborted it.
 *
 * @example Pass a client on
 * ```ts
 * import type { ChatClient } from "@unofficial/tencent-chat";
 *
 * const welcome = (client: ChatClient, UserID: string) => client.accountImport({ UserID });
 * ```
 */
export interface ChatClient extends OperationMethods {
  /**
   * Calls a command that this module has no method for, for example one that is newer: signs, paces and retries as
   * every method does, but neither checks the body nor knows the answer's fields.
   *
   * @param command The vendor's name of it, for example `group_open_http_svc/create_group`.
   * @throws {TypeError} when `command` is not of that form or `rate` is invalid.
   */
  call(command: string, body: object, options?: CommandOptions): Promise<CommandResult>;
  /** The pacer of each operation, whose `rate` can be set; undefined for a client that was made with `pace: false`. */
  readonly pacers: { readonly [Name in keyof operations]: Pacer } | undefined;
}

/** Calls per second of a command that the spec does not have: the rate of nearly all that it has. */
const undocumentedRate = 200;

/**
 * Makes a client for one app. It keeps the admin's UserSig and the pace of each operation, so make one and reuse it;
 * making it sends nothing.
 *
 * See the vendor's overview of the REST API, page 1047/34620 (2023-04-03 and 2024-08-06).
 *
 * @throws {TypeError} when an option is missing, invalid or contradicts another.
 *
 * @example Import an account at sign-up
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const { fetch } = createEmulator(app); // leave this out to call the live service
 * const client = createChatClient({ ...app, region: "singapore", fetch });
 *
 * await client.accountImport({ UserID: "user_0001", Nick: "李娜" });
 * ```
 */
export function createChatClient(options: ChatClientOptions): ChatClient {
  return createClientWithClock(options, createSystemClock());
}

/** The same with the caller's clock, for tests. */
export function createClientWithClock(options: ChatClientOptions, clock: Clock): ChatClient {
  const resolved = resolveOptions(options);
  const credentials = createCredentials(resolved, clock);
  const hosts = createHosts(resolved.main, resolved.backup, clock);
  const transport = createTransport(resolved.fetch);
  const tools = { options: resolved, clock, credentials, hosts, transport };
  const pacers: Record<string, Pacer> = {};
  const client: Record<string, unknown> = {
    pacers: resolved.pace ? pacers : undefined,
    async call(command: string, body: unknown, { rate, repeatable, ...own }: CommandOptions = {}): Promise<unknown> {
      const name = /^(?:\/?v4\/)?(\w+\/\w+)$/.exec(command)?.[1];
      assertOption(name !== undefined, "command", "service/command", command);
      const row: OperationRow = { path: `/v4/${name}`, rate: undocumentedRate, once: !repeatable, fields: {} };
      // A command that the spec has shares the pace of its method.
      const operation =
        Object.keys(operationTable).find((known) => operationTable[known as keyof operations].path === row.path) ??
          name;
      const pacer = pacers[operation] ??= createPacer(clock, undocumentedRate);
      if (rate !== undefined) {
        assertNumber("rate", rate, 1);
        pacer.rate = rate;
      }
      return await createCaller({ ...tools, operation, row, pacer })(body, own);
    },
  };
  for (const [operation, row] of Object.entries<OperationRow>(operationTable)) {
    const pacer = pacers[operation] = createPacer(clock, row.rate);
    client[operation] = createCaller({ ...tools, operation, row, pacer });
  }
  return client as unknown as ChatClient;
}
