// The fault `partial`: a share of a batch is not carried out, and the answer names it.
import type { Envelope } from "../envelope.ts";
import { isJsonObject } from "../json.ts";

/** A batch: the field with its entries, the field that names an entry, and how an answer says that entries failed. */
interface Batch {
  readonly list: string;
  readonly id: string;
  nameFailed(envelope: Envelope, ids: readonly string[]): void;
}

/** The error of a server, which passes by itself (1047/34348). */
const serverError = { ResultCode: 30006, ResultInfo: "injected" };

const batches: Readonly<Record<string, Batch>> = {
  multiaccountImport: {
    list: "AccountList",
    id: "UserID",
    nameFailed: (envelope, ids) => append(envelope, "FailAccounts", ids),
  },
  friendImport: {
    list: "AddFriendItem",
    id: "To_Account",
    nameFailed(envelope, ids) {
      append(envelope, "ResultItem", ids.map((To_Account) => ({ To_Account, ...serverError })));
      append(envelope, "Fail_Account", ids);
    },
  },
  importGroupMember: {
    list: "MemberList",
    id: "Member_Account",
    nameFailed: (envelope, ids) =>
      append(envelope, "MemberList", ids.map((Member_Account) => ({ Member_Account, Result: 0 }))),
  },
};

/**
 * Takes a share of the entries out of the body of a batch; returns the body without them, and a function that names them
 * in the answer. At least one entry is taken out and at least one is left.
 */
export function takeShare(
  operation: string | undefined,
  body: unknown,
  share: number,
): [body: unknown, nameFailed: (envelope: Envelope) => void] {
  const batch = operation === undefined ? undefined : batches[operation];
  const list = batch && isJsonObject(body) ? body[batch.list] : undefined;
  if (!batch || share === 0 || !Array.isArray(list) || list.length < 2) return [body, () => {}];
  const count = Math.min(list.length - 1, Math.max(1, Math.round(list.length * share)));
  const ids = list.slice(0, count).map((entry) => String(entry?.[batch.id]));
  return [{ ...body as object, [batch.list]: list.slice(count) }, (envelope) => {
    if (envelope.ErrorCode === 0) batch.nameFailed(envelope, ids);
  }];
}

function append(envelope: Envelope, field: string, values: readonly unknown[]): void {
  const list = envelope[field];
  envelope[field] = [...Array.isArray(list) ? list : [], ...values];
}
