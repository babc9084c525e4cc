// The page at / and the control calls that it makes.
import { regionHosts } from "../gen/regions.ts";
import { controlPath, createControl } from "./control/control.ts";
import { authorizeControlCall, authorizeOrigin, type ControlAccess } from "./control/control_access.ts";
import type { Emulator } from "./emulator_types.ts";

/** The page and the control calls of an emulator. */
export interface EmulatorConsole {
  /** Whether a request is for the page or a control call, and not for the emulated service. */
  handles(method: string, pathname: string): boolean;
  /** The refusal of a request of which only the head has been read; undefined when its body may be read. */
  authorize(head: Request, isLoopback: boolean): Response | undefined;
  /** Answers a request that it handles. */
  answer(request: Request, isLoopback: boolean): Promise<Response>;
}

/** The page's files by their paths. */
const fileNames: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/index.html": "index.html",
  "/console.js": "console.js",
  "/console.css": "console.css",
  "/licenses.txt": "licenses.txt",
};

/** The Content-Security-Policy: the page loads from its own server and sends to it and the live service's hosts only. */
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

/** Makes the page and the control calls of an emulator. */
export function createConsole(emulator: Emulator, access: ControlAccess): EmulatorConsole {
  const control = createControl(emulator, access);
  const isControl = (pathname: string): boolean => pathname.startsWith(controlPath);
  return {
    handles: (method, pathname) =>
      isControl(pathname) || Object.hasOwn(fileNames, pathname) && (method === "GET" || method === "HEAD"),
    authorize(head, isLoopback) {
      const authorize = isControl(new URL(head.url).pathname) ? authorizeControlCall : authorizeOrigin;
      return authorize(head, access, isLoopback);
    },
    answer(request, isLoopback) {
      const { pathname } = new URL(request.url);
      return isControl(pathname) ? control(request, isLoopback) : fileResponse(pathname, request.method);
    },
  };
}

async function fileResponse(pathname: string, method: string): Promise<Response> {
  // Hundreds of kilobytes that only a browser asks for.
  const { consoleFiles } = await import("./console_files.ts");
  const { type, text } = consoleFiles[fileNames[pathname] ?? ""]!; // every name in fileNames is one of consoleFiles
  // frame-ancestors has no effect in the page's own <meta>.
  const policy = `${consolePolicy()}; frame-ancestors 'none'`;
  const headers = { ...pageHeaders, "Content-Security-Policy": policy, "Content-Type": type };
  return new Response(method === "HEAD" ? null : text, { headers });
}
