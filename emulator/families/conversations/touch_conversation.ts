// How other families report to the conversation lists.
import type { World } from "../world.ts";
import { saveChat } from "./conversation_state.ts";

/**
 * Reports a message to the conversation list of a user: the chat with `peer` appears there, or moves to the time `at`, in
 * Unix seconds, if that is later. Group chats need no report: the lists read groups and their messages.
 */
export function touchConversation({ conversations }: World, owner: string, peer: string, at: number): void {
  saveChat(conversations, owner, peer, at);
}
