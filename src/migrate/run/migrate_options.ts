// The options of `migrate`, and what it yields.
import type { ExportType } from "../../../gen/export_rules.ts";
import type { ChatApiError, ChatInputError, ChatTransportError } from "../../errors.ts";
import type { CheckOptions, ExportCheck } from "../check/check_export.ts";
import type { ChainEstimate } from "../check/estimate.ts";
import type { ExportLine, ExportPlace } from "../export_line.ts";
import type { EqualTimes } from "./message_numbers.ts";
import type { MigrationJournal } from "./migration_journal.ts";

/**
 * Options of {@link migrate}.
 *
 * @example A journal, and a lower rate for messages
 * ```ts
 * import type { JournalRecord, MigrateOptions } from "@unofficial/tencent-chat/migrate";
 *
 * const records: JournalRecord[] = [];
 * const options: MigrateOptions = {
 *   journal: { read: () => records, append: (record) => void records.push(record) },
 *   rates: { importmsg: 100 },
 * };
 * ```
 */
export interface MigrateOptions extends Omit<CheckOptions, "onRejected"> {
  /** Where steps are noted; without one, a migration that is started again starts from the beginning. */
  journal?: MigrationJournal;
  /** Maximum number of lines to send in this run; default no limit. */
  limit?: number;
  /** Sends nothing when a line is rejected; default false. */
  strict?: boolean;
  /**
   * What happens to messages of one group that have the same SendTime. The pages ask for ascending times, and do not say
   * whether equal ones ascend. `spread` (default) sends a message one second after the one before it where it would not
   * be later; `keep` sends times as they are.
   */
  equalTimes?: EqualTimes;
  /** Called once, before the first call. */
  onStart?: (start: MigrationStart) => void;
  /** Stops the migration: no further call is sent; those under way end, then the signal's reason is thrown. */
  signal?: AbortSignal;
  /** Also cancels the calls under way. */
  endCalls?: AbortSignal;
}

/**
 * What a migration has before it.
 *
 * @example Print it
 * ```ts
 * import type { MigrationStart } from "@unofficial/tencent-chat/migrate";
 *
 * const print = ({ open, seconds }: MigrationStart) => console.log(`${open.message} messages, ${seconds} s`);
 * ```
 */
export interface MigrationStart {
  /** What the check found; undefined when an earlier run made it. */
  readonly check: ExportCheck | undefined;
  /** Lines that go in, by type, over all runs. */
  readonly totals: Readonly<Record<ExportType, number>>;
  /** Lines of these that have no outcome yet. */
  readonly open: Readonly<Record<ExportType, number>>;
  /** Lines that were rejected. */
  readonly rejected: number;
  /** Lines that failed in earlier runs, by type. */
  readonly failed: Readonly<Record<ExportType, number>>;
  /** How long each type of line takes at least. */
  readonly chains: readonly ChainEstimate[];
  /** How long the run takes at least. */
  readonly seconds: number;
  /** The type of line that decides that. */
  readonly longest: ExportType | undefined;
}

/**
 * What became of a line. After a `failed` one with a `ChatTransportError`, the line may be in Chat all the same.
 *
 * @example Count
 * ```ts
 * import type { MigrationOutcome } from "@unofficial/tencent-chat/migrate";
 *
 * const counts = { imported: 0, rejected: 0, failed: 0 };
 * const count = ({ status }: MigrationOutcome) => void counts[status]++;
 * ```
 */
export type MigrationOutcome =
  & ExportPlace
  & {
    /** Undefined when the line has no known type. */
    readonly type: ExportType | undefined;
    /** The line: as it was read when it was rejected, else its value. */
    readonly source: ExportLine;
  }
  & (
    | {
      /** In Chat. */
      readonly status: "imported";
    }
    | {
      /** Not sent: the check rejected it. */
      readonly status: "rejected";
      readonly error: ChatInputError;
    }
    | {
      /** Sent, and refused for good. */
      readonly status: "failed";
      readonly error: ChatApiError | ChatTransportError;
    }
  );
