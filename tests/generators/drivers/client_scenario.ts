// What each generated client has to do: import accounts, check one, read an error of the service, create a group and list
// its members, send a message and read it back.
import process from "node:process";

/** The signed query that the document requires. */
export interface Query {
  sdkappid: number;
  identifier: string;
  usersig: string;
  random: number;
  contenttype: "json";
}

/** The calls of a generated client: each sends its body with a new query and returns what the generated types describe. */
export interface Client {
  accountImport(body: { UserID: string; Nick: string }): Promise<{ ErrorCode: number } | undefined>;
  accountCheck(body: typeof checkBody): Promise<{ ResultItem?: { AccountStatus?: string }[] } | undefined>;
  createGroup(body: typeof groupBody): Promise<{ GroupId?: string } | undefined>;
  getGroupMemberInfo(body: { GroupId: string }): Promise<{ MemberList?: { Member_Account?: string }[] } | undefined>;
  sendmsg(body: typeof messageBody): Promise<{ ErrorCode: number } | undefined>;
  /** Calls adminGetroammsg and returns the text of the first message. */
  readText(body: typeof historyBody): Promise<string | undefined>;
}

const owner = { UserID: "user_0001", Nick: "李娜" };
const member = { UserID: "user_0002", Nick: "Ben" };
/** Its UserID is longer than 32 bytes. */
const invalidAccount = { UserID: "x".repeat(33), Nick: "" };
const checkBody: { CheckItem: [{ UserID: string }] } = { CheckItem: [{ UserID: owner.UserID }] };
const groupBody: {
  Type: "Public";
  Name: string;
  Owner_Account: string;
  MemberList: [{ Member_Account: string }];
} = {
  Type: "Public",
  Name: "读书会",
  Owner_Account: owner.UserID, // becomes a member too
  MemberList: [{ Member_Account: member.UserID }],
};
const messageBody: {
  From_Account: string;
  To_Account: string;
  MsgSeq: number;
  MsgRandom: number;
  MsgBody: [{ MsgType: "TIMTextElem"; MsgContent: { Text: string } }];
} = {
  From_Account: owner.UserID,
  To_Account: member.UserID,
  MsgSeq: 1,
  MsgRandom: 4294967295, // the largest
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
};
const historyBody = {
  Operator_Account: member.UserID,
  Peer_Account: owner.UserID,
  MaxCnt: 10,
  MinTime: 0,
  MaxTime: Math.floor(Date.now() / 1000) + 600,
};

/** The outcome that a client prints. */
export const expectedOutcome = JSON.stringify({
  imported: [0, 0],
  checked: "Imported",
  rejected: 70402,
  members: [owner.UserID, member.UserID],
  sent: 0,
  text: "hello",
});

/** The calls that the service then has received, with their error codes. */
export const expectedCalls = [
  ...["accountImport 0", "accountImport 0", "accountCheck 0", "accountImport 70402"],
  ...["createGroup 0", "getGroupMemberInfo 0", "sendmsg 0", "adminGetroammsg 0"],
].join(", ");

/** Runs a client against the service of the command line's arguments, BASE_URL USERSIG, and prints the outcome as JSON. */
export async function runClient(createClient: (baseUrl: string, query: () => Query) => Client): Promise<void> {
  const [baseUrl = "", usersig = ""] = process.argv.slice(2);
  let random = 1;
  const query = (): Query => ({
    sdkappid: 1400000000,
    identifier: "administrator",
    usersig,
    random: random++,
    contenttype: "json",
  });
  const client = createClient(baseUrl, query);
  const imported = [await client.accountImport(owner), await client.accountImport(member)];
  const checked = await client.accountCheck(checkBody);
  const rejected = await client.accountImport(invalidAccount);
  const { GroupId = "" } = await client.createGroup(groupBody) ?? {};
  const { MemberList } = await client.getGroupMemberInfo({ GroupId }) ?? {};
  const sent = await client.sendmsg(messageBody);
  console.log(JSON.stringify({
    imported: imported.map((answer) => answer?.ErrorCode),
    checked: checked?.ResultItem?.[0]?.AccountStatus,
    rejected: rejected?.ErrorCode,
    members: MemberList?.map(({ Member_Account }) => Member_Account),
    sent: sent?.ErrorCode,
    text: await client.readText(historyBody),
  }));
}
