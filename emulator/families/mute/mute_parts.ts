// How mutes are saved and loaded.
import { byteLength } from "../../byte_length.ts";
import type { StatePart } from "../family.ts";
import type { Mutes } from "./mute_state.ts";

const mutePart: StatePart<Mutes> = {
  name: "muted",
  idField: "muted",
  entries: ({ mutes }) => mutes.byUserId,
  toJson: ({ c2cUntil, groupUntil }) => ({ c2cUntil: timeToJson(c2cUntil), groupUntil: timeToJson(groupUntil) }),
  fromJson({ muted, ...times }) {
    const [c2cUntil, groupUntil] = [timeFromJson(times.c2cUntil), timeFromJson(times.groupUntil)];
    if (typeof muted !== "string" || muted === "" || byteLength(muted) > 32) return;
    if (c2cUntil === undefined || groupUntil === undefined) return;
    return { c2cUntil, groupUntil };
  },
  replace({ mutes }, entries) {
    mutes.byUserId.clear();
    for (const [UserID, value] of entries) mutes.byUserId.set(UserID, value);
  },
};

/** The part of the mutes' state. */
export const muteParts: readonly StatePart[] = [mutePart];

/** JSON has no Infinity. */
function timeToJson(until: number): number | "permanent" {
  return until === Infinity ? "permanent" : until;
}

function timeFromJson(value: unknown): number | undefined {
  if (value === "permanent") return Infinity;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
