import chat.ApiClient;
import chat.JSON;
import chat.api.AccountsApi;
import chat.api.GroupsApi;
import chat.api.MessagesApi;
import chat.model.*;
import com.tencentyun.TLSSigAPIv2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the service through the client that openapi-generator generates. TENCENT_CHAT_BASE_URL names the service. */
public class Program {
  static final long APP = 1400000000L;
  static final String ADMIN = "administrator";
  static final RequestContentType FORMAT = RequestContentType.JSON;
  static long random = System.currentTimeMillis() / 1000;

  public static void main(String[] args) throws Exception {
    String sig = new TLSSigAPIv2(APP, System.getenv("TENCENT_CHAT_SECRET_KEY")).genUserSig(ADMIN, 86400);
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("TENCENT_CHAT_BASE_URL"));
    client.setObjectMapper(JSON.getDefault().getMapper()); // the other one takes numbers for texts
    AccountsApi accounts = new AccountsApi(client);
    GroupsApi groups = new GroupsApi(client);
    MessagesApi messages = new MessagesApi(client);
    String owner = "user_0001";
    String member = "user_0002";
    String tag = "Tag_Profile_IM_SelfSignature";
    Map<String, Object> outcome = new LinkedHashMap<>();

    Account liNa = new Account().userID(owner).nick("李娜").faceUrl("https://example.com/a.png");
    Account ben = new Account().userID(member).nick("Ben");
    outcome.put("imported", List.of(
        accounts.accountImport(APP, ADMIN, sig, random++, FORMAT, liNa).getErrorCode(),
        accounts.accountImport(APP, ADMIN, sig, random++, FORMAT, ben).getErrorCode()));
    outcome.put("checked", accounts.accountCheck(APP, ADMIN, sig, random++, FORMAT,
        new AccountCheck().addCheckItemItem(new AccountReference().userID(owner)))
        .getResultItem().get(0).getAccountStatus());
    outcome.put("rejected", accounts.accountImport(APP, ADMIN, sig, random++, FORMAT,
        new Account().userID("x".repeat(33))).getErrorCode());

    accounts.portraitSet(APP, ADMIN, sig, random++, FORMAT, new ProfileUpdate().fromAccount(owner)
        .addProfileItemItem(new ProfileItem().tag(tag).value(new ProfileValue("hi"))));
    outcome.put("signature", accounts.portraitGet(APP, ADMIN, sig, random++, FORMAT,
        new ProfileQuery().addToAccountItem(owner).addTagListItem(tag))
        .getUserProfileItem().get(0).getProfileItem().get(0).getValue().getString());

    GroupCreationResult group = groups.createGroup(APP, ADMIN, sig, random++, FORMAT, new GroupCreationBody()
        .type(GroupType.PUBLIC).name("读书会").ownerAccount(owner)
        .addMemberListItem(new NewGroupMember().memberAccount(member)));
    outcome.put("members", groups.getGroupMemberInfo(APP, ADMIN, sig, random++, FORMAT,
        new GroupMembersBody().groupId(group.getGroupId()))
        .getMemberList().stream().map(GroupMember::getMemberAccount).toList());

    TextElement hello = new TextElement()
        .msgType(TextElement.MsgTypeEnum.TIM_TEXT_ELEM).msgContent(new TextContent().text("hello"));
    outcome.put("sent", messages.sendmsg(APP, ADMIN, sig, random++, FORMAT, new SendMsgBody()
        .fromAccount(owner).toAccount(member).msgSeq(1L).msgRandom(4294967295L)
        .addMsgBodyItem(new MessageElement(hello))).getErrorCode());
    MessageElement element = messages.adminGetroammsg(APP, ADMIN, sig, random++, FORMAT, new MessageHistoryBody()
        .operatorAccount(member).peerAccount(owner).maxCnt(10)
        .minTime(0L).maxTime(System.currentTimeMillis() / 1000 + 600))
        .getMsgList().get(0).getMsgBody().get(0);
    if (element.getActualInstance() instanceof TextElement text) {
      outcome.put("text", text.getMsgContent().getText());
    }
    outcome.put("unknown", accounts.accountDelete(APP, ADMIN, sig, random++, FORMAT,
        new AccountDeletion().addDeleteItemItem(new AccountReference().userID(member))).getErrorCode());

    System.out.println(client.getObjectMapper().writeValueAsString(outcome));
  }
}
