// The document inside a UserSig.
import { decodeUserSigBase64 } from "./base64.ts";
import { inflateZlib } from "./inflate.ts";

/**
 * The JSON document inside a UserSig, with its own field names.
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

/** In bytes. No genuine UserSig comes near this; a malicious one could otherwise inflate to gigabytes. */
const largestDocument = 65536;

/**
 * Reads the document inside a UserSig, whoever made it, without checking its signature: that is what
 * {@link verifyUserSig} is for.
 *
 * @param userSig A UserSig of the HMAC-SHA256 kind (the vendor's page 269/32688, 2024-08-30).
 * @throws {SyntaxError} when it is not a UserSig; the message names the damaged layer and never shows the signature.
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
  let document: UserSigDocument;
  try {
    const bytes = inflateZlib(decodeUserSigBase64(userSig), largestDocument);
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw damaged(error instanceof RangeError ? error.message : "not base64 (with * - _) of compressed JSON");
  }
  for (const name of ["ver", "identifier", "sig"] as const) {
    if (typeof document?.[`TLS.${name}`] !== "string") throw damaged(`TLS.${name} is not a string`);
  }
  for (const name of ["sdkappid", "time", "expire"] as const) {
    if (typeof document[`TLS.${name}`] !== "number") throw damaged(`TLS.${name} is not a number`);
  }
  return document;
}

function damaged(what: string): SyntaxError {
  return new SyntaxError(`UserSig: ${what}`);
}
