import { ok } from "@oazapfts/runtime";
import {
  accountCheck,
  accountImport,
  adminGetroammsg,
  createGroup,
  defaults,
  getGroupMemberInfo,
  sendmsg,
} from "../.generated/oazapfts.ts";
import { type Query, runClient } from "./client_scenario.ts";

const queryArguments = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, q.contenttype] as const;

await runClient((baseUrl, newQuery) => {
  defaults.baseUrl = baseUrl;
  const query = () => queryArguments(newQuery());
  return {
    accountImport: (body) => ok(accountImport(...query(), body)),
    accountCheck: (body) => ok(accountCheck(...query(), body)),
    createGroup: (body) => ok(createGroup(...query(), body)),
    getGroupMemberInfo: (body) => ok(getGroupMemberInfo(...query(), body)),
    sendmsg: (body) => ok(sendmsg(...query(), body)),
    readText: async (body) => {
      const answer = await ok(adminGetroammsg(...query(), body));
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
