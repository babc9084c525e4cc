// A shared pacer on a store with one atomic operation, as Redis (a script) or Deno KV (check and set) have it. It is the
// example of how to write one.
import type { Clock } from "../../src/clock.ts";
import { sleep } from "../../src/clock.ts";
import type { SharedPacer } from "../../mod.ts";

/** A store that several processes see; `update` is atomic. */
interface Store {
  update<Value>(key: string, change: (value: number) => [value: number, result: Value]): Promise<Value>;
}

function createStore(): Store {
  const values = new Map<string, number>();
  return {
    update(key, change) {
      const [value, result] = change(values.get(key) ?? 0);
      values.set(key, value);
      return Promise.resolve(result);
    },
  };
}

/** Turns in an even row: the store has the time of the next one. */
export function sharedStore(clock: Clock, store: Store = createStore()): SharedPacer {
  return {
    async turn({ operation, rate, signal }) {
      const at = await store.update(operation, (next) => {
        const at = Math.max(next, clock.now());
        return [at + 1000 / rate, at];
      });
      if (at > clock.now()) await sleep(clock, at - clock.now(), signal);
    },
    async slowDown({ operation }) {
      await store.update(operation, (next) => [Math.max(next, clock.now()) + 500, undefined]);
    },
  };
}
