//! Postcodes: where a four-digit code is, as GeoNames publishes it.
use super::order::{ImportReport, Order, Progress, Run, moment};
use crate::{
    import::{FileFault, FileSort, read_file, read_postcodes},
    service::{Principal, Service, ServiceError},
    storage::{PostcodeRecord, fingerprint},
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
    let run = Run::begin(service, who, "postcodes", &order.path).await?;
    let path = order.path.clone();
    let reading = tokio::task::spawn_blocking(move || read_postcodes(&read_file(&path, FileSort::Table)?)).await;
    let mut reading = reading.map_err(|fault| FileFault::Unreadable { why: fault.to_string() })??;
    let mut report = ImportReport::of(&mut reading);
    if report.refuse(order) {
        return Ok(report);
    }
    let run = run.summed().await?;
    progress.step("store", 0, report.read);
    let rows: Vec<PostcodeRecord> = reading
        .rows
        .into_iter()
        .map(|row| {
            let row = row.value;
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
        })
        .collect();
    let finished = moment(service);
    let (skipped, skipped_rows, read) = (report.skipped.clone(), report.skipped_rows, report.read);
    let work = service.store.write_or_try(order.dry_run, move |tx| {
        Box::pin(async move {
            let counts = tx.put_postcodes(rows).await?;
            run.keep(tx, counts, read, &skipped, skipped_rows, finished).await?;
            Ok(counts)
        })
    });
    report.counts = work.await?;
    progress.step("store", report.read, report.read);
    Ok(report)
}
