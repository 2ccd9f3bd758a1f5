//! Areas as they really come.
use buurtraat::import::{AreaLevel, FileFault, read_areas, read_areas_file};
use engine::domain::Point;

use super::{shared, shared_bytes};

#[test]
fn utrecht_and_delft_import_whole() {
    let files = [
        ("utrecht_boundaries_2015/buurt.geojson", 111, AreaLevel::Neighbourhood),
        ("utrecht_boundaries_2015/wijk.geojson", 10, AreaLevel::Other),
        ("utrecht_boundaries_2015/gemeente.geojson", 1, AreaLevel::Other),
        ("converted/cbs_wijk_2022_utrecht_delft.geojson", 23, AreaLevel::District),
        ("click_that_hood/utrecht.geojson", 10, AreaLevel::Other),
    ];
    for (file, count, level) in files {
        let Some(path) = shared(file) else { return };
        let reading = read_areas_file(&path, Some(2022)).unwrap();
        let cells: usize = reading.rows.iter().map(|row| row.value.cells.len()).sum();
        println!("{file}: rows={} skipped={:?} cells={cells}", reading.rows.len(), reading.skipped);
        reading.notes.iter().take(5).for_each(|note| println!("  {} {} {}", note.row, note.object, note.remark));
        assert_eq!((reading.read, reading.rows.len() as u64 + reading.skipped_rows), (count, count), "{file}");
        assert_eq!(reading.rows[0].value.level, level, "{file}");
        assert!(cells > 700, "{file}");
    }
}

#[test]
fn topojson_is_refused_by_name() {
    let Some(bytes) = shared_bytes("cbs_buurt_2019_topojson/buurten.json") else { return };
    assert_eq!(read_areas(&bytes, None).unwrap_err(), FileFault::TopoJson);
}

#[test]
fn rd_lies_within_a_metre_of_the_official_points() {
    let Some(bytes) = shared_bytes("rdnap_validation/validate_ETRS89andRDNAP.txt") else { return };
    let text = String::from_utf8(bytes).unwrap();
    let (mut worst, mut count) = (0.0_f64, 0);
    for line in text.lines() {
        let fields: Vec<f64> = line.split_whitespace().filter_map(|field| field.parse().ok()).collect();
        let [_, lat, lon, _, x, y, ..] = fields[..] else { continue };
        // the grid of RD ends at sea and a few kilometres over the border
        if !((12_500.0..276_000.0).contains(&x) && (306_000.0..615_000.0).contains(&y)) {
            continue;
        }
        let at = read_point(x, y);
        worst = worst.max(at.metres_to(Point::new(lat, lon).unwrap()));
        count += 1;
    }
    println!("rdnap points={count} largest error={worst:.3} m");
    assert!(count > 1000 && worst < 1.0, "{worst}");
}

/// A triangle of a few metres with its first corner at the point: what the reader makes of that corner.
fn read_point(x: f64, y: f64) -> Point {
    let file = format!(
        r#"{{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"EPSG:28992"}}}},"features":[{{
            "type":"Feature","properties":{{"name":"p"}},"geometry":{{"type":"Polygon","coordinates":
            [[[{x},{y}],[{0},{y}],[{0},{1}],[{x},{y}]]]}}}}]}}"#,
        x + 5.0,
        y + 5.0
    );
    let reading = read_areas(file.as_bytes(), None).unwrap();
    let corner = reading.rows[0].value.geometry.0[0].exterior().0[0];
    Point::new(corner.y, corner.x).unwrap()
}
