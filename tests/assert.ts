// The part of @std/assert that the tests use, from npm, so that they run where JSR cannot be reached. The npm package is
// plain JavaScript, so its types are here. With JSR, `jsr:@std/assert@1` in deno.json replaces this file.
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
/** Fails unless both values are deeply equal. */
export const assertEquals: Assertions["assertEquals"] = typed.assertEquals;
/** Fails if both values are deeply equal. */
export const assertNotEquals: Assertions["assertNotEquals"] = typed.assertNotEquals;
/** Fails unless the text contains the other. */
export const assertStringIncludes: Assertions["assertStringIncludes"] = typed.assertStringIncludes;
/** Fails unless the text matches the pattern. */
export const assertMatch: Assertions["assertMatch"] = typed.assertMatch;
/** Fails if the value is less than `least`. */
export const assertGreaterOrEqual: Assertions["assertGreaterOrEqual"] = typed.assertGreaterOrEqual;
/** Fails if the value is greater than `most`. */
export const assertLessOrEqual: Assertions["assertLessOrEqual"] = typed.assertLessOrEqual;
/** Fails unless the value is an instance of the class. */
export const assertInstanceOf: Assertions["assertInstanceOf"] = typed.assertInstanceOf;
/** Fails unless the function throws an error of the class; returns the error. */
export const assertThrows: Assertions["assertThrows"] = typed.assertThrows;
/** Fails unless the promise rejects with an error of the class; returns the error. */
export const assertRejects: Assertions["assertRejects"] = typed.assertRejects;
