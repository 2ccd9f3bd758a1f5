//! The one way in which every format is imported; a format says only what is its own.
use tokio::sync::mpsc;

use super::order::{ImportReport, Order, Progress, Run, moment};
use crate::{
    import::FileFault,
    service::{Principal, Service, ServiceError},
    storage::{StoreError, Tx},
};

/// What one format does in its own way.
pub(super) trait Import: Sized + Send + 'static {
    /// Its name, as it stands with the import in the database.
    const FORMAT: &'static str;

    /// Reads the file, without the database; `heard` hears how far it is, in bytes.
    fn read(
        service: &Service,
        order: &Order,
        heard: &mut dyn FnMut(u64, u64),
    ) -> Result<(Self, ImportReport), FileFault>;

    /// Looks up in what is loaded where the rows belong; a row that belongs nowhere goes to the report.
    fn place(&mut self, _: &mut Tx, _: &mut ImportReport) -> impl Future<Output = Result<(), StoreError>> + Send {
        std::future::ready(Ok(()))
    }

    /// Stores the rows and counts them in the report.
    fn store(self, tx: &mut Tx, report: &mut ImportReport) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// Imports a file: read off the thread, refused or stored as a whole, in one transaction that keeps the report too.
pub(super) async fn import<I: Import>(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    let run = Run::begin(service, who, I::FORMAT, &order.path)?;
    let (format, mut report) = read::<I>(service, order, progress).await?;
    report.refuse(order);
    if report.refused {
        return Ok(report);
    }
    let run = run.summed().await?;
    progress.step("store", 0, report.read);
    let (order, finished_at) = (order.clone(), moment(service));
    let work = service.store.write_or_try(order.dry_run, move |tx| {
        Box::pin(async move {
            store(tx, format, &order, &mut report).await?;
            if !report.refused {
                tx.keep_undo(run.id(), I::FORMAT, report.relabelled == 0).await?;
                run.keep(tx, &report, finished_at).await?;
            }
            Ok(report)
        })
    });
    let report = work.await?;
    progress.step("store", report.read, report.read);
    Ok(report)
}

async fn read<I: Import>(
    service: &Service,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<(I, ImportReport), ServiceError> {
    let (service, order) = (service.clone(), order.clone());
    let (heard, mut hears) = mpsc::unbounded_channel();
    let reading = tokio::task::spawn_blocking(move || {
        let mut heard = |done, total| heard.send((done, total)).unwrap_or_default();
        I::read(&service, &order, &mut heard)
    });
    while let Some((done, total)) = hears.recv().await {
        progress.step("read", done, total);
    }
    Ok(reading.await.map_err(|fault| FileFault::Unreadable { why: fault.to_string() })??)
}

async fn store<I: Import>(
    tx: &mut Tx,
    mut format: I,
    order: &Order,
    report: &mut ImportReport,
) -> Result<(), StoreError> {
    format.place(tx, report).await?;
    report.refuse(order);
    if report.refused {
        return Ok(());
    }
    tx.set_ground_aside(I::FORMAT).await?;
    format.store(tx, report).await
}
