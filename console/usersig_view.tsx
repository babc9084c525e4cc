// Makes UserSigs and looks into them. Both happen in the page.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { explainError } from "../src/explain_error.ts";
import { decodeUserSig, signUserSig, type UserSigDocument, type UserSigFault, verifyUserSig } from "../src/usersig.ts";
import { CopyButton } from "./copy_button.tsx";
import { SecretInput } from "./credentials_form.tsx";
import { JsonBlock } from "./json_block.tsx";
import type { Session } from "./session.ts";
import { TextField } from "./text_field.tsx";
import { useTask } from "./task.ts";
import { dayAndTime, distance } from "./time.ts";

const units = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;

type Unit = keyof typeof units;

/** The view UserSig. */
export function UserSigView({ session }: { session: Session }): ComponentChildren {
  const [sdkAppId, setSdkAppId] = useState(session.kind === "connected" ? String(session.state.sdkAppId) : "");
  const [key, setKey] = useState("");
  return (
    <>
      <section>
        <h2>The app</h2>
        <p>
          For both parts below. The key stays in this page's memory.
          {session.kind === "connected" && " Without a key the emulator signs, for its own app."}
        </p>
        <div class="pair">
          <TextField id="sig-app" label="SDKAppID" numeric value={sdkAppId} onChange={setSdkAppId} />
          <SecretInput id="sig-key" label="Key of the app" value={key} onChange={setKey} />
        </div>
      </section>
      <div class="halves">
        <MakeUserSig session={session} sdkAppId={Number(sdkAppId)} secretKey={key} />
        <InspectUserSig session={session} sdkAppId={sdkAppId} secretKey={key} />
      </div>
    </>
  );
}

function MakeUserSig({ session, sdkAppId, secretKey }: {
  session: Session;
  sdkAppId: number;
  secretKey: string;
}): ComponentChildren {
  const [userId, setUserId] = useState("user_0001");
  const [count, setCount] = useState("1");
  const [unit, setUnit] = useState<Unit>("days");
  const [made, setMade] = useState("");
  const making = useTask();
  // One that was made for something else is not to be copied.
  useEffect(() => setMade(""), [sdkAppId, secretKey, userId, count, unit]);
  const make = (): Promise<void> =>
    making.run(async () => {
      setMade("");
      const expiresIn = Number(count) * units[unit];
      if (secretKey === "" && session.kind === "connected") {
        const own = session.state.sdkAppId;
        if (sdkAppId !== own) throw new Error(`Without a key the emulator signs, for app ${own} only.`);
        setMade(await session.control.userSig(userId, expiresIn));
      } else setMade(signUserSig({ sdkAppId, secretKey, userId, expiresIn }));
    });
  return (
    <section>
      <h2>Make one</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField id="sig-user" label="UserID" value={userId} onChange={setUserId} />
        <div class="field">
          <label for="sig-life">Life time</label>
          <span class="row">
            <input
              id="sig-life"
              inputMode="numeric"
              autoComplete="off"
              value={count}
              onInput={({ currentTarget }) => setCount(currentTarget.value.trim())}
            />
            <select
              aria-label="Unit of the life time"
              value={unit}
              onChange={({ currentTarget }) => setUnit(currentTarget.value as Unit)}
            >
              {Object.keys(units).map((name) => <option key={name} value={name}>{name}</option>)}
            </select>
          </span>
        </div>
        <p class="row">
          <button type="submit" class="main">Make a UserSig</button>
          <span role="status" class="error">{making.error}</span>
        </p>
      </form>
      {made && (
        <>
          <div class="field">
            <label for="sig-made">The UserSig</label>
            <textarea id="sig-made" readOnly rows={5} value={made} />
          </div>
          <p class="row">
            <CopyButton text={made} label="Copy the UserSig" />
          </p>
        </>
      )}
    </section>
  );
}

/** What a fault means, and the ErrorCode that the service answers it with. */
const faults: Record<UserSigFault, [text: string, code: number]> = {
  malformed: ["It cannot be read.", 70003],
  wrong_app: ["It was made for another app.", 70014],
  wrong_user: ["It was made for another user.", 70013],
  bad_signature: ["It was not made with this key.", 70009],
  expired: ["Its life time is over.", 70001],
  not_yet_valid: ["It was made in the future.", 70003],
};

function InspectUserSig({ session, sdkAppId, secretKey }: {
  session: Session;
  sdkAppId: string;
  secretKey: string;
}): ComponentChildren {
  const [text, setText] = useState("");
  const [ahead, setAhead] = useState(0);
  const userSig = text.trim();
  // An emulator's UserSigs end by its clock, which may have been moved.
  const isEmulators = session.kind === "connected" && sdkAppId === String(session.state.sdkAppId);
  useEffect(() => {
    if (session.kind !== "connected" || !isEmulators) return setAhead(0);
    session.control.state().then(({ now }) => setAhead(now - Date.now()), () => {});
  }, [userSig, isEmulators]);
  return (
    <section>
      <h2>Look into one</h2>
      <div class="field">
        <label for="sig-seen">Paste a UserSig</label>
        <textarea
          id="sig-seen"
          rows={5}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div aria-live="polite">{userSig !== "" && <Verdict {...{ userSig, sdkAppId, secretKey, ahead }} />}</div>
    </section>
  );
}

function Verdict({ userSig, sdkAppId, secretKey, ahead }: {
  userSig: string;
  sdkAppId: string;
  secretKey: string;
  /** How far the clock that counts is ahead of the page's, in ms. */
  ahead: number;
}): ComponentChildren {
  const { document, why } = read(userSig);
  if (!document) {
    return (
      <>
        <Fault reason="malformed" />
        <p class="about">{why}</p>
      </>
    );
  }
  const now = Math.floor((Date.now() + ahead) / 1000);
  const fault = faultOf(userSig, document, sdkAppId, secretKey, now);
  const endsAt = document["TLS.time"] + document["TLS.expire"];
  return (
    <>
      {fault ? <Fault reason={fault} /> : (
        <p class="outcome ok">
          {secretKey
            ? "It was made with this key and is valid."
            : "It can be read and is within its life time. Whether the key is right, only the key tells."}
        </p>
      )}
      <dl>
        <dt>User</dt>
        <dd dir="auto">{document["TLS.identifier"]}</dd>
        <dt>App</dt>
        <dd>{document["TLS.sdkappid"]}</dd>
        <dt>Made</dt>
        <dd>{dayAndTime(document["TLS.time"] * 1000)}, {distance(document["TLS.time"] - now)}</dd>
        <dt>Ends</dt>
        <dd>{dayAndTime(endsAt * 1000)}, {distance(endsAt - now)}</dd>
      </dl>
      <h3>Document</h3>
      <JsonBlock label="Document of the UserSig" value={document} />
    </>
  );
}

function Fault({ reason }: { reason: UserSigFault }): ComponentChildren {
  const [text, code] = faults[reason];
  const known = explainError(code);
  return (
    <div class="explanation">
      <h3>{text}</h3>
      <p>The service answers {code}: {known?.summary}</p>
      <p>
        <b>What to do:</b> {known?.remedy}
      </p>
    </div>
  );
}

function read(userSig: string): { document?: UserSigDocument; why?: string } {
  try {
    return { document: decodeUserSig(userSig) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with it, as far as can be told without the key or with it. */
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
