import type { ComponentChildren } from "preact";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import { formatDateTime } from "./format_time.ts";

/** Everything the emulator stores about an account. URLs are shown, never loaded. */
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
        <dd>{formatDateTime(importedAt)}</dd>
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
