// recentcontact/get_list and recentcontact/delete.
import { type Envelope, failure, success } from "../../envelope.ts";
import { clearHistory, markRead } from "../messages/message_state.ts";
import type { World } from "../world.ts";
import { dataOf, markFields } from "./contact_book.ts";
import { type Body, contactOf, refuseOwner } from "./conversation_input.ts";
import { emptyBook, type ListedConversation, maxConversations, removeConversation } from "./conversation_state.ts";
import { groupChatsOf, lastGroupMessage, readGroupChat } from "./group_chats.ts";

/** How many conversations an answer has at most. */
const pageSize = 100;

/** The longest list of a trial app (1047/33521, 2023-02-22). */
const maxConversationsOfTrial = 100;

/** recentcontact/get_list: the latest conversation first. */
export function recentcontactGetList(body: Body, world: World): Envelope {
  return { ...listPage(body, world), ErrorDisplay: "" };
}

/** recentcontact/delete: a conversation that is not in the list is a success. */
export function recentcontactDelete(body: Body, world: World): Envelope {
  return { ...deleteConversation(body, world), ErrorDisplay: "" };
}

/** The conversation list of a user, the latest first. */
export function conversationsOf(world: World, user: string): ListedConversation[] {
  const chats = [...world.conversations.chats.get(user) ?? []]
    .map(([To_Account, time]): ListedConversation => ({ contact: { Type: 1, To_Account }, time, isEmpty: false }));
  const limit = world.settings.edition === "trial" ? maxConversationsOfTrial : maxConversations;
  return [...chats, ...groupChatsOf(world, user)].sort((a, b) => b.time - a.time).slice(0, limit);
}

function listPage(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world);
  if (refusal) return refusal;
  for (const name of ["TimeStamp", "StartIndex", "TopTimeStamp", "TopStartIndex", "AssistFlags"]) {
    const value = body[name];
    if (!Number.isSafeInteger(value) || Number(value) < 0) return failure(50002, `${name} is no integer from 0 on`);
  }
  const user = String(body.From_Account);
  const [TimeStamp, StartIndex, flags] = [body.TimeStamp, body.StartIndex, body.AssistFlags].map(Number) as [
    ...[number, number, number],
  ];
  const all = conversationsOf(world, user).filter(({ isEmpty }) => !isEmpty || (flags & 2) !== 0);
  const start = TimeStamp === 0 ? 0 : all.filter(({ time }) => time > TimeStamp).length +
    Math.min(StartIndex, all.filter(({ time }) => time === TimeStamp).length);
  const page = all.slice(start, start + pageSize);
  const lastTime = page.at(-1)?.time ?? TimeStamp;
  const book = world.conversations.books.get(user) ?? emptyBook;
  return success({
    SessionItem: page.map(({ contact, time }) => ({
      ...contact.Type === 1 ? contact : { Type: 2, GroupId: contact.ToGroupId },
      MsgTime: time,
      TopFlag: 0,
      ...flags > 7 ? markFields(dataOf(book, contact)) : {},
    })),
    CompleteFlag: start + pageSize >= all.length ? 1 : 0,
    TimeStamp: lastTime,
    // How many conversations of that very second were returned.
    StartIndex: all.slice(0, start + pageSize).filter(({ time }) => time === lastTime).length,
    TopTimeStamp: body.TopTimeStamp,
    TopStartIndex: body.TopStartIndex,
  });
}

function deleteConversation(body: Body, world: World): Envelope {
  const { From_Account, Type, To_Account, ToGroupid, ClearRamble = 0 } = body;
  const refusal = refuseOwner(body, world);
  if (refusal) return refusal;
  const contact = contactOf({ Type, To_Account, ToGroupId: ToGroupid });
  if (!contact) return failure(50002, "Type is not 1 with To_Account or 2 with ToGroupid");
  if (ClearRamble !== 0 && ClearRamble !== 1) return failure(50002, "ClearRamble is not 0 or 1");
  const user = String(From_Account);
  if (contact.Type === 1) {
    const peer = contact.To_Account;
    removeConversation(world.conversations, user, contact, 0);
    markRead(world.messages, user, peer, Infinity, Math.floor(world.now() / 1000));
    if (ClearRamble === 1) clearHistory(world.messages, user, peer);
  } else {
    removeConversation(world.conversations, user, contact, lastGroupMessage(world, contact.ToGroupId, user));
    readGroupChat(world, contact.ToGroupId, user);
  }
  return success();
}
