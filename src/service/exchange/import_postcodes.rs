//! Postcodes: where a four-digit code is, as GeoNames publishes it.
use std::collections::HashMap;

use super::{
    import::{Import, import},
    order::{ImportReport, Order, Progress},
};
use crate::{
    import::{FileFault, FileSort, PostcodeRow, read_file, read_postcodes},
    service::{Principal, Service, ServiceError},
    storage::{PostcodeRecord, StoreError, Tx, fingerprint},
};

/// Imports postcodes.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_postcodes(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Postcodes>(service, who, order, progress).await
}

struct Postcodes {
    rows: Vec<PostcodeRecord>,
    /// Names of municipalities by code: files of areas often have the code only.
    municipalities: HashMap<String, String>,
}

impl Import for Postcodes {
    const FORMAT: &'static str = "postcodes";

    fn read(_: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let mut reading = read_postcodes(&read_file(&order.path, FileSort::Table)?)?;
        let report = ImportReport::of(&mut reading);
        let named = reading.rows.iter().filter(|row| !row.value.municipality.is_empty());
        let name = |row: &PostcodeRow| Some((row.municipality_code.clone()?, row.municipality.clone()));
        let municipalities = named.filter_map(|row| name(&row.value)).collect();
        Ok((Self { rows: reading.rows.into_iter().map(|row| record(row.value)).collect(), municipalities }, report))
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_postcodes(self.rows).await?;
        tx.name_municipalities(&self.municipalities).await
    }
}

fn record(row: PostcodeRow) -> PostcodeRecord {
    PostcodeRecord {
        municipality_id: 0,
        fingerprint: fingerprint(&row),
        code: row.postcode.to_string(),
        place: row.place,
        municipality_code: row.municipality_code.unwrap_or_default(),
        province: row.province,
        lat: row.at.lat(),
        lon: row.at.lon(),
    }
}
