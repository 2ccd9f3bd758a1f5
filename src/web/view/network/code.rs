//! "Geef een code": shown once on the page of whoever gets it, in no address and kept by no browser.
use axum::{extract::Path, response::Response};

use super::partner::page;
use crate::{
    service::{
        ServiceError,
        mine::Reach,
        network::{GivenCode, get_partner, give_code},
    },
    text::text,
    web::{
        api,
        page::{PartnerPage, PartnerState},
        view::Visit,
    },
};

/// Gives it and shows it.
pub async fn post(visit: Visit, Path(raw): Path<String>) -> Response {
    let shown = async {
        let (service, who, id) = (&visit.app.service, visit.app.who(), api::id(&raw)?);
        let given = give_code(service, who, id).await?;
        let page = page(&visit, &get_partner(service, who, id).await?);
        Ok::<_, ServiceError>(with(&visit, page, &given))
    };
    visit.show(shown.await)
}

fn with(visit: &Visit, page: PartnerPage, given: &GivenCode) -> PartnerPage {
    let key = match given.reach {
        Some(Reach::Phone(_)) => "partner-code-with-phone",
        Some(Reach::Email(_)) => "partner-code-with-email",
        None => "partner-code-alone",
    };
    let (code, code_with) = (given.code.replace('-', " "), text(visit.lang, key));
    PartnerPage { state: PartnerState::Code, code, code_with, ..page }
}
