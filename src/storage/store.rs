//! The store: one database, its writer, and the index that lives beside it.
use std::{
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use engine::{
    domain::Taxonomy,
    index::{Index, Published},
};
use sea_orm::DatabaseConnection;

use super::{
    Backend, StoreError, Tx,
    audit::AuditKey,
    catch_up::{self, Seen},
    connect,
    contacts::MasterKey,
    ledger, schema, street_names,
    turns::Turns,
    tx::Heard,
    writer::{Working, Writer},
};

/// A server that lives answers within this time, however busy it is.
const PULSE: Duration = Duration::from_millis(500);

/// Everything that is kept, and the index of what can be found in it. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    url: String,
    backend: Backend,
    reader: DatabaseConnection,
    pulse: Option<DatabaseConnection>,
    writer: Writer,
    taxonomy: Arc<Taxonomy>,
    master: MasterKey,
    /// Who was erased, beside the key file.
    ledger: PathBuf,
    live: RwLock<Arc<Index>>,
    /// One catch-up at a time; holds the revision of the streets the index stands on.
    gate: tokio::sync::Mutex<Seen>,
    /// Who waits to write to rows that many want.
    turns: Turns,
    /// Street names of the map that was loaded last.
    names: street_names::Kept,
    /// Names of shops and partners, likewise.
    shop_names: street_names::Kept,
}

/// Ends a unit of work of which only the outcome is wanted.
enum Tried<T> {
    Outcome(T),
    Fault(StoreError),
}

impl Store {
    /// Opens a database that has this program's schema. SQLite brings itself up to date; PostgreSQL is migrated by
    /// [`Store::migrate`] only. `key_file` holds the key that wraps the keys of subjects; it is made when absent.
    ///
    /// # Errors
    /// [`StoreError::NotMigrated`] (PostgreSQL), [`StoreError::Newer`], or what the database says.
    pub async fn open(url: &str, key_file: PathBuf, taxonomy: Arc<Taxonomy>) -> Result<Self, StoreError> {
        let connections = connect::open(url).await?;
        match connections.backend {
            Backend::Sqlite => {
                schema::migrate(&connections.writer).await?;
            }
            Backend::Postgres => match schema::missing(&connections.reader).await? {
                0 => {}
                missing => return Err(StoreError::NotMigrated(missing)),
            },
        }
        let network = catch_up::network(&connections.reader).await?;
        let master = MasterKey::at(&key_file)?;
        let store = Self(Arc::new(Inner {
            url: url.to_owned(),
            backend: connections.backend,
            reader: connections.reader,
            pulse: connections.pulse,
            writer: Writer::new(connections.backend, connections.writer, AuditKey::of(&master)),
            master,
            ledger: ledger::path_beside(&key_file),
            live: RwLock::new(Arc::new(Index::new(Arc::clone(&taxonomy), network.value))),
            gate: tokio::sync::Mutex::new(Seen { streets: network.revision }),
            turns: Turns::default(),
            names: street_names::Kept::default(),
            shop_names: street_names::Kept::default(),
            taxonomy,
        }));
        store.catch_up().await?;
        Ok(store)
    }

    /// Brings the schema of `url` up to date and says how many migrations that took.
    pub async fn migrate(url: &str) -> Result<usize, StoreError> {
        let connections = connect::open(url).await?;
        let done = schema::migrate(&connections.writer).await?;
        connections.writer.close().await?;
        Ok(done)
    }

    /// Runs `work` in one transaction; after the commit its changes are in the index before the answer is given, unless
    /// the database breaks off just then.
    pub async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Working<'t, T> + Send + 'static,
    {
        let (value, heard) = self.0.writer.write(work).await?;
        // It is kept: whoever asked hears so. An index that could not be told catches up, as after every lost publish.
        if let Err(error) = self.publish(heard).await {
            tracing::warn!(%error, "what was written is not in the index yet");
        }
        Ok(value)
    }

    /// As [`Store::write`], or the same work without keeping anything of it.
    pub async fn write_or_try<T, F>(&self, dry_run: bool, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Working<'t, T> + Send + 'static,
    {
        if !dry_run {
            return self.write(work).await;
        }
        let (send, outcome) = tokio::sync::oneshot::channel();
        let tried = self.0.writer.write::<(), _>(move |tx| {
            Box::pin(async move {
                let tried = match work(tx).await {
                    Ok(value) => Tried::Outcome(value),
                    Err(fault) => Tried::Fault(fault),
                };
                drop(send.send(tried));
                // Failing on purpose is what rolls everything back.
                Err(StoreError::Conflict)
            })
        });
        drop(tried.await);
        match outcome.await {
            Ok(Tried::Outcome(value)) => Ok(value),
            Ok(Tried::Fault(fault)) => Err(fault),
            Err(_) => Err(StoreError::Busy),
        }
    }

    async fn publish(&self, heard: Heard) -> Result<(), StoreError> {
        let index = self.index();
        let mut behind = heard.streets_changed;
        for (municipality, revision, changes) in &heard.changes {
            behind |= matches!(index.publish(*municipality, *revision, changes), Published::Behind { .. });
        }
        if behind { self.catch_up().await } else { Ok(()) }
    }

    /// Applies whatever other processes committed; safe to call at any time.
    pub async fn catch_up(&self) -> Result<(), StoreError> {
        let mut seen = self.0.gate.lock().await;
        if let Some(fresh) = catch_up::run(&self.0.reader, &self.index(), &self.0.taxonomy, &mut seen).await? {
            let fresh = Arc::new(fresh);
            *self.0.live.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&fresh);
            // What was published to the old index meanwhile is committed by now.
            catch_up::run(&self.0.reader, &fresh, &self.0.taxonomy, &mut seen).await?;
        }
        Ok(())
    }

    /// The index as it is now.
    pub fn index(&self) -> Arc<Index> {
        Arc::clone(&self.0.live.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The categories in force.
    pub fn taxonomy(&self) -> &Arc<Taxonomy> {
        &self.0.taxonomy
    }

    /// Which database this is.
    pub fn backend(&self) -> Backend {
        self.0.backend
    }

    /// Its address, as given.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// Does the server of the database answer? It may be busy; it may not be silent. SQLite always answers.
    pub async fn has_pulse(&self) -> bool {
        let Some(pulse) = &self.0.pulse else { return true };
        tokio::time::timeout(PULSE, pulse.ping()).await.is_ok_and(|said| said.is_ok())
    }

    pub(super) fn reader(&self) -> &DatabaseConnection {
        &self.0.reader
    }

    pub(super) fn turns(&self) -> &Turns {
        &self.0.turns
    }

    pub(super) fn kept_names(&self) -> &street_names::Kept {
        &self.0.names
    }

    pub(super) fn kept_shop_names(&self) -> &street_names::Kept {
        &self.0.shop_names
    }

    pub(super) fn ledger(&self) -> &std::path::Path {
        &self.0.ledger
    }

    /// Writes what was erased out of the files of an SQLite database: what its log still holds goes into the file, where
    /// freed bytes are overwritten. While somebody reads it is left for the next time.
    pub async fn wipe(&self) -> Result<(), StoreError> {
        match self.0.backend {
            Backend::Sqlite => connect::wipe(&self.0.url).await,
            Backend::Postgres => Ok(()),
        }
    }

    pub(super) fn master(&self) -> &MasterKey {
        &self.0.master
    }
}
