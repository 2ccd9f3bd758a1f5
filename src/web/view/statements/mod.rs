//! `/over`, `/algoritme`, `/toegankelijkheid`: what anyone must be able to read of this installation.
mod algorithm;
mod reckoned;
mod register;

use axum::response::Response;

pub use algorithm::{algorithm, algorithm_json};

use super::{Visit, answer, figures, shell};
use crate::{
    text::text,
    web::page::{AboutPage, AboutState, AccessibilityPage, AccessibilityState, Nav, Shell, links},
};

fn frame(visit: &Visit, title: &str, path: &str) -> Shell {
    shell(&visit.app, visit.lang, Nav::None, text(visit.lang, title), path)
}

/// What this is, who runs it, how to ask.
pub async fn about(visit: Visit) -> Response {
    let state = visit.app.service.config.about.clone().map_or(AboutState::Unknown, |about| AboutState::Known {
        name: about.name,
        email: about.email,
        website: about.website,
    });
    let figures = figures::link(&visit).await;
    answer(&AboutPage { shell: frame(&visit, "about-title", links::ABOUT), state, figures })
}

/// For whom it works, and for whom not yet.
pub async fn accessibility(visit: Visit) -> Response {
    let about = visit.app.service.config.about.clone();
    let state = about.map_or(AccessibilityState::NoMail, |about| AccessibilityState::Mail(about.name, about.email));
    answer(&AccessibilityPage { shell: frame(&visit, "access-title", links::ACCESSIBILITY), state })
}
