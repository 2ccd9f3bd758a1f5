//! `/team/samen`: what can be started together, and where an internship street could be.
use axum::{extract::Path, response::Response};
use engine::domain::What;
use uuid::Uuid;

use super::{Visit, answer, doors, shell};
use crate::{
    service::{
        ServiceError,
        network::{
            doors::{DOORS, Wish},
            streets::{Asked, Street, StreetBusiness, get_street, list_streets},
        },
    },
    text::{Lang, text, texts},
    web::{
        App, api,
        page::{
            BusinessRow, MenuCard, Nav, StreetPage, StreetRow, StreetState, StreetsPage, StreetsState, Tag,
            TogetherPage, Tone, links,
        },
    },
};

/// `/team/samen`.
pub async fn together(visit: Visit) -> Response {
    let lang = visit.lang;
    let frame = shell(&visit.app, lang, Nav::Together, text(lang, "nav-together"), links::TOGETHER);
    let streets = MenuCard {
        href: lang.path(links::STREETS),
        name: text(lang, "streets-title"),
        about: text(lang, "streets-about"),
    };
    let events = MenuCard {
        href: lang.path(links::TEAM_EVENTS),
        name: text(lang, "team-events-title"),
        about: text(lang, "team-events-about"),
    };
    let brought = MenuCard {
        href: lang.path(links::BROUGHT),
        name: text(lang, "brought-title"),
        about: text(lang, "brought-about"),
    };
    let said =
        MenuCard { href: lang.path(links::CASES), name: text(lang, "cases-title"), about: text(lang, "cases-about") };
    let map = MenuCard {
        href: lang.path(links::TEAM_MAP),
        name: text(lang, "team-map-title"),
        about: text(lang, "team-map-about"),
    };
    answer(&TogetherPage { shell: frame, cards: vec![events, streets, map, brought, said] })
}

/// `/team/samen/straten`.
pub async fn list(visit: Visit) -> Response {
    visit.show(list_page(&visit.app, visit.lang).await)
}

async fn list_page(app: &App, lang: Lang) -> Result<StreetsPage, ServiceError> {
    let streets = list_streets(&app.service, app.who()).await?;
    let shell = shell(app, lang, Nav::Together, text(lang, "streets-title"), links::STREETS);
    let rows: Vec<StreetRow> = streets.iter().map(|street| row(lang, street)).collect();
    let state = if rows.is_empty() { StreetsState::Nothing } else { StreetsState::List(rows) };
    Ok(StreetsPage { shell, state })
}

fn row(lang: Lang, street: &Street) -> StreetRow {
    let key = street.key.to_string();
    let kinds = street.kinds();
    let names: Vec<&str> = kinds.iter().map(|kind| lang.pick(&kind.nl, &kind.en)).collect();
    StreetRow {
        href: lang.path(&links::street(&key)),
        key,
        name: name(lang, street),
        kinds: kinds.len(),
        works: names.join(" · "),
        tags: tags(lang, street),
    }
}

/// How many businesses there are, take part and were spoken to.
pub(super) fn tags(lang: Lang, street: &Street) -> Vec<Tag> {
    let count = |key: &str, number: usize| texts().get(lang, key, &[("count", number.into())]);
    let partners = street.count(|asked| matches!(asked, Asked::Partner | Asked::Yes));
    let asked = street.count(|asked| matches!(asked, Asked::Perhaps | Asked::No));
    let mut tags = vec![Tag::new(count("street-businesses", street.businesses.len()), Tone::Plain)];
    if partners > 0 {
        tags.push(Tag::new(count("street-joined", partners), Tone::Known));
    }
    if asked > 0 {
        tags.push(Tag::new(count("street-asked", asked), Tone::Date));
    }
    if !street.in_team {
        tags.push(Tag::new(text(lang, "street-elsewhere"), Tone::Plain));
    }
    tags
}

/// "Papsouwselaan 125 tot en met 137".
pub(super) fn name(lang: Lang, street: &Street) -> String {
    match &street.numbers {
        Some((low, high)) if low != high => {
            let args =
                [("street", street.name.as_str().into()), ("from", low.as_str().into()), ("to", high.as_str().into())];
            texts().get(lang, "street-numbers", &args)
        }
        Some((only, _)) => format!("{} {only}", street.name),
        None => street.name.clone(),
    }
}

/// `/team/samen/straten/{key}`.
pub async fn street(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(street_page(&visit.app, visit.lang, &raw).await)
}

async fn street_page(app: &App, lang: Lang, raw: &str) -> Result<StreetPage, ServiceError> {
    let street = get_street(&app.service, app.who(), api::id(raw)?).await?;
    let next = street.ask_next(DOORS);
    let title = name(lang, &street);
    let facts = [
        ("businesses", street.businesses.len().into()),
        ("works", street.kinds().len().into()),
        ("metres", (street.metres.ceil() as i64).into()),
    ];
    Ok(StreetPage {
        shell: shell(app, lang, Nav::Together, title.clone(), &links::street(raw)),
        name: title,
        about: texts().get(lang, "street-about", &facts),
        businesses: street.businesses.iter().map(|one| business(lang, one, &next)).collect(),
        state: if next.is_empty() { StreetState::AllAsked } else { ask(lang, next) },
    })
}

fn ask(lang: Lang, next: Vec<Uuid>) -> StreetState {
    let count = next.len();
    let wish = Wish { only: next, ..Wish::default() };
    StreetState::Ask { href: lang.path(&doors::path(&wish)), count }
}

fn business(lang: Lang, one: &StreetBusiness, next: &[Uuid]) -> BusinessRow {
    let id = one.place.id.to_string();
    let work = lang.pick(&one.work.nl, &one.work.en);
    let said: Vec<&str> = [one.place.house_number.as_str(), work].into_iter().filter(|part| !part.is_empty()).collect();
    BusinessRow {
        href: lang.path(&links::entry(What::KnownPlace, &id)),
        next: next.contains(&one.place.id),
        id,
        name: one.place.name.clone(),
        about: said.join(", "),
        tag: asked_tag(lang, one.asked),
    }
}

fn asked_tag(lang: Lang, asked: Asked) -> Tag {
    let (key, tone) = match asked {
        Asked::Partner => ("street-partner", Tone::Known),
        Asked::Yes => ("door-said-yes", Tone::Known),
        Asked::Perhaps => ("door-said-perhaps", Tone::Date),
        Asked::No => ("door-said-no", Tone::Plain),
        Asked::NotYet => ("street-not-asked", Tone::New),
    };
    Tag::new(text(lang, key), tone)
}
