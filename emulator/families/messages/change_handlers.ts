// admin_msgwithdraw, modify_c2c_msg and the two commands for a message's extensions.
import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { changeExtensions, listExtensions, noExtensions } from "./message_extensions.ts";
import { type Body, type Refusal, refuseContent, refuseUser } from "./message_input.ts";
import { changeMessage, findMessage, idOf, recallMessage, type StoredMessage } from "./message_state.ts";
import { isMessageKey } from "./one_to_one_chat.ts";

/** admin_msgwithdraw. */
export function adminMsgwithdraw(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "From_Account", world, 90008) ?? refuseUser(body, "To_Account", world, 90003);
  if (refusal) return refusal;
  const message = messageOf(body, world);
  if (!message) return refuseKey(body);
  if (message.isRecalled) return failure(20023, "message has been withdrawn");
  recallMessage(world.messages, message);
  return success();
}

/** modify_c2c_msg: fields that are missing stay as they are. */
export function modifyC2cMsg(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "From_Account", world, 20003) ??
    refuseUser(body, "To_Account", world, 90003, 90012);
  if (refusal) return refusal;
  const { MsgBody, CloudCustomData } = body;
  if (MsgBody === undefined && CloudCustomData === undefined) {
    return failure(20001, "MsgBody and CloudCustomData are missing");
  }
  const message = messageOf(body, world);
  if (!message) return refuseKey(body);
  if (message.isRecalled) return failure(20023, "message has been withdrawn");
  const changed = { MsgBody: message.MsgBody, CloudCustomData: message.CloudCustomData, ...given(body) };
  const wrongContent = refuseContent(changed);
  if (wrongContent) return wrongContent;
  changeMessage(world.messages, message, given(body));
  return { ...success(), ErrorInfo: "succeed" };
}

/** set_key_values of a one-to-one message. */
export function setC2cKeyValues(body: Body, world: World, caller = ""): Envelope {
  const found = extensibleMessage(body, world, caller);
  if ("ErrorCode" in found) return found;
  if (!found.takesExtensions) return failure(23002, "the message was not sent with SupportMessageExtension 1");
  const { extensions } = world.messages;
  const id = idOf(found);
  const before = extensions.get(id) ?? noExtensions;
  const [after, answer] = changeExtensions(
    before,
    body.OperateType,
    body.ExtensionList,
    world.now(),
    world.settings.rateLimits !== false,
  );
  if (after) extensions.set(id, after);
  return answer;
}

/** get_key_values of a one-to-one message. */
export function getC2cKeyValues(body: Body, world: World, caller = ""): Envelope {
  const { StartSeq = 0 } = body;
  if (!Number.isSafeInteger(StartSeq) || Number(StartSeq) < 0) {
    return failure(10004, "StartSeq is no integer from 0 on");
  }
  const found = extensibleMessage(body, world, caller);
  if ("ErrorCode" in found) return found;
  return listExtensions(world.messages.extensions.get(idOf(found)) ?? noExtensions, Number(StartSeq));
}

/** The message whose extensions a call is about, or the failure of the call. */
function extensibleMessage(body: Body, world: World, caller: string): StoredMessage | Envelope {
  if (world.settings.edition === "trial") return failure(10008, "message extensions are not in this edition");
  const { From_Account = caller, To_Account, MsgKey } = body;
  for (const [name, value] of Object.entries({ From_Account, To_Account, MsgKey })) {
    if (typeof value !== "string" || value === "") return failure(10004, `${name} is missing or not a string`);
  }
  const message = messageOf({ From_Account, To_Account, MsgKey }, world);
  return message && !message.isRecalled ? message : failure(23004, "message does not exist");
}

function messageOf({ From_Account, To_Account, MsgKey }: Body, { messages }: World): StoredMessage | undefined {
  return findMessage(messages, String(From_Account), String(To_Account), String(MsgKey));
}

function refuseKey({ MsgKey }: Body): NonNullable<Refusal> {
  return isMessageKey(MsgKey)
    ? failure(20022, "message does not exist")
    : failure(90054, "MsgKey is missing or malformed");
}

/** The fields of an edit that are there. */
function given({ MsgBody, CloudCustomData }: Body): Partial<StoredMessage> {
  return {
    ...MsgBody === undefined ? {} : { MsgBody: MsgBody as StoredMessage["MsgBody"] },
    ...CloudCustomData === undefined ? {} : { CloudCustomData: CloudCustomData as string },
  };
}
