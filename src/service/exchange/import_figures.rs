//! Key figures of CBS, joined to the areas that are loaded.
use super::{
    import::{Import, import},
    order::{ImportReport, Order, Progress},
};
use crate::{
    import::{FigureRow, FileFault, FileSort, Located, Reason, Skipped, read_figures, read_file},
    service::{Principal, Service, ServiceError, network::FIGURES_ATTRIBUTION},
    storage::{KeyFigureRecord, StoreError, Tx},
};

/// Imports key figures.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_figures(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Figures>(service, who, order, progress).await
}

struct Figures {
    rows: Vec<Located<FigureRow>>,
    placed: Vec<KeyFigureRecord>,
}

impl Import for Figures {
    const FORMAT: &'static str = "figures";

    fn read(_: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let mut reading = read_figures(&read_file(&order.path, FileSort::Figures)?, order.year)?;
        let mut report = ImportReport::of(&mut reading);
        report.attribution = Some(FIGURES_ATTRIBUTION);
        Ok((Self { rows: reading.rows, placed: Vec::new() }, report))
    }

    async fn place(&mut self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        let shards = tx.area_shards().await?;
        for Located { row, value } in std::mem::take(&mut self.rows) {
            match shards.get(&value.code) {
                Some(shard) => self.placed.push(record(*shard, value)?),
                None => {
                    let object = format!("{} {}", value.code, value.name).trim().to_owned();
                    report.skip(Skipped::new(row, object, "code", Reason::AreaNotLoaded { value: value.code }));
                }
            }
        }
        Ok(())
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_key_figures(self.placed).await?;
        Ok(())
    }
}

fn record(municipality_id: i64, row: FigureRow) -> Result<KeyFigureRecord, StoreError> {
    Ok(KeyFigureRecord {
        municipality_id,
        code: row.code,
        year: i64::from(row.year.unwrap_or_default()),
        name: row.name,
        figures: serde_json::to_value(&row.figures).map_err(|fault| StoreError::Corrupt(fault.to_string()))?,
        source: "cbs".into(),
    })
}
