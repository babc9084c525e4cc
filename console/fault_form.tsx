// The form that adds a fault.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Fault, FaultKind } from "../emulator/faults/fault.ts";
import type { ControlClient, ReportedFault } from "./control_client.ts";
import { OperationOptions } from "./operation_options.tsx";

/** A fault as the control API takes it. */
export type NewFault = Parameters<ControlClient["addFault"]>[0];

const kinds: Record<FaultKind, string> = {
  error: "Answers with an ErrorCode.",
  status: "Answers with an HTTP status other than 200.",
  html: "Answers with a proxy's HTML page instead of JSON.",
  cut: "Breaks the answer off halfway.",
  silence: "Never answers.",
  drop: "Closes the connection.",
  delay: "Answers late.",
  partial: "Fails some accounts, friends or members of a batch.",
};

type NumberField = Exclude<
  { [Name in keyof Fault]-?: number extends Fault[Name] ? Name : never }[keyof Fault],
  undefined
>;

interface FieldRow {
  name: NumberField;
  label: string;
  initial: string;
}

/** The numeric fields of each kind. */
const fieldsByKind: { [Kind in FaultKind]?: readonly FieldRow[] } = {
  error: [{ name: "errorCode", label: "ErrorCode", initial: "70169" }],
  status: [
    { name: "status", label: "HTTP status", initial: "502" },
    { name: "retryAfter", label: "Retry-After (seconds)", initial: "" },
  ],
  html: [{ name: "status", label: "HTTP status", initial: "200" }],
  delay: [{ name: "ms", label: "Delay (ms)", initial: "1000" }],
  partial: [{ name: "share", label: "Share of the batch (0 to 1)", initial: "0.1" }],
};

/** Kinds that lose the answer; for these, the call can be carried out or not. */
const answerLosingKinds = new Set<FaultKind>(["error", "status", "html", "cut", "silence", "drop"]);

/** Describes a fault in one line. */
export function describeFault(fault: ReportedFault): string {
  const { kind, operation = "all operations", left, probability = 1, errorCode, status, ms, share } = fault;
  const detail = [
    errorCode && `ErrorCode ${errorCode}`,
    status && `HTTP ${status}`,
    ms && `${ms} ms`,
    share && `share ${share}`,
  ];
  const chance = probability < 1 ? `, ${Math.round(probability * 100)}% of calls` : "";
  const own = detail.filter(Boolean).join(", ");
  return `${kind}${own ? ` (${own})` : ""} for ${operation}, ${
    left === "always" ? "until removed" : `${left} left`
  }${chance}`;
}

/** The form. */
export function FaultForm({ onAdd }: { onAdd: (fault: NewFault) => void }): ComponentChildren {
  const [kind, setKind] = useState<FaultKind>("error");
  const [operation, setOperation] = useState("");
  const [times, setTimes] = useState("always");
  const [chance, setChance] = useState("100");
  const [carriedOut, setCarriedOut] = useState(false);
  const [own, setOwn] = useState<Record<string, string>>({});
  const fields = fieldsByKind[kind] ?? [];
  const valueOf = ({ name, initial }: FieldRow): string => own[`${kind} ${name}`] ?? initial;
  const add = (): void => {
    const numbers = fields.map((field) => [field.name, valueOf(field)]).filter(([, value]) => value !== "");
    onAdd({
      kind,
      ...operation === "" ? {} : { operation },
      times: times === "always" ? "always" : Number(times),
      probability: Number(chance) / 100,
      ...answerLosingKinds.has(kind) && { carriedOut },
      ...Object.fromEntries(numbers.map(([name, value]) => [name, Number(value)])),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>Add a fault</h3>
      <div class="pair">
        <div class="field">
          <label for="fault-kind">Fault</label>
          <select
            id="fault-kind"
            aria-describedby="fault-kind-about"
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as FaultKind)}
          >
            {Object.keys(kinds).map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
          <p id="fault-kind-about" class="about">{kinds[kind]}</p>
        </div>
        <div class="field">
          <label for="fault-operation">Operation</label>
          <select
            id="fault-operation"
            value={operation}
            onChange={({ currentTarget }) => setOperation(currentTarget.value)}
          >
            <option value="">all</option>
            <OperationOptions />
          </select>
        </div>
        {fields.map((field) => (
          <div class="field" key={`${kind} ${field.name}`}>
            <label for={`fault-${field.name}`}>{field.label}</label>
            <input
              id={`fault-${field.name}`}
              inputMode="decimal"
              value={valueOf(field)}
              onInput={({ currentTarget }) =>
                setOwn((before) => ({ ...before, [`${kind} ${field.name}`]: currentTarget.value }))}
            />
          </div>
        ))}
        <div class="field">
          <label for="fault-times">Duration</label>
          <select id="fault-times" value={times} onChange={({ currentTarget }) => setTimes(currentTarget.value)}>
            <option value="always">until removed</option>
            {["1", "2", "5", "10", "100"].map((count) => (
              <option key={count} value={count}>{count === "1" ? "next call" : `next ${count} calls`}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="fault-chance">Probability (%)</label>
          <input
            id="fault-chance"
            inputMode="decimal"
            value={chance}
            onInput={({ currentTarget }) => setChance(currentTarget.value)}
          />
        </div>
      </div>
      {answerLosingKinds.has(kind) && (
        <label class="check">
          <input
            type="checkbox"
            checked={carriedOut}
            onChange={({ currentTarget }) => setCarriedOut(currentTarget.checked)}
          />
          Carry out the call before its answer is lost
        </label>
      )}
      <p>
        <button type="submit" class="main">Add fault</button>
      </p>
    </form>
  );
}
