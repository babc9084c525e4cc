import { assertEquals } from "@std/assert";
import { readJournalLines } from "../../cli/import/journal_file.ts";
import { fc } from "../portable/fast_check.ts";

Deno.test("a journal of any length is read line by line, wherever a kill has cut it off", async () => {
  const path = await Deno.makeTempFile();
  const note = fc.record({ no: fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 6 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(note, { maxLength: 12 }),
      fc.nat(3000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (notes, size, cut) => {
        // Some lines are longer than what is read at once, and characters lie on its borders.
        const lines = notes.map((each) => JSON.stringify({ ...each, long: "李".repeat(size * 9) }));
        const bytes = new TextEncoder().encode(["header", ...lines].map((line) => `${line}\n`).join(""));
        const kept = bytes.slice(0, 7 + Math.floor((bytes.length - 7) * cut));
        await Deno.writeFile(path, kept);
        const whole = kept.filter((byte) => byte === 0x0a).length - 1;
        assertEquals([...readJournalLines<object>(path)].map((line) => JSON.stringify(line)), lines.slice(0, whole));
        assertEquals((await Deno.readFile(path)).at(-1), 0x0a);
      },
    ),
    { numRuns: 60 },
  );
  await Deno.remove(path);
});
