// What holds for every family of operations in the emulator, and for operations that no family handles.
import { assertEquals, assertMatch } from "@std/assert";
import { createWorld } from "../../emulator/families/world.ts";
import { allParts, families } from "../../emulator/families/registry.ts";
import type { OperationId } from "../../emulator/families/family.ts";
import { FaultQueue } from "../../emulator/faults/fault_queue.ts";
import { answerRequest, type Service } from "../../emulator/service/pipeline.ts";
import { RateLimits } from "../../emulator/service/rate_limits.ts";
import { defaultSettings } from "../../emulator/settings.ts";
import type { RecordedCall } from "../../emulator/mod.ts";
import { operationTable } from "../../gen/all_operations.ts";
import { testApp } from "../service/test_app.ts";
import { test } from "./registry.ts";

test("every operation of the API document has one handler, in one family", () => {
  const handled = families.flatMap(({ handlers }) => Object.keys(handlers));
  assertEquals(handled.sort(), Object.keys(operationTable).sort());
});

test("no two parts of the emulator's state share a name or an ID field in a saved state", () => {
  const parts = allParts();
  for (const key of ["name", "idField"] as const) {
    assertEquals(parts.length, new Set(parts.map((part) => part[key])).size);
  }
});

test("an operation that is not emulated gets HTTP 501 and a sentence that names it; faults wait for the next call", async () => {
  const recorded: Omit<RecordedCall, "id">[] = [];
  const faults = new FaultQueue(Math.random);
  faults.add({ kind: "drop" });
  const path = "/v4/sns/friend_add";
  const service: Service = {
    app: testApp,
    world: createWorld({
      ...{ admins: ["administrator"], settings: { ...defaultSettings }, now: Date.now },
      ...{ accountDeleted: () => {}, groupDestroyed: () => {} },
    }),
    // A made-up row: today every operation has a handler.
    operations: new Map([[path, "friendAdd" as OperationId]]),
    handlers: {},
    rateLimits: new RateLimits(Date.now),
    faults,
    record: (call) => recorded.push(call),
  };
  const response = await answerRequest(new Request(`http://x${path}`, { method: "POST", body: "{}" }), service);
  assertEquals([response.status, response.headers.get("content-type")], [501, "text/plain"]);
  assertEquals(await response.text(), `friendAdd (${path}) is not emulated`);
  assertEquals(recorded.map(({ operation, errorCode, answer }) => [operation, errorCode, answer]), [
    ["friendAdd", undefined, undefined],
  ]);
  assertEquals(faults.list().length, 1);
  const unknown = new Request("http://x/v4/sns/friend_adds", { method: "POST", body: "{}" });
  faults.clear();
  assertMatch(await (await answerRequest(unknown, service)).text(), /"ErrorCode":60009/);
});
