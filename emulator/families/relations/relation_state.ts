// Who is whose friend, the friend lists, the blocklists, and the friend requests that wait for an answer.

/** What a user has stored about a friend. */
export interface Friendship {
  /** When the friend was added, in Unix seconds. */
  readonly AddTime: number;
  readonly AddSource: string;
  readonly AddWording: string;
  readonly Remark: string;
  /** When the remark was made, in Unix seconds; 0 when unknown. No command returns it. */
  readonly RemarkTime: number;
  /** Names of the friend lists that the friend is in. */
  readonly lists: readonly string[];
  /** Custom fields by tag. */
  readonly custom: Readonly<Record<string, string | number>>;
}

/** The relations of one user. Maps and sets keep the order in which their entries were added. */
export interface RelationChain {
  readonly friends: Map<string, Friendship>;
  /** Names of the friend lists. */
  readonly lists: Set<string>;
  /** When each blocked user was blocked, in Unix seconds. */
  readonly blocked: Map<string, number>;
  /** When each user asked this one to be friends, in Unix seconds. */
  readonly requests: Map<string, number>;
  /** How often each kind of content has changed. */
  readonly sequences: { standard: number; custom: number; lists: number; blocked: number };
}

/** The relations of the app. Change it only by the functions of this file. */
export interface RelationState {
  readonly chains: Map<string, RelationChain>;
  /** By user: whose chains name the user. */
  readonly namedBy: Map<string, Set<string>>;
}

/** What the functions that read relations need of the world. */
export interface RelationWorld {
  readonly relations: RelationState;
}

/** A state without relations. */
export function createRelationState(): RelationState {
  return { chains: new Map(), namedBy: new Map() };
}

/** Whether `owner` has `other` as a friend. The reverse may differ: a friendship is one-way. */
export function hasFriend({ relations }: RelationWorld, owner: string, other: string): boolean {
  return relations.chains.get(owner)?.friends.has(other) ?? false;
}

/** Whether two users have each other as friends. */
export function areFriends(world: RelationWorld, a: string, b: string): boolean {
  return hasFriend(world, a, b) && hasFriend(world, b, a);
}

/** Whether `other` is on the blocklist of `owner`: then `owner` can send messages to `other`, but not the reverse. */
export function isBlockedBy({ relations }: RelationWorld, owner: string, other: string): boolean {
  return relations.chains.get(owner)?.blocked.has(other) ?? false;
}

/** The UserIDs of a user's friends, in the order in which they were added. */
export function friendsOf({ relations }: RelationWorld, owner: string): string[] {
  return [...relations.chains.get(owner)?.friends.keys() ?? []];
}

/** The relations of a user, empty ones for a user without any. They are to be read, not changed. */
export function chainOf({ chains }: RelationState, owner: string): RelationChain {
  return chains.get(owner) ?? createChain();
}

/** A chain without entries. */
export function createChain(): RelationChain {
  return {
    friends: new Map(),
    lists: new Set(),
    blocked: new Map(),
    requests: new Map(),
    sequences: { standard: 0, custom: 0, lists: 0, blocked: 0 },
  };
}

/** Adds a friend or replaces what is stored about it; makes the friend lists that do not exist yet. */
export function setFriend(state: RelationState, owner: string, other: string, friendship: Friendship): void {
  const chain = ownChain(state, owner);
  const before = chain.friends.get(other);
  chain.friends.set(other, friendship);
  for (const name of friendship.lists) chain.lists.add(name);
  const { custom: oldCustom = {}, ...oldStandard } = before ?? {};
  const { custom, ...standard } = friendship;
  if (differ(oldStandard, standard)) chain.sequences.standard++;
  if (differ(oldCustom, custom)) chain.sequences.custom++;
  if (differ(before?.lists ?? [], friendship.lists)) chain.sequences.lists++;
  chain.requests.delete(other);
  addName(state, owner, other);
}

/** Removes a friend one way, from the friend lists too; false when it was none. */
export function removeFriend(state: RelationState, owner: string, other: string): boolean {
  const chain = state.chains.get(owner);
  const friendship = chain?.friends.get(other);
  if (!chain || !friendship) return false;
  chain.friends.delete(other);
  chain.sequences.standard++;
  if (Object.keys(friendship.custom).length > 0) chain.sequences.custom++;
  if (friendship.lists.length > 0) chain.sequences.lists++;
  removeNameIfGone(state, owner, other);
  return true;
}

/** Makes the friend lists that do not exist yet. */
export function addFriendLists(state: RelationState, owner: string, names: readonly string[]): void {
  const { lists, sequences } = ownChain(state, owner);
  const before = lists.size;
  for (const name of names) lists.add(name);
  if (lists.size > before) sequences.lists++;
}

/** Removes friend lists. The friends in them stay friends. */
export function removeFriendLists(state: RelationState, owner: string, names: readonly string[]): void {
  const chain = ownChain(state, owner);
  const removed = new Set(names.filter((name) => chain.lists.delete(name)));
  if (removed.size === 0) return;
  chain.sequences.lists++;
  let anyFriend = false;
  for (const [other, friendship] of chain.friends) {
    const lists = friendship.lists.filter((name) => !removed.has(name));
    if (lists.length === friendship.lists.length) continue;
    chain.friends.set(other, { ...friendship, lists });
    anyFriend = true;
  }
  if (anyFriend) chain.sequences.standard++;
}

/** Puts a user on a blocklist, which ends the friendship and the requests both ways. `time` is in Unix seconds. */
export function block(state: RelationState, owner: string, other: string, time: number): void {
  removeFriend(state, owner, other);
  removeFriend(state, other, owner);
  removeRequest(state, owner, other);
  removeRequest(state, other, owner);
  const { blocked, sequences } = ownChain(state, owner);
  blocked.set(other, time);
  sequences.blocked++;
  addName(state, owner, other);
}

/** Takes a user off a blocklist; false when it was not on it. */
export function unblock(state: RelationState, owner: string, other: string): boolean {
  const chain = state.chains.get(owner);
  if (!chain?.blocked.delete(other)) return false;
  chain.sequences.blocked++;
  removeNameIfGone(state, owner, other);
  return true;
}

/** Leaves a friend request of `requester` with `owner`. `time` is in Unix seconds. */
export function addRequest(state: RelationState, owner: string, requester: string, time: number): void {
  ownChain(state, owner).requests.set(requester, time);
  addName(state, owner, requester);
}

function removeRequest(state: RelationState, owner: string, requester: string): void {
  if (state.chains.get(owner)?.requests.delete(requester)) removeNameIfGone(state, owner, requester);
}

/** Removes a user's relations, and the user from those of all others. */
export function removeUser(state: RelationState, UserID: string): void {
  const chain = state.chains.get(UserID);
  state.chains.delete(UserID);
  for (const other of chain ? namedIn(chain) : []) removeNameIfGone(state, UserID, other);
  for (const owner of [...state.namedBy.get(UserID) ?? []]) {
    removeFriend(state, owner, UserID);
    unblock(state, owner, UserID);
    removeRequest(state, owner, UserID);
  }
}

/** Replaces all relations. The state takes the chains over. */
export function replaceChains(state: RelationState, chains: ReadonlyMap<string, RelationChain>): void {
  state.chains.clear();
  state.namedBy.clear();
  for (const [owner, chain] of chains) {
    state.chains.set(owner, chain);
    for (const other of namedIn(chain)) addName(state, owner, other);
  }
}

function namedIn({ friends, blocked, requests }: RelationChain): string[] {
  return [...friends.keys(), ...blocked.keys(), ...requests.keys()];
}

function ownChain({ chains }: RelationState, owner: string): RelationChain {
  let chain = chains.get(owner);
  if (!chain) chains.set(owner, chain = createChain());
  return chain;
}

function addName({ namedBy }: RelationState, owner: string, other: string): void {
  const owners = namedBy.get(other);
  if (owners) owners.add(owner);
  else namedBy.set(other, new Set([owner]));
}

function removeNameIfGone({ chains, namedBy }: RelationState, owner: string, other: string): void {
  const chain = chains.get(owner);
  if (chain?.friends.has(other) || chain?.blocked.has(other) || chain?.requests.has(other)) return;
  const owners = namedBy.get(other);
  owners?.delete(owner);
  if (owners?.size === 0) namedBy.delete(other);
}

/** Whether two values differ; their fields have the same order. */
function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
