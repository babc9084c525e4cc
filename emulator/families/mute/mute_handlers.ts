// The operations of openconfigsvr that mute accounts everywhere.
import { isUser } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { c2cMutedUntil, groupMutedUntil, type Mutes, setMutes } from "./mute_state.ts";

/** The number of seconds that stands for a permanent mute. */
const permanent = 4294967295;

/** The fields with a time, and the mute that each of them sets. */
const times = [["C2CmsgNospeakingTime", "c2cUntil"], ["GroupmsgNospeakingTime", "groupUntil"]] as const;

/** The longest rest that is not permanent, in seconds. */
const longest = permanent - 1;

/** setnospeaking: sets the mutes that are named and leaves the other one as it is. */
export function setnospeaking(body: Record<string, unknown>, world: World): Envelope {
  const { Set_Account: UserID } = body;
  if (UserID === undefined || UserID === "") return failure(130004, "Set_Account is missing");
  if (!isAccount(UserID, world)) return failure(130005, "Set_Account is not an account");
  const changes: { -readonly [Name in keyof Mutes]?: number } = {};
  for (const [field, mute] of times) {
    const seconds = body[field];
    if (seconds === undefined) continue;
    if (!isSeconds(seconds)) return failure(130008, `${field} is not 0 to ${permanent}`);
    changes[mute] = seconds === permanent ? Infinity : seconds === 0 ? 0 : world.now() + seconds * 1000;
  }
  if (Object.keys(changes).length === 0) return failure(130008, "neither of the mute times is set");
  setMutes(world.mutes, UserID, changes);
  return success();
}

/** getnospeaking: the seconds that remain. */
export function getnospeaking({ Get_Account: UserID }: Record<string, unknown>, world: World): Envelope {
  if (UserID === undefined || UserID === "") return failure(130002, "Get_Account is missing");
  if (!isAccount(UserID, world)) return failure(130003, "Get_Account is not an account");
  return success({
    C2CmsgNospeakingTime: rest(c2cMutedUntil(world, UserID), world),
    GroupmsgNospeakingTime: rest(groupMutedUntil(world, UserID), world),
  });
}

/** The whole seconds until a mute ends. A part of a second counts as one, so that 0 always means that it is over. */
function rest(until: number | undefined, { now }: World): number {
  if (until === undefined) return 0;
  return until === Infinity ? permanent : Math.min(Math.ceil((until - now()) / 1000), longest);
}

/** Whether a value is the UserID of an account or of an app admin, who has not to be imported. */
function isAccount(value: unknown, world: World): value is string {
  return typeof value === "string" && isUser(value, world);
}

function isSeconds(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= permanent;
}
