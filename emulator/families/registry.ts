// The families that the emulator consists of.
import { accounts } from "./accounts/family.ts";
import { conversations } from "./conversations/family.ts";
import type { Family, Handlers, StatePart } from "./family.ts";
import { mute } from "./mute/family.ts";
import { groupMessages } from "./group_messages/family.ts";
import { groupAttributes } from "./group_attributes/family.ts";
import { groups } from "./groups/family.ts";
import { messages } from "./messages/family.ts";
import { profiles } from "./profiles/family.ts";
import { relations } from "./relations/family.ts";
import type { World } from "./world.ts";

/** Every family, in the order in which their lines stand in a saved state. */
export const families: readonly Family[] = [
  accounts,
  profiles,
  relations,
  mute,
  groups,
  groupAttributes,
  groupMessages,
  messages,
  conversations,
];

/** The handlers of all families. */
export function allHandlers(): Handlers {
  return Object.assign({}, ...families.map(({ handlers }) => handlers));
}

/** The parts of the state of all families. */
export function allParts(): StatePart[] {
  return families.flatMap(({ parts }) => parts);
}

/** Tells every family that an account has been deleted. */
export function notifyAccountDeleted(UserID: string, world: World): void {
  for (const { onAccountDeleted } of families) onAccountDeleted?.(UserID, world);
}

/** Tells every family that a group has been destroyed. */
export function notifyGroupDestroyed(GroupId: string, world: World): void {
  for (const { onGroupDestroyed } of families) onGroupDestroyed?.(GroupId, world);
}
