import { accountCheck } from "../.generated/kubb_fetch/clients/accountCheck.ts";
import { accountImport } from "../.generated/kubb_fetch/clients/accountImport.ts";
import { adminGetroammsg } from "../.generated/kubb_fetch/clients/adminGetroammsg.ts";
import { createGroup } from "../.generated/kubb_fetch/clients/createGroup.ts";
import { getGroupMemberInfo } from "../.generated/kubb_fetch/clients/getGroupMemberInfo.ts";
import { sendmsg } from "../.generated/kubb_fetch/clients/sendmsg.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseURL, query) => {
  // By default its fetch client sends the body as text/plain.
  const config = { baseURL, headers: { "Content-Type": "application/json" } };
  return {
    accountImport: (body) => accountImport(body, query(), config),
    accountCheck: (body) => accountCheck(body, query(), config),
    createGroup: (body) => createGroup(body, query(), config),
    getGroupMemberInfo: (body) => getGroupMemberInfo(body, query(), config),
    sendmsg: (body) => sendmsg(body, query(), config),
    readText: async (body) => {
      const answer = await adminGetroammsg(body, query(), config);
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
