// Workers with their Durable Objects, queues and R2, in Miniflare: `deno task test:cloudflare [--seeds 20]`.
import { testCloudflare } from "../tests/cloudflare/cloudflare_checks.ts";
import { testCloudImport } from "../tests/cloudflare/import_checks.ts";
import { printChecks } from "../tests/check_result.ts";

const at = Deno.args.indexOf("--seeds");
const count = at === -1 ? 20 : Number(Deno.args[at + 1]);
const seeds = Array.from({ length: count }, (_, i) => i + 1);
Deno.exit(printChecks("cloudflare", [...await testCloudflare(), ...await testCloudImport(seeds)]) ? 0 : 1);
