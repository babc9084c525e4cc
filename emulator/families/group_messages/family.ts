import type { Family } from "../family.ts";
import {
  clearGroupMsg,
  deleteGroupMsgBySender,
  groupMsgGetSimple,
  groupMsgRecall,
  modifyGroupMsg,
} from "./group_history_handlers.ts";
import { groupGetKeyValues, groupSetKeyValues } from "./group_message_extensions.ts";
import { groupMessageParts } from "./group_message_parts.ts";
import { dropHistory } from "./group_message_state.ts";
import { getGroupMsgReceipt, getGroupMsgReceiptDetail, setUnreadMsgNum } from "./group_reading_handlers.ts";
import { importGroupMsg } from "./import_group_msg.ts";
import { sendGroupMsg, sendGroupSystemNotification } from "./send_group_msg.ts";

/** Messages in groups: send, import, edit, recall and read them. Those of a deleted account stay. */
export const groupMessages: Family = {
  handlers: {
    ...{ sendGroupMsg, sendGroupSystemNotification, importGroupMsg, modifyGroupMsg, groupMsgGetSimple },
    ...{ groupMsgRecall, deleteGroupMsgBySender, clearGroupMsg, setUnreadMsgNum },
    ...{ getGroupMsgReceipt, getGroupMsgReceiptDetail, groupSetKeyValues, groupGetKeyValues },
  },
  parts: groupMessageParts,
  onGroupDestroyed: (GroupId, { groupMessages }) => dropHistory(groupMessages, GroupId),
};
