import { configureStore } from "@reduxjs/toolkit";
import { api } from "../.generated/rtk_query.ts";
import { runClient } from "./client_scenario.ts";
import { setBaseUrl } from "./rtk_query_base.ts";

await runClient((baseUrl, query) => {
  setBaseUrl(baseUrl);
  const { dispatch } = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  });
  const { accountCheck, accountImport, adminGetroammsg, createGroup, getGroupMemberInfo, sendmsg } = api.endpoints;
  return {
    accountImport: (body) => dispatch(accountImport.initiate({ ...query(), account: body })).unwrap(),
    accountCheck: (body) => dispatch(accountCheck.initiate({ ...query(), accountCheck: body })).unwrap(),
    createGroup: (body) => dispatch(createGroup.initiate({ ...query(), groupCreationBody: body })).unwrap(),
    getGroupMemberInfo: (body) =>
      dispatch(getGroupMemberInfo.initiate({ ...query(), groupMembersBody: body })).unwrap(),
    sendmsg: (body) => dispatch(sendmsg.initiate({ ...query(), sendMsgBody: body })).unwrap(),
    readText: async (body) => {
      const answer = await dispatch(adminGetroammsg.initiate({ ...query(), messageHistoryBody: body })).unwrap();
      const element = answer.MsgList?.[0]?.MsgBody?.[0];
      return element?.MsgType === "TIMTextElem" ? element.MsgContent.Text : undefined;
    },
  };
});
