// The admin's UserSig for the next attempt.
import type { Clock } from "./clock.ts";
import type { CheckedOptions } from "./options.ts";
import { signUserSig } from "./usersig/sign.ts";

/** A signature is renewed this long before it ends, in seconds, or a tenth of its life time before. */
const renewAhead = 600;

/** Gives the admin's UserSig: made from the key and kept while it lasts, or asked of the caller. */
export class Credentials {
  readonly #options: CheckedOptions;
  readonly #clock: Clock;
  #made: { userSig: string; from: number; until: number } | undefined;

  /** Credentials as the client's options give them. */
  constructor(options: CheckedOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  /** The UserSig for an attempt that starts now. */
  current(): string | Promise<string> {
    const { userSig } = this.#options;
    if (userSig === undefined) return this.#signed();
    if (typeof userSig === "string") return userSig;
    const given = userSig();
    return typeof given === "string" ? checked(given) : Promise.resolve(given).then(checked);
  }

  /** Sees to it that the next attempt has another UserSig; false when this client cannot get one. */
  renew(): boolean {
    this.#made = undefined;
    return typeof this.#options.userSig !== "string";
  }

  /** What must not show in an error. */
  secrets(userSig: string): string[] {
    return [userSig, this.#options.secretKey ?? ""];
  }

  #signed(): string {
    const now = Math.floor(this.#clock.wallTime() / 1000);
    // A wall clock can be set back: a signature from the future would be refused.
    if (this.#made && now >= this.#made.from && now < this.#made.until) return this.#made.userSig;
    const { sdkAppId, secretKey = "", adminUserId: userId, userSigLifetime: expiresIn } = this.#options;
    const userSig = signUserSig({ sdkAppId, secretKey, userId, expiresIn, issuedAt: now });
    this.#made = { userSig, from: now, until: now + expiresIn - Math.min(renewAhead, expiresIn / 10) };
    return userSig;
  }
}

function checked(userSig: unknown): string {
  if (typeof userSig === "string" && userSig !== "") return userSig;
  throw new TypeError(`userSig: the function has to give a non-empty string, gave ${typeof userSig}`);
}
