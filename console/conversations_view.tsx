// The view Conversations: friends, groups and chats as a user sees them.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import { useAccountPages } from "./account_pages.ts";
import { ContactLists } from "./contact_lists.tsx";
import type { ControlClient } from "./control_client.ts";
import { type EmulatorClient, emulatorClient } from "./emulator_client.ts";
import { failureText } from "./failure_text.ts";
import { useForeignChanges } from "./foreign_calls.ts";
import { UserSearch } from "./user_search.tsx";
import { type Column, VirtualTable } from "./virtual_table.tsx";

const columns: Column<StoredAccount>[] = [
  { title: "UserID", cell: ({ UserID }) => <bdi title={UserID}>{UserID}</bdi> },
  { title: "Nick", cell: ({ Nick }) => <bdi title={Nick}>{Nick}</bdi> },
];

/** The view Conversations. */
export function ConversationsView({ control, shown }: {
  control: ControlClient;
  shown: boolean;
}): ComponentChildren {
  const [client, setClient] = useState<EmulatorClient>();
  const [prefix, setPrefix] = useState("");
  const [active, setActive] = useState(-1);
  const [user, setUser] = useState("");
  const version = useForeignChanges(control, shown);
  const pages = useAccountPages(control, prefix, version);
  const [error, setError] = useState("");
  useEffect(() => {
    emulatorClient(control, true).then(setClient, (reason) => setError(failureText(reason)));
  }, [control]);

  // A row that is reached by key may still have to be fetched.
  const row = pages.rowAt(active);
  useEffect(() => {
    if (row) setUser(row.UserID);
  }, [active, row === undefined]);
  const search = (text: string): void => {
    setPrefix(text);
    setActive(-1);
  };
  return (
    <div class="conversations">
      <section class="users">
        <h2>User</h2>
        <UserSearch id="chat-prefix" prefix={prefix} onPrefix={search} total={pages.total} />
        <VirtualTable
          key={prefix}
          label="Users"
          idPrefix="chat-user"
          columns={columns}
          total={pages.total}
          rowAt={pages.rowAt}
          onRange={pages.load}
          active={active}
          onActive={setActive}
        />
        <p class="error">{pages.error || error}</p>
      </section>
      {user === "" || !client
        ? (
          <p class="empty">
            Select a user to see their friends, groups and chats.
          </p>
        )
        : (
          <ContactLists
            key={user}
            client={client}
            user={user}
            version={version}
          />
        )}
    </div>
  );
}
