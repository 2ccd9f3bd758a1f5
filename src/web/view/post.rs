//! `/demo/post`: the demo's messages.
use axum::response::Response;

use super::{Visit, answer, shell};
use crate::{
    service::post::{Message, Way},
    text::text,
    web::page::{Nav, Phone, PostPage, PostState, Sent, links},
};

/// What would have gone out, as mail or as a text message.
pub async fn get(visit: Visit) -> Response {
    let messages = visit.app.service.config.post.messages();
    let sent: Vec<Sent> = messages.into_iter().map(as_read).collect();
    let state = if sent.is_empty() { PostState::Empty } else { PostState::Messages(sent) };
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "demo-post-title"), links::DEMO_POST);
    answer(&PostPage { shell, state })
}

/// As whoever gets it reads it: on a phone a text message is one paragraph.
fn as_read(message: Message) -> Sent {
    let link = message.link.as_ref().map(|link| (link.label.clone(), link.href.clone()));
    match Way::to(&message.to) {
        Way::Mail => Sent {
            to: message.to,
            subject: message.subject,
            lead: message.lead,
            code: message.code,
            link,
            rest: message.rest,
        },
        Way::Sms => Sent {
            lead: vec![message.short()],
            to: Phone::new(message.to).text,
            subject: message.subject,
            code: None,
            link,
            rest: Vec::new(),
        },
    }
}
