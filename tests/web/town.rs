//! The demo town, loaded once for all tests that ask it something, on Monday 14 September 2026, 9:00 in Amsterdam.
use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderValue, Request, header},
    middleware::map_request,
};
use buurtraat::{
    import::{PlaceRules, read_taxonomy, read_weights},
    service::{Config, FixedClock, Helpdesk, Role, Service, account::sign_in_demo},
    storage::{Store, read_lines},
    text::{Lang, text},
    web,
};
use http_body_util::BodyExt;
use serde_json::Value;
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// Where a browser keeps its ticket.
pub const COOKIE: &str = "__Host-buurtraat";
/// For the programs that are started beside: the same moment.
pub const CLOCK: &str = "2026-09-14T09:00";

/// The town and what runs it.
pub struct Town {
    runtime: Runtime,
    /// The use cases, with the team's pages.
    pub demo: Service,
    /// Where it is kept, for programs that open the same file.
    pub database: PathBuf,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("{fault}: {}", self.text()))
    }
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

/// The town; the first that asks builds it.
pub fn town() -> &'static Town {
    static TOWN: OnceLock<Town> = OnceLock::new();
    TOWN.get_or_init(Town::build)
}

/// A folder that outlives the test that made it; those of earlier runs are swept.
fn folder() -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let an_hour_ago = SystemTime::now() - Duration::from_secs(3600);
    for old in std::fs::read_dir(all).into_iter().flatten().flatten() {
        let ours = old.file_name().to_string_lossy().starts_with("town-");
        let made = old.metadata().and_then(|about| about.modified());
        if ours && made.is_ok_and(|made| made < an_hour_ago) {
            drop(std::fs::remove_dir_all(old.path()));
        }
    }
    let folder = all.join(format!("town-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

impl Town {
    fn build() -> Self {
        crate::support::ear::listen();
        let town = Self::empty(folder().join("town.db"));
        let loading = town.demo.clone();
        // On a thread of the runtime: loading tells it when it is about to compute for long.
        let loaded = town.runtime.spawn(async move { buurtraat::cli::load_demo(&loading).await.unwrap() });
        town.wait(loaded).unwrap();
        town
    }

    /// A copy that nobody else writes to, for a test that holds several answers against each other.
    pub fn apart(&self, name: &str) -> Self {
        let database = self.database.with_file_name(format!("{name}.db"));
        std::fs::copy(self.database.with_extension("db.key"), database.with_extension("db.key")).unwrap();
        let mut copy = Self::empty(database);
        copy.demo.config = self.demo.config.clone();
        let mut backup = Vec::new();
        self.wait(self.demo.store.backup(&mut backup)).unwrap();
        let lines = read_lines(backup.as_slice()).unwrap();
        copy.wait(copy.demo.store.restore(lines)).unwrap();
        copy
    }

    fn empty(database: PathBuf) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let taxonomy = Arc::new(read_taxonomy(include_bytes!("../../data/taxonomy.csv")).unwrap());
        let url = format!("sqlite:{}", database.display());
        let key = database.with_extension("db.key");
        let local: jiff::civil::DateTime = CLOCK.parse().unwrap();
        let now = local.in_tz("Europe/Amsterdam").unwrap().timestamp();
        let demo = Service {
            store: runtime.block_on(Store::open(&url, key, taxonomy)).unwrap(),
            weights: Arc::new(read_weights(include_str!("../../data/weights.toml")).unwrap()),
            places: Arc::new(PlaceRules::shipped().unwrap()),
            clock: Arc::new(FixedClock(now)),
            config: Arc::new(Config {
                demo: true,
                helpdesk: Some(helpdesk()),
                mail: true,
                base_url: crate::support::BASE_URL.into(),
                ..Config::default()
            }),
        };
        Self { runtime, demo, database }
    }

    /// The use cases as an installation without sign-in has them: no team.
    pub fn bare(&self) -> Service {
        Service { config: Arc::new(Config { demo: false, helpdesk: None, ..Config::default() }), ..self.demo.clone() }
    }

    /// The site as the team sees it, or as anyone does.
    pub fn site(&self, team: bool) -> Router {
        if team { self.site_of(Role::Administrator) } else { web::site(self.bare(), |router| router) }
    }

    /// The demo's site as somebody of a role sees it: every request that has no cookie of its own carries their ticket.
    pub fn site_of(&self, role: Role) -> Router {
        self.signed(self.stranger(), role)
    }

    /// The demo's site as somebody sees it who did not sign in.
    pub fn stranger(&self) -> Router {
        web::site(self.demo.clone(), |router| router)
    }

    /// A site whose visitor signed in.
    pub fn signed(&self, site: Router, role: Role) -> Router {
        let ticket = self.wait(sign_in_demo(&self.demo, role)).unwrap();
        signed_with(site, ticket.as_str())
    }

    /// Waits for something on the town's own runtime.
    pub fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Asks a site and reads the answer to its end.
    pub fn ask(&self, site: &Router, request: Request<Body>) -> Answer {
        self.wait(async {
            let (parts, body) = site.clone().oneshot(request).await.unwrap().into_parts();
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            Answer { status: parts.status.as_u16(), headers: parts.headers, body }
        })
    }

    pub fn get(&self, site: &Router, uri: &str) -> Answer {
        self.ask(site, request("GET", uri, ""))
    }
}

/// A site whose visitor holds a ticket.
pub fn signed_with(site: Router, ticket: &str) -> Router {
    crate::support::ear::secret(ticket);
    let cookie = HeaderValue::from_str(&format!("{COOKIE}={ticket}")).unwrap();
    site.layer(map_request(move |mut request: Request<Body>| {
        request.headers_mut().entry(header::COOKIE).or_insert(cookie.clone());
        async { request }
    }))
}

/// Who looks, each at a site of their own. What is sent goes to a new one: a site remembers who tried too often.
pub struct Sites {
    pub stranger: Router,
    pub bare: Router,
    of: Vec<(Role, Router)>,
}

impl Sites {
    pub fn new() -> Self {
        let of = Role::ALL.into_iter().map(|role| (role, town().site_of(role))).collect();
        Self { stranger: town().stranger(), bare: town().site(false), of }
    }
    pub fn of(&self, role: Role) -> &Router {
        &self.of.iter().find(|(of, _)| *of == role).unwrap().1
    }
}

/// What a page at this address says under a key, as it stands in its HTML; the API answers tests in English.
pub fn words(uri: &str, key: &str) -> String {
    let lang = if uri.starts_with("/api") { Lang::En } else { Lang::of_path(uri).0 };
    text(lang, key).replace('\'', "&#39;").replace('"', "&#34;")
}

fn helpdesk() -> Helpdesk {
    let [name, phone, hours_nl, hours_en] =
        ["Wijkteam", "010 000 00 00", "ma-vr 9-17 uur", "Mon-Fri 9-5"].map(str::to_owned);
    Helpdesk { name, phone, hours_nl, hours_en }
}

/// A request as a program sends it: no origin, no cookies.
pub fn request(method: &str, uri: &str, body: &str) -> Request<Body> {
    crate::support::ear::typed(body);
    let builder = Request::builder().method(method).uri(uri).header(header::HOST, "localhost:8080");
    let sort = if body.starts_with('{') { "application/json" } else { "application/x-www-form-urlencoded" };
    builder.header(header::CONTENT_TYPE, sort).body(Body::from(body.to_owned())).unwrap()
}
