//! A need that came from outside, as the team sees it: until when an answer was promised, how to reach whoever asked, and
//! the answer.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer,
    need::{AT_ONCE, page},
};
use crate::{
    service::{
        ServiceError,
        outside::{OutsideNeed, answer_outside_need, find_outside_need, open_reach},
    },
    storage::{Contact, NeedRecord},
    text::{Lang, text, texts, weekday_words},
    web::{
        App, api,
        page::{Field, Outside, Phone, Reachable, links},
        typed::fields,
    },
};

/// Where a need came from, when that is outside.
pub(super) async fn told(app: &App, lang: Lang, need: &NeedRecord) -> Result<Option<Outside>, ServiceError> {
    let found = find_outside_need(&app.service, app.who(), need).await?;
    // Who took it back waits for nothing.
    let found = found.filter(|found| found.row.withdrawn_at.is_none());
    Ok(found.map(|found| outside(app, lang, found)))
}

fn outside(app: &App, lang: Lang, found: OutsideNeed) -> Outside {
    let day = [("day", weekday_words(lang, found.before).into())];
    let promised = match found.in_time() {
        Some(true) => text(lang, "outside-in-time"),
        Some(false) => text(lang, "outside-late"),
        None if app.service.instant() >= found.before => text(lang, "outside-overdue"),
        None => texts().get(lang, "outside-promised", &day),
    };
    Outside {
        promised,
        reach: if found.reachable { Reachable::Behind } else { Reachable::No },
        about: about(lang, &found),
        spot: found.interest.as_ref().and_then(|one| {
            let what = one.what.parse().ok()?;
            Some((one.name.clone(), lang.path(&links::entry(what, &one.entry_id.to_string()))))
        }),
        answered: found.answer.is_some(),
        answer: Field::of(found.answer.unwrap_or_default()),
    }
}

/// Whom it is about, where that is not whoever asked.
fn about(lang: Lang, found: &OutsideNeed) -> Vec<String> {
    let keys: &[&str] = match (found.row.about.as_str(), &found.interest) {
        ("other", _) => &["outside-about-other"],
        ("street", _) => &["outside-about-street"],
        (_, Some(interest)) if interest.under_16 => &["stage-about", "stage-about-under"],
        (_, Some(_)) => &["stage-about"],
        _ => &[],
    };
    keys.iter().map(|key| text(lang, key)).collect()
}

/// Shows how to reach whoever asked.
pub async fn reach(visit: Visit, Path(raw): Path<String>) -> Response {
    let shown = async {
        let contact = open_reach(&visit.app.service, visit.app.who(), api::id(&raw)?).await?;
        let mut page = page(&visit.app, visit.lang, &raw, AT_ONCE).await?;
        if let Some(outside) = &mut page.outside {
            outside.reach = reachable(contact);
        }
        Ok(page)
    };
    visit.show(shown.await)
}

fn reachable(contact: Contact) -> Reachable {
    match (contact.phone, contact.email) {
        (Some(phone), _) => Reachable::Phone(Phone::new(phone)),
        (None, Some(email)) => Reachable::Email(email),
        (None, None) => Reachable::No,
    }
}

/// Keeps the answer.
pub async fn answered(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body).remove("answer").unwrap_or_default();
    let done = async { answer_outside_need(&visit.app.service, visit.app.who(), api::id(&raw)?, &typed).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            let page = page(&visit.app, visit.lang, &raw, AT_ONCE).await.map(|mut page| {
                if let Some(outside) = &mut page.outside {
                    outside.answer = Field { value: typed, fault };
                }
                (StatusCode::BAD_REQUEST, answer(&page)).into_response()
            });
            visit.reply(page)
        }
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}
