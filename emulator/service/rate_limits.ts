// The rate limit of each operation.
import { operationTable } from "../../gen/all_operations.ts";
import type { OperationId } from "../families/family.ts";
import type { EmulatorSettings } from "../settings.ts";
import { TokenBucket } from "./token_bucket.ts";

/** A token bucket for each operation, at its documented rate unless the settings give another. */
export class RateLimits {
  readonly #buckets = new Map<OperationId, TokenBucket>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a call of the operation is within its rate limit. Counts the call. */
  allow(operation: OperationId, rateLimits: EmulatorSettings["rateLimits"]): boolean {
    if (rateLimits === false) return true;
    let bucket = this.#buckets.get(operation);
    if (!bucket) {
      const rate = (rateLimits === true ? undefined : rateLimits[operation]) ?? operationTable[operation].rate;
      this.#buckets.set(operation, bucket = new TokenBucket(rate, this.#now));
    }
    return bucket.take();
  }

  /** Fills every bucket, and lets changed settings take effect. */
  reset(): void {
    this.#buckets.clear();
  }
}
