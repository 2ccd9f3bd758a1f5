//! `/assets/...`: the files that pages ask for, and the mark.
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use super::{App, page::asset as assets, view::error};
use crate::{service::ServiceError, text::Lang};

/// A file by its name, which changes with its contents: a browser keeps it for good.
pub async fn asset(State(app): State<App>, Path(name): Path<String>) -> Response {
    match assets::find(&format!("/assets/{name}")) {
        Some(found) => {
            let forever = "public, max-age=31536000, immutable";
            let headers = [(header::CONTENT_TYPE, found.content_type()), (header::CACHE_CONTROL, forever)];
            (headers, found.bytes()).into_response()
        }
        None => error::page(&app, Lang::Nl, "/", &ServiceError::NotFound),
    }
}

/// The mark, for the tab of a browser that did not read the page.
pub async fn favicon() -> Response {
    let icon = assets::icon();
    ([(header::CONTENT_TYPE, icon.content_type())], icon.bytes()).into_response()
}
