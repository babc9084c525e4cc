// The view Calls: what the emulator received and answered, live.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordedCall } from "../emulator/call_log.ts";
import type { ControlClient } from "./control_client.ts";
import { isCallOfPage } from "./emulator_client.ts";
import { JsonBlock } from "./json_block.tsx";
import { OperationOptions } from "./operation_options.tsx";
import { errorCodesIn, explanationsOf } from "./outcome.ts";
import { formatDateTime, formatTime } from "./format_time.ts";
import { type Column, VirtualTable } from "./virtual_table.tsx";

/** Calls that the page keeps. */
const maxCalls = 5000;

/** Time between updates, in ms: thousands of calls can arrive in a second. */
const updateInterval = 100;

/** Wait before a lost stream is reconnected, in ms. */
const reconnectDelay = 1000;

const outcomes = {
  all: "all",
  ok: "OK",
  partial: "OK, with failures",
  refused: "refused",
  hidden: "hidden by a fault",
} as const;

type OutcomeName = keyof typeof outcomes;

function outcomeOf({ errorCode, answer }: RecordedCall): Exclude<OutcomeName, "all"> {
  if (errorCode === undefined) return "hidden";
  if (errorCode !== 0) return "refused";
  const failures = (answer as { FailAccounts?: unknown[] } | undefined)?.FailAccounts?.length ?? 0;
  return errorCodesIn(answer).length > 0 || failures > 0 ? "partial" : "ok";
}

const columns: Column<RecordedCall>[] = [
  { title: "No.", cell: ({ id }) => id },
  { title: "Time", cell: ({ at }) => formatTime(at) },
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

/** Streams the calls of an emulator, latest first. */
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
    let buffered: RecordedCall[] = [];
    const show = (): void => {
      if (buffered.length === 0 || isPaused.current) return;
      const latest = buffered.slice(-maxCalls).reverse();
      buffered = [];
      setCalls((before) => [...latest, ...before].slice(0, maxCalls));
    };
    const id = setInterval(show, updateInterval);
    const watch = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await control.watchCalls((event) => {
          if (event.type === "call") {
            buffered.push(event.call);
            if (buffered.length > 2 * maxCalls) buffered = buffered.slice(-maxCalls);
          } else if (event.type === "missed") setMissed((before) => before + event.calls);
          else {
            // A stream starts with all calls that the emulator still has.
            buffered = [];
            setCalls([]);
            setMissed(0);
            setLive(true);
          }
        }, stop.signal).catch(() => {});
        if (stop.signal.aborted) return;
        setLive(false);
        await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
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
  const { calls: received, live, missed } = useCalls(control, paused);
  const [withPage, setWithPage] = useState(false);
  const calls = withPage ? received : received.filter((call) => !isCallOfPage(call));
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
            <OperationOptions />
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
            {live ? paused ? "paused" : "live" : "disconnected, reconnecting"}
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
          Shows the latest {maxCalls.toLocaleString("en")} calls. UserSigs are never recorded.
          {missed > 0 && ` ${missed.toLocaleString("en")} calls came too fast to be shown.`}
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={withPage}
            onChange={({ currentTarget }) => setWithPage(currentTarget.checked)}
          />
          Show the calls that the view Conversations makes
        </label>
      </section>
      <section aria-label="Selected call">
        {call ? <CallDetails call={call} /> : <p class="empty">Select a call to see its request and answer.</p>}
      </section>
    </div>
  );
}

function CallDetails({ call }: { call: RecordedCall }): ComponentChildren {
  const { id, at, operation, query, contentType, body, answer, fault } = call;
  return (
    <>
      <h2>{id}. {operation}</h2>
      {fault && <p>The fault {fault} applied to this call{answer === undefined ? " and hid its answer" : ""}.</p>}
      {explanationsOf(answer).map(({ code, known }) => (
        <p class="explanation" key={code}>
          <b>{code}{known?.name ? ` ${known.name}` : ""}</b>{" "}
          {known ? `${known.summary} ${known.remedy}` : "This code is not documented."}
        </p>
      ))}
      <h3>Request</h3>
      <JsonBlock label="Request" value={body} />
      <p class="about">
        {formatDateTime(at)}, as {query.identifier ?? "(no identifier)"}, app {query.sdkappid ?? "none"}, random{" "}
        {query.random ?? "none"}, {contentType ?? "no Content-Type"}
      </p>
      <h3>Answer</h3>
      <JsonBlock label="Answer" value={answer ?? "no readable answer"} />
    </>
  );
}
