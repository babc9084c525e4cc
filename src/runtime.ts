// The few runtimes that something has to be done differently in, told apart by the name that they give themselves.

function namesItself(name: string): boolean {
  return globalThis.navigator?.userAgent?.startsWith(name) === true;
}

/**
 * Whether this is a page or one of its workers, where the key would be public and only CORS simple requests get through.
 * Deno, Bun, Node, Workers and edge runtimes name themselves otherwise or not at all.
 */
export function isBrowser(): boolean {
  return namesItself("Mozilla/");
}

/** Whether this is Deno, where a timer of the runtime's costs a tenth of a call and outlives whoever has set it. */
export function isDeno(): boolean {
  return namesItself("Deno/");
}
