// What a control call brings along: its body and query.
import { isJsonObject, parseJson, unexpected } from "../json.ts";

/** The fields of a JSON body; none for an empty one. With `known`, other fields are an error. */
export async function readJsonBody(request: Request, known?: readonly string[]): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text.trim() === "") return {};
  const body = parseJson(text);
  if (!isJsonObject(body)) throw new TypeError("body: expected a JSON object");
  const unknown = Object.keys(body).find((name) => known && !known.includes(name));
  if (unknown !== undefined) throw unexpected("field", `one of ${known?.join(", ")}`, unknown);
  return body;
}

/** An integer in the query, or the default when it is absent. */
export function integerParameter(query: URLSearchParams, name: string, defaultValue: number): number {
  const text = query.get(name);
  if (text === null) return defaultValue;
  if (!/^\d{1,15}$/.test(text)) throw unexpected(name, "an integer of at least 0", text);
  return Number(text);
}

/** How many bytes are decoded at once. */
const chunkSize = 1 << 20;

/** A body as text in chunks, because a saved state can be longer than the longest string. */
export async function* readTextChunks({ body }: Request): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    for (let at = 0; at < chunk.value.length; at += chunkSize) {
      yield decode(decoder, chunk.value.subarray(at, at + chunkSize));
    }
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new TypeError("the saved state is not UTF-8");
  }
}
