// The portable suite on Deno.
import { cases, runCase } from "./portable/suite_with_sockets.ts";
import { startTestService } from "./service/test_service.ts";

const service = await startTestService();

for (const each of cases) {
  Deno.test({ name: each.name, fn: () => runCase(each, service.url), sanitizeOps: false, sanitizeResources: false });
}

Deno.test.afterAll(() => service.close());
