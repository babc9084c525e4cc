// The request and answer of a call, with explanations of its error codes.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { callAsCode, type CodeForm, codeForms, maskedUrl } from "./call_as_code.ts";
import { CopyButton } from "./copy_button.tsx";
import { explanationsOf, outcomeOf, parseJson } from "./outcome.ts";
import { JsonBlock } from "./json_block.tsx";
import { operationOf } from "./operations.ts";
import type { SentCall } from "./send_call.ts";

/** A call with its answer. */
export function AnswerView({ call }: { call: SentCall }): ComponentChildren {
  const { request, answer, error } = call;
  const [userSigShown, setUserSigShown] = useState(false);
  const outcome = outcomeOf(call);
  const envelope = parseJson(answer?.text);
  return (
    <>
      <h2>
        <span class={`outcome ${outcome.kind}`}>{outcome.text}</span>
        {answer && (
          <small>HTTP {answer.status}, {answer.ms < 10 ? answer.ms.toFixed(1) : Math.round(answer.ms)} ms</small>
        )}
      </h2>
      {error && !(envelope && outcome.kind === "refused") && <p class="error">{error.message}</p>}
      {explanationsOf(envelope).map(({ code, known }) => (
        <div class="explanation" key={code}>
          <h3>{code}{known?.name ? ` ${known.name}` : ""}</h3>
          {known
            ? (
              <>
                <p>{known.summary}</p>
                <p>
                  <b>What to do:</b> {known.remedy}
                </p>
                <p class="about">
                  {known.group}, {known.category}
                  {known.retryable ? "; may succeed on retry" : ""}
                </p>
              </>
            )
            : <p>This code is not documented.</p>}
        </div>
      ))}
      {answer && (
        <>
          <h3>Answer</h3>
          <JsonBlock label="Answer" value={envelope ?? answer.text} />
        </>
      )}
      {request && (
        <>
          <h3>Request</h3>
          <pre class="request" tabIndex={0} aria-label="Request">
            {`${request.method} ${userSigShown ? request.url : maskedUrl(request.url)}\n`}
            {Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`).join("")}
            {`\n${pretty(parseJson(request.body))}`}
          </pre>
          <p>
            <button
              type="button"
              class="quiet"
              aria-pressed={userSigShown}
              onClick={() => setUserSigShown(!userSigShown)}
            >
              {userSigShown ? "Hide UserSig" : "Reveal UserSig"}
            </button>
          </p>
        </>
      )}
      {request && <CopyAs call={call} userSigShown={userSigShown} />}
    </>
  );
}

function CopyAs({ call, userSigShown }: { call: SentCall; userSigShown: boolean }): ComponentChildren {
  const [form, setForm] = useState<CodeForm>("curl");
  const code = callAsCode(form, call, userSigShown, operationOf(call.operation).path);
  return (
    <>
      <h3>Copy as</h3>
      <p class="row">
        {Object.entries(codeForms).map(([name, title]) => (
          <button
            key={name}
            type="button"
            class="quiet"
            aria-pressed={form === name}
            onClick={() => setForm(name as CodeForm)}
          >
            {title}
          </button>
        ))}
      </p>
      <pre class="code" tabIndex={0} aria-label={`Call as ${codeForms[form]}`}>{code}</pre>
      <p class="row">
        <CopyButton text={code} />
        {!userSigShown && <span class="about">The code reads the key or the UserSig from environment variables.</span>}
      </p>
    </>
  );
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? "";
}
