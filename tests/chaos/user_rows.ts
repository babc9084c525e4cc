// A file of users as chaos needs it: bad rows among good ones, UserIDs that come again, and a Nick that tells the row.
import { stringify } from "csv-stringify/sync";

/** A source of numbers between 0 and 1. */
export type Random = () => number;

/** A row of the file. */
export interface ChaosRow {
  UserID: string;
  Nick: string;
  FaceUrl: string;
  /** Whether an import has to refuse it. */
  bad: boolean;
}

/** Numbers that a seed decides (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many rows: two of a hundred are bad, five have the UserID of an earlier one. */
export function chaosRows(random: Random, count: number): ChaosRow[] {
  const badIds = ["", " spaces ", "n".repeat(33), "名".repeat(11)];
  return Array.from({ length: count }, (_, position) => {
    const bad = random() < 0.02;
    const again = random() < 0.05 && position > 0;
    const number = again ? Math.floor(random() * position) : position;
    const UserID = bad ? badIds[Math.floor(random() * badIds.length)]! : `user_${number}`;
    return { UserID, Nick: `${position} 李娜, "🎉"`, FaceUrl: `https://faces.example/${position}.png`, bad };
  });
}

/** The position that a Nick tells. */
export function positionOf(Nick: string): number {
  return Number(Nick.split(" ")[0]);
}

/** The file's text. */
export function csvText(rows: ChaosRow[]): string {
  return stringify([
    ["UserID", "Nick", "FaceUrl"],
    ...rows.map(({ UserID, Nick, FaceUrl }) => [UserID, Nick, FaceUrl]),
  ]);
}

/** What the service has to hold at the end: the last row of each UserID. */
export function expectedAccounts(rows: ChaosRow[]): Map<string, string> {
  return new Map(rows.filter(({ bad }) => !bad).map(({ UserID, Nick, FaceUrl }) => [UserID, `${Nick} ${FaceUrl}`]));
}
