import type { ActiveFault, Fault } from "./fault.ts";
import { validateFault } from "./validate_fault.ts";

/** The faults that were injected and have not been used up. */
export class FaultQueue {
  #faults: { id: number; fault: Fault; left: number }[] = [];
  #lastId = 0;
  readonly #random: () => number;

  /** An empty queue; `random` returns 0 to 1, for faults with a probability. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Adds a fault and returns its id. Throws a TypeError for an invalid one. */
  add(described: Fault): number {
    // A listed fault can be injected again.
    const { id: _id, left: _left, ...fault } = described as ActiveFault;
    validateFault(fault);
    this.#faults.push({ id: ++this.#lastId, fault, left: fault.times ?? 1 });
    return this.#lastId;
  }

  /** Removes a fault; false when it is not in the queue. */
  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((entry) => entry.id !== id);
    return this.#faults.length < before;
  }

  /** The faults in the order in which they are used up. */
  list(): ActiveFault[] {
    return this.#faults.map(({ id, fault, left }) => ({ ...fault, id, left }));
  }

  /** The fault that hits this call of the operation, if any. It has one call less left. */
  takeFor(operation: string): Fault | undefined {
    const entry = this.#faults.find(({ fault }) =>
      (fault.operation ?? operation) === operation && this.#random() < (fault.probability ?? 1)
    );
    if (entry && --entry.left <= 0) this.remove(entry.id);
    return entry?.fault;
  }

  /** Removes all faults. */
  clear(): void {
    this.#faults = [];
  }
}
