//! `/team/account`: one's own name, number and address.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell, sign_in::may_ask};
use crate::{
    service::{
        Fault, Role, ServiceError,
        account::{self, Profile},
    },
    text::text,
    web::{
        api,
        caller::Caller,
        limit::Rule,
        page::{AccountPage, AccountState, AtProvider, Field, Nav, Tie, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let saved = fields(raw.unwrap_or_default()).contains_key("klaar");
    let state = if saved { AccountState::Saved } else { AccountState::Plain };
    let profile = account::get_profile(&visit.app.service, visit.app.who()).await;
    visit.show(profile.map(|profile| page(&visit, profile, state)))
}

pub(super) fn page(visit: &Visit, profile: Profile, state: AccountState) -> AccountPage {
    let tie = if profile.bound { Tie::Bound } else { Tie::Free };
    let at = |name: String| AtProvider { name: Field::of(name), tie, sure: Field::default() };
    AccountPage {
        shell: shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "account-title"), links::ACCOUNT),
        state,
        name: Field::of(profile.name),
        phone: Field::of(profile.phone),
        email: Field::of(profile.email),
        code: None,
        second_factor: profile.second_factor,
        mail: profile.mail,
        provider: profile.provider.map(at),
        leads: visit.app.who().must_be(Role::Coordinator).is_ok(),
        loads: visit.app.who().must_be(Role::Administrator).is_ok(),
    }
}

/// Counted per worker: a session somebody left open must not be enough to guess.
pub fn may_try(visit: &Visit) -> Result<(), ServiceError> {
    let worker = visit.app.who().must_be_staff()?.worker.to_string();
    visit.app.limits.allow(&[(Rule::TryAsWorker, worker.as_str())])
}

/// Done: back to the page. Faults: the page as it was sent, `typed` filled in.
pub(super) async fn settle(
    visit: &Visit,
    done: Result<(), ServiceError>,
    typed: impl FnOnce(&mut AccountPage),
) -> Response {
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let profile = account::get_profile(&visit.app.service, visit.app.who()).await;
            visit.reply(profile.map(|profile| {
                let mut page = page(visit, profile, AccountState::Faults);
                typed(&mut page);
                refuse(&mut page, &faults);
                (StatusCode::BAD_REQUEST, answer(&page)).into_response()
            }))
        }
        done => visit.lead(done.map(|()| format!("{}?klaar=1", links::ACCOUNT))),
    }
}

pub(super) fn refuse(page: &mut AccountPage, faults: &[Fault]) {
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match (fault.field, &mut page.code, &mut page.provider) {
            ("name", ..) => page.name.fault = sentence,
            ("phone", ..) => page.phone.fault = sentence,
            ("code", Some(code), _) => code.fault = sentence,
            ("provider", _, Some(at)) => at.name.fault = sentence,
            ("sure", _, Some(at)) => at.sure.fault = sentence,
            _ => page.email.fault = sentence,
        }
    }
}

/// Changes name and number.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let form = fields(&body);
    let value = |name: &str| form.get(name).cloned().unwrap_or_default();
    let (name, phone) = (value("name"), value("phone"));
    let done = account::change_profile(&visit.app.service, visit.app.who(), &name, &phone).await;
    settle(&visit, done, |page| {
        page.name = Field::of(name);
        page.phone = Field::of(phone);
    })
    .await
}

/// Sends a code to a new address and asks for it.
pub async fn email(visit: Visit, caller: Caller, body: Bytes) -> Response {
    let email = fields(&body).get("email").cloned().unwrap_or_default();
    let (service, who) = (&visit.app.service, visit.app.who());
    let asked = match may_ask(&visit, caller, &email) {
        Ok(()) => account::ask_email(service, who, visit.lang, &email).await,
        Err(refused) => Err(refused),
    };
    if asked.is_err() {
        return settle(&visit, asked, |page| page.email = Field::of(email)).await;
    }
    visit.show(account::get_profile(service, who).await.map(|profile| {
        let mut page = page(&visit, profile, AccountState::EmailAsked);
        page.email = Field::of(email);
        page.code = Some(Field::default());
        page
    }))
}

/// Keeps the new address.
pub async fn email_code(visit: Visit, body: Bytes) -> Response {
    let form = fields(&body);
    let value = |name: &str| form.get(name).cloned().unwrap_or_default();
    let (email, code) = (value("email"), value("code"));
    let done = match may_try(&visit) {
        Ok(()) => account::use_email(&visit.app.service, visit.app.who(), &code).await,
        Err(refused) => Err(refused),
    };
    // Once a code is over, the way on is to ask for another one.
    let over = matches!(&done, Err(ServiceError::Invalid(faults)) if faults.iter().any(is_over));
    settle(&visit, done, |page| {
        page.email = Field::of(email);
        page.code = (!over).then(Field::default);
    })
    .await
}

fn is_over(fault: &Fault) -> bool {
    ["account-code-over", "account-email-taken"].contains(&fault.code)
}
