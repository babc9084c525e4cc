// The course of an import in the cloud, with its lanes, in this process: orders, mistakes and failures at every moment.
import { assert, assertEquals, assertRejects } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { createChatClient } from "../../mod.ts";
import { ImportCourse } from "../../src/cloudflare/import/import_course.ts";
import { ImportLane } from "../../src/cloudflare/import/import_lane.ts";
import { openValues } from "../../src/cloudflare/import/import_state.ts";
import { testApp } from "../service/test_app.ts";
import { memoryBucket } from "./memory_bucket.ts";
import { memorySql } from "./memory_sql.ts";

/** An import of `texts` by two lanes that take their steps when they are told to. */
function cloudImport(texts: Record<string, string>) {
  const emulator = createEmulator({ ...testApp, rateLimits: false });
  const chat = createChatClient({ ...testApp, region: "singapore", fetch: emulator.fetch, pace: false });
  const bucket = memoryBucket(texts);
  const lanes = [0, 1].map(() => {
    const sql = memorySql();
    return new ImportLane({ sql, values: openValues(sql), bucket, chat: () => chat, rangeSize: 4096 });
  });
  const stubs = lanes.map((lane) => ({
    async startLane(...args: Parameters<ImportLane["start"]>) {
      await onStartLane();
      lane.start(...args);
    },
    laneStatus: () => Promise.resolve(lane.status()),
    laneRefused: (from: number, limit: number) => Promise.resolve(lane.refused(from, limit)),
    orderLane: (order: "pause" | "resume" | "stop") => Promise.resolve(void lane.order(order)),
  }));
  let onStartLane = (): unknown => undefined;
  const lane = (_: string, number: number) => stubs[number]!; // two lanes are asked for
  const course = new ImportCourse({ values: openValues(memorySql()), bucket, rangeSize: 4096, lane });
  async function runToEnd(): Promise<void> {
    for (let i = 0; i < 50; i++) {
      await course.step();
      for (const each of lanes) await each.run();
    }
  }
  const textOf = (key: string): string => new TextDecoder().decode(bucket.objects.get(key));
  return {
    ...{ course, lanes, bucket, emulator, textOf, runToEnd, start: { key: "users.csv", lanes: 2 } },
    whenLanesStart: (then: () => unknown) => onStartLane = then,
  };
}

const csv = (count: number) => `UserID\n${Array.from({ length: count }, (_, i) => `user_${i}\n`).join("")}`;

Deno.test("a stop or a pause while the file is checked holds: no lane starts, and a paused import can be resumed", async () => {
  for (const order of ["stop", "pause"] as const) {
    const { course, bucket, emulator, runToEnd, start } = cloudImport({ "users.csv": csv(3000) });
    await course.start("users", start);
    let ordered = false;
    bucket.onCall = () => {
      if (!ordered) void course.order(order);
      ordered = true;
    };
    await runToEnd();
    const phase = order === "stop" ? "stopped" : "paused";
    assertEquals([(await course.status())?.phase, emulator.callCount], [phase, 0]);
    assertEquals(await course.order("resume"), order === "pause");
    await runToEnd();
    const { phase: after, rows, imported } = await course.status() ?? {};
    assertEquals([after, imported], order === "stop" ? ["stopped", 0] : ["done", 3000]);
    if (order === "pause") assertEquals(rows, 3000);
  }
});

Deno.test("a stop or a pause while the lanes start reaches all of them", async () => {
  for (const order of ["stop", "pause"] as const) {
    const { course, emulator, runToEnd, start, whenLanesStart } = cloudImport({ "users.csv": csv(300) });
    await course.start("users", start);
    whenLanesStart(() => course.order(order));
    await runToEnd();
    assertEquals([(await course.status())?.phase, emulator.callCount], [order === "stop" ? "stopped" : "paused", 0]);
    await course.order("resume");
    await runToEnd();
    assertEquals((await course.status())?.phase, order === "stop" ? "stopped" : "done");
  }
});

Deno.test("a lane that cannot write its refused rows waits before it tries again", async () => {
  const { course, lanes, bucket, start } = cloudImport({ "users.csv": `${csv(20)},\n` });
  await course.start("users", start);
  await course.step();
  const { put } = bucket;
  bucket.put = () => Promise.reject(new Error("the bucket is read-only"));
  const waits = [];
  for (let i = 0; i < 4; i++) for (const lane of lanes) waits.push(await lane.run() ?? -1);
  assertEquals(waits.filter((wait) => wait === 0), []);
  bucket.put = put;
  for (const lane of lanes) await lane.run();
  assertEquals(lanes.map((lane) => lane.status().phase), ["done", "done"]);
});

Deno.test("an id belongs to one version of one object: another one is refused with what the id is taken by", async () => {
  const { course, bucket, runToEnd, start } = cloudImport({ "users.csv": csv(3), "more.csv": csv(5) });
  await course.start("users", start);
  await course.start("users", start);
  await runToEnd();
  await course.start("users", start);
  assertEquals((await course.status())?.imported, 3);
  await assertRejects(
    () => course.start("users", { ...start, key: "more.csv" }),
    Error,
    "more.csv: the id users is that of users.csv; choose another id",
  );
  await bucket.put("users.csv", csv(4));
  await assertRejects(() => course.start("users", start), Error, "an earlier version; choose another id");
});

Deno.test("an import that was stopped or has failed is not taken for one that goes on", async () => {
  const stopped = cloudImport({ "users.csv": csv(3) });
  await stopped.course.start("users", stopped.start);
  await stopped.course.order("stop");
  await assertRejects(
    () => stopped.course.start("users", stopped.start),
    Error,
    "which was stopped; choose another id",
  );
  const failed = cloudImport({ "users.csv": "Name\nx\n" });
  await failed.course.start("users", failed.start);
  await failed.runToEnd();
  assertEquals((await failed.course.status())?.phase, "failed");
  await assertRejects(() => failed.course.start("users", failed.start), Error, "which was given up; choose another id");
});

Deno.test("a bucket that cannot be reached makes an import wait, ever longer, and go on once it can", async () => {
  const { course, bucket, runToEnd, start } = cloudImport({ "users.csv": csv(2000) });
  await course.start("users", start);
  bucket.onCall = () => {
    throw new Error("the bucket cannot be reached");
  };
  const waits: (number | undefined)[] = [];
  for (let i = 0; i < 7; i++) waits.push(await course.step());
  assertEquals(waits, [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  assertEquals((await course.status())?.reason, "the bucket cannot be reached");
  bucket.onCall = () => {};
  await runToEnd();
  const { phase, imported, reason } = await course.status() ?? {};
  assertEquals([phase, imported, reason], ["done", 2000, undefined]);
});

Deno.test("looking at a lane writes nothing into its database", async () => {
  const sql = memorySql();
  const chat = createChatClient({ ...testApp, region: "singapore", fetch, pace: false });
  const bucket = memoryBucket({});
  const lane = new ImportLane({ sql, values: openValues(sql), bucket, chat: () => chat, rangeSize: 4096 });
  lane.start({ id: "x", key: "u.csv", format: "csv", lanes: 1, etag: "1", size: 1 }, 0);
  sql.onWrite = () => {
    throw new Error("a row was written");
  };
  assertEquals([lane.status().imported, lane.refused(0, 10)], [0, []]);
  await assertRejects(() => lane.run(), Error, "a row was written");
});

Deno.test("the report of many refused rows is written in parts, in the order of the file", async () => {
  const long = "n".repeat(600);
  const rows = Array.from({ length: 20_000 }, (_, i) => `user_${i},${i % 2 === 0 ? long : "fine"}\n`);
  const { course, bucket, textOf, runToEnd, start } = cloudImport({ "users.csv": `UserID,Nick\n${rows.join("")}` });
  await course.start("users", start);
  await runToEnd();
  const { phase, imported, rejected, report = "" } = await course.status() ?? {};
  assertEquals([phase, imported, rejected], ["done", 10_000, 10_000]);
  assertEquals(bucket.parts.map((size) => size === 5 * 1024 * 1024), [true, false]);
  const [header, ...lines] = textOf(report).trimEnd().split("\n");
  assertEquals(header, "refused_line,refused_reason,UserID,Nick");
  assertEquals(lines.map((line) => Number.parseInt(line)), Array.from({ length: 10_000 }, (_, i) => 2 * i + 2));
});

Deno.test("refused rows are in the bucket soon after they are refused, and all of them when an import is stopped", async () => {
  const { course, lanes, bucket, emulator, start } = cloudImport({
    "users.csv": `${csv(200)},\n,\n${csv(9).slice(7)}`,
  });
  await course.start("users", start);
  await course.step();
  // The rows before the refused ones cannot go in, so the slice ends with open rows.
  emulator.inject({ kind: "error", errorCode: 70398, times: Infinity });
  for (const lane of lanes) await lane.run();
  await course.order("stop");
  for (const lane of lanes) await lane.run();
  const written = [...bucket.objects].filter(([key]) => key.includes(".refused/")).map(([, bytes]) => bytes.length);
  assert(written.length > 0 && written.every((length) => length > 0), String(written));
});

Deno.test("a lane whose key is refused reads no further, and waits with the reason", async () => {
  const { course, lanes, bucket, emulator, start } = cloudImport({ "users.csv": csv(40_000) });
  await course.start("users", start);
  await course.step();
  emulator.inject({ kind: "error", errorCode: 70009, times: Infinity });
  let reads = 0;
  bucket.onCall = () => void reads++;
  const wait = await lanes[0]?.run();
  assert(reads < 20, `${reads} of ${Math.ceil(bucket.objects.get("users.csv")!.length / 4096)} ranges were read`); // it is there
  assertEquals([wait, lanes[0]?.status().phase], [4000, "importing"]);
  assert(/70009/.test(lanes[0]?.status().reason ?? ""), lanes[0]?.status().reason);
});
