// The body of a call, as a form or as JSON.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { inputErrorOf, OperationForm } from "./operation_form.tsx";
import type { Operation } from "./operations.ts";
import { parseJson } from "./outcome.ts";

type Body = Record<string, unknown>;

interface BodyEditorProps {
  operation: Operation;
  body: Body;
  onChange: (body: Body) => void;
  onSend: () => void;
  children: ComponentChildren;
}

/** Edits a body. The children are rendered below it. */
export function BodyEditor(props: BodyEditorProps): ComponentChildren {
  const { operation, onChange } = props;
  const [asJson, setAsJson] = useState(false);
  const [inserted, setInserted] = useState("");
  return (
    <>
      <div class="row">
        <label for="example">Example</label>
        <select
          id="example"
          value={inserted}
          onChange={({ currentTarget }) => {
            setInserted(currentTarget.value);
            const example = operation.examples[Number(currentTarget.value)];
            if (currentTarget.value !== "" && example) onChange(structuredClone(example.body));
          }}
          // Not before: arrow keys go on from the last example. Afterwards the same one can be inserted again.
          onBlur={() => setInserted("")}
        >
          <option value="">Insert…</option>
          {operation.examples.map(({ title }, i) => <option key={title} value={i}>{title}</option>)}
        </select>
        <button type="button" class="quiet" aria-pressed={asJson} onClick={() => setAsJson(!asJson)}>
          {asJson ? "Edit as form" : "Edit as JSON"}
        </button>
      </div>
      {asJson ? <JsonForm key={operation.name} {...props} /> : <OperationForm {...props} />}
    </>
  );
}

function JsonForm({ operation, body, onChange, onSend, children }: BodyEditorProps): ComponentChildren {
  const [text, setText] = useState(() => JSON.stringify(body, null, 2));
  const value = parseJson(text);
  // An example that was inserted, or a call that was loaded, replaces what was typed.
  const matchingText = isBody(value) && JSON.stringify(value) === JSON.stringify(body) ? text : undefined;
  const [last, setLast] = useState(body);
  if (body !== last) {
    setLast(body);
    if (matchingText === undefined) setText(JSON.stringify(body, null, 2));
  }
  const inputError = isBody(value) ? inputErrorOf(operation, value) : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isBody(value)) onSend();
      }}
    >
      <div class="field">
        <label for="body">Body</label>
        <textarea
          id="body"
          rows={14}
          dir="auto"
          spellcheck={false}
          aria-describedby="body-error"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            const typed = parseJson(currentTarget.value);
            if (isBody(typed)) onChange(typed);
          }}
        />
        <p id="body-error" class="error">
          {isBody(value)
            ? inputError && `${inputError.field}: expected ${inputError.limit}, got ${inputError.actual}.`
            : "This is not a JSON object."}
        </p>
      </div>
      {children}
    </form>
  );
}

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
