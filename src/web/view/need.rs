//! `/team/vragen/{id}`: one need, what is near, choose one.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    response::Response,
};
use engine::domain::Instant;

use super::{Visit, asker, comb, course::Teller, found::Reader, needs, outside, sheet::category_name, shell};
use crate::{
    service::{
        ServiceError,
        acting::{self, KEPT, NEED_MINUTES, NeedDetails, is_over, subject},
        asking::{Near, Shown, Where, find_place, near},
        network,
    },
    storage::{AgreementRecord, Found as Record, MatchRecord, WorkerRecord},
    text::{Audience, Lang, moment_words, text, texts},
    web::{
        App, api,
        page::{
            Agreed, Answer, Choice, Chosen, Field, Found, Kept, Nav, NeedPage, NeedState, Phone, Suggested, Tag, Tone,
            links,
        },
        typed::fields,
    },
};

/// Suggestions at once; "show more" gives the rest.
pub(super) const AT_ONCE: usize = 3;
const MORE: usize = 25;
/// How many are looked through for those that need no walk.
const LOOKED_THROUGH: usize = 200;
/// Reasons told of a choice.
const MOST_REASONS: usize = 3;
/// What the one on duty is called until somebody signs in.
const TEAM: &str = "Wijkteam";

/// The page.
pub async fn get(visit: Visit, Path(raw): Path<String>, RawQuery(query): RawQuery) -> Response {
    let shown = fields(query.unwrap_or_default()).get("more").and_then(|more| more.parse().ok());
    visit.show(page(&visit.app, visit.lang, &raw, shown.unwrap_or(AT_ONCE)).await)
}

/// The page as a value.
pub(super) async fn page(app: &App, lang: Lang, raw: &str, shown: usize) -> Result<NeedPage, ServiceError> {
    let details = acting::get_need(&app.service, app.who(), api::id(raw)?).await?;
    let need = &details.need;
    let name = category_name(&app.service, lang, &need.category);
    let own_words = if need.own_words.is_empty() { name } else { need.own_words.clone() };
    let course = acting::get_course(&app.service, app.who(), need).await?;
    let state = match (&course.agreement, &details.choice) {
        (Some(agreement), choice) => NeedState::Agreed(agreed(app, lang, (agreement, choice.as_ref())).await?),
        (None, Some(choice)) => NeedState::Chosen(chosen(app, lang, choice).await?),
        (None, None) => open(app, lang, &details, &course, shown).await?,
    };
    let teller = Teller { app, lang };
    let place = details.place.as_ref().map(|place| place.at);
    let picture = match place {
        Some(at) => {
            let category = app.service.store.taxonomy().find(&need.category);
            let ground = comb::Ground { categories: category.as_slice(), ..comb::Ground::of(at) };
            comb::around(&app.service, lang, ground, |_| None).await
        }
        None => None,
    };
    Ok(NeedPage {
        shell: shell(app, lang, Nav::Needs, format!("{} {}", text(lang, "needs-title"), need.code), &links::need(raw)),
        id: need.id.to_string(),
        code: need.code.clone(),
        since: needs::since(&app.service, lang, need),
        owner: with_whom(app, lang, details.owner.as_ref()),
        course: teller.course(&details, &course),
        outside: outside::told(app, lang, need).await?,
        own_words,
        categories: categories(app, lang, &need.category),
        proposal: super::words::proposal(app, lang, need),
        place: needs::around(&app.service, lang, need),
        own_network: Some(need.own_network.as_str())
            .filter(|answer| !answer.is_empty())
            .map(|answer| text(lang, &format!("need-own-{answer}"))),
        state,
        asker: asker::link(app, lang, need).await?,
        idempotency_key: app.service.new_id().to_string(),
        comb: picture,
    })
}

fn categories(app: &App, lang: Lang, chosen: &str) -> Vec<Choice> {
    let terms = app.service.store.taxonomy().terms();
    terms
        .iter()
        .map(|term| Choice::new(term.code.as_str(), category_name(&app.service, lang, term.code.as_str()), chosen))
        .collect()
}

async fn open(
    app: &App,
    lang: Lang,
    details: &NeedDetails,
    course: &acting::Course,
    shown: usize,
) -> Result<NeedState, ServiceError> {
    let Some(place) = &details.asked_from else {
        return Ok(NeedState::NoPlace { place: Field::default(), afar: afar(app, lang, details, course).await? });
    };
    let wanted = shown.clamp(AT_ONCE, MORE);
    let minutes = f64::from(NEED_MINUTES);
    let asked = Near { limit: wanted + 1, without: course.resting(), ..Near::for_need(&details.need, minutes) };
    let mut found = near(&app.service, app.who(), place, &asked).await?;
    let reader = Reader { service: &app.service, lang, audience: Audience::Team, minutes };
    let near_misses: Vec<_> = found.near_misses.iter().map(|miss| reader.miss(miss)).collect();
    if found.suggestions.is_empty() {
        return Ok(NeedState::NothingNear(near_misses));
    }
    let there_is_more = wanted < MORE && found.suggestions.len() > wanted;
    found.suggestions.truncate(wanted);
    let rows = rows(&reader, app, details, &found.suggestions).await?;
    let more_href = there_is_more
        .then(|| lang.path(&format!("{}?more={}", links::need(&details.need.id.to_string()), wanted + AT_ONCE)));
    Ok(NeedState::Open(Answer { found: rows, near_misses, more_href }))
}

/// What needs no walk, for who has no place to walk from: asked from where most people live, which says nothing of them.
async fn afar(
    app: &App,
    lang: Lang,
    details: &NeedDetails,
    course: &acting::Course,
) -> Result<Vec<Suggested>, ServiceError> {
    let Some(at) = app.service.store.busiest_anchor().await? else { return Ok(Vec::new()) };
    let place = find_place(&app.service, &Where::At(at)).await?;
    let of_need = Near::for_need(&details.need, f64::from(NEED_MINUTES));
    let asked = Near { limit: LOOKED_THROUGH, without: course.resting(), ..of_need };
    let mut found = near(&app.service, app.who(), &place, &asked).await?.suggestions;
    found.retain(|shown| shown.minutes.is_none());
    found.truncate(AT_ONCE);
    let reader = Reader { service: &app.service, lang, audience: Audience::Team, minutes: f64::from(NEED_MINUTES) };
    rows(&reader, app, details, &found).await
}

async fn rows(
    reader: &Reader<'_>,
    app: &App,
    details: &NeedDetails,
    found: &[Shown],
) -> Result<Vec<Suggested>, ServiceError> {
    let subjects: Vec<_> = found.iter().map(|shown| subject(&shown.found, shown.suggestion.id.as_uuid())).collect();
    let known = app.service.store.known_by(&subjects).await?;
    let row = |(shown, subject)| {
        let known = known.get(subject).map(Vec::as_slice).unwrap_or_default();
        suggested(app, reader.lang, &details.need.id.to_string(), reader.row(shown, None), (shown, known))
    };
    Ok(found.iter().zip(&subjects).map(row).collect())
}

/// A suggestion with who of us knows them, and what to do with those nobody has spoken to.
fn suggested(
    app: &App,
    lang: Lang,
    need: &str,
    mut found: Found,
    (shown, known): (&Shown, &[WorkerRecord]),
) -> Suggested {
    if let Some(words) = who_knows(app, lang, known) {
        found.tags.retain(|tag| tag.tone != Tone::Known);
        found.tags.push(Tag::new(words, Tone::Known));
    }
    let hint = match &shown.found {
        Record::KnownPlace(place) if !place.street.is_empty() => {
            let street = format!("{} {}", place.street, place.house_number);
            Some(texts().get(lang, "act-walk-in", &[("where", street.trim().into())]) + ".")
        }
        _ => None,
    };
    Suggested { call_href: lang.path(&links::call(need, &found.id)), found, hint }
}

/// "jij kent hen", "Rachid kent hen"; nothing when nobody does.
fn who_knows(app: &App, lang: Lang, known: &[WorkerRecord]) -> Option<String> {
    let me = app.who().worker();
    if known.iter().any(|worker| Some(worker.id) == me) {
        return Some(text(lang, "act-you-know"));
    }
    let first = known.first()?.name.split(' ').next()?;
    Some(texts().get(lang, "act-colleague-knows", &[("name", first.into())]))
}

async fn agreed(
    app: &App,
    lang: Lang,
    (agreement, choice): (&AgreementRecord, Option<&MatchRecord>),
) -> Result<Agreed, ServiceError> {
    let by = app.service.store.find_worker(agreement.worker_id).await?;
    let choice = choice.filter(|choice| choice.entry_id == agreement.entry_id);
    let sort = agreement.what.parse().map_err(|_| ServiceError::NotFound)?;
    let id = agreement.entry_id.to_string();
    Ok(Agreed {
        href: lang.path(&links::entry(sort, &id)),
        id,
        name: agreement.name.clone(),
        when: moment_words(lang, Instant(agreement.starts_at.timestamp()), app.service.instant()),
        address: agreement.address.clone(),
        by: with_whom(app, lang, by.as_ref()),
        why: choice.map(|choice| stored_reasons(lang, choice)).unwrap_or_default(),
        kept: match agreement.outcome.as_deref() {
            Some(KEPT) => Kept::Yes,
            _ if is_over(&app.service, agreement) => Kept::Asked,
            _ => Kept::NotYet,
        },
    })
}

async fn chosen(app: &App, lang: Lang, choice: &MatchRecord) -> Result<Chosen, ServiceError> {
    let by = app.service.store.find_worker(choice.chosen_by).await?;
    let sort = choice.what.parse().map_err(|_| ServiceError::NotFound)?;
    let found = network::get_found(&app.service, app.who(), sort, choice.entry_id).await?;
    let at = Instant(choice.created_at.timestamp());
    Ok(Chosen {
        id: choice.entry_id.to_string(),
        href: lang.path(&links::entry(sort, &choice.entry_id.to_string())),
        name: found.found.name().to_owned(),
        phone: found.contact.and_then(|contact| contact.phone).map(Phone::new),
        by: with_whom(app, lang, by.as_ref()),
        when: moment_words(lang, at, app.service.instant()),
        why: stored_reasons(lang, choice),
    })
}

/// "jou", a name, or the team itself where nobody signed in yet.
fn with_whom(app: &App, lang: Lang, worker: Option<&WorkerRecord>) -> String {
    if worker.is_some_and(|worker| Some(worker.id) == app.who().worker()) {
        return text(lang, "need-by-you");
    }
    let name = worker.map(|worker| worker.name.as_str()).unwrap_or_default();
    if name.is_empty() || name == TEAM { text(lang, "need-team") } else { name.to_owned() }
}

/// Reasons are kept as codes, without their figures: said again as they were true then.
fn stored_reasons(lang: Lang, choice: &MatchRecord) -> Vec<String> {
    let codes = choice.reasons.as_array().cloned().unwrap_or_default();
    let codes = codes.iter().filter_map(|code| code.as_str());
    codes.filter_map(|code| texts().find(lang, &format!("chosen-{code}"), &[])).take(MOST_REASONS).collect()
}

/// Chooses a suggestion.
pub async fn choose(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let entry = fields(&body).remove("entry").unwrap_or_default();
    let done = async {
        let choice = acting::Choice { need: api::id(&raw)?, entry: api::id(&entry)?, minutes: NEED_MINUTES };
        acting::choose(&visit.app.service, visit.app.who(), choice).await
    };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

/// Takes a choice back.
pub async fn undo(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { acting::undo_choice(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

/// Gives the need another category.
pub async fn category(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let code = fields(&body).remove("category").unwrap_or_default();
    let done = async { acting::recategorise(&visit.app.service, visit.app.who(), api::id(&raw)?, &code).await };
    visit.lead(done.await.map(|()| links::need(&raw)))
}
