// The ways in which people and programs print an error.

/** Every text that an error can be logged as, hidden properties included. */
export async function printedForms(error: unknown): Promise<string[]> {
  const shown: string[] = [];
  for (let part = error, depth = 0; part !== undefined && depth < 6; part = (part as Error).cause, depth++) {
    const { message, stack } = part as Error;
    shown.push(String(part), message, String(stack), JSON.stringify(part), JSON.stringify(everyProperty(part)));
  }
  const { Deno, process } = globalThis as unknown as {
    Deno?: { inspect(value: unknown, options: object): string };
    process?: { getBuiltinModule?(name: string): { inspect(value: unknown, options: object): string } };
  };
  const options = { showHidden: true, depth: 10, getters: true };
  if (Deno) shown.push(Deno.inspect(error, options));
  const inspect = process?.getBuiltinModule?.("node:util")?.inspect;
  if (inspect) shown.push(inspect(error, options));
  return await Promise.resolve(shown);
}

/** The own properties, enumerable or not, at every depth. */
function everyProperty(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > 5) return String(value);
  const found: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    found[String(key)] = everyProperty((value as Record<PropertyKey, unknown>)[key], depth + 1);
  }
  return found;
}
