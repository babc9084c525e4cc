// The view UserSig: creates and inspects UserSigs, inside the page.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { explainError } from "../src/explain_error.ts";
import { decodeUserSig, signUserSig, type UserSigDocument, type UserSigFault, verifyUserSig } from "../src/usersig.ts";
import { CopyButton } from "./copy_button.tsx";
import { SecretInput } from "./credentials_form.tsx";
import { JsonBlock } from "./json_block.tsx";
import type { Session } from "./session.ts";
import { TextField } from "./text_field.tsx";
import { useAsyncAction } from "./async_action.ts";
import { formatDateTime, formatRelativeTime } from "./format_time.ts";

const units = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;

type Unit = keyof typeof units;

/** The view UserSig. */
export function UserSigView({ session }: { session: Session }): ComponentChildren {
  const [sdkAppId, setSdkAppId] = useState(session.kind === "connected" ? String(session.state.sdkAppId) : "");
  const [key, setKey] = useState("");
  return (
    <>
      <section>
        <h2>App</h2>
        <p>
          Used by both sections below. The key stays in this page's memory.
          {session.kind === "connected" && " Without a key, the emulator signs for its own app."}
        </p>
        <div class="pair">
          <TextField id="sig-app" label="SDKAppID" numeric value={sdkAppId} onChange={setSdkAppId} />
          <SecretInput id="sig-key" label="Secret key" value={key} onChange={setKey} />
        </div>
      </section>
      <div class="halves">
        <CreateUserSig session={session} sdkAppId={Number(sdkAppId)} secretKey={key} />
        <InspectUserSig session={session} sdkAppId={sdkAppId} secretKey={key} />
      </div>
    </>
  );
}

function CreateUserSig({ session, sdkAppId, secretKey }: {
  session: Session;
  sdkAppId: number;
  secretKey: string;
}): ComponentChildren {
  const [userId, setUserId] = useState("user_0001");
  const [count, setCount] = useState("1");
  const [unit, setUnit] = useState<Unit>("days");
  const [created, setCreated] = useState("");
  const creating = useAsyncAction();
  // A UserSig for earlier input must not be copied by mistake.
  useEffect(() => setCreated(""), [sdkAppId, secretKey, userId, count, unit]);
  const create = (): Promise<void> =>
    creating.run(async () => {
      setCreated("");
      const expiresIn = Number(count) * units[unit];
      if (secretKey === "" && session.kind === "connected") {
        const own = session.state.sdkAppId;
        if (sdkAppId !== own) throw new Error(`Without a key, the emulator signs for app ${own} only.`);
        setCreated(await session.control.userSig(userId, expiresIn));
      } else setCreated(signUserSig({ sdkAppId, secretKey, userId, expiresIn }));
    });
  return (
    <section>
      <h2>Create a UserSig</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextField id="sig-user" label="UserID" value={userId} onChange={setUserId} />
        <div class="field">
          <label for="sig-life">Lifetime</label>
          <span class="row">
            <input
              id="sig-life"
              inputMode="numeric"
              autoComplete="off"
              value={count}
              onInput={({ currentTarget }) => setCount(currentTarget.value.trim())}
            />
            <select
              aria-label="Lifetime unit"
              value={unit}
              onChange={({ currentTarget }) => setUnit(currentTarget.value as Unit)}
            >
              {Object.keys(units).map((name) => <option key={name} value={name}>{name}</option>)}
            </select>
          </span>
        </div>
        <p class="row">
          <button type="submit" class="main">Create UserSig</button>
          <span role="status" class="error">{creating.error}</span>
        </p>
      </form>
      {created && (
        <>
          <div class="field">
            <label for="sig-created">Created UserSig</label>
            <textarea id="sig-created" readOnly rows={5} value={created} />
          </div>
          <p class="row">
            <CopyButton text={created} label="Copy UserSig" />
          </p>
        </>
      )}
    </section>
  );
}

/** The meaning of each fault, and the ErrorCode with which the service answers it. */
const faults: Record<UserSigFault, [text: string, code: number]> = {
  malformed: ["This UserSig cannot be decoded.", 70003],
  wrong_app: ["It was created for another app.", 70014],
  wrong_user: ["It was created for another user.", 70013],
  bad_signature: ["It was not signed with this key.", 70009],
  expired: ["It has expired.", 70001],
  not_yet_valid: ["Its creation time is in the future.", 70003],
};

function InspectUserSig({ session, sdkAppId, secretKey }: {
  session: Session;
  sdkAppId: string;
  secretKey: string;
}): ComponentChildren {
  const [text, setText] = useState("");
  const [clockOffset, setClockOffset] = useState(0);
  const userSig = text.trim();
  // UserSigs of the emulator expire by its clock, which may have been moved.
  const isEmulators = session.kind === "connected" && sdkAppId === String(session.state.sdkAppId);
  useEffect(() => {
    if (session.kind !== "connected" || !isEmulators) return setClockOffset(0);
    session.control.state().then(({ now }) => setClockOffset(now - Date.now()), () => {});
  }, [userSig, isEmulators]);
  return (
    <section>
      <h2>Inspect a UserSig</h2>
      <div class="field">
        <label for="sig-inspected">Paste a UserSig</label>
        <textarea
          id="sig-inspected"
          rows={5}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div aria-live="polite">{userSig !== "" && <Verdict {...{ userSig, sdkAppId, secretKey, clockOffset }} />}</div>
    </section>
  );
}

function Verdict({ userSig, sdkAppId, secretKey, clockOffset }: {
  userSig: string;
  sdkAppId: string;
  secretKey: string;
  /** How far the clock in charge is ahead of the page's, in ms. */
  clockOffset: number;
}): ComponentChildren {
  const { document, error } = decode(userSig);
  if (!document) {
    return (
      <>
        <Fault reason="malformed" />
        <p class="about">{error}</p>
      </>
    );
  }
  const now = Math.floor((Date.now() + clockOffset) / 1000);
  const fault = faultOf(userSig, document, sdkAppId, secretKey, now);
  const expiresAt = document["TLS.time"] + document["TLS.expire"];
  return (
    <>
      {fault ? <Fault reason={fault} /> : (
        <p class="outcome ok">
          {secretKey
            ? "It was signed with this key and is valid."
            : "It is well-formed and has not expired. Enter the secret key to verify the signature."}
        </p>
      )}
      <dl>
        <dt>User</dt>
        <dd dir="auto">{document["TLS.identifier"]}</dd>
        <dt>App</dt>
        <dd>{document["TLS.sdkappid"]}</dd>
        <dt>Created</dt>
        <dd>{formatDateTime(document["TLS.time"] * 1000)}, {formatRelativeTime(document["TLS.time"] - now)}</dd>
        <dt>Expires</dt>
        <dd>{formatDateTime(expiresAt * 1000)}, {formatRelativeTime(expiresAt - now)}</dd>
      </dl>
      <h3>Content</h3>
      <JsonBlock label="Decoded UserSig" value={document} />
    </>
  );
}

function Fault({ reason }: { reason: UserSigFault }): ComponentChildren {
  const [text, code] = faults[reason];
  const known = explainError(code);
  return (
    <div class="explanation">
      <h3>{text}</h3>
      <p>The service answers with ErrorCode {code}: {known?.summary}</p>
      <p>
        <b>What to do:</b> {known?.remedy}
      </p>
    </div>
  );
}

function decode(userSig: string): { document?: UserSigDocument; error?: string } {
  try {
    return { document: decodeUserSig(userSig) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with a UserSig, as far as it can be checked with or without the key. */
function faultOf(
  userSig: string,
  document: UserSigDocument,
  sdkAppId: string,
  secretKey: string,
  now: number,
): UserSigFault | undefined {
  const isNumber = /^[1-9]\d{0,14}$/.test(sdkAppId);
  if (sdkAppId !== "" && !isNumber) return "wrong_app";
  if (secretKey !== "" && isNumber) {
    const verdict = verifyUserSig(userSig, { sdkAppId: Number(sdkAppId), secretKey, now });
    return verdict.valid ? undefined : verdict.reason;
  }
  if (sdkAppId !== "" && document["TLS.sdkappid"] !== Number(sdkAppId)) return "wrong_app";
  if (now < document["TLS.time"]) return "not_yet_valid";
  return now >= document["TLS.time"] + document["TLS.expire"] ? "expired" : undefined;
}
