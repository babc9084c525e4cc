// Made by `deno task gen` from spec/. Do not edit.
import type { operations, paths } from "./types.ts";

/** What a field of a request's body has to be. */
export interface FieldRule {
  /** The JSON type. */
  readonly type: "string" | "integer" | "array" | "object";
  /** Whether the field may not be left out. */
  readonly required?: true;
  /** Most bytes of UTF-8. */
  readonly bytes?: number;
  /** Most entries. */
  readonly most?: number;
  /** Rule of each entry. */
  readonly each?: FieldRule;
  /** Rules of an object's fields. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** What the client has to know of an operation at run time. */
export interface OperationRow {
  /** Path below the host. */
  readonly path: keyof paths;
  /** Documented calls per second. */
  readonly rate: number;
  /** Set when a call whose answer never came must not be repeated. */
  readonly once?: true;
  /** Rules of the body's fields. */
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** Every operation of the document. */
export const operationTable: { readonly [Name in keyof operations]: OperationRow } = {
  /**
   * Import one account.
   */
  accountImport: { path: "/v4/im_open_login_svc/account_import", rate: 200, fields: { UserID: { type: "string", required: true, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } },
};
