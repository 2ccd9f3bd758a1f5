//! From use cases to pages: requests in, page structs out. Sentences come from the text layer, looks from the templates.
mod asked;
pub mod comb;
pub mod error;
mod facts;
pub mod found;
pub mod home;
pub mod need;
pub mod needs;
pub mod new_need;
pub mod paste;
mod paste_words;
pub mod sheet;
pub mod sign_in;
mod visit;

use axum::response::{Html, IntoResponse, Response};

pub use visit::Visit;

use super::{
    App,
    page::{Attribution, CallCard, Nav, Page, Shell},
};
use crate::{import::OSM_ATTRIBUTION, text::Lang};

/// The frame of a page at `path` (without the language).
pub fn shell(app: &App, lang: Lang, nav: Nav, title: impl Into<String>, path: &str) -> Shell {
    let call = app.service.config.helpdesk.as_ref().map(|desk| CallCard {
        who: desk.name.clone(),
        hours: lang.pick(&desk.hours_nl, &desk.hours_en).to_owned(),
        phone: desk.phone.clone(),
    });
    let osm = Attribution {
        text: OSM_ATTRIBUTION.to_owned(),
        href: Some("https://www.openstreetmap.org/copyright".to_owned()),
    };
    let name = app.signed.as_ref().map(|signed| signed.name.clone());
    Shell::new(lang, nav, title, path)
        .in_demo(app.service.config.demo)
        .signed_in(name)
        .calling(call)
        .crediting(vec![osm])
}

/// A page as an answer.
pub fn answer(page: &impl Page) -> Response {
    match page.html() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page was not rendered");
            axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
