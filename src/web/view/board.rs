//! `/samen`: ideas of the neighbourhood and what runs near.
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, found::Reader, shell};
use crate::{
    service::{
        ServiceError,
        ideas::{IdeaShown, list_board},
    },
    text::{Audience, Lang, text, texts},
    web::{
        api,
        page::{BoardPage, BoardState, Field, IdeaRow, Nav, links},
        typed::fields,
    },
};

/// As far as the service looks.
const MINUTES: f64 = 30.0;
/// Longest of what is typed, in characters.
const MOST: usize = 80;

/// The page.
pub async fn get(visit: Visit, RawQuery(query): RawQuery) -> Response {
    let typed = fields(query.unwrap_or_default()).remove("q").unwrap_or_default();
    let typed: String = typed.trim().chars().take(MOST).collect();
    let page = page(&visit, typed).await;
    visit.reply(page.map(|page| {
        let status = if page.state == BoardState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, typed: String) -> Result<BoardPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let path = if typed.is_empty() { links::BOARD.to_owned() } else { links::board_near(&typed) };
    let shell = shell(app, lang, Nav::None, text(lang, "board-title"), &path);
    match list_board(&app.service, &typed).await {
        Ok(board) => {
            let reader = Reader { service: &app.service, lang, audience: Audience::Public, minutes: MINUTES };
            let state = BoardState::Shown {
                ideas: board.ideas.iter().map(|idea| row(lang, idea)).collect(),
                together: board.together.iter().map(|shown| reader.row(shown, None)).collect(),
            };
            Ok(BoardPage { shell, q: Field::of(typed), state })
        }
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(lang, fault));
            Ok(BoardPage { shell, q: Field { value: typed, fault }, state: BoardState::Fault })
        }
        Err(other) => Err(other),
    }
}

fn row(lang: Lang, idea: &IdeaShown) -> IdeaRow {
    let href = lang.path(&links::idea(&idea.row.id.to_string()));
    IdeaRow { words: idea.row.words.clone(), joined: joined(lang, idea), href }
}

/// "4 mensen doen mee".
pub(super) fn joined(lang: Lang, idea: &IdeaShown) -> String {
    texts().get(lang, "idea-joined", &[("count", idea.joined.into())])
}
