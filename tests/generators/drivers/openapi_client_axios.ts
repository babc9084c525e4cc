import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import document from "../../../gen/openapi.json" with { type: "json" };
import type { Client } from "../.generated/openapi_client_axios.d.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseUrl, query) => {
  const definition = document as unknown as Document;
  const api = new OpenAPIClientAxios({ definition, withServer: { url: baseUrl } }).initSync<Client>();
  return {
    accountImport: async (body) => (await api.accountImport(query(), body)).data,
    accountCheck: async (body) => (await api.accountCheck(query(), body)).data,
    createGroup: async (body) => (await api.createGroup(query(), body)).data,
    getGroupMemberInfo: async (body) => (await api.getGroupMemberInfo(query(), body)).data,
    sendmsg: async (body) => (await api.sendmsg(query(), body)).data,
    readText: async (body) => {
      const answer = await api.adminGetroammsg(query(), body);
      const element = answer.data.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
