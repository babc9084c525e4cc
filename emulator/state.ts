// What the emulated app holds.

/**
 * An account as the emulator keeps it.
 *
 * @example Look at what an import left
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const { accounts } = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * accounts.get("user_0001")?.Nick; // undefined: nobody was imported
 * ```
 */
export interface StoredAccount {
  /** The app's own id of the user. */
  readonly UserID: string;
  /** Nickname; an empty string when none was ever given. */
  readonly Nick: string;
  /** URL of the avatar; an empty string when none was ever given. */
  readonly FaceUrl: string;
  /** When it was first imported, by the emulator's clock, in ms since 1970. */
  readonly importedAt: number;
}

/** The state that operations read and change. */
export interface EmulatorState {
  accounts: Map<string, StoredAccount>;
  accountLimit: number;
  now(): number;
}
