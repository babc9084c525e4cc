// The view Accounts: find, inspect, import and delete accounts; save, load and reset the state.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import { AccountImport } from "./account_import.tsx";
import { useAccountPages } from "./account_pages.ts";
import { AccountProfile } from "./account_profile.tsx";
import type { ControlClient } from "./control_client.ts";
import { deleteAccounts } from "./delete_accounts.ts";
import { useEmulatorState } from "./emulator_state.ts";
import { StateControls } from "./state_controls.tsx";
import { UserSearch } from "./user_search.tsx";
import { useAsyncAction } from "./async_action.ts";
import { formatDateTime } from "./format_time.ts";
import { type Column, VirtualTable } from "./virtual_table.tsx";

/** The view Accounts. */
export function AccountsView({ control, shown }: {
  control: ControlClient;
  shown: boolean;
}): ComponentChildren {
  const [prefix, setPrefix] = useState("");
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState<StoredAccount>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [status, setStatus] = useState("");
  const deleting = useAsyncAction();
  const profile = useRef<HTMLDialogElement>(null);
  const { state, isUnreachable } = useEmulatorState(control, shown);
  const pages = useAccountPages(control, prefix, `${state?.accounts} ${state?.calls}`);

  useEffect(() => {
    if (!shown) profile.current?.close();
  }, [shown]);

  const toggle = (UserID: string): void =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(UserID)) after.add(UserID);
      return after;
    });
  const columns: Column<StoredAccount>[] = [
    {
      title: "Select",
      cell: ({ UserID }) => (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${UserID}`}
          checked={selected.has(UserID)}
          onChange={() => toggle(UserID)}
        />
      ),
    },
    { title: "UserID", cell: ({ UserID }) => <bdi>{UserID}</bdi> },
    { title: "Nick", cell: ({ Nick }) => <bdi title={Nick}>{Nick}</bdi> },
    { title: "Imported", cell: ({ importedAt }) => formatDateTime(importedAt) },
  ];
  const openProfile = (index: number): void => {
    const account = pages.rowAt(index);
    if (!account) return;
    setOpen(account);
    profile.current?.showModal();
  };
  const remove = (): void => {
    if (selected.size === 0 || deleting.busy) return;
    deleting.run(async () => {
      const { deleted, failed } = await deleteAccounts(control, [...selected]);
      setStatus(`${deleted.length} deleted${failed.length === 0 ? "" : `, ${failed.length} failed: ${failed[0]}`}`);
      setSelected((before) => new Set([...before].filter((UserID) => !deleted.includes(UserID))));
      pages.refresh();
    });
  };
  const onStateChanged = (text: string): void => {
    setStatus(text);
    setSelected(new Set());
    setActive(-1);
    pages.refresh();
  };

  const search = (text: string): void => {
    setPrefix(text);
    setActive(-1);
  };
  return (
    <div class="accounts">
      <section>
        <h2>Accounts</h2>
        <UserSearch id="prefix" prefix={prefix} onPrefix={search} total={pages.total} />
        <VirtualTable
          key={prefix}
          label="Accounts"
          idPrefix="account"
          columns={columns}
          total={pages.total}
          rowAt={pages.rowAt}
          onRange={pages.load}
          active={active}
          onActive={setActive}
          onOpen={openProfile}
          onSelect={(index) => {
            const row = pages.rowAt(index);
            if (row) toggle(row.UserID);
          }}
          isSelected={({ UserID }) => selected.has(UserID)}
        />
        <p class="row">
          <button type="button" aria-disabled={!pages.rowAt(active)} onClick={() => openProfile(active)}>
            Show profile
          </button>
          <button type="button" class="danger" aria-disabled={selected.size === 0 || deleting.busy} onClick={remove}>
            Delete {selected.size} selected
          </button>
          <button
            type="button"
            class="quiet"
            aria-disabled={selected.size === 0}
            onClick={() => setSelected(new Set())}
          >
            Clear selection
          </button>
        </p>
        <p role="status">{status}</p>
        <p class="error">{deleting.error || (isUnreachable ? "The emulator is not responding." : pages.error)}</p>
      </section>
      <section>
        <AccountImport control={control} onImported={pages.refresh} />
        <StateControls control={control} onStatus={setStatus} onChanged={onStateChanged} />
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
