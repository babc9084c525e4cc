// The group chats of a user, which follow from the groups and their messages.
import { conversationMessageOf } from "../group_messages/group_message_state.ts";
import { getGroup, groupsOfUser, isActive, memberOf, setUnreadCount } from "../groups/group_state.ts";
import type { World } from "../world.ts";
import type { ListedConversation } from "./conversation_state.ts";

/** The group chats of a user: the groups in which he is a member, without those that he removed from his list. */
export function groupChatsOf(world: World, user: string): ListedConversation[] {
  const { groups, groupMessages, conversations } = world;
  const removed = conversations.removedGroupChats.get(user);
  const chats: ListedConversation[] = [];
  for (const group of groupsOfUser(groups, user)) {
    const { GroupId } = group;
    const message = conversationMessageOf(groupMessages, GroupId, user);
    const isRemoved = (message?.MsgSeq ?? 0) <= (removed?.get(GroupId) ?? -1);
    if (isRemoved || !isActive(group)) continue;
    const time = message?.MsgTimeStamp ?? memberOf(groups, GroupId, user)?.JoinTime ?? group.CreateTime;
    chats.push({ contact: { Type: 2, ToGroupId: GroupId }, time, isEmpty: !message });
  }
  return chats;
}

/** Sequence number of the latest message that put a group into a user's list; 0 without one. */
export function lastGroupMessage({ groupMessages }: World, GroupId: string, user: string): number {
  return conversationMessageOf(groupMessages, GroupId, user)?.MsgSeq ?? 0;
}

/** Marks everything in a group as read by a user, if he is a member. */
export function readGroupChat({ groups }: World, GroupId: string, user: string): void {
  const group = getGroup(groups, GroupId);
  const member = memberOf(groups, GroupId, user);
  if (group && member) setUnreadCount(groups, group, member, 0);
}

/** Whether there is such a group. */
export function isGroup({ groups }: World, GroupId: string): boolean {
  return getGroup(groups, GroupId) !== undefined;
}
