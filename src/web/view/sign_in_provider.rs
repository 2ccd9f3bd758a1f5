//! `/aanmelden/bij` and `/aanmelden/terug`: to the provider, and back with what it said.
use axum::{
    extract::RawQuery,
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};

use super::{
    Visit, account_provider, answer,
    sign_in::{self, back, may_try},
    sign_in_code::settle,
};
use crate::{
    service::{
        Fault, ServiceError,
        account::provider::{self, Arrived, Returned, Trip},
    },
    web::{
        api,
        caller::Caller,
        gate,
        page::{Field, SignInCodeState, links},
        typed::fields,
    },
};

/// Whatever stands in these answers is for one browser, once.
pub(super) const ONCE: (HeaderName, &str) = (header::CACHE_CONTROL, "no-store");
/// The one fault that says nothing of who tries.
pub(super) const UNREACHABLE: &str = "provider-unreachable";

/// Sends somebody to the provider; only their browser keeps what they come back with.
pub async fn leave(visit: Visit, caller: Caller, RawQuery(raw): RawQuery) -> Response {
    let back = back(fields(raw.unwrap_or_default()).get("terug"));
    if let Err(refused) = may_try(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let service = &visit.app.service;
    let left = provider::leave(service, visit.lang, &back).await;
    match left.and_then(|(url, trip)| Ok((url, trip.cookie(service)?))) {
        Ok((url, cookie)) => ([ONCE], [gate::keep_trip(Some(&cookie))], Redirect::to(&url)).into_response(),
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &faults, back).await,
        Err(ServiceError::NotFound) => without(&visit, back).await,
        Err(other) => visit.reply(Err(other)),
    }
}

/// Where no provider is set, whoever comes here by an old link signs in as everybody does.
async fn without(visit: &Visit, back: String) -> Response {
    visit.show(sign_in::page(visit, Field::default(), back).await)
}

/// Lets in who comes back with a proof. The language is the one they left in: the provider knows one address of ours.
pub async fn arrive(visit: Visit, caller: Caller, headers: HeaderMap, RawQuery(raw): RawQuery) -> Response {
    let service = visit.app.service.clone();
    let trip = gate::trip(&headers).and_then(|cookie| Trip::read(&service, &cookie));
    let lang = trip.as_ref().map_or(visit.lang, Trip::lang);
    let binds = trip.as_ref().is_some_and(Trip::binds);
    let (visit, to) = (visit.speaking(lang), back(trip.as_ref().map(|trip| trip.back().to_owned()).as_ref()));
    if let Err(refused) = may_try(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let mut said = fields(raw.unwrap_or_default());
    let returned = Returned {
        code: said.remove("code"),
        state: said.remove("state"),
        iss: said.remove("iss"),
        error: said.remove("error"),
    };
    match provider::arrive(&service, trip, returned, gate::ticket(&headers).as_deref()).await {
        Err(ServiceError::Invalid(faults)) if binds && visit.app.signed.is_some() => {
            account_provider::refuse(&visit, &faults).await
        }
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &faults, to).await,
        Err(ServiceError::NotFound) => without(&visit, to).await,
        arrived => {
            let mut response = match arrived {
                Ok(Arrived::Bound) => visit.lead(Ok(format!("{}?klaar=1", links::ACCOUNT))),
                Ok(Arrived::Passed(passed)) => settle(&visit, Ok(passed), (SignInCodeState::Over, String::new(), to)),
                Err(fault) => visit.reply(Err(fault)),
            };
            let (name, value) = gate::keep_trip(None);
            if let Ok(value) = value.parse() {
                response.headers_mut().append(name, value);
            }
            (([ONCE]), response).into_response()
        }
    }
}

/// The page to sign in on, with why it did not work at the button; what the browser kept for the trip is gone.
async fn refuse(visit: &Visit, faults: &[Fault], back: String) -> Response {
    let unreachable = faults.iter().any(|fault| fault.code == UNREACHABLE);
    let status = if unreachable { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::BAD_REQUEST };
    let page = sign_in::page(visit, Field::default(), back).await.map(|mut page| {
        let sentence = faults.first().map(|fault| api::sentence(visit.lang, fault));
        page.provider = page.provider.map(|provider| Field { fault: sentence, ..provider });
        page
    });
    let forget = AppendHeaders([gate::keep_trip(None)]);
    visit.reply(page.map(|page| (status, [ONCE], forget, answer(&page)).into_response()))
}
