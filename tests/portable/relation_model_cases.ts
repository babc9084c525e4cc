// Relations against a plain model: whatever happens, every command returns the same friends, lists and blocked users.
import { assert, assertEquals } from "@std/assert";
import { fc } from "./fast_check.ts";
import { codesOf, type RelationApp, relationApp, type RelationClient } from "./relation_app.ts";
import { test } from "./registry.ts";

const users = ["a", "b", "c", "d"];
const AddSource = "AddSource_Type_Test";

/** The relations of a user: the friend lists of each friend, all friend lists, and who is blocked. */
interface Chain {
  friends: Map<string, string[]>;
  lists: Set<string>;
  blocked: Set<string>;
}

type Model = Map<string, Chain>;

const emptyChain = (): Chain => ({ friends: new Map(), lists: new Set(), blocked: new Set() });

/** A step: what it does with the model, and the call that does the same. */
interface Step {
  name: string;
  change(model: Model): void;
  call(app: RelationApp): Promise<unknown>;
}

const user = fc.constantFrom(...users);
const list = fc.constantFrom("Team", "Readers", "Chess");

/** The chain of a user, which every model has. */
function of(model: Model, UserID: string): Chain {
  const chain = model.get(UserID);
  assert(chain);
  return chain;
}

function addFriend(model: Model, from: string, to: string, lists: string[]): void {
  of(model, from).friends.set(to, lists);
  for (const name of lists) of(model, from).lists.add(name);
}

const add = fc.tuple(user, user, fc.boolean(), list).map(([from, to, bothWays, name]): Step => ({
  name: `${from} adds ${to}${bothWays ? " both ways" : ""}`,
  change(model) {
    if (from === to || of(model, from).friends.has(to)) return;
    if (of(model, from).blocked.has(to) || of(model, to).blocked.has(from)) return;
    addFriend(model, from, to, [name]);
    if (bothWays && !of(model, to).friends.has(from)) addFriend(model, to, from, []);
  },
  call: ({ chat }) =>
    chat.friendAdd({
      From_Account: from,
      AddFriendItem: [{ To_Account: to, AddSource, GroupName: name }],
      AddType: bothWays ? "Add_Type_Both" : "Add_Type_Single",
    }),
}));

const importFriend = fc.tuple(user, user, fc.uniqueArray(list)).map(([from, to, lists]): Step => ({
  name: `${from} gets ${to} in ${lists}`,
  change(model) {
    if (from !== to) addFriend(model, from, to, lists);
  },
  call: ({ chat }) => {
    const AddFriendItem = [{ To_Account: to, AddSource, GroupName: lists }];
    return chat.friendImport({ From_Account: from, AddFriendItem });
  },
}));

const update = fc.tuple(user, user, fc.uniqueArray(list)).map(([from, to, lists]): Step => ({
  name: `${from} puts ${to} into ${lists}`,
  change(model) {
    if (of(model, from).friends.has(to)) addFriend(model, from, to, lists);
  },
  call: ({ chat }) => {
    const SnsItem = [{ Tag: "Tag_SNS_IM_Group", Value: lists }];
    return chat.friendUpdate({ From_Account: from, UpdateItem: [{ To_Account: to, SnsItem }] });
  },
}));

const remove = fc.tuple(user, user, fc.boolean(), fc.boolean()).map(([from, to, bothWays, all]): Step => ({
  name: `${from} deletes ${all ? "all" : to}${bothWays ? " both ways" : ""}`,
  change(model) {
    for (const other of all ? [...of(model, from).friends.keys()] : [to]) {
      of(model, from).friends.delete(other);
      if (bothWays) of(model, other).friends.delete(from);
    }
  },
  call({ chat }) {
    const DeleteType = bothWays ? "Delete_Type_Both" : "Delete_Type_Single";
    return all
      ? chat.friendDeleteAll({ From_Account: from, DeleteType })
      : chat.friendDelete({ From_Account: from, To_Account: [to], DeleteType });
  },
}));

const changeLists = fc.tuple(user, user, list, fc.boolean()).map(([from, to, name, added]): Step => ({
  name: `${from} ${added ? `makes ${name} for ${to}` : `deletes ${name}`}`,
  change(model) {
    const { friends, lists } = of(model, from);
    if (!added) {
      lists.delete(name);
      for (const [friend, names] of friends) friends.set(friend, names.filter((each) => each !== name));
      return;
    }
    lists.add(name);
    const names = friends.get(to);
    if (names && !names.includes(name)) friends.set(to, [...names, name]);
  },
  call: ({ chat }) =>
    added
      ? chat.snsGroupAdd({ From_Account: from, GroupName: [name], To_Account: [to] })
      : chat.snsGroupDelete({ From_Account: from, GroupName: [name] }),
}));

const block = fc.tuple(user, user, fc.boolean()).map(([from, to, blocks]): Step => ({
  name: `${from} ${blocks ? "blocks" : "unblocks"} ${to}`,
  change(model) {
    if (!blocks) return void of(model, from).blocked.delete(to);
    if (from === to || of(model, from).blocked.has(to)) return;
    of(model, from).blocked.add(to);
    of(model, from).friends.delete(to);
    of(model, to).friends.delete(from);
  },
  call: ({ chat }) =>
    blocks
      ? chat.blackListAdd({ From_Account: from, To_Account: [to] })
      : chat.blackListDelete({ From_Account: from, To_Account: [to] }),
}));

const deleteAccount = user.map((UserID): Step => ({
  name: `${UserID} is deleted and imported again`,
  change(model) {
    for (const { friends, blocked } of model.values()) {
      friends.delete(UserID);
      blocked.delete(UserID);
    }
    model.set(UserID, emptyChain());
  },
  async call({ chat }) {
    await chat.accountDelete({ DeleteItem: [{ UserID }] });
    await chat.accountImport({ UserID });
  },
}));

const reload = fc.constant<Step>({
  name: "the state is saved and loaded",
  change: () => {},
  call: async ({ emulator }) => {
    const saved = [...emulator.save()].join("");
    emulator.reset();
    await emulator.load([saved]);
    assertEquals([...emulator.save()].join(""), saved);
  },
});

/** What the commands return about a user. */
async function read(chat: RelationClient, From_Account: string) {
  const { UserDataItem } = await chat.friendGet({ From_Account, StartIndex: 0 });
  const { ResultItem } = await chat.snsGroupGet({ From_Account, NeedFriend: "Need_Friend_Type_Yes" });
  const page = { From_Account, StartIndex: 0, MaxLimited: 100, LastSequence: 0 };
  const { BlackListItem } = await chat.blackListGet(page);
  return {
    friends: UserDataItem?.map(({ To_Account, ValueItem }) => [
      To_Account,
      ValueItem?.find(({ Tag }) => Tag === "Tag_SNS_IM_Group")?.Value ?? [],
    ]),
    lists: ResultItem?.map(({ GroupName, To_Account }) => [GroupName, To_Account]),
    blocked: BlackListItem?.map(({ To_Account }) => To_Account),
  };
}

function expected(model: Model, UserID: string): Awaited<ReturnType<typeof read>> {
  const { friends, lists, blocked } = of(model, UserID);
  return {
    friends: [...friends],
    lists: [...lists].map((name) => [name, [...friends].filter(([, names]) => names.includes(name)).map(([id]) => id)]),
    blocked: [...blocked],
  };
}

/** What each kind of check returns for two users. */
async function checks(chat: RelationClient, From_Account: string): Promise<unknown[]> {
  const body = { From_Account, To_Account: users };
  const friends = await chat.friendCheck({ ...body, CheckType: "CheckResult_Type_Both" });
  const blocked = await chat.blackListCheck({ ...body, CheckType: "BlackCheckResult_Type_Both" });
  return [friends.InfoItem, blocked.BlackListCheckItem].map((items) =>
    items?.map(({ Relation }) => Relation?.replace(/^\w+_/, ""))
  );
}

function expectedChecks(model: Model, from: string): unknown[] {
  const relation = (none: string, has: (owner: string, other: string) => boolean) =>
    users.map((to) => {
      if (has(from, to)) return has(to, from) ? "BothWay" : "AWithB";
      return has(to, from) ? "BWithA" : none;
    });
  return [
    relation("NoRelation", (owner, other) => of(model, owner).friends.has(other)),
    relation("NO", (owner, other) => of(model, owner).blocked.has(other)),
  ];
}

test("friends, friend lists and blocklists are those of a plain model, whatever the calls", async () => {
  const step = fc.oneof(add, importFriend, update, remove, changeLists, block, deleteAccount, reload);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const app = relationApp(users);
      const model: Model = new Map(users.map((UserID) => [UserID, emptyChain()]));
      for (const { call, change } of steps) {
        await call(app);
        change(model);
      }
      for (const UserID of users) {
        assertEquals(await read(app.chat, UserID), expected(model, UserID));
        assertEquals(await checks(app.chat, UserID), expectedChecks(model, UserID));
      }
    }),
    { numRuns: 60 },
  );
});

test("the sequences of friends grow when a field of their kind changes, and only then", async () => {
  const field = fc.oneof(
    fc.record({ Tag: fc.constant("Tag_SNS_IM_Remark"), Value: fc.constantFrom("", "x", "y") }),
    fc.record({ Tag: fc.constant("Tag_SNS_IM_Group"), Value: fc.uniqueArray(list) }),
    fc.record({ Tag: fc.constantFrom("Tag_SNS_Custom_A", "Tag_SNS_Custom_B"), Value: fc.constantFrom("", "x", 1) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(field, { maxLength: 20 }), async (fields) => {
      const { chat } = relationApp(["a", "b"]);
      await chat.friendAdd({ From_Account: "a", AddFriendItem: [{ To_Account: "b", AddSource }] });
      const state = async () => {
        const { UserDataItem, ...answer } = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
        const [custom, standard] = [true, false].map((isCustom) =>
          JSON.stringify(UserDataItem?.[0]?.ValueItem?.filter(({ Tag }) => Tag.includes("Custom") === isCustom))
        );
        return { custom, standard, sequences: [answer.StandardSequence ?? 0, answer.CustomSequence ?? 0] as const };
      };
      for (const item of fields) {
        const before = await state();
        const UpdateItem = [{ To_Account: "b", SnsItem: [item] }];
        assertEquals(codesOf(await chat.friendUpdate({ From_Account: "a", UpdateItem })), [0]);
        const after = await state();
        const grown = after.sequences.map((sequence, i) => sequence - before.sequences[i]!); // two of each
        assertEquals(grown, [Number(before.standard !== after.standard), Number(before.custom !== after.custom)]);
      }
    }),
    { numRuns: 40 },
  );
});
