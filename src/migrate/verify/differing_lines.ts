// Lines that differ although the service may be right: a later line about the same may have changed what it has.
import type { ExportType } from "../../../gen/export_rules.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import type { MigrationLine } from "../kinds/kind.ts";
import type { VerifiedLine } from "./migration_difference.ts";

/** Holds differing lines until the export has been searched for later ones. It remembers nothing about lines that agree. */
export class DifferingLines {
  readonly #held = new Map<ExportType, { verified: VerifiedLine; subject: string }[]>();

  /** Takes a line whose subject can occur again; false for others. */
  hold(verified: VerifiedLine, item: Record<string, unknown>): boolean {
    const { type } = verified;
    const subject = exportKinds[type].subjectOf?.(item);
    if (subject === undefined) return false;
    const held = this.#held.get(type) ?? [];
    this.#held.set(type, held);
    held.push({ verified, subject });
    return true;
  }

  /** The types of the lines that are held. */
  get types(): ExportType[] {
    return [...this.#held.keys()];
  }

  /** Reads the lines of a type once more, and yields those held: with a difference only if no later line is about the same. */
  async *release(
    type: ExportType,
    portions: AsyncIterable<MigrationLine[]>,
  ): AsyncGenerator<VerifiedLine, void, undefined> {
    const held = this.#held.get(type) ?? [];
    const last = new Map(held.map(({ subject }) => [subject, -1]));
    for await (const lines of portions) {
      for (const { item, line } of lines) {
        const subject = exportKinds[type].subjectOf?.(item) ?? "";
        if (last.has(subject)) last.set(subject, line.position);
      }
    }
    for (const { verified, subject } of held) {
      yield verified.position === last.get(subject) ? verified : { ...verified, difference: undefined };
    }
  }
}
