import {
  accountCheck,
  accountImport,
  adminGetroammsg,
  createGroup,
  getGroupMemberInfo,
  sendmsg,
} from "../.generated/orval/api.ts";
import { runClient } from "./client_scenario.ts";
import { setBaseUrl } from "./orval_fetch.ts";

/** The data of an answer with status 200. */
async function ok<T extends { status: number; data: unknown }>(
  call: Promise<T>,
): Promise<Extract<T, { status: 200 }>["data"]> {
  const answer = await call;
  if (answer.status !== 200) throw new Error(`expected status 200, got ${answer.status}`);
  return answer.data;
}

await runClient((baseUrl, query) => {
  setBaseUrl(baseUrl);
  return {
    accountImport: (body) => ok(accountImport(body, query())),
    accountCheck: (body) => ok(accountCheck(body, query())),
    createGroup: (body) => ok(createGroup(body, query())),
    getGroupMemberInfo: (body) => ok(getGroupMemberInfo(body, query())),
    sendmsg: (body) => ok(sendmsg(body, query())),
    readText: async (body) => {
      const answer = await ok(adminGetroammsg(body, query()));
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
