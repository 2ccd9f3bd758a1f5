//! Areas: borders as labels. Rows that came before them move to the municipality they turn out to lie in.
use std::{collections::HashMap, sync::Arc};

use engine::domain::{MunicipalityId, Taxonomy, imported_id};
use uuid::Uuid;

use super::{
    import::{Import, import},
    order::{ImportReport, Order, Progress},
};
use crate::{
    import::{AreaLevel, AreaRow, FileFault, read_areas_file},
    service::{Principal, Service, ServiceError},
    storage::{AreaRecord, StoreError, Tx, fingerprint},
};

/// Imports municipalities, districts and neighbourhoods.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_areas(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Areas>(service, who, order, progress).await
}

struct Areas {
    rows: Vec<AreaRow>,
    taxonomy: Arc<Taxonomy>,
}

impl Import for Areas {
    const FORMAT: &'static str = "areas";

    fn read(service: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let mut reading = read_areas_file(&order.path, order.year)?;
        let report = ImportReport::of(&mut reading);
        let rows = reading.rows.into_iter().map(|row| row.value).collect();
        Ok((Self { rows, taxonomy: Arc::clone(service.store.taxonomy()) }, report))
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        let mut stored = Vec::with_capacity(self.rows.len());
        let names = municipality_names(&self.rows);
        let places = tx.main_places().await?;
        for row in self.rows {
            stored.push(record(tx, row, &names).await?);
        }
        report.counts = tx.put_areas(stored).await?;
        tx.name_municipalities(&places).await?;
        let by_cell = tx.municipalities_by_cell().await?;
        let duty = duty_workers(tx, &by_cell).await?;
        report.relabelled = tx.relabel(&self.taxonomy, &by_cell, &duty).await?;
        Ok(())
    }
}

/// Names of municipalities by `GM0503`: of those that are in the file themselves, and what smaller areas say of theirs.
fn municipality_names(rows: &[AreaRow]) -> HashMap<String, String> {
    let said = rows.iter().filter_map(|row| Some((municipality_code(&row.code)?, row.municipality.clone()?)));
    let own = rows.iter().filter(|row| row.level == AreaLevel::Municipality);
    said.chain(own.filter_map(|row| municipality_code(&row.code).map(|code| (code, row.name.clone())))).collect()
}

/// `BU05032401` and `WK050324` lie in `GM0503`; other codes do not say.
fn municipality_code(code: &str) -> Option<String> {
    let digits = code.strip_prefix("GM").or(code.strip_prefix("WK")).or(code.strip_prefix("BU"))?.get(..4)?;
    digits.chars().all(|c| c.is_ascii_digit()).then(|| format!("GM{digits}"))
}

async fn record(
    tx: &mut Tx,
    row: AreaRow,
    names: &HashMap<String, String>,
) -> Result<(AreaRecord, Vec<engine::domain::Cell>), StoreError> {
    let municipality_id = match municipality_code(&row.code) {
        Some(code) => tx.municipality(&code, names.get(&code).map(String::as_str)).await?,
        None => 0,
    };
    let year = i64::from(row.year.unwrap_or_default());
    let code = match municipality_id {
        0 => tx.own_code(&row.code, row.level.as_str(), year, &row.cells).await?,
        _ => row.code,
    };
    let geometry = geojson::Geometry::from(&row.geometry);
    let compact: Vec<u8> = row.compact.iter().flat_map(|cell| cell.to_i64().to_le_bytes()).collect();
    let mut record = AreaRecord {
        municipality_id,
        id: imported_id::<AreaRow>("areas", &format!("{code}/{year}")).as_uuid(),
        code,
        year,
        level: row.level.as_str().to_owned(),
        name: row.name,
        residents: row.residents.map(i64::from),
        households: row.households.map(i64::from),
        geometry: serde_json::to_value(geometry).map_err(|fault| StoreError::Corrupt(fault.to_string()))?,
        compact_cells: compact,
        fingerprint: 0,
    };
    record.fingerprint = fingerprint(&record);
    Ok((record, row.cells))
}

/// The worker on duty of every municipality with areas.
async fn duty_workers(
    tx: &mut Tx,
    by_cell: &HashMap<i64, MunicipalityId>,
) -> Result<HashMap<MunicipalityId, Uuid>, StoreError> {
    let mut shards: Vec<MunicipalityId> = by_cell.values().copied().collect();
    shards.sort_unstable();
    shards.dedup();
    let mut duty = HashMap::new();
    for shard in shards {
        duty.insert(shard, duty_worker(tx, shard).await?);
    }
    Ok(duty)
}

/// The worker on duty of one municipality; a desk without a name when there is none yet.
pub(crate) async fn duty_worker(tx: &mut Tx, shard: MunicipalityId) -> Result<Uuid, StoreError> {
    let id = imported_id::<AreaRow>("duty", &shard.to_string()).as_uuid();
    Ok(tx.duty_worker(shard, id, "Wijkteam").await?.id)
}
