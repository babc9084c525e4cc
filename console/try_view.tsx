// One operation after the other: choose, fill in, send, look at the answer.
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { AnswerView } from "./answer_view.tsx";
import { BodyEditor } from "./body_editor.tsx";
import { CredentialsForm, noCredentials } from "./credentials_form.tsx";
import { outcomeOf } from "./outcome.ts";
import { type OperationName, operationOf, operations, searchOperations } from "./operations.ts";
import { type Credentials, forEmulator, type MadeCall, sendCall, type Target } from "./send_call.ts";
import type { Session } from "./session.ts";
import { useTask } from "./task.ts";
import { timeOfDay } from "./time.ts";

/** So many calls can be loaded back. */
const mostKept = 50;

type Bodies = { [Name in OperationName]?: Record<string, unknown> };

/** The view Try. */
export function TryView({ session }: { session: Session }): ComponentChildren {
  const [name, setName] = useState<OperationName>(operations[0]!.name); // the spec has at least one
  const [bodies, setBodies] = useState<Bodies>({});
  const [target, setTarget] = useState<Target>(session.kind === "connected" ? "emulator" : "singapore");
  // Two sets, so that what is the live app's is never sent to an emulator or the other way round.
  const [emulatorsOwn, setEmulatorsOwn] = useState<Credentials>(noCredentials);
  const [live, setLive] = useState<Credentials>(noCredentials);
  const [calls, setCalls] = useState<readonly MadeCall[]>([]);
  const [shown, setShown] = useState<MadeCall>();
  // An emulator needs none: it has signed for this page.
  const [askedForCredentials, setAskedForCredentials] = useState(session.kind !== "connected");
  const sending = useTask();
  const answer = useRef<HTMLElement>(null);

  useEffect(() => {
    if (session.kind !== "connected") return;
    const { sdkAppId, admins: [admin = "administrator"] } = session.state;
    setTarget("emulator");
    setEmulatorsOwn({ ...noCredentials, sdkAppId: String(sdkAppId), admin });
  }, [session]);

  const operation = operationOf(name);
  const body = bodies[name] ?? operation.examples[0]?.body ?? {};
  const credentials = target === "emulator" ? emulatorsOwn : live;
  const setCredentials = target === "emulator" ? setEmulatorsOwn : setLive;
  const setBody = (body: Record<string, unknown>): void => setBodies((before) => ({ ...before, [name]: body }));

  const send = (): void => {
    if (!sending.busy) sending.run(sendNow);
  };
  const sendNow = async (): Promise<void> => {
    const signed = target === "emulator" && session.kind === "connected"
      ? await forEmulator(session.control, credentials)
      : credentials;
    const call = await sendCall(name, body, target, signed);
    setCalls((before) => [call, ...before].slice(0, mostKept));
    setShown(call);
  };

  useLayoutEffect(() => {
    // Where it stands below the form, it would not be seen.
    if (shown && matchMedia("(max-width: 74.99rem)").matches) answer.current?.scrollIntoView({ block: "start" });
  }, [shown]);

  const load = (call: MadeCall): void => {
    setName(call.operation);
    setBodies((before) => ({ ...before, [call.operation]: structuredClone(call.body) }));
    setTarget(call.target);
    const set = call.target === "emulator" ? setEmulatorsOwn : setLive;
    set((before) => ({ ...before, sdkAppId: String(call.sdkAppId), admin: call.admin }));
    setShown(call);
  };

  return (
    <div class="try">
      <section class="choose">
        <OperationList chosen={name} onChoose={setName} />
        <History calls={calls} shown={shown} onLoad={load} />
      </section>
      <section class="fill">
        <h2>
          {operation.name} <code>{operation.command}</code>
        </h2>
        <p>{operation.summary}. {operation.rate} calls a second.</p>
        <details>
          <summary>More, and the vendor's page</summary>
          <p>{operation.description}</p>
          <p>
            <a href={operation.page} rel="noreferrer" target="_blank">{operation.page}</a>
          </p>
        </details>
        <BodyEditor operation={operation} body={body} onChange={setBody} onSend={send}>
          <details
            class="credentials"
            open={askedForCredentials}
            onToggle={({ currentTarget }) => setAskedForCredentials(currentTarget.open)}
          >
            <summary>
              {target === "emulator" ? "This emulator" : target}, app {credentials.sdkAppId || "?"}, as{" "}
              {credentials.admin}
            </summary>
            <CredentialsForm
              target={target}
              onTarget={setTarget}
              credentials={credentials}
              onChange={(changes) => setCredentials((before) => ({ ...before, ...changes }))}
              hasEmulator={session.kind === "connected"}
            />
          </details>
          <p class="row">
            {/* Disabled, it would lose the focus. */}
            <button type="submit" class="main" aria-disabled={sending.busy}>
              {sending.busy ? "Sending…" : `Send to ${target === "emulator" ? "the emulator" : target}`}
            </button>
            {sending.error && <span class="error">{sending.error}</span>}
          </p>
        </BodyEditor>
      </section>
      <section class="answer" ref={answer} aria-label="Answer">
        <p class="visually-hidden" role="status">
          {shown && `${shown.operation}: ${outcomeOf(shown).text}`}
        </p>
        {shown ? <AnswerView key={shown.id} call={shown} /> : <p class="empty">The answer will stand here.</p>}
      </section>
    </div>
  );
}

function OperationList({ chosen, onChoose }: {
  chosen: OperationName;
  onChoose: (name: OperationName) => void;
}): ComponentChildren {
  const [words, setWords] = useState("");
  const found = searchOperations(words);
  return (
    <>
      <label for="search">Operations</label>
      <input
        id="search"
        type="search"
        placeholder="name or command, as account_import"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => key === "Enter" && found[0] && onChoose(found[0].name)}
      />
      <ul class="operations">
        {found.map(({ name, command, summary }) => (
          <li key={name}>
            <button type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
              <b>{name}</b> <code>{command}</code>
              <span>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="empty">{found.length === 0 && "No operation of the spec has these words."}</p>
    </>
  );
}

function History({ calls, shown, onLoad }: {
  calls: readonly MadeCall[];
  shown: MadeCall | undefined;
  onLoad: (call: MadeCall) => void;
}): ComponentChildren {
  if (calls.length === 0) return null;
  return (
    <>
      <h2>Last calls</h2>
      <ol class="history">
        {calls.map((call) => (
          <li key={call.id}>
            <button type="button" aria-current={call === shown ? "true" : undefined} onClick={() => onLoad(call)}>
              <time>{timeOfDay(call.at)}</time> {call.operation}{" "}
              <span class={`outcome ${outcomeOf(call).kind}`}>{outcomeOf(call).text}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
