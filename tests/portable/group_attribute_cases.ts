// Attributes and counters of groups.
import { assert, assertEquals } from "@std/assert";
import { groupAttributeOperations } from "../../gen/group_attribute_operations.ts";
import { createChatClient } from "../../mod.ts";
import { fc } from "./fast_check.ts";
import { groupApp, groupFamilies } from "./group_app.ts";
import { test, testEverywhere } from "./registry.ts";

const GroupId = "seats";

testEverywhere(
  "attributes and counters are set, changed, read back and deleted by all their commands",
  async ({ createApp }) => {
    const app = await createApp({ rateLimits: false });
    const chat = createChatClient({ ...app.client, pace: false, operations: groupFamilies });
    await chat.createGroup({ Type: "AVChatRoom", Name: "n", GroupId });
    const attributes = async () =>
      (await chat.getGroupAttr({ GroupId })).GroupAttrAry?.map(({ key, value }) => `${key}=${value}`).join();
    assertEquals(await attributes(), "");
    await chat.setGroupAttr({ GroupId, GroupAttr: [{ key: "1", value: "a" }, { key: "2", value: "b" }] });
    await chat.modifyGroupAttr({ GroupId, GroupAttr: [{ key: "2", value: "c" }, { key: "3", value: "d" }] });
    assertEquals(await attributes(), "1=a,2=c,3=d");
    await chat.deleteGroupAttr({ GroupId, GroupAttr: [{ key: "1" }, { key: "3" }] });
    assertEquals(await attributes(), "2=c");
    await chat.setGroupAttr({ GroupId, GroupAttr: [{ key: "4", value: "e" }] });
    assertEquals(await attributes(), "4=e");
    await chat.clearGroupAttr({ GroupId });
    assertEquals(await attributes(), "");

    const counters = async (...GroupCounterKeys: string[]) =>
      (await chat.getGroupCounter({ GroupId, GroupCounterKeys })).GroupCounter
        ?.map(({ Key, Value }) => `${Key}=${Value}`).join();
    const like = { Key: "like", Value: 5 };
    await chat.updateGroupCounter({ GroupId, GroupCounter: [like, { Key: "gift", Value: 1 }], Mode: "Set" });
    const raised = await chat.updateGroupCounter({ GroupId, GroupCounter: [like], Mode: "Increase" });
    assertEquals(raised.GroupCounter, [{ Key: "like", Value: 10 }]);
    await chat.updateGroupCounter({ GroupId, GroupCounter: [{ Key: "new", Value: 3 }], Mode: "Decrease" });
    assertEquals([await counters(), await counters("gift", "x")], ["like=10,gift=1,new=-3", "gift=1"]);
    await chat.deleteGroupCounter({ GroupId, GroupCounterKeys: ["gift", "x"] });
    assertEquals(await counters(), "like=10,new=-3");
    await chat.deleteGroupCounter({ GroupId });
    assertEquals(await counters(), "");
    const called = new Set((await app.calls()).map(({ operation }) => operation));
    for (const operation of Object.keys(groupAttributeOperations.operations)) assert(called.has(operation), operation);
  },
);

test("a destroyed group takes its attributes and counters along", async () => {
  const { chat } = groupApp();
  for (let i = 0; i < 2; i++) {
    await chat.createGroup({ Type: "Public", Name: "n", GroupId });
    const { GroupAttrAry } = await chat.getGroupAttr({ GroupId });
    const { GroupCounter } = await chat.getGroupCounter({ GroupId });
    assertEquals([GroupAttrAry, GroupCounter], [[], []]);
    await chat.setGroupAttr({ GroupId, GroupAttr: [{ key: "k", value: "v" }] });
    await chat.updateGroupCounter({ GroupId, GroupCounter: [{ Key: "k", Value: 1 }] });
    await chat.destroyGroup({ GroupId });
  }
});

/** Attributes with keys from `k0` on. */
function attributes(count: number, value = "v"): { key: string; value: string }[] {
  return Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value }));
}

function counters(count: number): { Key: string; Value: number }[] {
  return Array.from({ length: count }, (_, i) => ({ Key: `k${i}`, Value: i }));
}

const community = "@TGS#_all";
const refusals: [what: string, command: string, body: object, code: number][] = [
  ["no attributes", "set_group_attr", { GroupId, GroupAttr: [] }, 10004],
  ["an attribute without a value", "set_group_attr", { GroupId, GroupAttr: [{ key: "k" }] }, 10004],
  ["a key of 33 bytes", "modify_group_attr", { GroupId, GroupAttr: [{ key: "k".repeat(33), value: "" }] }, 10045],
  ["a value of 4001 bytes", "modify_group_attr", { GroupId, GroupAttr: attributes(1, "v".repeat(4001)) }, 10046],
  ["a 17th attribute", "modify_group_attr", { GroupId, GroupAttr: attributes(16) }, 10047],
  ["17 attributes at once", "set_group_attr", { GroupId, GroupAttr: attributes(17) }, 10047],
  ["16,001 bytes of values", "modify_group_attr", { GroupId, GroupAttr: attributes(4, "v".repeat(4000)) }, 10048],
  [
    "an attribute that does not exist",
    "delete_group_attr",
    { GroupId, GroupAttr: [{ key: "mine" }, { key: "x" }] },
    10050,
  ],
  ["clearing a Community", "clear_group_attr", { GroupId: community }, 10007],
  ["the attributes of an unknown group", "get_group_attr", { GroupId: "gone" }, 10010],
  ["the attributes of what cannot be a group", "get_group_attr", { GroupId: "席" }, 10015],
  ["counters of a Community", "update_group_counter", { GroupId: community, GroupCounter: counters(1) }, 10007],
  ["a 21st counter", "update_group_counter", { GroupId, GroupCounter: counters(20) }, 10063],
  ["a counter that is text", "update_group_counter", { GroupId, GroupCounter: [{ Key: "k", Value: "1" }] }, 10004],
  ["a counter's key of 129 bytes", "update_group_counter", {
    GroupId,
    GroupCounter: [{ Key: "k".repeat(129), Value: 1 }],
  }, 10004],
  ["an unknown mode", "update_group_counter", { GroupId, GroupCounter: counters(1), Mode: "Add" }, 10004],
  [
    "21 keys of counters",
    "get_group_counter",
    { GroupId, GroupCounterKeys: counters(21).map(({ Key }) => Key) },
    10004,
  ],
  ["keys that are not text", "delete_group_counter", { GroupId, GroupCounterKeys: [7] }, 10004],
];
for (const [what, command, body, code] of refusals) {
  test(`${command} answers ${code}: ${what}`, async () => {
    const { chat, codeOf, emulator } = groupApp();
    await chat.createGroup({ Type: "Public", Name: "n", GroupId });
    await chat.createGroup({ Type: "Community", Name: "n", GroupId: community });
    await chat.setGroupAttr({ GroupId, GroupAttr: [{ key: "mine", value: "v" }] });
    await chat.updateGroupCounter({ GroupId, GroupCounter: [{ Key: "mine", Value: 1 }] });
    const before = [...emulator.save()].join("");
    assertEquals(await codeOf(command, body), code);
    assertEquals([...emulator.save()].join(""), before);
  });
}

test("the attributes of a group can be written five times in a second, of each group and unless limits are off", async () => {
  const { chat, codeOf, emulator, time } = groupApp({ rateLimits: true });
  await chat.createGroup({ Type: "Public", Name: "n", GroupId });
  await chat.createGroup({ Type: "Public", Name: "n", GroupId: "other" });
  const write = (id = GroupId) => codeOf("set_group_attr", { GroupId: id, GroupAttr: attributes(1) });
  for (let i = 0; i < 5; i++) assertEquals(await write(), 0);
  assertEquals([await write(), await write("other")], [10049, 0]);
  time.now += 200;
  assertEquals([await write(), await write()], [0, 10049]);
  emulator.configure({ rateLimits: false });
  assertEquals(await write(), 0);
});

test("a trial app has attributes, but no counters", async () => {
  const { codeOf } = groupApp({ edition: "trial" });
  await codeOf("create_group", { Type: "Public", Name: "n", GroupId });
  assertEquals(await codeOf("set_group_attr", { GroupId, GroupAttr: attributes(1) }), 0);
  assertEquals(await codeOf("get_group_counter", { GroupId }), 10059);
});

test("counters are those of a model after any updates", async () => {
  const update = fc.record({
    Mode: fc.constantFrom("Set" as const, "Increase" as const, "Decrease" as const),
    GroupCounter: fc.array(fc.record({ Key: fc.constantFrom("a", "b", "c"), Value: fc.integer() }), {
      minLength: 1,
      maxLength: 4,
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(update, { maxLength: 6 }), async (updates) => {
      const { chat } = groupApp();
      await chat.createGroup({ Type: "Public", Name: "n", GroupId });
      const model = new Map<string, number>();
      for (const { Mode, GroupCounter } of updates) {
        for (const { Key, Value } of GroupCounter) {
          const before = model.get(Key) ?? 0;
          // The sum with 0 has no negative zero, which JSON does not have either.
          model.set(Key, 0 + (Mode === "Set" ? Value : Mode === "Increase" ? before + Value : before - Value));
        }
        const { GroupCounter: now = [] } = await chat.updateGroupCounter({ GroupId, GroupCounter, Mode });
        for (const { Key, Value } of now) assertEquals(Value, model.get(Key));
      }
      const { GroupCounter = [] } = await chat.getGroupCounter({ GroupId });
      assertEquals(GroupCounter.map(({ Key, Value }) => [Key, Value]), [...model]);
    }),
    { numRuns: 30 },
  );
});
