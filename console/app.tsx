// The views and the way between them. A view is made when it is first shown and kept from then on.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AccountsView } from "./accounts_view.tsx";
import { CallsView } from "./calls_view.tsx";
import { FaultsView } from "./faults_view.tsx";
import { keepToken, openSession, type Session, takeToken } from "./session.ts";
import { TryView } from "./try_view.tsx";
import { UserSigView } from "./usersig_view.tsx";

const views = { try: "Try", usersig: "UserSig", accounts: "Accounts", calls: "Calls", faults: "Faults" } as const;

type ViewName = keyof typeof views;

function viewOfAddress(): ViewName {
  const name = location.hash.replace(/^#\//, "");
  return Object.hasOwn(views, name) ? name as ViewName : "try";
}

/** The whole page. */
export function App({ session: first }: { session: Session }): ComponentChildren {
  const [session, setSession] = useState(first);
  const [view, setView] = useState(viewOfAddress);
  const [opened, setOpened] = useState<readonly ViewName[]>([view]);
  useEffect(() => {
    const onHash = (): void => {
      // The terminal's link, opened in a tab that is there already.
      if (location.hash.startsWith("#token=")) openSession(takeToken()).then(setSession);
      const name = viewOfAddress();
      setView(name);
      setOpened((before) => before.includes(name) ? before : [...before, name]);
    };
    // A file that misses its place would be opened in the place of this page, and what was typed would be gone.
    const stay = (event: Event): void => event.preventDefault();
    addEventListener("hashchange", onHash);
    addEventListener("dragover", stay);
    addEventListener("drop", stay);
    return () => {
      removeEventListener("hashchange", onHash);
      removeEventListener("dragover", stay);
      removeEventListener("drop", stay);
    };
  }, []);
  useEffect(() => {
    if (session.kind === "connected") session.control.onLocked = () => setSession({ kind: "locked" });
  }, [session]);
  const isOpen = (name: ViewName): boolean => view === name || opened.includes(name);
  return (
    <>
      <header>
        <h1>Chat console</h1>
        <nav aria-label="Views">
          {Object.entries(views).map(([name, title]) => (
            <a key={name} href={`#/${name}`} aria-current={name === view ? "page" : undefined}>{title}</a>
          ))}
        </nav>
        <p class="session">{sessionText(session)}</p>
      </header>
      {session.kind === "locked" && <Unlock onSession={setSession} />}
      <main>
        <Panel shown={view === "try"}>{isOpen("try") && <TryView session={session} />}</Panel>
        <Panel shown={view === "usersig"}>{isOpen("usersig") && <UserSigView session={session} />}</Panel>
        {(["accounts", "calls", "faults"] as const).map((name) => (
          <Panel key={name} shown={view === name}>
            {isOpen(name) && (session.kind === "connected"
              ? <EmulatorView name={name} session={session} shown={view === name} />
              : <NoEmulator title={views[name]} />)}
          </Panel>
        ))}
      </main>
      <footer>
        <p>
          Unofficial: written from the vendor's public pages, never run against the live service.{" "}
          <a href="licenses.txt">Licences of what is inside</a>
        </p>
      </footer>
    </>
  );
}

function EmulatorView({ name, session, shown }: {
  name: "accounts" | "calls" | "faults";
  session: Extract<Session, { kind: "connected" }>;
  shown: boolean;
}): ComponentChildren {
  const { control } = session;
  if (name === "accounts") return <AccountsView control={control} shown={shown} />;
  return name === "calls" ? <CallsView control={control} /> : <FaultsView control={control} shown={shown} />;
}

function Panel({ shown, children }: { shown: boolean; children: ComponentChildren }): ComponentChildren {
  return <div class="view" hidden={!shown}>{children}</div>;
}

function NoEmulator({ title }: { title: string }): ComponentChildren {
  return (
    <section>
      <h2>{title}</h2>
      <p>
        This view looks into an emulator, and this page was not opened from one that answers. Start one with{" "}
        <code>deno task emulator</code> or <code>npx tencent-chat emulator</code> and follow the link that it prints.
      </p>
    </section>
  );
}

/** Asks for the token that was printed in the terminal. */
function Unlock({ onSession }: { onSession: (session: Session) => void }): ComponentChildren {
  const [token, setToken] = useState("");
  const [said, setSaid] = useState("");
  const open = async (): Promise<void> => {
    const session = await openSession(token.trim());
    setSaid(session.kind === "locked" ? "That is not this emulator's token." : "The emulator does not answer.");
    if (session.kind !== "connected") return;
    keepToken(token.trim());
    // This form goes, and the focus with it.
    document.querySelector<HTMLElement>("nav [aria-current]")?.focus();
    onSession(session);
  };
  return (
    <form
      class="unlock"
      aria-label="Token"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for="token">Token of the emulator, from the link in the terminal</label>
      <input
        id="token"
        autoComplete="off"
        value={token}
        onInput={({ currentTarget }) => setToken(currentTarget.value)}
      />
      <button type="submit">Open</button>
      <span role="status">{said}</span>
    </form>
  );
}

function sessionText(session: Session): string {
  if (session.kind === "connected") return `emulator at ${location.host}, app ${session.state.sdkAppId}`;
  return session.kind === "locked" ? "the emulator wants its token" : "live service only, no emulator";
}
