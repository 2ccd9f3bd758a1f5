//! Traps in files of areas.
use buurtraat::import::{AreaLevel, AreaRow, FileFault, Reading, Reason, Remark, read_areas};
use geo::{Area, Contains, Validation, Winding, point};

const SQUARE: &str = "[[5.10,52.08],[5.12,52.08],[5.12,52.10],[5.10,52.10],[5.10,52.08]]";

fn feature(properties: &str, geometry: &str) -> String {
    format!(r#"{{"type":"Feature","properties":{properties},"geometry":{geometry}}}"#)
}
fn polygon(rings: &str) -> String {
    feature(r#"{"code":"BU03440111","name":"Den Hommel"}"#, &format!(r#"{{"type":"Polygon","coordinates":[{rings}]}}"#))
}
fn collection(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}
fn read(features: &[String]) -> Reading<AreaRow> {
    let reading = read_areas(collection(features).as_bytes(), None).unwrap();
    assert_eq!(reading.read, reading.rows.len() as u64 + reading.skipped_rows);
    reading
}
fn only(rings: &str) -> AreaRow {
    let reading = read(&[polygon(rings)]);
    assert_eq!(reading.skipped, []);
    reading.rows[0].value.clone()
}
fn with_crs(name: &str, rings: &str) -> Result<Reading<AreaRow>, FileFault> {
    let crs = format!(r#"{{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"{name}"}}}},"#);
    read_areas(collection(&[polygon(rings)]).replacen(r#"{"type":"FeatureCollection","#, &crs, 1).as_bytes(), None)
}
fn mended(reading: &Reading<AreaRow>) -> Vec<String> {
    let notes = reading.notes.iter();
    notes.filter(|note| matches!(note.remark, Remark::Repaired { .. })).map(|note| note.remark.to_string()).collect()
}

#[test]
fn a_square_has_cells_and_turns_counterclockwise() {
    let reversed = "[[5.10,52.08],[5.10,52.10],[5.12,52.10],[5.12,52.08],[5.10,52.08]]";
    for rings in [SQUARE, reversed] {
        let area = only(rings);
        assert_eq!((area.code.as_str(), area.level), ("BU03440111", AreaLevel::Neighbourhood));
        assert!(area.geometry.0[0].exterior().is_ccw());
        assert!(area.cells.len() > 20 && area.cells.is_sorted(), "{}", area.cells.len());
        assert!(area.compact.len() < area.cells.len());
    }
}

#[test]
fn holes_and_several_parts_stay() {
    let hole = "[[5.105,52.085],[5.115,52.085],[5.115,52.095],[5.105,52.095],[5.105,52.085]]";
    let area = only(&format!("{SQUARE},{hole}"));
    assert_eq!(area.geometry.0[0].interiors().len(), 1);
    assert!(area.geometry.0[0].interiors()[0].is_cw());
    assert!(!area.geometry.contains(&point!(x: 5.11, y: 52.09)));
    let other = SQUARE.replace("5.1", "5.3");
    let both = format!(r#"{{"type":"MultiPolygon","coordinates":[[{SQUARE}],[{other}]]}}"#);
    assert_eq!(read(&[feature(r#"{"naam":"Twee"}"#, &both)]).rows[0].value.geometry.0.len(), 2);
}

#[test]
fn crossing_lines_are_mended_and_said() {
    let eight = "[[5.10,52.08],[5.12,52.10],[5.12,52.08],[5.10,52.10],[5.10,52.08]]";
    let reading = read(&[polygon(eight)]);
    let area = &reading.rows[0].value.geometry;
    assert!(area.is_valid());
    assert_eq!(area.0.len(), 2);
    assert!((area.unsigned_area() - 0.0002).abs() < 1e-9);
    assert_eq!(mended(&reading), ["was mended: crossing-lines"]);
}

#[test]
fn spikes_repeated_points_and_open_rings_are_mended() {
    let spike = "[[5.10,52.08],[5.12,52.08],[5.14,52.08],[5.12,52.08],[5.12,52.10],[5.10,52.10],[5.10,52.08]]";
    let repeated = "[[5.10,52.08],[5.10,52.08],[5.12,52.08],[5.12,52.10],[5.12,52.10],[5.10,52.10],[5.10,52.08]]";
    let open = "[[5.10,52.08],[5.12,52.08],[5.12,52.10],[5.10,52.10]]";
    let cases = [(spike, 1), (repeated, 0), (open, 1)];
    for (rings, notes) in cases {
        let reading = read(&[polygon(rings)]);
        let area = &reading.rows[0].value.geometry;
        assert!(area.is_valid() && (area.unsigned_area() - 0.0004).abs() < 1e-9, "{rings}");
        assert_eq!(mended(&reading).len(), notes, "{rings}");
    }
}

#[test]
fn a_hole_outside_takes_nothing_away_and_overlapping_parts_become_one() {
    let away = SQUARE.replace("5.1", "5.2");
    let area = only(&format!("{SQUARE},{away}"));
    assert!((area.geometry.unsigned_area() - 0.0004).abs() < 1e-9);
    let twice = format!(r#"{{"type":"MultiPolygon","coordinates":[[{SQUARE}],[{SQUARE}]]}}"#);
    let reading = read(&[feature(r#"{"naam":"Dubbel"}"#, &twice)]);
    assert!((reading.rows[0].value.geometry.unsigned_area() - 0.0004).abs() < 1e-9);
}

#[test]
fn what_is_no_area_is_named() {
    let line = "[[5.10,52.08],[5.12,52.08],[5.10,52.08],[5.10,52.08]]";
    let point = feature(r#"{"name":"Punt"}"#, r#"{"type":"Point","coordinates":[5.1,52.1]}"#);
    let nothing = feature(r#"{"name":"Niets"}"#, "null");
    let broken = feature(r#"{"name":"Kapot"}"#, r#"{"type":"Polygon","coordinates":[[[5.1],["x",52]]]}"#);
    let unnamed = feature("{}", &format!(r#"{{"type":"Polygon","coordinates":[{SQUARE}]}}"#));
    let far = feature(r#"{"name":"Ver"}"#, r#"{"type":"Polygon","coordinates":[[[0,0],[60,0],[60,40],[0,0]]]}"#);
    let reading = read(&[polygon(line), point, nothing, broken, unnamed, far, polygon(SQUARE)]);
    let codes: Vec<_> = reading.skipped.iter().map(|skipped| (skipped.row, skipped.reason.code())).collect();
    let expected = [
        (1, "empty-geometry"),
        (2, "not-an-area"),
        (3, "no-geometry"),
        (4, "broken-geometry"),
        (5, "no-name"),
        (6, "area-too-large"),
    ];
    assert_eq!(codes, expected);
    assert_eq!(reading.skipped[1].object, "Punt");
    assert_eq!(reading.rows.len(), 1);
}

#[test]
fn a_collection_of_polygons_is_an_area() {
    let members = format!(
        r#"{{"type":"GeometryCollection","geometries":[{{"type":"Polygon","coordinates":[{SQUARE}]}},
            {{"type":"Point","coordinates":[5.1,52.1]}}]}}"#
    );
    let reading = read(&[feature(r#"{"name":"Samen"}"#, &members)]);
    assert_eq!(reading.rows[0].value.code, "NAME:samen");
    assert!(reading.notes.iter().any(|note| note.remark == Remark::PartDropped { parts: 1 }));
}

#[test]
fn a_code_twice_is_skipped_unless_the_year_differs() {
    let year = |year: i32| {
        let properties = format!(r#"{{"code":"GM0344","name":"Utrecht","jaar":{year},"population":"28835"}}"#);
        feature(&properties, &format!(r#"{{"type":"Polygon","coordinates":[{SQUARE}]}}"#))
    };
    let reading = read(&[year(2022), year(2023), year(2022)]);
    assert_eq!(reading.rows.len(), 2);
    assert_eq!((reading.skipped[0].row, &reading.skipped[0].reason), (3, &Reason::Duplicate { first: "1".into() }));
    assert_eq!(reading.rows[0].value.residents, Some(28835));
    assert_eq!(reading.rows[1].value.year, Some(2023));
    let given = read_areas(collection(&[year(2022), year(2023)]).as_bytes(), Some(2020)).unwrap();
    assert_eq!((given.rows.len(), given.rows[0].value.year), (1, Some(2020)));
}

#[test]
fn a_code_of_a_towns_own_is_kept_with_the_name() {
    let named = |properties: &str| feature(properties, &format!(r#"{{"type":"Polygon","coordinates":[{SQUARE}]}}"#));
    let west = named(r#"{"KODE":"01","NAAM":"Oud  WEST"}"#);
    let reading = read(&[west.clone(), named(r#"{"KODE":"01","NAAM":"Oost"}"#), west, named(r#"{"KODE":"02"}"#)]);
    let codes: Vec<_> = reading.rows.iter().map(|row| row.value.code.as_str()).collect();
    assert_eq!(codes, ["01:oud-west", "01:oost", "02"]);
    assert_eq!((reading.skipped[0].row, reading.skipped[0].object.as_str()), (3, "01 Oud WEST"));
}

#[test]
fn secret_figures_are_left_out_and_said() {
    let properties = r#"{"buurtcode":"BU05030001","buurtnaam":"A","aantal_inwoners":-99997,"AANTAL_HUISHOUDENS":"55"}"#;
    let reading = read(&[feature(properties, &format!(r#"{{"type":"Polygon","coordinates":[{SQUARE}]}}"#))]);
    let area = &reading.rows[0].value;
    assert_eq!((area.residents, area.households, area.name.as_str()), (None, Some(55), "A"));
    assert_eq!(reading.notes[0].remark, Remark::FigureLeftOut { value: "-99997".into() });
}

#[test]
fn an_area_smaller_than_a_cell_gets_the_cell_it_lies_in() {
    let area = only("[[5.1000,52.0800],[5.1001,52.0800],[5.1001,52.0801],[5.1000,52.0800]]");
    assert_eq!(area.cells.len(), 1);
}

#[test]
fn metres_are_never_read_as_degrees() {
    let dom = "[[136700,455700],[137000,455700],[137000,456000],[136700,456000],[136700,455700]]";
    let fault = read_areas(collection(&[polygon(dom)]).as_bytes(), None).unwrap_err();
    assert_eq!(fault.code(), "metres-not-degrees");
    for name in ["urn:ogc:def:crs:EPSG::28992", "EPSG:28992", "http://www.opengis.net/def/crs/EPSG/0/28992"] {
        let area = with_crs(name, dom).unwrap().rows[0].value.clone();
        assert!(area.geometry.contains(&point!(x: 5.1214, y: 52.0907)), "{name}: {:?}", area.geometry);
    }
    let mercator = "[[569000,6815000],[571000,6815000],[571000,6818000],[569000,6818000],[569000,6815000]]";
    for name in ["EPSG:3857", "urn:ogc:def:crs:EPSG::900913"] {
        let area = with_crs(name, mercator).unwrap().rows[0].value.clone();
        assert!(area.geometry.contains(&point!(x: 5.1214, y: 52.0907)), "{name}: {:?}", area.geometry);
    }
    for name in ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258"] {
        assert_eq!(with_crs(name, SQUARE).unwrap().rows.len(), 1, "{name}");
    }
    for name in ["EPSG:31370", "EPSG:25831", "RD", ""] {
        assert_eq!(with_crs(name, SQUARE).unwrap_err().code(), "unknown-crs", "{name}");
    }
    let lies = with_crs("EPSG:4326", dom).unwrap();
    assert_eq!(lies.skipped[0].reason.code(), "not-degrees");
}

#[test]
fn other_files_are_refused_with_their_own_answer() {
    let code = |text: &str| read_areas(text.as_bytes(), None).unwrap_err().code();
    assert_eq!(code(""), "empty");
    assert_eq!(code(r#"{"type":"Topology","objects":{},"arcs":[]}"#), "topojson");
    assert_eq!(code(r#"{"type":"FeatureCollection","features":[]}"#), "empty");
    assert_eq!(code(r#"{"type":"Feature"}"#), "not-what-it-says");
    assert_eq!(code(r#"{"type":"FeatureCollection","features":5}"#), "malformed");
    assert_eq!(code("naam;plaats\nx;y\n"), "not-what-it-says");
    assert_eq!(code("PK\u{3}\u{4}rest"), "not-what-it-says");
    let whole = collection(&[polygon(SQUARE)]);
    assert_eq!(code(&whole[..whole.len() - 30]), "truncated");
    let with_bom = format!("\u{feff}{whole}");
    assert_eq!(read_areas(with_bom.as_bytes(), None).unwrap().rows.len(), 1);
}
