// Chooses the host of the next attempt.
import type { Clock } from "./clock.ts";
import { ChatTransportError } from "./errors.ts";

/** How long calls go to the backup host after the main host was unreachable, in ms. */
const backupTime = 60000;

/** The main host, or its backup for a while. */
export interface Hosts {
  /** Address of the host for an attempt that starts now. */
  current(): string;
  /** Records how an attempt failed. Only an unreachable host counts, not what it answers. */
  reportFailure(error: unknown): void;
}

/** The hosts of a client; without a backup it is always the main one. */
export function createHosts(main: string, backup: string | undefined, clock: Clock): Hosts {
  let backupUntil = -Infinity;
  const onBackup = (): boolean => clock.now() < backupUntil;
  return {
    current: () => onBackup() ? backup! : main, // backupUntil is set only if there is one
    reportFailure(error) {
      if (!backup || !(error instanceof ChatTransportError) || error.fault !== "network") return;
      backupUntil = onBackup() ? -Infinity : clock.now() + backupTime;
    },
  };
}
