//! What an import is told, what it tells back while it runs, and what it reports.
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::{
    import::{FileFault, Note, Reading, Remark, Skipped, tables_in},
    service::{Principal, Service, ServiceError},
    storage::{Counts, ImportRunRecord, StoreError, Tx, hex},
};

/// What to import, and how.
#[derive(Clone, Debug)]
pub struct Order {
    /// The file.
    pub path: PathBuf,
    /// Do everything but keep it.
    pub dry_run: bool,
    /// Keep nothing when any row is wrong.
    pub strict: bool,
    /// Areas: year of the borders, when the file does not say. Figures: the year they are of.
    pub year: Option<i32>,
}

/// Who hears how far an import is.
pub trait Progress: Send {
    /// `done` of `total` steps of a stage, e.g. bytes while reading.
    fn step(&mut self, stage: &'static str, done: u64, total: u64);
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn step(&mut self, _: &'static str, _: u64, _: u64) {}
}

/// What came of an import: `read = new + changed + same + skipped_rows`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// Rows, features or objects in the file.
    pub read: u64,
    /// What was stored.
    pub counts: Counts,
    /// Rows that were not taken.
    pub skipped_rows: u64,
    /// Why, fault by fault.
    pub skipped: Vec<Skipped>,
    /// What else is worth saying.
    pub notes: Vec<Note>,
    /// Strict, and a row was wrong: nothing was stored.
    pub refused: bool,
    /// A dry run: nothing was stored.
    pub dry_run: bool,
    /// Rows of earlier imports that turned out to lie in one of these areas.
    pub relabelled: usize,
    /// Places of the map that this extract speaks for and has not: no longer found.
    pub gone: u64,
    /// The line that must be shown with this data.
    pub attribution: Option<&'static str>,
}

impl ImportReport {
    /// The report of a reading before anything is stored.
    pub(super) fn of<T>(reading: &mut Reading<T>) -> Self {
        Self {
            read: reading.read,
            skipped_rows: reading.skipped_rows,
            skipped: std::mem::take(&mut reading.skipped),
            notes: std::mem::take(&mut reading.notes),
            ..Self::default()
        }
    }

    /// Strict and something is wrong: whoever imports must stop here.
    pub(super) fn refuse(&mut self, order: &Order) {
        self.dry_run = order.dry_run;
        self.refused = order.strict && self.skipped_rows > 0;
    }

    /// Something worth saying about the file as a whole.
    pub(super) fn say(&mut self, remark: Remark) {
        self.notes.push(Note::new(0, "", "", remark));
    }

    /// A row that was read but cannot be taken, for one reason.
    pub(super) fn skip(&mut self, one: Skipped) {
        self.skipped_rows += 1;
        self.skipped.push(one);
    }
}

/// One import run as it will stand in the database.
#[derive(Clone, Debug)]
pub(super) struct Run {
    row: ImportRunRecord,
    audit_id: uuid::Uuid,
    actor: String,
    path: PathBuf,
}

impl Run {
    /// Begins a run: who may, which file, when.
    pub(super) fn begin(
        service: &Service,
        who: Principal,
        format: &'static str,
        path: &Path,
    ) -> Result<Self, ServiceError> {
        who.must_be_operator()?;
        let started_at = moment(service);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let row = ImportRunRecord {
            municipality_id: 0,
            id: service.new_id(),
            format: format.to_owned(),
            file_name: name,
            file_sha256: String::new(),
            rows_read: 0,
            rows_new: 0,
            rows_changed: 0,
            rows_same: 0,
            rows_skipped: 0,
            report: serde_json::Value::Null,
            started_at,
            finished_at: started_at,
            undone_at: None,
        };
        Ok(Self { row, audit_id: service.new_id(), actor: who.actor(), path: path.to_owned() })
    }

    /// Which run it is.
    pub(super) const fn id(&self) -> uuid::Uuid {
        self.row.id
    }

    /// Adds the sum of the file, once it could be read: whatever is not what its name says is refused before all of
    /// its bytes are.
    pub(super) async fn summed(mut self) -> Result<Self, ServiceError> {
        let path = self.path.clone();
        let sum = tokio::task::spawn_blocking(move || checksum(&path)).await;
        self.row.file_sha256 = sum.map_err(|fault| FileFault::Unreadable { why: fault.to_string() })??;
        Ok(self)
    }

    /// Keeps the report beside what was imported, in the same transaction.
    pub(super) async fn keep(
        mut self,
        tx: &mut Tx,
        report: &ImportReport,
        finished_at: chrono::DateTime<chrono::Utc>,
    ) -> Result<(), StoreError> {
        let signed = u64::cast_signed;
        self.row.rows_read = signed(report.read);
        self.row.rows_new = signed(report.counts.new);
        self.row.rows_changed = signed(report.counts.changed);
        self.row.rows_same = signed(report.counts.same);
        self.row.rows_skipped = signed(report.skipped_rows);
        self.row.finished_at = finished_at;
        // Rows and codes only: the values themselves may be somebody's phone number.
        self.row.report = report
            .skipped
            .iter()
            .take(1_000)
            .map(|one| serde_json::json!({"row": one.row, "field": one.field, "code": one.reason.code()}))
            .collect();
        let (shard, id, format) = (self.row.municipality_id, self.row.id, self.row.format.clone());
        tx.add_import_run(self.row).await?;
        tx.audit(shard, self.audit_id, finished_at, [&self.actor, "import", &format], Some(id));
        Ok(())
    }
}

/// Of a file; of a folder, of the tables in it, one after the other.
fn checksum(path: &Path) -> Result<String, FileFault> {
    let mut hasher = Sha256::new();
    let files = if path.is_dir() { tables_in(path)? } else { vec![path.to_owned()] };
    for file in files {
        add_file(&mut hasher, &file)?;
    }
    Ok(hex(&hasher.finalize()))
}

fn add_file(hasher: &mut Sha256, path: &Path) -> Result<(), FileFault> {
    let unreadable = |fault: std::io::Error| FileFault::Unreadable { why: fault.to_string() };
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        match std::io::Read::read(&mut file, &mut buffer).map_err(unreadable)? {
            0 => return Ok(()),
            bytes => hasher.update(&buffer[..bytes]),
        }
    }
}

/// Now, as the database keeps it: UTC to the millisecond.
pub(crate) fn moment(service: &Service) -> chrono::DateTime<chrono::Utc> {
    at_moment(service.clock.now())
}

/// A timestamp as the database keeps it.
pub(crate) fn at_moment(at: jiff::Timestamp) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_millis(at.as_millisecond()).unwrap_or_default()
}
