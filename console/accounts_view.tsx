// The emulator's accounts: find, look at, import, delete; and its whole state.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import { AccountImport } from "./account_import.tsx";
import { useAccountPages } from "./account_pages.ts";
import { AccountProfile } from "./account_profile.tsx";
import type { ControlClient } from "./control_client.ts";
import { deleteAccounts } from "./delete_accounts.ts";
import { useServiceState } from "./service_state.ts";
import { StateTools } from "./state_tools.tsx";
import { useTask } from "./task.ts";
import { dayAndTime } from "./time.ts";
import { type Column, VirtualTable } from "./virtual_table.tsx";

/** The view Accounts. */
export function AccountsView({ control, shown }: {
  control: ControlClient;
  shown: boolean;
}): ComponentChildren {
  const [prefix, setPrefix] = useState("");
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState<StoredAccount>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const deleting = useTask();
  const profile = useRef<HTMLDialogElement>(null);
  const { state, lost } = useServiceState(control, shown);
  const pages = useAccountPages(control, prefix, `${state?.accounts} ${state?.calls}`);

  useEffect(() => {
    if (!shown) profile.current?.close();
  }, [shown]);

  const mark = (UserID: string): void =>
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(UserID)) after.add(UserID);
      return after;
    });
  const columns: Column<StoredAccount>[] = [
    {
      title: "Mark",
      cell: ({ UserID }) => (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`mark ${UserID}`}
          checked={marked.has(UserID)}
          onChange={() => mark(UserID)}
        />
      ),
    },
    { title: "UserID", cell: ({ UserID }) => <bdi>{UserID}</bdi> },
    { title: "Nick", cell: ({ Nick }) => <bdi title={Nick}>{Nick}</bdi> },
    { title: "Imported", cell: ({ importedAt }) => dayAndTime(importedAt) },
  ];
  const show = (index: number): void => {
    const account = pages.rowAt(index);
    if (!account) return;
    setOpen(account);
    profile.current?.showModal();
  };
  const remove = (): void => {
    if (marked.size === 0 || deleting.busy) return;
    deleting.run(async () => {
      const { deleted, failed } = await deleteAccounts(control, [...marked]);
      setSaid(`${deleted.length} deleted${failed.length === 0 ? "" : `, ${failed.length} failed: ${failed[0]}`}`);
      setMarked((before) => new Set([...before].filter((UserID) => !deleted.includes(UserID))));
      pages.refresh();
    });
  };
  const changed = (text: string): void => {
    setSaid(text);
    setMarked(new Set());
    setActive(-1);
    pages.refresh();
  };

  return (
    <div class="accounts">
      <section>
        <h2>Accounts</h2>
        <p class="row">
          <label for="prefix">UserID begins with</label>
          <input
            id="prefix"
            type="search"
            dir="auto"
            autoComplete="off"
            spellcheck={false}
            value={prefix}
            onInput={({ currentTarget }) => {
              setPrefix(currentTarget.value);
              setActive(-1);
            }}
          />
          <span role="status" class="total">{pages.total.toLocaleString("en")} found</span>
        </p>
        <VirtualTable
          key={prefix}
          label="Accounts"
          idPrefix="account"
          columns={columns}
          total={pages.total}
          rowAt={pages.rowAt}
          onRange={pages.want}
          active={active}
          onActive={setActive}
          onOpen={show}
          onMark={(index) => {
            const row = pages.rowAt(index);
            if (row) mark(row.UserID);
          }}
          isMarked={({ UserID }) => marked.has(UserID)}
        />
        <p class="row">
          <button type="button" aria-disabled={!pages.rowAt(active)} onClick={() => show(active)}>
            Show the profile
          </button>
          <button type="button" class="danger" aria-disabled={marked.size === 0 || deleting.busy} onClick={remove}>
            Delete {marked.size} marked
          </button>
          <button type="button" class="quiet" aria-disabled={marked.size === 0} onClick={() => setMarked(new Set())}>
            Unmark all
          </button>
        </p>
        <p role="status">{said}</p>
        <p class="error">{deleting.error || (lost ? "The emulator does not answer." : pages.error)}</p>
      </section>
      <section>
        <AccountImport control={control} onImported={pages.refresh} />
        <StateTools control={control} onSaid={setSaid} onChanged={changed} />
      </section>
      <dialog ref={profile} aria-labelledby="profile-of">
        {open && <AccountProfile account={open} />}
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </div>
  );
}
