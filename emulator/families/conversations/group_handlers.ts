// The commands for groups of conversations: create, update and delete.
import { isUser } from "../accounts/users.ts";
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import {
  countContacts,
  dataOf,
  groupNamed,
  joining,
  leaving,
  maxContacts,
  withData,
  withGroup,
  withoutGroup,
} from "./contact_book.ts";
import { type Body, contactOf, contactsOf, isName, refuseEdition, refuseOwner } from "./conversation_input.ts";
import { type Contact, type ContactBook, emptyBook } from "./conversation_state.ts";
import { isGroup } from "./group_chats.ts";

const maxGroups = 20;
const maxNameBytes = 32;

/** create_contact_group. */
export function createContactGroup(body: Body, world: World): Envelope {
  return { ...createGroup(body, world), ErrorDisplay: "" };
}

function createGroup(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world) ?? refuseEdition(world);
  if (refusal) return refusal;
  const [book, user, now] = bookOf(body, world);
  const { GroupContactItem: items } = body;
  const [item] = Array.isArray(items) && items.length === 1 ? items : [];
  if (!isJsonObject(item)) return failure(50002, "GroupContactItem is not an array of one group");
  const { GroupName, ContactItem } = item;
  const wrongName = refuseNewName(book, GroupName, "GroupName");
  if (wrongName) return wrongName;
  if (!Array.isArray(ContactItem) || ContactItem.length === 0) return failure(50002, "ContactItem is not an array");
  if (ContactItem.length > maxContacts) return failure(51008, `more than ${maxContacts} conversations`);
  const contacts = contactsOf(ContactItem);
  if (!contacts) return failure(50002, "ContactItem: an entry is malformed");
  if (book.groups.length >= maxGroups) return failure(51010, "too many contact groups");
  const [withNew, group] = withGroup(book, String(GroupName));
  const outcomes = contacts.map((contact) => ({ ContactItem: contact, ...resultOf(world, contact) }));
  const after = withData(
    withNew,
    contacts.filter((contact) => resultOf(world, contact).ResultCode === 0)
      .map((contact) => joining(dataOf(book, contact), group.GroupId, now)),
  );
  if (countContacts(after, "grouped") > maxContacts) return failure(51008, `more than ${maxContacts} conversations`);
  world.conversations.books.set(user, after);
  return success({ GroupResultItem: [{ GroupItem: group, ResultItem: outcomes }] });
}

/** update_contact_group: a new name, or conversations that join and leave. */
export function updateContactGroup(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world) ?? refuseEdition(world);
  if (refusal) return refusal;
  const { UpdateType, UpdateGroup } = body;
  if (UpdateType !== 1 || !isJsonObject(UpdateGroup)) return failure(50002, "UpdateType is not 1 with UpdateGroup");
  const { UpdateGroupType, OldGroupName } = UpdateGroup;
  if (UpdateGroupType !== 1 && UpdateGroupType !== 2) return failure(50002, "UpdateGroupType is not 1 or 2");
  if (!isName(OldGroupName)) return failure(50002, "OldGroupName is missing");
  const result = UpdateGroupType === 1 ? renameGroup(body, UpdateGroup, world) : changeGroup(body, UpdateGroup, world);
  return "ErrorCode" in result ? result as Envelope : success({ UpdateType, UpdateGroupResult: result });
}

function renameGroup(body: Body, { UpdateGroupType, OldGroupName, NewGroupName }: Body, world: World): object {
  const [book, user] = bookOf(body, world);
  const group = groupNamed(book, OldGroupName);
  if (!group) return failure(51009, "contact group does not exist");
  const isSame = NewGroupName === OldGroupName;
  const wrongName = isSame ? undefined : refuseNewName(book, NewGroupName, "NewGroupName");
  if (wrongName) return wrongName;
  const renamed = { ...group, GroupName: String(NewGroupName) };
  const groups = book.groups.map((other) => other === group ? renamed : other);
  world.conversations.books.set(user, { ...book, groups });
  return { UpdateGroupType, ...renamed, OldGroupName };
}

function changeGroup(body: Body, { UpdateGroupType, OldGroupName, ContactUpdateItem }: Body, world: World): object {
  const [book, user, now] = bookOf(body, world);
  const group = groupNamed(book, OldGroupName);
  if (!group) return failure(51009, "contact group does not exist");
  if (!Array.isArray(ContactUpdateItem) || ContactUpdateItem.length === 0) {
    return failure(50002, "ContactUpdateItem is not an array");
  }
  let after = book;
  const ContactResultItem: object[] = [];
  for (const item of ContactUpdateItem) {
    const { ContactOptType, ContactItem } = isJsonObject(item) ? item : {};
    const contact = contactOf(ContactItem);
    if (!contact || ContactOptType !== 1 && ContactOptType !== 2) {
      return failure(50002, "ContactUpdateItem: an entry is malformed");
    }
    const result = ContactOptType === 1 ? resultOf(world, contact) : done;
    const change = ContactOptType === 1 ? joining : leaving;
    if (result.ResultCode === 0) after = withData(after, [change(dataOf(after, contact), group.GroupId, now)]);
    ContactResultItem.push({ ContactOptType, ContactItem: contact, ...result });
  }
  if (countContacts(after, "grouped") > maxContacts) return failure(51008, `more than ${maxContacts} conversations`);
  world.conversations.books.set(user, after);
  return { UpdateGroupType, ...group, OldGroupName, ContactResultItem };
}

/** del_contact_group: the conversations stay. */
export function delContactGroup(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world) ?? refuseEdition(world);
  if (refusal) return refusal;
  const { GroupName: names } = body;
  if (!Array.isArray(names) || names.length !== 1 || !isName(names[0])) {
    return failure(50002, "GroupName is not an array of one name");
  }
  const [book, user, now] = bookOf(body, world);
  const group = groupNamed(book, names[0]);
  if (!group) return failure(51009, "contact group does not exist");
  world.conversations.books.set(user, withoutGroup(book, group, now));
  return success({ GroupItem: [group] });
}

/** The result for one conversation of a request. */
interface ContactResult {
  readonly ResultCode: number;
  readonly ResultInfo: string;
}

const done: ContactResult = { ResultCode: 0, ResultInfo: "" };

/** Whether the other user or the group of a conversation exists. */
export function resultOf(world: World, contact: Contact): ContactResult {
  if (contact.Type === 2) {
    return isGroup(world, contact.ToGroupId) ? done : { ResultCode: 51007, ResultInfo: "group has been disbanded" };
  }
  return isUser(contact.To_Account, world) ? done : { ResultCode: 50001, ResultInfo: "account does not exist" };
}

/** The book of the user of a request that was checked, the user, and the time in Unix seconds. */
export function bookOf({ From_Account }: Body, world: World): [book: ContactBook, user: string, now: number] {
  const user = String(From_Account);
  return [world.conversations.books.get(user) ?? emptyBook, user, Math.floor(world.now() / 1000)];
}

function refuseNewName(book: ContactBook, name: unknown, field: string): Envelope | undefined {
  if (!isName(name)) return failure(50002, `${field} is missing or not a string`);
  if (byteLength(name) > maxNameBytes) return failure(51011, `${field} is longer than ${maxNameBytes} bytes`);
  if (groupNamed(book, name)) return failure(50002, `${field} is the name of another contact group`);
}
