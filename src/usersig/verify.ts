import { timingSafeEqual } from "./timing_safe_equal.ts";
import { decodeUserSig, type UserSigDocument } from "./document.ts";
import { assertApp } from "./sign.ts";
import { signatureOf } from "./signature.ts";

/**
 * What {@link verifyUserSig} checks a signature against.
 *
 * @example For one user at a given time
 * ```ts
 * import type { VerifyUserSigOptions } from "@unofficial/tencent-chat/usersig";
 *
 * const expected: VerifyUserSigOptions = {
 *   sdkAppId: 1400000000,
 *   secretKey: "the app's key from the console",
 *   userId: "user_0001",
 *   now: 1751328000,
 * };
 * ```
 */
export interface VerifyUserSigOptions {
  /** The app's number from the console. */
  sdkAppId: number;
  /** The app's key from the console. */
  secretKey: string;
  /** UserID that the signature has to be for; without it, any user is accepted. */
  userId?: string;
  /** Unix time in seconds to check at; default now. */
  now?: number;
}

/**
 * Why a UserSig is refused: it is not a UserSig, is for another app or user, was not signed with this key, has expired,
 * or was issued in the future.
 *
 * @example Tell an expired signature from a forged one
 * ```ts
 * import type { UserSigFault } from "@unofficial/tencent-chat/usersig";
 *
 * const mayAskAgain = (reason: UserSigFault) => reason === "expired" || reason === "not_yet_valid";
 * ```
 */
export type UserSigFault = "malformed" | "wrong_app" | "wrong_user" | "bad_signature" | "expired" | "not_yet_valid";

/**
 * What {@link verifyUserSig} found: valid with the document inside, or the first reason against it.
 *
 * @example Narrow by `valid`
 * ```ts
 * import type { UserSigVerdict } from "@unofficial/tencent-chat/usersig";
 *
 * const userOf = (verdict: UserSigVerdict) => verdict.valid ? verdict.document["TLS.identifier"] : undefined;
 * ```
 */
export type UserSigVerdict =
  | { valid: true; document: UserSigDocument }
  | { valid: false; reason: UserSigFault; document?: UserSigDocument };

/**
 * Checks a UserSig, whoever made it: by the fields it holds, not by its bytes, since compressors differ. The signature
 * itself is compared in constant time. A signature expires in the second in which its lifetime ends; one issued in
 * the future is not yet valid (what the service tolerates there is undocumented).
 *
 * @throws {TypeError} when the app's number or key are of the wrong kind; a bad signature never throws.
 *
 * @example Accept a login
 * ```ts
 * import { signUserSig, verifyUserSig } from "@unofficial/tencent-chat/usersig";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "the app's key from the console" };
 * const userSig = signUserSig({ ...app, userId: "user_0001" });
 * verifyUserSig(userSig, { ...app, userId: "someone_else" }); // { valid: false, reason: "wrong_user", document }
 * ```
 */
export function verifyUserSig(userSig: string, options: VerifyUserSigOptions): UserSigVerdict {
  assertApp(options);
  let document: UserSigDocument;
  try {
    document = decodeUserSig(userSig);
  } catch {
    return { valid: false, reason: "malformed" };
  }
  const reason = faultOf(document, options);
  return reason === undefined ? { valid: true, document } : { valid: false, reason, document };
}

function faultOf(document: UserSigDocument, options: VerifyUserSigOptions): UserSigFault | undefined {
  const { sdkAppId, secretKey, userId, now = Math.floor(Date.now() / 1000) } = options;
  const startsAt = document["TLS.time"];
  if (document["TLS.sdkappid"] !== sdkAppId) return "wrong_app";
  if (document["TLS.identifier"] !== (userId ?? document["TLS.identifier"])) return "wrong_user";
  if (!timingSafeEqual(signatureOf(document, secretKey), document["TLS.sig"])) return "bad_signature";
  if (now >= startsAt + document["TLS.expire"]) return "expired";
  if (now < startsAt) return "not_yet_valid";
  return undefined;
}
