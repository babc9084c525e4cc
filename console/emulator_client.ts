import { type ChatClient, createChatClient } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";

/** Creates a client for the emulator, with UserSigs that the emulator signs. */
export async function emulatorClient(control: ControlClient): Promise<ChatClient> {
  const { sdkAppId, admins: [adminUserId = "administrator"] } = await control.state();
  return createChatClient({
    ...{ sdkAppId, adminUserId, baseUrl: location.origin },
    userSig: () => control.userSig(adminUserId),
  });
}
