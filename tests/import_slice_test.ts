import { assertEquals } from "@std/assert";
import { createEmulator } from "../emulator/mod.ts";
import { ChatInputError, createChatClient } from "../mod.ts";
import { accountImport } from "../src/rows/account_import.ts";
import { importSlice } from "../src/rows/import_slice.ts";
import { createLedger } from "../src/rows/ledger.ts";
import { emptyState } from "../src/rows/row_journal.ts";
import { testApp } from "./service/test_app.ts";

Deno.test("rows that are still being read when a slice ends are of the next one", async () => {
  const { fetch } = createEmulator(testApp);
  const client = createChatClient({ ...testApp, region: "singapore", fetch, pace: false });
  const stop = new AbortController();
  let arrive = (): void => {};
  const late = new Promise<void>((resolve) => arrive = resolve);
  const place = (position: number) => ({ position, line: position + 2, byte: 10 * position });
  const reader = {
    columns: () => Promise.resolve(undefined),
    async *rows() {
      yield { place: place(0), raw: ["anna"], UserID: "anna" };
      await late;
      for (const position of [1, 2]) {
        yield { place: place(position), raw: ["", ""], error: new ChatInputError("import", "row", "1 cell", "2") };
      }
    },
  };
  const written: unknown[] = [];
  const journal = { before: emptyState(), write: (...step: unknown[]) => void written.push(step) };
  const ledger = createLedger({
    ...{
      journal,
      keepsRefused: false,
      onFailure: (error: unknown) => {
        throw error;
      },
    },
    onOutcomes: () => stop.abort(),
  });
  await importSlice({ kind: accountImport, client, ledger, journal, reader, send: {}, signal: stop.signal });
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assertEquals([ledger.counts.imported, ledger.counts.rejected, written.length], [1, 0, 1]);
});
