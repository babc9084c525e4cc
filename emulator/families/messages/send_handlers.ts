// sendmsg, batchsendmsg and importmsg. None of them looks at friendships, blocklists or mutes, as documented.
import { isUser } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { touchConversation } from "../conversations/touch_conversation.ts";
import type { World } from "../world.ts";
import {
  type Body,
  isUint32,
  nowInSeconds,
  refuseContent,
  refuseDelivery,
  refuseNumbers,
  refuseUser,
} from "./message_input.ts";
import { addMessage, type StoredMessage } from "./message_state.ts";
import { messageKey } from "./one_to_one_chat.ts";
import { repeatKey } from "./recent_sends.ts";

/** How long a message is kept for a recipient who is offline, in seconds: the default and the most (1047/34919). */
const maxLifeTime = 604_800;

const maxRecipients = 500;

/** sendmsg. */
export function sendmsg(body: Body, world: World, caller = ""): Envelope {
  if (typeof body.To_Account !== "string") return failure(90003, "To_Account is missing or not a string");
  const sender = { From_Account: caller, ...body };
  const refusal = refuseUser(sender, "From_Account", world, 20003) ?? refuseNumbers(body) ?? refuseContent(body) ??
    refuseDelivery(body) ?? refuseUser(body, "To_Account", world, 90003, 90012);
  if (refusal) return refusal;
  const { MsgTime, MsgKey } = send(body, String(sender.From_Account), [body.To_Account], world);
  return success({ MsgTime, MsgKey });
}

/** batchsendmsg: names those who did not get the message in ErrorList; ErrorCode is 0 unless nobody got it. */
export function batchsendmsg(body: Body, world: World, caller = ""): Envelope {
  const { To_Account: users } = body;
  if (!Array.isArray(users) || users.length === 0 || users.some((user) => typeof user !== "string" || user === "")) {
    return failure(90003, "To_Account is not an array of strings");
  }
  if (users.length > maxRecipients) return failure(90011, `more than ${maxRecipients} recipients`);
  const sender = { From_Account: caller, ...body };
  const refusal = refuseUser(sender, "From_Account", world, 90008) ?? refuseNumbers(body) ?? refuseContent(body) ??
    refuseDelivery(body);
  if (refusal) return refusal;
  const recipients = new Set<string>(users);
  const known = [...recipients].filter((user) => isUser(user, world));
  if (known.length === 0) return failure(90012, "invalid To_Account");
  const { MsgKey } = send(body, String(sender.From_Account), known, world);
  if (known.length === recipients.size) return success({ MsgKey });
  const ErrorList = [...recipients].filter((user) => !isUser(user, world))
    .map((To_Account) => ({ To_Account, ErrorCode: 70107 }));
  return { ...success({ MsgKey, ErrorList }), ActionStatus: "SomeError" };
}

/** importmsg: a message that the chat has already stays as it is. */
export function importmsg(body: Body, world: World): Envelope {
  const { SyncFromOldSystem, From_Account, To_Account, MsgTimeStamp } = body;
  if (SyncFromOldSystem !== 2 && SyncFromOldSystem !== 5) return failure(90030, "SyncFromOldSystem is not 2 or 5");
  const refusal = refuseUser(body, "From_Account", world, 90008) ??
    refuseUser(body, "To_Account", world, 90003, 90012) ?? refuseNumbers(body);
  if (refusal) return refusal;
  if (!isUint32(MsgTimeStamp)) return failure(90006, "MsgTimeStamp is missing or no Unix time in seconds");
  const wrongContent = refuseContent(body);
  if (wrongContent) return wrongContent;
  const [from, to, now] = [String(From_Account), String(To_Account), nowInSeconds(world)];
  const message = messageOf(body, from, to, MsgTimeStamp);
  const isNew = addMessage(
    world.messages,
    SyncFromOldSystem === 5 ? { ...message, unreadUntil: now + maxLifeTime } : message,
    now,
  );
  if (isNew) {
    touchConversation(world, from, to, MsgTimeStamp);
    touchConversation(world, to, from, MsgTimeStamp);
  }
  return success();
}

/** Sends one message to each recipient who does not have it already. All get the same MsgKey and time. */
function send(
  body: Body,
  from: string,
  recipients: readonly string[],
  world: World,
): { MsgTime: number; MsgKey: string } {
  const { recentSends } = world.messages;
  const now = nowInSeconds(world);
  const MsgSeq = isUint32(body.MsgSeq) ? body.MsgSeq : randomUint32();
  const MsgRandom = Number(body.MsgRandom);
  const content = JSON.stringify([body.MsgBody, body.CloudCustomData]);
  const keys = recipients.map((to) => repeatKey(from, to, MsgSeq, MsgRandom, content));
  const sentAt = keys.map((key) => recentSends.find(key, now));
  const MsgTime = sentAt.find((at) => at !== undefined) ?? now;
  for (const [i, to] of recipients.entries()) {
    if (sentAt[i] !== undefined) continue;
    recentSends.add(keys[i] ?? "", MsgTime);
    deliver(body, messageOf({ ...body, MsgSeq }, from, to, MsgTime), world);
  }
  return { MsgTime, MsgKey: messageKey(MsgSeq, MsgRandom, MsgTime) };
}

/** Stores a message and updates the conversation lists as its options say. */
function deliver(body: Body, message: StoredMessage, world: World): void {
  // Nobody is ever online, so that a message for those who are reaches nobody.
  if (body.OnlineOnlyFlag === 1 || body.MsgLifeTime === 0) return;
  const { From_Account: from, To_Account: to, MsgTimeStamp } = message;
  const control: readonly unknown[] = Array.isArray(body.SendMsgControl) ? body.SendMsgControl : [];
  const isSynced = body.SyncOtherMachine !== 2;
  const lifeTime = Math.min(Number(body.MsgLifeTime ?? maxLifeTime), maxLifeTime);
  const isNew = addMessage(world.messages, {
    ...message,
    ...control.includes("NoUnread") ? {} : { unreadUntil: MsgTimeStamp + lifeTime },
    ...isSynced || from === to ? {} : { hiddenFrom: from },
    ...body.IsNeedReadReceipt === 1 ? { wantsReceipt: true } : {},
    ...body.SupportMessageExtension === 1 ? { takesExtensions: true } : {},
  }, nowInSeconds(world));
  if (!isNew || control.includes("NoLastMsg")) return;
  touchConversation(world, to, from, MsgTimeStamp);
  if (isSynced) touchConversation(world, from, to, MsgTimeStamp);
}

/** The message of a request that was checked. */
function messageOf(body: Body, from: string, to: string, MsgTimeStamp: number): StoredMessage {
  const { MsgBody, CloudCustomData } = body as unknown as Pick<StoredMessage, "MsgBody" | "CloudCustomData">;
  return {
    From_Account: from,
    To_Account: to,
    MsgSeq: isUint32(body.MsgSeq) ? body.MsgSeq : randomUint32(),
    MsgRandom: Number(body.MsgRandom),
    MsgTimeStamp,
    MsgBody,
    ...CloudCustomData === undefined ? {} : { CloudCustomData },
  };
}

function randomUint32(): number {
  return Math.floor(Math.random() * 2 ** 32);
}
