// What stands before every operation: method, path, query, signature, rate.
import { type UserSigFault, verifyUserSig } from "../src/usersig/verify.ts";
import { type Answer, failure } from "./answer.ts";
import type { EmulatorState } from "./state.ts";

/** The answer to a signature that is refused. */
const codeOfFault: Readonly<Record<UserSigFault, [code: number, info: string]>> = {
  malformed: [70003, "the UserSig cannot be parsed"],
  wrong_app: [70014, "the UserSig was made for another SDKAppID"],
  wrong_user: [70013, "the UserSig was made for another UserID"],
  bad_signature: [70009, "the UserSig was not made with this app's key"],
  expired: [70001, "the UserSig has expired"],
  not_yet_valid: [70003, "the UserSig was made in the future"],
};

/** The answer that refuses a request by its query, or undefined when it may pass. */
export function refuseQuery(
  query: URLSearchParams,
  app: { sdkAppId: number; secretKey: string },
  state: EmulatorState,
): Answer | undefined {
  const sdkappid = query.get("sdkappid");
  if (!sdkappid) return failure(60012, "sdkappid is missing in the URL");
  if (!/^\d+$/.test(sdkappid)) return failure(60006, "sdkappid is not valid");
  if (Number(sdkappid) !== app.sdkAppId) return failure(70020, "the SDKAppID does not exist here");
  const identifier = query.get("identifier");
  if (!identifier) return failure(60004, "identifier is missing in the URL");
  const userSig = query.get("usersig");
  if (!userSig) return failure(70002, "usersig is missing in the URL");
  const now = Math.floor(state.now() / 1000);
  const verdict = verifyUserSig(userSig, { ...app, userId: identifier, now });
  if (!verdict.valid) return failure(...codeOfFault[verdict.reason]);
  // A UserSig of the very second of the kick stays valid: the user's next one could be of that second.
  if (verdict.document["TLS.time"] < (state.kicked.get(identifier) ?? 0)) {
    return failure(70052, "the UserSig was made invalid by kick");
  }
  if (!state.admins.includes(identifier)) return failure(60010, "the identifier is not an app admin");
  const random = query.get("random") ?? "";
  if (!/^\d{1,10}$/.test(random) || Number(random) > 0xffffffff) {
    return failure(60002, "random is not an unsigned 32-bit integer");
  }
  if (query.get("contenttype") !== "json") return failure(60002, "contenttype is not json");
  return undefined;
}
