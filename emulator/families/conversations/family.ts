import type { Family } from "../family.ts";
import { removeOwner } from "./conversation_state.ts";

/** Conversations. */
export const conversations: Family = {
  handlers: {},
  parts: [],
  onAccountDeleted: (UserID, world) => removeOwner(world.conversations, UserID),
};
