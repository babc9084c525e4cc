// What of the emulated app can be changed while it runs.
import { operationTable } from "../gen/operations.ts";
import { isObject, shown } from "./values.ts";

/**
 * How the emulated app behaves. {@link EmulatorOptions} sets it, `configure` changes it.
 *
 * @example Change to a trial app in the middle of a test
 * ```ts
 * import { createEmulator, type EmulatorSettings } from "@unofficial/tencent-chat/emulator";
 *
 * const trial: Partial<EmulatorSettings> = { edition: "trial", latency: 50 };
 * createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" }).configure(trial);
 * ```
 */
export interface EmulatorSettings {
  /**
   * A `trial` app holds 100 accounts and takes a deleted one back at once; a `paid` one (default) has no limit and takes
   * a deleted one back after three months.
   */
  edition: "trial" | "paid";
  /** Accounts that the app may hold; undefined (default): as the edition; Infinity: no limit. */
  accountLimit?: number;
  /** Whether accounts may be deleted, which paid apps have to switch on in the console; default true. */
  deletion: boolean;
  /** Calls per second of each operation: the documented ones (default true), none, or own ones by operation. */
  rateLimits: boolean | Readonly<Record<string, number>>;
  /** How long each answer takes besides, in ms; default 0. */
  latency: number;
}

/** A paid app as the documents have it. */
export const defaultSettings: Readonly<EmulatorSettings> = {
  edition: "paid",
  accountLimit: undefined,
  deletion: true,
  rateLimits: true,
  latency: 0,
};

/** The longest latency in ms: what a timer of every runtime can do. */
const longestLatency = 2 ** 31 - 1;

const expected: { readonly [Name in keyof EmulatorSettings]-?: string } = {
  edition: "trial or paid",
  accountLimit: "a whole number from 0 on, or Infinity (in JSON: none) for no limit",
  deletion: "true or false",
  rateLimits: "true, false or finite calls a second by the names of operations, as accountImport",
  latency: "0 to 2147483647 ms",
};

/** Throws a TypeError that names the first setting that cannot be one. */
export function checkSettings(changes: Partial<EmulatorSettings>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(expected, name)) {
      throw new TypeError(`there is no setting ${name}; there are ${Object.keys(expected).join(", ")}`);
    }
    if (!fits(name as keyof EmulatorSettings, value)) {
      const text = expected[name as keyof EmulatorSettings];
      throw new TypeError(`${name} has to be ${text}; it is ${shown(value)}`);
    }
  }
}

function fits(name: keyof EmulatorSettings, value: unknown): boolean {
  switch (name) {
    case "edition":
      return value === "trial" || value === "paid";
    case "accountLimit":
      return value === undefined || value === Infinity || Number.isSafeInteger(value) && Number(value) >= 0;
    case "deletion":
      return typeof value === "boolean";
    case "rateLimits":
      return typeof value === "boolean" || isRates(value);
    case "latency":
      return typeof value === "number" && value >= 0 && value <= longestLatency;
  }
}

/** How many accounts the app may hold. */
export function accountLimitOf({ accountLimit, edition }: EmulatorSettings): number {
  return accountLimit ?? (edition === "trial" ? 100 : Infinity);
}

function isRates(value: unknown): boolean {
  return isObject(value) &&
    Object.entries(value).every(([operation, rate]) =>
      Object.hasOwn(operationTable, operation) && typeof rate === "number" && rate > 0 && rate < Infinity
    );
}

/** Settings as JSON tells them, which has neither undefined nor Infinity. */
export interface ToldSettings extends Partial<Omit<EmulatorSettings, "accountLimit">> {
  /** null: as the edition; `none`: no limit. */
  accountLimit?: number | null | "none";
}

/** Settings for JSON. */
export function toldSettings({ accountLimit, ...settings }: EmulatorSettings): ToldSettings {
  return { ...settings, accountLimit: accountLimit === Infinity ? "none" : accountLimit ?? null };
}

/** Settings out of JSON; those that are missing are as they are by default. */
export function settingsFrom(told: ToldSettings): EmulatorSettings {
  return { ...defaultSettings, ...changesFrom(told) };
}

/** Those settings that are in JSON. */
export function changesFrom({ accountLimit, ...others }: ToldSettings): Partial<EmulatorSettings> {
  if (accountLimit === undefined) return others;
  return { ...others, accountLimit: accountLimit === "none" ? Infinity : accountLimit ?? undefined };
}
