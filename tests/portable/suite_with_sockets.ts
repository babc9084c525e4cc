// The portable suite with what only runtimes that can listen are able to do.
import "./listening_cases.ts";

export * from "./suite.ts";
