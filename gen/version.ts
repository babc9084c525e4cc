// Generated from spec/ by `deno task gen`. Do not edit.

/** Version of this package. */
export const version: string = "0.1.0";
