// Calls every operation with the client, to count type instantiations.
import type { ChatClient } from "../../../mod.ts";

export async function all(chat: ChatClient): Promise<number[]> {
  return [
    (await chat.accountImport({ UserID: "a", Nick: "b" })).ErrorCode,
    (await chat.multiaccountImport({ AccountList: [{ UserID: "a" }] })).ErrorCode,
    (await chat.accountDelete({ DeleteItem: [{ UserID: "a" }] })).ErrorCode,
    (await chat.accountCheck({ CheckItem: [{ UserID: "a" }] })).ErrorCode,
    (await chat.kick({ UserID: "a" })).ErrorCode,
    (await chat.queryOnlineStatus({ To_Account: ["a"] })).ErrorCode,
    (await chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: "b" }] }))
      .ErrorCode,
    (await chat.portraitGet({ To_Account: ["a"], TagList: ["Tag_Profile_IM_Nick"] })).ErrorCode,
  ];
}
