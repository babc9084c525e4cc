// The admin's UserSig for the next attempt.
import type { Clock } from "./clock.ts";
import type { ResolvedOptions } from "./options.ts";
import { signUserSig } from "./usersig/sign.ts";

/** How long before its end a signature is renewed, in seconds; at most a tenth of its lifetime. */
const renewAhead = 600;

/** Provides the admin's UserSig: signed with the key and cached while it lasts, or requested from the caller. */
export interface Credentials {
  /** The UserSig for an attempt that starts now. */
  current(): string | Promise<string>;
  /** Makes the next attempt use another UserSig; false when this client cannot get one. */
  renew(): boolean;
}

/** The credentials that the client's options describe. */
export function createCredentials(options: ResolvedOptions, clock: Clock): Credentials {
  const { sdkAppId, secretKey, userSig, adminUserId: userId, userSigLifetime: expiresIn } = options;
  let made = "";
  let madeAt = 0;
  return {
    current() {
      if (secretKey === undefined) return typeof userSig === "function" ? userSig() : userSig!; // one of the two is set
      const now = Math.floor(clock.wallTime() / 1000);
      const age = now - madeAt;
      // A wall clock can be set back: a signature from the future would be refused.
      if (!made || age < 0 || age >= expiresIn - Math.min(renewAhead, expiresIn / 10)) {
        made = signUserSig({ sdkAppId, secretKey, userId, expiresIn, issuedAt: madeAt = now });
      }
      return made;
    },
    renew() {
      made = "";
      return typeof userSig !== "string";
    },
  };
}
