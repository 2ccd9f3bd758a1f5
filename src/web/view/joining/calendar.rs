//! `/calendar/...`: files and feeds for calendars. Of an event, of one thing to do, of an area everyone gets the same; what
//! somebody promised is read by a secret address, which no log has and which they can end.
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::{
    service::{
        ServiceError,
        joining::{area_calendar, event_calendar, own_calendar, shift_calendar},
    },
    text::Lang,
    web::{App, api, view::error},
};

/// What the file of an address is called, without its end.
fn stem(file: &str) -> Result<&str, ServiceError> {
    file.strip_suffix(".ics").ok_or(ServiceError::NotFound)
}

fn file(app: &App, text: Result<String, ServiceError>) -> Response {
    match text {
        Ok(text) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"buurtraat.ics\""),
            ];
            (headers, text).into_response()
        }
        Err(fault) => error::page(app, Lang::Nl, "/", &fault),
    }
}

/// One thing to do.
pub async fn calendar(State(app): State<App>, Path(name): Path<String>) -> Response {
    let text = async { shift_calendar(&app.service, api::id(stem(&name)?)?).await };
    file(&app, text.await)
}

/// One event.
pub async fn event_feed(State(app): State<App>, Path(name): Path<String>) -> Response {
    let text = async { event_calendar(&app.service, api::id(stem(&name)?)?).await };
    file(&app, text.await)
}

/// What is on in an area.
pub async fn area_feed(State(app): State<App>, Path(name): Path<String>) -> Response {
    let text = async { area_calendar(&app.service, Lang::Nl, stem(&name)?).await };
    file(&app, text.await)
}

/// What somebody promised; no browser keeps it.
pub async fn own_feed(State(app): State<App>, Path(name): Path<String>) -> Response {
    let text = async { own_calendar(&app.service, Lang::Nl, stem(&name)?).await };
    let mut response = file(&app, text.await);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
