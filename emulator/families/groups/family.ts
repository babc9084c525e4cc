import type { Family } from "../family.ts";
import { removeUser } from "./group_changes.ts";
import { createGroup, destroyGroup, importGroup, modifyGroupBaseInfo } from "./group_handlers.ts";
import { groupParts } from "./group_parts.ts";
import { getAppidGroupList, getGroupInfo, getJoinedGroupList } from "./group_query_handlers.ts";
import {
  addGroupMember,
  changeGroupOwner,
  deleteGroupMember,
  forbidSendMsg,
  importGroupMember,
  modifyGroupMemberInfo,
} from "./member_handlers.ts";
import {
  getGroupMemberInfo,
  getGroupMutedAccount,
  getRoleInGroup,
  getSpecifiedGroupMemberInfo,
} from "./member_query_handlers.ts";

/** Groups, their members and mutes. */
export const groups: Family = {
  handlers: {
    ...{ createGroup, importGroup, modifyGroupBaseInfo, destroyGroup },
    ...{ getAppidGroupList, getJoinedGroupList, getGroupInfo },
    ...{ addGroupMember, importGroupMember, deleteGroupMember, modifyGroupMemberInfo, changeGroupOwner, forbidSendMsg },
    ...{ getGroupMemberInfo, getSpecifiedGroupMemberInfo, getRoleInGroup, getGroupMutedAccount },
  },
  parts: groupParts,
  onAccountDeleted: (UserID, world) => removeUser(world.groups, UserID),
};
