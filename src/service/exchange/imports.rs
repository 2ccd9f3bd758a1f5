//! Imports that run in the background of a server: one after the other, each with how far it is. What a server forgets
//! when it stops is only how far it was: an import is kept as a whole or not at all.
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use tempfile::TempDir;
use uuid::Uuid;

use super::{
    ImportReport, Order, Progress, import_areas, import_figures, import_hsds, import_osm, import_postcodes, sources,
};
use crate::{
    fetch::Address,
    import::FileFault,
    service::{Fault, Principal, Service, ServiceError},
};

/// Imports remembered; older ones stand in the list of the database.
const REMEMBERED: usize = 20;
/// Of a file that is fetched, fetching is this much of the work, in percent; the rest is reading and keeping.
const FETCH_PERCENT: f64 = 30.0;
/// Reading is this much of the work, in percent; the rest is keeping.
const READ_PERCENT: f64 = 60.0;
/// While the database is at work nobody says how far it is: after this long about two thirds of the rest is assumed.
const USUAL_STORE_SECONDS: f64 = 8.0;

/// What can be loaded in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Borders, GeoJSON.
    Areas,
    /// Postcodes, GeoNames.
    Postcodes,
    /// Streets, addresses and places, OpenStreetMap.
    Streets,
    /// Organizations with what they offer, HSDS.
    Directory,
    /// Key figures of areas, CBS.
    Figures,
}

/// A file that came in, in a folder of its own that is gone with this value.
#[derive(Debug)]
pub struct Upload {
    folder: TempDir,
    name: String,
}

/// How far an import is.
#[derive(Clone, Debug)]
pub enum Stage {
    /// At work.
    Running {
        /// Of a hundred; never less than it said before.
        percent: u8,
        /// Since it began.
        seconds: u64,
    },
    /// Everything is kept.
    Done(Arc<ImportReport>),
    /// Nothing was kept: the file.
    Refused(Arc<FileFault>),
    /// Nothing was kept: the file did not come.
    NotFetched(Fault),
    /// Nothing was kept: our fault, or a database that is too busy.
    Broken,
}

/// One import as it is now.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What is loaded.
    pub ground: Ground,
    /// Name of the file, as it came.
    pub file: String,
    /// How far.
    pub stage: Stage,
}

/// The imports of a server. Cheap to clone.
#[derive(Clone, Default)]
pub struct Imports(Arc<Inner>);

#[derive(Default)]
struct Inner {
    jobs: Mutex<Vec<Arc<Job>>>,
    /// One at a time, in the order in which they came.
    turn: Arc<tokio::sync::Mutex<()>>,
}

struct Job {
    id: Uuid,
    ground: Ground,
    file: String,
    begun: Instant,
    /// What was done when reading begins, in percent.
    read_from: f64,
    step: Mutex<Step>,
}

/// Where a file comes from.
enum Origin {
    Here(Upload),
    There(Address),
}

struct Step {
    /// What reading said.
    percent: f64,
    storing_since: Option<Instant>,
    ended: Option<Stage>,
}

impl Ground {
    /// What a team cannot begin without, in the order in which each finds what it needs.
    pub const FIRST: [Self; 3] = [Self::Areas, Self::Postcodes, Self::Streets];
    /// What may come later.
    pub const LATER: [Self; 2] = [Self::Directory, Self::Figures];

    /// The word in addresses and texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Areas => "gebieden",
            Self::Postcodes => "postcodes",
            Self::Streets => "straten",
            Self::Directory => "organisaties",
            Self::Figures => "cijfers",
        }
    }

    /// Under which name its imports are kept.
    pub(super) const fn format(self) -> &'static str {
        match self {
            Self::Areas => "areas",
            Self::Postcodes => "postcodes",
            Self::Streets => "osm",
            Self::Directory => "hsds",
            Self::Figures => "figures",
        }
    }

    /// Most bytes of a file: a province of streets, a country of borders.
    pub const fn most_bytes(self) -> u64 {
        match self {
            Self::Streets => 2_048 * 1024 * 1024,
            Self::Areas | Self::Postcodes | Self::Directory | Self::Figures => 200 * 1024 * 1024,
        }
    }
}

impl Upload {
    /// A folder for a file of this name; what is in the name beside letters, digits and dots is left out.
    ///
    /// # Errors
    /// What the system says.
    pub fn named(name: &str) -> std::io::Result<Self> {
        let fine = |c: &char| c.is_ascii_alphanumeric() || "._-".contains(*c);
        let name: String = name.chars().filter(fine).collect();
        let name = name.trim_start_matches('.');
        let start = name.len().saturating_sub(80);
        let name = if name.is_empty() { "bestand".to_owned() } else { name[start..].to_owned() };
        Ok(Self { folder: tempfile::Builder::new().prefix("buurtraat-").tempdir()?, name })
    }

    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }
}

impl Imports {
    /// Begins an import behind those that came before it, and says under which id it can be followed.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for who may not change what is loaded.
    pub fn begin(
        &self,
        service: &Service,
        who: Principal,
        ground: Ground,
        upload: Upload,
    ) -> Result<Uuid, ServiceError> {
        let (name, origin) = (upload.name.clone(), Origin::Here(upload));
        self.queue(service, who, (ground, name, 0.0), origin)
    }

    /// Begins to fetch a file from where the installation says, and to import it, likewise.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for who may not change what is loaded, [`ServiceError::NotFound`] where no address is
    /// set.
    pub fn begin_from_source(&self, service: &Service, who: Principal, ground: Ground) -> Result<Uuid, ServiceError> {
        who.must_be_operator()?;
        let address = service.config.sources.find(ground).ok_or(ServiceError::NotFound)?.clone();
        self.queue(service, who, (ground, address.host().to_owned(), FETCH_PERCENT), Origin::There(address))
    }

    fn queue(
        &self,
        service: &Service,
        who: Principal,
        (ground, file, read_from): (Ground, String, f64),
        origin: Origin,
    ) -> Result<Uuid, ServiceError> {
        who.must_be_operator()?;
        let step = Step { percent: 0.0, storing_since: None, ended: None };
        let id = service.new_id();
        let job = Arc::new(Job { id, ground, file, begun: Instant::now(), read_from, step: Mutex::new(step) });
        let mut jobs = self.0.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.push(Arc::clone(&job));
        let over = jobs.len().saturating_sub(REMEMBERED);
        jobs.drain(..over);
        drop(jobs);
        let (service, turn) = (service.clone(), Arc::clone(&self.0.turn));
        tokio::spawn(async move {
            let _turn = turn.lock().await;
            // On a task of its own: an import that panics is broken, not running for ever.
            let working = tokio::spawn(bring(service, who, Arc::clone(&job), origin));
            let stage = working.await.unwrap_or(Stage::Broken);
            job.step.lock().unwrap_or_else(PoisonError::into_inner).ended = Some(stage);
        });
        Ok(id)
    }

    /// How far an import is; nothing for one that this server does not know (any more).
    pub fn look(&self, id: Uuid) -> Option<Seen> {
        let jobs = self.0.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = jobs.iter().find(|job| job.id == id)?;
        Some(Seen { ground: job.ground, file: job.file.clone(), stage: job.stage(Instant::now()) })
    }
}

impl Job {
    /// So far, in percent, and never back.
    fn reached(&self, percent: f64) {
        let mut step = self.step.lock().unwrap_or_else(PoisonError::into_inner);
        step.percent = step.percent.max(percent);
    }

    fn stage(&self, now: Instant) -> Stage {
        let mut step = self.step.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ended) = &step.ended {
            return ended.clone();
        }
        if let Some(since) = step.storing_since {
            step.percent = step.percent.max(while_storing(now.duration_since(since).as_secs_f64()));
        }
        Stage::Running { percent: step.percent as u8, seconds: now.duration_since(self.begun).as_secs() }
    }
}

/// Ever slower, and never done before it is.
fn while_storing(seconds: f64) -> f64 {
    READ_PERCENT + (99.0 - READ_PERCENT) * (1.0 - (-seconds / USUAL_STORE_SECONDS).exp())
}

/// The file, from wherever it comes, and then its import.
async fn bring(service: Service, who: Principal, job: Arc<Job>, origin: Origin) -> Stage {
    let upload = match origin {
        Origin::Here(upload) => upload,
        Origin::There(address) => {
            let mut heard = |share: f64| job.reached(share.min(1.0) * job.read_from);
            match sources::fetch(&address, job.ground, &mut heard).await {
                Ok(upload) => upload,
                Err(fault) => return Stage::NotFetched(fault),
            }
        }
    };
    work(service, who, job, upload).await
}

async fn work(service: Service, who: Principal, job: Arc<Job>, upload: Upload) -> Stage {
    let order = Order { path: upload.path(), dry_run: false, strict: false, year: None };
    let mut progress = Steps(Arc::clone(&job));
    let done = match job.ground {
        Ground::Areas => import_areas(&service, who, &order, &mut progress).await,
        Ground::Postcodes => import_postcodes(&service, who, &order, &mut progress).await,
        Ground::Streets => import_osm(&service, who, &order, &mut progress).await,
        Ground::Directory => import_hsds(&service, who, &order, &mut progress).await,
        Ground::Figures => import_figures(&service, who, &order, &mut progress).await,
    };
    match done {
        Ok(report) => Stage::Done(Arc::new(report)),
        Err(ServiceError::File(fault)) => Stage::Refused(Arc::new(without_paths(fault, &order.path))),
        Err(error) => {
            tracing::error!(%error, "an import broke");
            Stage::Broken
        }
    }
}

/// Where a file lay on our side says nothing to whoever sent it.
fn without_paths(fault: FileFault, path: &Path) -> FileFault {
    match fault {
        FileFault::Unreadable { why } => FileFault::Unreadable { why: why.replace(&path.display().to_string(), "") },
        other => other,
    }
}

struct Steps(Arc<Job>);

impl Progress for Steps {
    fn step(&mut self, stage: &'static str, done: u64, total: u64) {
        if stage == "read" {
            let share = (done as f64 / total.max(1) as f64).min(1.0);
            self.0.reached(self.0.read_from + share * (READ_PERCENT - self.0.read_from));
        } else {
            let mut step = self.0.step.lock().unwrap_or_else(PoisonError::into_inner);
            step.storing_since.get_or_insert_with(Instant::now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{READ_PERCENT, Upload, while_storing};

    #[test]
    fn keeping_never_says_it_is_done() {
        let said: Vec<f64> = (0..600).map(|second| while_storing(f64::from(second))).collect();
        assert!(said.windows(2).all(|two| two[0] <= two[1]));
        assert!((said[0] - READ_PERCENT).abs() < 1e-9 && said[599] < 99.5);
        assert!(said[1] > said[0] + 1.0, "the first second shows");
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        let path = Upload::named("../../etc/passwd").map(|upload| upload.path());
        assert!(path.is_ok_and(|path| path.ends_with("etcpasswd") && !path.to_string_lossy().contains("..")));
        let empty = Upload::named("/ / é").map(|upload| upload.path());
        assert!(empty.is_ok_and(|path| path.ends_with("bestand")));
    }
}
