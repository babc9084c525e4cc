// The portable suite with what a Worker's requests ask for.
export * from "./suite.ts";
export * from "./worker_requests.ts";
