// Which messages of a group are repeats of others.
import type { GroupHistory, StoredGroupMessage } from "./group_message_state.ts";
import type { RecentMessage } from "./recent_messages.ts";

/** A message that may be a repeat. */
type Comparable = Pick<StoredGroupMessage, "From_Account" | "MsgRandom" | "imported">;

/** Remembers a message, so that its repeats are recognized. */
export function rememberMessage(history: GroupHistory, message: Comparable & RecentMessage): void {
  history.recent.add(repeatKey(message), message);
}

/**
 * The message of the last five minutes that this one repeats: one that was sent with the same Random, sender and
 * content, or one that was imported with the same Random. `now` is in ms since 1970.
 */
export function findRepeated(
  history: GroupHistory,
  message: Comparable & Pick<StoredGroupMessage, "MsgBody">,
  now: number,
): RecentMessage | undefined {
  return history.recent.find(repeatKey(message), now, message.imported ? undefined : message.MsgBody);
}

function repeatKey({ From_Account, MsgRandom, imported }: Comparable): string {
  return imported ? `imported ${MsgRandom}` : `${MsgRandom} ${From_Account}`;
}
