/**
 * Whether this is a page or one of its workers, where the key would be public and only CORS simple requests get through.
 * Deno, Bun, Node, Workers and edge runtimes name themselves otherwise or not at all.
 */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") === true;
}
