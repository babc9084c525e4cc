/**
 * A typed client for the REST API of Tencent Cloud Chat, for every JavaScript runtime. Unofficial, and never run against
 * the live service.
 *
 * - {@link createChatClient} makes a client with a method for each operation;
 * - {@link importAccounts} imports many accounts;
 * - failures are a {@link ChatApiError}, a {@link ChatTransportError} or a {@link ChatInputError}.
 *
 * `./usersig` signs and verifies UserSigs, `./errors` explains ErrorCodes, `./emulator` is the service in memory.
 *
 * @example A sign-up handler
 * ```ts
 * import { ChatApiError, createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", fetch: createEmulator(app).fetch });
 *
 * export async function onSignUp(id: string, name: string): Promise<void> {
 *   try {
 *     await chat.accountImport({ UserID: id, Nick: name });
 *   } catch (error) {
 *     if (error instanceof ChatApiError && error.category === "quota") console.warn("the app is full");
 *     throw error;
 *   }
 * }
 * ```
 *
 * @module
 */
export type { ErrorCategory } from "./gen/error_classes.ts";
export type { AccountOperation } from "./gen/account_operations.ts";
export type { FieldRule, FilledFields, OperationFamily, OperationRow } from "./gen/operation_types.ts";
export type { Region, RegionHosts } from "./gen/regions.ts";
export type {
  components,
  CustomProfileTag,
  KnownErrorCode,
  operations,
  ProfileField,
  ProfileTag,
  ProfileTagValues,
} from "./gen/types.ts";
export {
  type ChatClient,
  type ClientTools,
  type CommandOptions,
  type CommandResult,
  createChatClient,
  type OperationBody,
  type OperationMethods,
  type OperationResult,
  type OperationsOf,
} from "./src/client.ts";
export {
  ChatApiError,
  ChatError,
  type ChatErrorCode,
  ChatInputError,
  ChatTransportError,
  type TransportDetails,
  type TransportFault,
} from "./src/errors.ts";
export {
  failedChecks,
  failedDeletions,
  failedImports,
  failedProfiles,
  failedStatusQueries,
  type ItemFailure,
} from "./src/item_failures.ts";
export { type Account, importAccounts, type ImportOptions, type ImportOutcome } from "./src/import_accounts.ts";
export type { CallOptions, ChatClientOptions } from "./src/options.ts";
export type { AttemptReport, OnAttempt } from "./src/attempt_report.ts";
export type { Pacer } from "./src/pacer.ts";
export type { SharedPacer, TurnRequest } from "./src/shared_pacer.ts";
