//! Needs from a table: what is asked, where about, never by whom. Each belongs to the worker on duty until claimed.
use std::{collections::HashMap, sync::Arc};

use engine::domain::{Cell, NEED_RESOLUTION, POSTCODE4_RESOLUTION, Point, imported_id};
use uuid::Uuid;

use super::{
    import::{Import, import},
    import_areas::duty_worker,
    order::{ImportReport, Order, Progress, at_moment},
};
use crate::{
    import::{FileFault, FileSort, Located, NeedRow, NeedWhere, Reason, Skipped, read_file, read_needs},
    service::{Principal, Service, ServiceError, publishing::asker_of_import, zone},
    storage::{NeedRecord, Store, StoreError, Tx, fingerprint, municipality_of},
};

/// Imports needs.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole (also one with a column about persons).
pub async fn import_needs(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Needs>(service, who, order, progress).await
}

struct Needs {
    store: Store,
    rows: Vec<Located<NeedRow>>,
    placed: Vec<NeedRecord>,
}

impl Import for Needs {
    const FORMAT: &'static str = "needs";

    fn read(service: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let taxonomy = Arc::clone(service.store.taxonomy());
        let mut reading = read_needs(&read_file(&order.path, FileSort::Table)?, &taxonomy)?;
        let report = ImportReport::of(&mut reading);
        let store = service.store.clone();
        Ok((Self { store, rows: reading.rows, placed: Vec::new() }, report))
    }

    async fn place(&mut self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        let by_cell = tx.municipalities_by_cell().await?;
        let known = tx.known_needs("needs").await?;
        let publish = tx.shards_that_publish().await?;
        let mut cells: HashMap<String, Option<Cell>> = HashMap::new();
        let mut owners: HashMap<i64, Uuid> = HashMap::new();
        for Located { row, mut value } in self.rows.drain(..) {
            let Some((cell, by)) = cell_of(tx, &mut cells, &value.place).await? else {
                let reason = Reason::PlaceNotFound { value: written(&value.place) };
                report.skip(Skipped::new(row, value.source_id, "postcode", reason));
                continue;
            };
            let id = imported_id::<NeedRow>("needs", &value.source_id).as_uuid();
            let here = municipality_of(&by_cell, cell).unwrap_or_default();
            let shard = known.get(&id).map_or(here, |(shard, _)| *shard);
            let owner = match owners.get(&shard) {
                Some(owner) => *owner,
                None => duty_worker(tx, shard).await?,
            };
            owners.insert(shard, owner);
            // Where nobody counts people, nobody need know who asked twice.
            value.asker = value.asker.filter(|_| publish.contains(&shard));
            let asker = value.asker.as_deref().map(|number| asker_of_import(&self.store, number));
            self.placed.push(NeedRecord { asker, ..record(value, (shard, id, owner), cell, by)? });
        }
        Ok(())
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_needs(self.placed).await?;
        Ok(())
    }
}

fn written(place: &NeedWhere) -> String {
    match place {
        NeedWhere::Cell(cell) => cell.to_string(),
        NeedWhere::Postcode4(postcode) | NeedWhere::Postcode6(postcode) => postcode.to_string(),
    }
}

/// A cell never finer than resolution 9, and by what it was found.
async fn cell_of(
    tx: &Tx,
    memory: &mut HashMap<String, Option<Cell>>,
    place: &NeedWhere,
) -> Result<Option<(Cell, &'static str)>, StoreError> {
    let (postcode, by) = match place {
        NeedWhere::Cell(cell) => return Ok(Some((cell.coarsened(NEED_RESOLUTION), "cell"))),
        NeedWhere::Postcode4(postcode) => (postcode, "postcode4"),
        NeedWhere::Postcode6(postcode) => (postcode, "postcode6"),
    };
    let written = postcode.to_string();
    if !memory.contains_key(&written) {
        let mut cell = None;
        if let Some(six) = postcode.six() {
            let doors = tx.addresses_by_postcode(&six).await?;
            let door = doors.get(doors.len() / 2).and_then(|row| Point::new(row.lat, row.lon).ok());
            cell = door.map(|at| Cell::at(at, NEED_RESOLUTION));
        }
        if cell.is_none() {
            let places = tx.places_by_postcode(&postcode.four()).await?;
            let place = places.first().and_then(|row| Point::new(row.lat, row.lon).ok());
            cell = place.map(|at| Cell::at(at, POSTCODE4_RESOLUTION));
        }
        memory.insert(written.clone(), cell);
    }
    Ok(memory.get(&written).copied().flatten().map(|cell| (cell, by)))
}

fn record(
    row: NeedRow,
    (municipality_id, id, owner_id): (i64, Uuid, Uuid),
    cell: Cell,
    by: &str,
) -> Result<NeedRecord, StoreError> {
    let at = row.date.at(9, 0, 0, 0).to_zoned(zone()).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    let at = at_moment(at.timestamp());
    Ok(NeedRecord {
        municipality_id,
        id,
        owner_id,
        code: crate::service::acting::code_of(id),
        fingerprint: fingerprint(&(&row, cell)),
        own_words: row.own_words.unwrap_or_default(),
        category: row.category.to_string(),
        cell: Some(cell.to_i64()),
        located_by: by.into(),
        own_network: String::new(),
        status: if row.closed { "closed" } else { "open" }.into(),
        created_at: at,
        closed_at: row.closed.then_some(at),
        source: "needs".into(),
        source_id: row.source_id,
        first_this: String::new(),
        first_action_at: None,
        asker: None,
    })
}
