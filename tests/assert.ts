// @std/assert as the tests use it. Where JSR is not reached, its npm form is the same code as plain JavaScript, so the
// types stand here; `jsr:@std/assert@1` in deno.json would do as well.
import * as std from "npm:deno-std@1.4.0/assert/mod.js";

interface Assertions {
  assert(value: unknown, message?: string): asserts value;
  assertEquals<T>(actual: T, expected: T, message?: string): void;
  assertNotEquals<T>(actual: T, expected: T, message?: string): void;
  assertStringIncludes(actual: string, expected: string, message?: string): void;
  assertMatch(actual: string, expected: RegExp, message?: string): void;
  assertGreaterOrEqual<T>(actual: T, least: T, message?: string): void;
  assertLessOrEqual<T>(actual: T, most: T, message?: string): void;
  assertInstanceOf<T>(
    actual: unknown,
    type: abstract new (...args: never[]) => T,
    message?: string,
  ): asserts actual is T;
  assertThrows<E extends Error>(fn: () => unknown, type: abstract new (...args: never[]) => E, includes?: string): E;
  assertRejects<E extends Error>(
    fn: () => Promise<unknown>,
    type: abstract new (...args: never[]) => E,
    includes?: string,
  ): Promise<E>;
}

const typed = std as unknown as Assertions;

/** Fails unless the value is truthy. */
export const assert: Assertions["assert"] = typed.assert;
/** Fails unless both are deeply equal. */
export const assertEquals: Assertions["assertEquals"] = typed.assertEquals;
/** Fails when both are deeply equal. */
export const assertNotEquals: Assertions["assertNotEquals"] = typed.assertNotEquals;
/** Fails unless the text holds the other. */
export const assertStringIncludes: Assertions["assertStringIncludes"] = typed.assertStringIncludes;
/** Fails unless the text matches. */
export const assertMatch: Assertions["assertMatch"] = typed.assertMatch;
/** Fails when the value is less. */
export const assertGreaterOrEqual: Assertions["assertGreaterOrEqual"] = typed.assertGreaterOrEqual;
/** Fails when the value is more. */
export const assertLessOrEqual: Assertions["assertLessOrEqual"] = typed.assertLessOrEqual;
/** Fails unless the value is of the class. */
export const assertInstanceOf: Assertions["assertInstanceOf"] = typed.assertInstanceOf;
/** Fails unless the function throws an error of the class; gives it back. */
export const assertThrows: Assertions["assertThrows"] = typed.assertThrows;
/** Fails unless the promise rejects with an error of the class; gives it back. */
export const assertRejects: Assertions["assertRejects"] = typed.assertRejects;
