//! `/team/account/tweede`: the second factor.
use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{Visit, account::may_try, answer, shell};
use crate::{
    service::{
        ServiceError,
        account::{self, NewFactor},
    },
    text::text,
    web::{
        api, gate,
        page::{Field, Nav, SecondFactorPage, SecondFactorState, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, headers: HeaderMap) -> Response {
    visit.show(page(&visit, &headers).await)
}

async fn page(visit: &Visit, headers: &HeaderMap) -> Result<SecondFactorPage, ServiceError> {
    let (service, who) = (&visit.app.service, visit.app.who());
    let ticket = gate::ticket(headers).unwrap_or_default();
    let state = if account::get_profile(service, who).await?.second_factor {
        SecondFactorState::On
    } else {
        let NewFactor { secret, uri } = account::propose_factor(service, who, &ticket).await?;
        SecondFactorState::Off { secret, uri }
    };
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "second-title"), links::SECOND_FACTOR);
    Ok(SecondFactorPage { shell, state, code: Field::default() })
}

/// Turns it on.
pub async fn on(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    let (code, ticket) = (code(&body), gate::ticket(&headers).unwrap_or_default());
    let done = match may_try(&visit) {
        Ok(()) => account::turn_on(&visit.app.service, visit.app.who(), &ticket, &code).await,
        Err(refused) => Err(refused),
    };
    settle(&visit, &headers, done).await
}

/// Turns it off.
pub async fn off(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    let code = code(&body);
    let done = match may_try(&visit) {
        Ok(()) => account::turn_off(&visit.app.service, visit.app.who(), &code).await,
        Err(refused) => Err(refused),
    };
    settle(&visit, &headers, done).await
}

fn code(body: &[u8]) -> String {
    fields(body).remove("code").unwrap_or_default()
}

async fn settle(visit: &Visit, headers: &HeaderMap, done: Result<(), ServiceError>) -> Response {
    match done {
        Err(ServiceError::Invalid(faults)) => visit.reply(page(visit, headers).await.map(|mut page| {
            page.code.fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        })),
        done => visit.lead(done.map(|()| format!("{}?klaar=1", links::ACCOUNT))),
    }
}
