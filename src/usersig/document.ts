// What is inside a UserSig, and how it gets out.
import { decodeBase64, userSigAlphabet } from "./base64.ts";
import { inflateZlib } from "./inflate.ts";

/**
 * The JSON document inside a UserSig, with the names it has there.
 *
 * @example Read when a signature ends
 * ```ts
 * import { decodeUserSig, signUserSig } from "@unofficial/tencent-chat/usersig";
 *
 * const userSig = signUserSig({ sdkAppId: 1400000000, secretKey: "key", userId: "user_0001" });
 * const document = decodeUserSig(userSig);
 * const endsAt = new Date((document["TLS.time"] + document["TLS.expire"]) * 1000);
 * ```
 */
export interface UserSigDocument {
  /** Version of the form: "2.0" for signatures made with HMAC-SHA256. */
  "TLS.ver": string;
  /** UserID that the signature is for. */
  "TLS.identifier": string;
  /** SDKAppID that the signature is for. */
  "TLS.sdkappid": number;
  /** When it was made, in Unix seconds. */
  "TLS.time": number;
  /** How long it lasts, in seconds. */
  "TLS.expire": number;
  /** Extra bytes that were signed too, in base64. Chat leaves it out. */
  "TLS.userbuf"?: string;
  /** HMAC-SHA256 of the signed text, in base64. */
  "TLS.sig": string;
}

/** No honest UserSig comes near this; a hostile one could otherwise inflate to gigabytes. */
const largestDocument = 65536;

/**
 * Reads the document inside a UserSig, whoever made it, without checking its signature: that is what
 * {@link verifyUserSig} is for.
 *
 * @param userSig A UserSig of the HMAC-SHA256 kind (the vendor's page 269/32688, 2024-08-30).
 * @throws {SyntaxError} when it is no UserSig; the message says which layer is damaged and never shows the signature.
 *
 * @example See whom a signature is for
 * ```ts
 * import { decodeUserSig, signUserSig } from "@unofficial/tencent-chat/usersig";
 *
 * const userSig = signUserSig({ sdkAppId: 1400000000, secretKey: "key", userId: "user_0001" });
 * decodeUserSig(userSig)["TLS.identifier"]; // "user_0001"
 * ```
 */
export function decodeUserSig(userSig: string): UserSigDocument {
  if (typeof userSig !== "string") throw new SyntaxError(`UserSig: expected a string, saw ${typeof userSig}`);
  const bytes = decodeBase64(userSig, userSigAlphabet);
  if (bytes === undefined) throw new SyntaxError("UserSig: not base64 of the alphabet A-Z a-z 0-9 * - _");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(inflateZlib(bytes, largestDocument));
  } catch (error) {
    const what = error instanceof RangeError ? error.message : "not UTF-8";
    throw new SyntaxError(`UserSig: the compressed part cannot be read: ${what}`);
  }
  return checkedDocument(text);
}

function checkedDocument(text: string): UserSigDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new SyntaxError("UserSig: what it inflates to is not JSON");
  }
  if (typeof document !== "object" || document === null) throw new SyntaxError("UserSig: not a JSON object");
  const fields = document as Record<string, unknown>;
  for (const name of ["TLS.ver", "TLS.identifier", "TLS.sig"]) {
    if (typeof fields[name] !== "string") throw new SyntaxError(`UserSig: ${name} is not a string`);
  }
  for (const name of ["TLS.sdkappid", "TLS.time", "TLS.expire"]) {
    if (typeof fields[name] !== "number") throw new SyntaxError(`UserSig: ${name} is not a number`);
  }
  if (!["string", "undefined"].includes(typeof fields["TLS.userbuf"])) {
    throw new SyntaxError("UserSig: TLS.userbuf is not a string");
  }
  return document as UserSigDocument;
}
