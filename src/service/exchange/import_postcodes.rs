//! Postcodes: where a four-digit code is, as GeoNames publishes it.
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

struct Postcodes(Vec<PostcodeRecord>);

impl Import for Postcodes {
    const FORMAT: &'static str = "postcodes";

    fn read(_: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let mut reading = read_postcodes(&read_file(&order.path, FileSort::Table)?)?;
        let report = ImportReport::of(&mut reading);
        Ok((Self(reading.rows.into_iter().map(|row| record(row.value)).collect()), report))
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_postcodes(self.0).await?;
        Ok(())
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
