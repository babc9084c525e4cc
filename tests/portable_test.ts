// The portable suite on Deno, from source. It uses the test service at TEST_SERVICE_URL, or starts one.
import { cases, runCase } from "./portable/suite_with_sockets.ts";
import { startTestService } from "./service/test_service.ts";

const serviceUrl = Deno.env.get("TEST_SERVICE_URL");
const service = serviceUrl === undefined
  ? await startTestService()
  : { url: serviceUrl, close: () => Promise.resolve() };

for (const each of cases) {
  Deno.test({ name: each.name, fn: () => runCase(each, service.url), sanitizeOps: false, sanitizeResources: false });
}

Deno.test.afterAll(() => service.close());
