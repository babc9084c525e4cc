// Complete tasks in the view Conversations, each run with a pointer, by keyboard alone and on a narrow screen.
import type { Locator } from "@playwright/test";
import type { ConsolePage } from "./console_page.ts";
import { expect, test } from "./fixtures.ts";
import { nicknames } from "./test_accounts.ts";
import { otherElements, seedConversations, send, succeed, text, user } from "./test_conversations.ts";
import type { UserInput } from "./user_input.ts";

/** Messages of the chat that is shown, oldest first. */
const messages = (consolePage: ConsolePage): Locator => consolePage.part(".messages li");

/** Opens the view and chooses the user of the test. */
async function chooseUser(consolePage: ConsolePage, input: UserInput): Promise<void> {
  await consolePage.open();
  await input.press(consolePage.viewLink("Conversations"));
  await input.fill(consolePage.field("UserID starts with"), user);
  await expect(consolePage.part(".users .total")).toHaveText("1 found");
  await input.activateRow(consolePage.table("Users"), 0);
}

test("shows a user's chats, groups and friends", async ({ consolePage, emulator, user: input }) => {
  await seedConversations(emulator);
  await send(emulator, "user_0003", text("Hello"));
  await send(emulator, "user_0003", text("Are you there?"));
  await chooseUser(consolePage, input);
  const chats = consolePage.rows("Chats");
  await expect(chats).toHaveCount(3);
  await expect(chats.nth(0)).toHaveText(/^user_0003Are you there\?.*2$/);
  await expect(chats.nth(1)).toHaveText(/^user_0002message 45/);
  await expect(chats.nth(2)).toHaveText(/^读书会 ReadersThe one you lent me\./);
  await expect(consolePage.rows("Groups")).toHaveText([/^读书会 ReadersPublicOwner3$/]);
  const friends = consolePage.rows("Friends");
  await expect(friends.filter({ hasText: "user_0002" })).toHaveText(`user_0002${nicknames.zh.slice(0, 30)}`);
  await expect(friends.filter({ hasText: "user_0003" })).toHaveText("user_0003ZoëReaders");
});

test("shows the messages of a chat, newest at the bottom, and older ones on demand", async ({ consolePage, emulator, user: input }) => {
  await seedConversations(emulator);
  await chooseUser(consolePage, input);
  await input.activateRow(consolePage.table("Chats"), 0);
  await expect(consolePage.part(".chat h2")).toHaveText(/^user_0002/);
  await expect(messages(consolePage).last()).toHaveText(/message 45$/);
  await expect(messages(consolePage).last()).toHaveClass("own");
  const isAtBottom = (element: Element) => element.scrollHeight - element.clientHeight - element.scrollTop < 2;
  expect(await consolePage.part(".messages").evaluate(isAtBottom)).toBe(true);
  expect(await messages(consolePage).count()).toBeLessThan(45);
  for (let count = await messages(consolePage).count(); count < 45;) {
    await input.press(consolePage.button("Load older messages"));
    await expect.poll(() => messages(consolePage).count()).toBeGreaterThan(count);
    count = await messages(consolePage).count();
  }
  const shown = await messages(consolePage).allInnerTexts();
  expect(shown.map((line) => line.match(/message \d+$/)?.[0])).toEqual(
    Array.from({ length: 45 }, (_, i) => `message ${i + 1}`),
  );
  await expect(consolePage.button("No older messages")).toHaveCount(1);
});

test("shows a message as soon as it arrives, as it is edited, and when it is recalled", async ({ consolePage, emulator, user: input }) => {
  await seedConversations(emulator);
  await chooseUser(consolePage, input);
  await input.activateRow(consolePage.table("Friends"), 1);
  await expect(consolePage.part(".chat h2")).toHaveText(/^user_0003/);
  await expect(consolePage.part(".messages")).toHaveText(/No messages/);
  const { MsgKey } = await send(emulator, "user_0003", text("A secret"));
  await expect(messages(consolePage)).toHaveText([/A secret$/]);
  await expect(consolePage.rows("Chats").first()).toHaveText(/^user_0003A secret.*1$/);
  const chat = { From_Account: "user_0003", To_Account: user, MsgKey };
  await succeed(emulator, "openim/modify_c2c_msg", { ...chat, MsgBody: [text("Edited")] });
  await expect(messages(consolePage)).toHaveText([/Edited$/]);
  await succeed(emulator, "openim/admin_msgwithdraw", chat);
  await expect(messages(consolePage)).toHaveText([/Recalled message$/]);
  await expect(consolePage.rows("Chats").first()).toHaveText(/\(recalled\)/);
});

test("names every element of a message, and loads nothing from its addresses", async ({ consolePage, emulator, page, user: input }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await seedConversations(emulator);
  await send(emulator, "user_0003", text("مرحبا <img src=x onerror=alert(1)>"), ...Object.values(otherElements));
  await chooseUser(consolePage, input);
  await input.activateRow(consolePage.table("Chats"), 0);
  await expect(consolePage.part(".messages .element")).toHaveText([
    "مرحبا <img src=x onerror=alert(1)>",
    ...Object.keys(otherElements),
  ]);
  expect(requests.filter((url) => !url.startsWith(emulator.url))).toEqual([]);
  await expect(consolePage.part(".messages img, .messages a, .messages video, .messages audio")).toHaveCount(0);
});

test("keeps names of users and groups in their place, whatever they hold", async ({ consolePage, emulator, page, user: input }) => {
  const backwards = "\u202Eabc";
  const markup = "<img src=x>";
  await seedConversations(emulator);
  await emulator.control("POST", "seed", { accounts: [{ UserID: backwards }, { UserID: markup, Nick: nicknames.zh }] });
  await succeed(emulator, "sns/friend_import", {
    From_Account: user,
    AddFriendItem: [backwards, markup].map((To_Account) => ({
      ...{ To_Account, Remark: "أ".repeat(48), AddSource: "AddSource_Type_Import" },
    })),
  });
  await send(emulator, markup, text("from markup"));
  await emulator.control("POST", "clock", { move: 5000 });
  await send(emulator, backwards, text("W".repeat(2000)));
  await chooseUser(consolePage, input);
  await expect(consolePage.rows("Friends").filter({ hasText: markup })).toHaveCount(1);
  await input.activateRow(consolePage.table("Chats"), 0);
  const message = messages(consolePage).first();
  await expect(message).toHaveText(/W{2000}$/);
  const isBeforeTime = await message.evaluate((item) => {
    const [name, time] = ["bdi", "time"].map((tag) => item.querySelector(tag)!.getBoundingClientRect()); // each has both
    return name!.right <= time!.left; // both were found
  });
  expect(isBeforeTime, "the name is left of the time").toBe(true);
  const heights = await consolePage.rows("Chats").evaluateAll((rows) =>
    rows.map((row) => (row as HTMLElement).offsetHeight)
  );
  expect(new Set(heights)).toEqual(new Set([36]));
  await expect(consolePage.part("main img")).toHaveCount(0);
  const overflow = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(overflow, "px that the page is wider than the window").toBeLessThanOrEqual(0);
});

test("shows a group with its members, new messages and recalled ones", async ({ consolePage, emulator, user: input }) => {
  await seedConversations(emulator);
  await chooseUser(consolePage, input);
  await input.activateRow(consolePage.table("Groups"), 0);
  await expect(consolePage.part(".chat h2")).toHaveText(/^读书会 Readers.*Public/);
  await expect(messages(consolePage)).toHaveText([/Which book is next\?$/, /The one you lent me\./]);
  await input.press(consolePage.part(".chat summary"));
  const members = consolePage.part(".members li");
  await expect(members).toHaveCount(3);
  await expect(members.filter({ hasText: "user_0002" })).toHaveText("user_0002 Admin");
  const { MsgSeq } = await succeed(emulator, "group_open_http_svc/send_group_msg", {
    ...{ GroupId: "readers", From_Account: "user_0003", Random: 3 },
    MsgBody: [text("I have it")],
  });
  await expect(messages(consolePage).last()).toHaveText(/user_0003.*I have it$/s);
  await expect(consolePage.rows("Groups").first()).toHaveText(/Readers/);
  await expect(consolePage.rows("Chats").first()).toHaveText(/^读书会 ReadersI have it.*1$/);
  await succeed(emulator, "group_open_http_svc/group_msg_recall", { GroupId: "readers", MsgSeqList: [{ MsgSeq }] });
  await expect(messages(consolePage).last()).toHaveText(/Recalled message$/);
});

test("keeps its own calls out of the view Calls unless they are asked for", async ({ consolePage, emulator, user: input }) => {
  await seedConversations(emulator);
  const { calls: before } = await emulator.control("GET", "state");
  await chooseUser(consolePage, input);
  await expect(consolePage.rows("Friends")).toHaveCount(2);
  await input.press(consolePage.viewLink("Calls"));
  await expect(consolePage.part(".calls .live")).toHaveText("live");
  const total = consolePage.part(".calls .total");
  await expect(total).toHaveText(`${before} of ${before}`);
  await input.press(consolePage.field("Show the calls that the view Conversations makes"));
  await expect(total).not.toHaveText(`${before} of ${before}`);
  await expect(consolePage.rows("Calls").filter({ hasText: "friendGet" })).not.toHaveCount(0);
});

test("names an operation that the emulator does not emulate, and shows the rest", async ({ allowConsoleErrors, consolePage, emulator, page, user: input }) => {
  allowConsoleErrors(/status of 501/);
  await page.route(/sns\/friend_get\?/, (route) => route.fulfill({ status: 501, body: "friendGet is not emulated" }));
  await seedConversations(emulator);
  await chooseUser(consolePage, input);
  await expect(consolePage.rows("Chats")).toHaveCount(2);
  await expect(consolePage.part(".friends .error")).toHaveText("This emulator does not emulate friendGet.");
});
