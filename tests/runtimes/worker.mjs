// Runs the portable suite in a Worker: a POST request with the service's URL as its body is answered with the outcome as
// JSON. The other paths serve the checks that need several requests.
import { answerRequest, runSuite } from "./suite.mjs";

const unhandled = [];
addEventListener("unhandledrejection", ({ reason }) => {
  unhandled.push({ name: "unhandled rejection", error: String(reason) });
});

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    const serviceUrl = await request.text();
    if (pathname === "/has-node") return new Response(String("process" in globalThis));
    if (pathname !== "/") return await answerRequest(pathname, serviceUrl);
    const result = await runSuite(serviceUrl);
    result.failed.push(...unhandled);
    return Response.json(result);
  },
};
