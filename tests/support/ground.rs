//! A village of four houses, small enough to say what must come of every row.
use std::fmt::Write as _;

use engine::domain::{Cell, Point};
use h3o::Resolution;

/// Nodes of a street: a smaller piece of the map is taken for a courtyard, and nobody walks there.
const NODES: u64 = 600;

/// A street by its way id, name, postcode letters and the latitude it lies on; its houses are numbers 1 to 4.
pub struct Lane(pub u64, pub &'static str, pub &'static str, pub f64);

/// The street of the village.
pub const DORPSSTRAAT: Lane = Lane(1, "Dorpsstraat", "AB", 52.0);
/// Some 200 m north of it, of another extract but on the same tile.
pub const MOLENWEG: Lane = Lane(2, "Molenweg", "CD", 52.002);

/// A map extract of one street with a shop on it.
pub fn osm(Lane(way, name, letters, lat): &Lane) -> String {
    let mut nodes = String::new();
    let mut refs = String::new();
    for step in 0..NODES {
        let (id, lon) = (way * 10_000 + step, 4.36 + step as f64 * 0.003 / NODES as f64);
        let _ = writeln!(nodes, "<node id=\"{id}\" lat=\"{lat}\" lon=\"{lon:.7}\"/>");
        let _ = write!(refs, "<nd ref=\"{id}\"/>");
    }
    for step in 0..4 {
        let (id, lon) = (way * 10_000 + 5_000 + step, 4.36 + step as f64 * 0.001);
        let _ = writeln!(
            nodes,
            "<node id=\"{}\" lat=\"{}\" lon=\"{lon}\"><tag k=\"addr:street\" v=\"{name}\"/>\
             <tag k=\"addr:housenumber\" v=\"{}\"/><tag k=\"addr:postcode\" v=\"2600{letters}\"/>\
             <tag k=\"addr:city\" v=\"Dorp\"/></node>",
            id,
            lat + 0.0001,
            step + 1
        );
    }
    let shop = format!(
        "<node id=\"{}\" lat=\"{}\" lon=\"4.3605\"><tag k=\"shop\" v=\"supermarket\"/>\
         <tag k=\"name\" v=\"Winkel {name}\"/></node>",
        way * 10_000 + 9_000,
        lat + 0.0001
    );
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\" generator=\"test\">\n{nodes}{shop}\n\
         <way id=\"{way}\">{refs}<tag k=\"highway\" v=\"residential\"/><tag k=\"name\" v=\"{name}\"/></way>\n</osm>\n"
    )
}

/// Neighbourhood, district and municipality: three times the same square around the village.
pub fn areas() -> String {
    let square = "[[[4.30,51.97],[4.42,51.97],[4.42,52.03],[4.30,52.03],[4.30,51.97]]]";
    let feature = |code: &str, name: &str| {
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\",\"name\":\"{name}\",\"year\":2026}},\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{square}}}}}"
        )
    };
    let all = [feature("GM9901", "Dorp"), feature("WK990101", "Oost"), feature("BU99010101", "Kern")].join(",");
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{all}]}}")
}

/// Where 2600 and 2601 are, as GeoNames has it.
pub fn postcodes() -> String {
    let line = |code: &str, lat: f64| format!("NL\t{code}\tDorp\tZuid-Holland\t11\tDorp\t9901\t\t\t{lat}\t4.3612\t6\n");
    line("2600", 52.0005) + &line("2601", 52.0105)
}

/// Partners of all sorts, each found in another way.
pub const PARTNERS: &str = "\
id;soort;naam;categorie;straat;huisnummer;postcode;plaats;lat;lon;telefoon;e-mail;aan_huis;rechtsvorm;toestemming;openbaar;begint;eindigt
p1;organisatie;Buurthuis De Molen;ontmoeten;Dorpsstraat;2;2600AB;Dorp;;;015 123 45 67;molen@example.org;;stichting;;;;
p2;organisatie;Taalhuis Dorp;taal;;;2600AB;Dorp;;;;;;stichting;;;;
p3;organisatie;Voedselkast;eten;;;2601;Dorp;;;;;;informeel;;;;
p4;organisatie;Repair Café;klussen;;;;Dorp;52.0003;4.3621;015 765 43 21;;;vereniging;;;;
p5;vrijwilliger;Noor B.;taal;Dorpsstraat;3;2600AB;Dorp;;;06 98 76 54 32;noor@example.org;;;ja;nee;;
p6;vrijwilliger;Sam D.;maatje;Dorpsstraat;4;2600AB;Dorp;;;06 11 22 33 44;;;;ja;ja;;
p7;organisatie;Kapper aan huis Kim;kleding;Dorpsstraat;1;2600AB;Dorp;;;06 55 66 77 88;;ja;eenmanszaak;ja;ja;;
p8;activiteit;Speelgoedruilbeurs;speelgoed;Dorpsstraat;2;2600AB;Dorp;;;;;;;;;2026-11-21 13:30;2026-11-21 15:30
p9;initiatief;Soep op straat;eten;Dorpsstraat;1;2600AB;Dorp;;;;;;;;;;
";

/// Needs by six and by four characters of a postcode, and by a cell that is finer than may be kept.
pub fn needs() -> String {
    let fine = Cell::at(Point::new(52.0003, 4.3621).unwrap(), Resolution::Twelve);
    format!(
        "id,date,category,cell,postcode,own_words,status\n\
         n1,2026-09-01,taal,,2600AB,Ik wil beter Nederlands leren,open\n\
         n2,2026-09-02,eten,,2600,Het geld is op,open\n\
         n3,2026-09-03,ontmoeten,{fine},,Graag gezelschap,open\n"
    )
}
