import createClient from "openapi-fetch";
import type { paths } from "../.generated/openapi_fetch/schema.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseUrl, query) => {
  const api = createClient<paths>({ baseUrl });
  const params = () => ({ query: query() });
  return {
    accountImport: async (body) =>
      (await api.POST("/v4/im_open_login_svc/account_import", { params: params(), body })).data,
    accountCheck: async (body) =>
      (await api.POST("/v4/im_open_login_svc/account_check", { params: params(), body })).data,
    createGroup: async (body) =>
      (await api.POST("/v4/group_open_http_svc/create_group", { params: params(), body })).data,
    getGroupMemberInfo: async (body) =>
      (await api.POST("/v4/group_open_http_svc/get_group_member_info", { params: params(), body })).data,
    sendmsg: async (body) => (await api.POST("/v4/openim/sendmsg", { params: params(), body })).data,
    readText: async (body) => {
      const answer = await api.POST("/v4/openim/admin_getroammsg", { params: params(), body });
      const element = answer.data?.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
