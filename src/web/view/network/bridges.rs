//! `/team/netwerk/bruggenbouwers`: people who open doors.
use axum::{extract::RawQuery, response::Response};
use engine::domain::Languages;

use super::{ROWS, number, partner_forms};
use crate::{
    service::{
        ServiceError,
        network::{list_bridge_builders, may_ask},
    },
    storage::BridgeLine,
    text::text,
    web::{
        page::{BridgeRow, BridgesPage, BridgesState, Nav, Paging, Tag, Tone, links},
        typed::fields,
        view::{Visit, shell},
    },
};

/// The list.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let skip = number(fields(raw.unwrap_or_default()).get("skip"));
    let page = page(&visit, skip).await;
    visit.show(page)
}

async fn page(visit: &Visit, skip: u64) -> Result<BridgesPage, ServiceError> {
    let (lines, total) = list_bridge_builders(&visit.app.service, visit.app.who(), skip, ROWS).await?;
    Ok(BridgesPage {
        shell: shell(&visit.app, visit.lang, Nav::Network, text(visit.lang, "bridges-title"), links::BRIDGES),
        state: if lines.is_empty() { BridgesState::Nobody } else { BridgesState::List },
        rows: lines.iter().map(|line| row(visit, line)).collect(),
        paging: Paging { skip, rows: ROWS, total },
    })
}

fn row(visit: &Visit, line: &BridgeLine) -> BridgeRow {
    let (service, lang) = (&visit.app.service, visit.lang);
    let languages: Languages = line.languages.parse().unwrap_or_default();
    let may = may_ask(service, line.asks_most, line.asks_this_month, line.asked_at);
    let (may_ask, cap) = partner_forms::cap(service, lang, may);
    let mut tags = Vec::new();
    if !languages.is_empty() {
        tags.push(Tag::new(partner_forms::language_names(lang, languages), Tone::Plain));
    }
    if line.municipal_contact {
        tags.push(Tag::new(text(lang, "bridge-line"), Tone::Date));
    }
    let id = line.subject_id.to_string();
    BridgeRow {
        href: lang.path(&links::partner(&id)),
        id,
        name: line.name.clone(),
        tags,
        communities: line.communities.clone(),
        may_ask,
        cap,
        idempotency_key: service.new_id().to_string(),
    }
}
