// Who calls: the query parameters of a request.
import { type UserSigFault, verifyUserSig } from "../../src/usersig/verify.ts";
import { type Envelope, failure } from "../envelope.ts";
import type { World } from "../families/world.ts";

const userSigFailures: Readonly<Record<UserSigFault, [errorCode: number, errorInfo: string]>> = {
  malformed: [70003, "the UserSig cannot be parsed"],
  wrong_app: [70014, "the UserSig was made for another SDKAppID"],
  wrong_user: [70013, "the UserSig was made for another UserID"],
  bad_signature: [70009, "the UserSig was not made with this app's key"],
  expired: [70001, "the UserSig has expired"],
  not_yet_valid: [70003, "the UserSig was made in the future"],
};

/** The failure of a request whose query does not authenticate an app admin; undefined when it does. */
export function authenticate(
  query: URLSearchParams,
  app: { sdkAppId: number; secretKey: string },
  { accounts, admins, now }: World,
): Envelope | undefined {
  const sdkappid = query.get("sdkappid");
  if (!sdkappid) return failure(60012, "sdkappid is missing in the URL");
  if (!/^\d+$/.test(sdkappid)) return failure(60006, "sdkappid is not valid");
  if (Number(sdkappid) !== app.sdkAppId) return failure(70020, "the emulator has no app with this SDKAppID");
  const identifier = query.get("identifier");
  if (!identifier) return failure(60004, "identifier is missing in the URL");
  const userSig = query.get("usersig");
  if (!userSig) return failure(70002, "usersig is missing in the URL");
  const verdict = verifyUserSig(userSig, { ...app, userId: identifier, now: Math.floor(now() / 1000) });
  if (!verdict.valid) return failure(...userSigFailures[verdict.reason]);
  // A UserSig made in the second of the kick stays valid, because the user's next one may be made in it too.
  if (verdict.document["TLS.time"] < (accounts.kickedAt.get(identifier) ?? 0)) {
    return failure(70052, "the UserSig was invalidated by kick");
  }
  if (!admins.includes(identifier)) return failure(60010, "the identifier is not an app admin");
  const random = query.get("random") ?? "";
  if (!/^\d{1,10}$/.test(random) || Number(random) > 0xffffffff) {
    return failure(60002, "random is not an unsigned 32-bit integer");
  }
  if (query.get("contenttype") !== "json") return failure(60002, "contenttype is not json");
  return undefined;
}
