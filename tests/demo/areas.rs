//! The areas are valid, lie against each other, and hold thirty thousand residents.
use buurtraat::demo::town::DEMO_SEED;
use serde_json::Value;

use super::map::{At, cross, inside, written};

fn features() -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(written(DEMO_SEED, folder.path()).areas).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["features"].as_array().unwrap().clone()
}

fn ring(feature: &Value) -> Vec<At> {
    let points = feature["geometry"]["coordinates"][0].as_array().unwrap();
    points.iter().map(|at| (at[1].as_f64().unwrap(), at[0].as_f64().unwrap())).collect()
}

fn code(feature: &Value) -> &str {
    feature["properties"]["code"].as_str().unwrap()
}

#[test]
fn residents_add_up_at_every_level() {
    let all = features();
    let sum = |prefix: &str, figure: &str| -> (usize, u64) {
        let rows = all.iter().filter(|row| code(row).starts_with(prefix));
        rows.fold((0, 0), |(count, sum), row| (count + 1, sum + row["properties"][figure].as_u64().unwrap()))
    };
    assert_eq!(sum("GM", "population"), (1, 30_000));
    assert_eq!(sum("WK", "population"), (4, 30_000));
    assert_eq!(sum("BU", "population"), (12, 30_000));
    let homes = sum("GM", "households").1;
    assert!((12_000..=14_500).contains(&homes), "{homes} homes");
    assert_eq!((sum("WK", "households").1, sum("BU", "households").1), (homes, homes));
    assert!(all.iter().all(|row| matches!((code(row).len(), &code(row)[..2]), (6, "GM") | (8, "WK") | (10, "BU"))));
}

#[test]
fn rings_are_closed_run_against_the_clock_and_do_not_cross_themselves() {
    for feature in features() {
        let ring = ring(&feature);
        assert_eq!(ring.first(), ring.last());
        let area: f64 = ring.windows(2).map(|pair| pair[0].1 * pair[1].0 - pair[1].1 * pair[0].0).sum();
        assert!(area > 0.0, "{} runs with the clock", code(&feature));
        let sides: Vec<&[At]> = ring.windows(2).collect();
        for (first, one) in sides.iter().enumerate() {
            for (second, other) in sides.iter().enumerate().skip(first + 2) {
                let neighbours = first == 0 && second + 1 == sides.len();
                assert!(neighbours || !cross(one, other), "{} crosses itself", code(&feature));
            }
        }
    }
}

#[test]
fn neighbourhoods_do_not_overlap_and_fill_their_districts() {
    let all = features();
    let size = |prefix: &str| -> f64 {
        let rings = all.iter().filter(|row| code(row).starts_with(prefix)).map(ring);
        rings.map(|ring| ring.windows(2).map(|pair| pair[0].1 * pair[1].0 - pair[1].1 * pair[0].0).sum::<f64>()).sum()
    };
    let (town, districts, parts) = (size("GM"), size("WK"), size("BU"));
    assert!((districts / town - 1.0).abs() < 1e-6 && (parts / town - 1.0).abs() < 1e-6);
    let parts: Vec<Vec<At>> = all.iter().filter(|row| code(row).starts_with("BU")).map(ring).collect();
    for (first, one) in parts.iter().enumerate() {
        let count = (one.len() - 1) as f64;
        let middle = one[1..].iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0 / count, sum.1 + at.1 / count));
        let holders: Vec<usize> = (0..parts.len()).filter(|&other| inside(&parts[other], middle)).collect();
        assert_eq!(holders, [first]);
    }
}
