//! `/team/netwerk/estafette`: who knows only one of us, and the cards for an introduction.
use axum::{extract::RawQuery, response::Response};
use uuid::Uuid;

use super::{ROWS, contact_words::names, number};
use crate::{
    service::{
        ServiceError,
        network::{IntroductionCard, Relay, get_cards, get_relay},
    },
    text::{Lang, text, texts},
    web::{
        page::{Card, CardsPage, CardsState, Choice, Nav, Paging, Phone, RelayPage, RelayRow, RelayState, links},
        typed::fields,
        view::{Visit, shell},
    },
};

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let page = async {
        let me = visit.app.who().must_be_staff()?.worker;
        let whose = typed.get("wie").and_then(|id| id.parse().ok()).unwrap_or(me);
        let skip = number(typed.get("skip"));
        let relay = get_relay(&visit.app.service, visit.app.who(), whose, skip, ROWS).await?;
        Ok(page(&visit, &relay, [me, whose], skip))
    };
    visit.show(page.await)
}

fn page(visit: &Visit, relay: &Relay, [me, whose]: [Uuid; 2], skip: u64) -> RelayPage {
    let lang = visit.lang;
    let choice = |(worker, partners): &(crate::storage::WorkerRecord, u64)| {
        let args = [("name", worker.name.clone().into()), ("count", (*partners).into())];
        Choice {
            value: worker.id.to_string(),
            label: texts().get(lang, "relay-person", &args),
            chosen: worker.id == whose,
        }
    };
    let rows: Vec<RelayRow> = relay.partners.iter().map(|partner| row(lang, relay, whose, partner)).collect();
    let alone = relay.people.iter().filter(|(worker, _)| worker.left_at.is_none() && worker.id != whose).count() == 0;
    let state = match rows.is_empty() {
        _ if alone => RelayState::Alone,
        true => RelayState::Nobody,
        false => RelayState::List,
    };
    RelayPage {
        shell: shell(&visit.app, lang, Nav::Network, text(lang, "relay-title"), links::RELAY),
        sentence: sentence(lang, relay, me == whose, whose),
        people: relay.people.iter().map(choice).collect(),
        rows,
        worker: whose.to_string(),
        cards: cards_of(lang, relay),
        paging: Paging { skip, rows: ROWS, total: relay.total },
        state,
    }
}

fn sentence(lang: Lang, relay: &Relay, mine: bool, whose: Uuid) -> String {
    let count = ("count", relay.total.into());
    if mine {
        return texts().get(lang, "relay-only-you", &[count]);
    }
    let name = relay.people.iter().find(|(worker, _)| worker.id == whose).map(|(worker, _)| worker.name.clone());
    texts().get(lang, "relay-only-them", &[count, ("name", name.unwrap_or_default().into())])
}

fn row(lang: Lang, relay: &Relay, whose: Uuid, partner: &crate::storage::OnlyOne) -> RelayRow {
    let on_the_way = relay.introductions.get(&partner.id);
    let other = relay.people.iter().filter(|(worker, _)| worker.id != whose && worker.left_at.is_none());
    let chosen = on_the_way.map(|one| one.worker_id.to_string()).unwrap_or_default();
    let id = partner.id.to_string();
    RelayRow {
        href: lang.path(&links::partner(&id)),
        id,
        name: partner.name.clone(),
        on_the_way: on_the_way
            .map(|one| texts().get(lang, "partner-introduction", &[("name", one.name.clone().into())])),
        colleagues: other.map(|(worker, _)| Choice::new(worker.id.to_string(), &worker.name, &chosen)).collect(),
    }
}

/// For everybody who is to meet somebody of this list, where their cards are.
fn cards_of(lang: Lang, relay: &Relay) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = relay
        .introductions
        .values()
        .map(|one| (one.name.clone(), lang.path(&format!("{}?naar={}", links::CARDS, one.worker_id))))
        .collect();
    all.sort();
    all.dedup();
    all
}

/// The cards for one colleague.
pub async fn cards(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let page = async {
        let me = visit.app.who().must_be_staff()?.worker;
        let to = typed.get("naar").and_then(|id| id.parse().ok()).unwrap_or(me);
        let cards = get_cards(&visit.app.service, visit.app.who(), to).await?;
        let (team, phone) = cards.team.map(|team| (team.name, team.phone)).unwrap_or_default();
        let phone = cards.to.phone.clone().or(phone).map(|phone| Phone::new(phone).text);
        Ok::<_, ServiceError>(CardsPage {
            shell: shell(&visit.app, visit.lang, Nav::Network, text(visit.lang, "relay-title"), links::CARDS),
            state: if cards.cards.is_empty() { CardsState::Nobody } else { CardsState::Cards },
            cards: cards.cards.iter().map(|one| card(visit.lang, one, &cards.to.name, &team)).collect(),
            to: cards.to.name,
            team,
            phone: phone.unwrap_or_default(),
        })
    };
    visit.show(page.await)
}

fn card(lang: Lang, one: &IntroductionCard, to: &str, team: &str) -> Card {
    let comes = [("name", to.into()), ("team", team.into())];
    let mut sentences = vec![texts().get(lang, "card-comes", &comes)];
    let from = names(lang, &one.from);
    if !from.is_empty() {
        let count = ("count", one.from.len().into());
        sentences.push(texts().get(lang, "intro-card-from", &[count, ("from", from.into()), ("name", to.into())]));
    }
    Card { partner: one.partner.clone(), sentences }
}
