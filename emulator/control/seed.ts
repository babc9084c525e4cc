// The control call `seed`: many accounts without a call for each.
import type { Emulator } from "../emulator_types.ts";
import { unexpected } from "../json.ts";
import { ControlError } from "./control_error.ts";

/** How many accounts are seeded before other tasks get a turn. */
const accountsPerTurn = 20000;

/** How many refused accounts are listed. */
const maxFailed = 100;

const maxCount = 1e7;

interface SeededAccount {
  UserID: string;
  Nick?: string;
}

/** Imports the accounts of a body, or generates as many as it asks for. */
export async function seed(
  emulator: Emulator,
  body: Record<string, unknown>,
  signal: AbortSignal,
): Promise<object> {
  const accounts = accountsIn(body);
  const firstFailed: { UserID: unknown; ErrorCode: number }[] = [];
  let [imported, failed, count, wasReset] = [0, 0, 0, false];
  const unwatch = emulator.watch(({ type }) => void (wasReset ||= type === "reset"));
  try {
    for (const account of accounts) {
      if (++count % accountsPerTurn === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      if (wasReset) throw new ControlError(409, `the state was replaced after ${imported} accounts had been seeded`);
      if (signal.aborted) break;
      const ErrorCode = emulator.seed(account);
      if (ErrorCode === 0) imported++;
      else if (++failed <= maxFailed) firstFailed.push({ UserID: account.UserID, ErrorCode });
    }
  } finally {
    unwatch();
  }
  // The first page of many accounts has to sort them: do it now, not while a caller waits for the page.
  emulator.findAccounts({ limit: 0 });
  return { imported, failed, firstFailed };
}

function accountsIn({ accounts, count, prefix = "user_" }: Record<string, unknown>): Iterable<SeededAccount> {
  if ((accounts === undefined) === (count === undefined)) throw new TypeError("expected either accounts or count");
  if (count === undefined) {
    if (!Array.isArray(accounts)) throw unexpected("accounts", "an array of accounts", accounts);
    return accounts.map((account) => Object(account));
  }
  if (!Number.isSafeInteger(count) || !(Number(count) >= 0 && Number(count) <= maxCount)) {
    throw unexpected("count", `an integer from 0 to ${maxCount}`, count);
  }
  if (typeof prefix !== "string") throw unexpected("prefix", "a string", prefix);
  return generateAccounts(Number(count), prefix);
}

function* generateAccounts(count: number, prefix: string): Generator<SeededAccount> {
  const digits = Math.max(7, String(count).length);
  for (let i = 1; i <= count; i++) {
    const number = String(i).padStart(digits, "0");
    yield { UserID: `${prefix}${number}`, Nick: `User ${number}` };
  }
}
