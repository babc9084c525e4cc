import { ChatApiError, ChatTransportError } from "../../errors.ts";
import type { CallError } from "../../import/plan.ts";

/**
 * Codes of the categories `quota` and `permission` that concern the app, not one user or group: no plan, no admin, a
 * command that is disabled, no room for accounts or groups. Those from 60000 on are of the REST API as a whole.
 */
const appWideCodes: readonly number[] = [10026, 10058, 30004, 40004, 70398, 70403, 80005, 90009];

/** Whether an error says that no line can go in until something about the app is changed. */
export function concernsApp({ errorCode, category, retryable }: ChatApiError): boolean {
  if (retryable) return false;
  if (category === "auth") return true;
  const isRefusal = category === "quota" || category === "permission";
  return isRefusal && (appWideCodes.includes(errorCode) || errorCode >= 60000 && errorCode < 61000);
}

/** Whether an error passes by itself, or concerns every line: then the line is not to blame. */
export function stopsMigration(error: CallError): boolean {
  if (error instanceof ChatTransportError) return true;
  return error instanceof ChatApiError && (error.retryable || concernsApp(error));
}
