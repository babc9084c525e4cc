// One import under way: reads ahead, keeps calls under way, settles each account once.
import type { Account, ImportOutcome } from "../import_accounts.ts";
import type { ChatClient } from "../client.ts";
import { ChatApiError, ChatInputError, ChatTransportError } from "../errors.ts";
import { failedImports } from "../item_failures.ts";
import { createSchedule } from "./schedule.ts";

/** Retries go on until the client's deadline ends them. */
const retries = 1000;

/** A batch that is not full is sent when nothing is under way and no account has come for so long, in ms. */
const linger = 5;

/** What a run works by. */
export interface RunOptions {
  /** Accounts in a batch; 1 for single calls. */
  batchSize: number;
  concurrency: number;
  /** What is sent of an account; throws a ChatInputError for one that may not be sent. */
  wireFields(account: Account): Account;
  signal: AbortSignal | undefined;
  endCalls: AbortSignal | undefined;
}

/** An account between being read and being settled. */
interface Entry<Item> {
  id: string;
  position: number;
  account: Item;
  fields: Account;
}

/** An import under way. */
export interface ImportRun<Item extends Account> {
  /** Outcomes as they come, some at a time; undefined after the last, or what the input or a signal has ended it with. */
  next(): Promise<ImportOutcome<Item>[] | undefined>;
  /** Ends whatever is still under way. */
  close(): void;
}

/** Prepares a run; it starts when outcomes are asked for. */
export function createImportRun<Item extends Account>(
  client: Pick<ChatClient, "accountImport" | "multiaccountImport">,
  accounts: Iterable<Item> | AsyncIterable<Item>,
  { batchSize, concurrency, wireFields, signal, endCalls }: RunOptions,
): ImportRun<Item> {
  const isAsync = Symbol.asyncIterator in accounts;
  const input = isAsync ? accounts[Symbol.asyncIterator]() : accounts[Symbol.iterator]();
  const readAhead = (concurrency + 1) * batchSize;
  const schedule = createSchedule<Entry<Item>>();
  /** One for each call under way: Node warns of a signal that many calls listen to. */
  const callsUnderWay = new Set<AbortController>();
  /** Those that a batch named as failed, to be sent alone. */
  const repeats: Entry<Item>[] = [];
  let settled: ImportOutcome<Item>[] = [];
  let position = 0;
  /** Accounts that were read and not settled. */
  let open = 0;
  let running = 0;
  let reading = false;
  let exhausted = false;
  /** Whether the service has answered, so that more than one call may be under way. */
  let answered = false;
  let fatal: ChatApiError | ChatTransportError | undefined;
  let broken: { error: unknown } | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let wake = (): void => {};

  // Asked for every account, and a signal's own `aborted` takes some runtimes longer than all else that is done for one.
  let aborted = signal?.aborted === true;
  let cut = endCalls?.aborted === true;
  const isOver = (): boolean => exhausted || aborted || cut;

  function settle({ position, account }: Entry<Item>, error?: ChatApiError | ChatTransportError, sent = true): void {
    open--;
    if (error === undefined) settled.push({ status: "imported", position, account });
    else if (sent) settled.push({ status: "failed", position, account, error, fatal: error === fatal });
    else settled.push({ status: "not_attempted", position, account, error });
  }

  function enter(account: Item): void {
    const at = position++;
    try {
      const fields = wireFields(account);
      const entry = { id: fields.UserID, position: at, account, fields };
      open++;
      if (fatal) return settle(entry, fatal, false);
      schedule.add(entry);
      if (schedule.ready >= batchSize) dispatch();
    } catch (error) {
      if (!(error instanceof ChatInputError)) throw error;
      settled.push({ status: "rejected", position: at, account, error });
    }
  }

  async function read(): Promise<void> {
    reading = true;
    try {
      while (!isOver() && open + settled.length < readAhead) {
        let next = input.next();
        if (isAsync) {
          // While an input is slow, what is there already is handed out and sent.
          if (settled.length > 0) wake();
          lingerOverPartOfBatch();
          next = await next;
        }
        next = next as IteratorResult<Item>;
        // An account that arrives after the abort is not sent, and no outcome is owed for it.
        if (next.done) exhausted = true;
        else if (!isOver()) enter(next.value);
      }
    } catch (error) {
      breakOff(error);
    }
    reading = false;
    wake();
  }

  /** A slow input's accounts do not wait for a batch to be full, but a fast one's do. */
  function lingerOverPartOfBatch(): void {
    if (running > 0 || schedule.ready === 0 || lingering !== undefined) return;
    lingering = setTimeout(() => {
      lingering = undefined;
      if (running === 0) dispatch(true);
    }, linger);
  }

  /** Sends as many calls as may be under way. A part of a batch goes only when there is nothing to wait for. */
  function dispatch(part = false): void {
    while (running < (answered ? concurrency : 1) && !fatal && !aborted && !cut) {
      const repeat = repeats.shift();
      if (repeat) send([repeat], true);
      else if (schedule.ready >= batchSize || schedule.ready > 0 && part) {
        send(schedule.take(batchSize), batchSize === 1);
      } else break;
    }
  }

  async function send(entries: Entry<Item>[], alone: boolean): Promise<void> {
    const call = new AbortController();
    const limits = { signal: call.signal, retries };
    callsUnderWay.add(call);
    running++;
    try {
      const failed = new Set<string>();
      if (alone) { for (const { fields } of entries) await client.accountImport(fields, limits); }
      else {
        const result = await client.multiaccountImport({ AccountList: entries.map(({ fields }) => fields) }, limits);
        for (const { UserID } of failedImports(result)) failed.add(UserID);
      }
      answered = true;
      for (const entry of entries) {
        if (failed.size > 0 && failed.has(entry.id)) repeats.push(entry);
        else end(entry);
      }
    } catch (error) {
      if (!cut) refused(entries, alone, error);
    }
    callsUnderWay.delete(call);
    running--;
    if (isAsync && reading && !isOver()) lingerOverPartOfBatch();
    wake();
  }

  function endAllCalls(): void {
    cut = true;
    for (const call of callsUnderWay) call.abort();
  }

  function end(entry: Entry<Item>, error?: ChatApiError | ChatTransportError): void {
    settle(entry, error);
    schedule.release(entry);
  }

  function refused(entries: Entry<Item>[], alone: boolean, error: unknown): void {
    if (!(error instanceof ChatApiError || error instanceof ChatTransportError)) {
      // Bodies were checked before: a userSig function has thrown, and would for every other call.
      open -= entries.length + repeats.splice(0).length + schedule.clear().length;
      broken ??= { error };
      aborted = true;
      return;
    }
    const isFatal = error instanceof ChatApiError ? isFatalCode(error) : !answered;
    if (isFatal) fatal ??= error;
    else if (error instanceof ChatApiError) answered = true;
    // A batch that is refused as a whole says nothing of each account.
    if (!isFatal && !alone && error instanceof ChatApiError && !error.retryable) repeats.push(...entries);
    else for (const entry of entries) end(entry, error);
  }

  function breakOff(error: unknown): void {
    broken ??= { error };
    exhausted = true;
  }

  function giveUpTheRest(error: ChatApiError | ChatTransportError): void {
    for (const entry of [...repeats.splice(0), ...schedule.clear()]) settle(entry, error, false);
  }

  const onAbort = (): void => {
    aborted = true;
    wake();
  };
  const onEndCalls = (): void => {
    endAllCalls();
    wake();
  };

  signal?.addEventListener("abort", onAbort);
  endCalls?.addEventListener("abort", onEndCalls);

  return {
    async next() {
      while (true) {
        if (fatal) giveUpTheRest(fatal);
        if (!isOver() && !reading && open < readAhead) read();
        dispatch(isOver() || !reading);
        if (settled.length > 0) break;
        // After an abort nobody waits for an input that is slow; what was read and not sent has no outcome.
        if (running === 0 && isOver() && (!reading || !exhausted)) break;
        await new Promise<void>((resolve) => wake = resolve);
      }
      const outcomes = settled;
      settled = [];
      if (outcomes.length > 0) return outcomes;
      if (broken) throw broken.error;
      signal?.throwIfAborted();
      endCalls?.throwIfAborted();
    },
    close() {
      signal?.removeEventListener("abort", onAbort);
      endCalls?.removeEventListener("abort", onEndCalls);
      clearTimeout(lingering);
      // After a caller's `break` nobody waits for the calls under way any more.
      endAllCalls();
      if (!exhausted) Promise.resolve(input.return?.()).catch(() => {});
    },
  };
}

/** Whether no later call can go through either. */
function isFatalCode({ category, retryable }: ChatApiError): boolean {
  return !retryable && ["auth", "permission", "quota"].includes(category);
}
