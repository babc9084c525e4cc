// The portable suite with the cases that listen on a port.
import "./listening_cases.ts";

export * from "./suite.ts";
