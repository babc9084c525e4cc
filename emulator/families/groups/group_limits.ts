// How many groups and members the editions allow: the trial edition, and the largest paid one.
import type { EmulatorSettings } from "../../settings.ts";
import type { GroupType } from "./group_types.ts";

type Edition = EmulatorSettings["edition"];

/** How many members a group of the type can have at most, extensions of the plan included. */
export function maxMembers(type: GroupType, edition: Edition): number {
  if (type === "AVChatRoom") return Infinity;
  if (type === "Community") return 100_000;
  return edition === "trial" ? 20 : 6000;
}

/** How many members a group can have unless its creation says otherwise. An AVChatRoom ignores the number. */
export function defaultMaxMembers(type: GroupType, edition: Edition): number {
  if (type === "AVChatRoom") return 0;
  return type === "Community" ? 100_000 : edition === "trial" ? 20 : 2000;
}

/** How many groups of the type an app can have: AVChatRooms count apart from the others. */
export function maxGroups(type: GroupType, edition: Edition): number {
  if (edition === "paid") return type === "Community" ? 100_000 : Infinity;
  return type === "AVChatRoom" ? 10 : 100;
}

/** How many groups a user can be in. */
export function maxGroupsOfUser(edition: Edition): number {
  return edition === "trial" ? 50 : 3000;
}

/** Whether apps of the edition can have groups of the type. */
export function hasGroupType(type: GroupType, edition: Edition): boolean {
  return type !== "Community" || edition === "paid";
}
