// Learns what a migration that goes on has still to do. The check of its first run holds, so lines are only counted.
import type { ExportType } from "../../../gen/export_rules.ts";
import { ChatApiError } from "../../errors.ts";
import { createFacts, createGroupFacts, type ExportFacts, type GroupFacts } from "../check/export_facts.ts";
import { type ExportSource, parseLine, type TypedLine, visibleType } from "../export_line.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import type { JournalState } from "./migration_journal.ts";

/** Types whose lines only have to be counted. */
const independent: readonly ExportType[] = ["account", "profile", "message"];

/** The facts about the lines that have no outcome, and how many lines of each type go in over all runs. */
export async function takeStock(
  source: ExportSource,
  { settled, rejected, failedGroups }: JournalState,
  now: number,
  signal: AbortSignal | undefined,
): Promise<{ facts: ExportFacts; totals: Record<ExportType, number>; calls: Record<ExportType, number> }> {
  const facts = createFacts(now);
  const totals = { ...facts.counts };
  const calls = { ...facts.counts };
  for await (const portion of source.read()) {
    signal?.throwIfAborted();
    for (const line of portion) {
      if (rejected.has(line.position)) continue;
      const isOpen = !settled.has(line.position);
      const shown = independent.find((type) => visibleType(line) === type);
      const typed: Pick<TypedLine, "type" | "item"> | readonly [string, string] = shown
        ? { type: shown, item: {} }
        : parseLine(line);
      if (!("type" in typed)) continue;
      const { type, item } = typed;
      totals[type]++;
      if (type === "group") {
        const group = groupOf(facts, String(item.GroupId), line.line);
        group.isImported = !isOpen;
        const reason = failedGroups.get(String(item.GroupId));
        if (reason !== undefined) {
          group.failure = new ChatApiError("importGroup", 10010, `the group failed: ${reason}`, 0);
        }
      }
      if (!isOpen) continue;
      if (type === "friend") facts.accounts.add(String(item.UserID));
      if (type === "member" || type === "group_message") groupOf(facts, String(item.GroupId), 0);
      calls[type] += exportKinds[type].count(item, facts);
      facts.counts[type]++;
    }
  }
  // The check has let lines refer to groups that are in Chat already.
  for (const group of facts.groups.values()) if (group.line === 0) group.isImported = true;
  return { facts, totals, calls };
}

/** Messages and members can stand before their group, whose line then comes with its number. */
function groupOf({ groups }: ExportFacts, groupId: string, line: number): GroupFacts {
  const found = groups.get(groupId) ?? createGroupFacts({ line, position: -1, createTime: 0, groupType: "" });
  const group = found.line === 0 && line > 0 ? { ...found, line } : found;
  groups.set(groupId, group);
  return group;
}
