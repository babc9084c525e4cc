import type { Family } from "../family.ts";
import { getnospeaking, setnospeaking } from "./mute_handlers.ts";
import { muteParts } from "./mute_parts.ts";

/** The global mute of accounts. */
export const mute: Family = {
  handlers: { setnospeaking, getnospeaking },
  parts: muteParts,
  onAccountDeleted: (UserID, { mutes }) => void mutes.byUserId.delete(UserID),
};
