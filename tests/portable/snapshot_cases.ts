// Saved states of an emulator.
import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { controlledEmulator } from "./controlled_emulator.ts";
import { test } from "./registry.ts";

test("a saved state has accounts, deletions, kicks, settings and clock, and loads after a reset", async () => {
  const { emulator, chat, send, call } = controlledEmulator({ edition: "trial" });
  for (const UserID of ["a", "b", 'c\n"李"']) await chat.accountImport({ UserID, Nick: `nick of ${UserID}` });
  await chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_BirthDay", Value: 20190419 }] });
  await chat.accountDelete({ DeleteItem: [{ UserID: "b" }] });
  await chat.kick({ UserID: "a" });
  emulator.configure({ edition: "paid", latency: 1 });
  emulator.moveClock(-5000);
  const saved = await (await send("GET", "snapshot")).text();
  const accounts = JSON.stringify([...emulator.accounts]);
  await call("POST", "reset");
  assertEquals([emulator.accounts.size, emulator.settings.edition, emulator.settings.latency], [0, "trial", 0]);
  await call("PUT", "snapshot", saved);
  assertEquals(JSON.stringify([...emulator.accounts]), accounts);
  assertEquals([emulator.settings.edition, emulator.settings.latency], ["paid", 1]);
  assert(emulator.now() < Date.now() - 4000);
  // The deletion was kept: a paid app takes b back after three months only.
  assertEquals(emulator.seed({ UserID: "b" }), 70399);
  assertEquals(await (await send("GET", "snapshot")).text(), saved);
});

test("a saved state is that of its moment, loads any number of times, and is refused when it is incomplete", async () => {
  const { emulator, send } = controlledEmulator({ accountLimit: Infinity });
  for (const UserID of ["a", "b"]) emulator.seed({ UserID });
  const saved = emulator.save();
  emulator.reset();
  emulator.seed({ UserID: "later" });
  for (let i = 0; i < 2; i++) await emulator.load(saved);
  assertEquals([[...emulator.accounts.keys()].join(), emulator.settings.accountLimit], ["a,b", Infinity]);
  const [header, first] = saved;
  const response = await send("PUT", "snapshot", `${header}${first}`);
  const { error } = await response.json();
  assertEquals([response.status, error], [400, "accounts: expected 2 lines, got 1; the saved state is incomplete"]);
  const bytes = new TextEncoder().encode([...saved].join(""));
  bytes[bytes.length - 20] = 0xff;
  await assertRejects(() => emulator.load([new TextDecoder().decode(bytes).slice(0, -9)]), TypeError);
  assertEquals(emulator.accounts.size, 2);
});

const version1 =
  `{"tencentChatEmulator":1,"settings":{"edition":"paid","deletion":true,"rateLimits":{"kick":3},"latency":0,"accountLimit":"none"},"clockMovedBy":-5000,"lines":{"accounts":1,"deleted":1,"kicked":1}}
{"UserID":"a","importedAt":1751328000000,"profile":{"Tag_Profile_IM_Nick":"李娜","Tag_Profile_IM_BirthDay":20190419}}
{"deleted":"b","at":1751327995000}
{"kicked":"a","at":1751327995}
`;

test("a state that version 0.1.0 saved loads, and is saved again byte for byte", async () => {
  const { emulator } = controlledEmulator({ now: () => 1_751_328_000_000 });
  await emulator.load([version1]);
  assertEquals([emulator.accounts.get("a")?.Nick, emulator.settings.accountLimit], ["李娜", Infinity]);
  assertEquals([emulator.seed({ UserID: "b" }), emulator.now()], [70399, 1_751_327_995_000]);
  assertEquals([...emulator.save()].join(""), version1);
});

test("a saved state without a part of the state loads, and leaves that part empty", async () => {
  const { emulator } = controlledEmulator({ now: () => 1_751_328_000_000 });
  await emulator.load([version1]);
  const lines = version1.replace(',"deleted":1,"kicked":1', "").split("\n").slice(0, 2);
  await emulator.load([lines.join("\n")]);
  assertEquals([[...emulator.accounts.keys()].join(), emulator.seed({ UserID: "b" })], ["a", 0]);
});

test("a saved state in which an entry stands twice is refused", async () => {
  const { emulator } = controlledEmulator();
  const twice = version1.replace('"kicked":1', '"kicked":2') + '{"kicked":"a","at":1751327996}\n';
  await assertRejects(() => emulator.load([twice]), TypeError, "kicked: expected 2 lines, got 1");
});

test("a saved state loads in chunks of any length", async () => {
  const { emulator } = controlledEmulator();
  for (const UserID of ["a", "李娜", "😀"]) emulator.seed({ UserID, Nick: "x\ny" });
  const saved = [...emulator.save()].join("");
  const accounts = JSON.stringify([...emulator.accounts]);
  for (const length of [1, 7, 100, saved.length]) {
    emulator.reset();
    await emulator.load(
      Array.from({ length: Math.ceil(saved.length / length) }, (_, i) => saved.slice(i * length, (i + 1) * length)),
    );
    assertEquals(JSON.stringify([...emulator.accounts]), accounts);
  }
});

test("a saved state with a broken line is refused with the line number and changes nothing", async () => {
  const { emulator, send } = controlledEmulator();
  emulator.seed({ UserID: "kept" });
  const saved = await (await send("GET", "snapshot")).text();
  const response = await send("PUT", "snapshot", `${saved}{"UserID":"half`);
  assertEquals(response.status, 400);
  assertMatch(
    (await response.json()).error,
    /^line 3: expected an entry of accounts, deleted, .*, got "\{\\"UserID\\":\\"half"$/,
  );
  assertEquals([...emulator.accounts.keys()], ["kept"]);
});
