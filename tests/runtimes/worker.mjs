// The portable suite as a Worker: a POST with the service's URL as its body answers with the result as JSON. The other
// paths are for what needs several requests.
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
