// What the files that define commands are given.
import type { Command } from "commander";

/** Adds a command with its examples and, unless it needs none, the environment variables. */
export type AddCommand = (
  usage: string,
  description: string,
  examples: string[],
  options?: { to?: Command; environment?: string },
) => Command;

/** Makes a commander action of a function that returns an exit status. */
export type ToAction = <Given extends unknown[]>(
  run: (...given: Given) => number | Promise<number>,
) => (...given: Given) => Promise<void>;
