/**
 * Moves a whole chat system into Chat: accounts, profiles, friends, groups, members and history, from an export of JSON
 * lines. `checkExport` checks every line and sends nothing, `migrate` sends what is good, and `verifyMigration` reads it
 * back and names what differs.
 *
 * @example Check, move and verify
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { checkExport, exportOfLines, migrate, migrationOperations, verifyMigration } from "@unofficial/tencent-chat/migrate";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const { fetch } = createEmulator(app); // leave this out to call the live service
 * const chat = createChatClient({ ...app, region: "singapore", fetch, operations: migrationOperations });
 * const source = exportOfLines([{ type: "account", item: { UserID: "anna", Nick: "Anna" } }]);
 *
 * const { rejected } = await checkExport(source);
 * if (rejected === 0) {
 *   for await (const { line, status } of migrate(chat, source)) console.log(line, status);
 *   for await (const { line, difference } of verifyMigration(chat, source)) console.log(line, difference);
 * }
 * ```
 *
 * @module
 */
export type { ExportType } from "../gen/export_rules.ts";
export type { ChainEstimate, MigrationRates } from "./migrate/check/estimate.ts";
export {
  checkExport,
  type CheckOptions,
  type ExportCheck,
  type KnownGroup,
  type RejectedLine,
} from "./migrate/check/check_export.ts";
export { type ExportLine, type ExportPlace, type ExportSource, exportTypes } from "./migrate/export_line.ts";
export { exportOfBytes, exportOfLines, readJsonLines } from "./migrate/export_sources.ts";
export { type MigrationClient, type MigrationOperation, migrationOperations } from "./migrate/migration_client.ts";
export { migrate } from "./migrate/run/migrate.ts";
export type { MigrateOptions, MigrationOutcome, MigrationStart } from "./migrate/run/migrate_options.ts";
export type { EqualTimes } from "./migrate/run/message_numbers.ts";
export type { JournalRecord, MigrationJournal, RefusedLine } from "./migrate/run/migration_journal.ts";
export { MigrationDifference, type VerifiedLine } from "./migrate/verify/migration_difference.ts";
export { verifyMigration, type VerifyOptions } from "./migrate/verify/verify_migration.ts";
