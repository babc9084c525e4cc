//! Calls the service through the client that openapi-generator generates. TENCENT_CHAT_BASE_URL and
//! TENCENT_CHAT_USERSIG name the service and sign the calls.
use chat_client::apis::{accounts_api, configuration::Configuration, groups_api, messages_api};
use chat_client::models::*;
use serde_json::json;
use std::{env, error::Error, time::UNIX_EPOCH};

fn main() -> Result<(), Box<dyn Error>> {
    let service = Configuration { base_path: env::var("TENCENT_CHAT_BASE_URL")?, ..Default::default() };
    let usersig = env::var("TENCENT_CHAT_USERSIG")?;
    let now = UNIX_EPOCH.elapsed()?.as_secs() as i64;
    let mut random = now;
    // Calls an operation with the signed query.
    macro_rules! call {
        ($operation:path, $body:expr) => {{
            random += 1;
            $operation(&service, 1400000000, "administrator", &usersig, random, RequestContentType::Json, $body)?
        }};
    }
    let owner = || "user_0001".to_string();
    let member = || "user_0002".to_string();

    let li_na = Account {
        nick: Some("李娜".into()),
        face_url: Some("https://example.com/a.png".into()),
        ..Account::new(owner())
    };
    let ben = Account { nick: Some("Ben".into()), ..Account::new(member()) };
    let imported = [call!(accounts_api::account_import, li_na), call!(accounts_api::account_import, ben)];
    let checked = call!(accounts_api::account_check, AccountCheck::new(vec![AccountReference::new(owner())]));
    let rejected = call!(accounts_api::account_import, Account::new("x".repeat(33)));

    let tag = "Tag_Profile_IM_SelfSignature".to_string();
    let item = ProfileItem::new(tag.clone(), ProfileValue::TextValue("hi".into()));
    call!(accounts_api::portrait_set, ProfileUpdate::new(owner(), vec![item]));
    let profiles = call!(accounts_api::portrait_get, ProfileQuery::new(vec![owner()], vec![tag]));
    let profile = profiles.user_profile_item.as_deref().and_then(|users| users.first()?.profile_item.as_ref()?.first());

    let group = GroupCreationBody {
        owner_account: Some(owner()),
        member_list: Some(vec![NewGroupMember::new(member())]),
        ..GroupCreationBody::new(GroupType::Public, "读书会".into())
    };
    let group_id = call!(groups_api::create_group, group).group_id.ok_or("no GroupId")?;
    let members = call!(groups_api::get_group_member_info, GroupMembersBody::new(group_id));

    let text = TextElement::new(text_element::MsgType::TimTextElem, TextContent::new("hello".into()));
    let message = SendMsgBody {
        from_account: Some(owner()),
        msg_seq: Some(1),
        ..SendMsgBody::new(member(), 4294967295, vec![MessageElement::TextElement(Box::new(text))])
    };
    let sent = call!(messages_api::sendmsg, message);
    let period = MessageHistoryBody::new(member(), owner(), 10, 0, now + 600);
    let history = call!(messages_api::admin_getroammsg, period);
    let first = history.msg_list.as_deref().and_then(|list| list.first()?.msg_body.as_ref()?.first());
    let Some(MessageElement::TextElement(text)) = first else { return Err("no text".into()) };
    let unknown = call!(accounts_api::account_delete, AccountDeletion::new(vec![AccountReference::new(member())]));

    println!("{}", json!({
        "imported": imported.map(|answer| answer.error_code),
        "checked": checked.result_item.as_ref().and_then(|items| items.first()?.account_status),
        "rejected": rejected.error_code,
        "signature": profile.map(|item| &item.value),
        "members": members.member_list.iter().flatten().map(|each| &each.member_account).collect::<Vec<_>>(),
        "sent": sent.error_code,
        "text": text.msg_content.text,
        "unknown": unknown.error_code,
    }));
    Ok(())
}
