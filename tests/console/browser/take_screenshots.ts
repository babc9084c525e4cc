// Takes a screenshot of each view: node take_screenshots.ts FOLDER.
import process from "node:process";
import { chromium, expect } from "@playwright/test";
import { addChineseFont } from "./chinese_font.ts";
import { ConsolePage } from "./console_page.ts";
import { type EmulatorProcess, startEmulator } from "./emulator_process.ts";
import { launchOptions } from "./environment.ts";
import { importHistory, otherElements, send, succeed, text, user } from "./test_conversations.ts";

const folder = process.argv[2];

const people = [
  { UserID: "user_0001", Nick: "李娜", FaceUrl: "https://cdn.example.com/a/1.png" },
  { UserID: "user_0002", Nick: "محمد العربي" },
  { UserID: "user_0003", Nick: "Zoë Müller" },
  { UserID: "user_0004", Nick: "שירה לוי" },
  { UserID: "user_0005", Nick: "这是一个非常长的中文昵称".repeat(4) },
  { UserID: "user_0006", Nick: "Łucja Żak" },
];

/** Friends, a group and chats of the first of them, as after an import. */
async function addConversations(emulator: EmulatorProcess): Promise<void> {
  await succeed(emulator, "sns/friend_import", {
    From_Account: user,
    AddFriendItem: [
      { To_Account: "user_0002", Remark: "محمد", AddSource: "AddSource_Type_Import", GroupName: ["Classmates"] },
      { To_Account: "user_0003", Remark: "Zoë from work", AddSource: "AddSource_Type_Import" },
    ],
  });
  const GroupId = "readers";
  await succeed(emulator, "group_open_http_svc/create_group", {
    ...{ GroupId, Type: "Public", Name: "读书会 Readers", Owner_Account: user },
    MemberList: ["user_0002", "user_0003", "user_0006"].map((Member_Account) => ({ Member_Account })),
  });
  await importHistory(emulator, "user_0002", 8);
  await send(emulator, "user_0002", text("السلام عليكم"));
  for (const [i, line] of ["Which book is next?", "The one that Łucja lent me."].entries()) {
    await succeed(emulator, "group_open_http_svc/send_group_msg", {
      ...{ GroupId, From_Account: `user_000${3 - i}`, Random: i },
      MsgBody: [text(line)],
    });
  }
  const { MsgKey } = await send(emulator, "user_0003", text("Sent by mistake"));
  await send(emulator, "user_0003", text("Shall we meet at eight?"));
  await send(
    emulator,
    "user_0003",
    ...Object.values(otherElements).slice(0, 1),
    ...Object.values(otherElements).slice(4, 6),
  );
  await succeed(emulator, "openim/admin_msgwithdraw", { From_Account: "user_0003", To_Account: user, MsgKey });
  const answer = { From_Account: user, To_Account: "user_0003", MsgSeq: 1000, MsgRandom: 1000 };
  await succeed(emulator, "openim/sendmsg", { ...answer, MsgBody: [text("Yes! 八点见。")] });
}

/** Brings each view into the state that its picture shows. */
const views: Record<string, (consolePage: ConsolePage, emulator: EmulatorProcess) => Promise<void>> = {
  async try(consolePage) {
    await consolePage.field("UserIDrequired").fill("用户_1");
    await consolePage.field("Nick").fill("李娜");
    await consolePage.button("Send to the emulator").click();
    await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
    await consolePage.operation("kick").click();
    await consolePage.field("UserIDrequired").fill("nobody");
    await consolePage.button("Send to the emulator").click();
    await expect(consolePage.part(".answer h2")).toHaveText(/70107/);
  },
  async usersig(consolePage, { secretKey }) {
    await consolePage.field("Secret key").fill(secretKey);
    await consolePage.button("Create UserSig").click();
    await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
    await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
    await expect(consolePage.part(".outcome.ok")).toHaveText(/valid/);
  },
  async accounts(consolePage) {
    await expect(consolePage.part(".total")).toHaveText(/[1-9]/);
    await consolePage.rows("Accounts").nth(2).getByRole("checkbox").click();
    await consolePage.rows("Accounts").nth(4).click();
  },
  async conversations(consolePage, emulator) {
    await addConversations(emulator);
    await consolePage.rows("Users").filter({ hasText: user }).click();
    await consolePage.rows("Chats").filter({ hasText: "user_0003" }).click();
    await expect(consolePage.part(".messages li")).toHaveCount(4);
    await expect(consolePage.rows("Friends")).toHaveCount(2);
  },
  async calls(consolePage) {
    await expect(consolePage.part(".calls .total")).toHaveText(/of [1-9]/);
    await consolePage.rows("Calls").nth(1).click();
  },
  async faults(consolePage, { control }) {
    await control("POST", "faults", { kind: "delay", ms: 800, times: "always", probability: 0.2 });
    await control("POST", "faults", { kind: "error", errorCode: 60008, operation: "kick", times: 3 });
    await expect(consolePage.part(".faults li").filter({ hasText: "60008" })).toHaveCount(1);
  },
};

const emulator = await startEmulator();
const browser = await chromium.launch(launchOptions);
await emulator.control("POST", "seed", { accounts: people });
await emulator.control("POST", "seed", { count: 250_000, prefix: "user_1" });
for (const [name, show] of Object.entries(views)) {
  const colorScheme = name === "calls" ? "dark" : "light";
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme, locale: "en" });
  if (name === "calls") {
    for (const UserID of ["user_0001", "nobody", "user_0002"]) await emulator.call("kick", { UserID });
    await emulator.call("account_check", { CheckItem: people.map(({ UserID }) => ({ UserID })) });
    await emulator.call("account_import", { UserID: "user_0007", Nick: "明美" });
  }
  const consolePage = new ConsolePage(page, emulator);
  await consolePage.open(`#/${name}`);
  await show(consolePage, emulator);
  await addChineseFont(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
}
console.log(Object.keys(views).join(" "));
await browser.close();
emulator.stop();
process.exit();
