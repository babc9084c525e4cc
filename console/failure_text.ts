import { ChatTransportError } from "../mod.ts";

/** What went wrong, in words. A call that the emulator does not know yet is no failure of it. */
export function failureText(error: unknown): string {
  if (error instanceof ChatTransportError && error.status === 501) {
    return `This emulator does not emulate ${error.operation}.`;
  }
  return error instanceof Error ? error.message : String(error);
}
