//! R34: whoever of the team sees something personal stands in the audit log, and so does everything they do.
use std::collections::BTreeSet;

use axum::Router;
use buurtraat::{
    service::Role,
    storage::{Whose, WorkerRecord},
    text::Lang,
    web,
};
use engine::domain::imported_id;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

use super::{
    contract::{document, operations},
    openapi::{address, body},
    roles::{form, uri},
    seen::examples,
    town::{Town, request, town},
};

/// Shorter words stand in a page by chance.
const LEAST: usize = 6;
/// Tables that change without a deed: the log itself, what is remembered of a key, revisions.
const NO_DEED: [&str; 4] = ["audit_log", "audit_head", "idempotency_key", "shard"];

/// A copy of the town, somebody who signed in there, and the log past the program.
struct Watched {
    town: Town,
    site: Router,
    log: DatabaseConnection,
    actor: String,
}

/// A row of the log: what was done, with which sort of thing, with which one.
type Logged = (String, String, Option<String>);

impl Watched {
    fn over(town: Town) -> Self {
        let site = town.site_of(Role::Administrator);
        let log = town.wait(Database::connect(format!("sqlite:{}", town.database.display()))).unwrap();
        let worker = imported_id::<WorkerRecord>("demo-worker", "administrator");
        Self { town, site, log, actor: format!("administrator {worker}") }
    }

    /// From now on every other table says when something of it changes.
    fn listen(&self) {
        let listening = async {
            let named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            self.log.execute_unprepared("CREATE TABLE touched (name TEXT)").await.unwrap();
            let rows = self.log.query_all_raw(Statement::from_string(self.log.get_database_backend(), named)).await;
            for row in rows.unwrap() {
                let name: String = row.try_get_by_index(0).unwrap();
                for deed in ["INSERT", "UPDATE", "DELETE"] {
                    let trigger = format!(
                        "CREATE TRIGGER heard_{deed}_{name} AFTER {deed} ON \"{name}\" \
                         BEGIN INSERT INTO touched VALUES ('{name}'); END"
                    );
                    if name != "touched" && !NO_DEED.contains(&name.as_str()) {
                        self.log.execute_unprepared(&trigger).await.unwrap();
                    }
                }
            }
        };
        self.town.wait(listening);
    }

    /// The tables in which something changed since this was asked last.
    fn changed(&self) -> Vec<String> {
        let sql = "DELETE FROM touched RETURNING name";
        let rows = self.town.wait(self.log.query_all_raw(Statement::from_string(self.log.get_database_backend(), sql)));
        let names: BTreeSet<String> = rows.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        names.into_iter().collect()
    }

    /// What our worker did since `seen` rows were there, whichever chain it is in.
    fn since(&self, seen: i64) -> Vec<Logged> {
        let sql = format!(
            "SELECT action, object_type, object_id FROM audit_log WHERE rowid > {seen} AND actor = '{}'",
            self.actor
        );
        let rows = self.town.wait(self.log.query_all_raw(Statement::from_string(self.log.get_database_backend(), sql)));
        let text = |row: &sea_orm::QueryResult, at: usize| row.try_get_by_index::<Option<String>>(at).unwrap();
        let row = |row: sea_orm::QueryResult| (text(&row, 0).unwrap(), text(&row, 1).unwrap(), text(&row, 2));
        rows.unwrap().into_iter().map(row).collect()
    }

    /// The same, waited for: while others write, a row may stand in line a little longer than whoever looks does.
    fn soon(&self, seen: i64) -> Vec<Logged> {
        let tries = (0..40).map(|time| {
            std::thread::sleep(std::time::Duration::from_millis(if time == 0 { 0 } else { 50 }));
            self.since(seen)
        });
        tries.into_iter().find(|logged| !logged.is_empty()).unwrap_or_default()
    }

    fn last(&self) -> i64 {
        let sql = "SELECT COALESCE(max(rowid), 0) FROM audit_log";
        let row = self.town.wait(self.log.query_one_raw(Statement::from_string(self.log.get_database_backend(), sql)));
        row.unwrap().unwrap().try_get_by_index(0).unwrap()
    }
}

/// What is personal here: own words of needs, and how to reach whom.
pub fn personal(town: &Town) -> BTreeSet<String> {
    let store = &town.demo.store;
    let mut all = BTreeSet::new();
    for status in ["open", "matched", "agreed", "closed"] {
        let needs = town.wait(store.list_needs(Whose::All, status, 0, 5_000)).unwrap();
        all.extend(needs.into_iter().map(|need| need.own_words));
    }
    for worker in town.wait(store.all_workers()).unwrap() {
        all.extend(worker.phone);
        for row in town.wait(store.register_rows(worker.municipality_id)).unwrap() {
            all.extend([row.contact.person, row.contact.phone, row.contact.email].into_iter().flatten());
            if let buurtraat::storage::Giver::Volunteer(one) = row.giver {
                all.insert(one.display_name);
            }
        }
    }
    all.retain(|word| word.chars().count() >= LEAST && !word.contains(['&', '\'', '"', '<']));
    all
}

/// Every page and every answer of the API: what shows something personal was written down before it left.
fn reads(watched: &Watched) -> (usize, usize) {
    let personal = personal(&watched.town);
    assert!(personal.len() > 200, "{}", personal.len());
    let rows = web::table(true).rows().to_vec();
    let pages = rows
        .iter()
        .filter(|row| row.method == "GET")
        .map(|row| ("GET".to_owned(), row.path.clone(), uri(row), String::new()));
    let of_api = operations(document()).into_iter().map(|one| {
        let (path, address, body) = (format!("/api/v1{}", one.path), address(&one), body(&one));
        (one.method, path, address, body)
    });
    let (mut shown, mut read) = (0, 0);
    for (method, path, uri, body) in pages.chain(of_api) {
        let before = watched.last();
        let answer = watched.town.ask(&watched.site, request(&method, &uri, &body));
        assert_eq!(answer.status, 200, "{uri}");
        let text = answer.text();
        let personal = personal.iter().find(|word| text.contains(word.as_str()));
        let logged = if personal.is_some() { watched.soon(before) } else { watched.since(before) };
        let wanted = Lang::of_path(&path).1.to_owned();
        let object = uri.split(['/', '?']).find(|part| part.parse::<uuid::Uuid>().is_ok()).map(str::to_owned);
        let is_there = logged.contains(&("read".to_owned(), wanted, object));
        assert!(personal.is_none() || is_there, "{uri} shows {personal:?}, and the log has {logged:?}");
        shown += usize::from(personal.is_some());
        read += usize::from(is_there);
    }
    (shown, read)
}

/// Every form that changes something: the log says who did it.
fn deeds(watched: &Watched) -> usize {
    let mut rows = web::table(true).rows().to_vec();
    // Whoever signed out does nothing any more.
    rows.sort_by_key(|row| row.path.ends_with("afmelden"));
    watched.listen();
    let mut deeds = 0;
    for row in rows.iter().filter(|row| row.method == "POST" && Lang::of_path(&row.path).0 == Lang::Nl) {
        let (before, who) = (watched.last(), row.access.role().is_some());
        watched.town.ask(&watched.site, request("POST", &uri(row), &form(row).0));
        let changed = watched.changed();
        let logged = watched.since(before).into_iter().filter(|(action, ..)| action != "read").count();
        let anybody = watched.last() > before;
        assert!(changed.is_empty() || if who { logged > 0 } else { anybody }, "{row:?} changed {changed:?}");
        deeds += usize::from(!changed.is_empty());
    }
    deeds
}

#[test]
fn r34_who_sees_or_does_something_is_written_down() {
    examples();
    let watched = Watched::over(town().apart("audit"));
    let (shown, read) = reads(&watched);
    let deeds = deeds(&watched);
    assert_eq!(watched.town.wait(watched.town.demo.store.check_audit()).unwrap(), Vec::<String>::new());
    println!("R34 personal={shown} reads={read} deeds={deeds} unlogged=0");
}

/// Who did not sign in sees nothing of this, and leaves nothing.
#[test]
fn who_is_anonymous_leaves_no_row() {
    let watched = Watched::over(town().apart("audit-anonymous"));
    let stranger = watched.town.stranger();
    let before = watched.last();
    for uri in ["/", "/en", "/aanmelden", "/health/live"] {
        assert_eq!(watched.town.get(&stranger, uri).status, 200);
    }
    assert_eq!(watched.last(), before);
}
