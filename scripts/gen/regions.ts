// gen/regions.ts: the regional servers of the document.
import type { BundledSpec } from "./bundled_spec.ts";
import { docComment, generatedHeader } from "./text.ts";

/** The table of hosts by region, each with what is known of it. */
export function writeRegions(spec: BundledSpec): string {
  const rows = spec.servers.map((server) => {
    const doc = docComment([`${server.description}.${server["x-note"] ? ` ${server["x-note"]}` : ""}`], "  ");
    const backup = server["x-backup-host"];
    const hosts = [JSON.stringify(new URL(server.url).host), ...backup ? [JSON.stringify(backup)] : []];
    return { name: server["x-region"], doc, hosts };
  });
  const partial = spec.servers.filter((server) => server["x-coverage"] !== "all");
  const typeDoc = docComment([
    "The data centre that an app lives in; it is chosen when the app is made and other regions do not know the app.",
    "",
    ...spec.servers.map((server) => `- \`${server["x-region"]}\`: ${server.description}`),
    "",
    `Only some documents know ${
      partial.map((server) => `\`${server["x-region"]}\``).join(", ")
    }: see {@link RegionHosts}.`,
  ]);
  return `${generatedHeader}

/** The hosts of each region: the main one and, where a document names one, its backup. */
export interface RegionHosts {
${
    rows.map(({ name, doc }) => `${doc}\n  readonly ${JSON.stringify(name)}: readonly [main: string, backup?: string];`)
      .join("\n")
  }
}

${typeDoc}
export type Region = keyof RegionHosts;

/** Every region's hosts. */
export const regionHosts: RegionHosts = {
${rows.map(({ name, hosts }) => `  ${JSON.stringify(name)}: [${hosts.join(", ")}],`).join("\n")}
};
`;
}
