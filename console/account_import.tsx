// Imports a CSV file into the emulator with importAccounts, as a program would.
// @ts-types="@types/papaparse"
import Papa from "papaparse";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { importAccounts } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { emulatorClient } from "./emulator_client.ts";
import { readCsv, type RefusedRow } from "./read_csv.ts";
import { saveFile } from "./save_file.ts";
import { useAsyncAction } from "./async_action.ts";

/** Progress of an import. */
interface Progress {
  file: string;
  rows: number;
  imported: number;
  refused: RefusedRow[];
  ended: boolean;
}

/** Refused rows that are listed; the file that can be saved has all of them. */
const maxListed = 20;

/** Time between updates of the progress, in ms. */
const updateInterval = 100;

/** Imports a CSV file that is dropped or chosen. */
export function AccountImport({ control, onImported }: {
  control: ControlClient;
  onImported: () => void;
}): ComponentChildren {
  const [progress, setProgress] = useState<Progress>();
  const [isDragOver, setIsDragOver] = useState(false);
  const importing = useAsyncAction();
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
          if (performance.now() < shownAt + updateInterval) continue;
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
        class={isDragOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsDragOver(true);
        }}
        onDragLeave={() => setIsDragOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsDragOver(false);
          const file = event.dataTransfer?.files[0];
          if (file && !importing.busy) start(file);
        }}
      >
        <label for="csv">Drop a file here or choose one</label>
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
        <p class="about">UTF-8. The first row names the columns: UserID and, optionally, Nick and FaceUrl.</p>
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
        {refused.slice(0, maxListed).map(({ account, reason }) => (
          <li key={account.row}>
            row {account.row}: <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
      {refused.length > maxListed && <p>… and {refused.length - maxListed} more</p>}
      <button type="button" onClick={save}>Save rejected and failed rows</button>
    </>
  );
}
