import { Api, GroupType, RequestContentType } from "../.generated/swagger_typescript_api/api.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseUrl, newQuery) => {
  const query = () => ({ ...newQuery(), contenttype: RequestContentType.Json });
  const { v4 } = new Api({ baseUrl });
  return {
    accountImport: async (body) => (await v4.accountImport(query(), body)).data,
    accountCheck: async (body) => (await v4.accountCheck(query(), body)).data,
    createGroup: async (body) => (await v4.createGroup(query(), { ...body, Type: GroupType.Public })).data,
    getGroupMemberInfo: async (body) => (await v4.getGroupMemberInfo(query(), body)).data,
    sendmsg: async (body) => (await v4.sendmsg(query(), body)).data,
    readText: async (body) => {
      const answer = await v4.adminGetroammsg(query(), body);
      const element = answer.data.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
