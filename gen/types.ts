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
    "/v4/group_open_http_svc/create_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Creates a group. The owner and the members of MemberList join at once; without an owner the group has none. A group of type AVChatRoom starts without members: MemberList answers 10007, and users, the owner included, join with an SDK. Not repeatable: without GroupId, a repeat creates another group; with it, it answers 10021, or 10025 if the caller owns the group (1047/34895, 2023-03-20). ApplyJoinOption defaults to NeedPermission. The number of groups may grow by 10,000 a day (10006); the trial edition has at most 100 groups (10058), and AVChatRoom has limits of its own (10036). Communities need the Ultimate edition, since 2025 called Pro, or higher, and a switch in the console. Private groups are invisible to all but the owner until a first message activates them (1047/33529, 2023-03-29). Undocumented: whether Work and Meeting are stored as Private and ChatRoom, the code for a field over its limit (presumably 10004), and what happens to members that do not exist. Other clients also send EnablePermission and DefaultPermission, which belong to permission groups of communities.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/destroy_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy a group
         * @description Destroys a group of any type, for good; its members are notified. A repeat does no harm: it answers 10010, because the group is already gone (1047/34896, 2023-03-20). Undocumented: whether its ID can be used again at once, and what becomes of its messages.
         */
        post: operations["destroyGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_appid_group_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List all groups of the app
         * @description Lists the IDs of all groups of the app, or of those of one type, at most 10,000 per call. Go on with Next until it is 0; TotalCount is the full number. Only one call per second is allowed (1047/34960, 2023-03-20). Undocumented: the order, and groups that are created or destroyed between two pages.
         */
        post: operations["getAppidGroupList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_joined_group_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of a user
         * @description Lists the groups that a user has joined; without a filter, only their IDs. Private groups that no message has activated and AVChatRoom groups are left out unless WithNoActiveGroups and WithHugeGroups ask for them, and the list of AVChatRoom groups may be incomplete (1047/34925, 2023-03-20). An answer over 1 MB fails with 10018; use Limit and Offset. The page lists no code for an unknown user. Newer pages let ResponseFilter name custom fields and member fields too, according to other clients.
         */
        post: operations["getJoinedGroupList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get up to 50 groups
         * @description Returns the profiles, members and custom fields of up to 50 groups of any type. Each group has its own ErrorCode, and the one of the envelope says nothing about the groups (1047/34961, 2023-03-10). ResponseFilter restricts the fields. An answer over 1 MB fails with 10018; read large groups with get_group_member_info. AVChatRoom stores no members. Undocumented: which fields a failed entry has besides the ID and the code, and how many members an entry holds at most. Newer pages know permission groups (EnablePermission, DefaultPermission) and official accounts, according to other clients.
         */
        post: operations["getGroupInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_base_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a group's profile
         * @description Changes the profile of a group of any type; fields that are left out keep their values. A repeat sets the same values and does no harm. An empty Value deletes a custom field. ApplyJoinOption does not apply to communities, MaxMemberNum not to AVChatRoom (1047/34962, 2023-03-20). MuteAllMember lets only the owner, admins of the group and app admins speak. Other clients also send HistoryMsgBeforeJoin (On or Off: whether members of Work, Public and Meeting groups see messages from before they joined), EnablePermission and DefaultPermission. Undocumented: whether an empty string clears Introduction, Notification and FaceUrl, and a MaxMemberNum below the number of members.
         */
        post: operations["modifyGroupBaseInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a group
         * @description Imports a group from another system, without webhooks and notifications, and with a CreateTime that can lie in the past. AVChatRoom answers 10007. Fields and limits are those of create_group, except that MaxMemberCount is 2,000 by default and at most 6,000, in communities 100,000, and that import_group_member imports the members (1047/34967, 2023-03-10). Not repeatable: without GroupId, a repeat creates another group; with it, it answers 10021, so that a 10021 after a lost answer means that the first call took effect. Undocumented: whether imported groups count against the daily limit of 10,000, a CreateTime in the future, an owner who has not been imported, and when messages of an imported Private group activate it.
         */
        post: operations["importGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import up to 300 members
         * @description Imports up to 300 members of one group, without webhooks and notifications. ErrorCode 0 does not mean that every member was imported: MemberList has a Result for each, without a reason for a 0. JoinTime has to be after the group's creation and before now. UnreadMsgNum is lowered to the number of messages in the group, and import_group_msg sets the unread counts of all members to 0: set them with set_unread_msg_num at the end if you import messages after members. Role can only be Admin; import_group sets the owner. AVChatRoom answers 10007 (1047/34969, 2023-03-10). The China site allows 20 members per call (269/1636, 2026-01-27). A repeat does no harm: members get Result 2. Undocumented: a JoinTime that equals the creation or now, whether a repeat changes JoinTime, Role and UnreadMsgNum, the result for an unknown account, and for a full group.
         */
        post: operations["importGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/add_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add up to 300 users to a group
         * @description Adds users to a group. ErrorCode 0 does not mean that every user was added: MemberList has a Result for each, without a reason for a 0. The members are notified, unless Silence is 1 or the group is a Private one that no message has activated. AVChatRoom answers 10007 (1047/34921, 2023-03-23). A full group answers 10014, an unknown account 10019, a user with too many groups 10037; undocumented is whether these fail the whole call or one user. The China site allows 20 users per call (269/1621, 2026-02-06). A repeat does no harm: members get Result 2. x-item-results counts 3 as not added, because the user is not a member yet.
         */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove up to 100 members from a group
         * @description Removes members from a group. Users who are not members are ignored, so a repeat does no harm. The members are notified, unless the group is a Private one that no message has activated; with Silence 1, only the removed members are. AVChatRoom answers 10004, not 10007 (1047/34949, 2023-03-20). Undocumented: removing the owner.
         */
        post: operations["deleteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the members of a group
         * @description Lists the members of a group with their roles, times, name cards and custom fields. Groups are read page by page with Limit and Offset, communities with Limit and Next, which starts empty and ends empty. An answer over 1 MB fails with 10018. AVChatRoom is not supported; the page does not say with which code (1047/34948, 2023-03-10). get_role_in_group nevertheless points there for the roles in an AVChatRoom (1047/34963, 2023-03-20). Undocumented: the order of the members.
         */
        post: operations["getGroupMemberInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_specified_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get up to 50 members of a group
         * @description Returns the profiles of up to 50 named members of a group; more answer 10005. Communities are supported, AVChatRoom is not, with a code that the page does not give (1047/64897, 2024-10-29; the rest of the page in a newer copy of trtc.io/document/64897). Undocumented: users who are not members; presumably they are missing from MemberList.
         */
        post: operations["getSpecifiedGroupMemberInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a member's profile in a group
         * @description Changes role, message option, name card, custom fields and mute of one member; fields that are left out keep their values. A repeat sets the same values and starts the mute again, which does no harm. AVChatRoom stores no members and is not supported, with a code that the page does not give; Private groups have no mutes, and by default no admins (1047/34900, 2023-03-21; 1047/33529, 2023-03-29). The owner's role cannot be changed; use change_group_owner. Undocumented: the code for a user who is not a member, and how many admins a group can have.
         */
        post: operations["modifyGroupMemberInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_role_in_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the roles of up to 500 users in a group
         * @description Returns the role of each user in a group; NotMember for users who are not in it. AVChatRoom answers 10007. The page explains 10015 as a body that is not JSON, other pages as an invalid group ID (1047/34963, 2023-03-20). Undocumented: the role of an account that does not exist, presumably NotMember.
         */
        post: operations["getRoleInGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/change_group_owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a group a new owner
         * @description Makes a member the owner of the group, or gives an owner to a group without one. AVChatRoom answers 10007 (1047/34966, 2023-03-10). A repeat does no harm: the owner stays the same. Undocumented: the code if the new owner is not a member or the owner already, and the role of the former owner, presumably Member. Other clients also send From_Account, the operator.
         */
        post: operations["changeGroupOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/forbid_send_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute up to 500 members of a group
         * @description Mutes members of a group for a number of seconds, or ends their mutes with MuteTime 0. Mutes outlast leaving the group and joining it again. Private groups are not supported, with a code that the page does not give (1047/34951, 2023-03-10). A repeat starts the time again, which does no harm. Undocumented: users who are not members, the owner, and whether a second call replaces a longer mute.
         */
        post: operations["forbidSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_muted_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the muted users of a group
         * @description Lists the users who are muted in a group, with the ends of their mutes. All types are supported, also Private, which has no mutes. Older clients call the command get_group_shutted_uin. The sample of a success has no ErrorInfo (1047/34964, 2023-03-10). Undocumented: the order, whether mutes that have ended are left out, the MutedUntil of a mute for good, and muted users who have left.
         */
        post: operations["getGroupMutedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_attr_http_svc/get_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the attributes of a group
         * @description Returns all custom attributes of a group of any type. This command belongs to the service group_open_attr_http_svc, the ones that write to group_open_http_svc. 10007 means that the type has no attributes (1047/44187, 2023-03-14). Undocumented: the order, and whether GroupAttrAry is empty or absent if there are none.
         */
        post: operations["getGroupAttr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set some attributes of a group
         * @description Sets the named custom attributes of a group and keeps the others; new keys are added. The app may write a group's attributes five times per second (10049). A repeat sets the same values and does no harm (1047/44188, 2023-03-14). The page only says "modify"; that other attributes stay follows from the SDKs, where set_group_attr is the command that clears first (269/75406, 2024-12-26). Undocumented: a key that occurs twice.
         */
        post: operations["modifyGroupAttr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/set_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the attributes of a group
         * @description Removes all custom attributes of a group, then sets the named ones. The app may write a group's attributes five times per second (10049). A repeat sets the same values and does no harm (1047/44190, 2023-03-14). The page only says "reset"; that it removes other attributes follows from the SDKs (269/75406, 2024-12-26). Undocumented: an empty GroupAttr; use clear_group_attr.
         */
        post: operations["setGroupAttr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/clear_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all attributes of a group
         * @description Deletes all custom attributes of a group. Communities are not supported, although the other commands support them; an older page supported AVChatRoom only. The app may write a group's attributes five times per second (10049). A repeat does no harm. The page lists codes for keys and values, which the call does not have (1047/44189, 2023-03-10). Undocumented: the code for a community, presumably 10007, and a group without attributes.
         */
        post: operations["clearGroupAttr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete some attributes of a group
         * @description Deletes the named custom attributes of a group of any type. An attribute that does not exist answers 10050. The app may write a group's attributes five times per second (10049). A repeat does no harm, but answers 10050, because the attributes are already gone (1047/59499, 2024-03-21). Undocumented: whether a missing key keeps the others from being deleted.
         */
        post: operations["deleteGroupAttr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get counters of a group
         * @description Returns the named counters of a group, or all of them. Counters need the Ultimate edition, since 2025 called Pro, or higher (10059), and communities do not support them (1047/53427, 2023-03-10). Undocumented: a counter that does not exist, presumably left out, and the code for a community, presumably 10007.
         */
        post: operations["getGroupCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/update_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set, raise or lower counters of a group
         * @description Sets counters of a group, or changes them by a number, and returns their new values. Increase and Decrease create a missing counter with 0 first. Counters need the Ultimate edition, since 2025 called Pro, or higher (10059), and communities do not support them. A group has at most 20 counters (1047/53428, 2023-03-23). Not repeatable, because a second Increase or Decrease counts twice; a repeated Set does no harm. Undocumented: the default of Mode, overflow, a negative Value in Increase, and the code for a community, presumably 10007.
         */
        post: operations["updateGroupCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete counters of a group
         * @description Deletes the named counters of a group, or all of them if GroupCounterKeys is missing. Counters need the Ultimate edition, since 2025 called Pro, or higher (10059), and communities do not support them (1047/53429, 2023-03-10). A repeat does no harm. Undocumented: a counter that does not exist, presumably ignored, an empty GroupCounterKeys, and the code for a community, presumably 10007.
         */
        post: operations["deleteGroupCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/sendmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-to-one message to one user
         * @description Sends a message in the name of From_Account, or of the admin who signs the call. The service does not check whether the two are friends, whether either has blocked the other, or whether the sender is muted (1047/34919, 2023-03-10). By default the message is delivered to the recipient, stored in the history of both and counted as unread; SyncOtherMachine, MsgLifeTime and SendMsgControl change that. The history is ordered by time, and within one second by MsgSeq. Repeats: a message with the sender, MsgSeq, MsgRandom and content of one sent within the last 120 seconds is a duplicate and dropped (269/2282, 2026-02-04); an older page names MsgSeq, MsgRandom and one second (1047/34919, 2023-03-10). A retry is therefore safe within that time if the body has MsgSeq and stays as it is. Without MsgSeq the service takes a random number, and the retry sends a second message. The body is limited to 12 KB (93000), while the page of limits says 8,000 bytes a message (1047/33521, 2023-02-22). The trial and developer editions can send 1,000 messages a day (269/2282, 2026-02-04). Triggers the webhooks before and after sending. Undocumented: the answer to a duplicate, the size of CloudCustomData, and a From_Account equal to To_Account. Clients also know the request fields OnlineOnlyFlag and MsgTimeStamp and the answer's MsgId, which no page that could be read describes.
         */
        post: operations["sendmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/batchsendmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-to-one message to up to 500 users
         * @description Sends the same message to up to 500 users. ErrorCode 0 means that at least one of them got it: ErrorList names those who did not, with a code for each, and only if nobody did is ErrorCode not 0 (1047/34920, 2023-03-10). Like sendmsg, the call does not check friendship, blocklists or mutes; unlike sendmsg, it triggers no webhooks. MsgKey is the same for every recipient. Besides the calls, messages are limited to 12,000 a minute, each recipient counting as one (269/1612, 2026-02-04). The body is limited to 12 KB (93000). The page says that MsgSeq and MsgRandom identify repeats within one second; for sendmsg a newer page says 120 seconds (269/2282, 2026-02-04), and whether that holds here is undocumented. A retry is safe within that time if the body has MsgSeq. Undocumented: a recipient who occurs twice, and a MsgLifeTime of 0 together with OnlineOnlyFlag. Clients also know the answer's MsgId, which no page that could be read describes.
         */
        post: operations["batchsendmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/importmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a one-to-one message of another system
         * @description Imports one message with the time at which it was sent. Import the messages of a chat in chronological order; what happens otherwise is undocumented. The call updates the conversation list and triggers no webhooks. SyncFromOldSystem decides whether the message is history, which is read and not pushed, or live, which is unread and pushed. Two messages of one chat with the same MsgSeq, MsgRandom and MsgTimeStamp are the same message, whatever their content and even if sender and recipient are swapped, and the first import stands (1047/35014, 2023-03-10; 269/2568, 2025-12-05). A repeat is therefore safe at any time if the body has MsgSeq; without it the service takes a random number, and the repeat is a second message. How old a message can be is undocumented: history beyond the app's retention time (7 to 30 days by default) may never be seen (1047/33521, 2023-02-22). The page lists 90011 and 90026 although the body has neither a list of recipients nor a retention time. Undocumented: a time in the future, and the answer to a duplicate.
         */
        post: operations["importmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_getroammsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the history of a one-to-one chat
         * @description Returns the messages of a one-to-one chat within a time range, as Operator_Account sees them. The other side can see other messages: a user may have cleared the history, deleted the conversation (recentcontact/delete with ClearRamble 1) or single messages, and what was sent with SyncOtherMachine 2 is not in the sender's history (1047/35478, 2023-03-10; the English text says the other party's, the Chinese one the sender's). Recalled messages are included, with MsgFlagBits 8. IsPeerRead is 1 only after the recipient has sent a read receipt for the message; marking the chat as read does not set it. An answer holds at most MaxCnt messages and 13 KB. If Complete is 0, call again with LastMsgTime as MaxTime and with LastMsgKey. In the samples pages go from new to old, while the messages of one page are in ascending order. How far back the history goes depends on the app's retention time, by default 7 days. Undocumented: a limit of MaxCnt, an unknown LastMsgKey, and whether the bounds of the range are included. One client also knows MsgClientTime in MsgList, which no page that could be read describes.
         */
        post: operations["adminGetroammsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_msgwithdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall a one-to-one message
         * @description Recalls a message, however old it is and whether a client or a REST call sent it. It is removed from the history, from the messages kept for offline recipients and from the devices of both sides, and cannot be restored (1047/35015, 2023-03-21). admin_getroammsg still lists it, with MsgFlagBits 8 (1047/35478, 2023-03-10). MsgKey comes from the answer of sendmsg or batchsendmsg, from the webhooks, or from admin_getroammsg. The call can be repeated, but the repeat answers 20023. Undocumented: the effect on unread counts, and whether a message of batchsendmsg has to be recalled for each recipient.
         */
        post: operations["adminMsgwithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/modify_c2c_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a one-to-one message
         * @description Replaces MsgBody, CloudCustomData or both of a message in the history; what is missing stays as it was. The old content cannot be restored (1047/47722, 2023-03-21). MsgKey comes from the answer of sendmsg or batchsendmsg, from the webhooks, or from admin_getroammsg. A repeat writes the same content again. Undocumented: a body with neither field, the code for a message that does not exist or has been recalled, and a limit of size.
         */
        post: operations["modifyC2cMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_set_msg_read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a one-to-one chat as read
         * @description Marks the messages that Report_Account has received from Peer_Account before MsgReadTime as read, which lowers the unread counts (1047/38996, 2023-03-21; 269/50349, 2025-12-15, calls it clearing the unread count). It sends no read receipts: IsPeerRead of the messages stays 0. Without MsgReadTime the time is that of the call, so that a repeat also marks what has arrived in between; with it a repeat changes nothing. Triggers the webhook after messages are read. The page's codes name To_Account and From_Account, which the body does not have.
         */
        post: operations["adminSetMsgRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/c2c_msg_read_receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send read receipts for one-to-one messages
         * @description Sends read receipts in the name of Operator_Account for messages received from Peer_Account: From_Account of each message has to be Peer_Account, and To_Account Operator_Account (1047/77776, 2026-02-24). admin_getroammsg then presumably reports IsPeerRead 1. Messages ask for receipts with IsNeedReadReceipt. Only a part of the page could be read: the whole request and a whole sample of an answer, but not the rate limit, the limit of messages and the error codes. The rate is that of REST calls in general (1047/33521, 2023-02-22). A repeat presumably changes nothing.
         */
        post: operations["c2cMsgReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/get_c2c_unread_msg_num": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the unread one-to-one messages of a user
         * @description Counts the unread one-to-one messages of a user: all of them, or with Peer_Account those of up to 10 chats one by one (1047/41046, 2023-03-10). ErrorCode 0 does not mean that every chat was counted: ErrorList names the users who could not be, with 70107 if the account does not exist. The service keeps unread messages of at most 100 chats for 7 days, at most 250 a chat; more do not count (1047/33524, 2022-11-14). Undocumented: the envelope when every chat fails, the order of the list, and whether empty lists are present.
         */
        post: operations["getC2cUnreadMsgNum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/set_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or delete extensions of a one-to-one message
         * @description Sets, deletes or clears the extensions of a message, which are key-value pairs: at most 20 a call and 300 a message. The message has to be sent with SupportMessageExtension 1 (23002 otherwise). The feature has to be enabled in the console and needs the Ultimate edition (1047/51195, 2023-03-21), since 2025-01-14 Pro, Pro Plus or Enterprise (10008 otherwise). A message takes at most 200 calls a minute (23003). ErrorCode 0 does not mean that every pair was set: each has its own ErrorCode, 23001 if its Seq is not the current one; the service does not check the Seq that an app admin sends. From_Account and To_Account are those of the message. A repeat by an admin writes the same pairs again. Undocumented: the code for more than 300 pairs, and the answer to OperateType 3.
         */
        post: operations["setC2cKeyValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/get_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the extensions of a one-to-one message
         * @description Returns the extensions of a message, which are key-value pairs, in the order of Seq, at most 200 a call. If CompleteFlag is 0, call again with a higher StartSeq. Several pairs can have the same Seq (1047/51194, 2023-03-21, in its sample), so that the next call starts at the highest Seq returned and repeats some. The feature has to be enabled in the console and needs the Ultimate edition (10008 otherwise; Pro, Pro Plus or Enterprise on later pages). From_Account and To_Account are those of the message.
         */
        post: operations["getC2cKeyValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/get_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the conversations of a user
         * @description Returns the conversations of a user page by page: pinned and other ones each have a position of their own, and the next call passes back all four. A conversation appears when a message is sent (unless with NoLastMsg) or imported, and stays as long as its last message is stored, by default 7 days (1047/33524, 2022-11-14). The list holds 100 conversations, 500 in the Ultimate edition if configured in the console (1047/33521, 2023-02-22). Marks and groups of conversations are in the answer only on the undated page on trtc.io. Undocumented: the order, the size of a page, and the unread counts, which other calls return. The page calls MsgTime a duration in English; its samples are Unix times.
         */
        post: operations["recentcontactGetList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a conversation of a user
         * @description Removes a conversation from the list of one user; the other side keeps it. With ClearRamble 1 that user's history of the conversation is cleared too: admin_getroammsg no longer returns its messages to this user, but does to the other (1047/43088, 2023-03-20; 1047/35478, 2023-03-10). A new message presumably brings the conversation back. A repeat would also delete what has arrived in between. Note the spelling: ToGroupid here, GroupId in recentcontact/get_list, ToGroupId elsewhere. Undocumented: a conversation that does not exist, the default of ClearRamble, the effect on unread counts, and what happens to marks and groups of conversations.
         */
        post: operations["recentcontactDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/create_contact_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group of conversations for a user
         * @description Creates one group that a user sorts conversations into; a conversation can be in several. A user has at most 20 groups of conversations (51010), which hold at most 1,000 conversations (51008); according to 269/85791 (undated) that is 1,000 in all groups, and 1,000 more with marks. Only in the Ultimate edition (51013). Groups and marks are independent of the conversation list (1047/53437, 2023-03-14). ErrorCode 0 does not mean that every conversation was added: each has its own ResultCode. The page's overview calls this an update, by mistake. A repeat is undocumented: it may create a second group or fail because the name exists. Undocumented as well: an empty list of conversations.
         */
        post: operations["createContactGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/update_contact_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a group of conversations or change what is in it
         * @description Renames a group of conversations, or lets conversations join and leave it. OldGroupName names the group; the page requires it only for UpdateGroupType 1, but its sample of type 2 has it too. NewGroupName is required for type 1. A user has at most 20 groups of conversations (51010), which hold at most 1,000 conversations (51008). Only in the Ultimate edition (51013; 1047/53439, 2023-03-14). ErrorCode 0 does not mean that every conversation was moved: each has its own ResultCode. The page requires both To_Account and ToGroupId by mistake. A repeat changes nothing, but that of a renaming may fail because the old name is gone. Undocumented: the code for a group that does not exist (51009 is for deletions), and a new name that is taken.
         */
        post: operations["updateContactGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/del_contact_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a group of conversations
         * @description Deletes one group of conversations of a user, by name; the conversations stay. Only in the Ultimate edition (51013; 1047/53441, 2023-03-14). A group that does not exist is answered with 51009, and so is a repeat.
         */
        post: operations["delContactGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/get_contact_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of conversations and the marks of a user
         * @description Returns the conversations that have marks or are in groups, page by page, with the names of the groups (1047/53440, 2023-03-14). If CompleteFlag is 0, call again with NextStartIndex as StartIndex. Undocumented: the size of a page, whether GroupItem lists all groups or those of the page, and the values of CompleteFlag besides the 1 of the sample.
         */
        post: operations["getContactGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/search_contact_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the marks of up to 300 conversations and the groups that they are in
         * @description Returns the marks of the given conversations and the groups of conversations that they are in (1047/53442, 2023-03-14). Undocumented: whether a conversation without either is left out, and the code for more than 300.
         */
        post: operations["searchContactGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/mark_contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set and clear marks of up to 100 conversations
         * @description Sets and clears standard marks, which are bits, and sets the app's own mark of conversations. Standard marks need the Ultimate edition (51013), custom ones do not (1047/53438, 2023-03-14). At most 1,000 conversations of a user have marks (51008; 269/85792, undated). ErrorCode 0 does not mean that every conversation was marked: each has its own ResultCode. A repeat writes the same marks again. Undocumented: a bit in both ClearMark and SetMark, how a custom mark is removed, and whether an app can set the first 32 bits beyond the four that are named.
         */
        post: operations["markContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add up to 1,000 friends to a user
         * @description Adds friends to From_Account, one way or both ways. Each friend has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34902, 2023-03-20). The setting Tag_Profile_IM_AllowType of the other user decides: AllowType_Type_AllowAny adds the friend at once, AllowType_Type_NeedConfirm leaves a pending request and gets 30539, AllowType_Type_DenyAny gets 30516. ForceAddFlags 1 adds the friend without asking. A user whose Tag_Profile_IM_AdminForbidType is AdminForbid_Type_SendOut gets 30009. A blocklist between the two gets 30515 or 30525. A user has at most 3,000 friends (30010; 30014 for the other user), 100 pending requests (30012) and 32 friend lists (30011) (1047/34381, 2023-02-22). A user who is already a friend gets 30001 (269/32485). The webhook before a friend request does not run for REST calls (1047/43468, 2023-04-03). Not repeatable: a repeat can send a second request to users who confirm. Undocumented: which of these checks ForceAddFlags skips, the setting of a user who never chose one, whether a friend list that does not exist is created, and what Add_Type_Both does if only one direction exists. No REST call answers a pending request.
         */
        post: operations["friendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import up to 1,000 friends of a user
         * @description Makes users friends of From_Account, one way: they do not get From_Account as a friend. Import a mutual friendship from both sides. The call can also set remarks, friend lists, times and custom fields. Each friend has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34903, 2023-03-20). Put the friends of one user into one call or into calls one after the other: concurrent writes to one user get 30008. A call imports at most 1,000 friends, a user has at most 3,000 (30010) and 32 friend lists (30011) (1047/34381, 2023-02-22). The webhook after adding a friend does not run (1047/34359, 2023-04-03). Its page lists none of the codes with which friend_add rejects a friend. Repeatable: the friendships are the same after a repeat, although it may report friends that exist as 30001. Undocumented: whether a repeat updates the fields of a friend, whether blocklists and the other user's settings matter, whether friend lists that do not exist are created, and which times are accepted.
         */
        post: operations["friendImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the remark, lists and custom fields of friends
         * @description Sets fields of several friends of From_Account: the remark, the friend lists and custom fields, no others. Each friend has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed. Update the friends of one user in one call: concurrent writes to one user get 30008 (1047/34904, 2023-03-20). A user who is not a friend gets 30001 (269/32485), more than 32 friend lists get 30011. Repeatable: the fields have the same values after a repeat. Undocumented: the maximum number of friends and fields, whether Tag_SNS_IM_Group replaces the lists or adds to them, whether an empty value clears a field, and whether all fields or none are set when one is rejected.
         */
        post: operations["friendUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete up to 1,000 friends of a user
         * @description Deletes friends of From_Account, one way or both ways. Each user has its own result in ResultItem; ErrorCode is 0 even if some fail (1047/34905, 2023-03-20). The page does not list Fail_Account, which the similar commands return. A user who is not a friend gets 31704, or 30001 according to the FAQ (269/32485); deleting too often gets 31707. The webhook after deleting a friend runs (1047/34360, 2023-04-03). Repeatable: nothing more is deleted, but the repeat reports the friends that the first call deleted as failed. Undocumented: the default of DeleteType (friend_delete_all deletes one way), and the result of Delete_Type_Both if only one direction exists.
         */
        post: operations["friendDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_delete_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all friends of a user
         * @description Deletes all friends of From_Account with their standard and custom fields, one way by default (1047/34906, 2023-03-20). Repeatable: a repeat deletes what is left. Undocumented: whether the friend lists stay, the result for a user without friends, and whether webhooks run.
         */
        post: operations["friendDeleteAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the friendship with up to 1,000 users
         * @description Reports for each user whether it is a friend of From_Account, and with CheckResult_Type_Both also the reverse. Each user has its own result in InfoItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34907, 2023-03-20). Changes nothing, so it can be repeated. Undocumented: the result for a user who has not been imported, and for a UserID that occurs twice.
         */
        post: operations["friendCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the friends of a user page by page
         * @description Returns all friends of From_Account with all standard and custom friend fields, page by page; profile fields need friend_get_list (1047/34908, 2023-03-20). Start with StartIndex 0 and go on with NextStartIndex until CompleteFlag is not 0. A sequence from an earlier answer leaves out the fields that it covers if none has changed. Changes nothing, so it can be repeated. Undocumented: the size of a page, the order, and what UserDataItem is when a sequence is current. CustomSequence is no longer on the page (269/1647, 2025-12-15).
         */
        post: operations["friendGet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_get_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get fields and profiles of certain friends
         * @description Returns the named friend and profile fields of certain friends of From_Account. The page recommends at most 100 friends a call, because an answer that is too large fails. Each friend has its own result in InfoItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34910, 2023-03-20). A user who is not a friend gets 30001. A field without a value is left out, as Tag_Profile_IM_Image is in the sample. Changes nothing, so it can be repeated. One other client also declares the fields of group_get in this answer; no revision of the page has them.
         */
        post: operations["friendGetList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add friend lists and put friends into them
         * @description Adds up to 32 friend lists to From_Account and puts up to 1,000 of its friends into the new lists (1047/34950, 2023-03-20; the maxima since 2024-09-25). If friends are named, each has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed. A user has at most 32 friend lists (30011). In the sample, a user who is not a friend gets 32216, a code that no table lists. A name of the wrong length answers 30001, with Err_SNS_GroupAdd_Req_Group_Name_Len_Illegal in a question of 2019-09-18 in the vendor's forum. Friend lists are not chat groups. Repeatable: the lists are the same after a repeat, although it may report them as a failure. Undocumented: the result for a list that exists, and whether the lists are added if a friend fails.
         */
        post: operations["snsGroupAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete friend lists
         * @description Deletes up to 32 friend lists of From_Account (1047/34926, 2023-03-20; the maximum since 2024-09-25). Repeatable: nothing more is deleted. Undocumented: the result for a list that does not exist, and whether the friends in a deleted list stay friends.
         */
        post: operations["snsGroupDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the friend lists of a user
         * @description Returns the friend lists of From_Account, all or up to 32 by name, with the number of friends in each, and with the friends if NeedFriend asks for them (1047/40123, 2023-03-10; the maximum on 269/54763, 2025-12-15). Changes nothing, so it can be repeated. Undocumented: the result for a list that does not exist, and the order.
         */
        post: operations["snsGroupGet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block up to 1,000 users
         * @description Puts users on the blocklist of From_Account. Each user has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34911, 2023-03-10). Blocking ends the friendship both ways, unless the app keeps friendships in the console (1047/48152, 2025-01-07), and neither can ask the other to be friends. From_Account can still send messages to a user it has blocked, not the reverse; if both block each other, neither can. By default the blocked sender gets a success and the message is not delivered; with the setting Blocklist check off, sending answers 20007 (1047/34419, 2023-03-30; the error code page of the same date, 1047/34348, calls the failure the default). The SDK pages state instead that neither can start a conversation (1047/48152, 2025-01-07). A blocklist has at most 1,000 entries (30013). A user who is already blocked gets 30001. The webhook after blocking runs (1047/34361, 2023-04-03). Repeatable: the blocklist is the same after a repeat, which reports the users that the first call blocked as failed. Undocumented: blocking oneself, and what happens to pending requests.
         */
        post: operations["blackListAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock up to 1,000 users
         * @description Takes users off the blocklist of From_Account. Each user has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34912, 2023-03-10). A user who is not blocked gets 30001 (269/32485). The webhook after unblocking runs (1047/34362). Repeatable: nothing more is unblocked, but the repeat reports the users that the first call unblocked as failed. Undocumented: whether a friendship that blocking ended comes back.
         */
        post: operations["blackListDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the blocklist of a user page by page
         * @description Returns the users that From_Account has blocked, page by page: start with StartIndex 0 and go on with the StartIndex of the answer until it is 0 (1047/34914, 2023-03-10). The sequence in the answer is spelt CurruentSequence on every page up to 2025-10-23 and CurrentSequence on 269/3722 of 2025-12-15; a server may send either. The rate limit can be raised for a fee (269/3722, 2025-12-15). Changes nothing, so it can be repeated. Undocumented: the order, and the effect of a LastSequence that is current.
         */
        post: operations["blackListGet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who has blocked whom, for up to 1,000 users
         * @description Reports for each user whether From_Account has blocked it, and with BlackCheckResult_Type_Both also the reverse. Each user has its own result in BlackListCheckItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34913, 2023-03-10). Changes nothing, so it can be repeated. Undocumented: the result for a user who has not been imported.
         */
        post: operations["blackListCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openconfigsvr/setnospeaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute an account, or lift the mute
         * @description Stops an account from sending one-to-one messages, group messages, or both, for a time or permanently (1047/34923, 2023-03-10). A muted sender gets 20012 for one-to-one messages and 10017 for group messages, in every group; the webhooks before sending do not run. The mute ends on its own when its time is up; 0 lifts it at once. No account is muted by default. One of the two times is enough; without either the call gets 130008. Repeatable: the same mute is set again, its time counted from the repeat. Undocumented: whether the time that is left out stays as it was, whether messages that an admin sends in the name of the account are stopped, whether imported messages are affected, and the result for an account that has not been imported (130005 stands for an invalid account).
         */
        post: operations["setnospeaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openconfigsvr/getnospeaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the mutes of an account
         * @description Returns the mutes of an account for one-to-one and group messages, in seconds (1047/34924, 2023-03-10). The sample returns 7196 for a mute of 7200 seconds, so it is the time that remains, although the table calls it the duration. Changes nothing, so it can be repeated. Undocumented: the result for an account that has not been imported.
         */
        post: operations["getnospeaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/send_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message in a group
         * @description Sends a message in a group. From_Account is the sender; without it the sender is the admin who calls. The account has to exist, but neither it nor the admin has to be a member (1047/33526, 2023-02-02). A muted sender gets 10017. A second message with the same content and Random within five minutes is dropped (1047/34959, 2023-03-10); the samples of the page compare Random only, the limits page compares Random and sender (1047/33521, 2023-02-22). A repeat is therefore harmless for five minutes, as Random is required. MsgSeq counts up from 1 in each group, and only for messages that are stored (1047/33526, 2023-02-02). A group takes 40 messages a second; what exceeds that is dropped, low priorities first, and is not stored. The answer is then a success with MsgDropReason; the page also lists 10023 for too many messages. Priorities are case-sensitive: High, Normal (default) and Low. OnlineOnlyFlag and SendMsgControl cannot be used together, and neither works in AVChatRoom. NoUnread fails in a ChatRoom (Meeting) unless the app has enabled unread counts for that type. Messages over 12 KB get 80002 (8,000 bytes in the revision of 2020-03-11 and on the limits page). AVChatRoom stores no messages. Apps of the trial and developer editions can send 1,000 messages a day (269/1629, 2026-02-04). The rate limit can be raised for a fee. Undocumented: what a dropped repeat answers, the MsgSeq of a message to online members only, and the code for an unknown From_Account. An unofficial client also knows NeedReadReceipt (1 asks for read receipts), which none of the pages that were read has.
         */
        post: operations["sendGroupMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/send_group_system_notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a system notification to a group
         * @description Sends a text of the app to all members of a group or to some of them. Only members who are online get it; it is not stored (1047/33526, 2023-02-02) and is not subject to the limit of 40 messages a second. AVChatRoom takes notifications to all members only. A repeat sends it again. Undocumented: the maximum length of Content, what happens to a recipient who is not a member, and the code that AVChatRoom answers if ToMembers_Account is set.
         */
        post: operations["sendGroupSystemNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import up to 7 messages into a group
         * @description Imports history from another system without webhooks and notifications. ErrorCode 0 does not mean that every message was imported: ImportMsgResult has a Result for each. The messages have to be in ascending order of SendTime, each before now, after the creation of the group and after its latest message; a message that breaks this gets 10004. A message over 12,000 bytes gets 80002 (8,000 in the revision of 2020-03-11); the call itself can get 10020 for that. A second message with the same Random within five minutes is dropped. Afterwards everyone's unread count is 0: import members or set unread counts after the last message. AVChatRoom answers 10007. The page lists only text, face, location and custom elements for this call (1047/34968, 2023-03-10). The limits page allows 20 messages in a call, as the revision of 2020-03-11 did (1047/33521, 2023-02-22). Not repeatable: if the first call got through, its messages are the latest ones, and a repeat can answer 10004 for messages that are in the group. Read the group's latest messages back instead. Undocumented: whether equal time stamps are ascending, whether the five minutes count by SendTime or by the time of the call, the Result of a dropped repeat, whether the sender has to be a member, and whether a failed message stops those after it.
         */
        post: operations["importGroupMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/modify_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the content of a group message
         * @description Replaces MsgBody, CloudCustomData or both of a message in a group's history. What was there before cannot be restored. Not for AVChatRoom. The page lists the codes of one-to-one messages, even 90003 for To_Account, a field that this call does not have, and none for an unknown group or message (1047/47948, 2023-03-10). A repeat writes the same content again. Undocumented: a call with neither field, and whether a recalled message can be edited.
         */
        post: operations["modifyGroupMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/group_msg_get_simple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the history of a group
         * @description Returns messages of a group, newest first, at most 20. Without ReqMsgSeq they are the latest ones. For the next page set ReqMsgSeq to the lowest MsgSeq of the previous answer minus 1. A message that was deleted, has expired or could not be stored is a placeholder with IsPlaceMsg 1; a recalled one has IsPlaceMsg 2 and is only returned with WithRecalledMsg 1. Messages are kept for 7 days, 30 in the Ultimate edition, or longer for a fee (1047/33529, 2023-03-29). AVChatRoom has no history. The background paragraph of the English page says that earlier messages have higher sequence numbers; its table and the Chinese page say the opposite (1047/34971, 2023-03-10). Messages that clear_group_msg cleared are still returned (1047/65970, 2024-11-11). Undocumented: the code that AVChatRoom answers, whether CloudCustomData is returned, and what is returned for a ReqMsgSeq above the latest message.
         */
        post: operations["groupMsgGetSimple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/group_msg_recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall up to 10 messages of a group
         * @description Recalls messages for everyone, also from the caches of clients. ErrorCode 0 does not mean that every message was recalled: RecallRetList has a RetCode for each. Recalled messages cannot be restored. There is no time limit for this call, but the messages must not have expired (1047/34965, 2023-03-10); the page has 10031 for a time limit anyway. The page of 2023-03-10 excludes AVChatRoom (10033). The pages since 2024-07-16 allow it from native SDK 7.4.4634 and web SDK 3.1.2 on: only members who are online notice, and only messages of the last hour can be recalled (269/12341, 2026-01-27). Recall can be disabled for an app (10041). Undocumented: the RetCode of a message that has been recalled before; a repeat changes nothing else.
         */
        post: operations["groupMsgRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_msg_by_sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall the recent messages of one sender in a group
         * @description Recalls what one user sent among the last 1,000 messages of a group. Despite its name it deletes nothing: the messages are marked as recalled. Clients are not notified; they find out when they load the history. In AVChatRoom, which has no history, the call changes nothing and answers no error (1047/34970, 2023-03-10). A repeat does no harm: it also recalls what the user sent in between, as a later call would. Undocumented: the answer for a user who is unknown or never sent anything.
         */
        post: operations["deleteGroupMsgBySender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/clear_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the history of a group for its members
         * @description Hides the messages that users sent in a group, all of them or those up to MsgSeq. They are marked, not deleted: SDKs no longer load them, while group_msg_get_simple still returns them to admins. For Private (Work), Public, ChatRoom (Meeting) and AVChatRoom, not for Community (1047/65970, 2024-11-11). The page allows AVChatRoom, although such a group has no history. A repeat does no harm: without MsgSeq it also hides what was sent in between, as a later call would. The copies that were read end in the table of codes, after 10010. Undocumented: the effect on unread counts and conversation lists, and the code for a Community.
         */
        post: operations["clearGroupMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/set_unread_msg_num": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a member's unread count in a group
         * @description Sets how many messages of a group a member has not read, without webhooks and notifications. Only for migrations. A count above the number of messages in the group is lowered to that number. ChatRoom (Meeting) and AVChatRoom have no unread counts: there the call changes nothing and answers no error (1047/34909, 2023-03-10). A repeat sets the same count. Undocumented: the code for a user who is not a member.
         */
        post: operations["setUnreadMsgNum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_msg_receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count who has read messages of a group
         * @description Returns for each message how many members have read it and how many have not. ErrorCode 0 does not mean that every receipt exists: GroupMsgReceiptList has a Code for each, for example 10062. Only in the Ultimate edition (Pro, Pro Plus or Enterprise since 2025-01-14), after read receipts were enabled for the type of group in the console, and for messages whose senders asked for receipts (1047/48021, 2024-11-14). Not for AVChatRoom and Community (1047/49439, 2023-03-10). Undocumented: the maximum number of messages.
         */
        post: operations["getGroupMsgReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_msg_receipt_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List who has, or has not, read a message of a group
         * @description Returns the members who have read a message (Filter 0) or those who have not (Filter 1), up to 200 at a time. For the next page pass on Cursor, until IsFinish is 1. Needs the same edition and settings as get_group_msg_receipt, and has the same types of group (1047/49438, 2023-03-10). The samples call the last field IsFinish, the table IsFinished. Undocumented: whether the sender is on either list.
         */
        post: operations["getGroupMsgReceiptDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/group_set_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set, delete or clear the extensions of a group message
         * @description Sets or deletes up to 20 key-value pairs of a message, or clears all of them. A message has at most 300 pairs and has to be sent with SupportMessageExtension 1 (23002 otherwise). ErrorCode 0 does not mean that every pair was set: ExtensionList has an ErrorCode for each, for example 23001. Pairs of one message can be written 200 times a minute (23003). Seq protects members against overwriting each other's changes; in calls of app admins the service does not check it (1047/52170, 2023-03-10). Only in the Ultimate edition (10008 otherwise) and after the feature was enabled in the console. For Private (Work), Public and ChatRoom (Meeting). A repeat by an admin sets the same values again and raises Seq. Undocumented: the code for pair 301, and for a key to delete that does not exist.
         */
        post: operations["groupSetKeyValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/group_get_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the extensions of a group message
         * @description Returns the key-value pairs of a message, sorted by Seq, up to 200 at a time. If CompleteFlag is 0, call again with StartSeq. Several pairs can have the same Seq; how to continue within one is undocumented. Only in the Ultimate edition (10008 otherwise) and after the feature was enabled in the console. For Private (Work), Public and ChatRoom (Meeting). The page says one-to-one message where it means group message (1047/52169, 2023-03-10). Undocumented: the answer for a message without pairs.
         */
        post: operations["groupGetKeyValues"];
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
        KnownErrorCode: 0 | 1001 | 1002 | 1003 | 1004 | 1005 | 10001 | 10002 | 10003 | 10004 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010 | 10011 | 10012 | 10013 | 10014 | 10015 | 10016 | 10017 | 10018 | 10019 | 10020 | 10021 | 10023 | 10024 | 10025 | 10026 | 10030 | 10031 | 10032 | 10033 | 10034 | 10035 | 10036 | 10037 | 10038 | 10041 | 10045 | 10046 | 10047 | 10048 | 10049 | 10050 | 10051 | 10052 | 10053 | 10054 | 10056 | 10058 | 10059 | 10060 | 10062 | 10063 | 10070 | 10071 | 11000 | 20001 | 20002 | 20003 | 20004 | 20005 | 20006 | 20007 | 20008 | 20009 | 20010 | 20011 | 20012 | 20016 | 20018 | 20022 | 20023 | 21005 | 22001 | 22002 | 22003 | 22004 | 22005 | 22006 | 23001 | 23002 | 23003 | 23004 | 23005 | 23006 | 23007 | 23008 | 23009 | 27002 | 27003 | 30001 | 30002 | 30003 | 30004 | 30005 | 30006 | 30007 | 30008 | 30009 | 30010 | 30011 | 30012 | 30013 | 30014 | 30015 | 30515 | 30516 | 30525 | 30539 | 30540 | 30614 | 31704 | 31707 | 31804 | 32100 | 32101 | 32102 | 32103 | 40001 | 40002 | 40003 | 40004 | 40005 | 40006 | 40007 | 40008 | 40009 | 40601 | 40605 | 40610 | 50001 | 50002 | 50003 | 50004 | 50005 | 51006 | 51007 | 51008 | 51009 | 51010 | 51011 | 51012 | 51013 | 60002 | 60003 | 60004 | 60005 | 60006 | 60007 | 60008 | 60009 | 60010 | 60011 | 60012 | 60013 | 60014 | 60015 | 60016 | 60017 | 60018 | 60019 | 60020 | 60021 | 60022 | 70001 | 70002 | 70003 | 70004 | 70005 | 70006 | 70007 | 70008 | 70009 | 70010 | 70013 | 70014 | 70015 | 70016 | 70017 | 70018 | 70019 | 70020 | 70050 | 70051 | 70052 | 70101 | 70102 | 70103 | 70104 | 70105 | 70106 | 70107 | 70113 | 70114 | 70115 | 70140 | 70145 | 70169 | 70201 | 70202 | 70203 | 70204 | 70205 | 70206 | 70207 | 70208 | 70209 | 70210 | 70211 | 70212 | 70213 | 70214 | 70221 | 70222 | 70225 | 70231 | 70236 | 70308 | 70346 | 70347 | 70348 | 70362 | 70398 | 70399 | 70401 | 70402 | 70403 | 70404 | 70405 | 70411 | 70418 | 70419 | 70421 | 70425 | 70500 | 71000 | 72001 | 72012 | 80001 | 80002 | 80003 | 80004 | 80005 | 80101 | 90001 | 90002 | 90003 | 90004 | 90005 | 90006 | 90007 | 90008 | 90009 | 90010 | 90011 | 90012 | 90013 | 90014 | 90015 | 90016 | 90017 | 90018 | 90019 | 90020 | 90021 | 90022 | 90023 | 90024 | 90025 | 90026 | 90027 | 90028 | 90029 | 90030 | 90031 | 90032 | 90033 | 90034 | 90035 | 90039 | 90040 | 90043 | 90044 | 90045 | 90046 | 90047 | 90048 | 90054 | 90055 | 90992 | 90994 | 90995 | 91000 | 91101 | 93000 | 114000 | 114001 | 114002 | 114003 | 114004 | 114005 | 114011 | 115066 | 115068 | 130001 | 130002 | 130003 | 130004 | 130005 | 130006 | 130007 | 130008 | 130009 | 130010 | 130011 | 130012 | 130014;
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
        /** @description A text. */
        TextValue: string;
        /**
         * Format: int64
         * @description A number.
         */
        NumberValue: number;
        /** @description Text or binary data of at most 500 bytes, or an unsigned integer, depending on the tag (1047/33520, 2023-03-29). */
        ProfileValue: components["schemas"]["TextValue"] | components["schemas"]["NumberValue"];
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
        /**
         * @description Type of the group. Work is the newer name of Private, Meeting of ChatRoom. The samples of create_group have only the older names, its table has the newer ones too (1047/34895, 2023-03-20).
         * @enum {string}
         */
        GroupType: "Private" | "Work" | "Public" | "ChatRoom" | "Meeting" | "AVChatRoom" | "Community";
        /** @description The group's ID. The service assigns one that starts with `@TGS#`. An app can choose its own: printable ASCII (0x20 to 0x7e), at most 48 bytes (1047/34381, 2023-02-22; "less than 48" on 1047/33529, 2023-03-29), not starting with `@TGS#`. IDs of communities, the app's own included, start with `@TGS#_`. */
        GroupID: string;
        /**
         * @description How the group treats requests to join: FreeAccess lets everyone in, NeedPermission asks the owner or an admin of the group, DisableApply rejects all. Only for types that users can apply to; communities do not support it.
         * @enum {string}
         */
        ApplyJoinOption: "FreeAccess" | "NeedPermission" | "DisableApply";
        /**
         * @description How the group treats invitations by members: FreeAccess adds the user at once, NeedPermission asks the owner or an admin of the group, DisableInvite rejects all. Not for AVChatRoom. On newer pages only (269/1620, 2024-07-25; values from 269/77564, 2024-11-25).
         * @enum {string}
         */
        InviteJoinOption: "FreeAccess" | "NeedPermission" | "DisableInvite";
        /** @description A custom field of a group. The app configures up to ten of them in the console (1047/33529, 2023-03-29). */
        GroupCustomField: {
            /** @description Name from the console, letters, digits and underscores, at most 16 bytes (1047/34381, 2023-02-22). */
            Key: string;
            /** @description Value, at most 512 bytes; binary data is allowed. modify_group_base_info deletes the field if it is empty. */
            Value: string;
        };
        /**
         * @description Role in the group, Admin or left out for an ordinary member.
         * @enum {string}
         */
        NewMemberRole: "Admin";
        /** @description A custom field of a group member. The app configures up to five of them per group type in the console (1047/33529, 2023-03-29). */
        MemberCustomField: {
            /** @description Name from the console, letters, digits and underscores, at most 16 bytes (1047/34381, 2023-02-22). */
            Key: string;
            /** @description Value, at most 64 bytes; binary data is allowed. */
            Value: string;
        };
        /** @description A first member of the group. Other fields of a member cannot be set here. */
        NewGroupMember: {
            Member_Account: components["schemas"]["UserID"];
            Role?: components["schemas"]["NewMemberRole"];
            /** @description Custom fields of the member, if the app has configured any. */
            AppMemberDefinedData?: components["schemas"]["MemberCustomField"][];
        };
        /**
         * Format: int32
         * @description 0: off. 1: on.
         * @enum {integer}
         */
        Flag: 0 | 1;
        /** @description The group to create (1047/34895, 2023-03-20). */
        GroupCreationBody: {
            /** @description The owner, an imported account, who becomes a member. Without it the group has no owner. */
            Owner_Account?: string;
            Type: components["schemas"]["GroupType"];
            GroupId?: components["schemas"]["GroupID"];
            /** @description Name of the group, at most 30 bytes of UTF-8. SDK pages say 100 (1047/48184, 2024-11-15). */
            Name: string;
            /** @description Introduction, at most 240 bytes of UTF-8. SDK pages say 400 (1047/48184, 2024-11-15). */
            Introduction?: string;
            /** @description Notice, at most 300 bytes of UTF-8. SDK pages say 400 (1047/48184, 2024-11-15). */
            Notification?: string;
            /** @description URL of the avatar, at most 100 bytes. SDK pages say 500 (1047/48184, 2024-11-15). */
            FaceUrl?: string;
            /**
             * Format: int32
             * @description Maximum number of members. Default and upper limit come from the plan, 20 on the trial edition; a later upgrade does not raise the number by itself.
             */
            MaxMemberCount?: number;
            ApplyJoinOption?: components["schemas"]["ApplyJoinOption"];
            InviteJoinOption?: components["schemas"]["InviteJoinOption"];
            /** @description Custom fields of the group, if the app has configured any. */
            AppDefinedData?: components["schemas"]["GroupCustomField"][];
            /** @description First members, at most 100 (10005). Not for AVChatRoom (10007). */
            MemberList?: components["schemas"]["NewGroupMember"][];
            /** @description 1 creates a community with topics, 0 one without. Only for Community. */
            SupportTopic?: components["schemas"]["Flag"];
        };
        /** @description The envelope with the ID of the new group. */
        GroupCreationResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description ID of the group, the app's own or the assigned one. */
            GroupId?: string;
            /** @description Type of the group; only in create_group's sample of a community with topics. */
            Type?: string;
            /**
             * Format: int32
             * @description Undocumented; 0 in create_group's sample of a community with topics.
             */
            HugeGroupFlag?: number;
        };
        /** @description One group. */
        GroupReferenceBody: {
            GroupId: components["schemas"]["GroupID"];
        };
        /**
         * @description Only groups of this type. BChatRoom is an old type that only get_appid_group_list names (1047/34960, 2023-03-20).
         * @enum {string}
         */
        GroupTypeFilter: "Private" | "Public" | "ChatRoom" | "AVChatRoom" | "Community" | "BChatRoom";
        /** @description Which groups of the app to list (1047/34960, 2023-03-20). */
        GroupListBody: {
            /**
             * Format: int32
             * @description Groups per answer, at most 10,000, which is also the default.
             */
            Limit?: number;
            /**
             * Format: int64
             * @description Position to go on from, 0 at first, then Next of the previous answer.
             */
            Next?: number;
            GroupType?: components["schemas"]["GroupTypeFilter"];
        };
        /** @description One group, by ID only. */
        GroupReference: {
            /** @description The group. */
            GroupId: string;
        };
        /** @description The envelope with IDs of groups. */
        GroupListResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description Number of groups in the app, or of those with the requested type; Limit and Next do not affect it.
             */
            TotalCount?: number;
            /** @description The groups. */
            GroupIdList?: components["schemas"]["GroupReference"][];
            /**
             * Format: int64
             * @description Next of the following request; 0 after the last group.
             */
            Next?: number;
        };
        /**
         * @description A basic field of a group, from 1047/33529 (2023-03-29); MuteAllMember is only in the samples of get_joined_group_list (1047/34925, 2023-03-20).
         * @enum {string}
         */
        GroupField: "GroupId" | "Type" | "Name" | "Introduction" | "Notification" | "FaceUrl" | "Owner_Account" | "CreateTime" | "InfoSeq" | "LastInfoTime" | "LastMsgTime" | "NextMsgSeq" | "MemberNum" | "MaxMemberNum" | "ApplyJoinOption" | "MuteAllMember";
        /**
         * @description A field of a member, from 1047/33529 (2023-03-29). Account is only in the sample of get_group_info (1047/34961, 2023-03-10), OnlineStatus only on the newest pages (1047/64897, after 2024-10).
         * @enum {string}
         */
        GroupMemberField: "Member_Account" | "Account" | "Role" | "JoinTime" | "MsgSeq" | "MsgFlag" | "LastSendMsgTime" | "NameCard" | "MuteUntil" | "OnlineStatus";
        /** @description The fields to return besides GroupId. */
        JoinedGroupsFilter: {
            /** @description Fields of the groups. */
            GroupBaseInfoFilter?: components["schemas"]["GroupField"][];
            /** @description Fields of the user as a member. */
            SelfInfoFilter?: components["schemas"]["GroupMemberField"][];
        };
        /** @description Whose groups to list, and which of them (1047/34925, 2023-03-20). */
        JoinedGroupsBody: {
            Member_Account: components["schemas"]["UserID"];
            /** @description 1 includes AVChatRoom groups, possibly not all of them; default 0. */
            WithHugeGroups?: components["schemas"]["Flag"];
            /** @description 1 includes Private groups that no message has activated; default 0. */
            WithNoActiveGroups?: components["schemas"]["Flag"];
            /**
             * Format: int32
             * @description Groups per answer, at most 5,000; without it all groups.
             */
            Limit?: number;
            /**
             * Format: int32
             * @description Number of groups to skip, default 0.
             */
            Offset?: number;
            GroupType?: components["schemas"]["GroupTypeFilter"];
            ResponseFilter?: components["schemas"]["JoinedGroupsFilter"];
            /** @description 1 lists communities with topics, 0 those without. GroupType has to be Community then. */
            SupportTopic?: components["schemas"]["Flag"];
        };
        /** @description The user as a member of the group. */
        GroupSelfInfo: {
            /** @description Role in the group: Owner, Admin or Member. */
            Role?: string;
            /**
             * Format: int64
             * @description Unix time in seconds at which the user joined.
             */
            JoinTime?: number;
            /** @description How the user gets messages: AcceptAndNotify, AcceptNotNotify, Discard or, newer, AcceptNotNotifyExceptAt. */
            MsgFlag?: string;
            /**
             * Format: int64
             * @description Sequence number of the last message that the user has read.
             */
            MsgSeq?: number;
            /**
             * Format: int64
             * @description Unix time in seconds of the user's last message.
             */
            LastSendMsgTime?: number;
            /**
             * Format: int64
             * @description Unix time in seconds at which the mute ends; 0 if the user is not muted.
             */
            MuteUntil?: number;
            /** @description The user's name in this group. */
            NameCard?: string;
            /**
             * Format: int64
             * @description For a community with topics; undocumented beyond the sample.
             */
            GrossTopicReadSeq?: number;
        };
        /** @description A group that the user has joined. Without a filter it has only GroupId. */
        JoinedGroup: {
            /** @description The group. */
            GroupId: string;
            /** @description Type of the group; samples have the older names: Private, Public, ChatRoom, AVChatRoom, Community. */
            Type?: string;
            /** @description Name of the group. */
            Name?: string;
            /** @description Introduction. */
            Introduction?: string;
            /** @description Notice. */
            Notification?: string;
            /** @description URL of the avatar. */
            FaceUrl?: string;
            /** @description The owner's UserID, empty if there is none. */
            Owner_Account?: string;
            /**
             * Format: int64
             * @description Unix time in seconds at which the group was created.
             */
            CreateTime?: number;
            /**
             * Format: int64
             * @description Grows with every change of the group's profile.
             */
            InfoSeq?: number;
            /**
             * Format: int64
             * @description Unix time in seconds of the last change.
             */
            LastInfoTime?: number;
            /**
             * Format: int64
             * @description Unix time in seconds of the last message; 0 if there is none.
             */
            LastMsgTime?: number;
            /**
             * Format: int64
             * @description Sequence number of the next message. It starts at 1; tips about joining and leaving count.
             */
            NextMsgSeq?: number;
            /**
             * Format: int32
             * @description Number of members.
             */
            MemberNum?: number;
            /**
             * Format: int32
             * @description Maximum number of members.
             */
            MaxMemberNum?: number;
            /** @description How requests to join are treated: FreeAccess, NeedPermission or DisableApply. */
            ApplyJoinOption?: string;
            /** @description On if everyone is muted, otherwise Off. */
            MuteAllMember?: string;
            /**
             * Format: int32
             * @description 1 for a community with topics.
             */
            SupportTopic?: number;
            /**
             * Format: int64
             * @description For a community with topics; undocumented beyond the sample.
             */
            GrossTopicNextMsgSeq?: number;
            SelfInfo?: components["schemas"]["GroupSelfInfo"];
        };
        /** @description The envelope with the user's groups. */
        JoinedGroupsResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description Number of groups that match; Limit and Offset do not affect it.
             */
            TotalCount?: number;
            /** @description The groups. */
            GroupIdList?: components["schemas"]["JoinedGroup"][];
        };
        /** @description The fields to return. Once there is a filter, other fields are left out. */
        GroupInfoFilter: {
            /** @description Fields of the groups. */
            GroupBaseInfoFilter?: components["schemas"]["GroupField"][];
            /** @description Fields of the members. */
            MemberInfoFilter?: components["schemas"]["GroupMemberField"][];
            /** @description Keys of custom fields of the groups. */
            AppDefinedDataFilter_Group?: string[];
            /** @description Keys of custom fields of the members. */
            AppDefinedDataFilter_GroupMember?: string[];
        };
        /** @description The groups to return (1047/34961, 2023-03-10). */
        GroupInfoBody: {
            /** @description At most 50 groups. */
            GroupIdList: components["schemas"]["GroupID"][];
            ResponseFilter?: components["schemas"]["GroupInfoFilter"];
        };
        /** @description A member of a group. Filters of the request leave fields out. */
        GroupMember: {
            /** @description The member's UserID. */
            Member_Account?: string;
            /** @description Role in the group: Owner, Admin or Member. */
            Role?: string;
            /**
             * Format: int64
             * @description Unix time in seconds at which the member joined.
             */
            JoinTime?: number;
            /**
             * Format: int64
             * @description Sequence number of the last message that the member has read.
             */
            MsgSeq?: number;
            /** @description How the member gets messages: AcceptAndNotify, AcceptNotNotify, Discard or, newer, AcceptNotNotifyExceptAt. */
            MsgFlag?: string;
            /**
             * Format: int64
             * @description Unix time in seconds of the member's last message; 0 if there is none.
             */
            LastSendMsgTime?: number;
            /**
             * Format: int64
             * @description Unix time in seconds at which the mute ends; 0 if the member is not muted.
             */
            MuteUntil?: number;
            /** @description The member's name in this group. */
            NameCard?: string;
            /** @description Online or Offline, only if the request names the field and the app has switched it on; Pro edition and higher (1047/64897, after 2024-10). */
            OnlineStatus?: string;
            /** @description Custom fields of the member. */
            AppMemberDefinedData?: components["schemas"]["MemberCustomField"][];
        };
        /** @description A group with its members, or the reason why it could not be read. */
        GroupInfo: {
            /** @description The group. */
            GroupId: string;
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description Type of the group; samples have the older names: Private, Public, ChatRoom, AVChatRoom, Community. */
            Type?: string;
            /** @description Name of the group. */
            Name?: string;
            /**
             * Format: int64
             * @description SDKAppID of the app.
             */
            Appid?: number;
            /** @description Introduction. */
            Introduction?: string;
            /** @description Notice. */
            Notification?: string;
            /** @description URL of the avatar. */
            FaceUrl?: string;
            /** @description The owner's UserID. */
            Owner_Account?: string;
            /**
             * Format: int64
             * @description Unix time in seconds at which the group was created.
             */
            CreateTime?: number;
            /**
             * Format: int64
             * @description Grows with every change of the group's profile.
             */
            InfoSeq?: number;
            /**
             * Format: int64
             * @description Unix time in seconds of the last change.
             */
            LastInfoTime?: number;
            /**
             * Format: int64
             * @description Unix time in seconds of the last message.
             */
            LastMsgTime?: number;
            /**
             * Format: int64
             * @description Sequence number of the next message. It starts at 1; tips about joining and leaving count.
             */
            NextMsgSeq?: number;
            /**
             * Format: int32
             * @description Number of members.
             */
            MemberNum?: number;
            /**
             * Format: int32
             * @description Maximum number of members.
             */
            MaxMemberNum?: number;
            /** @description How requests to join are treated: FreeAccess, NeedPermission or DisableApply. */
            ApplyJoinOption?: string;
            /** @description How invitations are treated: FreeAccess, NeedPermission or DisableInvite. Named by other clients only. */
            InviteJoinOption?: string;
            /** @description On if everyone is muted, otherwise Off. */
            MuteAllMember?: string;
            /** @description Custom fields of the group. */
            AppDefinedData?: components["schemas"]["GroupCustomField"][];
            /** @description The members; AVChatRoom does not store them. */
            MemberList?: components["schemas"]["GroupMember"][];
        };
        /** @description The envelope with a result for each group. */
        GroupInfoResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The groups, each with its own ErrorCode. */
            GroupInfo?: components["schemas"]["GroupInfo"][];
        };
        /** @description The fields to change; the others keep their values (1047/34962, 2023-03-20). */
        GroupChangeBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description Name of the group, at most 30 bytes of UTF-8. SDK pages say 100 (1047/48184, 2024-11-15). */
            Name?: string;
            /** @description Introduction, at most 240 bytes of UTF-8. SDK pages say 400 (1047/48184, 2024-11-15). */
            Introduction?: string;
            /** @description Notice, at most 300 bytes of UTF-8. SDK pages say 400 (1047/48184, 2024-11-15). */
            Notification?: string;
            /** @description URL of the avatar, at most 100 bytes. SDK pages say 500 (1047/48184, 2024-11-15). */
            FaceUrl?: string;
            /**
             * Format: int32
             * @description Maximum number of members, up to the limit of the plan. create_group calls it MaxMemberCount. No effect on AVChatRoom.
             */
            MaxMemberNum?: number;
            ApplyJoinOption?: components["schemas"]["ApplyJoinOption"];
            InviteJoinOption?: components["schemas"]["InviteJoinOption"];
            /**
             * @description On mutes everyone except the owner, the admins of the group and app admins; Off ends that.
             * @enum {string}
             */
            MuteAllMember?: "On" | "Off";
            /** @description Custom fields to set; an empty Value deletes a field. */
            AppDefinedData?: components["schemas"]["GroupCustomField"][];
            /** @description The account that appears as the operator. On newer pages only (269/1620, 2024-07-25); default the calling admin. */
            From_Account?: string;
        };
        /**
         * @description Type of the group. AVChatRoom cannot be imported (10007). The newer names Work and Meeting are not among the values of the page, except in brackets (1047/34967, 2023-03-10).
         * @enum {string}
         */
        ImportableGroupType: "Private" | "Public" | "ChatRoom" | "Community";
        /** @description The group to import (1047/34967, 2023-03-10). */
        GroupImportBody: {
            /** @description The owner, who becomes a member. Without it the group has no owner. */
            Owner_Account?: string;
            Type: components["schemas"]["ImportableGroupType"];
            GroupId?: components["schemas"]["GroupID"];
            /** @description Name of the group, at most 30 bytes. */
            Name: string;
            /** @description Introduction, at most 240 bytes. */
            Introduction?: string;
            /** @description Notice, at most 300 bytes. */
            Notification?: string;
            /** @description URL of the avatar, at most 100 bytes. */
            FaceUrl?: string;
            /**
             * Format: int32
             * @description Maximum number of members, at most 6,000, in communities 100,000; default 2,000.
             */
            MaxMemberCount?: number;
            ApplyJoinOption?: components["schemas"]["ApplyJoinOption"];
            /** @description Custom fields of the group, if the app has configured any. */
            AppDefinedData?: components["schemas"]["GroupCustomField"][];
            /**
             * Format: int64
             * @description Unix time in seconds at which the group was created. Default is the time of the call.
             */
            CreateTime?: number;
            /** @description 1 imports a community with topics, 0 one without. Only for Community. */
            SupportTopic?: components["schemas"]["Flag"];
        };
        /** @description A member to import. */
        ImportedGroupMember: {
            Member_Account: components["schemas"]["UserID"];
            Role?: components["schemas"]["NewMemberRole"];
            /**
             * Format: int64
             * @description Unix time in seconds at which the member joined: after the group was created and before now, or the member is not imported. The default is undocumented, presumably the time of the call.
             */
            JoinTime?: number;
            /**
             * Format: int32
             * @description The member's number of unread messages; the service lowers it to the number of messages in the group.
             */
            UnreadMsgNum?: number;
        };
        /** @description The members to import (1047/34969, 2023-03-10). */
        GroupMembersImportBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 300 members (1047/34969, 2023-03-10 and 2024-07-16); 20 on the China site (269/1636, 2026-01-27), where an earlier revision said 100. */
            MemberList: components["schemas"]["ImportedGroupMember"][];
        };
        /** @description Result for one user. */
        GroupMemberResult: {
            /** @description The user. */
            Member_Account: string;
            /**
             * Format: int32
             * @description 0 failed, 1 added, 2 was a member already, 3 waits for the consent of the user or of an admin. 3 is only on the page of add_group_member (1047/34921, 2023-03-23). There is no reason for a 0.
             */
            Result: number;
        };
        /** @description The envelope with a result for each user. */
        GroupMembersAddResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result for each user. */
            MemberList?: components["schemas"]["GroupMemberResult"][];
        };
        /** @description A user to add to a group. */
        GroupMemberReference: {
            Member_Account: components["schemas"]["UserID"];
        };
        /** @description The users to add to the group (1047/34921, 2023-03-23). */
        GroupMembersAddBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description 1 notifies nobody, default 0. Optional on the Chinese page and in the samples, required in the English table (1047/34921, 2023-03-23). */
            Silence?: components["schemas"]["Flag"];
            /** @description At most 300 users (1047/34921, 2023-03-23); 100 on the page of limits (1047/34381, 2023-02-22), 20 on the China site (269/1621, 2026-02-06). */
            MemberList: components["schemas"]["GroupMemberReference"][];
        };
        /** @description The members to remove (1047/34949, 2023-03-20). */
        GroupMembersRemovalBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description 1 notifies only the removed members, default 0. */
            Silence?: components["schemas"]["Flag"];
            /** @description Reason, part of the notification. Its length limit is undocumented. */
            Reason?: string;
            /** @description At most 100 members (1047/34949, 2023-03-20); 500 on the page of limits (1047/34381, 2023-02-22). */
            MemberToDel_Account: components["schemas"]["UserID"][];
        };
        /**
         * @description A role in the group.
         * @enum {string}
         */
        GroupRoleFilter: "Owner" | "Admin" | "Member";
        /** @description Which members of the group to return (1047/34948, 2023-03-10). */
        GroupMembersBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description Fields to return, besides Member_Account; without it all fields. */
            MemberInfoFilter?: components["schemas"]["GroupMemberField"][];
            /** @description Roles to return; without it all roles. */
            MemberRoleFilter?: components["schemas"]["GroupRoleFilter"][];
            /** @description Keys of the custom fields to return. */
            AppDefinedDataFilter_GroupMember?: string[];
            /**
             * Format: int32
             * @description Members per answer. The table says at most 6,000 and all members without it, the text at most 200, 100 being recommended, and at most 100 in communities (1047/34948, 2023-03-10).
             */
            Limit?: number;
            /**
             * Format: int32
             * @description Number of members to skip, default 0. Not for communities.
             */
            Offset?: number;
            /** @description Position to go on from, required for communities and only for them. Empty at first, then Next of the previous answer. */
            Next?: string;
        };
        /** @description The envelope with members of the group. */
        GroupMembersResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description Number of all members of the group, whatever the filters.
             */
            MemberNum?: number;
            /** @description The members. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description Next of the following request, empty after the last member. Only for communities. */
            Next?: string;
        };
        /** @description The members to return (1047/64897, after 2024-10). */
        SpecifiedGroupMembersBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 50 members (10005). */
            Member_List_Account: components["schemas"]["UserID"][];
            /** @description Fields to return, besides Member_Account; without it all fields. */
            MemberInfoFilter?: components["schemas"]["GroupMemberField"][];
            /** @description Roles to return; without it all roles. */
            MemberRoleFilter?: components["schemas"]["GroupRoleFilter"][];
            /** @description Keys of the custom fields to return. */
            AppDefinedDataFilter_GroupMember?: string[];
        };
        /** @description The envelope with the members that were found. */
        SpecifiedGroupMembersResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The group. */
            GroupId?: string;
            /** @description The members. */
            MemberList?: components["schemas"]["GroupMember"][];
        };
        /**
         * @description How the member gets the group's messages: AcceptAndNotify; AcceptNotNotify, without offline push; Discard, not at all; AcceptNotNotifyExceptAt, offline push for mentions only (the last only on trtc.io/document/33529, undated).
         * @enum {string}
         */
        MessageReceiptOption: "AcceptAndNotify" | "AcceptNotNotify" | "Discard" | "AcceptNotNotifyExceptAt";
        /** @description The fields of the member to change; the others keep their values (1047/34900, 2023-03-21). */
        GroupMemberChangeBody: {
            GroupId: components["schemas"]["GroupID"];
            Member_Account: components["schemas"]["UserID"];
            /**
             * @description Admin makes the member an admin of the group, Member ends that. The owner's role cannot be changed.
             * @enum {string}
             */
            Role?: "Admin" | "Member";
            MsgFlag?: components["schemas"]["MessageReceiptOption"];
            /** @description The member's name in this group, at most 50 bytes. */
            NameCard?: string;
            /** @description Custom fields to set. */
            AppMemberDefinedData?: components["schemas"]["MemberCustomField"][];
            /**
             * Format: int64
             * @description Seconds for which the member is muted; 0 ends the mute. Not in Private groups.
             */
            MuteTime?: number;
        };
        /** @description The users whose roles to return (1047/34963, 2023-03-20). */
        GroupRolesBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 500 users. */
            User_Account: components["schemas"]["UserID"][];
        };
        /** @description Role of one user. */
        GroupRole: {
            /** @description The user. */
            Member_Account: string;
            /** @description Role in the group: Owner, Admin, Member or NotMember. */
            Role: string;
        };
        /** @description The envelope with the role of each user. */
        GroupRolesResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The users. */
            UserIdList?: components["schemas"]["GroupRole"][];
        };
        /** @description The group and its new owner (1047/34966, 2023-03-10). */
        GroupOwnerBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The new owner, who has to be a member. */
            NewOwner_Account: string;
        };
        /** @description The members to mute, and for how long (1047/34951, 2023-03-10). */
        GroupMuteBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 500 members. */
            Members_Account: components["schemas"]["UserID"][];
            /**
             * Format: int64
             * @description Seconds for which the members are muted; 0 ends the mute, 4294967295 mutes for good.
             */
            MuteTime: number;
            /** @description The topic in which the members are muted. Only for communities with topics. */
            TopicId?: string;
        };
        /** @description The group whose muted users to return (1047/34964, 2023-03-10). */
        MutedMembersBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The topic whose muted users to return. Only for communities with topics. */
            TopicId?: string;
        };
        /** @description A muted user. */
        MutedMember: {
            /** @description The user. */
            Member_Account: string;
            /**
             * Format: int64
             * @description Unix time in seconds at which the mute ends. Elsewhere the field is called MuteUntil.
             */
            MutedUntil: number;
        };
        /** @description The envelope with the muted users. */
        MutedMembersResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The group; in the sample only. */
            GroupId?: string;
            /** @description The muted users. */
            MutedAccountList?: components["schemas"]["MutedMember"][];
        };
        /** @description A custom attribute of a group. Unlike custom fields it needs no setup in the console. The names are in lower case. */
        GroupAttribute: {
            /** @description Key, at most 32 bytes (10045). */
            key: string;
            /** @description Value, at most 4,000 bytes (10046). */
            value: string;
        };
        /** @description The envelope with the attributes of the group. */
        GroupAttributesResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description All attributes of the group. */
            GroupAttrAry?: components["schemas"]["GroupAttribute"][];
        };
        /** @description The attributes to write (1047/44188 and 1047/44190, 2023-03-14). */
        GroupAttributesBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The attributes. A group has at most 16 (10047) with values of 16,000 bytes in all (10048). */
            GroupAttr: components["schemas"]["GroupAttribute"][];
        };
        /** @description The key of an attribute. */
        GroupAttributeReference: {
            /** @description Key, at most 32 bytes (10045). */
            key: string;
        };
        /** @description The attributes to delete (1047/59499, 2024-03-21). */
        GroupAttributesDeletionBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The keys. The page states no number; a group has at most 16. */
            GroupAttr: components["schemas"]["GroupAttributeReference"][];
        };
        /** @description The counters of a group (1047/53427 and 1047/53429, 2023-03-10). */
        GroupCounterKeysBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description Names of the counters; without it all counters of the group. */
            GroupCounterKeys?: string[];
        };
        /** @description A counter of a group. */
        GroupCounter: {
            /** @description Name of the counter, at most 128 bytes. */
            Key: string;
            /**
             * Format: int64
             * @description A signed 64-bit integer. JavaScript is exact up to 2^53.
             */
            Value: number;
        };
        /** @description The envelope with counters of the group. */
        GroupCountersResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The counters with their present values. */
            GroupCounter?: components["schemas"]["GroupCounter"][];
        };
        /** @description The counters to update, and how (1047/53428, 2023-03-23). */
        GroupCounterUpdateBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The counters. A group has at most 20 (10063). */
            GroupCounter: components["schemas"]["GroupCounter"][];
            /**
             * @description Set replaces the values, Increase and Decrease change them by Value, starting at 0. Optional without a stated default (1047/53428, 2023-03-23); required on the China site (269/85952, 2025-11-03).
             * @enum {string}
             */
            Mode?: "Set" | "Increase" | "Decrease";
        };
        /**
         * Format: int32
         * @description 1: also deliver the message to the sender's devices and store it in the sender's history. 2: neither. Default: only store it (1047/34919, 2023-03-10).
         * @enum {integer}
         */
        SyncOtherMachine: 1 | 2;
        /**
         * Format: int32
         * @description Seconds to keep the message for a recipient who is offline, at most 604,800 (7 days, the default). 0: only for recipients who are online. More than 7 days counts as 7 days; yet 90026 says that it is an error (1047/34919, 2023-03-10). Missing from the samples of later pages.
         */
        MsgLifeTime: number;
        /**
         * Format: int64
         * @description Sequence number, an unsigned 32-bit integer that the sender chooses. It orders the messages of one second and helps to recognize repeats; it can occur more than once. If it is missing, the service takes a random number, so that a retry is a new message (1047/34919, 2023-03-10).
         */
        MsgSeq: number;
        /**
         * Format: int64
         * @description Unsigned 32-bit integer by which the service recognizes a repeated message; how long and together with what differs by command. Use a new one for each message and the same one for a retry.
         */
        MsgRandom: number;
        /** @description Content of a TIMTextElem. */
        TextContent: {
            /** @description The text. */
            Text: string;
        };
        /** @description Text. It is also the text of an offline push. */
        TextElement: {
            /** @enum {string} */
            MsgType: "TIMTextElem";
            MsgContent: components["schemas"]["TextContent"];
        };
        /** @description Content of a TIMLocationElem. */
        LocationContent: {
            /** @description Description of the place. */
            Desc: string;
            /**
             * Format: double
             * @description Latitude in degrees.
             */
            Latitude: number;
            /**
             * Format: double
             * @description Longitude in degrees.
             */
            Longitude: number;
        };
        /** @description A place. */
        LocationElement: {
            /** @enum {string} */
            MsgType: "TIMLocationElem";
            MsgContent: components["schemas"]["LocationContent"];
        };
        /** @description Content of a TIMFaceElem. */
        FaceContent: {
            /**
             * Format: int32
             * @description Number of the emoji, defined by the app.
             */
            Index: number;
            /** @description Further data, defined by the app. */
            Data: string;
        };
        /** @description An emoji of the app's own. */
        FaceElement: {
            /** @enum {string} */
            MsgType: "TIMFaceElem";
            MsgContent: components["schemas"]["FaceContent"];
        };
        /** @description Content of a TIMCustomElem. A message that has only this element is pushed offline only if Desc or OfflinePushInfo.Desc is set (1047/33527, 2023-03-28). */
        CustomContent: {
            /** @description The data. It is not part of an APNs payload. */
            Data?: string;
            /** @description Text of an offline push; OfflinePushInfo.Desc overrides it. */
            Desc?: string;
            /** @description Further data, passed through as the key Ext of an APNs payload. */
            Ext?: string;
            /** @description Sound of an APNs push. */
            Sound?: string;
        };
        /** @description Data that the app defines. A message can have only one of these. */
        CustomElement: {
            /** @enum {string} */
            MsgType: "TIMCustomElem";
            MsgContent: components["schemas"]["CustomContent"];
        };
        /**
         * Format: int32
         * @description How the file is downloaded; 2, by its address, is the only value (1047/33527, 2023-03-28).
         */
        DownloadFlag: number;
        /** @description Content of a TIMSoundElem. A REST call has to set Url, UUID and Download_Flag; messages of SDKs 2.X and 3.X have neither Url nor Download_Flag (1047/33527, 2023-03-28). */
        SoundContent: {
            /** @description Address that the recording can be downloaded from. */
            Url?: string;
            /** @description Unique ID of the recording, usually its MD5. */
            UUID: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            Size?: number;
            /**
             * Format: int32
             * @description Duration in seconds.
             */
            Second?: number;
            Download_Flag?: components["schemas"]["DownloadFlag"];
        };
        /** @description A voice message. */
        SoundElement: {
            /** @enum {string} */
            MsgType: "TIMSoundElem";
            MsgContent: components["schemas"]["SoundContent"];
        };
        /** @description One size of an image. A REST call has to set URL, Width and Height (1047/33527, 2023-03-28). */
        ImageInfo: {
            /**
             * Format: int32
             * @description Which one: 1 original, 2 large, 3 thumbnail.
             */
            Type: number;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            Size: number;
            /**
             * Format: int32
             * @description Width in pixels.
             */
            Width: number;
            /**
             * Format: int32
             * @description Height in pixels.
             */
            Height: number;
            /** @description Address that the image can be downloaded from. */
            URL: string;
        };
        /** @description Content of a TIMImageElem. */
        ImageContent: {
            /** @description Unique ID of the image, usually its MD5. */
            UUID: string;
            /**
             * Format: int32
             * @description Format: 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 any other.
             */
            ImageFormat: number;
            /** @description The original image, and if wanted a large one and a thumbnail. */
            ImageInfoArray: components["schemas"]["ImageInfo"][];
        };
        /** @description An image. */
        ImageElement: {
            /** @enum {string} */
            MsgType: "TIMImageElem";
            MsgContent: components["schemas"]["ImageContent"];
        };
        /** @description Content of a TIMFileElem. A REST call has to set Url, UUID and Download_Flag; messages of SDKs 2.X and 3.X have neither Url nor Download_Flag. The page's table writes fileName, its samples FileName (1047/33527, 2023-03-28). */
        FileContent: {
            /** @description Address that the file can be downloaded from. */
            Url?: string;
            /** @description Unique ID of the file, usually its MD5. */
            UUID: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            FileSize?: number;
            /** @description Name of the file. */
            FileName?: string;
            Download_Flag?: components["schemas"]["DownloadFlag"];
        };
        /** @description A file. */
        FileElement: {
            /** @enum {string} */
            MsgType: "TIMFileElem";
            MsgContent: components["schemas"]["FileContent"];
        };
        /** @description Content of a TIMVideoFileElem. A REST call has to set the addresses, the UUIDs, the size of the thumbnail and both flags; messages of SDKs 2.X and 3.X have neither addresses nor flags (1047/33527, 2023-03-28). */
        VideoFileContent: {
            /** @description Address that the video can be downloaded from. */
            VideoUrl?: string;
            /** @description Unique ID of the video, usually its MD5. */
            VideoUUID: string;
            /**
             * Format: int64
             * @description Size of the video in bytes.
             */
            VideoSize?: number;
            /**
             * Format: int32
             * @description Duration in seconds; 0 from web clients.
             */
            VideoSecond?: number;
            /** @description Format of the video, for example mp4. */
            VideoFormat?: string;
            VideoDownloadFlag?: components["schemas"]["DownloadFlag"];
            /** @description Address that the thumbnail can be downloaded from. */
            ThumbUrl?: string;
            /** @description Unique ID of the thumbnail, usually its MD5. */
            ThumbUUID?: string;
            /**
             * Format: int64
             * @description Size of the thumbnail in bytes.
             */
            ThumbSize?: number;
            /**
             * Format: int32
             * @description Width of the thumbnail in pixels.
             */
            ThumbWidth?: number;
            /**
             * Format: int32
             * @description Height of the thumbnail in pixels.
             */
            ThumbHeight?: number;
            /** @description Format of the thumbnail, for example JPG. */
            ThumbFormat?: string;
            ThumbDownloadFlag?: components["schemas"]["DownloadFlag"];
        };
        /** @description A video. */
        VideoFileElement: {
            /** @enum {string} */
            MsgType: "TIMVideoFileElem";
            MsgContent: components["schemas"]["VideoFileContent"];
        };
        /** @description One element of a message; `MsgType` says which (1047/33527, 2023-03-28). Messages that were sent by SDKs can have other types, for example TIMRelayElem for merged messages, which REST calls do not send. */
        MessageElement: components["schemas"]["TextElement"] | components["schemas"]["LocationElement"] | components["schemas"]["FaceElement"] | components["schemas"]["CustomElement"] | components["schemas"]["SoundElement"] | components["schemas"]["ImageElement"] | components["schemas"]["FileElement"] | components["schemas"]["VideoFileElement"];
        /** @description The elements of a message, in the order in which they are shown (1047/33527, 2023-03-28). Only one of them can be a TIMCustomElem. The whole message is limited to 12,000 bytes on the pages of the calls and to 8,000 on the page of limits (1047/33521). */
        MessageBody: components["schemas"]["MessageElement"][];
        /** @description Custom data of the message. The service stores it and delivers it to the recipient, who can still fetch it after reinstalling the app (1047/34919, 2023-03-10). */
        CloudCustomData: string;
        /**
         * @description NoUnread: the message does not count as unread. NoLastMsg: it does not update the conversation list. WithMuteNotifications (one-to-one messages only): it respects the recipient's Mute Notifications setting.
         * @enum {string}
         */
        SendMsgOption: "NoUnread" | "NoLastMsg" | "WithMuteNotifications";
        /** @description How this message affects the recipients' conversations (1047/34919, 2023-03-10). */
        SendMsgControl: components["schemas"]["SendMsgOption"][];
        /**
         * @description The webhook before the message is sent, or the one after it.
         * @enum {string}
         */
        ForbiddenCallback: "ForbidBeforeSendMsgCallback" | "ForbidAfterSendMsgCallback";
        /** @description Webhooks that this message does not trigger (1047/34919, 2023-03-10). */
        ForbidCallbackControl: components["schemas"]["ForbiddenCallback"][];
        /**
         * Format: int32
         * @description 1: the message can have extensions (key-value pairs). No default is named (1047/34919, 2023-03-10).
         * @enum {integer}
         */
        SupportMessageExtension: 0 | 1;
        /**
         * Format: int32
         * @description 1: the sender wants a read receipt. Default: 0 (1047/34919, 2023-03-10).
         * @enum {integer}
         */
        IsNeedReadReceipt: 0 | 1;
        /** @description Title and text of a push in one language (1047/77715, 2026-04-15). */
        PushTranslation: {
            /** @description Code of the language, for example en or zh-hant. */
            Language?: string;
            /** @description Title of the push. */
            Title?: string;
            /** @description Text of the push. */
            Desc?: string;
        };
        /** @description Values for the variables of a push template (1047/77715, 2026-04-15). */
        PushTemplateParameters: {
            [key: string]: string;
        };
        /**
         * @description LOW: marketing. NORMAL (default in 1047/33527, 2023-03-28): service and communication.
         * @enum {string}
         */
        PushImportance: "LOW" | "NORMAL";
        /** @description Push settings for Android (1047/33527, 2023-03-28). Fields that only 1047/77715 (2026-04-15) has say so. A channel or category overrides the one of the push certificate in the console. */
        AndroidPush: {
            /** @description Sound file; a path in 1047/33527 (2023-03-28), a name without suffix in 1047/77715 (2026-04-15). */
            Sound?: string;
            /**
             * Format: int32
             * @description 0 (default): normal. 1: large text. For Huawei, HONOR and OPPO only (1047/77715, 2026-04-15).
             * @enum {integer}
             */
            PushStyle?: 0 | 1;
            /** @description Huawei notification channel, EMUI 10.0 or later. */
            HuaWeiChannelID?: string;
            /** @description Huawei message category. */
            HuaWeiCategory?: string;
            HuaWeiImportance?: components["schemas"]["PushImportance"];
            /** @description HTTPS address of Huawei's icon, below 512 KB, best 40 dp x 40 dp (1047/77715, 2026-04-15). */
            HuaWeiImage?: string;
            /**
             * Format: int32
             * @description If Huawei pushes open a given page of the app: 1 passes Ext as the Intent parameter, 0 (default) as the Action parameter. Not in 1047/77715 (2026-04-15).
             * @enum {integer}
             */
            ExtAsHuaweiIntentParam?: 0 | 1;
            /** @description HTTPS address of HONOR's icon, below 512 KB, best 40 dp x 40 dp (1047/77715, 2026-04-15). */
            HonorImage?: string;
            HonorImportance?: components["schemas"]["PushImportance"];
            /** @description Mi notification channel, MIUI 10 or later. */
            XiaoMiChannelID?: string;
            /** @description OPPO notification channel, Android 8.0 or later. */
            OPPOChannelID?: string;
            /** @description OPPO message category, for example IM or MARKETING (1047/77715, 2026-04-15). */
            OPPOCategory?: string;
            /**
             * Format: int32
             * @description 1: notification bar. 2: lock screen too. 16: all that with banner, vibration and sound. Needs OPPOCategory (1047/77715, 2026-04-15).
             * @enum {integer}
             */
            OPPONotifyLevel?: 1 | 2 | 16;
            /** @description OPPO template of private messages; not for marketing (1047/77715, 2026-04-15). */
            OPPOPrivateMsgTemplateId?: string;
            OPPOPrivateTitleParameters?: components["schemas"]["PushTemplateParameters"];
            OPPOPrivateContentParameters?: components["schemas"]["PushTemplateParameters"];
            /**
             * Format: int32
             * @description 0: operation message. 1 (default): system message. VIVOCategory is recommended instead.
             * @enum {integer}
             */
            VIVOClassification?: 0 | 1;
            /** @description vivo message category, for example IM or MARKETING (1047/77715, 2026-04-15). */
            VIVOCategory?: string;
            /**
             * @description 1: silent. 2: sound. 3: vibration. 4 (default): both. A string in 1047/77715 (2026-04-15).
             * @enum {string}
             */
            VIVONotifyType?: "1" | "2" | "3" | "4";
            /**
             * Format: int32
             * @description 0: public message. 1: private message (1047/77715, 2026-04-15).
             * @enum {integer}
             */
            MeiZuNoticeMsgType?: 0 | 1;
            /** @description FCM notification channel, Android 8.0 or later. Not with the old server keys. */
            GoogleChannelID?: string;
            /** @description Address of FCM's image, JPG or PNG of at most 1 MB (1047/77715, 2026-04-15). */
            GoogleImage?: string;
            /**
             * @description normal: delayed while the device sleeps. high: wakes it (1047/77715, 2026-04-15).
             * @enum {string}
             */
            GooglePriority?: "normal" | "high";
        };
        /** @description The app's own state of the activity, as the client's code declares it. */
        PushContentState: {
            [key: string]: unknown;
        };
        /** @description Update or end of a Live Activity on an Apple device (1047/77715, 2026-04-15). */
        PushLiveActivity: {
            /** @description The activityID of the client, at most 64 bytes. */
            LaId: string;
            /**
             * @description What happens to the activity.
             * @enum {string}
             */
            Event: "update" | "end";
            ContentState: components["schemas"]["PushContentState"];
            /**
             * Format: int64
             * @description With Event end: when it leaves the lock screen, Unix time in seconds. Default: now.
             */
            DismissalDate?: number;
        };
        /** @description Push settings for Apple devices (1047/33527, 2023-03-28). The fields that only 1047/77715 (2026-04-15) has say so. */
        ApnsPush: {
            /** @description Sound file with suffix, at most 30 seconds long (1047/77715, 2026-04-15). */
            Sound?: string;
            /**
             * Format: int32
             * @description 0 (default): the badge counts the message. 1: it does not.
             * @enum {integer}
             */
            BadgeMode?: 0 | 1;
            /** @description Title for APNs; overrides the Title of OfflinePushInfo. */
            Title?: string;
            /** @description Subtitle for APNs. */
            SubTitle?: string;
            /** @description Address of an image that the client downloads and shows. */
            Image?: string;
            /** @description 1: enable the push extension of iOS 10 or later. Default: 0. */
            MutableContent?: components["schemas"]["Flag"];
            /**
             * @description How much the push disturbs, iOS 15 or later (1047/77715, 2026-04-15).
             * @enum {string}
             */
            InterruptionLevel?: "passive" | "active" | "time-sensitive" | "critical";
            /** @description 1: silent push, shown nowhere. Apple advises at most three an hour (1047/77715, 2026-04-15). */
            ContentAvailable?: components["schemas"]["Flag"];
            /** @description 1: VoIP push, or a normal one if the device has no VoIP token (1047/77715, 2026-04-15). */
            IsVoipPush?: components["schemas"]["Flag"];
            LiveActivity?: components["schemas"]["PushLiveActivity"];
        };
        /** @description Push settings for HarmonyOS (1047/77715, 2026-04-15). */
        HarmonyPush: {
            /** @description Title for HarmonyOS; overrides the Title of OfflinePushInfo. */
            Title?: string;
            /** @description Message category; overrides the one of the push certificate in the console. */
            Category?: string;
            /** @description HTTPS address of a large icon. */
            Image?: string;
            /** @description MP3, WAV or MPEG file in the app's /resources/rawfile, for example alert.mp3. */
            Sound?: string;
            /**
             * Format: int32
             * @description Seconds to play Sound for.
             */
            SoundDuration?: number;
        };
        /** @description What an offline push of the message shows and does (1047/33527, 2023-03-28; more fields in 1047/77715, 2026-04-15). It replaces the push settings of a TIMCustomElem. APNs limits a push to 4 KB: keep Desc and Ext below 3 KB together. Without Title and Desc the service derives them from the message's elements. Vendors limit titles (Meizu 32 to Huawei 60) and texts (OPPO 50 to Huawei 600), in UTF-16 code units; the rest is cut off. */
        OfflinePushInfo: {
            /**
             * Format: int32
             * @description 0: push. 1: no offline push.
             * @enum {integer}
             */
            PushFlag?: 0 | 1;
            /** @description Title of the push. */
            Title?: string;
            /** @description Text of the push. It overrides the text of the elements and the Desc of a TIMCustomElem. A message that consists of one TIMCustomElem is pushed only if one of the two has a Desc (1047/33527, 2023-03-28). */
            Desc?: string;
            /** @description Data passed through to the app. It has to be JSON for every Android vendor to deliver it. */
            Ext?: string;
            /** @description Translations; a device gets its language's, or else Title and Desc (1047/77715, 2026-04-15). */
            MultiLanguageContent?: components["schemas"]["PushTranslation"][];
            /**
             * Format: int32
             * @description Number to add to the badge of APNs, Huawei, HONOR and HarmonyOS. Default: 1, or for APNs what BadgeMode says (1047/77715, 2026-04-15).
             */
            BadgeAddNum?: number;
            /**
             * Format: int32
             * @description Number to set the badge to; overrides BadgeAddNum. At most 999 for APNs, 99 elsewhere (1047/77715, 2026-04-15).
             */
            BadgeSetNum?: number;
            /** @description Push template from the console, for example 1400000000-1 (1047/77715, 2026-04-15). */
            PushTemplateId?: string;
            PushTemplateParam?: components["schemas"]["PushTemplateParameters"];
            AndroidInfo?: components["schemas"]["AndroidPush"];
            ApnsInfo?: components["schemas"]["ApnsPush"];
            HarmonyInfo?: components["schemas"]["HarmonyPush"];
        };
        /** @description A one-to-one message to one user. */
        SendMsgBody: {
            SyncOtherMachine?: components["schemas"]["SyncOtherMachine"];
            From_Account?: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgLifeTime?: components["schemas"]["MsgLifeTime"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom: components["schemas"]["MsgRandom"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            SendMsgControl?: components["schemas"]["SendMsgControl"];
            ForbidCallbackControl?: components["schemas"]["ForbidCallbackControl"];
            SupportMessageExtension?: components["schemas"]["SupportMessageExtension"];
            IsNeedReadReceipt?: components["schemas"]["IsNeedReadReceipt"];
            OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
        };
        /** @description Identifies a message within its conversation, at most 50 characters. In every sample it is MsgSeq_MsgRandom_timestamp; no page promises that (1047/34919, 2023-03-10; 1047/35478, 2023-03-10). */
        MsgKey: string;
        /** @description The envelope with the message's key and time. */
        SendMsgResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds.
             */
            MsgTime?: number;
            MsgKey?: components["schemas"]["MsgKey"];
        };
        /** @description A one-to-one message to up to 500 users. */
        BatchSendMsgBody: {
            SyncOtherMachine?: components["schemas"]["SyncOtherMachine"];
            From_Account?: components["schemas"]["UserID"];
            /** @description The recipients, at most 500 (90011 otherwise; 1047/34920, 2023-03-10). */
            To_Account: components["schemas"]["UserID"][];
            /** @description 1: the message is neither counted as unread nor stored in the history, which delivers it faster. Only on 269/1612 of 2026-02-04; before, MsgLifeTime 0 did this (1047/34920, 2023-03-10). */
            OnlineOnlyFlag?: components["schemas"]["Flag"];
            MsgLifeTime?: components["schemas"]["MsgLifeTime"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom: components["schemas"]["MsgRandom"];
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            SendMsgControl?: components["schemas"]["SendMsgControl"];
            IsNeedReadReceipt?: components["schemas"]["IsNeedReadReceipt"];
            OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
        };
        /** @description A recipient who did not get the message. */
        RecipientError: {
            /** @description The recipient. */
            To_Account: string;
            ErrorCode: components["schemas"]["ErrorCode"];
        };
        /** @description The envelope with the message's key and the recipients who did not get the message. */
        BatchSendMsgResult: {
            /** @description OK or FAIL, and SomeError in the sample where some recipients failed (1047/34920, 2023-03-10), which no table lists. Check ErrorCode and ErrorList instead of this field. */
            ActionStatus: string;
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description The recipients who did not get the message. The page says that it is empty if all did; its sample leaves it out. */
            ErrorList?: components["schemas"]["RecipientError"][];
        };
        /** @description A one-to-one message of another system. */
        ImportMsgBody: {
            /**
             * Format: int32
             * @description 2: history, which is read and is not pushed. 5: a live message while two systems run side by side, which is unread and is pushed (1047/35014, 2023-03-10).
             * @enum {integer}
             */
            SyncFromOldSystem: 2 | 5;
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom: components["schemas"]["MsgRandom"];
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds.
             */
            MsgTimeStamp: number;
            MsgBody: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description Which messages of a one-to-one chat to return, and as whom. */
        MessageHistoryBody: {
            Operator_Account: components["schemas"]["UserID"];
            Peer_Account: components["schemas"]["UserID"];
            /**
             * Format: int32
             * @description The most messages to return. No limit is documented, but an answer ends at 13 KB.
             */
            MaxCnt: number;
            /**
             * Format: int64
             * @description Start of the time range, Unix time in seconds. Whether it belongs to the range is undocumented.
             */
            MinTime: number;
            /**
             * Format: int64
             * @description End of the time range, Unix time in seconds; for the next page, LastMsgTime of the answer.
             */
            MaxTime: number;
            LastMsgKey?: components["schemas"]["MsgKey"];
        };
        /** @description A message of a one-to-one chat. */
        OneToOneMessage: {
            /** @description The sender. */
            From_Account: string;
            /** @description The recipient. */
            To_Account: string;
            /**
             * Format: int64
             * @description Sequence number that the sender chose, or a random number.
             */
            MsgSeq: number;
            /**
             * Format: int64
             * @description Random number of the message.
             */
            MsgRandom: number;
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds.
             */
            MsgTimeStamp: number;
            /**
             * Format: int32
             * @description 0: normal. 8: recalled.
             */
            MsgFlagBits?: number;
            /**
             * Format: int32
             * @description 1: the recipient has sent a read receipt for the message. 0: not.
             */
            IsPeerRead?: number;
            MsgKey: components["schemas"]["MsgKey"];
            /** @description The elements. Messages that SDKs sent can have types of elements that are not listed here. */
            MsgBody?: components["schemas"]["MessageElement"][];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description The envelope with one page of the history. */
        MessageHistoryResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description 1: this is the last page. 0: more follow.
             */
            Complete?: number;
            /**
             * Format: int32
             * @description Number of messages in this page.
             */
            MsgCnt?: number;
            /**
             * Format: int64
             * @description Time of the last message fetched, in the samples the oldest of the page. MaxTime of the next call.
             */
            LastMsgTime?: number;
            LastMsgKey?: components["schemas"]["MsgKey"];
            /** @description The messages. In the samples a page is in ascending order, and each page older than the one before. */
            MsgList?: components["schemas"]["OneToOneMessage"][];
        };
        /** @description The message to recall. */
        MessageRecallBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgKey: components["schemas"]["MsgKey"];
        };
        /** @description The message to edit and its new content. Fields that are missing stay as they are. */
        MessageEditBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgKey: components["schemas"]["MsgKey"];
            MsgBody?: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description The chat to mark as read, and for whom. */
        MessagesReadBody: {
            Report_Account: components["schemas"]["UserID"];
            Peer_Account: components["schemas"]["UserID"];
            /**
             * Format: int64
             * @description Messages before this time are marked, Unix time in seconds. Default: now. An integer on 269/50349 of 2025-12-15, a string on 1047/38996 of 2023-03-21.
             */
            MsgReadTime?: number;
        };
        /** @description A message by sender, recipient and key. */
        ReceivedMessage: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgKey: components["schemas"]["MsgKey"];
        };
        /** @description The messages to send read receipts for. */
        ReadReceiptBody: {
            Operator_Account: components["schemas"]["UserID"];
            Peer_Account: components["schemas"]["UserID"];
            /** @description Messages that Peer_Account sent to Operator_Account. The visible part of the page names no limit. */
            C2CMsgInfo: components["schemas"]["ReceivedMessage"][];
        };
        /** @description The user whose unread messages to count. */
        UnreadCountBody: {
            To_Account: components["schemas"]["UserID"];
            /** @description Counts the chats with these users, at most 10, one by one; without it, all one-to-one chats together (1047/41046, 2023-03-10). */
            Peer_Account?: components["schemas"]["UserID"][];
        };
        /** @description Unread messages of one chat. */
        UnreadCount: {
            /** @description The other user. */
            Peer_Account: string;
            /**
             * Format: int32
             * @description Number of unread messages.
             */
            C2CUnreadMsgNum: number;
        };
        /** @description A user whose chat could not be counted; 70107 if the account does not exist. */
        UnreadCountError: {
            /** @description The other user. */
            Peer_Account: string;
            ErrorCode: components["schemas"]["ErrorCode"];
        };
        /** @description The envelope with either the total or a count for each chat. */
        UnreadCountResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description Unread messages of all one-to-one chats; only without Peer_Account in the samples.
             */
            AllC2CUnreadMsgNum?: number;
            /** @description A count for each chat asked for. */
            C2CUnreadMsgNumList?: components["schemas"]["UnreadCount"][];
            /** @description Users whose chats could not be counted, even though ErrorCode is 0. */
            ErrorList?: components["schemas"]["UnreadCountError"][];
        };
        /**
         * Format: int32
         * @description 1: set the pairs. 2: delete them. 3: delete all pairs of the message.
         * @enum {integer}
         */
        MessageExtensionOperation: 1 | 2 | 3;
        /** @description A key-value pair of a message. */
        MessageExtension: {
            /** @description At most 100 bytes (1047/51195, 2023-03-21). */
            Key: string;
            /** @description At most 1,000 bytes; empty in the sample of a deletion (1047/51195, 2023-03-21). */
            Value: string;
            /**
             * Format: int64
             * @description Version of the pair: 0 to create it, then 1 and so on. A caller who is not an app admin has to send the current one, and 23001 says that somebody else has changed the pair. The service does not check the one that an app admin sends, who can leave it out (1047/51195, 2023-03-21).
             */
            Seq?: number;
        };
        /** @description The message and what to do with its extensions. */
        MessageExtensionBody: {
            From_Account?: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgKey: components["schemas"]["MsgKey"];
            OperateType: components["schemas"]["MessageExtensionOperation"];
            /** @description At most 20 pairs; required for OperateType 1 and 2 (1047/51195, 2023-03-21). */
            ExtensionList?: components["schemas"]["MessageExtension"][];
        };
        /** @description Result for one pair. */
        MessageExtensionOutcome: {
            ErrorCode: components["schemas"]["ErrorCode"];
            Extension: components["schemas"]["MessageExtension"];
        };
        /** @description The envelope with a result for each pair. */
        MessageExtensionResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description A result for each pair. */
            ExtensionList?: components["schemas"]["MessageExtensionOutcome"][];
        };
        /** @description The message whose extensions to return. */
        MessageExtensionListBody: {
            From_Account?: components["schemas"]["UserID"];
            To_Account: components["schemas"]["UserID"];
            MsgKey: components["schemas"]["MsgKey"];
            /**
             * Format: int64
             * @description Returns only pairs with this Seq or a higher one.
             */
            StartSeq?: number;
        };
        /** @description The envelope with the message's extensions. */
        MessageExtensionListResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description At most 200 pairs in the order of Seq. For more, call again with a higher StartSeq. */
            ExtensionList?: components["schemas"]["MessageExtension"][];
            /**
             * Format: int32
             * @description 1: all pairs are returned. 0: there are more.
             */
            CompleteFlag?: number;
            /**
             * Format: int64
             * @description The highest Seq of all pairs of the message.
             */
            LatestSeq?: number;
            /**
             * Format: int64
             * @description Seq of the last deletion of all pairs. A client has to drop pairs with this Seq or a lower one.
             */
            ClearSeq?: number;
        };
        /** @description The user whose conversations to list, and where the page begins. */
        ConversationListBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int64
             * @description Where the page begins among conversations that are not pinned; 0 for the first page.
             */
            TimeStamp: number;
            /**
             * Format: int64
             * @description Where the page begins among conversations that are not pinned; 0 for the first page.
             */
            StartIndex: number;
            /**
             * Format: int64
             * @description Where the page begins among pinned conversations; 0 for the first page.
             */
            TopTimeStamp: number;
            /**
             * Format: int64
             * @description Where the page begins among pinned conversations; 0 for the first page.
             */
            TopStartIndex: number;
            /**
             * Format: int32
             * @description Bit 0 supports pinned conversations, bit 1 returns empty ones, bit 2 supports pages of pinned ones (1047/43087, 2023-03-20, with 7 in its sample). Later pages want a fixed value without saying what its bits are: 15 (269/62118, 2025-12-15), and 63 for everything, which adds marks and groups (1047/43087 on trtc.io, undated).
             */
            AssistFlags: number;
        };
        /** @description The bits of the standard marks as 0 and 1, for example 111001. Bit 1 favorite, 2 marked as unread, 3 folded, 4 hidden; the app defines the last 32 of the 64. Which end bit 1 is at is undocumented (1047/53438 and 1047/53440, 2023-03-14). */
        StandardMark: string;
        /** @description The app's own mark. */
        CustomMark: string;
        /** @description IDs of the groups of conversations that the conversation is in. */
        ContactGroupIds: number[];
        /** @description A conversation in the list of a user. */
        Conversation: {
            /**
             * Format: int32
             * @description 1: one-to-one, with To_Account. 2: group, with GroupId.
             */
            Type: number;
            /** @description The other user. */
            To_Account?: string;
            /** @description The group. Other calls of this family say ToGroupId. */
            GroupId?: string;
            /**
             * Format: int64
             * @description Time of the conversation, Unix time in seconds; presumably that of its last message.
             */
            MsgTime?: number;
            /**
             * Format: int32
             * @description 1: pinned. 0: not.
             */
            TopFlag?: number;
            StandardMark?: components["schemas"]["StandardMark"];
            CustomMark?: components["schemas"]["CustomMark"];
            ContactGroupId?: components["schemas"]["ContactGroupIds"];
        };
        /** @description The envelope with one page of conversations and where the next one begins. */
        ConversationListResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The conversations. */
            SessionItem?: components["schemas"]["Conversation"][];
            /**
             * Format: int32
             * @description 1: this is the last page. 0: more follow.
             */
            CompleteFlag?: number;
            /**
             * Format: int64
             * @description TimeStamp of the next call.
             */
            TimeStamp?: number;
            /**
             * Format: int64
             * @description StartIndex of the next call.
             */
            StartIndex?: number;
            /**
             * Format: int64
             * @description TopTimeStamp of the next call.
             */
            TopTimeStamp?: number;
            /**
             * Format: int64
             * @description TopStartIndex of the next call.
             */
            TopStartIndex?: number;
        };
        /** @description The conversation to delete, and for whom. */
        ConversationDeletionBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int32
             * @description 1: one-to-one, with To_Account. 2: group, with ToGroupid.
             * @enum {integer}
             */
            Type: 1 | 2;
            To_Account?: components["schemas"]["UserID"];
            /** @description The group; spelled with a small i only in this call. */
            ToGroupid?: string;
            /**
             * Format: int32
             * @description 1: also clear the user's history of the conversation. 0: keep it. No default is named.
             * @enum {integer}
             */
            ClearRamble?: 0 | 1;
        };
        /** @description The envelope with a text to display. */
        ConversationDeletionResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
        };
        /** @description Name of a group of conversations, at most 32 bytes (51011 otherwise; 1047/53437, 2023-03-14). */
        ContactGroupName: string;
        /** @description A conversation, by the other user or by the group. */
        Contact: {
            /**
             * Format: int32
             * @description 1: one-to-one, with To_Account. 2: group, with ToGroupId.
             * @enum {integer}
             */
            Type: 1 | 2;
            To_Account?: components["schemas"]["UserID"];
            /** @description The group. */
            ToGroupId?: string;
        };
        /** @description A group of conversations to create. */
        NewContactGroup: {
            GroupName: components["schemas"]["ContactGroupName"];
            /** @description The conversations in it, at most 1,000 (51008 otherwise; 1047/53437, 2023-03-14). */
            ContactItem: components["schemas"]["Contact"][];
        };
        /** @description The group of conversations to create, and for whom. */
        ContactGroupCreationBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description The group; one a call (1047/53437, 2023-03-14). */
            GroupContactItem: components["schemas"]["NewContactGroup"][];
        };
        /** @description A group of conversations. */
        ContactGroup: {
            /** @description Name of the group. */
            GroupName: string;
            /**
             * Format: int32
             * @description ID that the service gives the group; distinct within the user, not a chat group.
             */
            GroupId: number;
        };
        /** @description Result for one conversation. */
        ContactOutcome: {
            ContactItem: components["schemas"]["Contact"];
            /**
             * Format: int32
             * @description OptType of the request; mark_contact only.
             */
            OptType?: number;
            /**
             * Format: int32
             * @description ContactOptType of the request; update_contact_group only.
             */
            ContactOptType?: number;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description A new group of conversations with a result for each conversation. */
        CreatedContactGroup: {
            GroupItem?: components["schemas"]["ContactGroup"];
            /** @description A result for each conversation. */
            ResultItem?: components["schemas"]["ContactOutcome"][];
        };
        /** @description The envelope with a result for each conversation of the new group. */
        ContactGroupCreationResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The new group. */
            GroupResultItem?: components["schemas"]["CreatedContactGroup"][];
        };
        /** @description A conversation that joins or leaves a group of conversations. */
        ContactGroupChange: {
            /**
             * Format: int32
             * @description 1: the conversation joins the group. 2: it leaves.
             * @enum {integer}
             */
            ContactOptType: 1 | 2;
            ContactItem: components["schemas"]["Contact"];
        };
        /** @description A new name, or conversations that join and leave the group. */
        ContactGroupUpdate: {
            /**
             * Format: int32
             * @description 1: rename the group. 2: change which conversations are in it.
             * @enum {integer}
             */
            UpdateGroupType: 1 | 2;
            OldGroupName?: components["schemas"]["ContactGroupName"];
            NewGroupName?: components["schemas"]["ContactGroupName"];
            /** @description For UpdateGroupType 2, the conversations that join and leave. */
            ContactUpdateItem?: components["schemas"]["ContactGroupChange"][];
        };
        /** @description The change to make to a group of conversations, and for whom. */
        ContactGroupUpdateBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int32
             * @description 1: change the group.
             * @enum {integer}
             */
            UpdateType: 1;
            UpdateGroup: components["schemas"]["ContactGroupUpdate"];
        };
        /** @description A changed group of conversations with a result for each conversation. */
        UpdatedContactGroup: {
            /**
             * Format: int32
             * @description UpdateGroupType of the request.
             */
            UpdateGroupType?: number;
            /** @description Name of the group now. */
            GroupName?: string;
            /** @description Name of the group before. */
            OldGroupName?: string;
            /**
             * Format: int32
             * @description ID of the group.
             */
            GroupId?: number;
            /** @description A result for each conversation. */
            ContactResultItem?: components["schemas"]["ContactOutcome"][];
        };
        /** @description The envelope with the changed group. */
        ContactGroupUpdateResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int32
             * @description UpdateType of the request.
             */
            UpdateType?: number;
            UpdateGroupResult?: components["schemas"]["UpdatedContactGroup"];
        };
        /** @description The group of conversations to delete, and for whom. */
        ContactGroupDeletionBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description Name of the group; one a call (1047/53441, 2023-03-14). */
            GroupName: components["schemas"]["ContactGroupName"][];
        };
        /** @description The envelope with the deleted group. */
        ContactGroupDeletionResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The deleted group. */
            GroupItem?: components["schemas"]["ContactGroup"][];
        };
        /** @description The user whose groups of conversations and marks to list, and where the page begins. */
        ContactMarkListBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int64
             * @description 0 for the first page, then NextStartIndex of the answer.
             */
            StartIndex: number;
        };
        /** @description The marks of a conversation and the groups of conversations that it is in. */
        ContactMark: {
            /**
             * Format: int32
             * @description 1: one-to-one, with To_Account. 2: group, with ToGroupId. The tables call it a string.
             */
            Type: number;
            /** @description The other user. */
            To_Account?: string;
            /** @description The group. */
            ToGroupId?: string;
            StandardMark?: components["schemas"]["StandardMark"];
            CustomMark?: components["schemas"]["CustomMark"];
            ContactGroupId?: components["schemas"]["ContactGroupIds"];
            /**
             * Format: int64
             * @description When the data last changed, Unix time in seconds.
             */
            Timestamp?: number;
        };
        /** @description The envelope with one page of marks and the groups of conversations. */
        ContactMarkListResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description Conversations that have marks or are in groups. */
            ContactItem?: components["schemas"]["ContactMark"][];
            /** @description Names of the groups of conversations; in the sample, those that the conversations are in. */
            GroupItem?: components["schemas"]["ContactGroup"][];
            /**
             * Format: int32
             * @description 1 in the sample of a last page: no more pages.
             */
            CompleteFlag?: number;
            /**
             * Format: int64
             * @description StartIndex of the next call.
             */
            NextStartIndex?: number;
        };
        /** @description The conversations whose groups and marks to return, and for whom. */
        ContactMarkSearchBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description At most 300 conversations (1047/53442, 2023-03-14). */
            ContactItem: components["schemas"]["Contact"][];
        };
        /** @description The envelope with the marks and groups of the conversations. */
        ContactMarkSearchResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The conversations. Whether those without marks and groups are left out is undocumented. */
            ContactResultItem?: components["schemas"]["ContactMark"][];
            /** @description Names of the groups of conversations that they are in. */
            GroupItem?: components["schemas"]["ContactGroup"][];
        };
        /**
         * Format: int32
         * @description Number of one of the 64 bits: 1 favorite, 2 marked as unread, 3 folded, 4 hidden. The first 32 are the service's own, the last 32 the app's. Whether they end at 63 or 64 is undocumented (1047/53438, 2023-03-14).
         */
        MarkBit: number;
        /** @description Marks to set and clear on one conversation. */
        ContactMarkChange: {
            /**
             * Format: int32
             * @description 1: change the standard marks. 2: set the custom mark. 3: both.
             * @enum {integer}
             */
            OptType: 1 | 2 | 3;
            ContactItem: components["schemas"]["Contact"];
            /** @description Bits of standard marks to clear. */
            ClearMark?: components["schemas"]["MarkBit"][];
            /** @description Bits of standard marks to set. */
            SetMark?: components["schemas"]["MarkBit"][];
            /** @description The app's own mark, at most 256 bytes (1047/53438, 2023-03-14). */
            CustomMark?: string;
        };
        /** @description The marks to set and clear, and for whom. */
        MarkContactsBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description At most 100 conversations (51006 otherwise; 1047/53438, 2023-03-14). */
            MarkItem: components["schemas"]["ContactMarkChange"][];
        };
        /** @description The envelope with a result for each conversation. */
        MarkContactsResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description A result for each conversation. */
            ResultItem?: components["schemas"]["ContactOutcome"][];
        };
        /** @description Remark about the friend, at most 96 bytes (1047/33521, 2022-05-24). The English page of limits says 96 characters (1047/34381, 2023-02-22), the Chinese one 96 bytes. */
        FriendRemark: string;
        /** @description Name of a friend list, not empty and at most 30 bytes (1047/33521, 2022-05-24). The English page of limits says 30 characters (1047/34381, 2023-02-22), the Chinese one 30 bytes. */
        FriendListName: string;
        /** @description Where the friendship comes from: AddSource_Type_ followed by a keyword of at most 8 letters, which the app chooses (1047/33521, 2022-05-24). */
        FriendAddSource: string;
        /** @description Text of the friend request, at most 256 bytes (1047/33521, 2022-05-24). */
        FriendAddWording: string;
        /** @description A friend to add. GroupName is one friend list of From_Account, not an array as in friend_import. AddSource is optional on the English page and required on the Chinese one of the same date (1047/34902, 2023-03-20); every sample has it. */
        FriendAddItem: {
            To_Account: components["schemas"]["UserID"];
            Remark?: components["schemas"]["FriendRemark"];
            GroupName?: components["schemas"]["FriendListName"];
            AddSource?: components["schemas"]["FriendAddSource"];
            AddWording?: components["schemas"]["FriendAddWording"];
        };
        /** @description The user and the friends to add. */
        FriendAddBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description At most 1,000 friends (1047/34902, 2024-09-25; the page of 2023-03-20 has no maximum). */
            AddFriendItem: components["schemas"]["FriendAddItem"][];
            /**
             * @description Add_Type_Single adds the friends to From_Account only; Add_Type_Both, the default, both ways.
             * @enum {string}
             */
            AddType?: "Add_Type_Single" | "Add_Type_Both";
            /** @description 1 adds the friends without asking them; 0 follows their settings. The default is undocumented. */
            ForceAddFlags?: components["schemas"]["Flag"];
        };
        /** @description Result for one user. */
        RelationChangeItem: {
            /** @description The user. */
            To_Account: string;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description UserIDs that failed; absent if none did. */
        RelationFailedAccounts: string[];
        /** @description The envelope with a result for each user; the order is undocumented. */
        RelationChangeResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One result for each user in the request. */
            ResultItem?: components["schemas"]["RelationChangeItem"][];
            Fail_Account?: components["schemas"]["RelationFailedAccounts"];
        };
        /** @description Value of a custom friend field, at most 500 bytes. Text or a number on the page of friend_import, whose sample has the number 0 (1047/34903, 2023-03-20); the page on relationship chains says that custom fields cannot be integers (1047/33521, 2022-05-24). */
        CustomFriendValue: components["schemas"]["TextValue"] | components["schemas"]["NumberValue"];
        /** @description A custom friend field and its value. The table of the page marks both as optional; its text says that every entry has both (1047/34903, 2023-03-20). */
        CustomFriendField: {
            /** @description Tag_SNS_Custom_ followed by a keyword of at most 8 letters that was set up in the console. */
            Tag: string;
            Value: components["schemas"]["CustomFriendValue"];
        };
        /** @description A friend to import. */
        FriendImportItem: {
            To_Account: components["schemas"]["UserID"];
            Remark?: components["schemas"]["FriendRemark"];
            /**
             * Format: int64
             * @description When the remark was made, in seconds since 1970.
             */
            RemarkTime?: number;
            /** @description The friend lists of From_Account that the friend is in. */
            GroupName?: components["schemas"]["FriendListName"][];
            AddSource: components["schemas"]["FriendAddSource"];
            AddWording?: components["schemas"]["FriendAddWording"];
            /**
             * Format: int64
             * @description When the friendship began, in seconds since 1970; the default is undocumented.
             */
            AddTime?: number;
            /** @description Custom friend fields. */
            CustomItem?: components["schemas"]["CustomFriendField"][];
        };
        /** @description The user and the friends to import. */
        FriendImportBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description At most 1,000 friends (1047/34381, 2023-02-22). */
            AddFriendItem: components["schemas"]["FriendImportItem"][];
        };
        /** @description Name of a friend field: a standard field (see x-friend-tags; 1047/33521, 2022-05-24), or Tag_SNS_Custom_ followed by a keyword of at most 8 letters that was set up in the console. An app has at most 20 custom fields (1047/34419, 2023-03-30). */
        FriendTag: string;
        /** @description A list of names. */
        NameListValue: string[];
        /** @description Text or binary data of at most 500 bytes, an unsigned integer, or a list of names, depending on the tag; only Tag_SNS_IM_Group is a list (1047/33521, 2022-05-24). */
        FriendValue: components["schemas"]["TextValue"] | components["schemas"]["NumberValue"] | components["schemas"]["NameListValue"];
        /** @description A friend field and its value. */
        FriendField: {
            Tag: components["schemas"]["FriendTag"];
            Value: components["schemas"]["FriendValue"];
        };
        /** @description A friend and the fields to set. */
        FriendUpdateItem: {
            To_Account: components["schemas"]["UserID"];
            /** @description The fields. Only Tag_SNS_IM_Remark, Tag_SNS_IM_Group and custom fields can be set. */
            SnsItem: components["schemas"]["FriendField"][];
        };
        /** @description The user and the friends to update. */
        FriendUpdateBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description The friends; the maximum number is undocumented. */
            UpdateItem: components["schemas"]["FriendUpdateItem"][];
        };
        /** @description At most 1,000 UserIDs. */
        RelationTargets: components["schemas"]["UserID"][];
        /**
         * @description Delete_Type_Single removes the friends from From_Account only; Delete_Type_Both also removes From_Account from theirs (1047/33521, 2022-05-24).
         * @enum {string}
         */
        RelationDeleteType: "Delete_Type_Single" | "Delete_Type_Both";
        /** @description The user and the friends to delete. */
        FriendDeleteBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["RelationTargets"];
            DeleteType?: components["schemas"]["RelationDeleteType"];
        };
        /** @description The user whose friends to delete. */
        FriendDeleteAllBody: {
            From_Account: components["schemas"]["UserID"];
            DeleteType?: components["schemas"]["RelationDeleteType"];
        };
        /** @description The envelope of a relationship call without results for single users. */
        RelationResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
        };
        /** @description The user, the users to check, and in which directions. */
        FriendCheckBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["RelationTargets"];
            /**
             * @description CheckResult_Type_Single looks at the friends of From_Account only; CheckResult_Type_Both also at those of the other users.
             * @enum {string}
             */
            CheckType: "CheckResult_Type_Single" | "CheckResult_Type_Both";
        };
        /** @description The friendship with one user. */
        FriendCheckItem: {
            /** @description The user. */
            To_Account: string;
            /** @description CheckResult_Type_BothWay: friends both ways. CheckResult_Type_AWithB: To_Account is a friend of From_Account, but not the reverse, or the reverse was not checked. CheckResult_Type_BWithA: only the reverse. CheckResult_Type_NoRelation: no friend of From_Account, and no friend the other way round unless that was not checked. The sample of the page has CheckResult_Type_NoRelation in a failed entry. */
            Relation?: string;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The envelope with the friendship with each user. */
        FriendCheckResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One entry for each user in the request. */
            InfoItem?: components["schemas"]["FriendCheckItem"][];
            Fail_Account?: components["schemas"]["RelationFailedAccounts"];
        };
        /** @description The user whose friends to get, and where to start. */
        FriendGetBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int32
             * @description 0 for the first page, then NextStartIndex of the answer before.
             */
            StartIndex: number;
            /**
             * Format: int64
             * @description StandardSequence of an earlier answer, or 0. If nothing has changed since, the answer has no standard fields.
             */
            StandardSequence?: number;
            /**
             * Format: int64
             * @description CustomSequence of an earlier answer, or 0. If nothing has changed since, the answer has no custom fields. No longer on 269/1647 (2025-12-15).
             */
            CustomSequence?: number;
        };
        /** @description A friend and the friend fields that have a value. */
        Friend: {
            /** @description The friend. */
            To_Account: string;
            /** @description The fields. */
            ValueItem?: components["schemas"]["FriendField"][];
        };
        /** @description The envelope with one page of friends. */
        FriendGetResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The friends on this page. */
            UserDataItem?: components["schemas"]["Friend"][];
            /**
             * Format: int64
             * @description Changes when a standard field changes; for the next call.
             */
            StandardSequence?: number;
            /**
             * Format: int64
             * @description Changes when a custom field changes; for the next call. No longer on 269/1647 (2025-12-15).
             */
            CustomSequence?: number;
            /**
             * Format: int32
             * @description How many friends the user has.
             */
            FriendNum?: number;
            /**
             * Format: int32
             * @description Not 0 on the last page.
             */
            CompleteFlag?: number;
            /**
             * Format: int32
             * @description StartIndex of the next page; 0 in the sample of a last page.
             */
            NextStartIndex?: number;
        };
        /** @description Name of a friend field (see FriendTag) or of a profile field (see ProfileTag). */
        FriendProfileTag: string;
        /** @description The user, the friends, and the fields to get. */
        FriendGetListBody: {
            From_Account: components["schemas"]["UserID"];
            /** @description The friends. The page recommends at most 100, because an answer that is too large fails; it sets no maximum. */
            To_Account: components["schemas"]["UserID"][];
            /** @description The fields; the maximum number is undocumented. */
            TagList: components["schemas"]["FriendProfileTag"][];
        };
        /** @description A friend or profile field and its value. */
        FriendProfileField: {
            Tag: components["schemas"]["FriendProfileTag"];
            Value: components["schemas"]["FriendValue"];
        };
        /** @description A friend with the fields asked for. */
        FriendProfile: {
            /** @description The friend. */
            To_Account: string;
            /** @description The fields that have a value; absent if the user failed. */
            SnsProfileItem?: components["schemas"]["FriendProfileField"][];
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The envelope with an entry for each friend in the request. */
        FriendGetListResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One entry for each friend in the request. */
            InfoItem?: components["schemas"]["FriendProfile"][];
            Fail_Account?: components["schemas"]["RelationFailedAccounts"];
        };
        /** @description Names of friend lists, at most 32, the most that a user can have. */
        FriendListNames: components["schemas"]["FriendListName"][];
        /** @description The user, the friend lists to add, and the friends to put into them. */
        FriendListAddBody: {
            From_Account: components["schemas"]["UserID"];
            GroupName: components["schemas"]["FriendListNames"];
            To_Account?: components["schemas"]["RelationTargets"];
        };
        /**
         * Format: int64
         * @description Current sequence of the user's friend lists.
         */
        FriendListSequence: number;
        /** @description The envelope with the sequence of the lists and, if friends were named, a result for each. */
        FriendListAddResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One result for each friend in the request; absent in the sample without To_Account. */
            ResultItem?: components["schemas"]["RelationChangeItem"][];
            Fail_Account?: components["schemas"]["RelationFailedAccounts"];
            CurrentSequence?: components["schemas"]["FriendListSequence"];
        };
        /** @description The user and the friend lists to delete. */
        FriendListDeleteBody: {
            From_Account: components["schemas"]["UserID"];
            GroupName: components["schemas"]["FriendListNames"];
        };
        /** @description The envelope with the sequence of the lists. */
        FriendListDeleteResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            CurrentSequence?: components["schemas"]["FriendListSequence"];
        };
        /** @description The user whose friend lists to get. */
        FriendListGetBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * @description Need_Friend_Type_Yes also returns the friends in each list; without this field they are left out. The page says that it works only without GroupName, but its own sample has both (1047/40123, 2023-03-10).
             * @enum {string}
             */
            NeedFriend?: "Need_Friend_Type_Yes";
            GroupName?: components["schemas"]["FriendListNames"];
        };
        /** @description A friend list. */
        FriendList: {
            /** @description Name of the list. */
            GroupName: string;
            /**
             * Format: int32
             * @description How many friends are in it.
             */
            FriendNumber?: number;
            /** @description The friends in it; absent unless NeedFriend asks for them. */
            To_Account?: string[];
        };
        /** @description The envelope with the friend lists. */
        FriendListGetResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The friend lists. */
            ResultItem?: components["schemas"]["FriendList"][];
            CurrentSequence?: components["schemas"]["FriendListSequence"];
        };
        /** @description The user whose blocklist to change, and the users to block or unblock. */
        BlocklistChangeBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["RelationTargets"];
        };
        /** @description The user whose blocklist to get, and which page of it. */
        BlocklistGetBody: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int32
             * @description 0 for the first page, then StartIndex of the answer before.
             */
            StartIndex: number;
            /**
             * Format: int32
             * @description Maximum number of entries on the page, at most 1,000 (1047/34914, 2024-09-25; the page of 2023-03-10 has no maximum).
             */
            MaxLimited: number;
            /**
             * Format: int64
             * @description Send 0. Clients send the sequence of the answer before.
             */
            LastSequence: number;
        };
        /** @description An entry of a blocklist. */
        BlockedUser: {
            /** @description The blocked user. */
            To_Account: string;
            /**
             * Format: int64
             * @description When the user was blocked, in seconds since 1970.
             */
            AddBlackTimeStamp?: number;
        };
        /** @description The envelope with one page of the blocklist. */
        BlocklistGetResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description The blocked users on this page. */
            BlackListItem?: components["schemas"]["BlockedUser"][];
            /**
             * Format: int32
             * @description StartIndex of the next page; 0 after the last one.
             */
            StartIndex?: number;
            /**
             * Format: int64
             * @description Current sequence of the blocklist, spelt like this on 1047/34914 up to 2025-10-23 and on every page before.
             */
            CurruentSequence?: number;
            /**
             * Format: int64
             * @description Current sequence of the blocklist, as 269/3722 of 2025-12-15 spells it.
             */
            CurrentSequence?: number;
        };
        /** @description The user, the users to check, and in which directions. */
        BlocklistCheckBody: {
            From_Account: components["schemas"]["UserID"];
            To_Account: components["schemas"]["RelationTargets"];
            /**
             * @description BlackCheckResult_Type_Single looks at the blocklist of From_Account only; BlackCheckResult_Type_Both also at those of the other users.
             * @enum {string}
             */
            CheckType: "BlackCheckResult_Type_Single" | "BlackCheckResult_Type_Both";
        };
        /** @description Who has blocked whom. */
        BlocklistCheckItem: {
            /** @description The user. */
            To_Account: string;
            /** @description BlackCheckResult_Type_BothWay: each has blocked the other. BlackCheckResult_Type_AWithB: From_Account has blocked To_Account, but not the reverse, or the reverse was not checked. BlackCheckResult_Type_BWithA: only the reverse. BlackCheckResult_Type_NO: From_Account has not blocked To_Account, and the reverse neither unless that was not checked. The sample of the page has BlackCheckResult_Type_NO in a failed entry. */
            Relation?: string;
            ResultCode: components["schemas"]["ErrorCode"];
            ResultInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The envelope with an entry for each user. */
        BlocklistCheckResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            ErrorDisplay?: components["schemas"]["ErrorDisplay"];
            /** @description One entry for each user in the request. */
            BlackListCheckItem?: components["schemas"]["BlocklistCheckItem"][];
            Fail_Account?: components["schemas"]["RelationFailedAccounts"];
        };
        /**
         * Format: int64
         * @description Duration in seconds; 0 means not muted, 4294967295 means permanently.
         */
        MuteSeconds: number;
        /** @description The account and how long to mute it, for one-to-one messages, group messages or both. At least one of the two times is required (130008). */
        GlobalMuteBody: {
            Set_Account: components["schemas"]["UserID"];
            C2CmsgNospeakingTime?: components["schemas"]["MuteSeconds"];
            GroupmsgNospeakingTime?: components["schemas"]["MuteSeconds"];
        };
        /** @description The envelope. The pages of this family list no ActionStatus and have none in their samples (1047/34923, 2023-03-10; 269/4229, 2025-12-15), although the overview promises one in every answer (1047/34620, 2023-04-03). */
        GlobalMuteResult: {
            ActionStatus?: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description The account to query. */
        GlobalMuteQueryBody: {
            Get_Account: components["schemas"]["UserID"];
        };
        /** @description The envelope with the rest of both mutes; see GlobalMuteResult about ActionStatus. */
        GlobalMuteQueryResult: {
            ActionStatus?: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            C2CmsgNospeakingTime?: components["schemas"]["MuteSeconds"];
            GroupmsgNospeakingTime?: components["schemas"]["MuteSeconds"];
        };
        /**
         * @description Priority of a group message, by default Normal. Over the group's rate limit the service drops the lowest first (1047/34959, 2023-03-10; 1047/33526, 2023-02-02). Case-sensitive.
         * @enum {string}
         */
        MsgPriority: "High" | "Normal" | "Low";
        /** @description A mention in a group message: of everyone or of one member (1047/34959, 2023-03-10). */
        GroupMention: {
            /**
             * Format: int32
             * @description 1: everyone; not in AVChatRoom. 0: the member in GroupAt_Account.
             * @enum {integer}
             */
            GroupAtAllFlag: 0 | 1;
            GroupAt_Account?: components["schemas"]["UserID"];
        };
        /** @description A message to a group (1047/34959, 2023-03-10). The whole message is limited to 12 KB. */
        GroupMessageSendBody: {
            GroupId: components["schemas"]["GroupID"];
            Random: components["schemas"]["MsgRandom"];
            MsgBody: components["schemas"]["MessageBody"];
            From_Account?: components["schemas"]["UserID"];
            MsgPriority?: components["schemas"]["MsgPriority"];
            OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
            ForbidCallbackControl?: components["schemas"]["ForbidCallbackControl"];
            /** @description 1: only members who are online get the message, and it is not stored. 0 (default): all members. Not for AVChatRoom. */
            OnlineOnlyFlag?: components["schemas"]["Flag"];
            SendMsgControl?: components["schemas"]["SendMsgControl"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            SupportMessageExtension?: components["schemas"]["SupportMessageExtension"];
            /** @description The only members who get the message; it then counts as unread for nobody. At most 50, for Private (Work), Public and ChatRoom (Meeting) only, Ultimate edition only. */
            To_Account?: components["schemas"]["UserID"][];
            /** @description Mentions, in the order in which they occur in the text. Only in a sample of the page, not in its table of fields. */
            GroupAtInfo?: components["schemas"]["GroupMention"][];
            /** @description Topic that the message goes to; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description The envelope with what the service assigned to the message. */
        GroupMessageSendResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds by the service's clock.
             */
            MsgTime?: number;
            /**
             * Format: int64
             * @description Sequence number; with the group's ID it identifies the message.
             */
            MsgSeq?: number;
            /** @description Empty or absent if the message was delivered; otherwise why it was dropped. MsgFreqCtrl, too many messages, is the only documented reason. */
            MsgDropReason?: string;
        };
        /** @description A system notification to a group (1047/34958, 2023-03-10). */
        GroupNotificationBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description Content of the notification. */
            Content: string;
            /** @description The members who get it, at most 500. Empty or absent: all members, the only choice for AVChatRoom. The English page makes the field required; its sample and the Chinese page do not. */
            ToMembers_Account?: components["schemas"]["UserID"][];
            /** @description Topic that the notification goes to; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description One message from another system (1047/34968, 2023-03-10). */
        GroupMessageToImport: {
            From_Account: components["schemas"]["UserID"];
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds. Before now, after the creation of the group and after its latest message.
             */
            SendTime: number;
            Random?: components["schemas"]["MsgRandom"];
            MsgBody: components["schemas"]["MessageBody"];
        };
        /** @description Messages to import into one group (1047/34968, 2023-03-10). */
        GroupMessageImportBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 7 messages, in ascending order of SendTime. The limits page (1047/33521, 2023-02-22) and older revisions of this page allow 20. */
            MsgList: components["schemas"]["GroupMessageToImport"][];
            /**
             * Format: int32
             * @description 1: update the members' conversation lists. Absent (default): leave them. Not for AVChatRoom and Community. The page names no other value.
             * @enum {integer}
             */
            RecentContactFlag?: 1;
            /** @description Topic that the messages go to; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description Result for one imported message. */
        GroupMessageImportItem: {
            /**
             * Format: int64
             * @description Sequence number of the message. Undocumented: whether a failed one has any.
             */
            MsgSeq?: number;
            /**
             * Format: int64
             * @description SendTime of the message.
             */
            MsgTime?: number;
            /**
             * Format: int32
             * @description 0: imported. 10004: SendTime breaks the rules. 80002: longer than 12,000 bytes. The revision of 2020-03-11 also has 80001, forbidden words.
             */
            Result: number;
        };
        /** @description The envelope with a result for each message. */
        GroupMessageImportResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result for each message, in the sample in the order of the request. */
            ImportMsgResult?: components["schemas"]["GroupMessageImportItem"][];
        };
        /** @description New content of a group message (1047/47948, 2023-03-10). What is absent stays as it is. */
        GroupMessageEditBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
            MsgBody?: components["schemas"]["MessageBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Topic that the message is in; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description One page of a group's history (1047/34971, 2023-03-10). */
        GroupMessageHistoryBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int32
             * @description Number of messages to return. The service returns at most 20.
             */
            ReqMsgNumber: number;
            /**
             * Format: int64
             * @description The newest message to return; those with this and lower sequence numbers follow. Absent: start with the latest.
             */
            ReqMsgSeq?: number;
            /**
             * Format: int32
             * @description 1: return recalled messages too. Absent (default): leave them out. The page names no other value.
             * @enum {integer}
             */
            WithRecalledMsg?: 1;
            /** @description Topic whose messages to return; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description A message of a group's history (1047/34971, 2023-03-10). */
        GroupMessage: {
            /** @description The sender. */
            From_Account?: string;
            /**
             * Format: int32
             * @description 0: a message. 1: a placeholder with an empty MsgBody for a message that was deleted, has expired or could not be stored. 2: a recalled message.
             */
            IsPlaceMsg?: number;
            /**
             * Format: int32
             * @description 1: a system message. Undocumented: its MsgBody.
             */
            IsSystemMsg?: number;
            /** @description The elements; empty in a placeholder. Messages that SDKs sent can have types of elements that are not listed here. */
            MsgBody?: components["schemas"]["MessageElement"][];
            /**
             * Format: int32
             * @description Priority: 1 high, 2 normal, 3 low, 4 lowest.
             */
            MsgPriority?: number;
            /**
             * Format: int64
             * @description Random of the message; the service fills it in if the sender did not.
             */
            MsgRandom?: number;
            /**
             * Format: int64
             * @description Sequence number: lower means earlier.
             */
            MsgSeq: number;
            /**
             * Format: int64
             * @description When the message was sent, Unix time in seconds by the service's clock.
             */
            MsgTimeStamp?: number;
        };
        /** @description The envelope with messages, newest first. */
        GroupMessageHistoryResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description The group. */
            GroupId?: string;
            /**
             * Format: int32
             * @description 1: all the requested messages are here. 0: they are not, as they are too long or more than 20. 2: the same, and all of them have expired.
             */
            IsFinished?: number;
            /** @description The messages. The English table calls the list MsgList; the sample and the Chinese page have RspMsgList. */
            RspMsgList?: components["schemas"]["GroupMessage"][];
        };
        /** @description A message of a group by its sequence number. */
        GroupMessageReference: {
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
        };
        /** @description The messages to recall (1047/34965, 2023-03-10). */
        GroupMessageRecallBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description At most 10 messages. */
            MsgSeqList: components["schemas"]["GroupMessageReference"][];
            /** @description Why, at most 100 bytes. In the sample of an undated copy of page 269/12341; the limit is that of the same field of official accounts (1047/60811, 2024-07-16). */
            Reason?: string;
            /** @description Topic that the messages are in; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description Result for one message. */
        GroupMessageRecallItem: {
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
            /**
             * Format: int32
             * @description 0: recalled. Otherwise an ErrorCode, for example 10030: no such message.
             */
            RetCode: number;
        };
        /** @description The envelope with a result for each message. */
        GroupMessageRecallResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One result for each message. */
            RecallRetList?: components["schemas"]["GroupMessageRecallItem"][];
        };
        /** @description The sender whose recent messages to recall (1047/34970, 2023-03-10). */
        SenderMessageRecallBody: {
            GroupId: components["schemas"]["GroupID"];
            Sender_Account: components["schemas"]["UserID"];
            /** @description Topic that the messages are in; only for communities that have topics. */
            TopicId?: string;
        };
        /** @description The history to clear (1047/65970, 2024-11-11). */
        GroupHistoryClearBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int64
             * @description Clear up to and including this message. Absent: clear everything.
             */
            MsgSeq?: number;
        };
        /** @description A member's unread count (1047/34909, 2023-03-10). */
        GroupUnreadCountBody: {
            GroupId: components["schemas"]["GroupID"];
            Member_Account: components["schemas"]["UserID"];
            /**
             * Format: int64
             * @description The count. One above the number of messages in the group is lowered to that number.
             */
            UnreadMsgNum: number;
        };
        /** @description The messages whose receipts to get (1047/49439, 2023-03-10). */
        GroupReceiptBody: {
            GroupId: components["schemas"]["GroupID"];
            /** @description The messages. The page names no limit. */
            MsgSeqList: components["schemas"]["GroupMessageReference"][];
        };
        /** @description How many members have read a message. */
        GroupReceipt: {
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
            /**
             * Format: int32
             * @description 0: the receipt exists. 10062: it does not. The page lists no other values.
             */
            Code: number;
            /**
             * Format: int64
             * @description Number of members who have read the message. Undocumented: whether it is present when Code is not 0.
             */
            ReadNum?: number;
            /**
             * Format: int64
             * @description Number of members who have not.
             */
            UnreadNum?: number;
        };
        /** @description The envelope with the receipt of each message. */
        GroupReceiptResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /** @description One entry for each message. */
            GroupMsgReceiptList?: components["schemas"]["GroupReceipt"][];
        };
        /** @description One page of the members who have, or have not, read a message (1047/49438, 2023-03-10). */
        GroupReceiptDetailBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int64
             * @description Sequence number of the message. Optional in the page's table, although nothing else names a message.
             */
            MsgSeq?: number;
            /**
             * Format: int32
             * @description 0: who has read it. 1: who has not.
             * @enum {integer}
             */
            Filter: 0 | 1;
            /** @description Empty for the first page, then the Cursor of the previous answer. */
            Cursor: string;
            /**
             * Format: int32
             * @description Number of members to return, at most 200.
             */
            Count: number;
        };
        /** @description A member who has read the message. */
        GroupReader: {
            /** @description The member. */
            Read_Account: string;
        };
        /** @description A member who has not read the message. */
        GroupNonReader: {
            /** @description The member. */
            Unread_Account: string;
        };
        /** @description The envelope with one page of members; which list it has depends on Filter. */
        GroupReceiptDetailResult: {
            ActionStatus: components["schemas"]["ActionStatus"];
            ErrorCode: components["schemas"]["ErrorCode"];
            ErrorInfo?: components["schemas"]["ErrorInfo"];
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq?: number;
            /** @description Members who have read the message, if Filter was 0. */
            ReadList?: components["schemas"]["GroupReader"][];
            /** @description Members who have not, if Filter was 1. */
            UnreadList?: components["schemas"]["GroupNonReader"][];
            /** @description Cursor for the next page; 0 after the last page in the sample. */
            Cursor?: string;
            /**
             * Format: int32
             * @description 1: this is the last page. 0: there are more. The name in the samples.
             */
            IsFinish?: number;
            /**
             * Format: int32
             * @description The same under the name in the page's table.
             */
            IsFinished?: number;
        };
        /** @description The group message and what to do with its extensions (1047/52170, 2023-03-10). */
        GroupMessageExtensionBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
            OperateType: components["schemas"]["MessageExtensionOperation"];
            /** @description At most 20 pairs; required for OperateType 1 and 2. */
            ExtensionList?: components["schemas"]["MessageExtension"][];
        };
        /** @description The group message whose extensions to return (1047/52169, 2023-03-10). */
        GroupMessageExtensionListBody: {
            GroupId: components["schemas"]["GroupID"];
            /**
             * Format: int64
             * @description Sequence number of the message.
             */
            MsgSeq: number;
            /**
             * Format: int64
             * @description Returns only pairs with this Seq or a higher one.
             */
            StartSeq?: number;
        };
    };
    /** The components of this kind in the document. */
    responses: never;
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
 * const methodOf = <Name extends keyof operations>(client: ChatClient<Name>, name: Name) => client[name];
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
        };
    };
    /**
     * Create a group: POST /v4/group_open_http_svc/create_group, at most 200 calls a second.
     *
     * Creates a group. The owner and the members of MemberList join at once; without an owner the group has
     * none. A group of type AVChatRoom starts without members: MemberList answers 10007, and users, the owner
     * included, join with an SDK. Not repeatable: without GroupId, a repeat creates another group; with it, it
     * answers 10021, or 10025 if the caller owns the group (1047/34895, 2023-03-20). ApplyJoinOption defaults to
     * NeedPermission. The number of groups may grow by 10,000 a day (10006); the trial edition has at most 100
     * groups (10058), and AVChatRoom has limits of its own (10036). Communities need the Ultimate edition, since
     * 2025 called Pro, or higher, and a switch in the console. Private groups are invisible to all but the owner
     * until a first message activates them (1047/33529, 2023-03-29). Undocumented: whether Work and Meeting are
     * stored as Private and ChatRoom, the code for a field over its limit (presumably 10004), and what happens
     * to members that do not exist. Other clients also send EnablePermission and DefaultPermission, which belong
     * to permission groups of communities.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34895} create_group (page 1047/34895, read
     * in the revision of 2023-03-20; 269/1615, opening of the revision of 2025-11-03)
     */
    createGroup: {
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
                "application/json": components["schemas"]["GroupCreationBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCreationResult"];
                };
            };
        };
    };
    /**
     * Destroy a group: POST /v4/group_open_http_svc/destroy_group, at most 200 calls a second.
     *
     * Destroys a group of any type, for good; its members are notified. A repeat does no harm: it answers 10010,
     * because the group is already gone (1047/34896, 2023-03-20). Undocumented: whether its ID can be used again
     * at once, and what becomes of its messages.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34896} destroy_group (page 1047/34896, read
     * in the revision of 2023-03-20)
     */
    destroyGroup: {
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
                "application/json": components["schemas"]["GroupReferenceBody"];
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
        };
    };
    /**
     * List all groups of the app: POST /v4/group_open_http_svc/get_appid_group_list, at most 1 calls a second.
     *
     * Lists the IDs of all groups of the app, or of those of one type, at most 10,000 per call. Go on with Next
     * until it is 0; TotalCount is the full number. Only one call per second is allowed (1047/34960,
     * 2023-03-20). Undocumented: the order, and groups that are created or destroyed between two pages.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34960} get_appid_group_list (page
     * 1047/34960, read in the revision of 2023-03-20)
     */
    getAppidGroupList: {
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
                "application/json": components["schemas"]["GroupListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupListResult"];
                };
            };
        };
    };
    /**
     * List the groups of a user: POST /v4/group_open_http_svc/get_joined_group_list, at most 200 calls a second.
     *
     * Lists the groups that a user has joined; without a filter, only their IDs. Private groups that no message
     * has activated and AVChatRoom groups are left out unless WithNoActiveGroups and WithHugeGroups ask for
     * them, and the list of AVChatRoom groups may be incomplete (1047/34925, 2023-03-20). An answer over 1 MB
     * fails with 10018; use Limit and Offset. The page lists no code for an unknown user. Newer pages let
     * ResponseFilter name custom fields and member fields too, according to other clients.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34925} get_joined_group_list (page
     * 1047/34925, read in the revision of 2023-03-20)
     */
    getJoinedGroupList: {
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
                "application/json": components["schemas"]["JoinedGroupsBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedGroupsResult"];
                };
            };
        };
    };
    /**
     * Get up to 50 groups: POST /v4/group_open_http_svc/get_group_info, at most 200 calls a second.
     *
     * Returns the profiles, members and custom fields of up to 50 groups of any type. Each group has its own
     * ErrorCode, and the one of the envelope says nothing about the groups (1047/34961, 2023-03-10).
     * ResponseFilter restricts the fields. An answer over 1 MB fails with 10018; read large groups with
     * get_group_member_info. AVChatRoom stores no members. Undocumented: which fields a failed entry has besides
     * the ID and the code, and how many members an entry holds at most. Newer pages know permission groups
     * (EnablePermission, DefaultPermission) and official accounts, according to other clients.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34961} get_group_info (page 1047/34961,
     * read in the revision of 2023-03-10)
     */
    getGroupInfo: {
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
                "application/json": components["schemas"]["GroupInfoBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInfoResult"];
                };
            };
        };
    };
    /**
     * Change a group's profile: POST /v4/group_open_http_svc/modify_group_base_info, at most 200 calls a second.
     *
     * Changes the profile of a group of any type; fields that are left out keep their values. A repeat sets the
     * same values and does no harm. An empty Value deletes a custom field. ApplyJoinOption does not apply to
     * communities, MaxMemberNum not to AVChatRoom (1047/34962, 2023-03-20). MuteAllMember lets only the owner,
     * admins of the group and app admins speak. Other clients also send HistoryMsgBeforeJoin (On or Off: whether
     * members of Work, Public and Meeting groups see messages from before they joined), EnablePermission and
     * DefaultPermission. Undocumented: whether an empty string clears Introduction, Notification and FaceUrl,
     * and a MaxMemberNum below the number of members.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34962} modify_group_base_info (page
     * 1047/34962, read in the revision of 2023-03-20; 269/1620, opening of the revision of 2024-07-25)
     */
    modifyGroupBaseInfo: {
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
                "application/json": components["schemas"]["GroupChangeBody"];
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
        };
    };
    /**
     * Import a group: POST /v4/group_open_http_svc/import_group, at most 200 calls a second.
     *
     * Imports a group from another system, without webhooks and notifications, and with a CreateTime that can
     * lie in the past. AVChatRoom answers 10007. Fields and limits are those of create_group, except that
     * MaxMemberCount is 2,000 by default and at most 6,000, in communities 100,000, and that import_group_member
     * imports the members (1047/34967, 2023-03-10). Not repeatable: without GroupId, a repeat creates another
     * group; with it, it answers 10021, so that a 10021 after a lost answer means that the first call took
     * effect. Undocumented: whether imported groups count against the daily limit of 10,000, a CreateTime in the
     * future, an owner who has not been imported, and when messages of an imported Private group activate it.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34967} import_group (page 1047/34967, read
     * in the revision of 2023-03-10; 269/1634, opening of the revision of 2026-01-04)
     */
    importGroup: {
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
                "application/json": components["schemas"]["GroupImportBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCreationResult"];
                };
            };
        };
    };
    /**
     * Import up to 300 members: POST /v4/group_open_http_svc/import_group_member, at most 200 calls a second.
     *
     * Imports up to 300 members of one group, without webhooks and notifications. ErrorCode 0 does not mean that
     * every member was imported: MemberList has a Result for each, without a reason for a 0. JoinTime has to be
     * after the group's creation and before now. UnreadMsgNum is lowered to the number of messages in the group,
     * and import_group_msg sets the unread counts of all members to 0: set them with set_unread_msg_num at the
     * end if you import messages after members. Role can only be Admin; import_group sets the owner. AVChatRoom
     * answers 10007 (1047/34969, 2023-03-10). The China site allows 20 members per call (269/1636, 2026-01-27).
     * A repeat does no harm: members get Result 2. Undocumented: a JoinTime that equals the creation or now,
     * whether a repeat changes JoinTime, Role and UnreadMsgNum, the result for an unknown account, and for a
     * full group.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34969} import_group_member (page
     * 1047/34969, read in the revision of 2023-03-10; 269/1636, opening of the revision of 2026-01-27)
     */
    importGroupMember: {
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
                "application/json": components["schemas"]["GroupMembersImportBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembersAddResult"];
                };
            };
        };
    };
    /**
     * Add up to 300 users to a group: POST /v4/group_open_http_svc/add_group_member, at most 200 calls a second.
     *
     * Adds users to a group. ErrorCode 0 does not mean that every user was added: MemberList has a Result for
     * each, without a reason for a 0. The members are notified, unless Silence is 1 or the group is a Private
     * one that no message has activated. AVChatRoom answers 10007 (1047/34921, 2023-03-23). A full group answers
     * 10014, an unknown account 10019, a user with too many groups 10037; undocumented is whether these fail the
     * whole call or one user. The China site allows 20 users per call (269/1621, 2026-02-06). A repeat does no
     * harm: members get Result 2. x-item-results counts 3 as not added, because the user is not a member yet.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34921} add_group_member (page 1047/34921,
     * read in the revision of 2023-03-23; 269/1621, opening of the revision of 2026-02-06)
     */
    addGroupMember: {
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
                "application/json": components["schemas"]["GroupMembersAddBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembersAddResult"];
                };
            };
        };
    };
    /**
     * Remove up to 100 members from a group: POST /v4/group_open_http_svc/delete_group_member, at most 200 calls
     * a second.
     *
     * Removes members from a group. Users who are not members are ignored, so a repeat does no harm. The members
     * are notified, unless the group is a Private one that no message has activated; with Silence 1, only the
     * removed members are. AVChatRoom answers 10004, not 10007 (1047/34949, 2023-03-20). Undocumented: removing
     * the owner.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34949} delete_group_member (page
     * 1047/34949, read in the revision of 2023-03-20)
     */
    deleteGroupMember: {
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
                "application/json": components["schemas"]["GroupMembersRemovalBody"];
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
        };
    };
    /**
     * List the members of a group: POST /v4/group_open_http_svc/get_group_member_info, at most 200 calls a
     * second.
     *
     * Lists the members of a group with their roles, times, name cards and custom fields. Groups are read page
     * by page with Limit and Offset, communities with Limit and Next, which starts empty and ends empty. An
     * answer over 1 MB fails with 10018. AVChatRoom is not supported; the page does not say with which code
     * (1047/34948, 2023-03-10). get_role_in_group nevertheless points there for the roles in an AVChatRoom
     * (1047/34963, 2023-03-20). Undocumented: the order of the members.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34948} get_group_member_info (page
     * 1047/34948, read in the revision of 2023-03-10)
     */
    getGroupMemberInfo: {
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
                "application/json": components["schemas"]["GroupMembersBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembersResult"];
                };
            };
        };
    };
    /**
     * Get up to 50 members of a group: POST /v4/group_open_http_svc/get_specified_group_member_info, at most 200
     * calls a second.
     *
     * Returns the profiles of up to 50 named members of a group; more answer 10005. Communities are supported,
     * AVChatRoom is not, with a code that the page does not give (1047/64897, 2024-10-29; the rest of the page
     * in a newer copy of trtc.io/document/64897). Undocumented: users who are not members; presumably they are
     * missing from MemberList.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/64897} get_specified_group_member_info
     * (page 1047/64897, read in the opening of the revision of 2024-10-29 and in an undated copy of
     * trtc.io/document/64897)
     */
    getSpecifiedGroupMemberInfo: {
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
                "application/json": components["schemas"]["SpecifiedGroupMembersBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecifiedGroupMembersResult"];
                };
            };
        };
    };
    /**
     * Change a member's profile in a group: POST /v4/group_open_http_svc/modify_group_member_info, at most 200
     * calls a second.
     *
     * Changes role, message option, name card, custom fields and mute of one member; fields that are left out
     * keep their values. A repeat sets the same values and starts the mute again, which does no harm. AVChatRoom
     * stores no members and is not supported, with a code that the page does not give; Private groups have no
     * mutes, and by default no admins (1047/34900, 2023-03-21; 1047/33529, 2023-03-29). The owner's role cannot
     * be changed; use change_group_owner. Undocumented: the code for a user who is not a member, and how many
     * admins a group can have.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34900} modify_group_member_info (page
     * 1047/34900, read in the revision of 2023-03-21)
     */
    modifyGroupMemberInfo: {
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
                "application/json": components["schemas"]["GroupMemberChangeBody"];
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
        };
    };
    /**
     * Get the roles of up to 500 users in a group: POST /v4/group_open_http_svc/get_role_in_group, at most 200
     * calls a second.
     *
     * Returns the role of each user in a group; NotMember for users who are not in it. AVChatRoom answers 10007.
     * The page explains 10015 as a body that is not JSON, other pages as an invalid group ID (1047/34963,
     * 2023-03-20). Undocumented: the role of an account that does not exist, presumably NotMember.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34963} get_role_in_group (page 1047/34963,
     * read in the revision of 2023-03-20)
     */
    getRoleInGroup: {
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
                "application/json": components["schemas"]["GroupRolesBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRolesResult"];
                };
            };
        };
    };
    /**
     * Give a group a new owner: POST /v4/group_open_http_svc/change_group_owner, at most 200 calls a second.
     *
     * Makes a member the owner of the group, or gives an owner to a group without one. AVChatRoom answers 10007
     * (1047/34966, 2023-03-10). A repeat does no harm: the owner stays the same. Undocumented: the code if the
     * new owner is not a member or the owner already, and the role of the former owner, presumably Member. Other
     * clients also send From_Account, the operator.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34966} change_group_owner (page 1047/34966,
     * read in the revision of 2023-03-10)
     */
    changeGroupOwner: {
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
                "application/json": components["schemas"]["GroupOwnerBody"];
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
        };
    };
    /**
     * Mute up to 500 members of a group: POST /v4/group_open_http_svc/forbid_send_msg, at most 200 calls a
     * second.
     *
     * Mutes members of a group for a number of seconds, or ends their mutes with MuteTime 0. Mutes outlast
     * leaving the group and joining it again. Private groups are not supported, with a code that the page does
     * not give (1047/34951, 2023-03-10). A repeat starts the time again, which does no harm. Undocumented: users
     * who are not members, the owner, and whether a second call replaces a longer mute.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34951} forbid_send_msg (page 1047/34951,
     * read in the revision of 2023-03-10; 269/1627, opening of the revision of 2025-12-15)
     */
    forbidSendMsg: {
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
                "application/json": components["schemas"]["GroupMuteBody"];
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
        };
    };
    /**
     * List the muted users of a group: POST /v4/group_open_http_svc/get_group_muted_account, at most 200 calls a
     * second.
     *
     * Lists the users who are muted in a group, with the ends of their mutes. All types are supported, also
     * Private, which has no mutes. Older clients call the command get_group_shutted_uin. The sample of a success
     * has no ErrorInfo (1047/34964, 2023-03-10). Undocumented: the order, whether mutes that have ended are left
     * out, the MutedUntil of a mute for good, and muted users who have left.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34964} get_group_muted_account (page
     * 1047/34964, read in the revision of 2023-03-10)
     */
    getGroupMutedAccount: {
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
                "application/json": components["schemas"]["MutedMembersBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutedMembersResult"];
                };
            };
        };
    };
    /**
     * Get the attributes of a group: POST /v4/group_open_attr_http_svc/get_group_attr, at most 200 calls a
     * second.
     *
     * Returns all custom attributes of a group of any type. This command belongs to the service
     * group_open_attr_http_svc, the ones that write to group_open_http_svc. 10007 means that the type has no
     * attributes (1047/44187, 2023-03-14). Undocumented: the order, and whether GroupAttrAry is empty or absent
     * if there are none.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/44187} get_group_attr (page 1047/44187,
     * read in the revision of 2023-03-14)
     */
    getGroupAttr: {
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
                "application/json": components["schemas"]["GroupReferenceBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAttributesResult"];
                };
            };
        };
    };
    /**
     * Set some attributes of a group: POST /v4/group_open_http_svc/modify_group_attr, at most 200 calls a
     * second.
     *
     * Sets the named custom attributes of a group and keeps the others; new keys are added. The app may write a
     * group's attributes five times per second (10049). A repeat sets the same values and does no harm
     * (1047/44188, 2023-03-14). The page only says "modify"; that other attributes stay follows from the SDKs,
     * where set_group_attr is the command that clears first (269/75406, 2024-12-26). Undocumented: a key that
     * occurs twice.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/44188} modify_group_attr (page 1047/44188,
     * read in the revision of 2023-03-14; 269/67010, 2026-01-27)
     */
    modifyGroupAttr: {
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
                "application/json": components["schemas"]["GroupAttributesBody"];
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
        };
    };
    /**
     * Replace the attributes of a group: POST /v4/group_open_http_svc/set_group_attr, at most 200 calls a
     * second.
     *
     * Removes all custom attributes of a group, then sets the named ones. The app may write a group's attributes
     * five times per second (10049). A repeat sets the same values and does no harm (1047/44190, 2023-03-14).
     * The page only says "reset"; that it removes other attributes follows from the SDKs (269/75406,
     * 2024-12-26). Undocumented: an empty GroupAttr; use clear_group_attr.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/44190} set_group_attr (page 1047/44190,
     * read in the revision of 2023-03-14)
     */
    setGroupAttr: {
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
                "application/json": components["schemas"]["GroupAttributesBody"];
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
        };
    };
    /**
     * Delete all attributes of a group: POST /v4/group_open_http_svc/clear_group_attr, at most 200 calls a
     * second.
     *
     * Deletes all custom attributes of a group. Communities are not supported, although the other commands
     * support them; an older page supported AVChatRoom only. The app may write a group's attributes five times
     * per second (10049). A repeat does no harm. The page lists codes for keys and values, which the call does
     * not have (1047/44189, 2023-03-10). Undocumented: the code for a community, presumably 10007, and a group
     * without attributes.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/44189} clear_group_attr (page 1047/44189,
     * read in the revision of 2023-03-10 and in an older, undated one)
     */
    clearGroupAttr: {
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
                "application/json": components["schemas"]["GroupReferenceBody"];
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
        };
    };
    /**
     * Delete some attributes of a group: POST /v4/group_open_http_svc/delete_group_attr, at most 200 calls a
     * second.
     *
     * Deletes the named custom attributes of a group of any type. An attribute that does not exist answers
     * 10050. The app may write a group's attributes five times per second (10049). A repeat does no harm, but
     * answers 10050, because the attributes are already gone (1047/59499, 2024-03-21). Undocumented: whether a
     * missing key keeps the others from being deleted.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/59499} delete_group_attr (page 1047/59499,
     * read in the revision of 2024-03-21 and in an undated one)
     */
    deleteGroupAttr: {
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
                "application/json": components["schemas"]["GroupAttributesDeletionBody"];
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
        };
    };
    /**
     * Get counters of a group: POST /v4/group_open_http_svc/get_group_counter, at most 200 calls a second.
     *
     * Returns the named counters of a group, or all of them. Counters need the Ultimate edition, since 2025
     * called Pro, or higher (10059), and communities do not support them (1047/53427, 2023-03-10). Undocumented:
     * a counter that does not exist, presumably left out, and the code for a community, presumably 10007.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53427} get_group_counter (page 1047/53427,
     * read in the revision of 2023-03-10)
     */
    getGroupCounter: {
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
                "application/json": components["schemas"]["GroupCounterKeysBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCountersResult"];
                };
            };
        };
    };
    /**
     * Set, raise or lower counters of a group: POST /v4/group_open_http_svc/update_group_counter, at most 200
     * calls a second.
     *
     * Sets counters of a group, or changes them by a number, and returns their new values. Increase and Decrease
     * create a missing counter with 0 first. Counters need the Ultimate edition, since 2025 called Pro, or
     * higher (10059), and communities do not support them. A group has at most 20 counters (1047/53428,
     * 2023-03-23). Not repeatable, because a second Increase or Decrease counts twice; a repeated Set does no
     * harm. Undocumented: the default of Mode, overflow, a negative Value in Increase, and the code for a
     * community, presumably 10007.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53428} update_group_counter (page
     * 1047/53428, read in the revision of 2023-03-23; 269/85952, 2025-11-03)
     */
    updateGroupCounter: {
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
                "application/json": components["schemas"]["GroupCounterUpdateBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCountersResult"];
                };
            };
        };
    };
    /**
     * Delete counters of a group: POST /v4/group_open_http_svc/delete_group_counter, at most 200 calls a second.
     *
     * Deletes the named counters of a group, or all of them if GroupCounterKeys is missing. Counters need the
     * Ultimate edition, since 2025 called Pro, or higher (10059), and communities do not support them
     * (1047/53429, 2023-03-10). A repeat does no harm. Undocumented: a counter that does not exist, presumably
     * ignored, an empty GroupCounterKeys, and the code for a community, presumably 10007.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53429} delete_group_counter (page
     * 1047/53429, read in the revision of 2023-03-10)
     */
    deleteGroupCounter: {
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
                "application/json": components["schemas"]["GroupCounterKeysBody"];
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
        };
    };
    /**
     * Send a one-to-one message to one user: POST /v4/openim/sendmsg, at most 200 calls a second.
     *
     * Sends a message in the name of From_Account, or of the admin who signs the call. The service does not
     * check whether the two are friends, whether either has blocked the other, or whether the sender is muted
     * (1047/34919, 2023-03-10). By default the message is delivered to the recipient, stored in the history of
     * both and counted as unread; SyncOtherMachine, MsgLifeTime and SendMsgControl change that. The history is
     * ordered by time, and within one second by MsgSeq. Repeats: a message with the sender, MsgSeq, MsgRandom
     * and content of one sent within the last 120 seconds is a duplicate and dropped (269/2282, 2026-02-04); an
     * older page names MsgSeq, MsgRandom and one second (1047/34919, 2023-03-10). A retry is therefore safe
     * within that time if the body has MsgSeq and stays as it is. Without MsgSeq the service takes a random
     * number, and the retry sends a second message. The body is limited to 12 KB (93000), while the page of
     * limits says 8,000 bytes a message (1047/33521, 2023-02-22). The trial and developer editions can send
     * 1,000 messages a day (269/2282, 2026-02-04). Triggers the webhooks before and after sending. Undocumented:
     * the answer to a duplicate, the size of CloudCustomData, and a From_Account equal to To_Account. Clients
     * also know the request fields OnlineOnlyFlag and MsgTimeStamp and the answer's MsgId, which no page that
     * could be read describes.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34919} sendmsg (page 1047/34919, read in
     * the revision of 2023-03-10; 269/2282, excerpt of 2026-02-04)
     */
    sendmsg: {
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
                "application/json": components["schemas"]["SendMsgBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMsgResult"];
                };
            };
        };
    };
    /**
     * Send a one-to-one message to up to 500 users: POST /v4/openim/batchsendmsg, at most 200 calls a second.
     *
     * Sends the same message to up to 500 users. ErrorCode 0 means that at least one of them got it: ErrorList
     * names those who did not, with a code for each, and only if nobody did is ErrorCode not 0 (1047/34920,
     * 2023-03-10). Like sendmsg, the call does not check friendship, blocklists or mutes; unlike sendmsg, it
     * triggers no webhooks. MsgKey is the same for every recipient. Besides the calls, messages are limited to
     * 12,000 a minute, each recipient counting as one (269/1612, 2026-02-04). The body is limited to 12 KB
     * (93000). The page says that MsgSeq and MsgRandom identify repeats within one second; for sendmsg a newer
     * page says 120 seconds (269/2282, 2026-02-04), and whether that holds here is undocumented. A retry is safe
     * within that time if the body has MsgSeq. Undocumented: a recipient who occurs twice, and a MsgLifeTime of
     * 0 together with OnlineOnlyFlag. Clients also know the answer's MsgId, which no page that could be read
     * describes.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34920} batchsendmsg (page 1047/34920, read
     * in the revision of 2023-03-10; 269/1612, excerpt of 2026-02-04)
     */
    batchsendmsg: {
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
                "application/json": components["schemas"]["BatchSendMsgBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchSendMsgResult"];
                };
            };
        };
    };
    /**
     * Import a one-to-one message of another system: POST /v4/openim/importmsg, at most 200 calls a second.
     *
     * Imports one message with the time at which it was sent. Import the messages of a chat in chronological
     * order; what happens otherwise is undocumented. The call updates the conversation list and triggers no
     * webhooks. SyncFromOldSystem decides whether the message is history, which is read and not pushed, or live,
     * which is unread and pushed. Two messages of one chat with the same MsgSeq, MsgRandom and MsgTimeStamp are
     * the same message, whatever their content and even if sender and recipient are swapped, and the first
     * import stands (1047/35014, 2023-03-10; 269/2568, 2025-12-05). A repeat is therefore safe at any time if
     * the body has MsgSeq; without it the service takes a random number, and the repeat is a second message. How
     * old a message can be is undocumented: history beyond the app's retention time (7 to 30 days by default)
     * may never be seen (1047/33521, 2023-02-22). The page lists 90011 and 90026 although the body has neither a
     * list of recipients nor a retention time. Undocumented: a time in the future, and the answer to a
     * duplicate.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/35014} importmsg (page 1047/35014, read in
     * the revision of 2023-03-10; 269/2568, excerpt of 2025-12-05)
     */
    importmsg: {
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
                "application/json": components["schemas"]["ImportMsgBody"];
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
        };
    };
    /**
     * Get the history of a one-to-one chat: POST /v4/openim/admin_getroammsg, at most 200 calls a second.
     *
     * Returns the messages of a one-to-one chat within a time range, as Operator_Account sees them. The other
     * side can see other messages: a user may have cleared the history, deleted the conversation
     * (recentcontact/delete with ClearRamble 1) or single messages, and what was sent with SyncOtherMachine 2 is
     * not in the sender's history (1047/35478, 2023-03-10; the English text says the other party's, the Chinese
     * one the sender's). Recalled messages are included, with MsgFlagBits 8. IsPeerRead is 1 only after the
     * recipient has sent a read receipt for the message; marking the chat as read does not set it. An answer
     * holds at most MaxCnt messages and 13 KB. If Complete is 0, call again with LastMsgTime as MaxTime and with
     * LastMsgKey. In the samples pages go from new to old, while the messages of one page are in ascending
     * order. How far back the history goes depends on the app's retention time, by default 7 days. Undocumented:
     * a limit of MaxCnt, an unknown LastMsgKey, and whether the bounds of the range are included. One client
     * also knows MsgClientTime in MsgList, which no page that could be read describes.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/35478} admin_getroammsg (page 1047/35478,
     * read in the revision of 2023-03-10; excerpt of 2024-07-16)
     */
    adminGetroammsg: {
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
                "application/json": components["schemas"]["MessageHistoryBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageHistoryResult"];
                };
            };
        };
    };
    /**
     * Recall a one-to-one message: POST /v4/openim/admin_msgwithdraw, at most 200 calls a second.
     *
     * Recalls a message, however old it is and whether a client or a REST call sent it. It is removed from the
     * history, from the messages kept for offline recipients and from the devices of both sides, and cannot be
     * restored (1047/35015, 2023-03-21). admin_getroammsg still lists it, with MsgFlagBits 8 (1047/35478,
     * 2023-03-10). MsgKey comes from the answer of sendmsg or batchsendmsg, from the webhooks, or from
     * admin_getroammsg. The call can be repeated, but the repeat answers 20023. Undocumented: the effect on
     * unread counts, and whether a message of batchsendmsg has to be recalled for each recipient.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/35015} admin_msgwithdraw (page 1047/35015,
     * read in the revision of 2023-03-21)
     */
    adminMsgwithdraw: {
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
                "application/json": components["schemas"]["MessageRecallBody"];
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
        };
    };
    /**
     * Edit a one-to-one message: POST /v4/openim/modify_c2c_msg, at most 200 calls a second.
     *
     * Replaces MsgBody, CloudCustomData or both of a message in the history; what is missing stays as it was.
     * The old content cannot be restored (1047/47722, 2023-03-21). MsgKey comes from the answer of sendmsg or
     * batchsendmsg, from the webhooks, or from admin_getroammsg. A repeat writes the same content again.
     * Undocumented: a body with neither field, the code for a message that does not exist or has been recalled,
     * and a limit of size.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/47722} modify_c2c_msg (page 1047/47722,
     * read in the revision of 2023-03-21)
     */
    modifyC2cMsg: {
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
                "application/json": components["schemas"]["MessageEditBody"];
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
        };
    };
    /**
     * Mark a one-to-one chat as read: POST /v4/openim/admin_set_msg_read, at most 200 calls a second.
     *
     * Marks the messages that Report_Account has received from Peer_Account before MsgReadTime as read, which
     * lowers the unread counts (1047/38996, 2023-03-21; 269/50349, 2025-12-15, calls it clearing the unread
     * count). It sends no read receipts: IsPeerRead of the messages stays 0. Without MsgReadTime the time is
     * that of the call, so that a repeat also marks what has arrived in between; with it a repeat changes
     * nothing. Triggers the webhook after messages are read. The page's codes name To_Account and From_Account,
     * which the body does not have.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/38996} admin_set_msg_read (page 1047/38996,
     * read in the revision of 2023-03-21; 269/50349, 2025-12-15)
     */
    adminSetMsgRead: {
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
                "application/json": components["schemas"]["MessagesReadBody"];
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
        };
    };
    /**
     * Send read receipts for one-to-one messages: POST /v4/openim/c2c_msg_read_receipt, at most 200 calls a
     * second.
     *
     * Sends read receipts in the name of Operator_Account for messages received from Peer_Account: From_Account
     * of each message has to be Peer_Account, and To_Account Operator_Account (1047/77776, 2026-02-24).
     * admin_getroammsg then presumably reports IsPeerRead 1. Messages ask for receipts with IsNeedReadReceipt.
     * Only a part of the page could be read: the whole request and a whole sample of an answer, but not the rate
     * limit, the limit of messages and the error codes. The rate is that of REST calls in general (1047/33521,
     * 2023-02-22). A repeat presumably changes nothing.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/77776} c2c_msg_read_receipt (page
     * 1047/77776, excerpt of 2026-02-24)
     */
    c2cMsgReadReceipt: {
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
                "application/json": components["schemas"]["ReadReceiptBody"];
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
        };
    };
    /**
     * Count the unread one-to-one messages of a user: POST /v4/openim/get_c2c_unread_msg_num, at most 200 calls
     * a second.
     *
     * Counts the unread one-to-one messages of a user: all of them, or with Peer_Account those of up to 10 chats
     * one by one (1047/41046, 2023-03-10). ErrorCode 0 does not mean that every chat was counted: ErrorList
     * names the users who could not be, with 70107 if the account does not exist. The service keeps unread
     * messages of at most 100 chats for 7 days, at most 250 a chat; more do not count (1047/33524, 2022-11-14).
     * Undocumented: the envelope when every chat fails, the order of the list, and whether empty lists are
     * present.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/41046} get_c2c_unread_msg_num (page
     * 1047/41046, read in the revision of 2023-03-10; 269/56043, 2025-11-03)
     */
    getC2cUnreadMsgNum: {
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
                "application/json": components["schemas"]["UnreadCountBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountResult"];
                };
            };
        };
    };
    /**
     * Set or delete extensions of a one-to-one message: POST /v4/openim_msg_ext_http_svc/set_key_values, at most
     * 200 calls a second.
     *
     * Sets, deletes or clears the extensions of a message, which are key-value pairs: at most 20 a call and 300
     * a message. The message has to be sent with SupportMessageExtension 1 (23002 otherwise). The feature has to
     * be enabled in the console and needs the Ultimate edition (1047/51195, 2023-03-21), since 2025-01-14 Pro,
     * Pro Plus or Enterprise (10008 otherwise). A message takes at most 200 calls a minute (23003). ErrorCode 0
     * does not mean that every pair was set: each has its own ErrorCode, 23001 if its Seq is not the current
     * one; the service does not check the Seq that an app admin sends. From_Account and To_Account are those of
     * the message. A repeat by an admin writes the same pairs again. Undocumented: the code for more than 300
     * pairs, and the answer to OperateType 3.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/51195} set_key_values (page 1047/51195,
     * read in the revision of 2023-03-21; excerpt of 2025-01-14)
     */
    setC2cKeyValues: {
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
                "application/json": components["schemas"]["MessageExtensionBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageExtensionResult"];
                };
            };
        };
    };
    /**
     * Get the extensions of a one-to-one message: POST /v4/openim_msg_ext_http_svc/get_key_values, at most 200
     * calls a second.
     *
     * Returns the extensions of a message, which are key-value pairs, in the order of Seq, at most 200 a call.
     * If CompleteFlag is 0, call again with a higher StartSeq. Several pairs can have the same Seq (1047/51194,
     * 2023-03-21, in its sample), so that the next call starts at the highest Seq returned and repeats some. The
     * feature has to be enabled in the console and needs the Ultimate edition (10008 otherwise; Pro, Pro Plus or
     * Enterprise on later pages). From_Account and To_Account are those of the message.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/51194} get_key_values (page 1047/51194,
     * read in the revision of 2023-03-21)
     */
    getC2cKeyValues: {
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
                "application/json": components["schemas"]["MessageExtensionListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageExtensionListResult"];
                };
            };
        };
    };
    /**
     * List the conversations of a user: POST /v4/recentcontact/get_list, at most 200 calls a second.
     *
     * Returns the conversations of a user page by page: pinned and other ones each have a position of their own,
     * and the next call passes back all four. A conversation appears when a message is sent (unless with
     * NoLastMsg) or imported, and stays as long as its last message is stored, by default 7 days (1047/33524,
     * 2022-11-14). The list holds 100 conversations, 500 in the Ultimate edition if configured in the console
     * (1047/33521, 2023-02-22). Marks and groups of conversations are in the answer only on the undated page on
     * trtc.io. Undocumented: the order, the size of a page, and the unread counts, which other calls return. The
     * page calls MsgTime a duration in English; its samples are Unix times.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/43087} recentcontact/get_list (page
     * 1047/43087, read in the revision of 2023-03-20; undated excerpt on trtc.io; 269/62118, excerpt of
     * 2025-12-15)
     */
    recentcontactGetList: {
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
                "application/json": components["schemas"]["ConversationListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResult"];
                };
            };
        };
    };
    /**
     * Delete a conversation of a user: POST /v4/recentcontact/delete, at most 200 calls a second.
     *
     * Removes a conversation from the list of one user; the other side keeps it. With ClearRamble 1 that user's
     * history of the conversation is cleared too: admin_getroammsg no longer returns its messages to this user,
     * but does to the other (1047/43088, 2023-03-20; 1047/35478, 2023-03-10). A new message presumably brings
     * the conversation back. A repeat would also delete what has arrived in between. Note the spelling:
     * ToGroupid here, GroupId in recentcontact/get_list, ToGroupId elsewhere. Undocumented: a conversation that
     * does not exist, the default of ClearRamble, the effect on unread counts, and what happens to marks and
     * groups of conversations.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/43088} recentcontact/delete (page
     * 1047/43088, read in the revision of 2023-03-20)
     */
    recentcontactDelete: {
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
                "application/json": components["schemas"]["ConversationDeletionBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDeletionResult"];
                };
            };
        };
    };
    /**
     * Create a group of conversations for a user: POST /v4/recentcontact/create_contact_group, at most 200 calls
     * a second.
     *
     * Creates one group that a user sorts conversations into; a conversation can be in several. A user has at
     * most 20 groups of conversations (51010), which hold at most 1,000 conversations (51008); according to
     * 269/85791 (undated) that is 1,000 in all groups, and 1,000 more with marks. Only in the Ultimate edition
     * (51013). Groups and marks are independent of the conversation list (1047/53437, 2023-03-14). ErrorCode 0
     * does not mean that every conversation was added: each has its own ResultCode. The page's overview calls
     * this an update, by mistake. A repeat is undocumented: it may create a second group or fail because the
     * name exists. Undocumented as well: an empty list of conversations.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53437} create_contact_group (page
     * 1047/53437, read in the revision of 2023-03-14; 269/85791, undated excerpt)
     */
    createContactGroup: {
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
                "application/json": components["schemas"]["ContactGroupCreationBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactGroupCreationResult"];
                };
            };
        };
    };
    /**
     * Rename a group of conversations or change what is in it: POST /v4/recentcontact/update_contact_group, at
     * most 200 calls a second.
     *
     * Renames a group of conversations, or lets conversations join and leave it. OldGroupName names the group;
     * the page requires it only for UpdateGroupType 1, but its sample of type 2 has it too. NewGroupName is
     * required for type 1. A user has at most 20 groups of conversations (51010), which hold at most 1,000
     * conversations (51008). Only in the Ultimate edition (51013; 1047/53439, 2023-03-14). ErrorCode 0 does not
     * mean that every conversation was moved: each has its own ResultCode. The page requires both To_Account and
     * ToGroupId by mistake. A repeat changes nothing, but that of a renaming may fail because the old name is
     * gone. Undocumented: the code for a group that does not exist (51009 is for deletions), and a new name that
     * is taken.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53439} update_contact_group (page
     * 1047/53439, read in the revision of 2023-03-14; 269/85793, undated excerpt)
     */
    updateContactGroup: {
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
                "application/json": components["schemas"]["ContactGroupUpdateBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactGroupUpdateResult"];
                };
            };
        };
    };
    /**
     * Delete a group of conversations: POST /v4/recentcontact/del_contact_group, at most 200 calls a second.
     *
     * Deletes one group of conversations of a user, by name; the conversations stay. Only in the Ultimate
     * edition (51013; 1047/53441, 2023-03-14). A group that does not exist is answered with 51009, and so is a
     * repeat.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53441} del_contact_group (page 1047/53441,
     * read in the revision of 2023-03-14)
     */
    delContactGroup: {
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
                "application/json": components["schemas"]["ContactGroupDeletionBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactGroupDeletionResult"];
                };
            };
        };
    };
    /**
     * List the groups of conversations and the marks of a user: POST /v4/recentcontact/get_contact_group, at
     * most 200 calls a second.
     *
     * Returns the conversations that have marks or are in groups, page by page, with the names of the groups
     * (1047/53440, 2023-03-14). If CompleteFlag is 0, call again with NextStartIndex as StartIndex.
     * Undocumented: the size of a page, whether GroupItem lists all groups or those of the page, and the values
     * of CompleteFlag besides the 1 of the sample.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53440} get_contact_group (page 1047/53440,
     * read in the revision of 2023-03-14)
     */
    getContactGroup: {
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
                "application/json": components["schemas"]["ContactMarkListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMarkListResult"];
                };
            };
        };
    };
    /**
     * Get the marks of up to 300 conversations and the groups that they are in: POST
     * /v4/recentcontact/search_contact_group, at most 200 calls a second.
     *
     * Returns the marks of the given conversations and the groups of conversations that they are in (1047/53442,
     * 2023-03-14). Undocumented: whether a conversation without either is left out, and the code for more than
     * 300.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53442} search_contact_group (page
     * 1047/53442, read in the revision of 2023-03-14)
     */
    searchContactGroup: {
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
                "application/json": components["schemas"]["ContactMarkSearchBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMarkSearchResult"];
                };
            };
        };
    };
    /**
     * Set and clear marks of up to 100 conversations: POST /v4/recentcontact/mark_contact, at most 200 calls a
     * second.
     *
     * Sets and clears standard marks, which are bits, and sets the app's own mark of conversations. Standard
     * marks need the Ultimate edition (51013), custom ones do not (1047/53438, 2023-03-14). At most 1,000
     * conversations of a user have marks (51008; 269/85792, undated). ErrorCode 0 does not mean that every
     * conversation was marked: each has its own ResultCode. A repeat writes the same marks again. Undocumented:
     * a bit in both ClearMark and SetMark, how a custom mark is removed, and whether an app can set the first 32
     * bits beyond the four that are named.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/53438} mark_contact (page 1047/53438, read
     * in the revision of 2023-03-14; 269/85792, undated excerpt)
     */
    markContact: {
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
                "application/json": components["schemas"]["MarkContactsBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkContactsResult"];
                };
            };
        };
    };
    /**
     * Add up to 1,000 friends to a user: POST /v4/sns/friend_add, at most 200 calls a second.
     *
     * Adds friends to From_Account, one way or both ways. Each friend has its own result in ResultItem;
     * ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34902,
     * 2023-03-20). The setting Tag_Profile_IM_AllowType of the other user decides: AllowType_Type_AllowAny adds
     * the friend at once, AllowType_Type_NeedConfirm leaves a pending request and gets 30539,
     * AllowType_Type_DenyAny gets 30516. ForceAddFlags 1 adds the friend without asking. A user whose
     * Tag_Profile_IM_AdminForbidType is AdminForbid_Type_SendOut gets 30009. A blocklist between the two gets
     * 30515 or 30525. A user has at most 3,000 friends (30010; 30014 for the other user), 100 pending requests
     * (30012) and 32 friend lists (30011) (1047/34381, 2023-02-22). A user who is already a friend gets 30001
     * (269/32485). The webhook before a friend request does not run for REST calls (1047/43468, 2023-04-03). Not
     * repeatable: a repeat can send a second request to users who confirm. Undocumented: which of these checks
     * ForceAddFlags skips, the setting of a user who never chose one, whether a friend list that does not exist
     * is created, and what Add_Type_Both does if only one direction exists. No REST call answers a pending
     * request.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34902} friend_add (page 1047/34902, read in
     * the revision of 2023-03-20 and in part in that of 2024-09-25; 269/1643, 2025-11-03, in part)
     */
    friendAdd: {
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
                "application/json": components["schemas"]["FriendAddBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Import up to 1,000 friends of a user: POST /v4/sns/friend_import, at most 200 calls a second.
     *
     * Makes users friends of From_Account, one way: they do not get From_Account as a friend. Import a mutual
     * friendship from both sides. The call can also set remarks, friend lists, times and custom fields. Each
     * friend has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the
     * UserIDs that failed (1047/34903, 2023-03-20). Put the friends of one user into one call or into calls one
     * after the other: concurrent writes to one user get 30008. A call imports at most 1,000 friends, a user has
     * at most 3,000 (30010) and 32 friend lists (30011) (1047/34381, 2023-02-22). The webhook after adding a
     * friend does not run (1047/34359, 2023-04-03). Its page lists none of the codes with which friend_add
     * rejects a friend. Repeatable: the friendships are the same after a repeat, although it may report friends
     * that exist as 30001. Undocumented: whether a repeat updates the fields of a friend, whether blocklists and
     * the other user's settings matter, whether friend lists that do not exist are created, and which times are
     * accepted.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34903} friend_import (page 1047/34903, read
     * in the revision of 2023-03-20 and in part in those of 2024-09-25 and 2025-10-23; 269/8301, 2025-12-15, in
     * part)
     */
    friendImport: {
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
                "application/json": components["schemas"]["FriendImportBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Update the remark, lists and custom fields of friends: POST /v4/sns/friend_update, at most 200 calls a
     * second.
     *
     * Sets fields of several friends of From_Account: the remark, the friend lists and custom fields, no others.
     * Each friend has its own result in ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats
     * the UserIDs that failed. Update the friends of one user in one call: concurrent writes to one user get
     * 30008 (1047/34904, 2023-03-20). A user who is not a friend gets 30001 (269/32485), more than 32 friend
     * lists get 30011. Repeatable: the fields have the same values after a repeat. Undocumented: the maximum
     * number of friends and fields, whether Tag_SNS_IM_Group replaces the lists or adds to them, whether an
     * empty value clears a field, and whether all fields or none are set when one is rejected.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34904} friend_update (page 1047/34904, read
     * in the revision of 2023-03-20 and in part in that of 2024-09-25; 269/12525, 2025-12-15, in part)
     */
    friendUpdate: {
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
                "application/json": components["schemas"]["FriendUpdateBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Delete up to 1,000 friends of a user: POST /v4/sns/friend_delete, at most 200 calls a second.
     *
     * Deletes friends of From_Account, one way or both ways. Each user has its own result in ResultItem;
     * ErrorCode is 0 even if some fail (1047/34905, 2023-03-20). The page does not list Fail_Account, which the
     * similar commands return. A user who is not a friend gets 31704, or 30001 according to the FAQ (269/32485);
     * deleting too often gets 31707. The webhook after deleting a friend runs (1047/34360, 2023-04-03).
     * Repeatable: nothing more is deleted, but the repeat reports the friends that the first call deleted as
     * failed. Undocumented: the default of DeleteType (friend_delete_all deletes one way), and the result of
     * Delete_Type_Both if only one direction exists.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34905} friend_delete (page 1047/34905, read
     * in the revision of 2023-03-20)
     */
    friendDelete: {
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
                "application/json": components["schemas"]["FriendDeleteBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Delete all friends of a user: POST /v4/sns/friend_delete_all, at most 200 calls a second.
     *
     * Deletes all friends of From_Account with their standard and custom fields, one way by default (1047/34906,
     * 2023-03-20). Repeatable: a repeat deletes what is left. Undocumented: whether the friend lists stay, the
     * result for a user without friends, and whether webhooks run.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34906} friend_delete_all (page 1047/34906,
     * read in the revision of 2023-03-20)
     */
    friendDeleteAll: {
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
                "application/json": components["schemas"]["FriendDeleteAllBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationResult"];
                };
            };
        };
    };
    /**
     * Check the friendship with up to 1,000 users: POST /v4/sns/friend_check, at most 200 calls a second.
     *
     * Reports for each user whether it is a friend of From_Account, and with CheckResult_Type_Both also the
     * reverse. Each user has its own result in InfoItem; ErrorCode is 0 even if some fail, and Fail_Account
     * repeats the UserIDs that failed (1047/34907, 2023-03-20). Changes nothing, so it can be repeated.
     * Undocumented: the result for a user who has not been imported, and for a UserID that occurs twice.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34907} friend_check (page 1047/34907, read
     * in the revision of 2023-03-20; the relations on 1047/33521, 2022-05-24)
     */
    friendCheck: {
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
                "application/json": components["schemas"]["FriendCheckBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendCheckResult"];
                };
            };
        };
    };
    /**
     * Get the friends of a user page by page: POST /v4/sns/friend_get, at most 200 calls a second.
     *
     * Returns all friends of From_Account with all standard and custom friend fields, page by page; profile
     * fields need friend_get_list (1047/34908, 2023-03-20). Start with StartIndex 0 and go on with
     * NextStartIndex until CompleteFlag is not 0. A sequence from an earlier answer leaves out the fields that
     * it covers if none has changed. Changes nothing, so it can be repeated. Undocumented: the size of a page,
     * the order, and what UserDataItem is when a sequence is current. CustomSequence is no longer on the page
     * (269/1647, 2025-12-15).
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34908} friend_get (page 1047/34908, read in
     * the revision of 2023-03-20 and in part in that of 2024-07-16; 269/1647, 2025-12-15, in part)
     */
    friendGet: {
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
                "application/json": components["schemas"]["FriendGetBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendGetResult"];
                };
            };
        };
    };
    /**
     * Get fields and profiles of certain friends: POST /v4/sns/friend_get_list, at most 200 calls a second.
     *
     * Returns the named friend and profile fields of certain friends of From_Account. The page recommends at
     * most 100 friends a call, because an answer that is too large fails. Each friend has its own result in
     * InfoItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34910,
     * 2023-03-20). A user who is not a friend gets 30001. A field without a value is left out, as
     * Tag_Profile_IM_Image is in the sample. Changes nothing, so it can be repeated. One other client also
     * declares the fields of group_get in this answer; no revision of the page has them.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34910} friend_get_list (page 1047/34910,
     * read in the revision of 2023-03-20 and in part in that of 2024-07-16)
     */
    friendGetList: {
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
                "application/json": components["schemas"]["FriendGetListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendGetListResult"];
                };
            };
        };
    };
    /**
     * Add friend lists and put friends into them: POST /v4/sns/group_add, at most 200 calls a second.
     *
     * Adds up to 32 friend lists to From_Account and puts up to 1,000 of its friends into the new lists
     * (1047/34950, 2023-03-20; the maxima since 2024-09-25). If friends are named, each has its own result in
     * ResultItem; ErrorCode is 0 even if some fail, and Fail_Account repeats the UserIDs that failed. A user has
     * at most 32 friend lists (30011). In the sample, a user who is not a friend gets 32216, a code that no
     * table lists. A name of the wrong length answers 30001, with Err_SNS_GroupAdd_Req_Group_Name_Len_Illegal in
     * a question of 2019-09-18 in the vendor's forum. Friend lists are not chat groups. Repeatable: the lists
     * are the same after a repeat, although it may report them as a failure. Undocumented: the result for a list
     * that exists, and whether the lists are added if a friend fails.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34950} group_add (page 1047/34950, read in
     * the revision of 2023-03-20 and in part in that of 2024-09-25; 269/10107, 2025-12-15, in part)
     */
    snsGroupAdd: {
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
                "application/json": components["schemas"]["FriendListAddBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendListAddResult"];
                };
            };
        };
    };
    /**
     * Delete friend lists: POST /v4/sns/group_delete, at most 200 calls a second.
     *
     * Deletes up to 32 friend lists of From_Account (1047/34926, 2023-03-20; the maximum since 2024-09-25).
     * Repeatable: nothing more is deleted. Undocumented: the result for a list that does not exist, and whether
     * the friends in a deleted list stay friends.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34926} group_delete (page 1047/34926, read
     * in the revisions of 2023-03-20 and 2024-09-25)
     */
    snsGroupDelete: {
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
                "application/json": components["schemas"]["FriendListDeleteBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendListDeleteResult"];
                };
            };
        };
    };
    /**
     * Get the friend lists of a user: POST /v4/sns/group_get, at most 200 calls a second.
     *
     * Returns the friend lists of From_Account, all or up to 32 by name, with the number of friends in each, and
     * with the friends if NeedFriend asks for them (1047/40123, 2023-03-10; the maximum on 269/54763,
     * 2025-12-15). Changes nothing, so it can be repeated. Undocumented: the result for a list that does not
     * exist, and the order.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/40123} group_get (page 1047/40123, read in
     * the revision of 2023-03-10; 269/54763, 2025-12-15, in part)
     */
    snsGroupGet: {
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
                "application/json": components["schemas"]["FriendListGetBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendListGetResult"];
                };
            };
        };
    };
    /**
     * Block up to 1,000 users: POST /v4/sns/black_list_add, at most 200 calls a second.
     *
     * Puts users on the blocklist of From_Account. Each user has its own result in ResultItem; ErrorCode is 0
     * even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34911, 2023-03-10). Blocking
     * ends the friendship both ways, unless the app keeps friendships in the console (1047/48152, 2025-01-07),
     * and neither can ask the other to be friends. From_Account can still send messages to a user it has
     * blocked, not the reverse; if both block each other, neither can. By default the blocked sender gets a
     * success and the message is not delivered; with the setting Blocklist check off, sending answers 20007
     * (1047/34419, 2023-03-30; the error code page of the same date, 1047/34348, calls the failure the default).
     * The SDK pages state instead that neither can start a conversation (1047/48152, 2025-01-07). A blocklist
     * has at most 1,000 entries (30013). A user who is already blocked gets 30001. The webhook after blocking
     * runs (1047/34361, 2023-04-03). Repeatable: the blocklist is the same after a repeat, which reports the
     * users that the first call blocked as failed. Undocumented: blocking oneself, and what happens to pending
     * requests.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34911} black_list_add (page 1047/34911,
     * read in the revision of 2023-03-10 and in part in that of 2025-03-10)
     */
    blackListAdd: {
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
                "application/json": components["schemas"]["BlocklistChangeBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Unblock up to 1,000 users: POST /v4/sns/black_list_delete, at most 200 calls a second.
     *
     * Takes users off the blocklist of From_Account. Each user has its own result in ResultItem; ErrorCode is 0
     * even if some fail, and Fail_Account repeats the UserIDs that failed (1047/34912, 2023-03-10). A user who
     * is not blocked gets 30001 (269/32485). The webhook after unblocking runs (1047/34362). Repeatable: nothing
     * more is unblocked, but the repeat reports the users that the first call unblocked as failed. Undocumented:
     * whether a friendship that blocking ended comes back.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34912} black_list_delete (page 1047/34912,
     * read in the revision of 2023-03-10)
     */
    blackListDelete: {
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
                "application/json": components["schemas"]["BlocklistChangeBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChangeResult"];
                };
            };
        };
    };
    /**
     * Get the blocklist of a user page by page: POST /v4/sns/black_list_get, at most 200 calls a second.
     *
     * Returns the users that From_Account has blocked, page by page: start with StartIndex 0 and go on with the
     * StartIndex of the answer until it is 0 (1047/34914, 2023-03-10). The sequence in the answer is spelt
     * CurruentSequence on every page up to 2025-10-23 and CurrentSequence on 269/3722 of 2025-12-15; a server
     * may send either. The rate limit can be raised for a fee (269/3722, 2025-12-15). Changes nothing, so it can
     * be repeated. Undocumented: the order, and the effect of a LastSequence that is current.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34914} black_list_get (page 1047/34914,
     * read in the revision of 2023-03-10 and in part in those of 2024-09-25 and 2025-10-23; 269/3722,
     * 2025-12-15, in part)
     */
    blackListGet: {
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
                "application/json": components["schemas"]["BlocklistGetBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocklistGetResult"];
                };
            };
        };
    };
    /**
     * Check who has blocked whom, for up to 1,000 users: POST /v4/sns/black_list_check, at most 200 calls a
     * second.
     *
     * Reports for each user whether From_Account has blocked it, and with BlackCheckResult_Type_Both also the
     * reverse. Each user has its own result in BlackListCheckItem; ErrorCode is 0 even if some fail, and
     * Fail_Account repeats the UserIDs that failed (1047/34913, 2023-03-10). Changes nothing, so it can be
     * repeated. Undocumented: the result for a user who has not been imported.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34913} black_list_check (page 1047/34913,
     * read in the revision of 2023-03-10; the relations on 1047/33521, 2022-05-24)
     */
    blackListCheck: {
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
                "application/json": components["schemas"]["BlocklistCheckBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocklistCheckResult"];
                };
            };
        };
    };
    /**
     * Mute an account, or lift the mute: POST /v4/openconfigsvr/setnospeaking, at most 200 calls a second.
     *
     * Stops an account from sending one-to-one messages, group messages, or both, for a time or permanently
     * (1047/34923, 2023-03-10). A muted sender gets 20012 for one-to-one messages and 10017 for group messages,
     * in every group; the webhooks before sending do not run. The mute ends on its own when its time is up; 0
     * lifts it at once. No account is muted by default. One of the two times is enough; without either the call
     * gets 130008. Repeatable: the same mute is set again, its time counted from the repeat. Undocumented:
     * whether the time that is left out stays as it was, whether messages that an admin sends in the name of the
     * account are stopped, whether imported messages are affected, and the result for an account that has not
     * been imported (130005 stands for an invalid account).
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34923} setnospeaking (page 1047/34923, read
     * in the revision of 2023-03-10; 269/4230, 2025-12-15, in part)
     */
    setnospeaking: {
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
                "application/json": components["schemas"]["GlobalMuteBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalMuteResult"];
                };
            };
        };
    };
    /**
     * Get the mutes of an account: POST /v4/openconfigsvr/getnospeaking, at most 200 calls a second.
     *
     * Returns the mutes of an account for one-to-one and group messages, in seconds (1047/34924, 2023-03-10).
     * The sample returns 7196 for a mute of 7200 seconds, so it is the time that remains, although the table
     * calls it the duration. Changes nothing, so it can be repeated. Undocumented: the result for an account
     * that has not been imported.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34924} getnospeaking (page 1047/34924, read
     * in the revision of 2023-03-10; 269/4229, 2025-12-15, in part)
     */
    getnospeaking: {
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
                "application/json": components["schemas"]["GlobalMuteQueryBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalMuteQueryResult"];
                };
            };
        };
    };
    /**
     * Send a message in a group: POST /v4/group_open_http_svc/send_group_msg, at most 200 calls a second.
     *
     * Sends a message in a group. From_Account is the sender; without it the sender is the admin who calls. The
     * account has to exist, but neither it nor the admin has to be a member (1047/33526, 2023-02-02). A muted
     * sender gets 10017. A second message with the same content and Random within five minutes is dropped
     * (1047/34959, 2023-03-10); the samples of the page compare Random only, the limits page compares Random and
     * sender (1047/33521, 2023-02-22). A repeat is therefore harmless for five minutes, as Random is required.
     * MsgSeq counts up from 1 in each group, and only for messages that are stored (1047/33526, 2023-02-02). A
     * group takes 40 messages a second; what exceeds that is dropped, low priorities first, and is not stored.
     * The answer is then a success with MsgDropReason; the page also lists 10023 for too many messages.
     * Priorities are case-sensitive: High, Normal (default) and Low. OnlineOnlyFlag and SendMsgControl cannot be
     * used together, and neither works in AVChatRoom. NoUnread fails in a ChatRoom (Meeting) unless the app has
     * enabled unread counts for that type. Messages over 12 KB get 80002 (8,000 bytes in the revision of
     * 2020-03-11 and on the limits page). AVChatRoom stores no messages. Apps of the trial and developer
     * editions can send 1,000 messages a day (269/1629, 2026-02-04). The rate limit can be raised for a fee.
     * Undocumented: what a dropped repeat answers, the MsgSeq of a message to online members only, and the code
     * for an unknown From_Account. An unofficial client also knows NeedReadReceipt (1 asks for read receipts),
     * which none of the pages that were read has.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34959} send_group_msg (page 1047/34959,
     * read in the revisions of 2020-03-11 and 2023-03-10, in part in that of 2025-01-14; 269/1629 of 2026-02-04
     * in part)
     */
    sendGroupMsg: {
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
                "application/json": components["schemas"]["GroupMessageSendBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessageSendResult"];
                };
            };
        };
    };
    /**
     * Send a system notification to a group: POST /v4/group_open_http_svc/send_group_system_notification, at
     * most 200 calls a second.
     *
     * Sends a text of the app to all members of a group or to some of them. Only members who are online get it;
     * it is not stored (1047/33526, 2023-02-02) and is not subject to the limit of 40 messages a second.
     * AVChatRoom takes notifications to all members only. A repeat sends it again. Undocumented: the maximum
     * length of Content, what happens to a recipient who is not a member, and the code that AVChatRoom answers
     * if ToMembers_Account is set.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34958} send_group_system_notification (page
     * 1047/34958, read in the revisions of 2020-05-26 and 2023-03-10)
     */
    sendGroupSystemNotification: {
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
                "application/json": components["schemas"]["GroupNotificationBody"];
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
        };
    };
    /**
     * Import up to 7 messages into a group: POST /v4/group_open_http_svc/import_group_msg, at most 200 calls a
     * second.
     *
     * Imports history from another system without webhooks and notifications. ErrorCode 0 does not mean that
     * every message was imported: ImportMsgResult has a Result for each. The messages have to be in ascending
     * order of SendTime, each before now, after the creation of the group and after its latest message; a
     * message that breaks this gets 10004. A message over 12,000 bytes gets 80002 (8,000 in the revision of
     * 2020-03-11); the call itself can get 10020 for that. A second message with the same Random within five
     * minutes is dropped. Afterwards everyone's unread count is 0: import members or set unread counts after the
     * last message. AVChatRoom answers 10007. The page lists only text, face, location and custom elements for
     * this call (1047/34968, 2023-03-10). The limits page allows 20 messages in a call, as the revision of
     * 2020-03-11 did (1047/33521, 2023-02-22). Not repeatable: if the first call got through, its messages are
     * the latest ones, and a repeat can answer 10004 for messages that are in the group. Read the group's latest
     * messages back instead. Undocumented: whether equal time stamps are ascending, whether the five minutes
     * count by SendTime or by the time of the call, the Result of a dropped repeat, whether the sender has to be
     * a member, and whether a failed message stops those after it.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34968} import_group_msg (page 1047/34968,
     * read in the revisions of 2020-03-11 and 2023-03-10; 269/1635 of 2025-12-05 in part)
     */
    importGroupMsg: {
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
                "application/json": components["schemas"]["GroupMessageImportBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessageImportResult"];
                };
            };
        };
    };
    /**
     * Replace the content of a group message: POST /v4/openim/modify_group_msg, at most 200 calls a second.
     *
     * Replaces MsgBody, CloudCustomData or both of a message in a group's history. What was there before cannot
     * be restored. Not for AVChatRoom. The page lists the codes of one-to-one messages, even 90003 for
     * To_Account, a field that this call does not have, and none for an unknown group or message (1047/47948,
     * 2023-03-10). A repeat writes the same content again. Undocumented: a call with neither field, and whether
     * a recalled message can be edited.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/47948} modify_group_msg (page 1047/47948,
     * read in the revision of 2023-03-10)
     */
    modifyGroupMsg: {
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
                "application/json": components["schemas"]["GroupMessageEditBody"];
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
        };
    };
    /**
     * Get the history of a group: POST /v4/group_open_http_svc/group_msg_get_simple, at most 200 calls a second.
     *
     * Returns messages of a group, newest first, at most 20. Without ReqMsgSeq they are the latest ones. For the
     * next page set ReqMsgSeq to the lowest MsgSeq of the previous answer minus 1. A message that was deleted,
     * has expired or could not be stored is a placeholder with IsPlaceMsg 1; a recalled one has IsPlaceMsg 2 and
     * is only returned with WithRecalledMsg 1. Messages are kept for 7 days, 30 in the Ultimate edition, or
     * longer for a fee (1047/33529, 2023-03-29). AVChatRoom has no history. The background paragraph of the
     * English page says that earlier messages have higher sequence numbers; its table and the Chinese page say
     * the opposite (1047/34971, 2023-03-10). Messages that clear_group_msg cleared are still returned
     * (1047/65970, 2024-11-11). Undocumented: the code that AVChatRoom answers, whether CloudCustomData is
     * returned, and what is returned for a ReqMsgSeq above the latest message.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34971} group_msg_get_simple (page
     * 1047/34971, read in the revisions of 2020-03-12 and 2023-03-10, in part in that of 2024-07-16)
     */
    groupMsgGetSimple: {
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
                "application/json": components["schemas"]["GroupMessageHistoryBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessageHistoryResult"];
                };
            };
        };
    };
    /**
     * Recall up to 10 messages of a group: POST /v4/group_open_http_svc/group_msg_recall, at most 200 calls a
     * second.
     *
     * Recalls messages for everyone, also from the caches of clients. ErrorCode 0 does not mean that every
     * message was recalled: RecallRetList has a RetCode for each. Recalled messages cannot be restored. There is
     * no time limit for this call, but the messages must not have expired (1047/34965, 2023-03-10); the page has
     * 10031 for a time limit anyway. The page of 2023-03-10 excludes AVChatRoom (10033). The pages since
     * 2024-07-16 allow it from native SDK 7.4.4634 and web SDK 3.1.2 on: only members who are online notice, and
     * only messages of the last hour can be recalled (269/12341, 2026-01-27). Recall can be disabled for an app
     * (10041). Undocumented: the RetCode of a message that has been recalled before; a repeat changes nothing
     * else.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34965} group_msg_recall (page 1047/34965,
     * read in the revisions of 2020-03-12 and 2023-03-10, in part in that of 2024-07-16; 269/12341 of 2026-01-27
     * in part)
     */
    groupMsgRecall: {
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
                "application/json": components["schemas"]["GroupMessageRecallBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessageRecallResult"];
                };
            };
        };
    };
    /**
     * Recall the recent messages of one sender in a group: POST
     * /v4/group_open_http_svc/delete_group_msg_by_sender, at most 200 calls a second.
     *
     * Recalls what one user sent among the last 1,000 messages of a group. Despite its name it deletes nothing:
     * the messages are marked as recalled. Clients are not notified; they find out when they load the history.
     * In AVChatRoom, which has no history, the call changes nothing and answers no error (1047/34970,
     * 2023-03-10). A repeat does no harm: it also recalls what the user sent in between, as a later call would.
     * Undocumented: the answer for a user who is unknown or never sent anything.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34970} delete_group_msg_by_sender (page
     * 1047/34970, read in the revisions of 2020-03-11 and 2023-03-10)
     */
    deleteGroupMsgBySender: {
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
                "application/json": components["schemas"]["SenderMessageRecallBody"];
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
        };
    };
    /**
     * Clear the history of a group for its members: POST /v4/group_open_http_svc/clear_group_msg, at most 200
     * calls a second.
     *
     * Hides the messages that users sent in a group, all of them or those up to MsgSeq. They are marked, not
     * deleted: SDKs no longer load them, while group_msg_get_simple still returns them to admins. For Private
     * (Work), Public, ChatRoom (Meeting) and AVChatRoom, not for Community (1047/65970, 2024-11-11). The page
     * allows AVChatRoom, although such a group has no history. A repeat does no harm: without MsgSeq it also
     * hides what was sent in between, as a later call would. The copies that were read end in the table of
     * codes, after 10010. Undocumented: the effect on unread counts and conversation lists, and the code for a
     * Community.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/65970} clear_group_msg (page 1047/65970,
     * read in the revision of 2024-11-11; 269/95617 of 2025-12-05; both up to the table of codes)
     */
    clearGroupMsg: {
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
                "application/json": components["schemas"]["GroupHistoryClearBody"];
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
        };
    };
    /**
     * Set a member's unread count in a group: POST /v4/group_open_http_svc/set_unread_msg_num, at most 200 calls
     * a second.
     *
     * Sets how many messages of a group a member has not read, without webhooks and notifications. Only for
     * migrations. A count above the number of messages in the group is lowered to that number. ChatRoom
     * (Meeting) and AVChatRoom have no unread counts: there the call changes nothing and answers no error
     * (1047/34909, 2023-03-10). A repeat sets the same count. Undocumented: the code for a user who is not a
     * member.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/34909} set_unread_msg_num (page 1047/34909,
     * read in the revisions of 2020-03-12 and 2023-03-10)
     */
    setUnreadMsgNum: {
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
                "application/json": components["schemas"]["GroupUnreadCountBody"];
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
        };
    };
    /**
     * Count who has read messages of a group: POST /v4/group_open_http_svc/get_group_msg_receipt, at most 200
     * calls a second.
     *
     * Returns for each message how many members have read it and how many have not. ErrorCode 0 does not mean
     * that every receipt exists: GroupMsgReceiptList has a Code for each, for example 10062. Only in the
     * Ultimate edition (Pro, Pro Plus or Enterprise since 2025-01-14), after read receipts were enabled for the
     * type of group in the console, and for messages whose senders asked for receipts (1047/48021, 2024-11-14).
     * Not for AVChatRoom and Community (1047/49439, 2023-03-10). Undocumented: the maximum number of messages.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/49439} get_group_msg_receipt (page
     * 1047/49439, read in the revision of 2023-03-10, in part in that of 2025-01-14)
     */
    getGroupMsgReceipt: {
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
                "application/json": components["schemas"]["GroupReceiptBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupReceiptResult"];
                };
            };
        };
    };
    /**
     * List who has, or has not, read a message of a group: POST
     * /v4/group_open_http_svc/get_group_msg_receipt_detail, at most 200 calls a second.
     *
     * Returns the members who have read a message (Filter 0) or those who have not (Filter 1), up to 200 at a
     * time. For the next page pass on Cursor, until IsFinish is 1. Needs the same edition and settings as
     * get_group_msg_receipt, and has the same types of group (1047/49438, 2023-03-10). The samples call the last
     * field IsFinish, the table IsFinished. Undocumented: whether the sender is on either list.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/49438} get_group_msg_receipt_detail (page
     * 1047/49438, read in the revision of 2023-03-10, in part in those of 2024-07-16 and 2025-10-23)
     */
    getGroupMsgReceiptDetail: {
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
                "application/json": components["schemas"]["GroupReceiptDetailBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupReceiptDetailResult"];
                };
            };
        };
    };
    /**
     * Set, delete or clear the extensions of a group message: POST
     * /v4/openim_msg_ext_http_svc/group_set_key_values, at most 200 calls a second.
     *
     * Sets or deletes up to 20 key-value pairs of a message, or clears all of them. A message has at most 300
     * pairs and has to be sent with SupportMessageExtension 1 (23002 otherwise). ErrorCode 0 does not mean that
     * every pair was set: ExtensionList has an ErrorCode for each, for example 23001. Pairs of one message can
     * be written 200 times a minute (23003). Seq protects members against overwriting each other's changes; in
     * calls of app admins the service does not check it (1047/52170, 2023-03-10). Only in the Ultimate edition
     * (10008 otherwise) and after the feature was enabled in the console. For Private (Work), Public and
     * ChatRoom (Meeting). A repeat by an admin sets the same values again and raises Seq. Undocumented: the code
     * for pair 301, and for a key to delete that does not exist.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/52170} group_set_key_values (page
     * 1047/52170, read in the revision of 2023-03-10, in part in that of 2024-07-16)
     */
    groupSetKeyValues: {
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
                "application/json": components["schemas"]["GroupMessageExtensionBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageExtensionResult"];
                };
            };
        };
    };
    /**
     * Get the extensions of a group message: POST /v4/openim_msg_ext_http_svc/group_get_key_values, at most 200
     * calls a second.
     *
     * Returns the key-value pairs of a message, sorted by Seq, up to 200 at a time. If CompleteFlag is 0, call
     * again with StartSeq. Several pairs can have the same Seq; how to continue within one is undocumented. Only
     * in the Ultimate edition (10008 otherwise) and after the feature was enabled in the console. For Private
     * (Work), Public and ChatRoom (Meeting). The page says one-to-one message where it means group message
     * (1047/52169, 2023-03-10). Undocumented: the answer for a message without pairs.
     *
     * @see {@link https://www.tencentcloud.com/document/product/1047/52169} group_get_key_values (page
     * 1047/52169, read in the revision of 2023-03-10)
     */
    groupGetKeyValues: {
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
                "application/json": components["schemas"]["GroupMessageExtensionListBody"];
            };
        };
        responses: {
            /** @description The envelope. The call succeeded only if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageExtensionListResult"];
                };
            };
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
  | 1001
  | 1002
  | 1003
  | 1004
  | 1005
  | 10001
  | 10002
  | 10003
  | 10004
  | 10005
  | 10006
  | 10007
  | 10008
  | 10009
  | 10010
  | 10011
  | 10012
  | 10013
  | 10014
  | 10015
  | 10016
  | 10017
  | 10018
  | 10019
  | 10020
  | 10021
  | 10023
  | 10024
  | 10025
  | 10026
  | 10030
  | 10031
  | 10032
  | 10033
  | 10034
  | 10035
  | 10036
  | 10037
  | 10038
  | 10041
  | 10045
  | 10046
  | 10047
  | 10048
  | 10049
  | 10050
  | 10051
  | 10052
  | 10053
  | 10054
  | 10056
  | 10058
  | 10059
  | 10060
  | 10062
  | 10063
  | 10070
  | 10071
  | 11000
  | 20001
  | 20002
  | 20003
  | 20004
  | 20005
  | 20006
  | 20007
  | 20008
  | 20009
  | 20010
  | 20011
  | 20012
  | 20016
  | 20018
  | 20022
  | 20023
  | 21005
  | 22001
  | 22002
  | 22003
  | 22004
  | 22005
  | 22006
  | 23001
  | 23002
  | 23003
  | 23004
  | 23005
  | 23006
  | 23007
  | 23008
  | 23009
  | 27002
  | 27003
  | 30001
  | 30002
  | 30003
  | 30004
  | 30005
  | 30006
  | 30007
  | 30008
  | 30009
  | 30010
  | 30011
  | 30012
  | 30013
  | 30014
  | 30015
  | 30515
  | 30516
  | 30525
  | 30539
  | 30540
  | 30614
  | 31704
  | 31707
  | 31804
  | 32100
  | 32101
  | 32102
  | 32103
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
  | 50001
  | 50002
  | 50003
  | 50004
  | 50005
  | 51006
  | 51007
  | 51008
  | 51009
  | 51010
  | 51011
  | 51012
  | 51013
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
  | 70101
  | 70102
  | 70103
  | 70104
  | 70105
  | 70106
  | 70107
  | 70113
  | 70114
  | 70115
  | 70140
  | 70145
  | 70169
  | 70201
  | 70202
  | 70203
  | 70204
  | 70205
  | 70206
  | 70207
  | 70208
  | 70209
  | 70210
  | 70211
  | 70212
  | 70213
  | 70214
  | 70221
  | 70222
  | 70225
  | 70231
  | 70236
  | 70308
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
  | 70405
  | 70411
  | 70418
  | 70419
  | 70421
  | 70425
  | 70500
  | 71000
  | 72001
  | 72012
  | 80001
  | 80002
  | 80003
  | 80004
  | 80005
  | 80101
  | 90001
  | 90002
  | 90003
  | 90004
  | 90005
  | 90006
  | 90007
  | 90008
  | 90009
  | 90010
  | 90011
  | 90012
  | 90013
  | 90014
  | 90015
  | 90016
  | 90017
  | 90018
  | 90019
  | 90020
  | 90021
  | 90022
  | 90023
  | 90024
  | 90025
  | 90026
  | 90027
  | 90028
  | 90029
  | 90030
  | 90031
  | 90032
  | 90033
  | 90034
  | 90035
  | 90039
  | 90040
  | 90043
  | 90044
  | 90045
  | 90046
  | 90047
  | 90048
  | 90054
  | 90055
  | 90992
  | 90994
  | 90995
  | 91000
  | 91101
  | 93000
  | 114000
  | 114001
  | 114002
  | 114003
  | 114004
  | 114005
  | 114011
  | 115066
  | 115068
  | 130001
  | 130002
  | 130003
  | 130004
  | 130005
  | 130006
  | 130007
  | 130008
  | 130009
  | 130010
  | 130011
  | 130012
  | 130014;

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
