// Clients for the emulator that served the page, with UserSigs that the emulator signs.
import type { RecordedCall } from "../emulator/call_log.ts";
import { type ChatClient, createChatClient } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { operationFamilies } from "./operation_families.ts";
import type { OperationName } from "./operations.ts";

/** A client with every operation. */
export type EmulatorClient = ChatClient<OperationName>;

/** Query parameter that marks what the page asks for on its own. The service knows no such parameter and ignores it. */
const mark = "view=conversations";

/** Whether the page made a call on its own, to show a conversation. */
export function isCallOfPage({ query }: RecordedCall): boolean {
  return query.view === "conversations";
}

const markedFetch: typeof fetch = (input, init) => fetch(`${input}&${mark}`, init);

/** Creates a client. The calls of a `quiet` one are marked, so that the view Calls can leave them out. */
export async function emulatorClient(control: ControlClient, quiet = false): Promise<EmulatorClient> {
  const { sdkAppId, admins: [adminUserId = "administrator"] } = await control
    .state();
  return createChatClient({
    ...{ sdkAppId, adminUserId, baseUrl: location.origin, operations: operationFamilies },
    userSig: () => control.userSig(adminUserId),
    // The view says what failed, and reads again when something changes.
    ...quiet ? { fetch: markedFetch, retries: 0 } : {},
  });
}
