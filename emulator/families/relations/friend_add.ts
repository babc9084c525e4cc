// The operations that make friends: friend_add, and friend_import, which asks nobody.
import { isUser } from "../accounts/users.ts";
import type { Envelope } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { checkFriendFields, type FriendFields, friendshipOf, maxFriends, readFriendItem } from "./friend_fields.ts";
import {
  badParameter,
  type Body,
  itemFailure,
  type ItemResult,
  itemsEnvelope,
  itemSuccess,
  maxTargets,
  unixTime,
  unknownTarget,
} from "./relation_calls.ts";
import { addRequest, chainOf, hasFriend, isBlockedBy, setFriend } from "./relation_state.ts";

/** Most friend requests that wait for a user. */
const maxRequests = 100;

/** friend_add: both ways by default; each friend's own setting decides unless ForceAddFlags is 1. */
export function friendAdd(owner: string, body: Body, world: World): Envelope {
  const { AddType = "Add_Type_Both", ForceAddFlags = 0 } = body;
  if (AddType !== "Add_Type_Both" && AddType !== "Add_Type_Single") return badParameter("no such AddType");
  if (ForceAddFlags !== 0 && ForceAddFlags !== 1) return badParameter("ForceAddFlags is neither 0 nor 1");
  const call = { owner, bothWays: AddType === "Add_Type_Both", forced: ForceAddFlags === 1 };
  return forEachFriend(
    body,
    world,
    // One list, and neither times nor custom fields, unlike friend_import.
    ({ Remark, AddSource, AddWording, GroupName }) =>
      readFriendItem({ Remark, AddSource, AddWording, GroupName: GroupName === undefined ? undefined : [GroupName] }),
    (other, fields) => addFriend(call, other, fields, world),
  );
}

/** friend_import: one way, and without regard to settings and blocklists. */
export function friendImport(owner: string, body: Body, world: World): Envelope {
  return forEachFriend(body, world, readFriendItem, (other, fields) => {
    const { relations } = world;
    const chain = chainOf(relations, owner);
    const existing = chain.friends.get(other);
    if (fields.AddSource === undefined) return itemFailure(30001, "AddSource is missing");
    const error = checkFriendFields(fields, chain) ?? checkTarget(owner, other, world);
    if (error) return error;
    if (!existing && chain.friends.size >= maxFriends) {
      return itemFailure(30010, "Err_SNS_FriendImport_My_Friend_Num_Exceed_Threshold");
    }
    setFriend(relations, owner, other, friendshipOf(fields, unixTime(world), existing));
    return itemSuccess;
  });
}

/** How a call of friend_add adds its friends. */
interface AddCall {
  readonly owner: string;
  readonly bothWays: boolean;
  readonly forced: boolean;
}

function addFriend(call: AddCall, other: string, fields: FriendFields, world: World): ItemResult {
  const { owner, bothWays } = call;
  const { relations } = world;
  const error = checkFriendFields(fields, chainOf(relations, owner)) ?? checkTarget(owner, other, world) ??
    checkAdding(call, other, world);
  if (error) return error;
  const time = unixTime(world);
  setFriend(relations, owner, other, friendshipOf(fields, time));
  if (bothWays && !hasFriend(world, other, owner)) {
    // Remark and friend list are those of From_Account.
    const { AddSource = "", AddWording = "" } = fields;
    setFriend(relations, other, owner, friendshipOf({ AddSource, AddWording }, time));
  }
  return itemSuccess;
}

/** The documented reasons for which a friend is not added; a friend who has to confirm gets a request instead. */
function checkAdding({ owner, bothWays, forced }: AddCall, other: string, world: World): ItemResult | undefined {
  const { relations } = world;
  if (hasFriend(world, owner, other)) return itemFailure(30001, "Err_SNS_FriendAdd_Friend_Exist");
  if (isBlockedBy(world, owner, other)) return itemFailure(30515, "the user is on the blocklist of From_Account");
  if (isBlockedBy(world, other, owner)) return itemFailure(30525, "From_Account is on the blocklist of the user");
  if (profileField(world, owner, "Tag_Profile_IM_AdminForbidType") === "AdminForbid_Type_SendOut") {
    return itemFailure(30009, "an admin has forbidden From_Account to add friends");
  }
  if (chainOf(relations, owner).friends.size >= maxFriends) {
    return itemFailure(30010, `From_Account has ${maxFriends} friends`);
  }
  if (bothWays && !hasFriend(world, other, owner) && chainOf(relations, other).friends.size >= maxFriends) {
    return itemFailure(30014, `the user has ${maxFriends} friends`);
  }
  if (forced) return;
  const allowType = profileField(world, other, "Tag_Profile_IM_AllowType");
  if (allowType === "AllowType_Type_DenyAny") {
    return itemFailure(30516, "Err_SNS_FriendAdd_Friend_Allow_Type_Forbid");
  }
  if (allowType !== "AllowType_Type_NeedConfirm") return;
  const { requests } = chainOf(relations, other);
  if (!requests.has(owner) && requests.size >= maxRequests) {
    return itemFailure(30012, `${maxRequests} friend requests wait for the user`);
  }
  addRequest(relations, other, owner, unixTime(world));
  return itemFailure(30539, "waiting for approval");
}

/** The failure of a user who cannot be anybody's friend, or not this one's. */
function checkTarget(owner: string, other: string, world: World): ItemResult | undefined {
  if (other === owner) return itemFailure(30001, "nobody can be a friend of themselves");
  if (!isUser(other, world)) return unknownTarget;
}

function profileField({ accounts }: World, UserID: string, tag: string): string | number | undefined {
  return accounts.byUserId.get(UserID)?.profile[tag];
}

/** The result for each entry of AddFriendItem. The whole call fails when one of them cannot be read. */
function forEachFriend(
  { AddFriendItem: items }: Body,
  world: World,
  read: (item: Body) => FriendFields | undefined,
  resultOf: (other: string, fields: FriendFields, world: World) => ItemResult,
): Envelope {
  if (!Array.isArray(items) || items.length === 0) return badParameter("SNS_DECODE_ERR: AddFriendItem is not an array");
  if (items.length > maxTargets) return badParameter(`more than ${maxTargets} friends in AddFriendItem`);
  const friends: [string, FriendFields][] = [];
  for (const item of items) {
    const fields = isJsonObject(item) ? read(item) : undefined;
    const { To_Account: other } = isJsonObject(item) ? item : {};
    if (!fields || typeof other !== "string" || other === "") return badParameter("SNS_DECODE_ERR: AddFriendItem");
    friends.push([other, fields]);
  }
  return itemsEnvelope("ResultItem", friends.map(([other, fields]) => [other, resultOf(other, fields, world)]));
}
