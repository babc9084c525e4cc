// Complete tasks in the views Try and UserSig, each run with a pointer, by keyboard alone and on a narrow screen.
import { expect, test } from "./fixtures.ts";

test("finds an operation by name and by the vendor's command", async ({ consolePage, user }) => {
  await consolePage.open();
  for (
    const [words, name] of [["portrait get", "portraitGet"], [
      "multiaccount_import",
      "multiaccountImport",
    ]] as const
  ) {
    await user.fill(consolePage.field("Operations"), words);
    await expect(consolePage.part(".operations li")).toHaveCount(1);
    await user.press(consolePage.part(".operations li button"));
    await expect(consolePage.part(".fill h2")).toHaveText(new RegExp(`^${name}`));
  }
  await user.fill(consolePage.field("Operations"), "send a parcel");
  await expect(consolePage.part(".choose .empty")).toHaveText(/No operation/);
  await user.fill(consolePage.field("Operations"), "");
  await expect(consolePage.part(".operations li")).toHaveCount(8);
});

test("sends a form and shows the answer; shows the UserSig only on request", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "用户_1");
  await expect(consolePage.part("#accountImport_UserID-bytes")).toHaveText("8 of 32 bytes");
  await user.fill(consolePage.field("Nick"), "李娜");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OKHTTP 200, [\d.]+ ms$/);
  const { accounts } = await emulator.control(
    "GET",
    "accounts?prefix=%E7%94%A8",
  );
  expect(accounts).toEqual([expect.objectContaining({ UserID: "用户_1", Nick: "李娜" })]);
  const request = consolePage.part(".request");
  await expect(request).toHaveText(/usersig=••••••&/);
  await user.press(consolePage.button("Reveal UserSig"));
  await expect(request).toHaveText(/usersig=[\w*-]{50,}&/);
  await expect(consolePage.part(".code")).toHaveText(/usersig=[\w*-]{50,}&/);
  await user.press(consolePage.button("Hide UserSig"));
  await expect(request).toHaveText(/usersig=••••••&/);
});

test("reports a field over its limit while it is typed, and sends nothing", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "x".repeat(33));
  await expect(consolePage.part(".counter.over")).toHaveText("33 of 32 bytes");
  await expect(consolePage.part("#accountImport_UserID-error")).toHaveText(/1 to 32 bytes.*33 bytes/);
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^Not sent/);
  expect((await emulator.control("GET", "state")).calls).toBe(0);
});

test("adds entries to a list and removes them, starting from an example", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.operation("multiaccountImport"));
  await user.press(consolePage.button("Add to AccountList"));
  const fields = consolePage.part(".item input[id$=_UserID]");
  await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(2);
  const last = await fields.count() - 1;
  await user.fill(fields.nth(last), "added");
  await user.press(consolePage.button("Remove entry 1 of AccountList"));
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  const [call] = await emulator.control("GET", "calls");
  expect(call.body.AccountList.at(-1).UserID).toBe("added");
  expect(call.body.AccountList).toHaveLength(last);
  expect(Object.keys(call.body)).toEqual(["AccountList"]);
  await user.press(consolePage.operation("queryOnlineStatus"));
  await expect(consolePage.part("#queryOnlineStatus_IsNeedDetail-bytes")).toHaveText("0 to 1");
});

test("sends a body written as JSON; reports invalid JSON and exceeded limits", async ({ consolePage, user }) => {
  await consolePage.open();
  await user.press(consolePage.button("Edit as JSON"));
  const [body, error] = [
    consolePage.field("Body"),
    consolePage.part("#body-error"),
  ];
  await user.fill(body, '{"UserID": ');
  await expect(error).toHaveText("This is not a JSON object.");
  await user.fill(body, '{"UserID": ""}');
  await expect(error).toHaveText(/UserID: expected 1 to 32 bytes/);
  await user.fill(body, '{"UserID": "json", "Nick": "مرحبا"}');
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  await user.press(consolePage.button("Edit as form"));
  await expect(consolePage.field("Nick")).toHaveValue("مرحبا");
});

test("signs with the secret key; explains the ErrorCode of a wrong key", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.part(".credentials summary"));
  await user.press(consolePage.field("a secret key"));
  await user.fill(consolePage.field("Secret key"), "wrong");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^ErrorCode 70009/);
  await expect(consolePage.part(".explanation")).toHaveText(/70009.*What to do:/s);
  await user.fill(consolePage.field("Secret key"), emulator.secretKey);
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
});

test("loads an earlier call back; marks an answer with failures inside", async ({ consolePage, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "first");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".history li")).toHaveCount(1);
  await user.press(consolePage.operation("accountDelete"));
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK, with failures/);
  await expect(consolePage.part(".explanation").filter({ hasText: "70107" }))
    .not.toHaveCount(0);
  await user.press(consolePage.part(".history li:last-child button"));
  await expect(consolePage.part(".fill h2")).toHaveText(/^accountImport/);
  await expect(consolePage.field("UserIDrequired")).toHaveValue("first");
});

test("creates a UserSig for a user and a lifetime, and inspects it", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.viewLink("UserSig"));
  await user.fill(consolePage.field("Secret key"), emulator.secretKey);
  await user.fill(consolePage.field("UserID"), "user_7");
  await user.fill(consolePage.field("Lifetime"), "30");
  await user.press(consolePage.button("Create UserSig"));
  const created = consolePage.field("Created UserSig");
  await expect(created).toHaveValue(/^eJ/);
  await user.fill(
    consolePage.field("Paste a UserSig"),
    `  ${await created.inputValue()}\n`,
  );
  await expect(consolePage.part(".outcome.ok")).toHaveText(/signed with this key and is valid/);
  await expect(consolePage.part("dl")).toHaveText(/user_7.*1400000000.*in (29|30) days/s);
  await expect(consolePage.part("[aria-label='Decoded UserSig']")).toHaveText(/"TLS.identifier": "user_7"/);
  await user.fill(consolePage.field("Secret key"), "another");
  await expect(consolePage.part(".explanation")).toHaveText(/not signed with this key.*70009/s);
  await user.fill(consolePage.field("Paste a UserSig"), "eJnonsense");
  await expect(consolePage.part(".explanation")).toHaveText(/cannot be decoded.*70003/s);
});

test("offers every operation by family, a few at a time", async ({ consolePage, user }) => {
  await consolePage.open();
  const shown = consolePage.part(".operations li");
  await expect(shown).toHaveCount(8);
  const families = consolePage.part(".families summary");
  await expect(families).toHaveCount(8);
  await user.press(families.filter({ hasText: "Conversations" }));
  await expect(shown).toHaveCount(8);
  await user.press(consolePage.operation("recentcontactGetList"));
  await expect(consolePage.part(".fill h2")).toHaveText(/^recentcontactGetList/);
  await user.fill(consolePage.field("Operations"), "group_open_http_svc");
  await expect(consolePage.part(".choose .empty")).toHaveText(/No operation/);
  await user.fill(consolePage.field("Operations"), "friend");
  await expect(families).toHaveText([/^Relations/]);
});

test("sends a message whose element is chosen by its type", async ({ consolePage, emulator, user }) => {
  await emulator.control("POST", "seed", { accounts: [{ UserID: "a" }, { UserID: "b" }] });
  await consolePage.open();
  await user.fill(consolePage.field("Operations"), "sendmsg");
  await user.press(consolePage.operation("sendmsg"));
  await user.fill(consolePage.part("#sendmsg_To_Account"), "b");
  await user.choose(consolePage.part(".choice select").first(), "Location");
  await user.fill(consolePage.part("[id$=_Desc]").first(), "Library");
  await user.fill(consolePage.part("[id$=_Latitude]"), "48.2");
  await user.fill(consolePage.part("[id$=_Longitude]"), "-16");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  const [call] = await emulator.control("GET", "calls");
  expect(call.body.MsgBody).toEqual([
    { MsgType: "TIMLocationElem", MsgContent: { Desc: "Library", Latitude: 48.2, Longitude: -16 } },
  ]);
});

test("opens the fields of an optional object on demand, or when an example fills them in", async ({ consolePage, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("Operations"), "sendmsg");
  await user.press(consolePage.operation("sendmsg"));
  const title = consolePage.part("#sendmsg_OfflinePushInfo_Title");
  await expect(title).toHaveCount(0);
  await user.press(consolePage.part("#sendmsg_OfflinePushInfo > details > summary"));
  await user.fill(title, "News");
  await user.press(consolePage.button("Edit as JSON"));
  await expect(consolePage.field("Body")).toHaveValue(/"OfflinePushInfo": \{\s*"Title": "News"\s*\}/);
  await user.press(consolePage.button("Edit as form"));
  await expect(title).toHaveValue("News");
  await user.choose(consolePage.field("Example"), "A text from another user with a push of its own");
  await expect(title).toHaveValue("李娜");
});
