// Recognizes the runtimes that need special treatment by their user agent.

function hasUserAgent(name: string): boolean {
  return globalThis.navigator?.userAgent?.startsWith(name) === true;
}

/**
 * Whether this is a page or one of its workers, where the key would be public and only CORS simple requests succeed.
 * Deno, Bun, Node, Workers and edge runtimes have another user agent or none.
 */
export function isBrowser(): boolean {
  return hasUserAgent("Mozilla/");
}

/** Whether this is Deno, where each timer costs a tenth of a call and outlives the request that set it. */
export function isDeno(): boolean {
  return hasUserAgent("Deno/");
}
