// Adds a Chinese font to the page: test machines often have none and show boxes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const { resolve } = createRequire(import.meta.url);
const font = "@fontsource-variable/noto-sans-sc";

/** The files of the font, each with its range of characters, from the style sheet of the font. */
const parts = [
  ...readFileSync(resolve(`${font}/index.css`), "utf8").matchAll(
    /url\(\.\/(files\/[^)]+)\)[\s\S]*?unicode-range:\s*([^;]+);/g,
  ),
].map(([, file = "", range = ""]) => ({ file, range }));

const covers = (range: string, code: number): boolean =>
  range.split(",").some((part) => {
    const [first = 0, last = first] = part.trim().replace(/^U\+/i, "").split("-").map((hex) => parseInt(hex, 16));
    return code >= first && code <= last;
  });

/** Adds the files of the font that the page needs, under a name that its style sheet lists. */
export async function addChineseFont(page: Page): Promise<void> {
  const text = await page.evaluate(() =>
    document.body.innerText +
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(({ value }) => value)
      .join("")
  );
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0).filter((code) => code > 0x2e7f));
  const needed = parts.filter(({ range }) => [...codes].some((code) => covers(range, code)));
  const faces = needed.map(({ file, range }) => ({
    range,
    data: readFileSync(resolve(`${font}/${file}`)).toString("base64"),
  }));
  await page.evaluate(async (faces) => {
    for (const { range, data } of faces) {
      const bytes = Uint8Array.from(
        atob(data),
        (character) => character.charCodeAt(0),
      );
      const face = new FontFace("Noto Sans CJK SC", bytes.buffer, {
        unicodeRange: range,
        weight: "100 900",
      });
      document.fonts.add(await face.load());
    }
    await document.fonts.ready;
  }, faces);
}
