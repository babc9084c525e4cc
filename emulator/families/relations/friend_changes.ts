// The operations that update and delete friends.
import { isUser } from "../accounts/users.ts";
import { type Envelope, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { checkFriendFields, friendshipOf, readFriendUpdate } from "./friend_fields.ts";
import {
  badParameter,
  type Body,
  forEachTarget,
  itemFailure,
  type ItemResult,
  itemsEnvelope,
  itemSuccess,
  unixTime,
  unknownTarget,
} from "./relation_calls.ts";
import { chainOf, friendsOf, removeFriend, setFriend } from "./relation_state.ts";

/** friend_update: sets all fields of a friend, or none when one of them is refused. */
export function friendUpdate(owner: string, { UpdateItem: items }: Body, world: World): Envelope {
  if (!Array.isArray(items) || items.length === 0) return badParameter("SNS_DECODE_ERR: UpdateItem is not an array");
  if (!items.every(isUpdate)) return badParameter("SNS_DECODE_ERR: UpdateItem");
  const { relations } = world;
  return itemsEnvelope(
    "ResultItem",
    items.map(({ To_Account: other, SnsItem }): [string, ItemResult] => {
      const chain = chainOf(relations, owner);
      const existing = chain.friends.get(other);
      if (!isUser(other, world)) return [other, unknownTarget];
      if (!existing) return [other, itemFailure(30001, "Err_SNS_FriendUpdate_Friend_Not_Exist")];
      const fields = readFriendUpdate(SnsItem);
      if ("ResultCode" in fields) return [other, fields];
      const error = checkFriendFields(fields, chain);
      if (error) return [other, error];
      setFriend(relations, owner, other, friendshipOf(fields, unixTime(world), existing));
      return [other, itemSuccess];
    }),
  );
}

/** friend_delete. With Delete_Type_Both it succeeds when there was a friendship in either direction. */
export function friendDelete(owner: string, body: Body, world: World): Envelope {
  const bothWays = readDeleteType(body.DeleteType);
  if (bothWays === undefined) return badParameter("no such DeleteType");
  const { relations } = world;
  return forEachTarget(body, world, "ResultItem", (other) => {
    const removed = removeFriend(relations, owner, other);
    const reverseRemoved = bothWays && removeFriend(relations, other, owner);
    return removed || reverseRemoved ? itemSuccess : itemFailure(31704, "not a friend");
  });
}

/** friend_delete_all: the friend lists stay, empty. */
export function friendDeleteAll(owner: string, { DeleteType }: Body, world: World): Envelope {
  const bothWays = readDeleteType(DeleteType);
  if (bothWays === undefined) return badParameter("no such DeleteType");
  for (const other of friendsOf(world, owner)) {
    removeFriend(world.relations, owner, other);
    if (bothWays) removeFriend(world.relations, other, owner);
  }
  return success();
}

/** Whether to delete both ways; undefined for a value that is not documented. */
function readDeleteType(value: unknown = "Delete_Type_Single"): boolean | undefined {
  return value === "Delete_Type_Both" ? true : value === "Delete_Type_Single" ? false : undefined;
}

/** An entry of UpdateItem. */
interface Update {
  readonly To_Account: string;
  readonly SnsItem: { Tag: string; Value: unknown }[];
}

function isUpdate(item: unknown): item is Update {
  return isJsonObject(item) && typeof item.To_Account === "string" && item.To_Account !== "" &&
    Array.isArray(item.SnsItem) && item.SnsItem.length > 0 &&
    item.SnsItem.every((field) => isJsonObject(field) && typeof field.Tag === "string");
}
