// Imports items of any kind: reads ahead, keeps calls under way, and reports every item once.
import { ChatApiError, ChatInputError, ChatTransportError } from "../errors.ts";
import type { CallError, Entry, EntryResult, ImportPlan, ItemOutcome } from "./plan.ts";

/** Retries go on until the client's deadline ends them. */
const retries = 1000;

/** A batch that is not full is sent when no call is under way and no item has come for this long, in ms. */
const linger = 5;

/** The bounds of an import. */
export interface EngineOptions {
  /** Maximum number of calls under way at once. */
  concurrency: number;
  /** Stops the import: calls under way still end and are reported. */
  signal: AbortSignal | undefined;
  /** Ends the calls under way too, unreported. */
  endCalls: AbortSignal | undefined;
  /**
   * Whether an error stops the import: its entries will be sent again, so no later entry of their keys may go before
   * them. Default: none does.
   */
  stopsOn?: (error: CallError) => boolean;
}

/** An import under way. It starts when outcomes are asked for. */
export class ImportEngine<Item, Fields, Failure extends Error = CallError> {
  readonly #plan: ImportPlan<Item, Fields, Failure>;
  readonly #input: Iterator<Item> | AsyncIterator<Item>;
  readonly #isAsync: boolean;
  readonly #options: EngineOptions;
  /** Maximum number of items that are read and not yet reported. */
  readonly #readAhead: number;
  /** One for each call under way: Node warns about a signal that many calls listen to. */
  readonly #calls = new Set<AbortController>();
  /** Entries to send by themselves. */
  readonly #alone: Entry<Item, Fields>[] = [];
  /** The keys of those under way. */
  readonly #aloneKeys = new Set<string>();
  #outcomes: ItemOutcome<Item, Failure>[] = [];
  #position = 0;
  /** Items that are read and have no outcome. */
  #open = 0;
  #reading = false;
  #exhausted = false;
  /** Until the service has answered once, only one call is under way, so that a wrong key costs one refused call. */
  #answered = false;
  /** The error that stopped the import. */
  #fatal: CallError | undefined;
  /** What the input or a caller's function threw. */
  #thrown: { error: unknown } | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #wake = (): void => {};
  // A signal's own `aborted` is slow in some runtimes, and these are read for every item.
  #stopped: boolean;
  #cut: boolean;

  /** Prepares an import of `items`. */
  constructor(
    plan: ImportPlan<Item, Fields, Failure>,
    items: Iterable<Item> | AsyncIterable<Item>,
    options: EngineOptions,
  ) {
    const { concurrency, signal, endCalls } = options;
    this.#plan = plan;
    this.#isAsync = Symbol.asyncIterator in items;
    this.#input = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    this.#options = options;
    this.#readAhead = plan.queue.capacity ?? (concurrency + 1) * plan.queue.batchSize;
    plan.queue.onReady = () => this.#wake();
    this.#stopped = signal?.aborted === true;
    this.#cut = endCalls?.aborted === true;
    signal?.addEventListener("abort", this.#onAbort);
    endCalls?.addEventListener("abort", this.#onEndCalls);
  }

  /** The next outcomes; undefined after the last one. Throws what the input threw, or the reason of a signal. */
  async next(): Promise<ItemOutcome<Item, Failure>[] | undefined> {
    while (true) {
      if (this.#fatal) this.#skipRest(this.#fatal);
      if (!this.#isOver && !this.#reading && this.#readsOn) this.#read();
      this.#dispatch(this.#isOver || !this.#reading);
      if (this.#outcomes.length > 0) break;
      // After an abort a slow input keeps nobody waiting; what was read and not sent has no outcome.
      const isFull = !this.#reading && this.#open >= this.#readAhead;
      const isDone = isFull || this.#isOver && (!this.#reading || !this.#exhausted);
      if (this.#calls.size === 0 && isDone && !(this.#plan.queue.isWaiting && this.#canSend)) break;
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    if (outcomes.length > 0) return outcomes;
    if (this.#thrown) throw this.#thrown.error;
    this.#options.signal?.throwIfAborted();
    this.#options.endCalls?.throwIfAborted();
  }

  /** Ends everything that is under way and closes the input. */
  close(): void {
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
    this.#options.endCalls?.removeEventListener("abort", this.#onEndCalls);
    clearTimeout(this.#lingering);
    this.#endCalls();
    if (!this.#exhausted) Promise.resolve(this.#input.return?.()).catch(() => {});
  }

  get #canSend(): boolean {
    return !this.#fatal && !this.#stopped && !this.#cut;
  }

  /** Whether there is room for more items, and need of them: batches that can be sent are not piled up. */
  get #readsOn(): boolean {
    const { queue: { ready, batchSize } } = this.#plan;
    return this.#open + this.#outcomes.length < this.#readAhead && ready <= this.#options.concurrency * batchSize;
  }

  get #isOver(): boolean {
    return this.#exhausted || this.#stopped || this.#cut;
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      while (!this.#isOver && this.#readsOn) {
        let next = this.#input.next();
        if (this.#isAsync) {
          // While an input is slow, what is there already is reported and sent.
          if (this.#outcomes.length > 0) this.#wake();
          this.#sendPartSoon();
          next = await next;
        }
        const { done, value } = next as IteratorResult<Item>;
        // An item that arrives after an abort is neither sent nor reported.
        if (done) this.#exhausted = true;
        else if (!this.#isOver) this.#enter(value);
      }
    } catch (error) {
      this.#thrown ??= { error };
      this.#exhausted = true;
    }
    this.#reading = false;
    this.#wake();
  }

  #enter(item: Item): void {
    const position = this.#position++;
    try {
      const entry = { position, item, fields: this.#plan.prepare(item) };
      this.#open++;
      if (this.#fatal) return this.#reportUnsent(entry, this.#fatal);
      const { queue } = this.#plan;
      queue.add(entry);
      if (queue.ready >= queue.batchSize) this.#dispatch();
    } catch (error) {
      if (!(error instanceof ChatInputError)) throw error;
      this.#outcomes.push({ status: "rejected", position, item, error });
    }
  }

  #report({ position, item }: Entry<Item, Fields>, error?: CallError | Failure): void {
    this.#open--;
    if (!error) this.#outcomes.push({ status: "imported", position, item });
    else {
      // Calls under way together are refused together: only the first error is the one that stopped the import.
      const fatal = error === this.#fatal || error instanceof ChatApiError && this.#stopsEveryCall(error);
      this.#outcomes.push({ status: "failed", position, item, error, fatal });
    }
  }

  #reportUnsent({ position, item }: Entry<Item, Fields>, error: CallError): void {
    this.#open--;
    this.#outcomes.push({ status: "not_attempted", position, item, error });
  }

  /** The items of a slow input do not wait until a batch is full; those of a fast one do. */
  #sendPartSoon(): void {
    if (this.#calls.size > 0 || this.#plan.queue.ready === 0 || this.#lingering !== undefined) return;
    this.#lingering = setTimeout(() => {
      this.#lingering = undefined;
      // A queue with a capacity of its own holds entries back on purpose.
      if (this.#calls.size === 0) this.#dispatch(this.#plan.queue.capacity === undefined);
    }, linger);
  }

  /** Starts as many calls as may be under way; batches that are not full only if `partial`. */
  #dispatch(partial = false): void {
    const most = this.#answered ? this.#options.concurrency : 1;
    while (this.#calls.size < most && this.#canSend) {
      const single = this.#takeAlone();
      const batch = single ? [single] : this.#plan.queue.take(partial);
      if (!batch) break;
      this.#send(batch, single !== undefined);
    }
  }

  #takeAlone(): Entry<Item, Fields> | undefined {
    const { keyOf } = this.#plan.queue;
    if (!keyOf) return this.#alone.shift();
    const at = this.#alone.findIndex((entry) => !this.#aloneKeys.has(keyOf(entry)));
    const entry = this.#alone[at];
    if (!entry) return;
    this.#alone.splice(at, 1);
    this.#aloneKeys.add(keyOf(entry));
    return entry;
  }

  async #send(batch: Entry<Item, Fields>[], alone: boolean): Promise<void> {
    const call = new AbortController();
    const options = { signal: call.signal, retries };
    this.#calls.add(call);
    try {
      let results: readonly EntryResult<Failure>[] | undefined;
      if (alone) results = [await this.#plan.sendAlone?.(batch[0]!.fields, options)]; // a batch of one
      else results = await this.#plan.send(batch.map(({ fields }) => fields), options);
      this.#answered = true;
      for (const [i, entry] of batch.entries()) {
        const result = results?.[i];
        if (result === "send_alone") this.#alone.push(entry);
        else {
          // What fails one entry can stop every call.
          if (result instanceof ChatApiError) {
            if (this.#stopsEveryCall(result)) this.#fatal ??= result;
            if (this.#options.stopsOn?.(result)) this.#stopped = true;
          }
          this.#finish(entry, result);
        }
      }
    } catch (error) {
      if (!this.#cut) this.#handleFailure(batch, alone, error);
    }
    this.#calls.delete(call);
    if (alone) this.#aloneKeys.delete(this.#plan.queue.keyOf?.(batch[0]!) ?? ""); // a batch of one
    if (this.#isAsync && this.#reading && !this.#isOver) this.#sendPartSoon();
    this.#wake();
  }

  #finish(entry: Entry<Item, Fields>, error?: CallError | Failure): void {
    this.#report(entry, error);
    this.#plan.queue.release(entry);
  }

  #handleFailure(batch: Entry<Item, Fields>[], alone: boolean, error: unknown): void {
    if (!(error instanceof ChatApiError || error instanceof ChatTransportError)) {
      // Bodies were validated before, so a userSig function threw, and would for every other call.
      this.#open -= batch.length + this.#waiting().length;
      this.#thrown ??= { error };
      this.#stopped = true;
      return;
    }
    const isApiError = error instanceof ChatApiError;
    if (this.#options.stopsOn?.(error)) this.#stopped = true;
    const isFatal = isApiError ? this.#stopsEveryCall(error) : !this.#answered;
    if (isFatal) this.#fatal ??= error;
    else if (isApiError) this.#answered = true;
    // The refusal of a whole batch says nothing about each entry.
    const splits = !isFatal && !alone && isApiError && !error.retryable && this.#plan.sendAlone;
    if (splits) this.#alone.push(...batch);
    else for (const entry of batch) this.#finish(entry, error);
  }

  #stopsEveryCall(error: ChatApiError): boolean {
    return (this.#plan.isFatal ?? isRefusal)(error);
  }

  #skipRest(error: CallError): void {
    for (const entry of this.#waiting()) this.#reportUnsent(entry, error);
  }

  /** Removes and returns everything that is read and not under way. */
  #waiting(): Entry<Item, Fields>[] {
    return [...this.#alone.splice(0), ...this.#plan.queue.clear()];
  }

  #endCalls(): void {
    this.#cut = true;
    for (const call of this.#calls) call.abort();
  }

  readonly #onAbort = (): void => {
    this.#stopped = true;
    this.#wake();
  };

  readonly #onEndCalls = (): void => {
    this.#endCalls();
    this.#wake();
  };
}

/** Whether the service refuses the caller, not one item. */
function isRefusal({ category, retryable }: ChatApiError): boolean {
  return !retryable && ["auth", "permission", "quota"].includes(category);
}
