//! `/inbedden`: how another site shows the map, and what it then shows. Nobody is known there, whatever cookie comes along.
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, map, shell};
use crate::{
    service::mapping::{BASEMAP, Layer, Parent},
    text::text,
    web::{
        page::{EmbedMapPage, EmbedPage, EmbedState, MapState, Nav, links},
        policy::Shows,
        typed::fields,
    },
};

/// How.
pub async fn how(visit: Visit) -> Response {
    let config = &visit.app.service.config;
    let sites: Vec<String> = config.map.embed_in.iter().map(Parent::as_str).map(str::to_owned).collect();
    let file = config.map.basemap.as_ref().map(|_| BASEMAP);
    let names = Layer::ALL.into_iter().map(Layer::as_str).chain(file);
    visit.show(Ok(EmbedPage {
        shell: shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "embed-title"), links::EMBED),
        state: if sites.is_empty() { EmbedState::Nobody } else { EmbedState::Some(sites) },
        base: config.base_url.clone(),
        tiles: names.map(|name| format!("{}/tiles/{name}.json", config.base_url)).collect(),
    }))
}

/// The map, for whoever opens it, and the list.
pub async fn with_map(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    shown(visit, raw, false).await
}

/// The honeycomb and the list, without a script.
pub async fn plain(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    shown(visit, raw, true).await
}

async fn shown(mut visit: Visit, raw: Option<String>, is_plain: bool) -> Response {
    visit.app.signed = None;
    let typed = fields(raw.unwrap_or_default());
    let q = typed.get("q").map(|words| words.trim().to_owned()).unwrap_or_default();
    let page = map::page(&visit, &q, ("", 0)).await.map(|page| EmbedMapPage::of(page, is_plain));
    visit.reply(page.map(|page| {
        let status = if page.state == MapState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        let mut response = (status, answer(&page)).into_response();
        response.extensions_mut().insert(Shows { is_embedded: true });
        response
    }))
}
