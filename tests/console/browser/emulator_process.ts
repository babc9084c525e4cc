// The emulator behind the page, in a process of its own.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { denoPath } from "./environment.ts";

/** An answer of the emulator: JSON whose shape the test knows. */
// deno-lint-ignore no-explicit-any
export type Json = any;

/** A running emulator, and calls to it. */
export interface EmulatorProcess {
  readonly url: string;
  readonly token: string;
  readonly sdkAppId: number;
  readonly secretKey: string;
  /** Makes a control call, below /_emulator/. Throws when it is refused. */
  control(method: string, path: string, body?: unknown): Promise<Json>;
  /**
   * Calls the emulated service as the App admin, with a command such as `openim/sendmsg`; undefined where the answer is
   * not JSON.
   */
  call(command: string, body: unknown): Promise<Json>;
  stop(): void;
}

/** Where the emulator's import map is, in deno.json. */
const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Service of the commands that are named without one. */
const accountService = "im_open_login_svc";

/** Starts an emulator. It ends with this process. */
export async function startEmulator(): Promise<EmulatorProcess> {
  const args = ["run", "--no-check", "--no-lock", "-A", "--config", "deno.json", "tests/console/serve_console.ts"];
  const process = spawn(denoPath, args, { cwd: repository, stdio: ["pipe", "pipe", "inherit"] });
  const { url, token, sdkAppId, secretKey } = await new Promise<Json>(
    (resolve, reject) => {
      createInterface(process.stdout).once(
        "line",
        (line) => resolve(JSON.parse(line)),
      );
      process.once("error", reject);
      process.once(
        "exit",
        (code) => reject(new Error(`the emulator did not start: exit code ${code}`)),
      );
    },
  );

  async function control(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Json> {
    const response = await fetch(`${url}/_emulator/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${answer.error}`);
    return answer;
  }

  async function call(command: string, body: unknown): Promise<Json> {
    const { userSig } = await control("POST", "usersig", {});
    const query = new URLSearchParams({
      sdkappid: String(sdkAppId),
      identifier: "administrator",
      usersig: userSig,
      random: "1",
      contenttype: "json",
    });
    const response = await fetch(
      `${url}/v4/${command.includes("/") ? command : `${accountService}/${command}`}?${query}`,
      {
        method: "POST",
        body: JSON.stringify(body),
      },
    );
    return await response.json().catch(() => undefined);
  }

  return {
    url,
    token,
    sdkAppId,
    secretKey,
    control,
    call,
    stop: () => process.stdin.end(),
  };
}
