import type { Family } from "../family.ts";
import { adminMsgwithdraw, getC2cKeyValues, modifyC2cMsg, setC2cKeyValues } from "./change_handlers.ts";
import { messageParts } from "./message_parts.ts";
import { clearHistories } from "./message_state.ts";
import { adminGetroammsg, adminSetMsgRead, c2cMsgReadReceipt, getC2cUnreadMsgNum } from "./read_handlers.ts";
import { batchsendmsg, importmsg, sendmsg } from "./send_handlers.ts";

/** One-to-one messages: sending, importing, history, read marks and unread counts, recall, edit and extensions. */
export const messages: Family = {
  handlers: {
    ...{ sendmsg, batchsendmsg, importmsg },
    ...{ adminGetroammsg, adminSetMsgRead, c2cMsgReadReceipt, getC2cUnreadMsgNum },
    ...{ adminMsgwithdraw, modifyC2cMsg, setC2cKeyValues, getC2cKeyValues },
  },
  parts: messageParts,
  onAccountDeleted: (UserID, { messages }) => clearHistories(messages, UserID),
};
