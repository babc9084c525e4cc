import type { ComponentChildren } from "preact";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import { dayAndTime } from "./time.ts";

/** All that the emulator keeps of an account. Addresses are shown, never loaded. */
export function AccountProfile({ account }: { account: StoredAccount }): ComponentChildren {
  const { UserID, Nick, profile, importedAt } = account;
  return (
    <>
      <h2 id="profile-of" dir="auto">{Nick || UserID}</h2>
      <dl>
        <dt>UserID</dt>
        <dd>
          <bdi>{UserID}</bdi>
        </dd>
        <dt>Imported</dt>
        <dd>{dayAndTime(importedAt)}</dd>
        {Object.entries(profile).map(([tag, value]) => (
          <>
            <dt key={tag}>{tag.replace(/^Tag_Profile_/, "")}</dt>
            <dd dir="auto">{value}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
