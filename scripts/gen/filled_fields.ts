import type { SpecOperation } from "./bundled_spec.ts";

/** Of the fields that make a repeat safe, those that name a message: the client can make them up. */
export function filledFields(post: SpecOperation): string[] {
  return post["x-repeatable-with"]?.filter((field) => /^(Msg(Seq|Random)|Random)$/.test(field)) ?? [];
}
