import type { Family } from "../family.ts";
import { blackListAdd, blackListCheck, blackListDelete, blackListGet } from "./blocklists.ts";
import { friendAdd, friendImport } from "./friend_add.ts";
import { friendDelete, friendDeleteAll, friendUpdate } from "./friend_changes.ts";
import { snsGroupAdd, snsGroupDelete, snsGroupGet } from "./friend_lists.ts";
import { friendCheck, friendGet, friendGetList } from "./friend_queries.ts";
import { answerCall } from "./relation_calls.ts";
import { relationParts } from "./relation_parts.ts";
import { removeUser } from "./relation_state.ts";

/** Friends, friend lists and blocklists. */
export const relations: Family = {
  handlers: {
    friendAdd: (body, world) => answerCall(friendAdd, body, world),
    friendImport: (body, world) => answerCall(friendImport, body, world),
    friendUpdate: (body, world) => answerCall(friendUpdate, body, world),
    friendDelete: (body, world) => answerCall(friendDelete, body, world),
    friendDeleteAll: (body, world) => answerCall(friendDeleteAll, body, world),
    friendCheck: (body, world) => answerCall(friendCheck, body, world),
    friendGet: (body, world) => answerCall(friendGet, body, world),
    friendGetList: (body, world) => answerCall(friendGetList, body, world),
    snsGroupAdd: (body, world) => answerCall(snsGroupAdd, body, world),
    snsGroupDelete: (body, world) => answerCall(snsGroupDelete, body, world),
    snsGroupGet: (body, world) => answerCall(snsGroupGet, body, world),
    blackListAdd: (body, world) => answerCall(blackListAdd, body, world),
    blackListDelete: (body, world) => answerCall(blackListDelete, body, world),
    blackListGet: (body, world) => answerCall(blackListGet, body, world),
    blackListCheck: (body, world) => answerCall(blackListCheck, body, world),
  },
  parts: relationParts,
  onAccountDeleted: (UserID, world) => removeUser(world.relations, UserID),
};
