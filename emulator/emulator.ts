import { assertApp, signUserSig } from "../src/usersig/sign.ts";
import { CallLog } from "./call_log.ts";
import { Clock } from "./clock.ts";
import type { Emulator, EmulatorEvent, EmulatorOptions } from "./emulator_types.ts";
import { EventListeners } from "./event_listeners.ts";
import { accountImport } from "./families/accounts/account_handlers.ts";
import { findAccounts } from "./families/accounts/find_accounts.ts";
import { allHandlers, notifyAccountDeleted, notifyGroupDestroyed } from "./families/registry.ts";
import { createWorld, type World } from "./families/world.ts";
import { FaultQueue } from "./faults/fault_queue.ts";
import { operationsByPath } from "./service/operations_by_path.ts";
import { answerRequest, type Service } from "./service/pipeline.ts";
import { RateLimits } from "./service/rate_limits.ts";
import { settingsOf, validateSettings } from "./settings.ts";
import { readSnapshot, replaceEntries, type Snapshot, writeSnapshot } from "./snapshot.ts";

/**
 * Makes an emulated app. It is a plain fetch handler without a socket; `emulator/serve` puts it on a port.
 *
 * @throws {TypeError} when an option is invalid.
 *
 * @example A refused signature
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const { fetch } = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const client = createChatClient({ sdkAppId: 1400000000, secretKey: "another", region: "seoul", fetch });
 * await client.accountImport({ UserID: "user_0001" }).catch((error) => error.errorCode); // 70009
 * ```
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  assertApp(options);
  const { sdkAppId, secretKey, admins = ["administrator"], keepCalls = 10000, random = Math.random } = options;
  const initialSettings = settingsOf(options);
  const clock = new Clock(options.now ?? Date.now);
  const now = (): number => clock.now();
  const world: World = createWorld({
    ...{ admins, settings: { ...initialSettings }, now },
    accountDeleted: (UserID) => notifyAccountDeleted(UserID, world),
    groupDestroyed: (GroupId) => notifyGroupDestroyed(GroupId, world),
  });
  const faults = new FaultQueue(random);
  const rateLimits = new RateLimits(now);
  const callLog = new CallLog(keepCalls);
  const listeners = new EventListeners<EmulatorEvent>();
  const service: Service = {
    ...{ app: { sdkAppId, secretKey }, world, faults, rateLimits },
    operations: operationsByPath(),
    handlers: allHandlers(),
    record: (call) => listeners.notify({ type: "call", call: callLog.add(call) }),
  };

  /** Starts over from a saved state, or from an empty one. */
  function restart({ settings, clockMovedBy, entries }: Partial<Snapshot>): void {
    replaceEntries(world, entries);
    world.settings = { ...settings ?? initialSettings };
    clock.offset = clockMovedBy ?? 0;
    callLog.clear();
    faults.clear();
    rateLimits.reset();
    listeners.notify({ type: "reset" });
  }

  return {
    sdkAppId,
    admins,
    fetch: (input, init) =>
      answerRequest(input instanceof Request && !init ? input : new Request(input, init), service),
    accounts: world.accounts.byUserId,
    calls: callLog.calls,
    get callCount() {
      return callLog.count;
    },
    get faults() {
      return faults.list();
    },
    get settings() {
      return { ...world.settings };
    },
    now,
    moveClock: (ms) => clock.move(ms),
    configure(changes) {
      validateSettings(changes);
      Object.assign(world.settings, changes);
      if ("rateLimits" in changes) rateLimits.reset();
    },
    inject(fault) {
      const id = faults.add(fault);
      return () => void faults.remove(id);
    },
    withdraw: (id) => faults.remove(id),
    seed: (account) => accountImport({ ...account }, world).ErrorCode,
    findAccounts: (query) => findAccounts(world.accounts, query),
    userSig(userId = admins[0] ?? "administrator", expiresIn = 86400) {
      return signUserSig({ sdkAppId, secretKey, userId, expiresIn, issuedAt: Math.floor(now() / 1000) });
    },
    watch: (listener) => listeners.add(listener),
    save: () => writeSnapshot(world, clock.offset),
    async load(saved) {
      restart(await readSnapshot(saved));
    },
    reset: () => restart({}),
  };
}
