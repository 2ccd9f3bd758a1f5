//! How far one walks from a place, over HTTP: its tiles cover exactly what one reaches, and a person is no place to walk from.
use std::collections::BTreeSet;

use buurtraat::tile::{Address, WIDTH};
use engine::{
    domain::{Cell, Entry, PLACE_RESOLUTION, Visibility},
    travel::{Walk, reach},
};
use geo::{Contains, Geometry, MultiPolygon, Point as Flat};

use super::{tiles::tiles, town::town};
use crate::support::mvt;

/// Far enough from an edge of a tile that rounding moves nothing over it.
const INSIDE: std::ops::Range<f64> = 1.0..WIDTH - 1.0;

fn entries(wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
    let index = town().demo.store.index();
    let mut all: Vec<Entry> =
        index.snapshot().entries().filter(|entry| entry.stands_at.is_some() && wanted(entry)).collect();
    all.sort_by_key(|entry| entry.id);
    all
}

fn is_open(entry: &Entry) -> bool {
    entry.visibility == Visibility::Public && !entry.is_person && entry.ends_at.is_none()
}

fn path(tile: Address, id: &str, minutes: &str) -> String {
    format!("/tiles/reach/{}/{}/{}.mvt?van={id}&minuten={minutes}", tile.zoom(), tile.column(), tile.row())
}

/// The surfaces of a tile, by the minutes they are of.
fn surfaces(body: Vec<u8>) -> Vec<(u8, MultiPolygon<f32>)> {
    let of = |feature: mvt_reader::feature::Feature| {
        let minutes = match feature.properties.unwrap().remove("minutes") {
            Some(mvt_reader::feature::Value::UInt(minutes)) => u8::try_from(minutes).unwrap(),
            other => panic!("{other:?}"),
        };
        let surface = match feature.geometry {
            Geometry::Polygon(one) => MultiPolygon(vec![one]),
            Geometry::MultiPolygon(several) => several,
            other => panic!("{other:?}"),
        };
        (minutes, surface)
    };
    mvt::features(body, "reach").into_iter().map(of).collect()
}

#[test]
fn tiles_cover_what_one_reaches_and_nothing_else() {
    let (site, index) = (town().site(false), town().demo.store.index());
    let snapshot = index.snapshot();
    let (mut covered, mut beyond) = (0, 0);
    for from in entries(is_open).iter().step_by(97).take(3) {
        let reached = reach(snapshot.network(), &mut Walk::new(), from.stands_at.unwrap(), 15.0);
        assert!(reached.cells.len() > 20, "{} cells", reached.cells.len());
        let within = |most: f64| -> BTreeSet<Cell> {
            reached.cells.iter().filter(|one| one.minutes <= most).map(|one| one.cell).collect()
        };
        let due = [(5, within(5.0)), (10, within(10.0)), (15, within(15.0))];
        let disk = Cell::at(from.stands_at.unwrap(), PLACE_RESOLUTION).index().grid_disk::<Vec<_>>(14);
        for zoom in [12, 15] {
            let mut starts = 0;
            for tile in tiles(zoom) {
                let answer = town().get(&site, &path(tile, &from.id.to_string(), "15"));
                assert!([200, 204].contains(&answer.status), "{}", answer.text());
                starts += mvt::said(answer.body.clone(), "start").len();
                let drawn = surfaces(answer.body);
                for cell in disk.iter().copied().map(Cell::from) {
                    let [x, y] = tile.place(cell.centre());
                    if !INSIDE.contains(&x) || !INSIDE.contains(&y) {
                        continue;
                    }
                    for (minutes, due) in &due {
                        let at = Flat::new(x as f32, y as f32);
                        let shown = drawn.iter().any(|(band, surface)| band == minutes && surface.contains(&at));
                        assert_eq!(shown, due.contains(&cell), "{cell} within {minutes} minutes of {}", from.id);
                        *(if shown { &mut covered } else { &mut beyond }) += 1;
                    }
                }
            }
            assert_eq!(starts, 1, "the place itself stands in one tile");
        }
    }
    assert!(covered > 500 && beyond > 500, "{covered} {beyond}");
    println!("reach covered={covered} beyond={beyond} wrong=0");
}

#[test]
fn nobody_walks_from_a_person_and_what_is_asked_wrongly_is_said() {
    let site = town().site(true);
    let tile = tiles(14)[0];
    let ask = |id: &str, minutes: &str| town().get(&site, &path(tile, id, minutes)).status;
    let persons = entries(|entry| entry.is_person);
    let (hidden, open): (Vec<_>, Vec<_>) = persons.iter().partition(|entry| entry.visibility == Visibility::Team);
    assert!(hidden.len() > 20 && !open.is_empty(), "{} {}", hidden.len(), open.len());
    for person in hidden.into_iter().take(20).chain(open) {
        assert_eq!(ask(&person.id.to_string(), "10"), 404, "also a team walks from no person");
    }
    assert_eq!(ask("01990000-0000-7000-8000-00000000dead", "10"), 404);
    let known = entries(is_open)[0].id.to_string();
    for minutes in ["", "0", "7", "20", "-5", "x", "10.0"] {
        assert_eq!(ask(&known, minutes), 400, "{minutes}");
    }
    assert_eq!(ask("x", "10"), 400);
    assert_eq!(town().get(&site, "/tiles/reach/14/0/0.mvt").status, 400);
    assert_eq!(town().get(&site, &format!("/tiles/reach/14/0/99999999.mvt?van={known}&minuten=5")).status, 400);
}
