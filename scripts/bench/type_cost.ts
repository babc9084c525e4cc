import { consumers } from "../../tests/tool_folders.ts";
import { printFigure } from "./figures.ts";

/** Type instantiations of a file that calls every operation, against the same calls through plain openapi-fetch. */
export async function measureTypeCost(): Promise<void> {
  const node = await consumers.install();
  const ours = await instantiationsOf(node, "all_operations_ours");
  const plain = await instantiationsOf(node, "all_operations_plain");
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

async function instantiationsOf(node: string, file: string): Promise<number> {
  const project = `configs/${file}.tsconfig.json`;
  const args = ["node_modules/typescript/bin/tsc", "-p", project, "--extendedDiagnostics"];
  const { all } = await consumers.run(node, args);
  const instantiations = all.match(/Instantiations: +(\d+)/)?.[1];
  if (!instantiations || /error TS/.test(all)) throw new Error(all);
  return Number(instantiations);
}
