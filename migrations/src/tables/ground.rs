//! The ground everything stands on: areas, addresses, postcodes, streets, places from the map.
use sea_orm_migration::prelude::*;

use super::{
    big, big_or_none, bytes, double, flag, flag_or_none, id, id_or_none, index, json, moment_or_none, origin, sharded,
    text, text_or_none,
};

/// `area`, `cell_area`, `address`, `postcode`, `street_tile`, `cell_anchor`, `water`, `known_place`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![area(), cell_area(), address(), postcode(), street_tile(), cell_anchor(), water(), known_place()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("address", &["postcode"]),
        index("address", &["street", "house_number"]),
        index("area", &["level"]),
        index("known_place", &["cell"]),
    ]
}

fn area() -> TableCreateStatement {
    let columns = vec![
        text("code"),
        big("year"),
        text("level"),
        text("name"),
        big_or_none("residents"),
        big_or_none("households"),
        json("geometry"),
        bytes("compact_cells"),
        big("fingerprint"),
    ];
    let mut area = sharded("area", vec![id("id")], columns);
    area.index(Index::create().name("uq_area_code_year").col("municipality_id").col("code").col("year").unique());
    area
}

fn cell_area() -> TableCreateStatement {
    sharded("cell_area", vec![big("cell"), id("area_id")], vec![text("level")])
}

fn address() -> TableCreateStatement {
    let columns = vec![
        text("street"),
        text("house_number"),
        text("postcode"),
        text("city"),
        double("lat"),
        double("lon"),
        big("cell"),
    ];
    sharded("address", vec![id("id")], [columns, origin()].concat())
}

fn postcode() -> TableCreateStatement {
    let columns = vec![text("municipality_code"), text("province"), double("lat"), double("lon"), big("fingerprint")];
    sharded("postcode", vec![text("code"), text("place")], columns)
}

fn street_tile() -> TableCreateStatement {
    sharded("street_tile", vec![big("cell")], vec![bytes("bytes"), bytes("ways")])
}

fn cell_anchor() -> TableCreateStatement {
    sharded("cell_anchor", vec![big("cell")], vec![double("lat"), double("lon"), big("addresses")])
}

fn water() -> TableCreateStatement {
    sharded("water", vec![id("id")], vec![big("cell"), json("line"), big("fingerprint")])
}

fn known_place() -> TableCreateStatement {
    let columns = vec![
        text("name"),
        text("trade"),
        text("categories"),
        text("kind"),
        double("lat"),
        double("lon"),
        big("cell"),
        text("street"),
        text("house_number"),
        text("postcode"),
        text("city"),
        text_or_none("phone"),
        text_or_none("website"),
        big("slots"),
        flag_or_none("step_free"),
        moment_or_none("extracted_at"),
        id_or_none("partner_id"),
        flag("withdrawn"),
    ];
    sharded("known_place", vec![id("id")], [columns, origin()].concat())
}
