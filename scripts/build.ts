// Builds dist/npm and dist/browser: `deno task build`.
import { endBundling } from "./build/bundle.ts";
import { browserFolder, buildPackages, npmFolder } from "./build/npm_package.ts";

await buildPackages();
await endBundling();
console.log(`built ${npmFolder} and ${browserFolder}`);
