// Which host the next attempt goes to.
import type { Clock } from "./clock.ts";
import { ChatTransportError } from "./errors.ts";

/** After the main host could not be reached, calls go to the backup host for so long; in ms. */
const backupTime = 60000;

/** The main host, or for a while its backup. */
export interface Hosts {
  /** Address of the host for an attempt that starts now. */
  current(): string;
  /** Takes note of how an attempt failed. Only a host that cannot be reached counts, not what it answers. */
  reportFailure(error: unknown): void;
}

/** Hosts of a client; without a backup it is always the main one. */
export function createHosts(main: string, backup: string | undefined, clock: Clock): Hosts {
  let backupUntil = -Infinity;
  const onBackup = (): boolean => clock.now() < backupUntil;
  return {
    current: () => onBackup() ? backup! : main, // backupUntil is set only where there is one
    reportFailure(error) {
      if (!backup || !(error instanceof ChatTransportError) || error.fault !== "network") return;
      backupUntil = onBackup() ? -Infinity : clock.now() + backupTime;
    },
  };
}
