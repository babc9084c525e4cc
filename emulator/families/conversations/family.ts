import type { Family } from "../family.ts";
import { conversationParts } from "./conversation_parts.ts";
import { forgetGroup, removeOwner } from "./conversation_state.ts";
import { createContactGroup, delContactGroup, updateContactGroup } from "./group_handlers.ts";
import { recentcontactDelete, recentcontactGetList } from "./list_handlers.ts";
import { getContactGroup, markContact, searchContactGroup } from "./mark_handlers.ts";

/** Conversations: the lists, groups of conversations and marks. */
export const conversations: Family = {
  handlers: {
    ...{ recentcontactGetList, recentcontactDelete },
    ...{ createContactGroup, updateContactGroup, delContactGroup },
    ...{ markContact, getContactGroup, searchContactGroup },
  },
  parts: conversationParts,
  onAccountDeleted: (UserID, { conversations }) => removeOwner(conversations, UserID),
  onGroupDestroyed: (GroupId, { conversations }) => forgetGroup(conversations, GroupId),
};
