//! `/winkel`: a shop finds itself by the beginning of its name.
use axum::{extract::RawQuery, response::Response};

use super::{Visit, shell};
use crate::{
    service::{ServiceError, network::shops::find_shops},
    text::{text, trade_name},
    web::{
        page::{Nav, ShopRow, ShopsPage, ShopsState, links},
        typed::fields,
    },
};

/// Characters of a name that are looked for and shown again.
const MOST: usize = 80;

/// The page.
pub async fn get(visit: Visit, RawQuery(query): RawQuery) -> Response {
    let typed = fields(query.unwrap_or_default()).remove("q").unwrap_or_default();
    let typed: String = typed.trim().chars().take(MOST).collect();
    visit.show(page(&visit, typed).await)
}

async fn page(visit: &Visit, q: String) -> Result<ShopsPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let path = if q.is_empty() { links::SHOPS.to_owned() } else { links::shops_named(&q) };
    let shell = shell(app, lang, Nav::None, text(lang, "shops-title"), &path);
    let found = if q.is_empty() { Vec::new() } else { find_shops(&app.service, &q).await? };
    let rows = found.into_iter().map(|shop| {
        let trade =
            app.service.places.trade(&shop.trade).map(|trade| trade_name(lang, &trade.code, (&trade.nl, &trade.en)));
        let parts = [trade.unwrap_or_default(), shop.address, shop.city];
        let about: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        ShopRow { href: lang.path(&links::shop(&shop.id.to_string())), name: shop.name, about: about.join(", ") }
    });
    let rows: Vec<ShopRow> = rows.collect();
    let state = match (q.is_empty(), rows.is_empty()) {
        (true, _) => ShopsState::Empty,
        (false, true) => ShopsState::Nothing,
        (false, false) => ShopsState::Found(rows),
    };
    Ok(ShopsPage { shell, q, state })
}
