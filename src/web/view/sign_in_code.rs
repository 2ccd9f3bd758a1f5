//! `/aanmelden/code`, `/aanmelden/link/{link}`: showing the code. Looking at any of them changes nothing: programs that
//! open every link in a mail use nothing up.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::{HeaderMap, StatusCode},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};

use super::{
    Visit, answer, shell,
    sign_in::{back, may_try},
};
use crate::{
    service::{
        Fault, ServiceError,
        account::{self, Passed, Shown, Ticket, Waiting},
    },
    text::text,
    web::{
        api,
        caller::Caller,
        gate,
        page::{Field, Nav, SignInCodePage, SignInCodeState, links},
        typed::fields,
    },
};

/// Where the code is typed.
pub async fn get(visit: Visit, headers: HeaderMap, RawQuery(raw): RawQuery) -> Response {
    let back = back(fields(raw.unwrap_or_default()).get("terug"));
    let waiting = account::waiting(&visit.app.service, gate::browser(&headers).as_ref()).await;
    visit.show(waiting.map(|waiting| page(&visit, state(waiting), String::new(), back)))
}

const fn state(waiting: Waiting) -> SignInCodeState {
    match waiting {
        Waiting::Code => SignInCodeState::Code,
        Waiting::Second => SignInCodeState::Second,
        Waiting::Nothing => SignInCodeState::Over,
    }
}

fn page(visit: &Visit, state: SignInCodeState, link: String, back: String) -> SignInCodePage {
    let title = match state {
        SignInCodeState::Code | SignInCodeState::Elsewhere => "sign-in-code-title",
        SignInCodeState::Second => "sign-in-second-title",
        SignInCodeState::Confirm | SignInCodeState::Over => "sign-in-title",
    };
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, title), links::SIGN_IN_CODE);
    SignInCodePage { shell, state, code: Field::default(), link, back }
}

/// Where the link leads: a button where it was asked for, the code as well in any other browser.
pub async fn link(visit: Visit, headers: HeaderMap, Path(link): Path<String>) -> Response {
    let own = is_own(&headers, &link);
    let state = if own { SignInCodeState::Confirm } else { SignInCodeState::Elsewhere };
    answer(&page(&visit, state, link, back(None)))
}

fn is_own(headers: &HeaderMap, link: &str) -> bool {
    let id = |text: &str| text.split('.').next().unwrap_or_default().to_owned();
    gate::browser(headers).is_some_and(|browser| id(&browser.cookie()) == id(link))
}

/// Shows the code, of the mail or of the app, whichever this browser waits for.
pub async fn post(visit: Visit, caller: Caller, headers: HeaderMap, body: Bytes) -> Response {
    let browser = gate::browser(&headers);
    let waiting = account::waiting(&visit.app.service, browser.as_ref()).await;
    let typed = fields(&body);
    match waiting {
        Ok(Waiting::Second) => {
            let code = typed.get("code").cloned().unwrap_or_default();
            let tried = match may_try(&visit, caller) {
                Ok(()) => account::use_second(&visit.app.service, browser, &code).await.map(Passed::In),
                Err(refused) => Err(refused),
            };
            let back = back(typed.get("terug"));
            settle(&visit, tried, (SignInCodeState::Second, String::new(), back))
        }
        Ok(_) => use_link(visit, caller, headers, body).await,
        Err(fault) => visit.reply(Err(fault)),
    }
}

/// Shows the code, the link or both.
pub async fn use_link(visit: Visit, caller: Caller, headers: HeaderMap, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (link, back) = (value("link"), back(typed.get("terug")));
    let state = match (link.is_empty(), is_own(&headers, &link)) {
        (true, _) => SignInCodeState::Code,
        (false, true) => SignInCodeState::Confirm,
        (false, false) => SignInCodeState::Elsewhere,
    };
    let shown = Shown { browser: gate::browser(&headers), link: link.clone(), code: value("code") };
    let tried = match may_try(&visit, caller) {
        Ok(()) => account::use_code(&visit.app.service, &shown).await,
        Err(refused) => Err(refused),
    };
    settle(&visit, tried, (state, link, back))
}

pub(super) fn settle(
    visit: &Visit,
    tried: Result<Passed, ServiceError>,
    (asked, link, back): (SignInCodeState, String, String),
) -> Response {
    match tried {
        Ok(Passed::In(ticket)) => enter(visit, &ticket, &back),
        Ok(Passed::Second(browser)) => {
            let to = serde_urlencoded::to_string([("terug", back)]).unwrap_or_default();
            let to = Redirect::to(&format!("{}?{to}", visit.lang.path(links::SIGN_IN_CODE)));
            ([gate::keep_browser(Some(&browser))], to).into_response()
        }
        Err(ServiceError::Invalid(faults)) => {
            let over = faults.iter().any(|fault| fault.code == "account-code-over");
            let asked = match asked {
                _ if over => SignInCodeState::Over,
                // The button did not do: this is not the browser it was meant for.
                SignInCodeState::Confirm => SignInCodeState::Elsewhere,
                other => other,
            };
            let mut page = page(visit, asked, link, back);
            page.code.fault = faults.first().filter(|_| !over).map(|fault: &Fault| api::sentence(visit.lang, fault));
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        Err(fault) => visit.reply(Err(fault)),
    }
}

/// In: the session begins in this browser, and what it kept for the code goes.
fn enter(visit: &Visit, ticket: &Ticket, back: &str) -> Response {
    let [session] = gate::keep(Some(ticket));
    let to = Redirect::to(&visit.lang.path(back));
    (AppendHeaders([session, gate::keep_browser(None)]), to).into_response()
}
