/** Gets the next value; undefined: there are no more. */
export type Pull<T> = () => Promise<T | undefined>;

/**
 * Runs pulls side by side and yields what they bring. A pull is asked for its next value once the one before has been
 * dealt with. What a pull throws ends all of them, once the values that are there have been yielded.
 */
export async function* merge<T>(pulls: readonly Pull<T>[]): AsyncGenerator<T, void, undefined> {
  const ready: { value: T; resume: () => void }[] = [];
  let running = pulls.length;
  let failure: { error: unknown } | undefined;
  let wake = (): void => {};

  async function run(pull: Pull<T>): Promise<void> {
    try {
      for (let value = await pull(); value !== undefined && !failure; value = await pull()) {
        const next = value;
        await new Promise<void>((resume) => {
          ready.push({ value: next, resume });
          wake();
        });
      }
    } catch (error) {
      failure ??= { error };
    }
    running--;
    wake();
  }

  for (const pull of pulls) run(pull);
  while (true) {
    for (let next = ready.shift(); next; next = ready.shift()) {
      yield next.value;
      next.resume();
    }
    if (failure) throw failure.error;
    if (running === 0) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
      // What came between the checks above and this promise has woken nobody.
      if (ready.length > 0 || running === 0 || failure) resolve();
    });
  }
}
