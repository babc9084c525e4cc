import {
  AccountsService,
  GroupsService,
  GroupType,
  MessagesService,
  OpenAPI,
  RequestContentType,
  TextElement,
} from "../.generated/openapi_typescript_codegen/index.ts";
import { type Query, runClient } from "./client_scenario.ts";

const queryArguments = (q: Query) => [q.sdkappid, q.identifier, q.usersig, q.random, RequestContentType.JSON] as const;

const MsgType = TextElement.MsgType.TIMTEXT_ELEM;

await runClient((baseUrl, newQuery) => {
  OpenAPI.BASE = baseUrl;
  const query = () => queryArguments(newQuery());
  return {
    accountImport: (body) => AccountsService.accountImport(...query(), body),
    accountCheck: (body) => AccountsService.accountCheck(...query(), body),
    createGroup: (body) => GroupsService.createGroup(...query(), { ...body, Type: GroupType.PUBLIC }),
    getGroupMemberInfo: (body) => GroupsService.getGroupMemberInfo(...query(), body),
    sendmsg: (body) =>
      MessagesService.sendmsg(...query(), {
        ...body,
        MsgBody: body.MsgBody.map((element) => ({ ...element, MsgType })),
      }),
    readText: async (body) => {
      const answer = await MessagesService.adminGetroammsg(...query(), body);
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === MsgType ? element.MsgContent.Text : undefined;
    },
  };
});
