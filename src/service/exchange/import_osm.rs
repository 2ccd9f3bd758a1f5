//! A map extract: streets become the walking network, doors become addresses, places become known places.
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use engine::{
    domain::{Cell, Extent, NEED_RESOLUTION, PLACE_RESOLUTION, Point, Taxonomy, imported_id},
    travel::{Network, RawWay, anchors, build_tiles},
};
use h3o::Resolution;

use super::{
    import::{Import, import},
    order::{ImportReport, Order, Progress, at_moment},
};
use crate::{
    import::{
        AddressRow, Covered, FileFault, Land, LandShape, OSM_ATTRIBUTION, OsmExtract, PlaceRow, PlaceRules, Remark,
        Trade, WaterLine, read_osm,
    },
    service::{Principal, Service, ServiceError},
    storage::{AddressRecord, GroundShapeRecord, KnownPlaceRecord, StoreError, Streets, Tx, WaterRecord, fingerprint},
    tile::{MOST_ZOOM, drawer, pack, unpack},
};

/// Imports a map extract.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_osm(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Map>(service, who, order, progress).await
}

/// An extract as it will be stored.
struct Map {
    streets: Streets,
    addresses: Vec<AddressRecord>,
    places: Vec<KnownPlaceRecord>,
    water: Vec<WaterRecord>,
    land: Vec<GroundShapeRecord>,
    covered: Covered,
    taxonomy: Arc<Taxonomy>,
}

impl Import for Map {
    const FORMAT: &'static str = "osm";

    fn read(
        service: &Service,
        order: &Order,
        heard: &mut dyn FnMut(u64, u64),
    ) -> Result<(Self, ImportReport), FileFault> {
        let mut extract = read_osm(&order.path, &service.places, heard)?;
        let report = ImportReport {
            read: extract.read,
            skipped_rows: extract.skipped.len() as u64,
            skipped: std::mem::take(&mut extract.skipped),
            notes: std::mem::take(&mut extract.notes),
            attribution: Some(OSM_ATTRIBUTION),
            ..ImportReport::default()
        };
        Ok((prepare(extract, service), report))
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        let (ways, streets_differ) = tx.put_streets(self.streets).await?;
        let addresses = tx.put_addresses(self.addresses).await?;
        let water = tx.put_water(self.water).await?;
        let covered = &self.covered;
        let is_gone = |row: &GroundShapeRecord| unpack(&row.shape).first().is_some_and(|at| covered.holds(*at));
        let (land, _) = tx.put_ground_shapes(self.land, is_gone).await?;
        if streets_differ || addresses.new + addresses.changed > 0 {
            put_anchors(tx).await?;
        }
        let there: HashSet<_> = self.places.iter().map(|place| place.id).collect();
        let places = tx.put_known_places(&self.taxonomy, self.places).await?;
        report.gone = tx.withdraw_gone_places(&self.taxonomy, &there, |at| self.covered.holds(at)).await?;
        if report.gone > 0 {
            report.say(Remark::Gone { count: report.gone });
        }
        tx.bind_known_places(&self.taxonomy).await?;
        tx.stand_persons_on_anchors(&self.taxonomy).await?;
        if streets_differ {
            tx.streets_changed().await?;
        }
        report.counts = ways + addresses + water + land + places;
        Ok(())
    }
}

async fn put_anchors(tx: &mut Tx) -> Result<(), StoreError> {
    let tiles = tx.street_tiles().await?;
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice()))
        .map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    let doors = tx.addresses().await?;
    let doors: Vec<Point> = doors.iter().filter_map(|row| Point::new(row.lat, row.lon).ok()).collect();
    tx.put_anchors(anchors(&network, &doors)).await
}

fn prepare(extract: OsmExtract, service: &Service) -> Map {
    let at = extract.extracted_at.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    let at = at_moment(at.unwrap_or_else(|| service.clock.now()));
    Map {
        streets: streets(&extract),
        covered: Covered::by(&extract),
        addresses: extract.addresses.into_iter().map(address).collect(),
        places: extract.places.into_iter().map(|row| place(row, &service.places, at)).collect(),
        water: extract.water.into_iter().map(water).collect(),
        land: extract.land.into_iter().filter_map(land).collect(),
        taxonomy: Arc::clone(service.store.taxonomy()),
    }
}

fn streets(extract: &OsmExtract) -> Streets {
    let at: HashMap<i64, Point> = extract.nodes.iter().map(|node| (node.id, node.at)).collect();
    let first = |way: &RawWay| way.nodes.iter().find_map(|node| at.get(node)).copied();
    let print = |way: &RawWay| {
        let line: Vec<_> = way.nodes.iter().map(|node| at.get(node)).collect();
        fingerprint(&(way, line))
    };
    Streets {
        tiles: build_tiles(&extract.nodes, &extract.ways),
        ways: extract.ways.iter().map(|way| (way.id, print(way))).collect(),
        homes: extract
            .ways
            .iter()
            .filter_map(|way| Some((way.id, Cell::at(first(way)?, Resolution::Five).to_i64())))
            .collect(),
    }
}

fn address(row: AddressRow) -> AddressRecord {
    AddressRecord {
        municipality_id: 0,
        id: imported_id::<AddressRow>("osm-address", &row.source_id).as_uuid(),
        fingerprint: fingerprint(&row),
        cell: Cell::at(row.at, NEED_RESOLUTION).to_i64(),
        street: row.street,
        house_number: row.house_number,
        postcode: row.postcode.map(|code| code.to_string()).unwrap_or_default(),
        city: row.city.unwrap_or_default(),
        lat: row.at.lat(),
        lon: row.at.lon(),
        source: "osm".into(),
        source_id: row.source_id,
    }
}

fn place(row: PlaceRow, rules: &PlaceRules, extracted_at: chrono::DateTime<chrono::Utc>) -> KnownPlaceRecord {
    let trade = rules.trade(&row.trade).map(|trade: &Trade| trade.nl.clone());
    let codes: Vec<&str> = row.categories.iter().map(engine::domain::CategoryCode::as_str).collect();
    KnownPlaceRecord {
        municipality_id: 0,
        id: imported_id::<PlaceRow>("osm", &row.source_id).as_uuid(),
        fingerprint: fingerprint(&row),
        name: row.name.clone().or(trade).unwrap_or_else(|| row.trade.clone()),
        categories: codes.join(" "),
        trade: row.trade,
        kind: row.kind.as_str().into(),
        lat: row.at.lat(),
        lon: row.at.lon(),
        cell: Cell::at(row.at, PLACE_RESOLUTION).to_i64(),
        street: row.address.street.unwrap_or_default(),
        house_number: row.address.house_number.unwrap_or_default(),
        postcode: row.address.postcode.map(|code| code.to_string()).unwrap_or_default(),
        city: row.address.city.unwrap_or_default(),
        phone: row.phone,
        website: row.website,
        slots: i64::from(row.slots.bits()),
        step_free: row.step_free,
        extracted_at: Some(extracted_at),
        partner_id: None,
        withdrawn: false,
        source: "osm".into(),
        source_id: row.source_id,
    }
}

fn water(row: WaterLine) -> WaterRecord {
    let line: Vec<[f64; 2]> = row.points.iter().map(|at| [at.lon(), at.lat()]).collect();
    let first = row.points.first().copied().unwrap_or(Point::NULL_ISLAND);
    let record = serde_json::json!({ "closed": row.closed, "name": row.name, "line": line });
    WaterRecord {
        municipality_id: 0,
        fingerprint: fingerprint(&row),
        id: imported_id::<WaterLine>("osm-water", &format!("{}/{:?}", row.source_id, first)).as_uuid(),
        cell: Cell::at(first, Resolution::Five).to_i64(),
        line: record,
    }
}

/// Zoom of the smallest tile that a piece of a railway may lie in: pieces are short, and a line has no gaps at any zoom.
const RAIL_FINEST: u8 = 14;

fn land(row: LandShape) -> Option<GroundShapeRecord> {
    let first = row.points.first()?;
    let finest = if row.land == Land::Rail { RAIL_FINEST } else { MOST_ZOOM };
    Some(GroundShapeRecord {
        municipality_id: 0,
        id: imported_id::<LandShape>("osm-land", &format!("{}/{first:?}", row.source_id)).as_uuid(),
        sort: row.land.as_str().into(),
        drawer: drawer(&Extent::around(row.points.iter().copied())?, finest),
        shape: pack(&row.points),
        fingerprint: fingerprint(&row),
    })
}
