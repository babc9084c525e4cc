import { assertNumber, assertOption, assertText } from "../assert_options.ts";
import { encodeUtf8 } from "../encode_utf8.ts";
import { encodeBase64, standardAlphabet, userSigAlphabet } from "./base64.ts";
import { deflateZlib } from "./deflate.ts";
import { signatureOf } from "./signature.ts";

/**
 * What {@link signUserSig} signs.
 *
 * @example A week for one user
 * ```ts
 * import { signUserSig, type SignUserSigOptions } from "@unofficial/tencent-chat/usersig";
 *
 * const options: SignUserSigOptions = {
 *   sdkAppId: 1400000000,
 *   secretKey: "the app's key from the console",
 *   userId: "user_0001",
 *   expiresIn: 7 * 86400,
 * };
 * signUserSig(options);
 * ```
 */
export interface SignUserSigOptions {
  /** The app's number from the console. */
  sdkAppId: number;
  /** The app's key from the console. Keep it on the server. */
  secretKey: string;
  /** UserID that may log in (or, an admin's, call the REST API) with the signature. */
  userId: string;
  /** Lifetime in seconds; default 86400. The vendor advises at least a day (269/32688, 2024-08-30). */
  expiresIn?: number;
  /** Unix time in seconds at which the lifetime starts; default now. */
  issuedAt?: number;
  /** Extra bytes to sign, raw or as base64 text. Chat does not use them. */
  userBuf?: Uint8Array | string;
}

/**
 * Signs a UserSig as the vendor's own library does (HMAC-SHA256, for apps created after 2019-07-19): it inflates to the
 * same document. Synchronous, and the same bytes on every runtime.
 *
 * See the vendor's page 269/32688 (2024-08-30).
 *
 * @throws {TypeError} when an option is missing or of the wrong kind.
 *
 * @example In a login handler
 * ```ts
 * import { signUserSig } from "@unofficial/tencent-chat/usersig";
 *
 * const secretKey = "the app's key from the console";
 * const userSig = signUserSig({ sdkAppId: 1400000000, secretKey, userId: "user_0001" });
 * const answer = Response.json({ userSig });
 * ```
 */
export function signUserSig(options: SignUserSigOptions): string {
  const { sdkAppId, secretKey, userId, userBuf } = options;
  const { expiresIn = 86400, issuedAt = Math.floor(Date.now() / 1000) } = options;
  assertApp(options);
  assertText("userId", userId);
  // The signed text has a line for each field.
  assertOption(!userId.includes("\n"), "userId", "one line", "several");
  assertNumber("expiresIn", expiresIn, 1);
  assertNumber("issuedAt", issuedAt, 0);
  const document = {
    "TLS.ver": "2.0",
    "TLS.identifier": userId,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": issuedAt,
    "TLS.expire": expiresIn,
    "TLS.userbuf": userBuf instanceof Uint8Array ? encodeBase64(userBuf, standardAlphabet) : userBuf,
    "TLS.sig": "",
  };
  document["TLS.sig"] = signatureOf(document, secretKey);
  return encodeBase64(deflateZlib(encodeUtf8(JSON.stringify(document))), userSigAlphabet);
}

/** Asserts the number and the key of an app; a message never shows the key. */
export function assertApp({ sdkAppId, secretKey }: { sdkAppId: number; secretKey: string }): void {
  assertNumber("sdkAppId", sdkAppId, 1);
  assertText("secretKey", secretKey);
}
