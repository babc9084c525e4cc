/**
 * UserSig: the credential that a user of Tencent Cloud Chat logs in with, and that every REST call carries.
 *
 * Pure JavaScript and synchronous: the same bytes on every runtime, also where `crypto.subtle` or
 * `CompressionStream` are missing. Sign on a server only; whoever has the key can be any user of the app.
 *
 * @example Sign for a user who logs in
 * ```ts
 * import { signUserSig, verifyUserSig } from "@unofficial/tencent-chat/usersig";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "the app's key from the console" };
 * const userSig = signUserSig({ ...app, userId: "user_0001", expiresIn: 86400 });
 * const verdict = verifyUserSig(userSig, { ...app, userId: "user_0001" });
 * if (!verdict.valid) throw new Error(verdict.reason);
 * ```
 *
 * @module
 */
export { signUserSig, type SignUserSigOptions } from "./usersig/sign.ts";
export { decodeUserSig, type UserSigDocument } from "./usersig/document.ts";
export { type UserSigFault, type UserSigVerdict, verifyUserSig, type VerifyUserSigOptions } from "./usersig/verify.ts";
