//! `/calendar/{file}`: one shift for a calendar. Nothing of anybody is in it: everyone gets the same.
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use crate::{
    service::{ServiceError, joining::find_todo},
    text::Lang,
    web::{App, api, view::error},
};

/// The file.
pub async fn calendar(State(app): State<App>, Path(file): Path<String>) -> Response {
    match entry(&app, &file).await {
        Ok(text) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"buurtraat.ics\""),
            ];
            (headers, text).into_response()
        }
        Err(fault) => error::page(&app, Lang::Nl, "/", &fault),
    }
}

async fn entry(app: &App, file: &str) -> Result<String, ServiceError> {
    let id = api::id(file.strip_suffix(".ics").ok_or(ServiceError::NotFound)?)?;
    let todo = find_todo(&app.service, id).await?;
    let place = super::words::place(todo.location.as_ref());
    Ok(crate::export::calendar(&crate::export::CalendarEntry {
        uid: format!("{id}@buurtraat"),
        sequence: todo.shift.sequence,
        starts_s: todo.shift.starts_at.timestamp(),
        ends_s: todo.shift.ends_at.timestamp(),
        made_s: todo.shift.created_at.timestamp(),
        summary: format!("{}: {}", todo.event.name, todo.shift.role),
        place,
        is_cancelled: todo.shift.ended_at.is_some(),
    }))
}
