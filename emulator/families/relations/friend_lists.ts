// The operations of friend lists, which the API calls groups: sns/group_add, group_delete and group_get.
import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { exceedsLists, isListName, maxLists } from "./friend_fields.ts";
import { badParameter, type Body, forEachTarget, itemFailure, itemSuccess } from "./relation_calls.ts";
import { addFriendLists, chainOf, removeFriendLists, setFriend } from "./relation_state.ts";

/** group_add: makes the lists that do not exist, and puts the friends into all of them. */
export function snsGroupAdd(owner: string, body: Body, world: World): Envelope {
  const names = readListNames(body);
  if (!Array.isArray(names)) return names;
  const { relations } = world;
  if (exceedsLists(chainOf(relations, owner).lists, names)) return failure(30011, `more than ${maxLists} friend lists`);
  let envelope: Envelope = success();
  if (body.To_Account !== undefined) {
    envelope = forEachTarget(body, world, "ResultItem", (other) => {
      const friendship = chainOf(relations, owner).friends.get(other);
      if (!friendship) return itemFailure(32216, "Err_SNS_GroupAdd_ToTinyId_Not_Friend");
      setFriend(relations, owner, other, { ...friendship, lists: [...new Set([...friendship.lists, ...names])] });
      return itemSuccess;
    });
  }
  if (envelope.ErrorCode !== 0) return envelope;
  addFriendLists(relations, owner, names);
  return { ...envelope, CurrentSequence: chainOf(relations, owner).sequences.lists };
}

/** group_delete: the friends in the lists stay friends. */
export function snsGroupDelete(owner: string, body: Body, { relations }: World): Envelope {
  const names = readListNames(body);
  if (!Array.isArray(names)) return names;
  removeFriendLists(relations, owner, names);
  return success({ CurrentSequence: chainOf(relations, owner).sequences.lists });
}

/** group_get: leaves out lists that do not exist. */
export function snsGroupGet(owner: string, body: Body, { relations }: World): Envelope {
  const { NeedFriend } = body;
  if (NeedFriend !== undefined && NeedFriend !== "Need_Friend_Type_Yes") return badParameter("no such NeedFriend");
  const { lists, friends, sequences } = chainOf(relations, owner);
  const names = body.GroupName === undefined ? [...lists] : readListNames(body);
  if (!Array.isArray(names)) return names;
  const members = new Map(names.filter((name) => lists.has(name)).map((name): [string, string[]] => [name, []]));
  for (const [other, friendship] of friends) {
    for (const name of friendship.lists) members.get(name)?.push(other);
  }
  return success({
    ResultItem: [...members].map(([GroupName, To_Account]) => ({
      GroupName,
      FriendNumber: To_Account.length,
      ...NeedFriend ? { To_Account } : {},
    })),
    CurrentSequence: sequences.lists,
  });
}

function readListNames({ GroupName: names }: Body): string[] | Envelope {
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string")) {
    return badParameter("SNS_DECODE_ERR: GroupName is not an array of strings");
  }
  if (names.length > maxLists) return badParameter(`more than ${maxLists} names in GroupName`);
  return names.every(isListName) ? names : badParameter("Err_SNS_GroupAdd_Req_Group_Name_Len_Illegal");
}
