import { type ChatClient, createChatClient } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";

/** A client for the emulator, with a UserSig of its own making. */
export async function emulatorClient(control: ControlClient): Promise<ChatClient> {
  const { sdkAppId, admins: [adminUserId = "administrator"] } = await control.state();
  return createChatClient({
    ...{ sdkAppId, adminUserId, baseUrl: location.origin },
    userSig: () => control.userSig(adminUserId),
  });
}
