// What the emulator received and answered, as it happens.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordedCall } from "../emulator/call_log.ts";
import type { ControlClient } from "./control_client.ts";
import { JsonBlock } from "./json_block.tsx";
import { operations } from "./operations.ts";
import { codesIn, explanationsOf } from "./outcome.ts";
import { dayAndTime, timeOfDay } from "./time.ts";
import { type Column, VirtualTable } from "./virtual_table.tsx";

/** So many calls are kept in the page. */
const mostKept = 5000;

/** How often new calls are shown, in ms: thousands can come in a second. */
const showEvery = 100;

/** Wait before a lost stream is opened again, in ms. */
const reopenAfter = 1000;

const outcomes = {
  all: "all",
  ok: "OK",
  part: "OK, with failures",
  refused: "refused",
  hidden: "hidden by a fault",
} as const;

type OutcomeName = keyof typeof outcomes;

function outcomeOf({ errorCode, answer }: RecordedCall): Exclude<OutcomeName, "all"> {
  if (errorCode === undefined) return "hidden";
  if (errorCode !== 0) return "refused";
  const left = (answer as { FailAccounts?: unknown[] } | undefined)?.FailAccounts?.length ?? 0;
  return codesIn(answer).length > 0 || left > 0 ? "part" : "ok";
}

const columns: Column<RecordedCall>[] = [
  { title: "No.", cell: ({ id }) => id },
  { title: "Time", cell: ({ at }) => timeOfDay(at) },
  { title: "Operation", cell: ({ operation }) => operation },
  {
    title: "Outcome",
    cell: (call) => {
      const name = outcomeOf(call);
      const code = call.errorCode ? ` ${call.errorCode}` : "";
      return <span class={`outcome ${name}`}>{outcomes[name]}{code}{call.fault ? ` (${call.fault})` : ""}</span>;
    },
  },
];

/** The calls of an emulator, latest first, from its stream. */
function useCalls(
  control: ControlClient,
  paused: boolean,
): { calls: readonly RecordedCall[]; live: boolean; missed: number } {
  const [calls, setCalls] = useState<readonly RecordedCall[]>([]);
  const [live, setLive] = useState(false);
  const [missed, setMissed] = useState(0);
  const isPaused = useRef(paused);
  isPaused.current = paused;
  useEffect(() => {
    const stop = new AbortController();
    let waiting: RecordedCall[] = [];
    const show = (): void => {
      if (waiting.length === 0 || isPaused.current) return;
      const latest = waiting.slice(-mostKept).reverse();
      waiting = [];
      setCalls((before) => [...latest, ...before].slice(0, mostKept));
    };
    const id = setInterval(show, showEvery);
    const watch = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await control.watchCalls((event) => {
          if (event.type === "call") {
            waiting.push(event.call);
            if (waiting.length > 2 * mostKept) waiting = waiting.slice(-mostKept);
          } else if (event.type === "missed") setMissed((before) => before + event.calls);
          else {
            // A stream begins with all calls that the emulator still has.
            waiting = [];
            setCalls([]);
            setMissed(0);
            setLive(true);
          }
        }, stop.signal).catch(() => {});
        if (stop.signal.aborted) return;
        setLive(false);
        await new Promise((resolve) => setTimeout(resolve, reopenAfter));
      }
    };
    watch();
    return () => {
      clearInterval(id);
      stop.abort();
    };
  }, [control]);
  return { calls, live, missed };
}

/** The view Calls. */
export function CallsView({ control }: { control: ControlClient }): ComponentChildren {
  const [paused, setPaused] = useState(false);
  const { calls, live, missed } = useCalls(control, paused);
  const [operation, setOperation] = useState("all");
  const [outcome, setOutcome] = useState<OutcomeName>("all");
  const [openId, setOpenId] = useState<number>();
  const shown = calls.filter((call) =>
    (operation === "all" || call.operation === operation) && (outcome === "all" || outcomeOf(call) === outcome)
  );
  const active = shown.findIndex(({ id }) => id === openId);
  const call = shown[active];
  return (
    <div class="calls">
      <section>
        <h2>Calls</h2>
        <p class="row">
          <label for="of-operation">Operation</label>
          <select
            id="of-operation"
            value={operation}
            onChange={({ currentTarget }) => setOperation(currentTarget.value)}
          >
            <option value="all">all</option>
            {operations.map(({ name }) => <option key={name} value={name}>{name}</option>)}
          </select>
          <label for="of-outcome">Outcome</label>
          <select
            id="of-outcome"
            value={outcome}
            onChange={({ currentTarget }) => setOutcome(currentTarget.value as OutcomeName)}
          >
            {Object.entries(outcomes).map(([name, title]) => <option key={name} value={name}>{title}</option>)}
          </select>
          <span class="total">{shown.length.toLocaleString("en")} of {calls.length.toLocaleString("en")}</span>
          <button type="button" class="quiet" aria-pressed={paused} onClick={() => setPaused(!paused)}>Pause</button>
          <span role="status" class={live ? "live" : "error"}>
            {live ? paused ? "paused" : "live" : "not connected, trying again"}
          </span>
        </p>
        <VirtualTable
          label="Calls"
          idPrefix="call"
          columns={columns}
          total={shown.length}
          rowAt={(index) => shown[index]}
          active={active}
          onActive={(index) => setOpenId(shown[index]?.id)}
        />
        <p class="about">
          The latest {mostKept.toLocaleString("en")} are kept here. UserSigs are never recorded.
          {missed > 0 && ` ${missed.toLocaleString("en")} came too fast for this page and are not shown.`}
        </p>
      </section>
      <section aria-label="The chosen call">
        {call ? <CallDetails call={call} /> : <p class="empty">Choose a call to see what it sent and got.</p>}
      </section>
    </div>
  );
}

function CallDetails({ call }: { call: RecordedCall }): ComponentChildren {
  const { id, at, operation, query, contentType, body, answer, fault } = call;
  return (
    <>
      <h2>{id}. {operation}</h2>
      {fault && <p>The fault {fault} struck it{answer === undefined ? " and hid the answer" : ""}.</p>}
      {explanationsOf(answer).map(({ code, known }) => (
        <p class="explanation" key={code}>
          <b>{code}{known?.name ? ` ${known.name}` : ""}</b>{" "}
          {known ? `${known.summary} ${known.remedy}` : "No document names this code."}
        </p>
      ))}
      <h3>Received</h3>
      <JsonBlock label="Received" value={body} />
      <p class="about">
        {dayAndTime(at)}, as {query.identifier ?? "nobody"}, app {query.sdkappid ?? "none"}, random{" "}
        {query.random ?? "none"}, {contentType ?? "no Content-Type"}
      </p>
      <h3>Answered</h3>
      <JsonBlock label="Answered" value={answer ?? "nothing that could be read"} />
    </>
  );
}
