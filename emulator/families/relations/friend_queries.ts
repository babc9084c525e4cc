// The operations that read friends.
import { profileTags } from "../../../gen/profile_tags.ts";
import { type Envelope, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { customFieldsOf, isCount, isFriendTag, standardFieldsOf } from "./friend_fields.ts";
import { badParameter, type Body, forEachTarget, isNames, itemFailure, itemSuccess } from "./relation_calls.ts";
import { chainOf, hasFriend } from "./relation_state.ts";

/** Friends on a page of friend_get; the documents name no number. */
const pageSize = 100;

const customProfileTag = /^Tag_Profile_Custom_[A-Za-z]{1,8}$/;

/** friend_check. */
export function friendCheck(owner: string, body: Body, world: World): Envelope {
  const { CheckType } = body;
  if (CheckType !== "CheckResult_Type_Single" && CheckType !== "CheckResult_Type_Both") {
    return badParameter("no such CheckType");
  }
  const none = { Relation: "CheckResult_Type_NoRelation" };
  return forEachTarget(body, world, "InfoItem", (other) => {
    const reverse = CheckType === "CheckResult_Type_Both" && hasFriend(world, other, owner);
    const relation = hasFriend(world, owner, other)
      ? reverse ? "BothWay" : "AWithB"
      : reverse
      ? "BWithA"
      : "NoRelation";
    return { Relation: `CheckResult_Type_${relation}`, ...itemSuccess };
  }, none);
}

/** friend_get: without the fields of a kind whose sequence is current, and without friends when both are. */
export function friendGet(owner: string, body: Body, { relations }: World): Envelope {
  const { StartIndex: start, StandardSequence = 0, CustomSequence = 0 } = body;
  if (!isCount(start)) return badParameter("StartIndex is missing or no integer of at least 0");
  if (!isCount(StandardSequence) || !isCount(CustomSequence)) {
    return badParameter("a sequence is no integer of at least 0");
  }
  const { friends, sequences } = chainOf(relations, owner);
  const hasStandard = StandardSequence !== sequences.standard;
  const hasCustom = CustomSequence !== sequences.custom;
  const isCurrent = !hasStandard && !hasCustom;
  const page = isCurrent ? [] : [...friends].slice(start, start + pageSize);
  const isComplete = isCurrent || start + pageSize >= friends.size;
  return success({
    UserDataItem: page.map(([To_Account, friendship]) => ({
      To_Account,
      ValueItem: [
        ...hasStandard ? standardFieldsOf(friendship) : [],
        ...hasCustom ? customFieldsOf(friendship) : [],
      ],
    })),
    StandardSequence: sequences.standard,
    CustomSequence: sequences.custom,
    FriendNum: friends.size,
    CompleteFlag: isComplete ? 1 : 0,
    NextStartIndex: isComplete ? 0 : start + pageSize,
  });
}

/** friend_get_list: friend and profile fields; those without a value are left out. */
export function friendGetList(owner: string, body: Body, world: World): Envelope {
  const { TagList: tags } = body;
  if (!isNames(tags)) return badParameter("SNS_DECODE_ERR: TagList is not an array of strings");
  const unknown = tags.find((tag) => !isFriendTag(tag) && !isProfileTag(tag));
  if (unknown !== undefined) return badParameter(`no such field: ${unknown}`);
  const wanted = new Set(tags);
  const { friends } = chainOf(world.relations, owner);
  return forEachTarget(body, world, "InfoItem", (other) => {
    const friendship = friends.get(other);
    if (!friendship) return itemFailure(30001, "Err_SNS_FriendGetList_Friend_Not_Exist");
    const profile = Object.entries(world.accounts.byUserId.get(other)?.profile ?? {});
    const fields = [
      ...standardFieldsOf(friendship),
      ...customFieldsOf(friendship),
      ...profile.map(([Tag, Value]) => ({ Tag, Value })),
    ];
    return { SnsProfileItem: fields.filter(({ Tag }) => wanted.has(Tag)), ...itemSuccess };
  });
}

function isProfileTag(tag: string): boolean {
  return Object.hasOwn(profileTags, tag) || customProfileTag.test(tag);
}
