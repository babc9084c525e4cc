// An emulated app with accounts for the cases of groups, whose clock the test moves.
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator/mod.ts";
import { groupAttributeOperations } from "../../gen/group_attribute_operations.ts";
import { groupOperations } from "../../gen/group_operations.ts";
import { ChatApiError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";

/** The families of a client for groups. */
export const groupFamilies = [groupOperations, groupAttributeOperations];

/** When the time of an app starts, in Unix seconds. */
export const startTime = 1_700_000_000;

/** Makes an app in this process, with the accounts a, b, c and d. */
// deno-lint-ignore explicit-module-boundary-types -- the client's type follows from its families
export function groupApp(options: Partial<EmulatorOptions> = {}) {
  const time = { now: startTime * 1000 };
  const emulator: Emulator = createEmulator({ ...testApp, rateLimits: false, now: () => time.now, ...options });
  for (const UserID of ["a", "b", "c", "d"]) emulator.seed({ UserID });
  const { secretKey: _, ...app } = testApp;
  const chat = createChatClient({
    ...{ ...app, baseUrl: "http://emulator.test", fetch: emulator.fetch as typeof fetch },
    // By the emulator's clock, which stands still.
    userSig: () => emulator.userSig(),
    ...{ pace: false, retries: 0, operations: groupFamilies },
  });
  /** Sends a body that the client does not validate, and resolves with the ErrorCode. */
  const codeOf = (command: string, body: object): Promise<number> => {
    const service = command === "get_group_attr" ? "group_open_attr_http_svc" : "group_open_http_svc";
    return errorCodeOf(chat.call(`${service}/${command}`, body));
  };
  return { emulator, chat, time, codeOf };
}

/** The ErrorCode of a call; 0 when it succeeds. */
export async function errorCodeOf(call: Promise<unknown>): Promise<number> {
  const error = await failureOf(call.then(() => Promise.reject(undefined)));
  if (error === undefined) return 0;
  if (error instanceof ChatApiError) return error.errorCode;
  throw error;
}
