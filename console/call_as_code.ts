// Shows a call as code to copy. The code has the UserSig only if it is revealed on the page.
import { regionHosts } from "../gen/regions.ts";
import type { SentCall } from "./send_call.ts";

/** The forms, with their titles. */
export const codeForms = { curl: "curl", module: "TypeScript with this module", fetch: "Plain fetch" } as const;

/** A form of code. */
export type CodeForm = keyof typeof codeForms;

/** Shown in place of a masked UserSig. */
export const mask = "••••••";

/** The URL of a request with its UserSig masked. */
export function maskedUrl(url: string): string {
  return url.replace(/([?&]usersig=)[^&]*/, `$1${mask}`);
}

/** The call as code. The UserSig is in it if `isRevealed`, else the code reads it from the environment. */
export function callAsCode(form: CodeForm, call: SentCall, isRevealed: boolean, path: string): string {
  const base = call.target === "emulator" ? location.origin : `https://${regionHosts[call.target][0]}`;
  const url = call.request?.url ?? "";
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const userSig = isRevealed ? query.get("usersig") ?? "" : undefined;
  if (form === "curl") return asCurl(call, base + path, query, userSig);
  return form === "fetch" ? asFetch(call, base + path, userSig) : asModule(call, base, userSig);
}

function asCurl(call: SentCall, address: string, query: URLSearchParams, userSig: string | undefined): string {
  const parameters = {
    sdkappid: String(call.sdkAppId),
    identifier: call.admin,
    usersig: userSig ?? "",
    random: query.get("random") ?? "1",
    contenttype: "json",
  };
  const quoted = shellQuoted(`${address}?${new URLSearchParams(parameters)}`);
  // The shell inserts a UserSig that is not revealed.
  const url = userSig === undefined ? quoted.replace("usersig=&", `usersig='"$TENCENT_CHAT_USERSIG"'&`) : quoted;
  return `curl -X POST ${url} \\
  -H 'Content-Type: application/json' \\
  --data-raw ${shellQuoted(JSON.stringify(call.body))}`;
}

function asModule({ sdkAppId, admin, target, operation, body }: SentCall, base: string, userSig?: string): string {
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

function asFetch({ sdkAppId, admin, body }: SentCall, address: string, userSig: string | undefined): string {
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
// HTTP is always 200: success is ErrorCode 0.
console.log(await response.json());
`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
