// What ./cloudflare promises, in workerd: Miniflare runs the Workers, and the emulator with the documented rates on is one
// of them.
import { check, type CheckResult } from "../check_result.ts";
import { runScenario } from "./run_scenario.ts";

/** The documented rate of `account_import`. */
const rate = 200;

interface Pace {
  calls: number;
  refused: number;
  busiestSecond: number;
}

interface Queue {
  missing: number;
  extra: number;
  poison: number;
  letters: { account: { UserID: string }; reason: string }[];
  seen: { messages: number; redelivered: number };
}

/** A busy machine fires timers late and together, which puts calls of one second into the next: then it is tried again. */
async function quietPace(): Promise<Pace> {
  const first = await runScenario<Pace>("pace", 10);
  return first.busiestSecond <= rate ? first : await runScenario<Pace>("pace", 10);
}

/** Runs the checks one after the other: they measure time. */
export async function testCloudflare(): Promise<CheckResult[]> {
  return [
    await check(
      "eight isolates at full speed for 10 s keep to one rate: no call is refused, no second is above it",
      async () => {
        const { calls, refused, busiestSecond } = await quietPace();
        console.log(`  ${calls} calls, ${refused} refused, ${busiestSecond} in the busiest second`);
        // A busy machine makes isolates slow; it must not make them fast.
        return refused === 0 && busiestSecond <= rate && calls > 1000
          ? ""
          : JSON.stringify({ calls, refused, busiestSecond });
      },
    ),
    await check(
      "a queue of sign-ups with faults, redeliveries and poison: all good accounts are in, each other is a dead letter once",
      async () => {
        const { missing, extra, poison, letters, seen } = await runScenario<Queue>("queue", 1000);
        console.log(
          `  ${seen.messages} deliveries, ${seen.redelivered} of accounts that were in, ${letters.length} dead letters`,
        );
        const ids = new Set(letters.map(({ account }) => account.UserID));
        const areRight = ids.size === poison && letters.every(({ reason }) => reason.includes("UserID: got"));
        const isRight = missing === 0 && extra === 0 && letters.length === poison && areRight && seen.redelivered > 0;
        return isRight ? "" : JSON.stringify({ missing, extra, poison, letters, seen });
      },
    ),
  ];
}
