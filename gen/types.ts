// Made by `deno task gen` from spec/. Do not edit.
/** Every path of the API, as openapi-fetch reads them. */
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
    "/v4/im_open_login_svc/multiaccount_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import up to 100 accounts
         * @description Puts up to 100 of the app's own users into Chat. An ErrorCode of 0 does not mean that all went in: those that did not are in FailAccounts, without a reason (1047/34954, 2023-03-21). Accounts that exist are updated with the nickname and avatar that are passed (1047/34954, 2024-12-25). Two forms of the body: AccountList carries nickname and avatar (269/4919, 2024-07-09; the only form on the pages of 2025), Accounts only UserIDs (1047/34954, 2023-03-21 and 2024-07-16, which say that nicknames cannot be imported). Undocumented: both forms at once, a UserID that is there twice, the envelope when every account fails, whether FailAccounts is empty or left out when none does.
         */
        post: operations["multiaccountImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete up to 100 accounts
         * @description Deletes accounts for good, with relationship chain and profile (1047/34955, 2023-03-10), later also groups and conversations (1047/34955, 2024-07-16). Each account has a result of its own in ResultItem; the envelope says 0 all the same. Until 2023-03-10 only trial apps could delete; since 2024-07-16 trial and developer editions can, others after it is switched on in the console; a page of 2024-03-14 still says that Pro apps never can (269/2660). A deleted UserID can be imported again at once in trial and developer editions, after three months in others. May be repeated, but the repeat answers 70107 for what the first call deleted.
         */
        post: operations["accountDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which of up to 100 accounts were imported
         * @description Says of each UserID whether it was imported. One that was not is no error here: ResultCode 0 with AccountStatus NotImported, unlike the other calls, which answer 70107 or 40003. Undocumented: the status of a deleted account within three months, and whether AccountStatus is there when ResultCode is not 0.
         */
        post: operations["accountCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the UserSigs of a user invalid
         * @description Every UserSig that was made for the user until now stops working for login; a new one logs in again, so this is no ban (1047/34957, 2023-03-10 and 269/3853, 2025-12-19). May be repeated: the repeat makes invalid what was signed in between, and answers 70107 if the account was deleted meanwhile. Undocumented: a UserSig made in the same second, a user who is not online, the calling admin as the user. UserID was called Identifier on older pages.
         */
        post: operations["kick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/query_online_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the online status of up to 500 accounts
         * @description Tells of each account whether a client of it is online. PushOnline: the client was closed or lost its connection and still gets offline pushes, for seven days. ErrorCode is 0 when at least one account could be looked up; the others are in ErrorList (1047/35477, 2023-03-10). Which code stands there when all fail is undocumented. The printed samples are not valid JSON; those here are. Was called querystate until 2021; whether that still answers is undocumented. The rate can be raised for money.
         */
        post: operations["queryOnlineStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/profile/portrait_set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set fields of a user's profile
         * @description Sets standard and custom profile fields of one user. An unknown account is 40003 here, not 70107. Undocumented: how many fields at once, whether all or none are set when one is refused, whether an empty string clears a field. The page prints no answer of a success (1047/34916, 2023-03-20 and 269/1640, 2025-12-15). The rate can be raised for money.
         */
        post: operations["portraitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/profile/portrait_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get profile fields of up to 100 users
         * @description Gets the named profile fields of each user. Each has a ResultCode of its own; those that failed are named again in Fail_Account, which is left out when none did (note the underscore: multiaccount_import has FailAccounts). All accounts should have been imported, or the service reports an error (1047/34917, 2023-03-20); whether that fails one entry or the call is undocumented, and so is whether a field that was never set comes back. 100 users are advice in the overview of the page and a limit in its table. The rate can be raised for money.
         */
        post: operations["portraitGet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * The schemas, parameters and answers that the operations share.
 *
 * @example Name a schema
 * ```ts
 * import type { components } from "@unofficial/tencent-chat";
 *
 * const account: components["schemas"]["Account"] = { UserID: "user_0001", Nick: "李娜" };
 * ```
 */
export interface components {
    /** The document's components of this kind. */
    schemas: {
        /**
         * Format: int32
         * @description The ErrorCodes that the calls of this document name or can meet on the way, and 0 for success.
         * @enum {integer}
         */
        KnownErrorCode: 0 | 30006 | 30007 | 30008 | 40001 | 40002 | 40003 | 40004 | 40005 | 40006 | 40007 | 40008 | 40009 | 40601 | 40605 | 40610 | 60002 | 60003 | 60004 | 60005 | 60006 | 60007 | 60008 | 60009 | 60010 | 60011 | 60012 | 60013 | 60014 | 60015 | 60016 | 60017 | 60018 | 60019 | 60020 | 60021 | 60022 | 70001 | 70002 | 70003 | 70004 | 70005 | 70006 | 70007 | 70008 | 70009 | 70010 | 70013 | 70014 | 70015 | 70016 | 70017 | 70018 | 70019 | 70020 | 70050 | 70051 | 70052 | 70107 | 70114 | 70169 | 70202 | 70205 | 70206 | 70346 | 70347 | 70348 | 70362 | 70398 | 70399 | 70401 | 70402 | 70403 | 70404 | 70500 | 71000 | 80005 | 90001 | 90003 | 90009 | 90011 | 90992 | 90994 | 90995 | 91000;
        /**
         * @description Format of the request body. `json` is the only documented value.
         * @enum {string}
         */
        RequestContentType: "json";
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
        /** @description Reason text for people; an empty string in the vendor's success samples. Not stable. */
        ErrorInfo: string;
        /** @description What every answer has. The overview promises all three fields, yet its own success sample has no ErrorInfo, so a reader has to live without it (1047/34620, 2023-04-03). */
        Envelope: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The app's own id of the user, at most 32 bytes of UTF-8 (1047/34381, 2023-02-22); see Account. */
        UserID: string;
        /** @description Up to 100 accounts, in one of two forms. At most 100 entries each (1047/34954, 2023-03-21 and 2024-12-25). */
        AccountBatch: {
            /** @description Accounts with nickname and avatar. On pages since 2024-07-09. */
            AccountList?: components["schemas"]["Account"][];
            /** @description The older form, UserIDs alone. On pages until 2024-12-25. */
            Accounts?: components["schemas"]["UserID"][];
        };
        /** @description The envelope with the accounts that were not imported. */
        AccountBatchResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description UserIDs that were not imported, although ErrorCode is 0. No reason is given. */
            FailAccounts?: string[];
        };
        /** @description A user by UserID. */
        AccountReference: {
            UserID: components["schemas"]["UserID"];
        };
        /** @description The accounts to delete. */
        AccountDeletion: {
            /** @description At most 100 accounts (1047/34955, 2023-03-10). */
            DeleteItem: components["schemas"]["AccountReference"][];
        };
        /** @description What became of one account. */
        AccountDeletionItem: {
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
            /** @description The account. */
            UserID: string;
        };
        /** @description The envelope with a result for each account; their order is undocumented. */
        AccountDeletionResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result an account. */
            ResultItem?: components["schemas"]["AccountDeletionItem"][];
        };
        /** @description The accounts to ask for. */
        AccountCheck: {
            /** @description At most 100 accounts (1047/34956, 2023-03-21). */
            CheckItem: components["schemas"]["AccountReference"][];
        };
        /** @description What is known of one account. */
        AccountCheckItem: {
            /** @description The account. */
            UserID: string;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
            /**
             * @description Whether the account was imported.
             * @enum {string}
             */
            AccountStatus?: "Imported" | "NotImported";
        };
        /** @description The envelope with a result for each account. */
        AccountCheckResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result an account. */
            ResultItem?: components["schemas"]["AccountCheckItem"][];
        };
        /** @description The accounts to ask for. */
        OnlineStatusQuery: {
            /** @description At most 500 UserIDs (1047/35477, 2023-03-10). */
            To_Account: components["schemas"]["UserID"][];
            /** @description 1 asks for the status by platform. */
            IsNeedDetail?: number;
            /** @description 1 asks for the device's Instid. Only on 269/2566 of 2025-12-15; the field that answers it is not known. */
            IsReturnInstid?: number;
            /** @description 1 asks for the custom status. Only on 269/2566 of 2025-12-15; the field that answers it is not known. */
            IsReturnCustomStatus?: number;
        };
        /** @description Online, PushOnline or Offline. The field is called Status in tables and in Chinese samples, State in English samples (1047/35477, 2023-03-10); a reader has to take either. */
        OnlineStatus: string;
        /** @description The status on one platform. */
        OnlineStatusDetail: {
            /** @description iPhone (an English sample prints IPhone), Android, Web, PC, iPad or Mac. */
            Platform?: string;
            Status?: components["schemas"]["OnlineStatus"];
            State?: components["schemas"]["OnlineStatus"];
        };
        /** @description The status of one account. Online as soon as one of its devices is. */
        OnlineStatusItem: {
            /** @description The account. */
            To_Account: string;
            Status?: components["schemas"]["OnlineStatus"];
            State?: components["schemas"]["OnlineStatus"];
            /** @description The status by platform, when IsNeedDetail was 1 and the account is not offline. The table says object, the samples show an array. */
            Detail?: components["schemas"]["OnlineStatusDetail"][];
        };
        /** @description An account that could not be looked up. */
        OnlineStatusFailure: {
            /** @description The account. */
            To_Account: string;
            ErrorCode: components["schemas"]["ErrorCode"];
        };
        /** @description The envelope with the status of each account. */
        OnlineStatusResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description Accounts that were found. */
            QueryResult?: components["schemas"]["OnlineStatusItem"][];
            /** @description Accounts that were not; empty when all were. */
            ErrorList?: components["schemas"]["OnlineStatusFailure"][];
        };
        /** @description Name of a profile field: a standard one (see x-profile-tags; 1047/33520, 2023-03-29 and 269/3558, 2024-10-10) or Tag_Profile_Custom_ with a keyword of at most 8 letters that was set up in the console, at most 20 an app. */
        ProfileTag: ProfileTag;
        /** @description Text or bytes of at most 500 bytes, or an unsigned integer, as the field's tag demands (1047/33520, 2023-03-29). */
        ProfileValue: string | number;
        /** @description One field with its value. */
        ProfileItem: ProfileField;
        /** @description The user and the fields to set. */
        ProfileUpdate: {
            From_Account: components["schemas"]["UserID"];
            /** @description The fields; how many at most is undocumented. */
            ProfileItem: components["schemas"]["ProfileItem"][];
        };
        /** @description Text meant for the client; empty in the vendor's samples. */
        ErrorDisplay: string;
        /** @description The envelope of the profile calls. */
        ProfileUpdateResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
        };
        /** @description The users and the fields to get. */
        ProfileQuery: {
            /** @description At most 100 UserIDs. */
            To_Account: components["schemas"]["UserID"][];
            /** @description The fields; how many at most is undocumented. */
            TagList: components["schemas"]["ProfileTag"][];
        };
        /** @description The profile of one user. */
        UserProfileItem: {
            /** @description The account. */
            To_Account: string;
            /** @description The fields that have a value; missing where the user failed. */
            ProfileItem?: components["schemas"]["ProfileItem"][];
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The envelope with a profile for each user. */
        ProfileQueryResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One entry a user that was asked for. */
            UserProfileItem?: components["schemas"]["UserProfileItem"][];
            /** @description UserIDs that failed; left out when none did. */
            Fail_Account?: string[];
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
        ContentTypeQuery: components["schemas"]["RequestContentType"];
    };
    /** The document's components of this kind. */
    requestBodies: never;
    /** The document's components of this kind. */
    headers: never;
    /** The document's components of this kind. */
    pathItems: never;
}
/**
 * Every operation by its operationId: query, body and answers. The client's methods are mapped from it.
 *
 * @example A function for any operation
 * ```ts
 * import type { ChatClient, operations } from "@unofficial/tencent-chat";
 *
 * const methodOf = <Name extends keyof operations>(client: ChatClient, name: Name) => client[name];
 * ```
 */
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
    /**
     * Import up to 100 accounts: POST /v4/im_open_login_svc/multiaccount_import, at most 100 calls a second.
     *
     * Puts up to 100 of the app's own users into Chat. An ErrorCode of 0 does not mean that all went in: those
     * that did not are in FailAccounts, without a reason (1047/34954, 2023-03-21). Accounts that exist are
     * updated with the nickname and avatar that are passed (1047/34954, 2024-12-25). Two forms of the body:
     * AccountList carries nickname and avatar (269/4919, 2024-07-09; the only form on the pages of 2025),
     * Accounts only UserIDs (1047/34954, 2023-03-21 and 2024-07-16, which say that nicknames cannot be
     * imported). Undocumented: both forms at once, a UserID that is there twice, the envelope when every account
     * fails, whether FailAccounts is empty or left out when none does.
     *
     * @example An answer with ErrorCode 0 may hold failures
     * ```ts
     * import { type ChatClient, failedImports } from "@unofficial/tencent-chat";
     *
     * async function importBatch(chat: ChatClient): Promise<void> {
     *   const result = await chat.multiaccountImport({ AccountList: [{ UserID: "user_0001", Nick: "李娜" }] });
     *   // ErrorCode 0 is no success of each: what did not go in is imported alone, which says why it cannot.
     *   for (const { UserID } of failedImports(result)) await chat.accountImport({ UserID });
     * }
     * ```
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34954} multiaccount_import (page
     * 1047/34954, read in the revisions of 2023-03-21, 2024-07-16 and 2024-12-25)
     */
    multiaccountImport: {
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
                "application/json": components["schemas"]["AccountBatch"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
    /**
     * Delete up to 100 accounts: POST /v4/im_open_login_svc/account_delete, at most 100 calls a second.
     *
     * Deletes accounts for good, with relationship chain and profile (1047/34955, 2023-03-10), later also groups
     * and conversations (1047/34955, 2024-07-16). Each account has a result of its own in ResultItem; the
     * envelope says 0 all the same. Until 2023-03-10 only trial apps could delete; since 2024-07-16 trial and
     * developer editions can, others after it is switched on in the console; a page of 2024-03-14 still says
     * that Pro apps never can (269/2660). A deleted UserID can be imported again at once in trial and developer
     * editions, after three months in others. May be repeated, but the repeat answers 70107 for what the first
     * call deleted.
     *
     * @example An answer with ErrorCode 0 may hold failures
     * ```ts
     * import { type ChatClient, failedDeletions } from "@unofficial/tencent-chat";
     *
     * const failuresOf = async (chat: ChatClient) =>
     *   failedDeletions(await chat.accountDelete({ DeleteItem: [{ UserID: "user_0001" }] }));
     * ```
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34955} account_delete (page 1047/34955,
     * read in the revisions of 2023-03-10, 2024-07-16 and 2025-10-23; 269/36443, 2025-11-03)
     */
    accountDelete: {
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
                "application/json": components["schemas"]["AccountDeletion"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeletionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
    /**
     * Ask which of up to 100 accounts were imported: POST /v4/im_open_login_svc/account_check, at most 100 calls
     * a second.
     *
     * Says of each UserID whether it was imported. One that was not is no error here: ResultCode 0 with
     * AccountStatus NotImported, unlike the other calls, which answer 70107 or 40003. Undocumented: the status
     * of a deleted account within three months, and whether AccountStatus is there when ResultCode is not 0.
     *
     * @example An answer with ErrorCode 0 may hold failures
     * ```ts
     * import { type ChatClient, failedChecks } from "@unofficial/tencent-chat";
     *
     * const failuresOf = async (chat: ChatClient) =>
     *   failedChecks(await chat.accountCheck({ CheckItem: [{ UserID: "user_0001" }] }));
     * ```
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34956} account_check (page 1047/34956, read
     * in the revisions of 2023-03-21 and 2024-07-16; 269/38417, 2025-12-15)
     */
    accountCheck: {
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
                "application/json": components["schemas"]["AccountCheck"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCheckResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
    /**
     * Make the UserSigs of a user invalid: POST /v4/im_open_login_svc/kick, at most 200 calls a second.
     *
     * Every UserSig that was made for the user until now stops working for login; a new one logs in again, so
     * this is no ban (1047/34957, 2023-03-10 and 269/3853, 2025-12-19). May be repeated: the repeat makes
     * invalid what was signed in between, and answers 70107 if the account was deleted meanwhile. Undocumented:
     * a UserSig made in the same second, a user who is not online, the calling admin as the user. UserID was
     * called Identifier on older pages.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34957} kick (page 1047/34957, read in the
     * revisions of 2023-03-10 and 2024-07-16; 269/3853, 2025-12-19)
     */
    kick: {
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
                "application/json": components["schemas"]["AccountReference"];
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
    /**
     * Ask for the online status of up to 500 accounts: POST /v4/openim/query_online_status, at most 200 calls a
     * second.
     *
     * Tells of each account whether a client of it is online. PushOnline: the client was closed or lost its
     * connection and still gets offline pushes, for seven days. ErrorCode is 0 when at least one account could
     * be looked up; the others are in ErrorList (1047/35477, 2023-03-10). Which code stands there when all fail
     * is undocumented. The printed samples are not valid JSON; those here are. Was called querystate until 2021;
     * whether that still answers is undocumented. The rate can be raised for money.
     *
     * @example An answer with ErrorCode 0 may hold failures
     * ```ts
     * import { type ChatClient, failedStatusQueries } from "@unofficial/tencent-chat";
     *
     * const failuresOf = async (chat: ChatClient) =>
     *   failedStatusQueries(await chat.queryOnlineStatus({ To_Account: ["user_0001"] }));
     * ```
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/35477} query_online_status (page
     * 1047/35477, read in the revisions of 2023-03-10 and 2025-03-10; 269/2566, 2025-12-15)
     */
    queryOnlineStatus: {
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
                "application/json": components["schemas"]["OnlineStatusQuery"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineStatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
    /**
     * Set fields of a user's profile: POST /v4/profile/portrait_set, at most 200 calls a second.
     *
     * Sets standard and custom profile fields of one user. An unknown account is 40003 here, not 70107.
     * Undocumented: how many fields at once, whether all or none are set when one is refused, whether an empty
     * string clears a field. The page prints no answer of a success (1047/34916, 2023-03-20 and 269/1640,
     * 2025-12-15). The rate can be raised for money.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34916} portrait_set (page 1047/34916, read
     * in the revisions of 2023-03-20 and 2024-10-10; 269/1640, 2025-12-15)
     */
    portraitSet: {
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
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
    /**
     * Get profile fields of up to 100 users: POST /v4/profile/portrait_get, at most 200 calls a second.
     *
     * Gets the named profile fields of each user. Each has a ResultCode of its own; those that failed are named
     * again in Fail_Account, which is left out when none did (note the underscore: multiaccount_import has
     * FailAccounts). All accounts should have been imported, or the service reports an error (1047/34917,
     * 2023-03-20); whether that fails one entry or the call is undocumented, and so is whether a field that was
     * never set comes back. 100 users are advice in the overview of the page and a limit in its table. The rate
     * can be raised for money.
     *
     * @example An answer with ErrorCode 0 may hold failures
     * ```ts
     * import { type ChatClient, failedProfiles } from "@unofficial/tencent-chat";
     *
     * const failuresOf = async (chat: ChatClient) =>
     *   failedProfiles(await chat.portraitGet({ To_Account: ["user_0001"], TagList: ["Tag_Profile_IM_Nick"] }));
     * ```
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34917} portrait_get (page 1047/34917, read
     * in the revision of 2023-03-20)
     */
    portraitGet: {
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
                "application/json": components["schemas"]["ProfileQuery"];
            };
        };
        responses: {
            /** @description The envelope. Success only when ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            502: components["responses"]["BadGateway"];
        };
    };
}

/**
 * The failure codes that this spec's calls are known to meet; the service may answer with others.
 *
 * @example Codes that mean a full app
 * ```ts
 * import type { ChatApiError, KnownErrorCode } from "@unofficial/tencent-chat";
 *
 * const full: KnownErrorCode[] = [70398];
 * const isFull = (error: ChatApiError) => full.some((code) => code === error.errorCode);
 * ```
 */
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

/**
 * The standard profile fields and the type of each one's value (1047/33520, 2023-03-29; 269/3558, 2024-10-10).
 *
 * @example The values of one field
 * ```ts
 * import type { ProfileTagValues } from "@unofficial/tencent-chat";
 *
 * const gender: ProfileTagValues["Tag_Profile_IM_Gender"] = "Gender_Type_Female";
 * ```
 */
export interface ProfileTagValues {
    /**
     * Nickname. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_Nick: string;
    /**
     * Gender.
     */
    Tag_Profile_IM_Gender: "Gender_Type_Unknown" | "Gender_Type_Female" | "Gender_Type_Male";
    /**
     * Birthday; the form 20190419 is suggested.
     */
    Tag_Profile_IM_BirthDay: number;
    /**
     * Location; 16 bytes on 1047/33520 of 2023-03-29, 500 on 269/3558 of 2024-10-10. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_Location: string;
    /**
     * A line that the user says of themself. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_SelfSignature: string;
    /**
     * Who may add the user as a friend.
     */
    Tag_Profile_IM_AllowType: "AllowType_Type_NeedConfirm" | "AllowType_Type_AllowAny" | "AllowType_Type_DenyAny";
    /**
     * Language, as the app numbers them.
     */
    Tag_Profile_IM_Language: number;
    /**
     * URL of the avatar. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_Image: string;
    /**
     * Whether an admin forbids the user to add friends.
     */
    Tag_Profile_IM_AdminForbidType: "AdminForbid_Type_None" | "AdminForbid_Type_SendOut";
    /**
     * Level, as the app numbers them.
     */
    Tag_Profile_IM_Level: number;
    /**
     * Role, as the app numbers them.
     */
    Tag_Profile_IM_Role: number;
}

/**
 * Name of a field that was set up in the console: a keyword of at most 8 letters behind the prefix.
 *
 * @example A field of one's own
 * ```ts
 * import type { CustomProfileTag } from "@unofficial/tencent-chat";
 *
 * const tag: CustomProfileTag = "Tag_Profile_Custom_Team";
 * ```
 */
export type CustomProfileTag = `Tag_Profile_Custom_${string}`;

/**
 * Name of a profile field.
 *
 * @example The fields to ask for
 * ```ts
 * import type { ChatClient, ProfileTag } from "@unofficial/tencent-chat";
 *
 * const TagList: ProfileTag[] = ["Tag_Profile_IM_Nick", "Tag_Profile_Custom_Team"];
 * const profileOf = (client: ChatClient, id: string) => client.portraitGet({ To_Account: [id], TagList });
 * ```
 */
export type ProfileTag = keyof ProfileTagValues | CustomProfileTag;

/**
 * A profile field with a value of the type that its tag demands.
 *
 * @example Set two fields
 * ```ts
 * import type { ChatClient, ProfileField } from "@unofficial/tencent-chat";
 *
 * const ProfileItem: ProfileField[] = [
 *   { Tag: "Tag_Profile_IM_Nick", Value: "李娜" },
 *   { Tag: "Tag_Profile_IM_Level", Value: 7 },
 * ];
 * const set = (client: ChatClient, From_Account: string) => client.portraitSet({ From_Account, ProfileItem });
 * ```
 */
export type ProfileField =
    | { [Tag in keyof ProfileTagValues]: { Tag: Tag; Value: ProfileTagValues[Tag] } }[keyof ProfileTagValues]
    | { Tag: CustomProfileTag; Value: string };
