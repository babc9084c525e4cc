import { client } from "../.generated/hey_api/client.gen.ts";
import {
  accountCheck,
  accountImport,
  adminGetroammsg,
  createGroup,
  getGroupMemberInfo,
  sendmsg,
} from "../.generated/hey_api/sdk.gen.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseUrl, query) => {
  client.setConfig({ baseUrl });
  return {
    accountImport: async (body) => (await accountImport({ query: query(), body })).data,
    accountCheck: async (body) => (await accountCheck({ query: query(), body })).data,
    createGroup: async (body) => (await createGroup({ query: query(), body })).data,
    getGroupMemberInfo: async (body) => (await getGroupMemberInfo({ query: query(), body })).data,
    sendmsg: async (body) => (await sendmsg({ query: query(), body })).data,
    readText: async (body) => {
      const answer = await adminGetroammsg({ query: query(), body });
      const element = answer.data?.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
