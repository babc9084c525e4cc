"""Calls the service through the client that openapi-python-client generates. TENCENT_CHAT_BASE_URL names the service."""

import itertools
import json
import os
import time
from typing import TypedDict, TypeVar

from TLSSigAPIv2 import TLSSigAPIv2  # type: ignore[import-untyped]

from chat_client import Client
from chat_client.api.accounts import account_check, account_delete, account_import, portrait_get, portrait_set
from chat_client.api.groups import create_group, get_group_member_info
from chat_client.api.messages import admin_getroammsg, sendmsg
from chat_client.models import (
    Account,
    AccountCheck,
    AccountDeletion,
    AccountReference,
    GroupCreationBody,
    GroupMembersBody,
    GroupType,
    MessageHistoryBody,
    NewGroupMember,
    ProfileItem,
    ProfileQuery,
    ProfileUpdate,
    RequestContentType,
    SendMsgBody,
    TextContent,
    TextElement,
    TextElementMsgType,
)
from chat_client.types import Unset

T = TypeVar("T")


def given(value: T | Unset | None) -> T:
    """Returns what the types call optional."""
    assert value is not None and not isinstance(value, Unset)
    return value


class Query(TypedDict):
    client: Client
    sdkappid: int
    identifier: str
    usersig: str
    random: int
    contenttype: RequestContentType


app, admin = 1400000000, "administrator"
usersig = TLSSigAPIv2(app, os.environ["TENCENT_CHAT_SECRET_KEY"]).gen_sig(admin, 86400)
numbers = itertools.count(int(time.time()))
owner, member, tag = "user_0001", "user_0002", "Tag_Profile_IM_SelfSignature"

with Client(base_url=os.environ["TENCENT_CHAT_BASE_URL"], raise_on_unexpected_status=True) as client:

    def query() -> Query:
        return Query(
            client=client,
            sdkappid=app,
            identifier=admin,
            usersig=usersig,
            random=next(numbers),
            contenttype=RequestContentType.JSON,
        )

    def import_account(account: Account) -> int:
        return given(account_import.sync(body=account, **query())).error_code

    imported = [
        import_account(Account(owner, nick="李娜", face_url="https://example.com/a.png")),
        import_account(Account(member, nick="Ben")),
    ]
    checked = given(account_check.sync(body=AccountCheck([AccountReference(owner)]), **query()))
    rejected = import_account(Account("x" * 33))

    portrait_set.sync(body=ProfileUpdate(owner, [ProfileItem(tag, "hi")]), **query())
    profiles = given(portrait_get.sync(body=ProfileQuery([owner], [tag]), **query()))

    creation = GroupCreationBody(GroupType.PUBLIC, "读书会", owner_account=owner, member_list=[NewGroupMember(member)])
    group = given(create_group.sync(body=creation, **query()))
    members = given(get_group_member_info.sync(body=GroupMembersBody(given(group.group_id)), **query()))

    text = TextElement(TextElementMsgType.TIMTEXTELEM, TextContent("hello"))
    message = SendMsgBody(member, 4294967295, [text], from_account=owner, msg_seq=1)
    sent = given(sendmsg.sync(body=message, **query()))
    period = MessageHistoryBody(member, owner, max_cnt=10, min_time=0, max_time=int(time.time()) + 600)
    history = given(admin_getroammsg.sync(body=period, **query()))
    element = given(given(history.msg_list)[0].msg_body)[0]
    unknown = given(account_delete.sync(body=AccountDeletion([AccountReference(member)]), **query()))

outcome = {
    "imported": imported,
    "checked": given(checked.result_item)[0].account_status,
    "rejected": rejected,
    "signature": given(given(profiles.user_profile_item)[0].profile_item)[0].value,
    "members": [given(item.member_account) for item in given(members.member_list)],
    "sent": sent.error_code,
    "text": element.msg_content.text if isinstance(element, TextElement) else None,
    "unknown": unknown.error_code,
}
print(json.dumps(outcome))
