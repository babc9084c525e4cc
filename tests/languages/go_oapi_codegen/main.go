// Calls the service through the client that oapi-codegen generates. TENCENT_CHAT_BASE_URL and
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

// ptr makes an optional field.
func ptr[T any](value T) *T {
	return &value
}

func main() {
	ctx, usersig := context.Background(), os.Getenv("TENCENT_CHAT_USERSIG")
	client := must(chat.NewClientWithResponses(os.Getenv("TENCENT_CHAT_BASE_URL")))
	random := time.Now().Unix()
	// The query is the same for every call; the struct of one call converts into that of another.
	query := func() chat.AccountImportParams {
		random++
		return chat.AccountImportParams{
			Sdkappid: 1400000000, Identifier: "administrator", Usersig: usersig, Random: random,
			Contenttype: chat.RequestContentTypeJson,
		}
	}

	const owner, member, tag = "user_0001", "user_0002", "Tag_Profile_IM_SelfSignature"
	importAccount := func(account chat.Account) chat.ErrorCode {
		return must(client.AccountImportWithResponse(ctx, ptr(query()), account)).JSON200.ErrorCode
	}
	imported := []chat.ErrorCode{
		importAccount(chat.Account{UserID: owner, Nick: ptr("李娜"), FaceUrl: ptr("https://example.com/a.png")}),
		importAccount(chat.Account{UserID: member, Nick: ptr("Ben")}),
	}
	checked := must(client.AccountCheckWithResponse(ctx, ptr(chat.AccountCheckParams(query())),
		chat.AccountCheck{CheckItem: []chat.AccountReference{{UserID: owner}}})).JSON200
	rejected := importAccount(chat.Account{UserID: strings.Repeat("x", 33)})

	var signature chat.ProfileValue
	signature.FromTextValue("hi")
	must(client.PortraitSetWithResponse(ctx, ptr(chat.PortraitSetParams(query())), chat.ProfileUpdate{
		FromAccount: owner, ProfileItem: []chat.ProfileItem{{Tag: tag, Value: signature}},
	}))
	profiles := must(client.PortraitGetWithResponse(ctx, ptr(chat.PortraitGetParams(query())),
		chat.ProfileQuery{ToAccount: []string{owner}, TagList: []string{tag}})).JSON200

	group := must(client.CreateGroupWithResponse(ctx, ptr(chat.CreateGroupParams(query())), chat.GroupCreationBody{
		Type: chat.GroupTypePublic, Name: "读书会", OwnerAccount: ptr(owner),
		MemberList: &[]chat.NewGroupMember{{MemberAccount: member}},
	})).JSON200
	members := []string{}
	for _, item := range *must(client.GetGroupMemberInfoWithResponse(ctx, ptr(chat.GetGroupMemberInfoParams(query())),
		chat.GroupMembersBody{GroupId: *group.GroupId})).JSON200.MemberList {
		members = append(members, *item.MemberAccount)
	}

	var text chat.MessageElement
	text.FromTextElement(chat.TextElement{
		MsgType: chat.TextElementMsgTypeTIMTextElem, MsgContent: chat.TextContent{Text: "hello"},
	})
	sent := must(client.SendmsgWithResponse(ctx, ptr(chat.SendmsgParams(query())), chat.SendMsgBody{
		FromAccount: ptr(owner), ToAccount: member, MsgSeq: ptr(int64(1)), MsgRandom: 4294967295,
		MsgBody: chat.MessageBody{text},
	})).JSON200
	history := must(client.AdminGetroammsgWithResponse(ctx, ptr(chat.AdminGetroammsgParams(query())),
		chat.MessageHistoryBody{
			OperatorAccount: member, PeerAccount: owner, MaxCnt: 10, MinTime: 0, MaxTime: time.Now().Unix() + 600,
		})).JSON200
	// AsTextElement succeeds for every element, so look at MsgType.
	element := must((*(*history.MsgList)[0].MsgBody)[0].AsTextElement())
	if element.MsgType != chat.TextElementMsgTypeTIMTextElem {
		log.Fatalf("expected a text, got %s", element.MsgType)
	}
	unknown := must(client.AccountDeleteWithResponse(ctx, ptr(chat.AccountDeleteParams(query())),
		chat.AccountDeletion{DeleteItem: []chat.AccountReference{{UserID: member}}})).JSON200

	fmt.Println(string(must(json.Marshal(map[string]any{
		"imported": imported, "checked": (*checked.ResultItem)[0].AccountStatus, "rejected": rejected,
		"signature": must((*(*profiles.UserProfileItem)[0].ProfileItem)[0].Value.AsTextValue()), "members": members,
		"sent": sent.ErrorCode, "text": element.MsgContent.Text, "unknown": unknown.ErrorCode,
	}))))
}
