/**
 * Durable Objects and queues of Cloudflare: one pace for all isolates of an app, and sign-ups that are not lost.
 *
 * @example Export the pacer, and use it
 * ```ts ignore
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { durablePacer } from "@unofficial/tencent-chat/cloudflare";
 * import { env } from "cloudflare:workers";
 *
 * export { ChatPacer } from "@unofficial/tencent-chat/cloudflare";
 *
 * const chat = createChatClient({
 *   ...{ sdkAppId: 1400000000, secretKey: env.TENCENT_CHAT_SECRET_KEY, region: "singapore" },
 *   pacer: durablePacer(() => env.CHAT_PACER),
 * });
 * ```
 *
 * @module
 */
export { ChatPacer, type ChatPacerClass, type PacerState } from "./cloudflare/chat_pacer.ts";
export { type ChatPacerNamespace, type ChatPacerStub, durablePacer } from "./cloudflare/durable_pacer.ts";
export {
  type DeadLetter,
  importQueueBatch,
  type QueueBatchOptions,
  type QueuedAccount,
} from "./cloudflare/import_queue_batch.ts";
export type { TurnBlock } from "./cloudflare/turn_row.ts";
export { chatImport, type ChatImportClass, type ImportResources } from "./cloudflare/import/chat_import.ts";
export type { CloudImport, ImportPhase, ImportStatus } from "./cloudflare/import/import_state.ts";
export type { ImportBucket, UploadedPart } from "./cloudflare/import/r2_source.ts";
export { type ImportServer, serveImports } from "./cloudflare/import/serve_imports.ts";
