// A call as code to take along. A UserSig stands in it only where the caller has shown it.
import { regionHosts } from "../gen/regions.ts";
import type { MadeCall } from "./send_call.ts";

/** The forms that there are. */
export const copyForms = { curl: "curl", module: "TypeScript with this module", fetch: "plain fetch" } as const;

/** A form in which a call can be copied. */
export type CopyForm = keyof typeof copyForms;

/** Stands in place of a UserSig that is not shown. */
export const mask = "••••••";

/** The address of a request, with the UserSig masked. */
export function maskedUrl(url: string): string {
  return url.replace(/([?&]usersig=)[^&]*/, `$1${mask}`);
}

/** The call as code. */
export function copyAs(form: CopyForm, call: MadeCall, shown: boolean, path: string): string {
  const base = call.target === "emulator" ? location.origin : `https://${regionHosts[call.target][0]}`;
  const url = call.request?.url ?? "";
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const userSig = shown ? query.get("usersig") ?? "" : undefined;
  if (form === "curl") return asCurl(call, base + path, query, userSig);
  return form === "fetch" ? asFetch(call, base + path, userSig) : asModule(call, base, userSig);
}

function asCurl(call: MadeCall, address: string, query: URLSearchParams, userSig: string | undefined): string {
  const parameters = {
    sdkappid: String(call.sdkAppId),
    identifier: call.admin,
    usersig: userSig ?? "",
    random: query.get("random") ?? "1",
    contenttype: "json",
  };
  const quoted = shellQuoted(`${address}?${new URLSearchParams(parameters)}`);
  // What is not shown, the shell puts in.
  const url = userSig === undefined ? quoted.replace("usersig=&", `usersig='"$TENCENT_CHAT_USERSIG"'&`) : quoted;
  return `curl -X POST ${url} \\
  -H 'Content-Type: application/json' \\
  --data-raw ${shellQuoted(JSON.stringify(call.body))}`;
}

function asModule({ sdkAppId, admin, target, operation, body }: MadeCall, base: string, userSig?: string): string {
  const options = [
    `sdkAppId: ${sdkAppId}`,
    userSig === undefined ? "secretKey: process.env.TENCENT_CHAT_SECRET_KEY" : `userSig: ${JSON.stringify(userSig)}`,
    ...admin === "administrator" ? [] : [`adminUserId: ${JSON.stringify(admin)}`],
    target === "emulator" ? `baseUrl: ${JSON.stringify(base)}` : `region: ${JSON.stringify(target)}`,
  ];
  return `${
    userSig === undefined ? 'import process from "node:process";\n' : ""
  }${'import { createChatClient } from "@unofficial/tencent-chat";'}

const chat = createChatClient({
${options.map((option) => `  ${option},\n`).join("")}});

console.log(await chat.${operation}(${JSON.stringify(body, null, 2)}));
`;
}

function asFetch({ sdkAppId, admin, body }: MadeCall, address: string, userSig: string | undefined): string {
  return `${userSig === undefined ? 'import process from "node:process";\n\n' : ""}const query = new URLSearchParams({
  sdkappid: "${sdkAppId}",
  identifier: ${JSON.stringify(admin)},
  usersig: ${userSig === undefined ? 'process.env.TENCENT_CHAT_USERSIG ?? ""' : JSON.stringify(userSig)},
  random: String(Math.floor(Math.random() * 2 ** 32)),
  contenttype: "json",
});
const response = await fetch(\`${address}?\${query}\`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll("\n", "\n  ")}),
});
// HTTP is 200 whatever the outcome: success is ErrorCode 0.
console.log(await response.json());
`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
