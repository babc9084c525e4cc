// The view Try: choose an operation, fill in its body, send it, read the answer.
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { AnswerView } from "./answer_view.tsx";
import { BodyEditor } from "./body_editor.tsx";
import { CredentialsForm, emptyCredentials } from "./credentials_form.tsx";
import { outcomeOf } from "./outcome.ts";
import { OperationList } from "./operation_list.tsx";
import { type OperationName, operationOf, operations } from "./operations.ts";
import { type Credentials, credentialsForEmulator, sendCall, type SentCall, type Target } from "./send_call.ts";
import type { Session } from "./session.ts";
import { useAsyncAction } from "./async_action.ts";
import { formatTime } from "./format_time.ts";

/** Calls that can be loaded back. */
const maxCalls = 50;

type Bodies = { [Name in OperationName]?: Record<string, unknown> };

/** The view Try. */
export function TryView({ session }: { session: Session }): ComponentChildren {
  const [name, setName] = useState<OperationName>(operations[0]!.name); // the spec has at least one
  const [bodies, setBodies] = useState<Bodies>({});
  const [target, setTarget] = useState<Target>(session.kind === "connected" ? "emulator" : "singapore");
  // Two sets, so that live credentials are never sent to an emulator, nor the other way round.
  const [emulatorCredentials, setEmulatorCredentials] = useState<Credentials>(emptyCredentials);
  const [liveCredentials, setLiveCredentials] = useState<Credentials>(emptyCredentials);
  const [calls, setCalls] = useState<readonly SentCall[]>([]);
  const [shown, setShown] = useState<SentCall>();
  // The emulator needs no credentials from the user: it signs for the page.
  const [credentialsOpen, setCredentialsOpen] = useState(session.kind !== "connected");
  const sending = useAsyncAction();
  const answer = useRef<HTMLElement>(null);

  useEffect(() => {
    if (session.kind !== "connected") return;
    const { sdkAppId, admins: [admin = "administrator"] } = session.state;
    setTarget("emulator");
    setEmulatorCredentials({ ...emptyCredentials, sdkAppId: String(sdkAppId), admin });
  }, [session]);

  const operation = operationOf(name);
  const body = bodies[name] ?? operation.examples[0]?.body ?? {};
  const credentials = target === "emulator" ? emulatorCredentials : liveCredentials;
  const setCredentials = target === "emulator" ? setEmulatorCredentials : setLiveCredentials;
  const setBody = (body: Record<string, unknown>): void => setBodies((before) => ({ ...before, [name]: body }));

  const send = (): void => {
    if (!sending.busy) sending.run(sendNow);
  };
  const sendNow = async (): Promise<void> => {
    const signed = target === "emulator" && session.kind === "connected"
      ? await credentialsForEmulator(session.control, credentials)
      : credentials;
    const call = await sendCall(name, body, target, signed);
    setCalls((before) => [call, ...before].slice(0, maxCalls));
    setShown(call);
  };

  useLayoutEffect(() => {
    // On narrow screens the answer is below the form, out of view.
    if (shown && matchMedia("(max-width: 74.99rem)").matches) answer.current?.scrollIntoView({ block: "start" });
  }, [shown]);

  const load = (call: SentCall): void => {
    setName(call.operation);
    setBodies((before) => ({ ...before, [call.operation]: structuredClone(call.body) }));
    setTarget(call.target);
    const set = call.target === "emulator" ? setEmulatorCredentials : setLiveCredentials;
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
        <p>{operation.summary}. Rate limit: {operation.rate} calls per second.</p>
        <details>
          <summary>Details and vendor documentation</summary>
          <p>{operation.description}</p>
          <p>
            <a href={operation.page} rel="noreferrer" target="_blank">{operation.page}</a>
          </p>
        </details>
        <BodyEditor operation={operation} body={body} onChange={setBody} onSend={send}>
          <details
            class="credentials"
            open={credentialsOpen}
            onToggle={({ currentTarget }) => setCredentialsOpen(currentTarget.open)}
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
            {/* A disabled button would lose the focus. */}
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
        {shown ? <AnswerView key={shown.id} call={shown} /> : <p class="empty">The answer appears here.</p>}
      </section>
    </div>
  );
}

function History({ calls, shown, onLoad }: {
  calls: readonly SentCall[];
  shown: SentCall | undefined;
  onLoad: (call: SentCall) => void;
}): ComponentChildren {
  if (calls.length === 0) return null;
  return (
    <>
      <h2>Recent calls</h2>
      <ol class="history">
        {calls.map((call) => (
          <li key={call.id}>
            <button type="button" aria-current={call === shown ? "true" : undefined} onClick={() => onLoad(call)}>
              <time>{formatTime(call.at)}</time> {call.operation}{" "}
              <span class={`outcome ${outcomeOf(call).kind}`}>{outcomeOf(call).text}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
