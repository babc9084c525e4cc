// What the operations of every family read and change.
import type { EmulatorSettings } from "../settings.ts";
import { type AccountState, createAccountState } from "./accounts/account_state.ts";
import { type ConversationState, createConversationState } from "./conversations/conversation_state.ts";
import { createMessageState, type MessageState } from "./messages/message_state.ts";
import { createGroupMessageState, type GroupMessageState } from "./group_messages/group_message_state.ts";
import { createGroupAttributeState, type GroupAttributeState } from "./group_attributes/group_attribute_state.ts";
import { createGroupState, type GroupState } from "./groups/group_state.ts";
import { createMuteState, type MuteState } from "./mute/mute_state.ts";
import { createRelationState, type RelationState } from "./relations/relation_state.ts";

/** The emulated app: the state of each family, next to what all of them need. A family adds its state here. */
export interface World {
  /** UserIDs of the app admins. */
  readonly admins: readonly string[];
  /** How the app behaves now. */
  settings: EmulatorSettings;
  /** The emulator's time, in ms since 1970. */
  readonly now: () => number;
  /** Tells every family that an account has been deleted. */
  readonly accountDeleted: (UserID: string) => void;
  /** Tells every family that a group has been destroyed. */
  readonly groupDestroyed: (GroupId: string) => void;
  /** Accounts with their profiles, deletions and kicks. */
  readonly accounts: AccountState;
  /** Groups with their members and mutes. */
  readonly groups: GroupState;
  /** Messages in groups. */
  readonly groupMessages: GroupMessageState;
  /** Friends, friend lists and blocklists. */
  readonly relations: RelationState;
  /** The global mutes. */
  readonly mutes: MuteState;
  /** One-to-one messages with their unread marks and extensions. */
  readonly messages: MessageState;
  /** The conversation lists, groups of conversations and marks. */
  readonly conversations: ConversationState;
  /** Attributes and counters of groups. */
  readonly groupAttributes: GroupAttributeState;
}

/** A world without any accounts. */
export function createWorld(
  app: Pick<World, "admins" | "settings" | "now" | "accountDeleted" | "groupDestroyed">,
): World {
  return {
    ...app,
    accounts: createAccountState(),
    groups: createGroupState(),
    groupMessages: createGroupMessageState(),
    relations: createRelationState(),
    mutes: createMuteState(),
    messages: createMessageState(),
    conversations: createConversationState(),
    groupAttributes: createGroupAttributeState(),
  };
}
