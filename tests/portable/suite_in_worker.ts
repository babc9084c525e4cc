// The portable suite with the extra requests that a Worker answers.
export * from "./suite.ts";
export * from "./worker_requests.ts";
