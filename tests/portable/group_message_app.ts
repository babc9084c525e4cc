// An emulated app with groups, for the cases of group messages.
import { createWorld, type World } from "../../emulator/families/world.ts";
import { allHandlers, notifyAccountDeleted, notifyGroupDestroyed } from "../../emulator/families/registry.ts";
import type { Envelope } from "../../emulator/envelope.ts";
import type { OperationId } from "../../emulator/families/family.ts";
import type { OperationBody } from "../../mod.ts";
import { defaultSettings, type EmulatorSettings } from "../../emulator/settings.ts";

/** Handlers without a service around them: calls cost microseconds, and the test sets the clock. */
export interface HandledWorld {
  world: World;
  time: { now: number };
  /** Carries out a call, of a body that the types may not allow. */
  call(operation: OperationId, body: object): Envelope;
  /** Sends a text, and returns the answer. */
  send(GroupId: string, text: string, more?: Partial<OperationBody<"sendGroupMsg">>): Envelope;
  /** The messages of a group, latest first. */
  history(GroupId: string, more?: object): Message[];
}

/** A message of a history. */
export interface Message {
  From_Account: string;
  IsPlaceMsg: number;
  MsgBody: { MsgContent: { Text: string } }[];
  MsgSeq: number;
  MsgRandom: number;
  MsgPriority: number;
  MsgTimeStamp: number;
}

/** Types of groups. */
export const groupTypes = ["Private", "Public", "ChatRoom", "AVChatRoom", "Community"] as const;

/** The ID of the group of this type in {@link handledWorld}. */
export function groupOfType(type: typeof groupTypes[number]): string {
  return type === "Community" ? "@TGS#_Community" : type;
}

/** A text as MsgBody. */
export function textBody(Text: string): { MsgType: "TIMTextElem"; MsgContent: { Text: string } }[] {
  return [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
}

/** A world with the accounts a to e, and a group of each type that a owns and b and c are members of. */
export function handledWorld(settings: Partial<EmulatorSettings> = {}): HandledWorld {
  const time = { now: 1_751_328_000_000 };
  const world: World = createWorld({
    admins: ["administrator"],
    settings: { ...defaultSettings, rateLimits: false, ...settings },
    now: () => time.now,
    accountDeleted: (UserID) => notifyAccountDeleted(UserID, world),
    groupDestroyed: (GroupId) => notifyGroupDestroyed(GroupId, world),
  });
  const handlers = allHandlers();
  const call: HandledWorld["call"] = (operation, body) => {
    const handler = handlers[operation];
    if (!handler) throw new Error(`${operation} has no handler`);
    return handler(body as Record<string, unknown>, world);
  };
  call("multiaccountImport", { Accounts: ["a", "b", "c", "d", "e"] });
  for (const Type of groupTypes) {
    const GroupId = groupOfType(Type);
    const created = call("createGroup", { Type, GroupId, Name: "Readers", Owner_Account: "a" });
    if (created.ErrorCode !== 0) throw new Error(created.ErrorInfo);
    if (Type === "AVChatRoom") continue;
    call("addGroupMember", { GroupId, MemberList: [{ Member_Account: "b" }, { Member_Account: "c" }] });
  }
  time.now += 1_000_000;
  let latestRandom = 0;
  return {
    ...{ world, time, call },
    send: (GroupId, text, more) =>
      call("sendGroupMsg", { GroupId, From_Account: "a", Random: ++latestRandom, MsgBody: textBody(text), ...more }),
    history: (GroupId, more) =>
      call("groupMsgGetSimple", { GroupId, ReqMsgNumber: 20, ...more }).RspMsgList as Message[],
  };
}
