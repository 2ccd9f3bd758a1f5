//! `/demo/post`: the demo's messages.
use axum::response::Response;

use super::{Visit, answer, shell};
use crate::{
    text::text,
    web::page::{Nav, PostPage, PostState, Sent, links},
};

/// What would have gone out as mail.
pub async fn get(visit: Visit) -> Response {
    let messages = visit.app.service.config.post.messages();
    let sent: Vec<Sent> = messages
        .into_iter()
        .map(|message| Sent {
            to: message.to,
            subject: message.subject,
            lead: message.lead,
            code: message.code,
            link: message.link.map(|link| (link.label, link.href)),
            rest: message.rest,
        })
        .collect();
    let state = if sent.is_empty() { PostState::Empty } else { PostState::Messages(sent) };
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "demo-post-title"), links::DEMO_POST);
    answer(&PostPage { shell, state })
}
