// gen/regions.ts: the regional servers of the document.
import type { BundledSpec } from "./bundled_spec.ts";
import { docComment, docCommentWithExample, generatedHeader } from "./text.ts";

/** The table of hosts by region, each with what is known of it. */
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
      "The data centre that an app lives in; it is chosen when the app is made and other regions do not know the app.",
      "",
      ...spec.servers.map((server) => `- \`${server["x-region"]}\`: ${server.description}`),
      "",
      `Only some documents know ${
        partial.map((server) => `\`${server["x-region"]}\``).join(", ")
      }: see {@link RegionHosts}.`,
    ],
    "Take it from the environment",
    `
import { createChatClient, type Region } from "@unofficial/tencent-chat";

const region = "singapore" as Region; // a wrong name is refused by createChatClient
const client = createChatClient({ sdkAppId: 1400000000, secretKey: "a made-up key", region });`,
  );
  const hostsDoc = docCommentWithExample(
    ["The hosts of each region: the main one and, where a document names one, its backup."],
    "The regions' names",
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

/** Every region's hosts. */
export const regionHosts: RegionHosts = {
${rows.map(({ name, hosts }) => `  ${JSON.stringify(name)}: [${hosts.join(", ")}],`).join("\n")}
};
`;
}
