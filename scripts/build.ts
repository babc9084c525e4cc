// Builds the npm package and the file for web pages: `deno task build`.
import { endBundling } from "./build/bundle.ts";
import { browserFolder, buildPackages, npmPackageFolder } from "./build/npm_package.ts";

await buildPackages();
await endBundling();
console.log(`built ${npmPackageFolder} and ${browserFolder}`);
