//! `/aanmelden`, `/afmelden`.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        Role, ServiceError, account,
        begin::{Opening, opening},
    },
    text::text,
    web::{
        api,
        caller::Caller,
        gate,
        limit::Rule,
        page::{Field, Nav, SignInPage, SignInState, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    visit.show(page(&visit, Field::default(), back(typed.get("terug"))).await)
}

pub(super) async fn page(visit: &Visit, email: Field, back: String) -> Result<SignInPage, ServiceError> {
    let config = &visit.app.service.config;
    let state = match (config.demo, config.mail, &config.provider) {
        (true, ..) => SignInState::Demo,
        (false, true, _) => SignInState::Mail,
        (false, false, Some(_)) => SignInState::Provider,
        (false, false, None) => SignInState::Closed,
    };
    let provider = config.provider.as_ref().map(|provider| Field::of(provider.name()));
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "sign-in-title"), links::SIGN_IN);
    let start = account::can_return(&visit.app.service).await?.then(Field::default);
    let begin = opening(&visit.app.service).await? == Opening::ByCode;
    Ok(SignInPage { shell, state, provider, email, start, begin, back })
}

/// Lets in who shows the code from the program's start.
pub async fn start(visit: Visit, caller: Caller, body: Bytes) -> Response {
    let typed = fields(&body).remove("start").unwrap_or_default();
    let done = match may_try(&visit, caller) {
        Ok(()) => account::come_back(&visit.app.service, &typed).await,
        Err(refused) => Err(refused),
    };
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let page = page(&visit, Field::default(), back(None)).await.map(|mut page| {
                let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
                page.start = Some(Field { value: String::new(), fault });
                page
            });
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => {
            let to = Redirect::to(&visit.lang.path(links::ACCOUNT));
            visit.reply(done.map(|ticket| (gate::keep(Some(&ticket)), to).into_response()))
        }
    }
}

/// A path on this site: never another site, whatever stands in the address.
pub fn back(asked: Option<&String>) -> String {
    // Browsers leave out tabs and line ends, and take a backslash for a slash: what would be left is not ours.
    let odd = |letter: char| letter == '\\' || letter.is_control() || letter.is_whitespace();
    let own = |path: &&String| path.starts_with('/') && !path.starts_with("//") && !path.contains(odd);
    asked.filter(own).cloned().unwrap_or_else(|| links::TODAY.to_owned())
}

/// Sends a code and leads to where it is typed: the same for an address that is known and one that is not.
pub async fn post(visit: Visit, caller: Caller, body: Bytes) -> Response {
    let typed = fields(&body);
    let (email, back) = (typed.get("email").cloned().unwrap_or_default(), back(typed.get("terug")));
    if let Err(refused) = may_ask(&visit, caller, &email) {
        return visit.reply(Err(refused));
    }
    match account::ask_code(&visit.app.service, visit.lang, &email).await {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            let page = page(&visit, Field { value: email, fault }, back).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        asked => visit.reply(asked.map(|browser| {
            let to = serde_urlencoded::to_string([("terug", back)]).unwrap_or_default();
            let to = Redirect::to(&format!("{}?{to}", visit.lang.path(links::SIGN_IN_CODE)));
            ([gate::keep_browser(Some(&browser))], to).into_response()
        })),
    }
}

/// Counted by where somebody asks from, alone and together with the account they name.
pub fn may_ask(visit: &Visit, caller: Caller, email: &str) -> Result<(), ServiceError> {
    let from = caller.key();
    // Only a hash of the address is kept, and only in memory.
    let account = format!("{from} {}", visit.app.service.store.keyed_hash("limit", &email.trim().to_lowercase()));
    let rules = [(Rule::AskFromAddress, from.as_str()), (Rule::AskForAccount, &account), (Rule::AskInAll, "")];
    visit.app.limits.allow(&rules)
}

/// Counted by where somebody tries from.
pub fn may_try(visit: &Visit, caller: Caller) -> Result<(), ServiceError> {
    let from = caller.key();
    visit.app.limits.allow(&[(Rule::TryFromAddress, from.as_str()), (Rule::TryInAll, "")])
}

/// The demo's buttons.
pub async fn demo(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body);
    let role = Role::of(typed.get("role").map(String::as_str).unwrap_or_default());
    let to = Redirect::to(&visit.lang.path(&back(typed.get("terug"))));
    let opened = account::sign_in_demo(&visit.app.service, role).await;
    visit.reply(opened.map(|ticket| (gate::keep(Some(&ticket)), to).into_response()))
}

/// Ends this session, here and in the database; `everywhere` ends all of theirs.
pub async fn out(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    let (service, everywhere) = (&visit.app.service, fields(&body).contains_key("everywhere"));
    let ended = match gate::ticket(&headers) {
        _ if everywhere => account::sign_out_everywhere(service, visit.app.who()).await,
        Some(ticket) => account::sign_out(service, &ticket).await,
        None => Ok(()),
    };
    let to = Redirect::to(&visit.lang.path("/"));
    visit.reply(ended.map(|()| (gate::keep(None), to).into_response()))
}
