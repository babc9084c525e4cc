// How relations are saved and loaded: a line for each user.
import { isUserId } from "../accounts/users.ts";
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { isCount } from "./friend_fields.ts";
import { createChain, type Friendship, type RelationChain, replaceChains } from "./relation_state.ts";

/** The contents of a chain as they are when it is saved. */
interface SavedChain {
  readonly friends: readonly [UserID: string, friendship: Friendship][];
  readonly lists: readonly string[];
  readonly blocked: readonly [UserID: string, time: number][];
  readonly requests: readonly [UserID: string, time: number][];
  readonly sequences: Readonly<RelationChain["sequences"]>;
}

const relationPart: StatePart<SavedChain> = {
  name: "relations",
  idField: "relationsOf",
  entries: ({ relations }) =>
    new Map(
      [...relations.chains].map(([owner, { friends, lists, blocked, requests, sequences }]) => [owner, {
        friends: [...friends],
        lists: [...lists],
        blocked: [...blocked],
        requests: [...requests],
        sequences: { ...sequences },
      }]),
    ),
  toJson: ({ friends, lists, blocked, requests, sequences }) => ({ friends, lists, blocked, requests, sequences }),
  fromJson({ relationsOf, friends, lists, blocked, requests, sequences }) {
    if (!isUserId(relationsOf) || !isPairs(friends, isFriendship) || !isTexts(lists)) return;
    if (!isPairs(blocked, isCount) || !isPairs(requests, isCount) || !isSequences(sequences)) return;
    return { friends, lists, blocked, requests, sequences };
  },
  replace({ relations }, entries) {
    const chains = [...entries].map(([owner, saved]): [string, RelationChain] => [owner, {
      friends: new Map(saved.friends),
      lists: new Set(saved.lists),
      blocked: new Map(saved.blocked),
      requests: new Map(saved.requests),
      sequences: { ...saved.sequences },
    }]);
    replaceChains(relations, new Map(chains));
  },
};

/** The part of the relations' state. */
export const relationParts: readonly StatePart[] = [relationPart];

function isPairs<Value>(
  value: unknown,
  isValue: (value: unknown) => value is Value,
): value is [UserID: string, value: Value][] {
  return Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isUserId(pair[0]) && isValue(pair[1]));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function isFriendship(value: unknown): value is Friendship {
  return isJsonObject(value) && isCount(value.AddTime) && isCount(value.RemarkTime) &&
    isTexts([value.AddSource, value.AddWording, value.Remark]) && isTexts(value.lists) && isJsonObject(value.custom) &&
    Object.values(value.custom).every((field) => typeof field === "string" || Number.isSafeInteger(field));
}

function isSequences(value: unknown): value is RelationChain["sequences"] {
  return isJsonObject(value) && Object.keys(createChain().sequences).every((name) => isCount(value[name]));
}
