using System;
using System.Collections.Generic;
using System.Linq;
using Chat.Api;
using Chat.Client;
using Chat.Model;
using Newtonsoft.Json;

/// <summary>
/// Calls the service through the client that openapi-generator generates. TENCENT_CHAT_BASE_URL and
/// TENCENT_CHAT_USERSIG name the service and sign the calls.
/// </summary>
public static class Program
{
    const long App = 1400000000;
    const string Admin = "administrator";
    const RequestContentType Format = RequestContentType.Json;
    static long random = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    public static void Main()
    {
        var service = new Configuration { BasePath = Environment.GetEnvironmentVariable("TENCENT_CHAT_BASE_URL") };
        var sig = Environment.GetEnvironmentVariable("TENCENT_CHAT_USERSIG");
        var accounts = new AccountsApi(service);
        var groups = new GroupsApi(service);
        var messages = new MessagesApi(service);
        const string owner = "user_0001", member = "user_0002", tag = "Tag_Profile_IM_SelfSignature";

        var imported = new[]
        {
            new Account(userID: owner, nick: "李娜", faceUrl: "https://example.com/a.png"),
            new Account(userID: member, nick: "Ben"),
        }.Select(account => accounts.AccountImport(App, Admin, sig, random++, Format, account).ErrorCode).ToList();
        var check = new AccountCheck(new List<AccountReference> { new AccountReference(owner) });
        var status = accounts.AccountCheck(App, Admin, sig, random++, Format, check).ResultItem[0].AccountStatus;
        var tooLong = new Account(new string('x', 33));
        var rejected = accounts.AccountImport(App, Admin, sig, random++, Format, tooLong).ErrorCode;

        accounts.PortraitSet(App, Admin, sig, random++, Format, new ProfileUpdate(owner,
            new List<ProfileItem> { new ProfileItem(tag, "hi") }));
        var profile = accounts.PortraitGet(App, Admin, sig, random++, Format,
            new ProfileQuery(new List<string> { owner }, new List<string> { tag }));

        var group = groups.CreateGroup(App, Admin, sig, random++, Format, new GroupCreationBody(
            type: GroupType.Public, name: "读书会", ownerAccount: owner,
            memberList: new List<NewGroupMember> { new NewGroupMember(member) }));
        var members = groups.GetGroupMemberInfo(App, Admin, sig, random++, Format, new GroupMembersBody(group.GroupId));

        var hello = new TextElement(TextElement.MsgTypeEnum.TIMTextElem, new TextContent("hello"));
        var sent = messages.Sendmsg(App, Admin, sig, random++, Format, new SendMsgBody(
            fromAccount: owner, toAccount: member, msgSeq: 1, msgRandom: 4294967295,
            msgBody: new List<MessageElement> { new MessageElement(hello) }));
        var history = messages.AdminGetroammsg(App, Admin, sig, random++, Format, new MessageHistoryBody(
            operatorAccount: member, peerAccount: owner, maxCnt: 10,
            minTime: 0, maxTime: DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 600));
        var text = history.MsgList[0].MsgBody[0].ActualInstance as TextElement;
        var unknown = accounts.AccountDelete(App, Admin, sig, random++, Format,
            new AccountDeletion(new List<AccountReference> { new AccountReference(member) }));

        Console.WriteLine(JsonConvert.SerializeObject(new
        {
            imported,
            @checked = status.ToString(),
            rejected,
            signature = profile.UserProfileItem[0].ProfileItem[0].Value,
            members = members.MemberList.Select(each => each.MemberAccount),
            sent = sent.ErrorCode,
            text = text?.MsgContent.Text,
            unknown = unknown.ErrorCode,
        }));
    }
}
