// The fields of friends: their limits, and how they are read from a body.
import { byteLength } from "../../byte_length.ts";
import { isJsonObject } from "../../json.ts";
import { type Body, itemFailure, type ItemResult } from "./relation_calls.ts";
import type { Friendship, RelationChain } from "./relation_state.ts";

/** Most friends of a user. */
export const maxFriends = 3000;

/** Most friend lists of a user. */
export const maxLists = 32;

const maxCustomBytes = 500;
const addSource = /^AddSource_Type_[A-Za-z]{1,8}$/;
const customTag = /^Tag_SNS_Custom_[A-Za-z]{1,8}$/;

/** What a call says about a friend; a field that it leaves out is missing. */
export type FriendFields = Partial<Friendship>;

/** A friendship with the given fields, over those of an existing one. `time` is in Unix seconds. */
export function friendshipOf(fields: FriendFields, time: number, existing?: Friendship): Friendship {
  const none: Friendship = {
    ...{ AddTime: time, AddSource: "", AddWording: "", Remark: "", RemarkTime: 0 },
    ...{ lists: [], custom: {} },
  };
  const custom = { ...existing?.custom, ...fields.custom };
  for (const [tag, value] of Object.entries(custom)) if (value === "") delete custom[tag];
  return { ...none, ...existing, ...fields, custom };
}

/**
 * The fields of an item of friend_add and friend_import; undefined when a field has the wrong type. GroupName is one name
 * or several.
 */
export function readFriendItem(item: Body): FriendFields | undefined {
  const { GroupName, CustomItem } = item;
  const fields: { -readonly [Name in keyof Friendship]?: Friendship[Name] } = {};
  for (const name of ["Remark", "AddSource", "AddWording"] as const) {
    const value = item[name];
    if (value === undefined) continue;
    if (typeof value !== "string") return;
    fields[name] = value;
  }
  for (const name of ["RemarkTime", "AddTime"] as const) {
    const value = item[name];
    if (value === undefined) continue;
    if (!isCount(value)) return;
    fields[name] = value;
  }
  if (GroupName !== undefined) {
    if (!isTexts(GroupName)) return;
    fields.lists = [...new Set(GroupName)];
  }
  if (CustomItem !== undefined) {
    if (!Array.isArray(CustomItem)) return;
    fields.custom = {};
    for (const field of CustomItem) {
      if (!isJsonObject(field) || typeof field.Tag !== "string" || !isCustomValue(field.Value)) return;
      fields.custom = { ...fields.custom, [field.Tag]: field.Value };
    }
  }
  return fields;
}

/** The fields that an item of friend_update sets; a failure when one of them is refused. */
export function readFriendUpdate(items: readonly { Tag: string; Value: unknown }[]): FriendFields | ItemResult {
  let fields: FriendFields = {};
  for (const { Tag, Value } of items) {
    if (Tag === "Tag_SNS_IM_Remark" && typeof Value === "string") fields = { ...fields, Remark: Value };
    // Assumed: an empty text clears the lists, as an empty array does.
    else if (Tag === "Tag_SNS_IM_Group" && Value === "") fields = { ...fields, lists: [] };
    else if (Tag === "Tag_SNS_IM_Group" && isTexts(Value)) fields = { ...fields, lists: [...new Set(Value)] };
    else if (customTag.test(Tag) && isCustomValue(Value)) {
      fields = { ...fields, custom: { ...fields.custom, [Tag]: Value } };
    } else return itemFailure(30001, `${Tag} cannot be set, or not to this value`);
  }
  return fields;
}

/** The failure of a friend whose fields break a limit; undefined when they keep all of them. */
export function checkFriendFields(fields: FriendFields, { lists }: RelationChain): ItemResult | undefined {
  const { Remark = "", AddWording = "", AddSource, lists: names = [], custom = {} } = fields;
  if (byteLength(Remark) > 96) return itemFailure(30001, "Remark is longer than 96 bytes");
  if (byteLength(AddWording) > 256) return itemFailure(30001, "AddWording is longer than 256 bytes");
  if (AddSource !== undefined && !addSource.test(AddSource)) {
    return itemFailure(30001, "Err_SNS_FriendAdd_Source_Illegal");
  }
  if (!names.every(isListName)) return itemFailure(30001, "the name of a friend list is not 1 to 30 bytes long");
  for (const [tag, value] of Object.entries(custom)) {
    if (!customTag.test(tag)) return itemFailure(30001, `no such field: ${tag}`);
    if (byteLength(String(value)) > maxCustomBytes) {
      return itemFailure(30001, `${tag} is longer than ${maxCustomBytes} bytes`);
    }
  }
  if (exceedsLists(lists, names)) return itemFailure(30011, "Err_SNS_FriendUpdate_Group_Num_Exceed_Threshold");
}

/** Whether a name is that of a friend field, standard or custom. */
export function isFriendTag(tag: string): boolean {
  return Object.hasOwn(standardFields, tag) || customTag.test(tag);
}

/** The standard fields of a friend that have a value. */
export function standardFieldsOf(friendship: Friendship): { Tag: string; Value: unknown }[] {
  return Object.entries(standardFields)
    .map(([Tag, valueOf]) => ({ Tag, Value: valueOf(friendship) }))
    .filter(({ Value }) => Array.isArray(Value) ? Value.length > 0 : Value !== "");
}

/** The custom fields of a friend. */
export function customFieldsOf({ custom }: Friendship): { Tag: string; Value: unknown }[] {
  return Object.entries(custom).map(([Tag, Value]) => ({ Tag, Value }));
}

const standardFields: Readonly<Record<string, (friendship: Friendship) => unknown>> = {
  Tag_SNS_IM_AddSource: ({ AddSource }) => AddSource,
  Tag_SNS_IM_Remark: ({ Remark }) => Remark,
  Tag_SNS_IM_Group: ({ lists }) => lists,
  Tag_SNS_IM_AddTime: ({ AddTime }) => AddTime,
  Tag_SNS_IM_AddWording: ({ AddWording }) => AddWording,
};

/** Whether a text can name a friend list. */
export function isListName(name: string): boolean {
  return name !== "" && byteLength(name) <= 30;
}

/** Whether a user would have too many friend lists with these. */
export function exceedsLists(lists: ReadonlySet<string>, names: readonly string[]): boolean {
  return lists.size + new Set(names.filter((name) => !lists.has(name))).size > maxLists;
}

/** Whether a value is a safe integer of at least 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function isCustomValue(value: unknown): value is string | number {
  return typeof value === "string" || Number.isSafeInteger(value);
}
