//! `/meedoen/{id}`: what a poster leads to. `/meedoen`: everything there is to do.
use axum::{extract::Path, response::Response};
use engine::domain::Cell;

use super::words::{at, calling, changed_words, other_dates, place, shift_rows, todo_row};
use crate::{
    service::{
        ServiceError,
        joining::{get_joining, list_todo},
    },
    storage::{LocationRecord, PublicText},
    text::{Lang, span_words, text},
    web::{
        App, api,
        page::{JoinPage, JoinState, Nav, TodoPage, TodoState, links},
        view::{Visit, share::sharing_event, sheet::paragraphs, shell},
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
        _ if joining.is_called_off() => {
            JoinState::CalledOff(joining.change.as_ref().map(|change| change.why.clone()).unwrap_or_default())
        }
        _ if at(event.ends_at) <= now => JoinState::Over,
        rows if rows.is_empty() => JoinState::Nothing,
        rows => JoinState::Open(rows),
    };
    let path = links::join(&event.id.to_string());
    let frame = shell(app, lang, Nav::None, event.name.as_str(), &path);
    let frame = sharing_event(app, frame, (event, joining.location.as_ref()), &path);
    let is_on = !matches!(state, JoinState::Over | JoinState::CalledOff(_));
    let change = joining.change.as_ref().filter(|_| is_on);
    let id = event.id.to_string();
    Ok(JoinPage {
        calendar_href: is_on.then(|| links::event_calendar(&id)),
        dates: other_dates(&app.service, lang, event, links::join).await?,
        area: area(app, joining.location.as_ref()).await?,
        changed: change.map(|change| changed_words(&app.service, lang, change.changed_at)),
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

/// The neighbourhood it is in, by its own code: what is on there can be read by a calendar.
async fn area(app: &App, location: Option<&LocationRecord>) -> Result<Option<(String, String)>, ServiceError> {
    let cell = location.and_then(|location| location.cell).and_then(|raw| Cell::try_from(raw).ok());
    let Some(cell) = cell else { return Ok(None) };
    let labels = app.service.store.labels_of(cell).await?;
    let plain = |code: &str| code.chars().all(|letter| letter.is_ascii_alphanumeric());
    let label = labels.into_iter().find(|label| plain(&label.code));
    Ok(label.map(|label| (label.name, links::area_calendar(&label.code))))
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
