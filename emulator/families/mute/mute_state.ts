// The global mutes: accounts that cannot send one-to-one messages, group messages, or both.

/** Until when an account is muted, in ms since 1970; 0 when it never was, Infinity when it is muted permanently. */
export interface Mutes {
  readonly c2cUntil: number;
  readonly groupUntil: number;
}

/** The mutes of the app. */
export interface MuteState {
  /** Mutes that are over stay until they are replaced. */
  readonly byUserId: Map<string, Mutes>;
}

/** What the functions that read mutes need of the world. */
export interface MuteWorld {
  readonly mutes: MuteState;
  /** The emulator's time, in ms since 1970. */
  readonly now: () => number;
}

/** A state without mutes. */
export function createMuteState(): MuteState {
  return { byUserId: new Map() };
}

/**
 * Until when the account cannot send one-to-one messages (20012), in ms since 1970; Infinity when it is muted permanently;
 * undefined when it is not muted, or no longer.
 */
export function c2cMutedUntil(world: MuteWorld, UserID: string): number | undefined {
  return after(world, world.mutes.byUserId.get(UserID)?.c2cUntil);
}

/**
 * Until when the account cannot send messages in any group (10017), in ms since 1970; Infinity when it is muted
 * permanently; undefined when it is not muted, or no longer.
 */
export function groupMutedUntil(world: MuteWorld, UserID: string): number | undefined {
  return after(world, world.mutes.byUserId.get(UserID)?.groupUntil);
}

/** Sets the mutes that are given and leaves the others. */
export function setMutes({ byUserId }: MuteState, UserID: string, changes: Partial<Mutes>): void {
  byUserId.set(UserID, { c2cUntil: 0, groupUntil: 0, ...byUserId.get(UserID), ...changes });
}

function after({ now }: MuteWorld, until = 0): number | undefined {
  return until > now() ? until : undefined;
}
