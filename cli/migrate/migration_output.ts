// What the commands of `migrate` print: text for people, or JSON lines for programs.
import process from "node:process";
import type { ChatInputError } from "../../mod.ts";
import type { ExportPlace } from "../../src/migrate.ts";

/** Prints. */
export interface MigrationOutput {
  /** A line for people. */
  print(text: string): void;
  /** A value for programs; nothing unless they read. */
  printJson(value: object): void;
}

/** With `json`, what people read goes to standard error. */
export function createMigrationOutput(json: boolean): MigrationOutput {
  return {
    print: (text) => void (json ? process.stderr : process.stdout).write(`${text}\n`),
    printJson: (value) => void (json && process.stdout.write(`${JSON.stringify(value)}\n`)),
  };
}

/** The place of a line, for people. */
export function placeText({ file, line }: ExportPlace): string {
  return `${file ? `${file} ` : ""}line ${String(line).padStart(6)}`;
}

/** What is wrong with a line, for people. */
export function reasonText(error: Error): string {
  const { field, limit, actual } = error as Partial<ChatInputError> & Error;
  return field === undefined ? error.message : `${field}: got ${actual}, expected ${limit}`;
}

/** An error as a program reads it. */
export function errorJson(error: Error): object {
  const { name, message, field, limit, actual, errorCode, fault } = error as unknown as Record<string, unknown>;
  return { name, message, field, limit, actual, errorCode, fault };
}
