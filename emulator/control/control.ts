// The control calls below /_emulator/, with which the page and tests in any language read and change an emulator.
import type { Emulator } from "../emulator_types.ts";
import { authorizeControlCall, type ControlAccess } from "./control_access.ts";
import { controlCalls, noStore } from "./control_calls.ts";
import { ControlError } from "./control_error.ts";

/** What the paths of control calls begin with. */
export const controlPath = "/_emulator/";

/** Answers a control call; `isLoopback`: whether the caller is on this machine. */
export type Control = (request: Request, isLoopback: boolean) => Promise<Response>;

/** Makes the function that answers the control calls of an emulator. */
export function createControl(emulator: Emulator, access: ControlAccess): Control {
  return async (request, isLoopback) => {
    const refusal = authorizeControlCall(request, access, isLoopback);
    if (refusal) return refusal;
    try {
      const result = await dispatch(request, emulator);
      return result instanceof Response ? result : Response.json(result, { headers: noStore });
    } catch (error) {
      const status = error instanceof ControlError ? error.status : error instanceof TypeError ? 400 : 500;
      return errorResponse(status, error instanceof Error ? error.message : String(error));
    }
  };
}

function dispatch(request: Request, emulator: Emulator): unknown {
  const { pathname, searchParams: query } = new URL(request.url);
  const [name = "", id] = pathname.slice(controlPath.length).split("/");
  const path = id === undefined ? name : `${name}/ID`;
  const calls = Object.hasOwn(controlCalls, path) ? controlCalls[path] : undefined;
  if (!calls) {
    const known = Object.keys(controlCalls).join(", ");
    throw new ControlError(404, `unknown control call ${pathname}: expected one of ${known} below ${controlPath}`);
  }
  const call = calls[request.method];
  if (!call) {
    const allowed = Object.keys(calls).join(" or ");
    throw new ControlError(405, `${pathname}: expected the method ${allowed}, got ${request.method}`);
  }
  return call({ emulator, request, query, id: id ?? "" });
}

function errorResponse(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: noStore });
}
