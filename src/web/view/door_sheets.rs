//! The two sheets of a round on paper.
use axum::{extract::Path, response::Response};

use super::{Visit, doors, round, shell};
use crate::{
    service::{
        ServiceError,
        network::doors::{Round, RoundDoor, find_card, get_round},
    },
    text::{Lang, date_words, text, texts},
    web::{
        App, api,
        page::{DoorCard, DoorCardsPage, DoorListPage, Nav, PaperPicture, Phone, Qr, links},
        picture::Motif,
    },
};

/// `/team/deuren/{round}/lijst`: the walking list.
pub async fn list(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(list_page(&visit.app, visit.lang, &raw).await)
}

async fn list_page(app: &App, lang: Lang, raw: &str) -> Result<DoorListPage, ServiceError> {
    let round = get_round(&app.service, app.who(), api::id(raw)?).await?;
    let row = |(number, one): (usize, &RoundDoor)| {
        let minutes = one.door.minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_default();
        doors::row(&app.service, lang, (number, minutes), &one.place, &one.why)
    };
    let when = date_words(lang, round.began, app.service.instant());
    Ok(DoorListPage {
        shell: shell(app, lang, Nav::Network, round::title(app, lang, &round), &links::round_list(raw)),
        round_href: lang.path(&links::round(raw)),
        when: format!("{when}, {}", doors::total_words(lang, round.minutes())),
        rows: (1..).zip(&round.doors).map(row).collect::<Result<_, _>>()?,
        picture: Motif::doors(&round).map(|_| PaperPicture::of(&links::round(raw), text(lang, "picture-doors"))),
    })
}

/// `/team/deuren/{round}/kaarten`: a card for every door.
pub async fn cards(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(cards_page(&visit.app, visit.lang, &raw).await)
}

async fn cards_page(app: &App, lang: Lang, raw: &str) -> Result<DoorCardsPage, ServiceError> {
    let round = get_round(&app.service, app.who(), api::id(raw)?).await?;
    Ok(DoorCardsPage {
        shell: shell(app, lang, Nav::Network, text(lang, "cards-title"), &links::round_cards(raw)),
        round_href: lang.path(&links::round(raw)),
        from: sender(app, lang, &round).await?,
        cards: round.doors.iter().filter_map(|one| card(app, one)).collect(),
    })
}

fn card(app: &App, one: &RoundDoor) -> Option<DoorCard> {
    let site = &app.service.config.base_url;
    let address = format!("{site}{}", links::door_card(&one.door.code));
    Some(DoorCard {
        name: one.place.name.clone(),
        code: one.door.code.clone(),
        qr: Qr::of(&address)?,
        site: site.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
    })
}

/// Who came by and their number, as every card of the round says it.
async fn sender(app: &App, lang: Lang, round: &Round) -> Result<String, ServiceError> {
    let Some(first) = round.doors.first() else { return Ok(String::new()) };
    let Some(card) = find_card(&app.service, &first.door.code).await? else { return Ok(String::new()) };
    let from = from_words(lang, &card.worker, &card.team);
    Ok(card.phone.map_or(from.clone(), |phone| {
        let number = Phone::new(phone).text;
        texts().get(lang, "card-from-phone", &[("from", from.into()), ("number", number.into())])
    }))
}

fn from_words(lang: Lang, worker: &str, team: &str) -> String {
    match (worker.is_empty(), team.is_empty()) {
        (false, false) => texts().get(lang, "card-from", &[("name", worker.into()), ("team", team.into())]),
        (true, _) => team.to_owned(),
        (_, true) => worker.to_owned(),
    }
}
