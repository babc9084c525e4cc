// The settings of the emulated app, which can change while it runs.
import { operationTable } from "../gen/all_operations.ts";
import { isJsonObject, unexpected } from "./json.ts";

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
   * A `trial` app has at most 100 accounts, and a deleted one can be imported again at once. A `paid` app (default) has
   * no limit, and a deleted account can be imported again after three months.
   */
  edition: "trial" | "paid";
  /** Maximum number of accounts; undefined (default): the edition's limit; Infinity: no limit. */
  accountLimit?: number;
  /** Whether accounts can be deleted, which paid apps have to enable in the console; default true. */
  deletion: boolean;
  /** Enforced calls per second: the documented ones (true, the default), none (false), or your own by operation. */
  rateLimits: boolean | Readonly<Record<string, number>>;
  /** Delay of every response, in ms; default 0. */
  latency: number;
}

/** A paid app with the documented rate limits. */
export const defaultSettings: Readonly<EmulatorSettings> = {
  edition: "paid",
  accountLimit: undefined,
  deletion: true,
  rateLimits: true,
  latency: 0,
};

/** The longest latency, in ms: the longest timer of every runtime. */
const maxLatency = 2 ** 31 - 1;

/** What each setting has to be, in words and as a test. */
const rules: { readonly [Name in keyof EmulatorSettings]-?: [expected: string, isValid: (value: unknown) => boolean] } =
  {
    edition: ["trial or paid", (value) => value === "trial" || value === "paid"],
    accountLimit: [
      "an integer of at least 0, or Infinity (in JSON: none) for no limit",
      (value) => value === undefined || value === Infinity || Number.isSafeInteger(value) && Number(value) >= 0,
    ],
    deletion: ["true or false", (value) => typeof value === "boolean"],
    rateLimits: [
      "true, false or calls per second by operation",
      (value) => typeof value === "boolean" || isRates(value),
    ],
    latency: ["0 to 2147483647 ms", (value) => typeof value === "number" && value >= 0 && value <= maxLatency],
  };

/** Throws a TypeError that names the first setting that is unknown or has an invalid value. */
export function validateSettings(changes: Partial<EmulatorSettings>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(rules, name)) throw unexpected("setting", `one of ${Object.keys(rules).join(", ")}`, name);
    const [expected, isValid] = rules[name as keyof EmulatorSettings];
    if (!isValid(value)) throw unexpected(name, expected, value);
  }
}

function isRates(value: unknown): boolean {
  return isJsonObject(value) &&
    Object.entries(value).every(([operation, rate]) =>
      Object.hasOwn(operationTable, operation) && typeof rate === "number" && rate > 0 && rate < Infinity
    );
}

/** The settings in options that have more than settings; what is missing or undefined has its default. */
export function settingsOf(options: Partial<EmulatorSettings>): EmulatorSettings {
  const given = Object.entries(options).filter(([name, value]) =>
    Object.hasOwn(defaultSettings, name) && value !== undefined
  );
  const settings: EmulatorSettings = { ...defaultSettings, ...Object.fromEntries(given) };
  validateSettings(settings);
  return settings;
}

/** The maximum number of accounts. */
export function maxAccounts({ accountLimit, edition }: EmulatorSettings): number {
  return accountLimit ?? (edition === "trial" ? 100 : Infinity);
}

/** Settings in JSON, which has neither undefined nor Infinity. */
export interface SettingsJson extends Partial<Omit<EmulatorSettings, "accountLimit">> {
  /** null: the edition's limit; `none`: no limit. */
  accountLimit?: number | null | "none";
}

/** Settings as JSON. */
export function settingsToJson({ accountLimit, ...settings }: EmulatorSettings): SettingsJson {
  return { ...settings, accountLimit: accountLimit === Infinity ? "none" : accountLimit ?? null };
}

/** Settings from JSON; those that are missing have their defaults. */
export function settingsFromJson(json: SettingsJson): EmulatorSettings {
  return { ...defaultSettings, ...changesFromJson(json) };
}

/** Changes of settings from JSON. */
export function changesFromJson({ accountLimit, ...others }: SettingsJson): Partial<EmulatorSettings> {
  if (accountLimit === undefined) return others;
  return { ...others, accountLimit: accountLimit === "none" ? Infinity : accountLimit ?? undefined };
}
