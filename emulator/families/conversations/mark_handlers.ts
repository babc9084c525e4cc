// mark_contact, get_contact_group and search_contact_group.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { contactMark, countContacts, dataOf, maxContacts, withData } from "./contact_book.ts";
import { type Body, contactOf, contactsOf, refuseEdition, refuseOwner } from "./conversation_input.ts";
import { type Contact, type ContactBook, type ContactData, contactKey } from "./conversation_state.ts";
import { bookOf, resultOf } from "./group_handlers.ts";

const maxMarked = 100;
const maxSearched = 300;
const maxMarkBytes = 256;
const pageSize = 100;

/** A change of marks that was checked. */
interface MarkChange {
  readonly OptType: 1 | 2 | 3;
  readonly contact: Contact;
  readonly SetMark: readonly number[];
  readonly ClearMark: readonly number[];
  readonly CustomMark: string;
}

/** mark_contact: clears marks before it sets others. */
export function markContact(body: Body, world: World): Envelope {
  return { ...mark(body, world), ErrorDisplay: "" };
}

function mark(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world);
  if (refusal) return refusal;
  const { MarkItem: items } = body;
  if (!Array.isArray(items) || items.length === 0 || items.length > maxMarked) {
    return failure(51006, `MarkItem is not an array of 1 to ${maxMarked} conversations`);
  }
  const changes = items.map(markChangeOf);
  if (changes.includes(undefined)) return failure(50002, "MarkItem: an entry is malformed");
  const valid = changes as MarkChange[];
  const wrongEdition = valid.some(({ OptType }) => OptType !== 2) ? refuseEdition(world) : undefined;
  if (wrongEdition) return wrongEdition;
  const [book, user, now] = bookOf(body, world);
  let after = book;
  const ResultItem = valid.map((change) => {
    const { OptType, contact } = change;
    const result = resultOf(world, contact);
    if (result.ResultCode === 0) after = withData(after, [marked(dataOf(after, contact), change, now)]);
    return { OptType, ContactItem: contact, ...result };
  });
  if (countContacts(after, "marked") > maxContacts) return failure(51008, `more than ${maxContacts} conversations`);
  world.conversations.books.set(user, after);
  return success({ ResultItem });
}

function marked(data: ContactData, { OptType, SetMark, ClearMark, CustomMark }: MarkChange, now: number): ContactData {
  const standard = new Set([...data.standardMarks.filter((bit) => !ClearMark.includes(bit)), ...SetMark]);
  return {
    ...data,
    ...OptType === 2 ? {} : { standardMarks: [...standard].sort((a, b) => a - b) },
    ...OptType === 1 ? {} : { customMark: CustomMark },
    changedAt: now,
  };
}

/** get_contact_group: a page of conversations with marks or groups, and all groups of the user. */
export function getContactGroup(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world) ?? refuseEdition(world);
  if (refusal) return refusal;
  const { StartIndex } = body;
  if (!Number.isSafeInteger(StartIndex) || Number(StartIndex) < 0) {
    return failure(50002, "StartIndex is no integer from 0 on");
  }
  const [book] = bookOf(body, world);
  const end = Number(StartIndex) + pageSize;
  const isComplete = end >= book.data.size;
  return success({
    ContactItem: [...book.data.values()].slice(Number(StartIndex), end).map(contactMark),
    GroupItem: book.groups,
    CompleteFlag: isComplete ? 1 : 0,
    NextStartIndex: isComplete ? 0 : end,
  });
}

/** search_contact_group: conversations without marks and groups are left out. */
export function searchContactGroup(body: Body, world: World): Envelope {
  return { ...search(body, world), ErrorDisplay: "" };
}

function search(body: Body, world: World): Envelope {
  const refusal = refuseOwner(body, world) ?? refuseEdition(world);
  if (refusal) return refusal;
  const { ContactItem: items } = body;
  if (!Array.isArray(items) || items.length === 0 || items.length > maxSearched) {
    return failure(50002, `ContactItem is not an array of 1 to ${maxSearched} conversations`);
  }
  const contacts = contactsOf(items);
  if (!contacts) return failure(50002, "ContactItem: an entry is malformed");
  const [book] = bookOf(body, world);
  const found = [...new Set(contacts.map(contactKey))].flatMap((key) => book.data.get(key) ?? []);
  return success({ ContactResultItem: found.map(contactMark), GroupItem: groupsIn(book, found) });
}

function groupsIn({ groups }: ContactBook, found: readonly ContactData[]): ContactBook["groups"] {
  const ids = new Set(found.flatMap(({ groupIds }) => groupIds));
  return groups.filter(({ GroupId }) => ids.has(GroupId));
}

/** The change that an entry of MarkItem asks for; undefined when it is malformed. */
function markChangeOf(item: unknown): MarkChange | undefined {
  const { OptType, ContactItem, SetMark = [], ClearMark = [], CustomMark } = isJsonObject(item) ? item : {};
  const contact = contactOf(ContactItem);
  if (!contact || OptType !== 1 && OptType !== 2 && OptType !== 3 || !isBits(SetMark) || !isBits(ClearMark)) return;
  if (OptType === 1) return { OptType, contact, SetMark, ClearMark, CustomMark: "" };
  if (typeof CustomMark !== "string" || byteLength(CustomMark) > maxMarkBytes) return;
  return { OptType, contact, SetMark, ClearMark, CustomMark };
}

function isBits(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((bit) => Number.isSafeInteger(bit) && bit >= 1 && bit <= 64);
}
