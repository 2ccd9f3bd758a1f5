//! Routes of the map: pages, tiles, and pictures where no script runs.
use axum::{middleware::from_fn, routing::get};

use crate::web::{
    access::{Access, Table},
    api,
    page::links,
    picture, sprite, team_tiles, tiles,
    view::{embed, map, post as demo_post, team_map},
};

/// What everyone may see.
pub(super) fn of_the_map(table: Table) -> Table {
    let public = Access::Public;
    table
        .page(public, "GET", links::MAP, get(map::get))
        .page(public, "GET", links::MAP_LIST, get(map::moved))
        .route(public, "GET", links::MAP_STYLE, get(tiles::style).layer(from_fn(api::open)))
        .route(public, "GET", &links::picture(links::HOME), get(picture::town))
        .route(public, "GET", "/aanbod/{id}/kaart.png", get(picture::offer))
        .route(public, "GET", "/plekken/{id}/kaart.png", get(picture::place))
        .route(public, "GET", "/activiteiten/{id}/kaart.png", get(picture::event))
        .route(public, "GET", "/samen/{id}/kaart.png", get(picture::initiative))
        .page(public, "GET", links::EMBED, get(embed::how))
        .page(public, "GET", links::EMBED_MAP, get(embed::with_map))
        .page(public, "GET", links::EMBED_PLAIN, get(embed::plain))
        .route(public, "GET", "/tiles/{layer}", get(tiles::describe).layer(from_fn(api::open)))
        .route(public, "GET", "/tiles/sprite/{file}", get(sprite::get).layer(from_fn(api::open)))
        .route(public, "GET", "/tiles/{layer}/{zoom}/{column}/{row}", get(tiles::tile).layer(from_fn(api::open)))
        .route(Access::Demo, "GET", "/demo/post/{id}/kaart.png", get(demo_post::map))
}

/// What the team's own ground asks and has.
pub(super) fn of_the_team_map(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", links::TEAM_MAP, get(team_map::get))
        .page(team, "GET", links::TEAM_MAP_LIST, get(team_map::moved))
        .route(team, "GET", links::TEAM_MAP_STYLE, get(team_map::style))
        .route(team, "GET", "/team/tiles/{layer}/{zoom}/{column}/{row}", get(team_tiles::tile))
        .route(team, "GET", "/team/deuren/{round}/kaart.png", get(picture::round))
}
