import { type AccountOperation, accountOperations } from "../gen/account_operations.ts";
import type { FilledFields, OperationFamily, OperationRow } from "../gen/operation_types.ts";
import type { components, operations } from "../gen/types.ts";
import { assertNumber, assertOption } from "./assert_options.ts";
import { createCaller } from "./call.ts";
import { type Clock, createSystemClock } from "./clock.ts";
import { createCredentials } from "./credentials.ts";
import { createHosts } from "./hosts.ts";
import { type CallOptions, type ChatClientOptions, resolveOptions } from "./options.ts";
import { createPacer, type Pacer } from "./pacer.ts";
import { createSharedTurns } from "./shared_pacer.ts";
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
export type OperationBody<Name extends keyof operations> = Name extends keyof FilledFields ?
    & Omit<operations[Name]["requestBody"]["content"]["application/json"], FilledFields[Name]>
    & { [Field in FilledFields[Name]]?: number }
  : operations[Name]["requestBody"]["content"]["application/json"];

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
 * One method for each of some operations, named as the vendor's command in camelCase; those of accounts by default.
 *
 * @example A function that needs one method only
 * ```ts
 * import type { OperationMethods } from "@unofficial/tencent-chat";
 *
 * const kickAll = (chat: Pick<OperationMethods, "kick">, ids: string[]) =>
 *   Promise.all(ids.map((UserID) => chat.kick({ UserID })));
 * ```
 */
export type OperationMethods<Name extends keyof operations = AccountOperation> = {
  readonly [Each in Name]: (
    body: OperationBody<Each>,
    options?: CallOptions,
  ) => Promise<OperationResult<Each>>;
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
 * What a client has besides the methods of its operations.
 *
 * @example Call a command that has no method
 * ```ts
 * import type { ClientTools } from "@unofficial/tencent-chat";
 *
 * const getAppInfo = (chat: ClientTools) => chat.call("openconfigsvr/getappinfo", {}, { repeatable: true });
 * ```
 */
export interface ClientTools<Name extends keyof operations = AccountOperation> {
  /**
   * Calls a command that this client has no method for, for example one that is newer: signs, paces and retries as
   * every method does, but neither checks the body nor knows the answer's fields.
   *
   * @param command The vendor's name of it, for example `openconfigsvr/getappinfo`.
   * @throws {TypeError} when `command` is not of that form or `rate` is invalid.
   */
  call(command: string, body: object, options?: CommandOptions): Promise<CommandResult>;
  /** The pacer of each operation, whose `rate` can be set; undefined for a client that was made with `pace: false`. */
  readonly pacers: { readonly [Each in Name]: Pacer } | undefined;
}

/**
 * The names of the operations in some families.
 *
 * @example The methods for groups
 * ```ts
 * import type { ChatClient, OperationsOf } from "@unofficial/tencent-chat";
 * import type { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * type GroupClient = ChatClient<OperationsOf<typeof groupOperations>>;
 * const destroy = (chat: GroupClient, GroupId: string) => chat.destroyGroup({ GroupId });
 * ```
 */
export type OperationsOf<Family extends OperationFamily<never>> = Family extends unknown
  ? keyof Family["operations"] & keyof operations
  : never;

/**
 * A client: one method for each operation, named as the vendor's command in camelCase. Every client has the operations
 * of accounts; the option `operations` adds families of others.
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
export type ChatClient<Name extends keyof operations = AccountOperation> =
  & OperationMethods<Name>
  & ClientTools<Name>;

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
export function createChatClient<Family extends OperationFamily<never> = never>(
  options: ChatClientOptions<Family>,
): ChatClient<AccountOperation | OperationsOf<Family>> {
  return createClientWithClock(options, createSystemClock());
}

/** The same with the caller's clock, for tests. */
export function createClientWithClock<Family extends OperationFamily<never> = never>(
  options: ChatClientOptions<Family>,
  clock: Clock,
): ChatClient<AccountOperation | OperationsOf<Family>> {
  const resolved = resolveOptions(options);
  const credentials = createCredentials(resolved, clock);
  const hosts = createHosts(resolved.main, resolved.backup, clock);
  const transport = createTransport(resolved.fetch);
  const tools = { options: resolved, clock, credentials, hosts, transport };
  const pacers: Record<string, Pacer> = {};
  const makePacer = (operation: string, rate: number): Pacer =>
    resolved.pacer ? createSharedTurns(resolved.pacer, operation, clock, rate) : createPacer(clock, rate);
  /** Names of operations by their paths. */
  const names: Record<string, string> = {};
  const client: Record<string, unknown> = {
    pacers: resolved.pace ? pacers : undefined,
    async call(command: string, body: unknown, { rate, repeatable, ...own }: CommandOptions = {}): Promise<unknown> {
      const name = /^(?:\/?v4\/)?(\w+\/\w+)$/.exec(command)?.[1];
      assertOption(name !== undefined, "command", "service/command", command);
      const row: OperationRow = { path: `/v4/${name}`, rate: undocumentedRate, once: !repeatable, fields: {} };
      // A command that has a method shares its pace.
      const operation = names[row.path] ?? name;
      const pacer = pacers[operation] ??= makePacer(operation, undocumentedRate);
      if (rate !== undefined) {
        assertNumber("rate", rate, 1);
        pacer.rate = rate;
      }
      return await createCaller({ ...tools, operation, row, pacer })(body, own);
    },
  };
  const families: Partial<OperationFamily<never>>[] = [{ operations: accountOperations }, ...options.operations ?? []];
  for (const family of families) {
    const { operations, addErrorCodes, complete } = Object(family) as typeof family;
    assertOption(operations !== undefined, "operations", "a list of families, such as [groupOperations]", family);
    addErrorCodes?.();
    for (const [operation, row] of Object.entries<OperationRow>(operations)) {
      const pacer = pacers[operation] = makePacer(operation, row.rate);
      names[row.path] = operation;
      client[operation] = createCaller({ ...tools, operation, row, pacer, complete });
    }
  }
  return client as unknown as ChatClient<AccountOperation | OperationsOf<Family>>;
}
