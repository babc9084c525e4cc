// The page: its navigation and its views. A view is rendered when it is first opened, then kept.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AccountsView } from "./accounts_view.tsx";
import { CallsView } from "./calls_view.tsx";
import { ConversationsView } from "./conversations_view.tsx";
import { FaultsView } from "./faults_view.tsx";
import { openSession, type Session, storeToken, takeTokenFromUrl } from "./session.ts";
import { TryView } from "./try_view.tsx";
import { UserSigView } from "./usersig_view.tsx";

const views = {
  try: "Try",
  usersig: "UserSig",
  accounts: "Accounts",
  conversations: "Conversations",
  calls: "Calls",
  faults: "Faults",
} as const;

/** The views that need an emulator. */
const emulatorViews = ["accounts", "conversations", "calls", "faults"] as const;

type ViewName = keyof typeof views;

function viewFromUrl(): ViewName {
  const name = location.hash.replace(/^#\//, "");
  return Object.hasOwn(views, name) ? name as ViewName : "try";
}

/** The whole page. */
export function App({ session: first }: { session: Session }): ComponentChildren {
  const [session, setSession] = useState(first);
  const [view, setView] = useState(viewFromUrl);
  const [opened, setOpened] = useState<readonly ViewName[]>([view]);
  useEffect(() => {
    const onHash = (): void => {
      // The link from the terminal, opened in an existing tab.
      if (location.hash.startsWith("#token=")) openSession(takeTokenFromUrl()).then(setSession);
      const name = viewFromUrl();
      setView(name);
      setOpened((before) => before.includes(name) ? before : [...before, name]);
    };
    // The browser would open a file that is dropped elsewhere in place of this page, and lose what was typed.
    const preventNavigation = (event: Event): void => event.preventDefault();
    addEventListener("hashchange", onHash);
    addEventListener("dragover", preventNavigation);
    addEventListener("drop", preventNavigation);
    return () => {
      removeEventListener("hashchange", onHash);
      removeEventListener("dragover", preventNavigation);
      removeEventListener("drop", preventNavigation);
    };
  }, []);
  useEffect(() => {
    if (session.kind === "connected") session.control.onTokenRejected = () => setSession({ kind: "locked" });
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
      {session.kind === "locked" && <TokenForm onSession={setSession} />}
      <main>
        <Panel shown={view === "try"}>{isOpen("try") && <TryView session={session} />}</Panel>
        <Panel shown={view === "usersig"}>{isOpen("usersig") && <UserSigView session={session} />}</Panel>
        {emulatorViews.map((name) => (
          <Panel key={name} shown={view === name}>
            {isOpen(name) && (session.kind === "connected"
              ? <EmulatorView name={name} session={session} shown={view === name} />
              : <NoEmulator title={views[name]} />)}
          </Panel>
        ))}
      </main>
      <footer>
        <p>
          Unofficial: based on the vendor's public documentation, never run against the live service.{" "}
          <a href="licenses.txt">Third-party licenses</a>
        </p>
      </footer>
    </>
  );
}

function EmulatorView({ name, session, shown }: {
  name: (typeof emulatorViews)[number];
  session: Extract<Session, { kind: "connected" }>;
  shown: boolean;
}): ComponentChildren {
  const { control } = session;
  if (name === "accounts") return <AccountsView control={control} shown={shown} />;
  if (name === "conversations") return <ConversationsView control={control} shown={shown} />;
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
        This view needs an emulator, and this page is not connected to one. Start one with{" "}
        <code>deno task emulator</code> or <code>npx tencent-chat emulator</code> and open the link it prints.
      </p>
    </section>
  );
}

/** Asks for the token that the emulator printed in the terminal. */
function TokenForm({ onSession }: { onSession: (session: Session) => void }): ComponentChildren {
  const [token, setToken] = useState("");
  const [status, setStatus] = useState("");
  const open = async (): Promise<void> => {
    const session = await openSession(token.trim());
    setStatus(session.kind === "locked" ? "This is not the emulator's token." : "The emulator is not responding.");
    if (session.kind !== "connected") return;
    storeToken(token.trim());
    // The focus would be lost with this form.
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
      <label for="token">Emulator token (from the link in the terminal)</label>
      <input
        id="token"
        autoComplete="off"
        value={token}
        onInput={({ currentTarget }) => setToken(currentTarget.value)}
      />
      <button type="submit">Open</button>
      <span role="status">{status}</span>
    </form>
  );
}

function sessionText(session: Session): string {
  if (session.kind === "connected") return `Emulator at ${location.host}, app ${session.state.sdkAppId}`;
  return session.kind === "locked" ? "The emulator requires its token" : "Live service only, no emulator";
}
