import { createApiClient } from "../.generated/openapi_zod_client.ts";
import { runClient } from "./client_scenario.ts";

await runClient((baseUrl, query) => {
  const api = createApiClient(baseUrl);
  // By alias: with so many operations the types of api.post(path) are too deep for TypeScript (TS2321).
  const queries = () => ({ queries: query() });
  return {
    accountImport: (body) => api.accountImport(body, queries()),
    accountCheck: (body) => api.accountCheck(body, queries()),
    createGroup: (body) => api.createGroup(body, queries()),
    getGroupMemberInfo: (body) => api.getGroupMemberInfo(body, queries()),
    sendmsg: (body) => api.sendmsg(body, queries()),
    readText: async (body) => {
      const answer = await api.adminGetroammsg(body, queries());
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
