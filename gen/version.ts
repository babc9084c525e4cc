// Made by `deno task gen` from spec/. Do not edit.

/** Version of this package. */
export const version: string = "0.1.0";
