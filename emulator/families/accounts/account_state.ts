// The accounts of the emulated app.
import { SortedUserIds } from "./sorted_user_ids.ts";

/**
 * An account as the emulator stores it.
 *
 * @example Look up an account
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const { accounts } = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * accounts.get("user_0001")?.Nick; // undefined: no account has been imported
 * ```
 */
export interface StoredAccount {
  /** The app's own ID of the user. */
  readonly UserID: string;
  /** Nickname; an empty string when none was ever set. */
  readonly Nick: string;
  /** URL of the avatar; an empty string when none was ever set. */
  readonly FaceUrl: string;
  /** Every profile field that was ever set, by tag, Nick and FaceUrl included. */
  readonly profile: Readonly<Record<string, string | number>>;
  /** When the account was first imported, by the emulator's clock, in ms since 1970. */
  readonly importedAt: number;
}

/** Which accounts there are, and which were deleted or kicked. */
export interface AccountState {
  readonly byUserId: Map<string, StoredAccount>;
  /** When each deleted account was deleted, in ms since 1970. */
  readonly deletedAt: Map<string, number>;
  /** When each kicked user was last kicked, in Unix seconds. */
  readonly kickedAt: Map<string, number>;
  /** The keys of `byUserId` in order. Every addition and removal has to be reported to it. */
  readonly sortedUserIds: SortedUserIds;
}

/** A state without accounts. */
export function createAccountState(): AccountState {
  const byUserId = new Map<string, StoredAccount>();
  return { byUserId, deletedAt: new Map(), kickedAt: new Map(), sortedUserIds: new SortedUserIds(byUserId) };
}

/** Makes an account, or sets profile fields of an existing one. `now` is in ms since 1970. */
export function saveProfile(
  { byUserId, sortedUserIds }: AccountState,
  UserID: string,
  fields: StoredAccount["profile"],
  now: number,
): void {
  const existing = byUserId.get(UserID);
  if (!existing) sortedUserIds.markChanged(UserID);
  const profile = { ...existing?.profile, ...fields };
  byUserId.set(UserID, accountOf(UserID, profile, existing?.importedAt ?? now));
}

/** Deletes an account; false when there is none. Accounts are deleted nowhere else. `now` is in ms since 1970. */
export function deleteAccount(
  { byUserId, deletedAt, sortedUserIds }: AccountState,
  UserID: string,
  now: number,
): boolean {
  if (!byUserId.delete(UserID)) return false;
  sortedUserIds.markChanged(UserID);
  deletedAt.set(UserID, now);
  return true;
}

/** An account with Nick and FaceUrl taken from its profile. */
export function accountOf(UserID: string, profile: StoredAccount["profile"], importedAt: number): StoredAccount {
  return {
    UserID,
    Nick: String(profile.Tag_Profile_IM_Nick ?? ""),
    FaceUrl: String(profile.Tag_Profile_IM_Image ?? ""),
    profile,
    importedAt,
  };
}
