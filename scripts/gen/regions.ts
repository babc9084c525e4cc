// Writes gen/regions.ts: the regional servers of the document.
import type { BundledSpec } from "./bundled_spec.ts";
import { docComment, docCommentWithExample, generatedHeader } from "./text.ts";

/** The table of hosts by region, with notes. */
export function writeRegions(spec: BundledSpec): string {
  const rows = spec.servers.map((server) => {
    const doc = docComment([`${server.description}.${server["x-note"] ? ` ${server["x-note"]}` : ""}`], "  ");
    const backup = server["x-backup-host"];
    const hosts = [JSON.stringify(new URL(server.url).host), ...backup ? [JSON.stringify(backup)] : []];
    return { name: server["x-region"], doc, hosts };
  });
  const partial = spec.servers.filter((server) => server["x-coverage"] !== "all");
  const typeDoc = docCommentWithExample(
    [
      "The data center that an app belongs to. It is chosen when the app is created; other regions do not know the app.",
      "",
      ...spec.servers.map((server) => `- \`${server["x-region"]}\`: ${server.description}`),
      "",
      `Not every document lists ${
        partial.map((server) => `\`${server["x-region"]}\``).join(", ")
      }: see {@link RegionHosts}.`,
    ],
    "Read the region from configuration",
    `
import { createChatClient, type Region } from "@unofficial/tencent-chat";

const region = "singapore" as Region; // createChatClient rejects an unknown name
const client = createChatClient({ sdkAppId: 1400000000, secretKey: "your secret key", region });`,
  );
  const hostsDoc = docCommentWithExample(
    ["The hosts of each region: the main host and, if a document names one, its backup."],
    "Choose a region by country",
    `
import type { Region, RegionHosts } from "@unofficial/tencent-chat";

const nearest: Record<string, keyof RegionHosts & Region> = { SG: "singapore", KR: "seoul", DE: "frankfurt" };`,
  );
  return `${generatedHeader}

${hostsDoc}
export interface RegionHosts {
${
    rows.map(({ name, doc }) => `${doc}\n  readonly ${JSON.stringify(name)}: readonly [main: string, backup?: string];`)
      .join("\n")
  }
}

${typeDoc}
export type Region = keyof RegionHosts;

/** The hosts of every region. */
export const regionHosts: RegionHosts = {
${rows.map(({ name, hosts }) => `  ${JSON.stringify(name)}: [${hosts.join(", ")}],`).join("\n")}
};
`;
}
