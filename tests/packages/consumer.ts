// Compiled, not run: uses the published types under every supported compiler and module setting.
import {
  type Account,
  ChatApiError,
  type ChatClient,
  createChatClient,
  importAccounts,
  type OperationResult,
  type Region,
} from "@unofficial/tencent-chat";
import { runCommandLine } from "@unofficial/tencent-chat/cli";
import { createEmulator, type EmulatorSettings, type Fault } from "@unofficial/tencent-chat/emulator";
import { serveEmulator } from "@unofficial/tencent-chat/emulator/serve";
import { explainError } from "@unofficial/tencent-chat/errors";
import { signUserSig, type UserSigVerdict, verifyUserSig } from "@unofficial/tencent-chat/usersig";

const region: Region = "singapore";
const app = { sdkAppId: 1400000000, secretKey: "a test key" };

export async function usePackage(): Promise<void> {
  const emulator = createEmulator(app);
  const fault: Fault = { kind: "cut" };
  emulator.inject(fault);
  const settings: Readonly<EmulatorSettings> = emulator.settings;
  emulator.configure({ latency: settings.latency });
  const client: ChatClient = createChatClient({ ...app, region, fetch: emulator.fetch });
  const result: OperationResult<"accountImport"> = await client.accountImport({ UserID: "a" });
  const code: number = result.ErrorCode;
  // @ts-expect-error a misspelled field
  await client.accountImport({ UserId: "a" });
  const accounts: Account[] = [{ UserID: "a" }];
  for await (const outcome of importAccounts(client, accounts)) {
    if (outcome.status === "failed" && outcome.error instanceof ChatApiError) outcome.error.errorCode.toFixed();
  }
  const verdict: UserSigVerdict = verifyUserSig(signUserSig({ ...app, userId: "a" }), app);
  const status: number = await runCommandLine(["explain", String(code)]);
  const server = await serveEmulator(emulator);
  const link: string | undefined = server.consoleUrl;
  link?.trim();
  explainError(status)?.remedy.trim();
  if (verdict.valid) await server.close();
}
