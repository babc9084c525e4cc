// Type-checks a call of every operation: the document's samples compile, and mistakes in them are compile errors.
import { assert, assertEquals } from "@std/assert";
import { operationTable } from "../gen/all_operations.ts";
import { requestSamples } from "./spec/request_samples.ts";

const modules = new URL("..", import.meta.url);

/** The fields that the client can fill in, so that a body may leave them out. */
const filled = ["MsgSeq", "MsgRandom", "Random"];

function typeTestProgram(): string {
  const calls = requestSamples.map(({ operation, body, required }) => {
    const written = (fields: object): string => `chat.${operation}(${JSON.stringify(fields)});`;
    const mistakes = [
      { ...body, MisspeltField: 1 },
      ...required.filter((field) => !filled.includes(field)).map((field) => ({ ...body, [field]: undefined })),
      ...Object.keys(body).map((field) => ({ ...body, [field]: { not: "a value" } })),
    ];
    const rejected = mistakes.map((mistake) => `// @ts-expect-error a mistake\n${written(mistake)}`);
    return [written(body), ...rejected].join("\n");
  });
  return `
import type { ChatClient } from ${JSON.stringify(new URL("mod.ts", modules).href)};
import type { operations } from ${JSON.stringify(new URL("gen/types.ts", modules).href)};
declare const chat: ChatClient<keyof operations>;
${calls.join("\n")}
`;
}

Deno.test("every operation has a sample whose call compiles; a missing, misspelt or wrong field is a compile error", async () => {
  assertEquals(new Set(requestSamples.map(({ operation }) => operation)).size, Object.keys(operationTable).length);
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/calls.ts`, typeTestProgram());
    const args = ["check", "--config", new URL("deno.json", modules).pathname, `${folder}/calls.ts`];
    const { success, stderr } = await new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } }).output();
    assert(success, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
