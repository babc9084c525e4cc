// The operations of blocklists.
import { type Envelope, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { isCount } from "./friend_fields.ts";
import {
  badParameter,
  type Body,
  forEachTarget,
  itemFailure,
  itemSuccess,
  maxTargets,
  unixTime,
} from "./relation_calls.ts";
import { block, chainOf, isBlockedBy, unblock } from "./relation_state.ts";

/** Most entries of a blocklist. */
const maxBlocked = 1000;

/** black_list_add: ends the friendships with the blocked users, both ways. */
export function blackListAdd(owner: string, body: Body, world: World): Envelope {
  const { relations } = world;
  return forEachTarget(body, world, "ResultItem", (other) => {
    if (other === owner) return itemFailure(30001, "nobody can block themselves");
    if (isBlockedBy(world, owner, other)) return itemFailure(30001, "Err_SNS_BlackListAdd_Already_Exist");
    if (chainOf(relations, owner).blocked.size >= maxBlocked) {
      return itemFailure(30013, `the blocklist has ${maxBlocked} entries`);
    }
    block(relations, owner, other, unixTime(world));
    return itemSuccess;
  });
}

/** black_list_delete: the friendship does not come back. */
export function blackListDelete(owner: string, body: Body, world: World): Envelope {
  return forEachTarget(
    body,
    world,
    "ResultItem",
    (other) => unblock(world.relations, owner, other) ? itemSuccess : itemFailure(30001, "not on the blocklist"),
  );
}

/** black_list_get: returns the sequence in both of its documented spellings. */
export function blackListGet(owner: string, body: Body, { relations }: World): Envelope {
  const { StartIndex: start, MaxLimited: limit, LastSequence } = body;
  if (!isCount(start)) return badParameter("StartIndex is missing or no integer of at least 0");
  if (!isCount(LastSequence)) return badParameter("LastSequence is missing or no integer of at least 0");
  if (!isCount(limit) || limit < 1 || limit > maxTargets) return badParameter(`MaxLimited is not 1 to ${maxTargets}`);
  const { blocked, sequences } = chainOf(relations, owner);
  const page = [...blocked].slice(start, start + limit);
  return success({
    BlackListItem: page.map(([To_Account, AddBlackTimeStamp]) => ({ To_Account, AddBlackTimeStamp })),
    StartIndex: start + limit >= blocked.size ? 0 : start + limit,
    CurruentSequence: sequences.blocked,
    CurrentSequence: sequences.blocked,
  });
}

/** black_list_check. */
export function blackListCheck(owner: string, body: Body, world: World): Envelope {
  const { CheckType } = body;
  if (CheckType !== "BlackCheckResult_Type_Single" && CheckType !== "BlackCheckResult_Type_Both") {
    return badParameter("no such CheckType");
  }
  const none = { Relation: "BlackCheckResult_Type_NO" };
  return forEachTarget(body, world, "BlackListCheckItem", (other) => {
    const reverse = CheckType === "BlackCheckResult_Type_Both" && isBlockedBy(world, other, owner);
    const relation = isBlockedBy(world, owner, other) ? reverse ? "BothWay" : "AWithB" : reverse ? "BWithA" : "NO";
    return { Relation: `BlackCheckResult_Type_${relation}`, ...itemSuccess };
  }, none);
}
