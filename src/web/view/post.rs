//! `/demo/post`: the demo's messages.
use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        ServiceError,
        post::{Message, Way},
    },
    text::text,
    web::{
        Here, api, language,
        page::{Nav, Phone, PostPage, PostState, Sent, links},
    },
};

/// What would have gone out, as mail or as a text message.
pub async fn get(visit: Visit) -> Response {
    let messages = visit.app.service.config.post.messages();
    let sent: Vec<Sent> = messages.into_iter().map(as_read).collect();
    let state = if sent.is_empty() { PostState::Empty } else { PostState::Messages(sent) };
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "demo-post-title"), links::DEMO_POST);
    answer(&PostPage { shell, state })
}

/// The picture that goes with a message.
pub async fn map(Here(app): Here, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let messages = app.service.config.post.messages();
    let found = messages.iter().find(|message| message.id.to_string() == id).and_then(Message::picture);
    match found {
        Some((png, _)) => ([(header::CONTENT_TYPE, "image/png")], png.to_vec()).into_response(),
        None => api::problem_of(language(&headers), &ServiceError::NotFound),
    }
}

/// As whoever gets it reads it: on a phone a text message is one paragraph.
fn as_read(message: Message) -> Sent {
    let link = message.link.as_ref().map(|link| (link.label.clone(), link.href.clone()));
    let map = message.picture().map(|(_, said)| (links::demo_post_map(&message.id.to_string()), said.to_owned()));
    match Way::to(&message.to) {
        Way::Mail => Sent {
            to: message.to,
            subject: message.subject,
            lead: message.lead,
            code: message.code,
            link,
            map,
            rest: message.rest,
        },
        Way::Sms => Sent {
            lead: vec![message.short()],
            to: Phone::new(message.to).text,
            subject: message.subject,
            code: None,
            link,
            map: None,
            rest: Vec::new(),
        },
    }
}
