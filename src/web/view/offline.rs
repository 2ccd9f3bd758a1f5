//! `/geen-verbinding` and the script that shows it.
use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell};
use crate::{
    text::text,
    web::page::{Nav, OfflinePage, asset, links},
};

/// The page: the same for everyone, so that every browser may keep it.
pub async fn get(visit: Visit) -> Response {
    let title = text(visit.lang, "offline-title");
    answer(&OfflinePage { shell: shell(&visit.app, visit.lang, Nav::None, title, links::OFFLINE) })
}

/// What keeps pages in a browser. It stands at the root, or it could keep none; so its name stays when it changes.
pub async fn script() -> Response {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], asset::OFFLINE).into_response()
}
