// How other families report to the conversation lists.
import type { World } from "../world.ts";
import { type Contact, removeConversation, saveConversation } from "./conversation_state.ts";

/**
 * Reports a message, or a membership that begins, to the conversation list of a user: the conversation appears there, or
 * moves to the time `at`, in Unix seconds, if that is later. A group chat is `{ Type: 2, ToGroupId }`.
 */
export function touchConversation(world: World, owner: string, contact: Contact, at: number): void {
  saveConversation(world.conversations, owner, contact, at);
}

/** Reports that a user is no longer in a conversation: has left the group, or the group is gone. */
export function dropConversation(world: World, owner: string, contact: Contact): void {
  removeConversation(world.conversations, owner, contact);
}
