//! `/`: what is near me?
use std::time::Duration;

use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::{CategoryIx, Cell, Point};

use super::{Visit, answer, asked::Asked, comb, found::Reader, share::sharing_town, sheet::term_name, shell};
use crate::{
    service::{
        Fault, Service, ServiceError,
        asking::{Answer, Near as Question, Place, Where, find_place, near},
        begin::{Opening, opening},
    },
    text::{Audience, Lang, text, texts},
    web::{
        App, api,
        comb::Picture,
        page::{Field, HomePage, HomeState, Nav, Near, Street, WALKS, tiles},
    },
};

/// How long the picture may take.
const PICTURE: Duration = Duration::from_millis(500);
/// Rows of a list, and of a longer one.
const ROWS: usize = 10;
const MORE_ROWS: usize = 50;

/// The home page, empty or with an answer.
pub async fn get(visit: Visit, query: RawQuery) -> Response {
    let page = page(&visit.app, visit.lang, &Asked::read(query)).await;
    visit.reply(page.map(|page| {
        let wrong = matches!(page.state, HomeState::Fault);
        let status = if wrong { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(app: &App, lang: Lang, asked: &Asked) -> Result<HomePage, ServiceError> {
    let title = texts().get(lang, "home-title", &[]);
    let nothing_asked = asked.q.is_empty() && asked.category.is_empty();
    let path = if nothing_asked { "/".to_owned() } else { asked.path(None, None, asked.more) };
    let mut page = HomePage::empty(shell(app, lang, Nav::Near, title, &path), None);
    page.q = Field::of(&asked.q);
    page.category = Field::of(&asked.category);
    page.minutes = Field::of(&asked.minutes);
    page.topic = topic(&app.service, lang, &asked.category);
    if nothing_asked {
        page.begin = nobody_began(&app.service).await;
        let middle = middle(&app.service).await;
        let (name, about) = (page.shell.t("home-title"), page.shell.t("site-description"));
        page.shell = sharing_town(app, page.shell, (&name, &about), "/", middle.is_some());
        page.comb = around(app, lang, asked, middle.map(|at| comb::Ground { me: false, ..comb::Ground::of(at) })).await;
        return Ok(page);
    }
    match reply(app, lang, asked).await {
        Ok((place, state)) => {
            page.state = state;
            page.comb = around(app, lang, asked, Some(comb::Ground::of(place.at))).await;
            // Who pressed a hexagon reads the name of its street, not its number.
            if asked.q.parse::<Cell>().is_ok() && !place.label.is_empty() {
                page.q = Field::of(&place.label);
            }
        }
        Err(ServiceError::Invalid(faults)) => refuse(&mut page, lang, asked, &faults),
        Err(other) => return Err(other),
    }
    Ok(page)
}

/// Has nobody begun here yet? Who only looks for a bakery does not wait for it.
async fn nobody_began(service: &Service) -> bool {
    matches!(tokio::time::timeout(PICTURE, opening(service)).await, Ok(Ok(Opening::ByCode)))
}

/// Where most people live, for the picture: a page that asks for nothing does not wait for it.
async fn middle(service: &Service) -> Option<Point> {
    let found = tokio::time::timeout(PICTURE, service.store.busiest_anchor()).await;
    match found {
        Ok(Ok(middle)) => middle,
        Ok(Err(error)) => {
            tracing::warn!(%error, "a page has no picture");
            None
        }
        Err(_) => None,
    }
}

async fn reply(app: &App, lang: Lang, asked: &Asked) -> Result<(Place, HomeState), ServiceError> {
    let place = find_place(&app.service, &Where::Typed(asked.q.clone())).await;
    let minutes = asked.minutes.replace(',', ".").parse::<f64>();
    let minutes = minutes.map_err(|_| Fault::new("minutes", "minutes").with("value", &asked.minutes));
    let (place, minutes) = match (place, minutes) {
        (Ok(place), Ok(minutes)) => (place, minutes),
        (Err(ServiceError::Invalid(mut faults)), Err(fault)) => {
            faults.push(fault);
            return Err(ServiceError::Invalid(faults));
        }
        (Err(fault), _) => return Err(fault),
        (_, Err(fault)) => return Err(fault.into()),
    };
    let question = Question {
        categories: asked.categories(),
        limit: if asked.more { MORE_ROWS } else { ROWS },
        ..Question::about("", minutes)
    };
    let answer = near(&app.service, app.who(), &place, &question).await?;
    let reader = Reader { service: &app.service, lang, audience: Audience::Public, minutes };
    let state = state(&reader, asked, &place, &answer);
    Ok((place, state))
}

fn state(reader: &Reader<'_>, asked: &Asked, place: &Place, answer: &Answer) -> HomeState {
    let near_misses = answer.near_misses.iter().map(|miss| reader.miss(miss)).collect();
    let place = match place.label.as_str() {
        "" => text(reader.lang, "place-nameless"),
        label => label.to_owned(),
    };
    if answer.suggestions.is_empty() {
        let further = WALKS.into_iter().find(|walk| f64::from(*walk) > reader.minutes);
        let further_href = further.map(|walk| reader.lang.path(&asked.path(None, Some(&walk.to_string()), false)));
        return HomeState::NothingNear { place, further_href, near_misses };
    }
    let full = !asked.more && answer.suggestions.len() == ROWS;
    let near = Near {
        place,
        found: answer.suggestions.iter().map(|one| reader.row(one, None)).collect(),
        near_misses,
        more_href: full.then(|| reader.lang.path(&asked.path(None, None, true))),
    };
    if asked.category.is_empty() { HomeState::PlaceOnly(near) } else { HomeState::Results(near) }
}

/// Faults go to the fields they are about; several streets of one name become a choice.
fn refuse(page: &mut HomePage, lang: Lang, asked: &Asked, faults: &[Fault]) {
    page.state = HomeState::Fault;
    for fault in faults {
        let choices = fault.args.iter().find(|(name, _)| *name == "choices");
        if let (1, Some((_, choices))) = (faults.len(), choices) {
            let street =
                |name: &str| Street { label: name.to_owned(), href: lang.path(&asked.path(Some(name), None, false)) };
            page.state = HomeState::Choose(choices.split('|').map(street).collect());
            return;
        }
        let sentence = Some(api::sentence(lang, fault));
        match fault.field {
            "category" => page.category.fault = sentence,
            "minutes" => page.minutes.fault = sentence,
            _ => page.q.fault = sentence,
        }
    }
}

fn topic(service: &Service, lang: Lang, code: &str) -> Option<String> {
    tiles::find(code).map(|tile| tile.label(lang)).or_else(|| term_name(service, lang, code))
}

async fn around(app: &App, lang: Lang, asked: &Asked, ground: Option<comb::Ground<'_>>) -> Option<Picture> {
    let taxonomy = app.service.store.taxonomy();
    let known = |code: &String| taxonomy.find(code);
    let categories: Vec<CategoryIx> =
        if asked.category.is_empty() { Vec::new() } else { asked.categories().iter().filter_map(known).collect() };
    let ground = comb::Ground { categories: &categories, ..ground? };
    let link = |cell: Cell| Some(lang.path(&asked.path(Some(&cell.to_string()), None, false)));
    comb::around(&app.service, lang, ground, link).await
}
