// Generated from spec/ by `deno task gen`. Do not edit.
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
         * @description Imports one of the app's own users into Chat, so that messages can reach the user before the first login. Importing a UserID again does not create a second account (1047/34953, 2022-06-09 and 2024-07-16). What a repeated import does to Nick and FaceUrl is documented only for the batch call: it updates them (1047/34954, 2024-12-25). Undocumented: whether a repeated import without Nick or FaceUrl clears them, and whether the account exists after a failed profile write (40006, 40601).
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
         * @description Imports up to 100 of the app's own users into Chat. ErrorCode 0 does not mean that every account was imported: FailAccounts lists those that were not, without a reason (1047/34954, 2023-03-21). Existing accounts are updated with the nickname and avatar passed in (1047/34954, 2024-12-25). The body has two forms: AccountList carries nickname and avatar (269/4919, 2024-07-09; the only form on the pages of 2025); Accounts carries only UserIDs (1047/34954, 2023-03-21 and 2024-07-16, which say that nicknames cannot be imported). Undocumented: both forms in one body, a UserID that occurs twice, the envelope when every account fails, and whether FailAccounts is empty or absent when none fails.
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
         * @description Deletes accounts permanently, with their relationship chain and profile (1047/34955, 2023-03-10); later revisions add groups and conversations (1047/34955, 2024-07-16). Each account has its own result in ResultItem; the envelope's ErrorCode is 0 even if some fail. Until 2023-03-10 only trial apps could delete accounts. Since 2024-07-16 the trial and developer editions can, and other editions can once it is enabled in the console; a page of 2024-03-14 still says that Pro apps never can (269/2660). A deleted UserID can be imported again at once in the trial and developer editions, and after three months in others. The call can be repeated, but the repeat answers 70107 for the accounts that the first call deleted.
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
         * Check which of up to 100 accounts have been imported
         * @description Reports for each UserID whether it has been imported. One that has not been is not an error here: it gets ResultCode 0 with AccountStatus NotImported, while other calls answer 70107 or 40003. Undocumented: the status of an account deleted within the last three months, and whether AccountStatus is present when ResultCode is not 0.
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
         * Invalidate the UserSigs of a user
         * @description Invalidates every UserSig issued to the user so far, so that it no longer works for login. A new UserSig logs in again, so this is not a ban (1047/34957, 2023-03-10 and 269/3853, 2025-12-19). The call can be repeated: the repeat also invalidates UserSigs signed in between, and answers 70107 if the account has been deleted in the meantime. Undocumented: a UserSig made in the same second, a user who is not online, and the calling admin as the user. Older pages call UserID Identifier.
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
         * Get the online status of up to 500 accounts
         * @description Reports for each account whether one of its clients is online. PushOnline means that the client was closed or lost its connection and still receives offline pushes, for seven days. ErrorCode is 0 if at least one account could be looked up; ErrorList has the others (1047/35477, 2023-03-10). The code when all fail is undocumented. The samples on the page are not valid JSON; those here are. The command was called querystate until 2021; whether that name still works is undocumented. The rate limit can be raised for a fee.
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
         * @description Sets standard and custom profile fields of one user. An unknown account gets 40003 here, not 70107. Undocumented: how many fields a call can have, whether all fields or none are set when one is rejected, and whether an empty string clears a field. The page shows no successful answer (1047/34916, 2023-03-20 and 269/1640, 2025-12-15). The rate limit can be raised for a fee.
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
         * @description Returns the named profile fields of each user. Each user has its own ResultCode. Fail_Account repeats the UserIDs that failed and is absent if none did (note the underscore: multiaccount_import has FailAccounts). All accounts should have been imported, or the service reports an error (1047/34917, 2023-03-20). Undocumented: whether that fails one entry or the whole call, and whether a field that was never set is returned. The page's overview recommends at most 100 users; its table makes 100 a limit. The rate limit can be raised for a fee.
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
 * The schemas, parameters and responses that the operations share.
 *
 * @example Use a schema by name
 * ```ts
 * import type { components } from "@unofficial/tencent-chat";
 *
 * const account: components["schemas"]["Account"] = { UserID: "user_0001", Nick: "李娜" };
 * ```
 */
export interface components {
    /** The components of this kind in the document. */
    schemas: {
        /**
         * Format: int32
         * @description The ErrorCodes that the operations of this document list or can run into, and 0 for success.
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
            /** @description The app's own ID of the user, at most 32 bytes of UTF-8 (1047/34953, 2024-07-16). The pages describe the allowed characters in four ways, from letters and digits only (1047/34381, 2023-02-22) to any printable ASCII (1047/34348, 2023-03-30); letters, digits, `_` and `-` satisfy all but the strictest. The prefix `@RBT#` marks chatbots; `@TGS#` is reserved for groups. Called Identifier until 2022-01. */
            UserID: string;
            /** @description Nickname, stored as Tag_Profile_IM_Nick. The import page states no limit; 500 bytes of UTF-8 follows from its error 40601 and from the profile page (269/3558, 2024-10-10). */
            Nick?: string;
            /** @description URL of the avatar, stored as Tag_Profile_IM_Image, at most 500 bytes of UTF-8 (269/3558, 2024-10-10). */
            FaceUrl?: string;
        };
        /**
         * @description OK or FAIL. Check ErrorCode instead of this field.
         * @enum {string}
         */
        ActionStatus: "OK" | "FAIL";
        /**
         * Format: int32
         * @description 0 on success; any other value is a failure. Open on purpose: the service has more codes than its pages list. KnownErrorCode has the known ones.
         */
        ErrorCode: number;
        /** @description Human-readable reason; an empty string in the vendor's samples of a success. The text is not stable. */
        ErrorInfo: string;
        /** @description The fields of every answer. The overview promises all three, but its own sample of a success has no ErrorInfo, so clients have to cope without it (1047/34620, 2023-04-03). */
        Envelope: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The app's own ID of the user, at most 32 bytes of UTF-8 (1047/34381, 2023-02-22); see Account. */
        UserID: string;
        /** @description Up to 100 accounts in one of two forms, each with at most 100 entries (1047/34954, 2023-03-21 and 2024-12-25). */
        AccountBatch: {
            /** @description Accounts with nickname and avatar. On the pages since 2024-07-09. */
            AccountList?: components["schemas"]["Account"][];
            /** @description The older form, with UserIDs only. On the pages until 2024-12-25. */
            Accounts?: components["schemas"]["UserID"][];
        };
        /** @description The envelope with the accounts that were not imported. */
        AccountBatchResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description UserIDs that were not imported even though ErrorCode is 0, without a reason. */
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
        /** @description Result for one account. */
        AccountDeletionItem: {
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
            /** @description The account. */
            UserID: string;
        };
        /** @description The envelope with a result for each account; the order is undocumented. */
        AccountDeletionResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result for each account. */
            ResultItem?: components["schemas"]["AccountDeletionItem"][];
        };
        /** @description The accounts to check. */
        AccountCheck: {
            /** @description At most 100 accounts (1047/34956, 2023-03-21). */
            CheckItem: components["schemas"]["AccountReference"][];
        };
        /** @description Status of one account. */
        AccountCheckItem: {
            /** @description The account. */
            UserID: string;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
            /**
             * @description Whether the account has been imported.
             * @enum {string}
             */
            AccountStatus?: "Imported" | "NotImported";
        };
        /** @description The envelope with a result for each account. */
        AccountCheckResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result for each account. */
            ResultItem?: components["schemas"]["AccountCheckItem"][];
        };
        /** @description The accounts to look up. */
        OnlineStatusQuery: {
            /** @description At most 500 UserIDs (1047/35477, 2023-03-10). */
            To_Account: components["schemas"]["UserID"][];
            /** @description 1 requests the status by platform. */
            IsNeedDetail?: number;
            /** @description 1 requests the device's Instid. Only on 269/2566 of 2025-12-15; the field of the answer is not known. */
            IsReturnInstid?: number;
            /** @description 1 requests the custom status. Only on 269/2566 of 2025-12-15; the field of the answer is not known. */
            IsReturnCustomStatus?: number;
        };
        /** @description Online, PushOnline or Offline. Tables and the Chinese samples call the field Status, the English samples call it State (1047/35477, 2023-03-10); clients have to accept both. */
        OnlineStatus: string;
        /** @description Status on one platform. */
        OnlineStatusDetail: {
            /** @description iPhone (an English sample prints IPhone), Android, Web, PC, iPad or Mac. */
            Platform?: string;
            Status?: components["schemas"]["OnlineStatus"];
            State?: components["schemas"]["OnlineStatus"];
        };
        /** @description Status of one account. Online if at least one of its devices is online. */
        OnlineStatusItem: {
            /** @description The account. */
            To_Account: string;
            Status?: components["schemas"]["OnlineStatus"];
            State?: components["schemas"]["OnlineStatus"];
            /** @description The status by platform, if IsNeedDetail is 1 and the account is not offline. The table says object; the samples show an array. */
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
            /** @description The accounts that were found. */
            QueryResult?: components["schemas"]["OnlineStatusItem"][];
            /** @description The accounts that were not found; empty if all were. */
            ErrorList?: components["schemas"]["OnlineStatusFailure"][];
        };
        /** @description Name of a profile field: a standard field (see x-profile-tags; 1047/33520, 2023-03-29 and 269/3558, 2024-10-10), or Tag_Profile_Custom_ followed by a keyword of at most 8 letters that was set up in the console. An app has at most 20 custom fields. */
        ProfileTag: ProfileTag;
        /** @description Text or binary data of at most 500 bytes, or an unsigned integer, depending on the tag (1047/33520, 2023-03-29). */
        ProfileValue: string | number;
        /** @description A profile field and its value. */
        ProfileItem: ProfileField;
        /** @description The user and the fields to set. */
        ProfileUpdate: {
            From_Account: components["schemas"]["UserID"];
            /** @description The fields; the maximum number is undocumented. */
            ProfileItem: components["schemas"]["ProfileItem"][];
        };
        /** @description Text for the client to display; empty in the vendor's samples. */
        ErrorDisplay: string;
        /** @description The envelope of a profile call. */
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
            /** @description The fields; the maximum number is undocumented. */
            TagList: components["schemas"]["ProfileTag"][];
        };
        /** @description The profile of one user. */
        UserProfileItem: {
            /** @description The account. */
            To_Account: string;
            /** @description The fields that have a value; absent if the user failed. */
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
            /** @description One entry for each requested user. */
            UserProfileItem?: components["schemas"]["UserProfileItem"][];
            /** @description UserIDs that failed; absent if none did. */
            Fail_Account?: string[];
        };
    };
    /** The components of this kind in the document. */
    responses: {
        /** @description Undocumented. A proxy on the way rejected the request; the API itself answers 200. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A network problem on the way, the only documented reason for a status other than 200. Retry later. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    /** The components of this kind in the document. */
    parameters: {
        /**
         * @description The app's SDKAppID, a number from the console.
         * @example 1400000000
         */
        SdkAppIdQuery: number;
        /**
         * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
         * @example administrator
         */
        IdentifierQuery: string;
        /**
         * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
         * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
         */
        UserSigQuery: string;
        /**
         * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
         * @example 99999999
         */
        RandomQuery: number;
        /**
         * @description Format of the request body, always `json`.
         * @example json
         */
        ContentTypeQuery: components["schemas"]["RequestContentType"];
    };
    /** The components of this kind in the document. */
    requestBodies: never;
    /** The components of this kind in the document. */
    headers: never;
    /** The components of this kind in the document. */
    pathItems: never;
}
/**
 * Every operation by its operationId: query, body and responses. The types of the client's methods derive from
 * it.
 *
 * @example Get a method by name
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
     * Imports one of the app's own users into Chat, so that messages can reach the user before the first login.
     * Importing a UserID again does not create a second account (1047/34953, 2022-06-09 and 2024-07-16). What a
     * repeated import does to Nick and FaceUrl is documented only for the batch call: it updates them
     * (1047/34954, 2024-12-25). Undocumented: whether a repeated import without Nick or FaceUrl clears them, and
     * whether the account exists after a failed profile write (40006, 40601).
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34953} account_import (page 1047/34953,
     * read in the revisions of 2022-06-09, 2023-03-21 and 2024-07-16)
     */
    accountImport: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Imports up to 100 of the app's own users into Chat. ErrorCode 0 does not mean that every account was
     * imported: FailAccounts lists those that were not, without a reason (1047/34954, 2023-03-21). Existing
     * accounts are updated with the nickname and avatar passed in (1047/34954, 2024-12-25). The body has two
     * forms: AccountList carries nickname and avatar (269/4919, 2024-07-09; the only form on the pages of 2025);
     * Accounts carries only UserIDs (1047/34954, 2023-03-21 and 2024-07-16, which say that nicknames cannot be
     * imported). Undocumented: both forms in one body, a UserID that occurs twice, the envelope when every
     * account fails, and whether FailAccounts is empty or absent when none fails.
     *
     * @example Find the failures in an answer with ErrorCode 0
     * ```ts
     * import { type ChatClient, failedImports } from "@unofficial/tencent-chat";
     *
     * async function importBatch(chat: ChatClient): Promise<void> {
     *   const result = await chat.multiaccountImport({ AccountList: [{ UserID: "user_0001", Nick: "李娜" }] });
     *   // ErrorCode 0 does not mean that all were imported. Single imports give the reasons.
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
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Deletes accounts permanently, with their relationship chain and profile (1047/34955, 2023-03-10); later
     * revisions add groups and conversations (1047/34955, 2024-07-16). Each account has its own result in
     * ResultItem; the envelope's ErrorCode is 0 even if some fail. Until 2023-03-10 only trial apps could delete
     * accounts. Since 2024-07-16 the trial and developer editions can, and other editions can once it is enabled
     * in the console; a page of 2024-03-14 still says that Pro apps never can (269/2660). A deleted UserID can
     * be imported again at once in the trial and developer editions, and after three months in others. The call
     * can be repeated, but the repeat answers 70107 for the accounts that the first call deleted.
     *
     * @example Find the failures in an answer with ErrorCode 0
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
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Check which of up to 100 accounts have been imported: POST /v4/im_open_login_svc/account_check, at most
     * 100 calls a second.
     *
     * Reports for each UserID whether it has been imported. One that has not been is not an error here: it gets
     * ResultCode 0 with AccountStatus NotImported, while other calls answer 70107 or 40003. Undocumented: the
     * status of an account deleted within the last three months, and whether AccountStatus is present when
     * ResultCode is not 0.
     *
     * @example Find the failures in an answer with ErrorCode 0
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
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Invalidate the UserSigs of a user: POST /v4/im_open_login_svc/kick, at most 200 calls a second.
     *
     * Invalidates every UserSig issued to the user so far, so that it no longer works for login. A new UserSig
     * logs in again, so this is not a ban (1047/34957, 2023-03-10 and 269/3853, 2025-12-19). The call can be
     * repeated: the repeat also invalidates UserSigs signed in between, and answers 70107 if the account has
     * been deleted in the meantime. Undocumented: a UserSig made in the same second, a user who is not online,
     * and the calling admin as the user. Older pages call UserID Identifier.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34957} kick (page 1047/34957, read in the
     * revisions of 2023-03-10 and 2024-07-16; 269/3853, 2025-12-19)
     */
    kick: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Get the online status of up to 500 accounts: POST /v4/openim/query_online_status, at most 200 calls a
     * second.
     *
     * Reports for each account whether one of its clients is online. PushOnline means that the client was closed
     * or lost its connection and still receives offline pushes, for seven days. ErrorCode is 0 if at least one
     * account could be looked up; ErrorList has the others (1047/35477, 2023-03-10). The code when all fail is
     * undocumented. The samples on the page are not valid JSON; those here are. The command was called
     * querystate until 2021; whether that name still works is undocumented. The rate limit can be raised for a
     * fee.
     *
     * @example Find the failures in an answer with ErrorCode 0
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
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Sets standard and custom profile fields of one user. An unknown account gets 40003 here, not 70107.
     * Undocumented: how many fields a call can have, whether all fields or none are set when one is rejected,
     * and whether an empty string clears a field. The page shows no successful answer (1047/34916, 2023-03-20
     * and 269/1640, 2025-12-15). The rate limit can be raised for a fee.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34916} portrait_set (page 1047/34916, read
     * in the revisions of 2023-03-20 and 2024-10-10; 269/1640, 2025-12-15)
     */
    portraitSet: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
     * Returns the named profile fields of each user. Each user has its own ResultCode. Fail_Account repeats the
     * UserIDs that failed and is absent if none did (note the underscore: multiaccount_import has FailAccounts).
     * All accounts should have been imported, or the service reports an error (1047/34917, 2023-03-20).
     * Undocumented: whether that fails one entry or the whole call, and whether a field that was never set is
     * returned. The page's overview recommends at most 100 users; its table makes 100 a limit. The rate limit
     * can be raised for a fee.
     *
     * @example Find the failures in an answer with ErrorCode 0
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
                 * @description The app's SDKAppID, a number from the console.
                 * @example 1400000000
                 */
                sdkappid: components["parameters"]["SdkAppIdQuery"];
                /**
                 * @description UserID of the app admin who signs the call. An app has at most ten admins; the first is `administrator`.
                 * @example administrator
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description The admin's UserSig. It is a credential: keep the URL out of logs. It can be used for many calls until it expires.
                 * @example eJyrVgrxCdZLrSjILEpVsjIzMDDQUSouTUpVslIyVKoFAIbPCGo_
                 */
                usersig: components["parameters"]["UserSigQuery"];
                /**
                 * @description Unsigned 32-bit integer that identifies the request. Use a new one for each call; the effect of a repeated one is undocumented.
                 * @example 99999999
                 */
                random: components["parameters"]["RandomQuery"];
                /**
                 * @description Format of the request body, always `json`.
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
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
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
 * The failure codes that these operations are known to return; the service may return others.
 *
 * @example Recognize a full app
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
 * The standard profile fields and the types of their values (1047/33520, 2023-03-29; 269/3558, 2024-10-10).
 *
 * @example The allowed values of a field
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
     * Birthday; the recommended form is 20190419.
     */
    Tag_Profile_IM_BirthDay: number;
    /**
     * Location; 16 bytes on 1047/33520 of 2023-03-29, 500 on 269/3558 of 2024-10-10. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_Location: string;
    /**
     * The user's status line. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_SelfSignature: string;
    /**
     * Who can add the user as a friend.
     */
    Tag_Profile_IM_AllowType: "AllowType_Type_NeedConfirm" | "AllowType_Type_AllowAny" | "AllowType_Type_DenyAny";
    /**
     * Language; the app defines the numbers.
     */
    Tag_Profile_IM_Language: number;
    /**
     * URL of the avatar. At most 500 bytes of UTF-8.
     */
    Tag_Profile_IM_Image: string;
    /**
     * Whether an admin has barred the user from adding friends.
     */
    Tag_Profile_IM_AdminForbidType: "AdminForbid_Type_None" | "AdminForbid_Type_SendOut";
    /**
     * Level; the app defines the numbers.
     */
    Tag_Profile_IM_Level: number;
    /**
     * Role; the app defines the numbers.
     */
    Tag_Profile_IM_Role: number;
}

/**
 * Name of a custom field set up in the console: the prefix and a keyword of at most 8 letters.
 *
 * @example Name a custom field
 * ```ts
 * import type { CustomProfileTag } from "@unofficial/tencent-chat";
 *
 * const tag: CustomProfileTag = "Tag_Profile_Custom_Team";
 * ```
 */
export type CustomProfileTag = `Tag_Profile_Custom_${string}`;

/**
 * Name of a profile field, standard or custom.
 *
 * @example Get two fields
 * ```ts
 * import type { ChatClient, ProfileTag } from "@unofficial/tencent-chat";
 *
 * const TagList: ProfileTag[] = ["Tag_Profile_IM_Nick", "Tag_Profile_Custom_Team"];
 * const profileOf = (client: ChatClient, id: string) => client.portraitGet({ To_Account: [id], TagList });
 * ```
 */
export type ProfileTag = keyof ProfileTagValues | CustomProfileTag;

/**
 * A profile field with a value of the type that its tag requires.
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
