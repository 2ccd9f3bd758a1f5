//! `/meedoen/{id}`: what a poster leads to. `/meedoen`: everything there is to do.
use axum::{extract::Path, response::Response};

use super::words::{at, calling, place, shift_rows, todo_row};
use crate::{
    service::{
        ServiceError,
        joining::{get_joining, list_todo},
    },
    storage::PublicText,
    text::{Lang, span_words, text},
    web::{
        App, api,
        page::{JoinPage, JoinState, Nav, TodoPage, TodoState, links},
        view::{Visit, sheet::paragraphs, shell},
    },
};

/// One event with what there is to do.
pub async fn join(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit.app, visit.lang, &raw).await)
}

async fn page(app: &App, lang: Lang, raw: &str) -> Result<JoinPage, ServiceError> {
    let joining = get_joining(&app.service, api::id(raw)?).await?;
    let (event, now) = (&joining.event, app.service.instant());
    let rows = shift_rows(&app.service, lang, &joining.shifts);
    let state = match rows {
        _ if at(event.ends_at) <= now => JoinState::Over,
        rows if rows.is_empty() => JoinState::Nothing,
        rows => JoinState::Open(rows),
    };
    let frame = shell(app, lang, Nav::None, event.name.as_str(), &links::join(&event.id.to_string()));
    Ok(JoinPage {
        shell: calling(app, frame, joining.host.clone()),
        name: event.name.clone(),
        when: span_words(lang, at(event.starts_at), at(event.ends_at), now),
        place: place(joining.location.as_ref()),
        by: event.organiser.clone(),
        about: paragraphs(&event.description),
        report_href: lang.path(&links::report(PublicText::Event, &event.id.to_string())),
        state,
    })
}

/// Everything there is to do.
pub async fn todo(visit: Visit) -> Response {
    visit.show(todo_page(&visit.app, visit.lang).await)
}

async fn todo_page(app: &App, lang: Lang) -> Result<TodoPage, ServiceError> {
    let all = list_todo(&app.service).await?;
    let shell = shell(app, lang, Nav::None, text(lang, "join-title"), links::TODO);
    let rows: Vec<_> = all.iter().map(|todo| todo_row(&app.service, lang, todo)).collect();
    let state = if rows.is_empty() { TodoState::Nothing } else { TodoState::List(rows) };
    Ok(TodoPage { shell, state })
}
