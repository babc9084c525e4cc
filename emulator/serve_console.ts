// The page at / and the control calls that it makes.
import { regionHosts } from "../gen/regions.ts";
import { type ControlOptions, controlPath, createControl } from "./control.ts";
import { refuseControl, refuseForeign } from "./control_gate.ts";
import type { Emulator } from "./emulator.ts";

/** What belongs to the page. */
export interface EmulatorConsole {
  /** Whether a request is for the page or a control call, and not for the emulated service. */
  takes(method: string, pathname: string): boolean;
  /** Answers such a request. */
  answer(request: Request, isLoopback: boolean): Promise<Response>;
  /** The refusal of a request of which only the head is known; undefined when its body may be read. */
  refuse(request: Request, isLoopback: boolean): Response | undefined;
}

/** The page's files by where they are. */
const fileNames: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/index.html": "index.html",
  "/console.js": "console.js",
  "/console.css": "console.css",
  "/licenses.txt": "licenses.txt",
};

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
  const isControl = (pathname: string): boolean => pathname.startsWith(controlPath);
  return {
    takes: (method, pathname) =>
      isControl(pathname) || Object.hasOwn(fileNames, pathname) && (method === "GET" || method === "HEAD"),
    refuse: (request, isLoopback) =>
      isControl(new URL(request.url).pathname)
        ? refuseControl(request, options, isLoopback)
        : refuseForeign(request, options, isLoopback),
    answer(request, isLoopback) {
      const { pathname } = new URL(request.url);
      return isControl(pathname) ? control(request, isLoopback) : fileAt(pathname, request.method);
    },
  };
}

async function fileAt(pathname: string, method: string): Promise<Response> {
  // Hundreds of kilobytes that only a browser asks for.
  const { consoleFiles } = await import("./console_files.ts");
  const { type, text } = consoleFiles[fileNames[pathname] ?? ""]!; // both lists have the same names
  // A page cannot forbid itself to be framed.
  const policy = `${consolePolicy()}; frame-ancestors 'none'`;
  const headers = { ...pageHeaders, "Content-Security-Policy": policy, "Content-Type": type };
  return new Response(method === "HEAD" ? null : text, { headers });
}
