// What the types cost a compiler.
import { consumers } from "../../tests/tool_folders.ts";
import { median, printFigure } from "./figures.ts";

const root = new URL("../../", import.meta.url).pathname;

/** How often a program with all families and one with the account family alone are checked, in turn. */
const pairs = 9;

/** What the compiler reports about a program. */
interface TypeCost {
  instantiations: number;
  /** Seconds that checking took, without reading and parsing. */
  checkTime: number;
}

/** Type instantiations of a file that calls every operation, against the same calls through plain openapi-fetch. */
export async function measureTypeCost(): Promise<void> {
  const node = await consumers.install();
  const { instantiations: ours } = await typeCostOf(node, "configs/all_operations_ours.tsconfig.json");
  const { instantiations: plain } = await typeCostOf(node, "configs/all_operations_plain.tsconfig.json");
  printFigure({
    what: "type instantiations, all operations",
    measured: String(ours),
    reference: String(plain),
    ratio: ours / plain,
    value: ours / plain,
    atMost: 1.3,
    note: "reference: openapi-fetch",
  });
}

/** A program with one call of a client that has every family, against the same with the account family alone. */
export async function measureFamilyTypes(): Promise<void> {
  const node = await consumers.install();
  const folder = await Deno.makeTempDir({ prefix: "types-" });
  const every = await writeProgram(
    `${folder}/every`,
    `import { allOperations } from "${root}src/families/all.ts";\n`,
    ", operations: allOperations",
  );
  const alone = await writeProgram(`${folder}/alone`);
  const costs: { every: TypeCost[]; alone: TypeCost[] } = { every: [], alone: [] };
  for (let pair = 0; pair < pairs; pair++) {
    costs.every.push(await typeCostOf(node, every));
    costs.alone.push(await typeCostOf(node, alone));
  }
  await Deno.remove(folder, { recursive: true });
  const print = (what: string, field: keyof TypeCost, text: (value: number) => string, note: string): void => {
    const [measured, reference] = [costs.every, costs.alone].map((runs) => median(runs.map((cost) => cost[field])));
    const ratio = measured! / reference!;
    printFigure({
      ...{ what, measured: text(measured!), reference: text(reference!), ratio, value: ratio, atMost: 1.3, note },
    });
  };
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  print("check time of one call, all families", "checkTime", seconds, `reference: accounts alone; ${pairs} pairs`);
  print("type instantiations of it", "instantiations", String, "reference: accounts alone");
}

/** Writes a program with one call and its configuration, whose path it gives back. */
async function writeProgram(path: string, imports = "", options = ""): Promise<string> {
  const lines = [
    `import { createChatClient } from "${root}mod.ts";`,
    `${imports}const app = { sdkAppId: 1400000000, secretKey: "a made-up key", region: "singapore" } as const;`,
    `const client = createChatClient({ ...app${options} });`,
    'export const answer = await client.accountImport({ UserID: "a", Nick: "b" });',
  ];
  await Deno.writeTextFile(`${path}.ts`, lines.join("\n"));
  const config = {
    extends: `${consumers.path}configs/all_operations_ours.tsconfig.json`,
    files: [`${path}.ts`],
  };
  await Deno.writeTextFile(`${path}.tsconfig.json`, JSON.stringify(config));
  return `${path}.tsconfig.json`;
}

async function typeCostOf(node: string, project: string): Promise<TypeCost> {
  const args = ["node_modules/typescript/bin/tsc", "-p", project, "--extendedDiagnostics"];
  const { all } = await consumers.run(node, args);
  const instantiations = all.match(/Instantiations: +(\d+)/)?.[1];
  const checkTime = all.match(/Check time: +([\d.]+)s/)?.[1];
  if (!instantiations || !checkTime || /error TS/.test(all)) throw new Error(all);
  return { instantiations: Number(instantiations), checkTime: Number(checkTime) };
}
