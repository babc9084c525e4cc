// Made by `deno task gen` from spec/. Do not edit.
/** Every path of the API with its method, as openapi-fetch reads them. */
export interface paths {
    "/v4/im_open_login_svc/account_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import one account
         * @description Puts one of the app's own users into Chat, so that messages can reach the user before the first login. Importing a UserID again makes no second account (1047/34953, 2022-06-09 and 2024-07-16). What a repeat does to Nick and FaceUrl is written only on the page of the batch call: they are updated (1047/34954, 2024-12-25). Undocumented: whether leaving Nick or FaceUrl out of a repeat clears them, and whether the account exists after a failed profile write (40006, 40601).
         */
        post: operations["accountImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** The schemas, parameters and answers that the operations share. */
export interface components {
    /** The document's components of this kind. */
    schemas: {
        /**
         * Format: int32
         * @description The ErrorCodes that the calls of this document name or can meet on the way, and 0 for success.
         * @enum {integer}
         */
        KnownErrorCode: 0 | 30006 | 30007 | 30008 | 40001 | 40002 | 40003 | 40004 | 40005 | 40006 | 40007 | 40008 | 40009 | 40601 | 40605 | 40610 | 60002 | 60003 | 60004 | 60005 | 60006 | 60007 | 60008 | 60009 | 60010 | 60011 | 60012 | 60013 | 60014 | 60015 | 60016 | 60017 | 60018 | 60019 | 60020 | 60021 | 60022 | 70001 | 70002 | 70003 | 70004 | 70005 | 70006 | 70007 | 70008 | 70009 | 70010 | 70013 | 70014 | 70015 | 70016 | 70017 | 70018 | 70019 | 70020 | 70050 | 70051 | 70052 | 70107 | 70114 | 70169 | 70202 | 70205 | 70206 | 70346 | 70347 | 70348 | 70362 | 70398 | 70399 | 70401 | 70402 | 70403 | 70404 | 70500 | 71000 | 80005 | 90001 | 90003 | 90009 | 90011 | 90992 | 90994 | 90995 | 91000;
        /** @description One of the app's own users. */
        Account: {
            /** @description The app's own id of the user, at most 32 bytes of UTF-8 (1047/34953, 2024-07-16). Which characters are allowed is worded in four ways, from letters and digits only (1047/34381, 2023-02-22) to any printable ASCII (1047/34348, 2023-03-30); letters, digits, `_` and `-` satisfy all but the strictest. Prefix `@RBT#` marks chatbots, `@TGS#` is reserved for groups. Called Identifier until 2022-01. */
            UserID: string;
            /** @description Nickname, stored as Tag_Profile_IM_Nick. The import page gives no limit; 500 bytes of UTF-8 follow from its error 40601 and from the profile page (269/3558, 2024-10-10). */
            Nick?: string;
            /** @description URL of the avatar, stored as Tag_Profile_IM_Image; at most 500 bytes of UTF-8 (269/3558, 2024-10-10). */
            FaceUrl?: string;
        };
        /**
         * @description OK or FAIL. Decide by ErrorCode, not by this.
         * @enum {string}
         */
        ActionStatus: "OK" | "FAIL";
        /**
         * Format: int32
         * @description 0 on success, anything else is a failure. Open on purpose: the service has more codes than its pages list. The known ones are in KnownErrorCode.
         */
        ErrorCode: number;
        /** @description What every answer has. The overview promises all three fields, yet its own success sample has no ErrorInfo, so a reader has to live without it (1047/34620, 2023-04-03). */
        Envelope: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            /** @description Reason text for people; an empty string in the vendor's success samples. Not stable. */
            ErrorInfo?: string;
        };
    };
    /** The document's components of this kind. */
    responses: {
        /** @description Not documented. Stands for a request that a proxy on the way refuses; the API itself answers 200. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Trouble on the network path, the only documented reason for a status other than 200. Repeat later. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    /** The document's components of this kind. */
    parameters: {
        /**
         * @description The app's number from the console (SDKAppID).
         * @example 1400000000
         */
        SdkAppIdQuery: number;
        /**
         * @description UserID of an app admin, who signs the call. An app has at most ten; the first is called `administrator`.
         * @example administrator
         */
        IdentifierQuery: string;
        /**
         * @description The admin's UserSig. A credential: keep the URL out of logs. One signature may serve many calls while it lasts.
         * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
         */
        UserSigQuery: string;
        /**
         * @description Unsigned 32-bit integer that names the request. Take a fresh one for each call; what a repeated one does is undocumented.
         * @example 99999999
         */
        RandomQuery: number;
        /**
         * @description Format of the body; `json` is the only value.
         * @example json
         */
        ContentTypeQuery: "json";
    };
    /** The document's components of this kind. */
    requestBodies: never;
    /** The document's components of this kind. */
    headers: never;
    /** The document's components of this kind. */
    pathItems: never;
}
/** Every operation by its operationId: query, body and answers. The client's methods are mapped from it. */
export interface operations {
    /**
     * Import one account: POST /v4/im_open_login_svc/account_import, at most 200 calls a second.
     *
     * Puts one of the app's own users into Chat, so that messages can reach the user before the first login.
     * Importing a UserID again makes no second account (1047/34953, 2022-06-09 and 2024-07-16). What a repeat
     * does to Nick and FaceUrl is written only on the page of the batch call: they are updated (1047/34954,
     * 2024-12-25). Undocumented: whether leaving Nick or FaceUrl out of a repeat clears them, and whether the
     * account exists after a failed profile write (40006, 40601).
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34953} account_import (page 1047/34953,
     * read in the revisions of 2022-06-09, 2023-03-21 and 2024-07-16)
     */
    accountImport: {
        parameters: {
            query: {
                /**
                 * @description The app's number from the console (SDKAppID).
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of an app admin, who signs the call. An app has at most ten; the first is called `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. A credential: keep the URL out of logs. One signature may serve many calls while it lasts.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that names the request. Take a fresh one for each call; what a repeated one does is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the body; `json` is the only value.
                 * @example json
                 */
                contenttype: components["parameters"]["ContentTypeQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
}

/** The failure codes that this spec's calls are known to meet; the service may answer with others. */
export type KnownErrorCode =
  | 30006
  | 30007
  | 30008
  | 40001
  | 40002
  | 40003
  | 40004
  | 40005
  | 40006
  | 40007
  | 40008
  | 40009
  | 40601
  | 40605
  | 40610
  | 60002
  | 60003
  | 60004
  | 60005
  | 60006
  | 60007
  | 60008
  | 60009
  | 60010
  | 60011
  | 60012
  | 60013
  | 60014
  | 60015
  | 60016
  | 60017
  | 60018
  | 60019
  | 60020
  | 60021
  | 60022
  | 70001
  | 70002
  | 70003
  | 70004
  | 70005
  | 70006
  | 70007
  | 70008
  | 70009
  | 70010
  | 70013
  | 70014
  | 70015
  | 70016
  | 70017
  | 70018
  | 70019
  | 70020
  | 70050
  | 70051
  | 70052
  | 70107
  | 70114
  | 70169
  | 70202
  | 70205
  | 70206
  | 70346
  | 70347
  | 70348
  | 70362
  | 70398
  | 70399
  | 70401
  | 70402
  | 70403
  | 70404
  | 70500
  | 71000
  | 80005
  | 90001
  | 90003
  | 90009
  | 90011
  | 90992
  | 90994
  | 90995
  | 91000;
