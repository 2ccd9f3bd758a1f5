//! A place of its own for every test: an empty SQLite file, or an empty database on the PostgreSQL server of the tests.
pub mod browser;
pub mod ear;
pub mod file_server;
pub mod ground;
pub mod hostile_provider;
pub mod mvt;
pub mod post_office;
pub mod process;
pub mod proxy;
pub mod real_provider;
pub mod team;
pub mod town;

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use buurtraat::{
    import::{PlaceRules, read_taxonomy, read_weights},
    service::{Config, FixedClock, Service, zone},
    storage::Store,
};
use engine::domain::Taxonomy;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Statement};
use tempfile::TempDir;

/// Where the sites of the tests live.
pub const BASE_URL: &str = "http://localhost:8080";

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Embedded.
    Sqlite,
    /// A server.
    Postgres,
}

impl Kind {
    /// The label of closing lines.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// Makes one test per database out of `async fn name(place: Place)`.
macro_rules! both {
    ($name:ident) => {
        mod $name {
            use crate::support::{Kind, Place};
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name(Place::empty(Kind::Sqlite).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if crate::support::with_postgres() {
                    super::$name(Place::empty(Kind::Postgres).await).await;
                }
            }
        }
    };
}
pub(crate) use both;

/// False, and said so, where only SQLite is wanted.
pub fn with_postgres() -> bool {
    let only = std::env::var("BUURTRAAT_TEST_SQLITE_ONLY").is_ok_and(|value| value == "1");
    if only {
        println!("skipped: BUURTRAAT_TEST_SQLITE_ONLY=1");
    }
    !only
}

/// The PostgreSQL server of the tests.
pub fn postgres_server() -> String {
    std::env::var("BUURTRAAT_TEST_POSTGRES").expect(
        "these tests want a PostgreSQL server in BUURTRAAT_TEST_POSTGRES (run them beside .ci/with-postgres.sh), \
         or BUURTRAAT_TEST_SQLITE_ONLY=1",
    )
}

/// Runs statements on the server itself.
pub async fn on_server(statements: &[String]) {
    // How long a slow one took has digits that look like anything, and is no log of the program.
    let mut options = ConnectOptions::new(postgres_server());
    options.sqlx_logging(false);
    let db = Database::connect(options).await.unwrap();
    for statement in statements {
        db.execute_unprepared(statement).await.unwrap();
    }
    db.close().await.unwrap();
}

/// One isolated database and a folder beside it; both are gone when it is dropped.
pub struct Place {
    /// Which.
    pub kind: Kind,
    /// Address of the database.
    pub url: String,
    /// For files of the test.
    pub folder: TempDir,
    name: Option<String>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

impl Place {
    /// An empty database, not migrated.
    pub async fn empty(kind: Kind) -> Self {
        Self::made(kind, tempfile::tempdir().unwrap(), None).await
    }

    /// A copy of `template` (the name of a database on the server), or an empty database.
    pub async fn made(kind: Kind, folder: TempDir, template: Option<&str>) -> Self {
        ear::listen();
        if kind == Kind::Sqlite {
            let url = format!("sqlite:{}", folder.path().join("place.db").display());
            return Self { kind, url, folder, name: None };
        }
        let name = format!("bt_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let from = template.map(|template| format!(" TEMPLATE {template}")).unwrap_or_default();
        on_server(&[format!("CREATE DATABASE {name}{from}")]).await;
        let (server, _) = postgres_server().rsplit_once('/').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        Self { kind, url: format!("{server}/{name}"), folder, name: Some(name) }
    }

    /// The file of an SQLite database.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("place.db")
    }

    /// The key that wraps the keys of subjects.
    pub fn key_file(&self) -> PathBuf {
        self.folder.path().join("place.key")
    }

    /// A file in the folder of the test.
    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, contents).unwrap();
        path
    }

    /// Opens it with this program's schema.
    pub async fn store(&self) -> Store {
        Store::migrate(&self.url).await.unwrap();
        Store::open(&self.url, self.key_file(), taxonomy()).await.unwrap()
    }

    /// The use cases on it, on a Monday morning that stands still.
    pub async fn service(&self) -> Service {
        service_on(self.store().await)
    }

    /// A connection past the program.
    pub async fn raw(&self) -> DatabaseConnection {
        let made = if self.kind == Kind::Sqlite { "?mode=rwc" } else { "" };
        // What a test asks past the program is not in the program's log.
        let mut options = ConnectOptions::new(format!("{}{made}", self.url));
        options.sqlx_logging(false);
        Database::connect(options).await.unwrap()
    }

    /// One number by SQL past the program.
    pub async fn number(&self, sql: &str) -> i64 {
        let db = self.raw().await;
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
        let number = row.try_get_by_index(0).unwrap();
        db.close().await.unwrap();
        number
    }

    /// Statements past the program.
    pub async fn run(&self, sql: &str) {
        let db = self.raw().await;
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(name) = self.name.take() else { return };
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(on_server(&[format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")]));
        });
        drop(dropping.join());
    }
}

/// The categories that come with the program.
pub fn taxonomy() -> Arc<Taxonomy> {
    Arc::new(read_taxonomy(include_bytes!("../../data/taxonomy.csv")).unwrap())
}

/// The use cases on an open store.
pub fn service_on(store: Store) -> Service {
    let local: jiff::civil::DateTime = "2026-09-14T09:00".parse().unwrap();
    Service {
        store,
        weights: Arc::new(read_weights(include_str!("../../data/weights.toml")).unwrap()),
        places: Arc::new(PlaceRules::shipped().unwrap()),
        clock: Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp())),
        config: Arc::new(Config { demo: true, base_url: BASE_URL.into(), ..Config::default() }),
    }
}
