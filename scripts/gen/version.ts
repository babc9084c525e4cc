// gen/version.ts: the version of the package and of the document.
import type { BundledSpec } from "./bundled_spec.ts";
import { generatedHeader } from "./text.ts";

/** The version as a constant, for programs that print it. */
export function writeVersion({ info: { version } }: BundledSpec): string {
  return `${generatedHeader}

/** Version of this package. */
export const version: string = ${JSON.stringify(version)};
`;
}
