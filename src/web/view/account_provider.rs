//! `/team/account/koppel`: somebody who signed in is bound to who they are at the provider, and free again.
use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode},
    response::{AppendHeaders, IntoResponse, Response},
};

use super::{
    Visit, account, answer,
    sign_in::may_try,
    sign_in_provider::{ONCE, UNREACHABLE},
};
use crate::{
    service::{
        Fault, ServiceError,
        account::{
            get_profile,
            provider::{leave_to_bind, unbind as undo},
        },
    },
    web::{
        caller::Caller,
        gate,
        page::{AccountPage, AccountState, Tie},
        typed::fields,
    },
};

/// Begins the way to the provider. It is a form, so that no other site can send somebody on it; and it ends on a link,
/// because the security policy lets no form lead to another site.
pub async fn bind(visit: Visit, caller: Caller, headers: HeaderMap) -> Response {
    let service = &visit.app.service;
    let ticket = gate::ticket(&headers).unwrap_or_default();
    let left = match may_try(&visit, caller) {
        Ok(()) => leave_to_bind(service, visit.app.who(), &ticket, visit.lang).await,
        Err(refused) => Err(refused),
    };
    match left.and_then(|(url, trip)| Ok((url, trip.cookie(service)?))) {
        Ok((url, cookie)) => {
            let page = shown(&visit, AccountState::Plain).await.map(|mut page| {
                page.provider = page.provider.map(|at| crate::web::page::AtProvider { tie: Tie::Leaving(url), ..at });
                page
            });
            let keep = AppendHeaders([gate::keep_trip(Some(&cookie))]);
            visit.reply(page.map(|page| ([ONCE], keep, answer(&page)).into_response()))
        }
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &faults).await,
        Err(other) => visit.reply(Err(other)),
    }
}

async fn shown(visit: &Visit, state: AccountState) -> Result<AccountPage, ServiceError> {
    let profile = get_profile(&visit.app.service, visit.app.who()).await?;
    Ok(account::page(visit, profile, state))
}

/// The account with why nobody was bound at the button; what the browser kept for the trip is gone.
pub(super) async fn refuse(visit: &Visit, faults: &[Fault]) -> Response {
    let unreachable = faults.iter().any(|fault| fault.code == UNREACHABLE);
    let status = if unreachable { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::BAD_REQUEST };
    let page = shown(visit, AccountState::Faults).await.map(|mut page| {
        account::refuse(&mut page, faults);
        page
    });
    let forget = AppendHeaders([gate::keep_trip(None)]);
    visit.reply(page.map(|page| (status, [ONCE], forget, answer(&page)).into_response()))
}

/// Takes the tie away, for who says that they are sure.
pub async fn unbind(visit: Visit, body: Bytes) -> Response {
    let done = match fields(&body).contains_key("sure") {
        true => undo(&visit.app.service, visit.app.who()).await,
        false => Err(Fault::new("sure", "account-sure").into()),
    };
    account::settle(&visit, done, |_| ()).await
}
