// Made by `deno task gen` from spec/. Do not edit.
import type { operations, paths } from "./types.ts";

/** The rule for a field of a request's body. */
export interface FieldRule {
  /** The JSON type; `any` where several are allowed. An array must not be empty. */
  readonly type: "string" | "integer" | "array" | "object" | "any";
  /** Whether the field is required. */
  readonly required?: true;
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** Maximum number of entries. */
  readonly most?: number;
  /** The rule for each entry. */
  readonly each?: FieldRule;
  /** The rules for an object's fields. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** What the client needs to know about an operation at run time. */
export interface OperationRow {
  /** Path below the host. */
  readonly path: keyof paths;
  /** Documented calls per second. */
  readonly rate: number;
  /** Set if a call must not be retried when its answer never came. */
  readonly once?: true;
  /** Set if no single field is required but at least one must be present. */
  readonly some?: true;
  /** The rules for the body's fields. */
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** Every operation of the document. */
export const operationTable: { readonly [Name in keyof operations]: OperationRow } = {
  /**
   * Import one account.
   */
  accountImport: { path: "/v4/im_open_login_svc/account_import", rate: 200, fields: { UserID: { type: "string", required: true, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } },
  /**
   * Import up to 100 accounts.
   */
  multiaccountImport: { path: "/v4/im_open_login_svc/multiaccount_import", rate: 100, some: true, fields: { AccountList: { type: "array", most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } } }, Accounts: { type: "array", most: 100, each: { type: "string", required: true, bytes: 32 } } } },
  /**
   * Delete up to 100 accounts.
   */
  accountDelete: { path: "/v4/im_open_login_svc/account_delete", rate: 100, fields: { DeleteItem: { type: "array", required: true, most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 } } } } } },
  /**
   * Ask which of up to 100 accounts were imported.
   */
  accountCheck: { path: "/v4/im_open_login_svc/account_check", rate: 100, fields: { CheckItem: { type: "array", required: true, most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 } } } } } },
  /**
   * Make the UserSigs of a user invalid.
   */
  kick: { path: "/v4/im_open_login_svc/kick", rate: 200, fields: { UserID: { type: "string", required: true, bytes: 32 } } },
  /**
   * Ask for the online status of up to 500 accounts.
   */
  queryOnlineStatus: { path: "/v4/openim/query_online_status", rate: 200, fields: { To_Account: { type: "array", required: true, most: 500, each: { type: "string", required: true, bytes: 32 } }, IsNeedDetail: { type: "integer" }, IsReturnInstid: { type: "integer" }, IsReturnCustomStatus: { type: "integer" } } },
  /**
   * Set fields of a user's profile.
   */
  portraitSet: { path: "/v4/profile/portrait_set", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, ProfileItem: { type: "array", required: true, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } },
  /**
   * Get profile fields of up to 100 users.
   */
  portraitGet: { path: "/v4/profile/portrait_get", rate: 200, fields: { To_Account: { type: "array", required: true, most: 100, each: { type: "string", required: true, bytes: 32 } }, TagList: { type: "array", required: true, each: { type: "string", required: true } } } },
};
