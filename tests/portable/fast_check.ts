// The only place that names the version.
export { default as fc } from "npm:fast-check@4.10.2";
