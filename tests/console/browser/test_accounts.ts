// Accounts whose nicknames are hard to lay out.
import type { EmulatorProcess } from "./emulator_process.ts";

/** Nicknames by language: a long Chinese one, and two that run from right to left. */
export const nicknames: Readonly<Record<"zh" | "ar" | "he", string>> = {
  zh: "这是一个非常长的中文昵称".repeat(13),
  ar: "مرحبا بالعالم",
  he: "שלום עולם",
};

/** Creates 50 plain accounts, and `_zh`, `_ar` and `_he` with those nicknames. */
export async function seedNicknames(emulator: EmulatorProcess): Promise<void> {
  await emulator.control("POST", "seed", { count: 50 });
  const accounts = Object.entries(nicknames).map(([language, Nick]) => ({
    UserID: `_${language}`,
    Nick,
  }));
  await emulator.control("POST", "seed", { accounts });
}
