// The pacers of each client, for what paces many calls of it.
import type { operations } from "../gen/types.ts";
import type { Pacer } from "./pacer.ts";

const pacersByClient = new WeakMap<object, Readonly<Record<string, Pacer>>>();

/** Keeps a client's pacers, by operation. */
export function keepPacers(client: object, pacers: Readonly<Record<string, Pacer>>): void {
  pacersByClient.set(client, pacers);
}

/** The pacer of a client's operation; undefined for a client that keeps no pace or is none of this module. */
export function pacerOf(client: object, operation: keyof operations): Pacer | undefined {
  return pacersByClient.get(client)?.[operation];
}
