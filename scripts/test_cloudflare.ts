// Workers with their Durable Objects and queues, in Miniflare: `deno task test:cloudflare`.
import { testCloudflare } from "../tests/cloudflare/cloudflare_checks.ts";
import { printChecks } from "../tests/check_result.ts";

Deno.exit(printChecks("cloudflare", await testCloudflare()) ? 0 : 1);
