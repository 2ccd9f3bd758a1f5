//! What comes out, read by readers that are not ours: the page, the file, the API, the tiles.
use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use buurtraat::tile::Address;
use engine::domain::{Cell, Extent, Point};
use mvt_reader::{Reader, feature::Value};
use scraper::{Html, Selector};

use super::get;

/// By code and subject (empty in a zone), what is shown.
pub type Shown = BTreeMap<(String, String), Option<u32>>;

fn number(words: &str) -> Option<u32> {
    match words.trim() {
        "" | "niet getoond" | "not shown" => None,
        figure => Some(figure.parse().unwrap_or_else(|_| panic!("{figure} is no number"))),
    }
}

/// The table of the page.
pub async fn table(site: &Router, query: &str) -> Shown {
    let answer = get(site, &format!("/cijfers{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let (html, rows, cells) =
        (Html::parse_document(&answer.text()), Selector::parse("tr[data-of]").unwrap(), Selector::parse("td").unwrap());
    let row = |row: scraper::ElementRef| {
        let of = |name: &str| row.attr(name).unwrap().to_owned();
        let words: String = row.select(&cells).next().unwrap().text().collect();
        ((of("data-of"), of("data-subject")), number(&words))
    };
    html.select(&rows).map(row).collect()
}

/// The picture of the page: figures by the zone that they stand in.
pub async fn picture(site: &Router, query: &str) -> BTreeMap<String, Option<u32>> {
    let answer = get(site, &format!("/cijfers{query}")).await;
    let (html, zones) = (Html::parse_document(&answer.text()), Selector::parse("svg.zones a").unwrap());
    let zone = |zone: scraper::ElementRef| {
        let cell = zone.attr("href").unwrap().strip_prefix("#z-").unwrap().to_owned();
        let label = zone.attr("aria-label").unwrap();
        (cell, number(label.rsplit_once(": ").unwrap().1))
    };
    html.select(&zones).map(zone).collect()
}

/// The file.
pub async fn file(site: &Router, query: &str) -> Shown {
    let answer = get(site, &format!("/cijfers.csv{query}")).await;
    assert_eq!(answer.status, 200);
    let text = answer.text();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap();
        ((row[2].to_owned(), row[4].to_owned()), number(&row[5]))
    };
    reader.records().map(row).collect()
}

/// The API, page after page.
pub async fn api(site: &Router, quarter: &str) -> Shown {
    let (mut all, mut next) = (Shown::new(), Some(format!("/api/v1/figures/{quarter}?limit=37")));
    while let Some(uri) = next {
        let answer = get(site, &uri).await;
        assert_eq!(answer.status, 200, "{uri} {}", answer.text());
        let page: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        for row in page["results"].as_array().unwrap() {
            let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            let people = row["people"].as_u64().map(|people| u32::try_from(people).unwrap());
            assert_eq!(people.is_none(), row["class"] == "withheld");
            assert!(all.insert((text("code"), text("subject")), people).is_none(), "each number once");
        }
        next = page["next"].as_str().map(str::to_owned);
    }
    all
}

/// Every tile of a zoom that has a part of these cells.
pub fn tiles_around(cells: &BTreeSet<Cell>, zoom: u8) -> Vec<Address> {
    let around = Extent::around(cells.iter().map(|cell| cell.centre())).unwrap();
    let (low, high) = (around.south_west(), around.north_east());
    let corner = |lat, lon| Address::of(Point::new(lat, lon).unwrap(), zoom).unwrap();
    let (first, last) = (corner(high.lat(), low.lon()), corner(low.lat(), high.lon()));
    let columns = first.column().saturating_sub(1)..=last.column() + 1;
    let rows = first.row().saturating_sub(1)..=last.row() + 1;
    let all = columns.flat_map(|column| rows.clone().map(move |row| (column, row)));
    all.filter_map(|(column, row)| Address::new(zoom, column, row)).collect()
}

/// The tiles of a zoom: a zone stands in several and says the same in each.
pub async fn tiles(site: &Router, cells: &BTreeSet<Cell>, zoom: u8) -> Shown {
    let mut all = Shown::new();
    for tile in tiles_around(cells, zoom) {
        let answer = get(site, &format!("/tiles/asked/{}/{}/{}.mvt", tile.zoom(), tile.column(), tile.row())).await;
        if answer.status == 204 {
            continue;
        }
        assert_eq!(answer.status, 200);
        let reader = Reader::new(answer.body).unwrap();
        for layer in 0..reader.get_layer_names().unwrap().len() {
            for feature in reader.get_features(layer).unwrap() {
                let said = feature.properties.unwrap_or_default();
                let text = |name: &str| match said.get(name) {
                    Some(Value::String(text)) => text.clone(),
                    _ => String::new(),
                };
                let shown = match said.get("number") {
                    Some(Value::UInt(number)) => Some(u32::try_from(*number).unwrap()),
                    Some(other) => panic!("{other:?}"),
                    None => None,
                };
                let code = if text("cell").is_empty() { text("code") } else { text("cell") };
                let before = all.insert((code, text("subject")), shown);
                assert!(before.is_none_or(|before| before == shown), "the same in every tile");
            }
        }
    }
    all
}
