// What the emulated app holds.
import type { AccountIndex } from "./account_index.ts";
import type { EmulatorSettings } from "./settings.ts";

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
  /** Every profile field that was ever set, by tag; Nick and FaceUrl among them. */
  readonly profile: Readonly<Record<string, string | number>>;
  /** When it was first imported, by the emulator's clock, in ms since 1970. */
  readonly importedAt: number;
}

/** The state that operations read and change. */
export interface EmulatorState {
  accounts: Map<string, StoredAccount>;
  /** When each deleted account was deleted, in ms since 1970. */
  deleted: Map<string, number>;
  /** When each kicked user was kicked last, in Unix seconds. */
  kicked: Map<string, number>;
  admins: readonly string[];
  settings: EmulatorSettings;
  /** Is told of each account that comes or goes. */
  index: AccountIndex;
  now(): number;
}

/** Makes an account or changes profile fields of one. */
export function storeProfile(state: EmulatorState, UserID: string, fields: Record<string, string | number>): void {
  const before = state.accounts.get(UserID);
  if (!before) state.index.change(UserID);
  const profile = { ...before?.profile, ...fields };
  state.accounts.set(UserID, accountOf(UserID, profile, before?.importedAt ?? state.now()));
}

/** An account by what is stored of it; Nick and FaceUrl are fields of the profile. */
export function accountOf(UserID: string, profile: StoredAccount["profile"], importedAt: number): StoredAccount {
  return {
    UserID,
    Nick: String(profile.Tag_Profile_IM_Nick ?? ""),
    FaceUrl: String(profile.Tag_Profile_IM_Image ?? ""),
    profile,
    importedAt,
  };
}

const utf8 = new TextEncoder();

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return utf8.encode(text).length;
}
