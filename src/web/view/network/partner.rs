//! `/team/netwerk/{id}`: one partner, and what is sent from their page.
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};

use super::{
    contact_words::{balance, day, names, row},
    partner_forms,
};
use crate::{
    service::{
        Service, ServiceError,
        network::{PartnerDetails, get_partner, may_have_code},
    },
    storage::Giver,
    text::{Lang, text, texts},
    web::{
        api,
        page::{Fact, Field, Nav, PartnerPage, PartnerState, Phone, Tag, Tone, links},
        typed::fields,
        view::{Visit, question_code::site, shell, walk_along::facts as facts_of_walk},
    },
};

/// What may have just happened.
const NEWS: [&str; 9] = ["known", "forgotten", "logged", "rests", "woken", "still-so", "changed", "asked", "bridge"];

/// The page.
pub async fn get(visit: Visit, Path(raw): Path<String>, RawQuery(query): RawQuery) -> Response {
    let page = async {
        let details = get_partner(&visit.app.service, visit.app.who(), api::id(&raw)?).await?;
        let done = fields(query.unwrap_or_default()).remove("gedaan").unwrap_or_default();
        let mut page = page(&visit, &details);
        page.news = NEWS.contains(&done.as_str()).then(|| text(visit.lang, &format!("partner-done-{done}")));
        Ok::<_, ServiceError>(page)
    };
    visit.show(page.await)
}

/// The page as it is now, with empty forms.
pub(super) fn page(visit: &Visit, details: &PartnerDetails) -> PartnerPage {
    let (app, lang, service) = (&visit.app, visit.lang, &visit.app.service);
    let (giver, id) = (&details.giver, details.giver.id().to_string());
    let (contact, me) = (details.contact.clone().unwrap_or_default(), app.who().worker());
    PartnerPage {
        shell: shell(app, lang, Nav::Network, giver.name(), &links::partner(&id)),
        name: giver.name().to_owned(),
        tags: tags(lang, details),
        about: about(giver),
        phone: contact.phone.map(Phone::new),
        email: contact.email,
        facts: facts(service, lang, details, contact.person),
        offers: partner_forms::offers(service, lang, details),
        knowers: knowers(lang, details),
        i_know: details.knowers.iter().any(|one| Some(one.worker_id) == me),
        introduction: introduction(lang, details),
        balance: balance(lang, details),
        thank: details.wants_thanks(),
        rest: details
            .rest
            .as_ref()
            .map(|rest| texts().get(lang, "partner-rests", &[("date", day(service, lang, rest.until).into())])),
        until: Field::default(),
        contacts: details.visits.iter().map(|visit| row(service, lang, &details.names, visit)).collect(),
        log: partner_forms::log(lang, "", "", ""),
        bridge: partner_forms::bridge(service, lang, details),
        walk_along: details.walk_along.as_ref().map(|row| facts_of_walk(lang, row)).unwrap_or_default(),
        may_have_code: may_have_code(giver),
        code: String::new(),
        code_with: String::new(),
        site: site(visit),
        is_shop: matches!(giver, Giver::Organization(row) if !row.is_person),
        news: None,
        idempotency_key: service.new_id().to_string(),
        state: if details.is_in() { PartnerState::In } else { PartnerState::Out },
        id,
    }
}

fn introduction(lang: Lang, details: &PartnerDetails) -> Option<String> {
    let one = details.introduction.as_ref()?;
    Some(texts().get(lang, "partner-introduction", &[("name", one.name.clone().into())]))
}

fn about(giver: &Giver) -> String {
    match giver {
        Giver::Organization(row) => row.description.clone(),
        Giver::Volunteer(row) => row.description.clone(),
    }
}

fn tags(lang: Lang, details: &PartnerDetails) -> Vec<Tag> {
    let volunteer = matches!(details.giver, Giver::Volunteer(_)).then_some(("tag-volunteer", Tone::Plain));
    let known = (!details.knowers.is_empty()).then_some(("tag-known-team", Tone::Known));
    let bridge = details.bridge.is_some().then_some(("bridge-title", Tone::Date));
    [volunteer, known, bridge].into_iter().flatten().map(|(key, tone)| Tag::new(text(lang, key), tone)).collect()
}

fn facts(service: &Service, lang: Lang, details: &PartnerDetails, person: Option<String>) -> Vec<Fact> {
    let place = details.locations.iter().map(|place| {
        let street = format!("{} {}", place.street, place.house_number);
        [street.trim(), place.city.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let place = place.filter(|place| !place.is_empty()).collect::<Vec<_>>().join("; ");
    let confirmed = match &details.giver {
        Giver::Organization(row) => row.confirmed_at,
        Giver::Volunteer(row) => row.confirmed_at,
    };
    let confirmed = confirmed.map(|at| day(service, lang, at)).unwrap_or_default();
    let all = [("partner-ask-for", person.unwrap_or_default()), ("fact-where", place), ("fact-checked", confirmed)];
    all.into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(key, words)| Fact::new(text(lang, key), words))
        .collect()
}

fn knowers(lang: Lang, details: &PartnerDetails) -> String {
    let who: Vec<String> = details.knowers.iter().map(|one| one.name.clone()).collect();
    if who.is_empty() {
        return text(lang, "register-nobody-knows");
    }
    texts().get(lang, "register-knows", &[("count", who.len().into()), ("names", names(lang, &who).into())])
}
