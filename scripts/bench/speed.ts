// What takes time, on each runtime and in a process of its own.
import { bundle } from "../build/bundle.ts";
import { npmFolder } from "../build/npm_folders.ts";
import { runProgram } from "../build/run_program.ts";
import { runtimePath } from "../../tests/runtimes/runtime_paths.ts";
import { median, printFigure } from "./figures.ts";
import { serve } from "./serving.ts";

const here = new URL("./", import.meta.url).pathname;
const vendorPackage = "npm:tls-sig-api-v2@1.0.2";
const denoRun = ["run", "-A", "--quiet"];

/** How often the client and raw fetch are compared. Each comparison alternates between them in one process. */
const pairs = 5;

/** A runtime with its goals. */
interface Runtime {
  name: string;
  program: string;
  args: string[];
  /** Signatures a second over those of the vendor's library, at least. */
  signing: number;
  /** CPU per call over that of raw fetch, at most. */
  callCost: number;
}

/** The runtimes that there is a program of for this machine. */
export async function findRuntimes(): Promise<Runtime[]> {
  const [node, bun] = [await runtimePath("node20"), await runtimePath("bun")];
  return [
    ...node ? [{ name: "Node 20", program: node, args: [], signing: 1.4, callCost: 1.15 }] : [],
    { name: "Deno", program: Deno.execPath(), args: denoRun, signing: 2.2, callCost: 1.2 },
    ...bun ? [{ name: "Bun", program: bun, args: [], signing: 1.8, callCost: 1.25 }] : [],
  ];
}

/** Writes the client and the signing as one module that every runtime can import; gives back its path. */
export async function writeModule(): Promise<string> {
  const path = await Deno.makeTempFile({ suffix: ".mjs" });
  const source = 'export * from "./mod.ts"; export * from "./src/usersig.ts";';
  await Deno.writeTextFile(path, await bundle({ entry: "both.ts", source }));
  return path;
}

/** Signatures a second against the vendor's own library. */
export async function measureSigning(runtimes: Runtime[], module: string): Promise<void> {
  const cached = await runProgram(Deno.execPath(), ["cache", "--quiet", "--no-lock", vendorPackage]);
  if (!cached.success) throw new Error(`cannot download ${vendorPackage}:\n${cached.all}`);
  const vendor = `${await npmFolder(vendorPackage)}/TLSSigAPIv2.js`;
  const perSecond = (value: number): string => `${(value / 1000).toFixed(1)} k/s`;
  for (const { name, program, args, signing } of runtimes) {
    const figures = await resultOf<{ ours: number; vendor: number; ratio: number }>(program, [
      ...args,
      `${here}signing.mjs`,
      module,
      vendor,
    ]);
    const { ratio } = figures;
    printFigure({
      what: `signUserSig, ${name}`,
      measured: perSecond(figures.ours),
      reference: perSecond(figures.vendor),
      ratio,
      value: ratio,
      atLeast: signing,
      note: "reference: the vendor's library",
    });
  }
}

/** CPU per call against raw fetch: the medians of five pairs on each runtime, the runtimes taking turns. */
export async function measureCallCost(runtimes: Runtime[], module: string): Promise<void> {
  const service = await serve("limitless");
  const results = new Map<Runtime, { client: number; raw: number; ratio: number }[]>(
    runtimes.map((runtime) => [runtime, []]),
  );
  for (let pair = 0; pair < pairs; pair++) {
    for (const [{ program, args }, measured] of results) {
      measured.push(await resultOf(program, [...args, `${here}call_cost.mjs`, module, service.url]));
    }
  }
  service.stop();
  const microseconds = (values: number[]): string => `${median(values).toFixed(1)} us`;
  for (const [{ name, callCost }, measured] of results) {
    const ratios = measured.map(({ ratio }) => ratio);
    printFigure({
      what: `CPU per accountImport, ${name}`,
      measured: microseconds(measured.map(({ client }) => client)),
      reference: microseconds(measured.map(({ raw }) => raw)),
      ratio: median(ratios),
      value: median(ratios),
      atMost: callCost,
      note: `reference: raw fetch; ${pairs} pairs: ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}`,
    });
  }
}

/** Calls a second of an import against an emulator that enforces the documented rate limit. */
export async function measureImportPace(): Promise<void> {
  const service = await serve("limited");
  const figures = await resultOf<{ perSecond: number; failed: number }>(Deno.execPath(), [
    ...denoRun,
    `${here}import_pace.ts`,
    service.url,
  ]);
  service.stop();
  printFigure({
    what: "bulk import, calls a second",
    measured: figures.perSecond.toFixed(1),
    reference: "200",
    ratio: figures.perSecond / 200,
    value: figures.failed === 0 ? figures.perSecond : 0,
    atLeast: 198,
    note: `${figures.failed} refused, goal 0`,
  });
}

/** The last line that a program printed, parsed. */
async function resultOf<T>(program: string, args: string[]): Promise<T> {
  const { success, out, all } = await runProgram(program, args);
  if (!success) throw new Error(all);
  const text = out.trim();
  return JSON.parse(text.slice(text.lastIndexOf("\n") + 1));
}
