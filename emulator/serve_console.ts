// The page at / and the control calls that it makes.
import { regionHosts } from "../gen/regions.ts";
import { type ControlOptions, controlPath, createControl } from "./control.ts";
import { refuseForeignPage } from "./control_gate.ts";
import type { Emulator } from "./emulator.ts";

/** Answers what belongs to the page; undefined for requests to the emulated service. */
export type EmulatorConsole = (request: Request, isLoopback: boolean) => Promise<Response> | undefined;

/** What the page may load and where it may send to: its own server and the live service's hosts, nowhere else. */
export function consolePolicy(): string {
  const hosts = Object.values(regionHosts).flat().map((host) => `https://${host}`);
  return [
    ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
    `connect-src 'self' ${hosts.join(" ")}`,
    ...["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"],
  ].join("; ");
}

const pageHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Makes the handler of an emulator's page and control calls. */
export function createConsole(emulator: Emulator, options: ControlOptions): EmulatorConsole {
  const control = createControl(emulator, options);
  return (request, isLoopback) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(controlPath)) return control(request, isLoopback);
    if (request.method !== "GET" && request.method !== "HEAD" || pathname.startsWith("/v4/")) return undefined;
    return file(request, pathname === "/" ? "index.html" : pathname.slice(1), options);
  };
}

async function file(request: Request, name: string, { hosts }: ControlOptions): Promise<Response> {
  const refused = refuseForeignPage(request, hosts);
  if (refused) return refused;
  // Hundreds of kilobytes that only a browser asks for.
  const { consoleFiles } = await import("./console_files.ts");
  const found = Object.hasOwn(consoleFiles, name) ? consoleFiles[name] : undefined;
  if (!found) return new Response("there is no such file", { status: 404, headers: { "Content-Type": "text/plain" } });
  // A page cannot forbid itself to be framed.
  const policy = `${consolePolicy()}; frame-ancestors 'none'`;
  const headers = { ...pageHeaders, "Content-Security-Policy": policy, "Content-Type": found.type };
  return new Response(request.method === "HEAD" ? null : found.text, { headers });
}
