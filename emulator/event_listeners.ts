/** Functions that are called for each event. */
export class EventListeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Adds a listener; the result removes it. */
  add(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Calls every listener. What one throws is reported as an uncaught error and does not reach the caller. */
  notify(event: Event): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
