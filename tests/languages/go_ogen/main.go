// Calls the service through the client that ogen generates. TENCENT_CHAT_BASE_URL and
// TENCENT_CHAT_USERSIG name the service and sign the calls.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"example.com/program/chat"
)

// must returns the answer of a call that reached the service.
func must[T any](answer T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return answer
}

func main() {
	ctx, usersig := context.Background(), os.Getenv("TENCENT_CHAT_USERSIG")
	client := must(chat.NewClient(os.Getenv("TENCENT_CHAT_BASE_URL")))
	random := time.Now().Unix()
	// The query is the same for every call; the struct of one call converts into that of another.
	query := func() chat.AccountImportParams {
		random++
		return chat.AccountImportParams{
			Sdkappid: 1400000000, Identifier: "administrator", Usersig: usersig, Random: random,
			Contenttype: chat.RequestContentTypeJSON, // left out, it is sent empty
		}
	}

	const owner, member, tag = "user_0001", "user_0002", "Tag_Profile_IM_SelfSignature"
	importAccount := func(account chat.Account) chat.ErrorCode {
		return must(client.AccountImport(ctx, &account, query())).ErrorCode
	}
	imported := []chat.ErrorCode{
		importAccount(chat.Account{
			UserID: owner, Nick: chat.NewOptString("李娜"), FaceUrl: chat.NewOptString("https://example.com/a.png"),
		}),
		importAccount(chat.Account{UserID: member, Nick: chat.NewOptString("Ben")}),
	}
	checked := must(client.AccountCheck(ctx,
		&chat.AccountCheck{CheckItem: []chat.AccountReference{{UserID: owner}}}, chat.AccountCheckParams(query())))
	rejected := importAccount(chat.Account{UserID: strings.Repeat("x", 33)})

	must(client.PortraitSet(ctx, &chat.ProfileUpdate{
		FromAccount: owner, ProfileItem: []chat.ProfileItem{{Tag: tag, Value: chat.NewTextValueProfileValue("hi")}},
	}, chat.PortraitSetParams(query())))
	profiles := must(client.PortraitGet(ctx,
		&chat.ProfileQuery{ToAccount: []chat.UserID{owner}, TagList: []chat.ProfileTag{tag}},
		chat.PortraitGetParams(query())))
	signature, _ := profiles.UserProfileItem[0].ProfileItem[0].Value.GetTextValue()

	group := must(client.CreateGroup(ctx, &chat.GroupCreationBody{
		Type: chat.GroupTypePublic, Name: "读书会", OwnerAccount: chat.NewOptString(owner),
		MemberList: []chat.NewGroupMember{{MemberAccount: member}},
	}, chat.CreateGroupParams(query())))
	members := []string{}
	for _, item := range must(client.GetGroupMemberInfo(ctx,
		&chat.GroupMembersBody{GroupId: chat.GroupID(group.GroupId.Value)},
		chat.GetGroupMemberInfoParams(query()))).MemberList {
		members = append(members, item.MemberAccount.Value)
	}

	sent := must(client.Sendmsg(ctx, &chat.SendMsgBody{
		FromAccount: chat.NewOptUserID(owner), ToAccount: member, MsgSeq: chat.NewOptMsgSeq(1), MsgRandom: 4294967295,
		MsgBody: chat.MessageBody{chat.NewTextElementMessageElement(chat.TextElement{
			MsgType: chat.TextElementMsgTypeTIMTextElem, MsgContent: chat.TextContent{Text: "hello"},
		})},
	}, chat.SendmsgParams(query())))
	history := must(client.AdminGetroammsg(ctx, &chat.MessageHistoryBody{
		OperatorAccount: member, PeerAccount: owner, MaxCnt: 10, MinTime: 0, MaxTime: time.Now().Unix() + 600,
	}, chat.AdminGetroammsgParams(query())))
	element, _ := history.MsgList[0].MsgBody[0].GetTextElement()
	unknown := must(client.AccountDelete(ctx,
		&chat.AccountDeletion{DeleteItem: []chat.AccountReference{{UserID: member}}},
		chat.AccountDeleteParams(query())))

	fmt.Println(string(must(json.Marshal(map[string]any{
		"imported": imported, "checked": checked.ResultItem[0].AccountStatus.Value, "rejected": rejected,
		"signature": signature, "members": members, "sent": sent.ErrorCode, "text": element.MsgContent.Text,
		"unknown": unknown.ErrorCode,
	}))))
}
