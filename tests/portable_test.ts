// The portable suite on Deno, from source. TEST_SERVICE_URL names a test service; without it one is started.
import { cases, runCase } from "./portable/suite_with_sockets.ts";
import { startTestService } from "./service/test_service.ts";

const given = Deno.env.get("TEST_SERVICE_URL");
const service = given === undefined ? await startTestService() : { url: given, close: () => Promise.resolve() };

for (const each of cases) {
  Deno.test({ name: each.name, fn: () => runCase(each, service.url), sanitizeOps: false, sanitizeResources: false });
}

Deno.test.afterAll(() => service.close());
