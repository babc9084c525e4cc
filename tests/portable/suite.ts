// The whole portable suite: importing it registers every case.
import "./usersig_cases.ts";
import "./client_cases.ts";
import "./command_cases.ts";
import "./family_client_cases.ts";
import "./error_cases.ts";
import "./unusable_answer_cases.ts";
import "./socket_cases.ts";
import "./retry_cases.ts";
import "./pacer_cases.ts";
import "./emulator_cases.ts";
import "./emulator_state_cases.ts";
import "./emulator_family_cases.ts";
import "./control_cases.ts";
import "./snapshot_cases.ts";
import "./call_stream_cases.ts";
import "./account_family_cases.ts";
import "./mute_cases.ts";
import "./relations_cases.ts";
import "./relation_state_cases.ts";
import "./relation_rule_cases.ts";
import "./relation_model_cases.ts";
import "./group_message_cases.ts";
import "./group_message_rule_cases.ts";
import "./group_message_property_cases.ts";
import "./group_message_state_cases.ts";
import "./message_cases.ts";
import "./message_rule_cases.ts";
import "./conversation_cases.ts";
import "./group_cases.ts";
import "./group_rule_cases.ts";
import "./group_state_cases.ts";
import "./group_attribute_cases.ts";
import "./import_cases.ts";
import "./import_engine_cases.ts";
import "./import_reading_cases.ts";
import "./browser_cases.ts";
import "./grouped_queue_cases.ts";
import "./migration_check_cases.ts";
import "./migration_refusal_cases.ts";
import "./migration_run_cases.ts";
import "./shared_pacer_cases.ts";
import "./queue_batch_cases.ts";
import "./outage_cases.ts";
import { appInProcess, appOverHttp, rawOverHttp } from "../service/test_app.ts";
import { type Case, cases } from "./registry.ts";

export { cases };

/** Runs one case; `serviceUrl` is where the test service listens. */
export async function runCase({ place, run }: Case, serviceUrl: string, inBrowser = false): Promise<void> {
  await run({
    inBrowser,
    createApp: (options) =>
      place === "over HTTP" ? appOverHttp(serviceUrl, options) : Promise.resolve(appInProcess(options)),
    createRaw: (answer) => rawOverHttp(serviceUrl, answer),
  });
}

/** The result of the suite on a runtime. */
export interface SuiteResult {
  passed: number;
  failed: { name: string; error: string }[];
}

/** Runs all cases one after the other, for runtimes without a test framework. */
export async function runSuite(serviceUrl: string, inBrowser = false): Promise<SuiteResult> {
  const result: SuiteResult = { passed: 0, failed: [] };
  for (const each of cases) {
    try {
      await runCase(each, serviceUrl, inBrowser);
      result.passed++;
    } catch (error) {
      result.failed.push({ name: each.name, error: String(error instanceof Error ? error.stack : error) });
    }
  }
  return result;
}
