// The admin's UserSig for the next attempt.
import type { Clock } from "./clock.ts";
import type { ResolvedOptions } from "./options.ts";
import { signUserSig } from "./usersig/sign.ts";

/** A signature is renewed this long before it ends, in seconds, or a tenth of its life time before. */
const renewAhead = 600;

/** Gives the admin's UserSig: made from the key and kept while it lasts, or asked of the caller. */
export interface Credentials {
  /** The UserSig for an attempt that starts now. */
  current(): string | Promise<string>;
  /** Sees to it that the next attempt has another UserSig; false when this client cannot get one. */
  renew(): boolean;
}

/** Credentials as the client's options give them. */
export function createCredentials(options: ResolvedOptions, clock: Clock): Credentials {
  const { sdkAppId, secretKey, userSig, adminUserId: userId, userSigLifetime: expiresIn } = options;
  let made = "";
  let madeAt = 0;
  return {
    current() {
      if (secretKey === undefined) return typeof userSig === "function" ? userSig() : userSig!; // one of the two is there
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
