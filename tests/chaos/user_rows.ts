// Random rows of a user file for the chaos test. Some are invalid, some repeat a UserID, and each Nick has the row's position.
import { stringify } from "csv-stringify/sync";

/** Returns a random number from 0 to 1, without 1. */
export type Random = () => number;

/** A row of the file. */
export interface ChaosRow {
  UserID: string;
  Nick: string;
  FaceUrl: string;
  /** Whether an import has to reject the row. */
  isInvalid: boolean;
}

/** A random number generator with a seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes random rows: 2 % are invalid, 5 % can repeat the UserID of an earlier row. */
export function chaosRows(random: Random, count: number): ChaosRow[] {
  const invalidIds = ["", " spaces ", "n".repeat(33), "名".repeat(11)];
  return Array.from({ length: count }, (_, position) => {
    const isInvalid = random() < 0.02;
    const isRepeated = random() < 0.05 && position > 0;
    const number = isRepeated ? Math.floor(random() * position) : position;
    const UserID = isInvalid ? invalidIds[Math.floor(random() * invalidIds.length)]! : `user_${number}`;
    return { UserID, Nick: `${position} 李娜, "🎉"`, FaceUrl: `https://faces.example/${position}.png`, isInvalid };
  });
}

/** Reads a row's position from its Nick. */
export function positionOf(Nick: string): number {
  return Number(Nick.split(" ")[0]);
}

/** The rows as CSV. */
export function csvText(rows: ChaosRow[]): string {
  return stringify([
    ["UserID", "Nick", "FaceUrl"],
    ...rows.map(({ UserID, Nick, FaceUrl }) => [UserID, Nick, FaceUrl]),
  ]);
}

/** The accounts after an import, by UserID: the last valid row of each UserID counts. */
export function expectedAccounts(rows: ChaosRow[]): Map<string, string> {
  return new Map(
    rows.filter(({ isInvalid }) => !isInvalid).map(({ UserID, Nick, FaceUrl }) => [UserID, `${Nick} ${FaceUrl}`]),
  );
}
