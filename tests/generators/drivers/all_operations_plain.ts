// Calls the same operations with openapi-fetch alone and the same types, for comparison.
import type createClient from "openapi-fetch";
import type { operations, paths } from "../../../gen/types.ts";

type Query = operations["kick"]["parameters"]["query"];

export async function all(api: ReturnType<typeof createClient<paths>>, query: Query): Promise<(number | undefined)[]> {
  const params = { query };
  return [
    (await api.POST("/v4/im_open_login_svc/account_import", { params, body: { UserID: "a", Nick: "b" } })).data
      ?.ErrorCode,
    (await api.POST("/v4/im_open_login_svc/multiaccount_import", { params, body: { AccountList: [{ UserID: "a" }] } }))
      .data?.ErrorCode,
    (await api.POST("/v4/im_open_login_svc/account_delete", { params, body: { DeleteItem: [{ UserID: "a" }] } })).data
      ?.ErrorCode,
    (await api.POST("/v4/im_open_login_svc/account_check", { params, body: { CheckItem: [{ UserID: "a" }] } })).data
      ?.ErrorCode,
    (await api.POST("/v4/im_open_login_svc/kick", { params, body: { UserID: "a" } })).data?.ErrorCode,
    (await api.POST("/v4/openim/query_online_status", { params, body: { To_Account: ["a"] } })).data?.ErrorCode,
    (await api.POST("/v4/profile/portrait_set", {
      params,
      body: { From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: "b" }] },
    })).data?.ErrorCode,
    (await api.POST("/v4/profile/portrait_get", {
      params,
      body: { To_Account: ["a"], TagList: ["Tag_Profile_IM_Nick"] },
    })).data?.ErrorCode,
  ];
}
