// Generated from spec/ by `deno task gen`. Do not edit.
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";

/**
 * Name of an operation for the global mute of accounts.
 *
 * @example A list of names
 * ```ts
 * import type { MuteOperation } from "@unofficial/tencent-chat/mute";
 *
 * const names: MuteOperation[] = ["setnospeaking"];
 * ```
 */
export type MuteOperation =
  | "setnospeaking"
  | "getnospeaking";

/**
 * The operations for the global mute of accounts.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { muteOperations } from "@unofficial/tencent-chat/mute";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [muteOperations] });
 * ```
 */
export const muteOperations: OperationFamily<MuteOperation> = {
  operations: {
    /**
     * Mute an account, or lift the mute.
     */
    setnospeaking: { path: "/v4/openconfigsvr/setnospeaking", rate: 200, fields: { Set_Account: { type: "string", required: true, bytes: 32 }, C2CmsgNospeakingTime: { type: "integer" }, GroupmsgNospeakingTime: { type: "integer" } } },
    /**
     * Get the mutes of an account.
     */
    getnospeaking: { path: "/v4/openconfigsvr/getnospeaking", rate: 200, fields: { Get_Account: { type: "string", required: true, bytes: 32 } } },
  },
  addErrorCodes: () => addErrorCodes({
    invalid_request: [130001, 130002, 130003, 130004, 130005, 130008],
    server: [130014],
  }, []),
};
