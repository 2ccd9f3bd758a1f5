//! `/assets/...`: the files that pages ask for, and the mark.
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};

use super::{App, coding::takes, page::asset as assets, view::error};
use crate::{service::ServiceError, text::Lang};

/// A file by its name, which changes with its contents: a browser keeps it for good.
pub async fn asset(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(found) = assets::find(&format!("/assets/{name}")) else {
        return error::page(&app, Lang::Nl, "/", &ServiceError::NotFound);
    };
    let forever = "public, max-age=31536000, immutable";
    let kept = [(header::CONTENT_TYPE, found.content_type()), (header::CACHE_CONTROL, forever)];
    match found.brotli() {
        Some(brotli) if takes(&headers, "br") => {
            (kept, [(header::CONTENT_ENCODING, "br"), (header::VARY, "accept-encoding")], brotli).into_response()
        }
        Some(_) => (kept, [(header::VARY, "accept-encoding")], found.bytes()).into_response(),
        None => (kept, found.bytes()).into_response(),
    }
}

/// The mark, for the tab of a browser that did not read the page.
pub async fn favicon() -> Response {
    let icon = assets::icon();
    ([(header::CONTENT_TYPE, icon.content_type())], icon.bytes()).into_response()
}
