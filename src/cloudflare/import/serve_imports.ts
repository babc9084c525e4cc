import { encodeUtf8 } from "../../encode_utf8.ts";
import type { ChatPacerNamespace } from "../durable_pacer.ts";
import type { ChatImportStub } from "./chat_import.ts";
import type { CloudImport } from "./import_state.ts";
import type { ImportBucket } from "./r2_source.ts";

/**
 * What {@link serveImports} works with.
 *
 * @example From the environment of a Worker
 * ```ts
 * import type { ImportServer } from "@unofficial/tencent-chat/cloudflare";
 *
 * const server = (env: { TOKEN: string; OBJECTS: ImportServer["objects"]; EXPORTS: ImportServer["bucket"] }): ImportServer => (
 *   { token: env.TOKEN, objects: env.OBJECTS, bucket: env.EXPORTS }
 * );
 * ```
 */
export interface ImportServer {
  /** The token that a request has to carry (`Authorization: Bearer …`), of at least 16 characters. */
  readonly token: string;
  /** The binding of the class that `chatImport` made. */
  readonly objects: ChatPacerNamespace;
  /** The bucket, for reports. */
  readonly bucket: ImportBucket & { get(key: string): Promise<{ body: ReadableStream } | null> };
}

const orders = ["pause", "resume", "stop"] as const;

/**
 * Serves imports over HTTP: `POST /imports` with `{ id, key, … }` starts one, `GET /imports/<id>` tells how far it is,
 * `POST /imports/<id>/pause`, `/resume` and `/stop` do as they say, and `GET /imports/<id>/report` has the refused rows.
 * `tencent-chat cloud` speaks to it.
 *
 * @throws {TypeError} when the token is too short to protect anything.
 *
 * @example A Worker
 * ```ts ignore
 * import { serveImports } from "@unofficial/tencent-chat/cloudflare";
 *
 * export default {
 *   fetch: (request: Request, env: Env) =>
 *     serveImports(request, { token: env.IMPORT_TOKEN, objects: env.CHAT_IMPORT, bucket: env.EXPORTS }),
 * };
 * ```
 */
export async function serveImports(request: Request, { token, objects, bucket }: ImportServer): Promise<Response> {
  if (typeof token !== "string" || token.length < 16) throw new TypeError("token: expected at least 16 characters");
  if (!isEqual(request.headers.get("authorization") ?? "", `Bearer ${token}`)) {
    return Response.json({ error: "the token is missing or wrong" }, { status: 401 });
  }
  const [, id, action] = /^\/imports(?:\/([\w.-]{1,64})(?:\/(\w+))?)?$/.exec(new URL(request.url).pathname) ?? [];
  const stub = (name: string): ChatImportStub => objects.get(objects.idFromName(name) as never) as ChatImportStub;
  if (request.method === "POST" && id === undefined) return await start(request, stub);
  const status = id === undefined ? undefined : await stub(id).status();
  if (id === undefined || !status) return Response.json({ error: "no such import" }, { status: 404 });
  const order = orders.find((each) => each === action);
  if (request.method === "POST" && order) {
    await stub(id).order(order);
    return Response.json(await stub(id).status());
  }
  if (request.method !== "GET") return Response.json({ error: "no such action" }, { status: 405 });
  if (action === undefined) return Response.json(status);
  const report = action === "report" && status.report ? await bucket.get(status.report) : undefined;
  return report ? new Response(report.body) : Response.json({ error: "there is no report yet" }, { status: 404 });
}

async function start(request: Request, stub: (name: string) => ChatImportStub): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const { id, ...task } = (body ?? {}) as Partial<CloudImport> & { id?: unknown };
  if (typeof id !== "string" || !/^[\w.-]{1,64}$/.test(id) || typeof task.key !== "string") {
    return Response.json({ error: "expected id (letters, digits, `.`, `_`, `-`) and key" }, { status: 400 });
  }
  const { lanes = 4 } = task;
  if (!Number.isSafeInteger(lanes) || lanes < 1 || lanes > 64) {
    return Response.json({ error: `lanes: expected 1 to 64, got ${lanes}` }, { status: 400 });
  }
  try {
    await stub(id).start(id, task as CloudImport);
    return Response.json(await stub(id).status(), { status: 202 });
  } catch (error) {
    return Response.json({ error: (error as Error).message }, { status: 400 });
  }
}

/** Compares in a time that depends on the lengths only. */
function isEqual(a: string, b: string): boolean {
  const [first, second] = [encodeUtf8(a), encodeUtf8(b)];
  let difference = first.length ^ second.length;
  for (let i = 0; i < first.length; i++) difference |= first[i]! ^ (second[i % second.length] ?? 0); // i is below the length
  return difference === 0;
}
