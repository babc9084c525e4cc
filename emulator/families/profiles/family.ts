import type { Family } from "../family.ts";
import { portraitGet, portraitSet } from "./profile_handlers.ts";

/** Profiles. Their fields are stored with the account, so the family has no state of its own. */
export const profiles: Family = { handlers: { portraitSet, portraitGet }, parts: [] };
