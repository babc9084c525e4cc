// Imports a CSV file into the emulator, as a program would: with importAccounts.
// @ts-types="@types/papaparse"
import Papa from "papaparse";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { importAccounts } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { emulatorClient } from "./emulator_client.ts";
import { readCsv, type RefusedRow } from "./read_csv.ts";
import { saveFile } from "./save_file.ts";
import { useTask } from "./task.ts";

/** How far an import is. */
interface Progress {
  file: string;
  rows: number;
  imported: number;
  refused: RefusedRow[];
  ended: boolean;
}

/** So many refused rows are listed; all are in the file that can be saved. */
const mostListed = 20;

/** How often progress is shown, in ms. */
const showEvery = 100;

/** A place to drop a CSV file. */
export function AccountImport({ control, onImported }: {
  control: ControlClient;
  onImported: () => void;
}): ComponentChildren {
  const [progress, setProgress] = useState<Progress>();
  const [isOver, setIsOver] = useState(false);
  const importing = useTask();
  const stop = useRef<AbortController>(undefined);

  const start = (file: File): Promise<void> =>
    importing.run(async () => {
      const abort = stop.current = new AbortController();
      const now: Progress = { file: file.name, rows: 0, imported: 0, refused: [], ended: false };
      setProgress({ ...now });
      let shownAt = performance.now();
      try {
        const client = await emulatorClient(control);
        const { accounts, refused } = await readCsv(file);
        now.rows = accounts.length + refused.length;
        now.refused.push(...refused);
        const { signal } = abort;
        for await (const outcome of importAccounts(client, accounts, { signal, endCalls: signal })) {
          if (outcome.status === "imported") now.imported++;
          else now.refused.push({ account: outcome.account, reason: outcome.error.message });
          if (performance.now() < shownAt + showEvery) continue;
          shownAt = performance.now();
          setProgress({ ...now });
        }
      } catch (error) {
        if (error !== abort.signal.reason) throw error;
      } finally {
        setProgress({ ...now, ended: true });
        onImported();
      }
    });

  return (
    <>
      <h2>Import a CSV file</h2>
      <div
        class={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer?.files[0];
          if (file && !importing.busy) start(file);
        }}
      >
        <label for="csv">Drop it here, or choose it</label>
        <input
          id="csv"
          type="file"
          accept=".csv,text/csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file && !importing.busy) start(file);
            currentTarget.value = "";
          }}
        />
        <p class="about">UTF-8, with a first row that names UserID and, if wanted, Nick and FaceUrl.</p>
      </div>
      {progress && (
        <div class="progress">
          <label for="import-progress">{progress.file}</label>
          <progress
            id="import-progress"
            max={Math.max(1, progress.rows)}
            value={progress.imported + progress.refused.length}
          />
          <p role="status">
            {progress.imported.toLocaleString("en")} imported, {progress.refused.length.toLocaleString("en")} refused
            {progress.ended &&
              (stop.current?.signal.aborted ? ", stopped" : importing.busy || importing.error ? "" : ", done")}
          </p>
          {importing.busy && <button type="button" onClick={() => stop.current?.abort()}>Stop</button>}
          <RefusedRows refused={progress.refused} file={progress.file} />
        </div>
      )}
      <p class="error" role="alert">{importing.error}</p>
    </>
  );
}

function RefusedRows({ refused, file }: { refused: RefusedRow[]; file: string }): ComponentChildren {
  if (refused.length === 0) return null;
  const save = (): void => {
    const rows = refused.map(({ account: { UserID, Nick, FaceUrl, row }, reason }) => ({
      UserID,
      Nick,
      FaceUrl,
      row,
      reason,
    }));
    saveFile(`refused-${file}`, new Blob([Papa.unparse(rows)], { type: "text/csv" }));
  };
  return (
    <>
      <ul class="refused">
        {refused.slice(0, mostListed).map(({ account, reason }) => (
          <li key={account.row}>
            row {account.row}: <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
      {refused.length > mostListed && <p>… and {refused.length - mostListed} more</p>}
      <button type="button" onClick={save}>Save the refused rows</button>
    </>
  );
}
