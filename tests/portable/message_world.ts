// A world with accounts, for the cases of messages and conversations.
import type { Envelope } from "../../emulator/envelope.ts";
import type { OperationId } from "../../emulator/families/family.ts";
import { allHandlers, notifyAccountDeleted, notifyGroupDestroyed } from "../../emulator/families/registry.ts";
import { createWorld, type World } from "../../emulator/families/world.ts";
import { defaultSettings, type EmulatorSettings } from "../../emulator/settings.ts";
import { readSnapshot, replaceEntries, writeSnapshot } from "../../emulator/snapshot.ts";

/** Handlers without a service around them: calls cost microseconds, and the case sets the clock. */
export interface MessageWorld {
  readonly world: World;
  /** The clock, in ms since 1970. */
  readonly time: { now: number };
  /** Carries out a call as the admin `administrator`, with a body that the types may not allow. */
  call(operation: OperationId, body: object): Envelope;
  /** The ErrorCode of a call. */
  code(operation: OperationId, body: object): number;
  /** Sends a text, with a MsgSeq and MsgRandom of its own unless `more` has them. */
  send(From_Account: string, To_Account: string, text: string, more?: object): Envelope;
  /** The texts that a user sees in a chat, oldest first. */
  texts(user: string, peer: string): string[];
  unread(user: string, ...peers: string[]): number;
  /** Saves the state and loads it after a reset. True when a second save has the same lines. */
  reload(): Promise<boolean>;
}

/** A message in an answer of adminGetroammsg. */
export interface HistoryEntry {
  readonly From_Account: string;
  readonly MsgSeq: number;
  readonly MsgKey: string;
  readonly MsgFlagBits: number;
  readonly IsPeerRead: number;
  readonly MsgBody?: { MsgContent: { Text: string } }[];
}

/** A text as MsgBody. */
export function textBody(Text: string): { MsgType: "TIMTextElem"; MsgContent: { Text: string } }[] {
  return [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
}

/** A world with the accounts a to d at 2025-07-01. */
export function messageWorld(settings: Partial<EmulatorSettings> = {}): MessageWorld {
  const time = { now: 1_751_328_000_000 };
  const world: World = createWorld({
    admins: ["administrator"],
    settings: { ...defaultSettings, ...settings },
    now: () => time.now,
    accountDeleted: (UserID) => notifyAccountDeleted(UserID, world),
    groupDestroyed: (GroupId) => notifyGroupDestroyed(GroupId, world),
  });
  const handlers = allHandlers();
  const call: MessageWorld["call"] = (operation, body) => {
    const handler = handlers[operation];
    if (!handler) throw new Error(`${operation} has no handler`);
    return handler(body as Record<string, unknown>, world, "administrator");
  };
  call("multiaccountImport", { Accounts: ["a", "b", "c", "d"] });
  let last = 0;
  return {
    ...{ world, time, call },
    code: (operation, body) => call(operation, body).ErrorCode,
    send: (From_Account, To_Account, text, more) => {
      last++;
      const body = { From_Account, To_Account, MsgSeq: last, MsgRandom: last, MsgBody: textBody(text), ...more };
      return call("sendmsg", body);
    },
    texts: (user, peer) =>
      historyOf(call, user, peer).map(({ MsgBody }) => MsgBody?.[0]?.MsgContent.Text ?? "recalled"),
    unread: (To_Account, ...Peer_Account) => {
      const answer = call("getC2cUnreadMsgNum", { To_Account, ...Peer_Account.length > 0 ? { Peer_Account } : {} });
      const list = answer.C2CUnreadMsgNumList as { C2CUnreadMsgNum: number }[] | undefined;
      return Number(answer.AllC2CUnreadMsgNum ?? list?.[0]?.C2CUnreadMsgNum);
    },
    reload: async () => {
      const saved = [...writeSnapshot(world, 0)];
      replaceEntries(world);
      replaceEntries(world, (await readSnapshot(saved)).entries);
      return saved.join("") === [...writeSnapshot(world, 0)].join("");
    },
  };
}

/** The whole history of a chat, oldest first, read page by page. */
export function historyOf(call: MessageWorld["call"], user: string, peer: string, MaxCnt = 100): HistoryEntry[] {
  const found: HistoryEntry[] = [];
  const body = { Operator_Account: user, Peer_Account: peer, MaxCnt, MinTime: 0, MaxTime: 2 ** 32 - 1 };
  let page: Envelope = call("adminGetroammsg", body);
  found.unshift(...page.MsgList as HistoryEntry[]);
  while (page.Complete === 0) {
    const { LastMsgTime: MaxTime, LastMsgKey } = page;
    page = call("adminGetroammsg", { ...body, MaxTime, LastMsgKey });
    found.unshift(...page.MsgList as HistoryEntry[]);
  }
  return found;
}
