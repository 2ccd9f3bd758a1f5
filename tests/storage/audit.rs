//! R34: the audit log is a chain that nothing can be taken from, put in or changed without `check` telling, on both
//! databases, also when many write at once and after a restore.
use buurtraat::{
    service::{Principal, Service, acting::NewNeed, acting::record_need, log_operator},
    storage::{Store, StoreError, read_lines},
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;

use super::imports::village;
use crate::support::{
    Kind, Place, both, process, taxonomy,
    town::{import, order},
};

/// Rows of which every byte is changed; of the others one per column.
const WHOLE: usize = 4;
/// Columns of text, byte by byte.
const TEXTS: [&str; 5] = ["actor", "action", "object_type", "object_id", "seal"];

/// The rows as a backup has them, in the order of their numbers.
async fn rows(store: &Store) -> Vec<Value> {
    let mut backup = Vec::new();
    store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("{\"table\":\"audit_log\""));
    let mut rows: Vec<Value> = lines.map(|line| serde_json::from_str::<Value>(line).unwrap()["row"].take()).collect();
    rows.sort_by_key(|row| (row["municipality_id"].as_i64(), row["number"].as_i64()));
    rows
}

/// A village whose audit log has rows of several sorts.
async fn busy(place: &Place) -> Service {
    let service = place.service().await;
    for (format, path) in village(place) {
        import(&service, format, &order(&path)).await;
    }
    for _ in 0..6 {
        let new = NewNeed { own_words: "zoekt gezelschap".into(), no_fixed_place: true, ..NewNeed::default() };
        record_need(&service, Principal::Operator, &new).await.unwrap();
    }
    service
}

/// Somebody with the database in hand, and what they did to it.
struct Hand<'a> {
    db: DatabaseConnection,
    store: &'a Store,
    sqlite: bool,
    tampered: usize,
    unseen: Vec<String>,
}

impl Hand<'_> {
    async fn run(&self, sql: &str) {
        self.db.execute_unprepared(sql).await.unwrap_or_else(|fault| panic!("{fault}: {sql}"));
    }

    /// Does it, looks whether it is told, and undoes it.
    async fn does(&mut self, deed: &str, undo: &str) {
        self.run(deed).await;
        let told = !matches!(self.store.check_audit().await, Ok(faults) if faults.is_empty());
        self.tampered += 1;
        if !told {
            self.unseen.push(deed.to_owned());
        }
        self.run(undo).await;
    }

    /// Every byte of a text becomes another one.
    async fn flips(&mut self, row: &Value, here: &str, most: usize) {
        for column in TEXTS {
            let Some(text) = row[column].as_str() else { continue };
            for at in 0..text.len().min(most) {
                let other = if &text[at..=at] == "x" { "y" } else { "x" };
                let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
                let set = |text: &str| format!("UPDATE audit_log SET {column} = '{text}' WHERE {here}");
                self.does(&set(&changed), &set(text)).await;
            }
        }
    }

    /// What is no text: when, which, in which chain, at which place of it.
    async fn values(&mut self, here: &str, number: i64, shard: i64) {
        let set = |what: &str| format!("UPDATE audit_log SET {what} WHERE {here}");
        self.does(&set("details = '{\"seen\":1}'"), &set("details = '{}'")).await;
        let (later, back) = if self.sqlite {
            ("at = replace(at, '2026', '2025')", "at = replace(at, '2025', '2026')")
        } else {
            ("at = at + interval '1 microsecond'", "at = at - interval '1 microsecond'")
        };
        self.does(&set(later), &set(back)).await;
        let moved = format!("UPDATE audit_log SET number = {number} WHERE number = 100000");
        self.does(&set("number = 100000"), &moved).await;
        let back = format!("UPDATE audit_log SET municipality_id = {shard} WHERE municipality_id = 77");
        self.does(&set("municipality_id = 77"), &back).await;
    }

    /// A row that is not there any more, and one that stands in the place of its neighbour.
    async fn moves(&mut self, here: &str, shard: i64, number: i64, last: i64) {
        let keep = format!("CREATE TABLE taken AS SELECT * FROM audit_log WHERE {here}");
        self.run(&keep).await;
        let undo = "INSERT INTO audit_log SELECT * FROM taken";
        self.does(&format!("DELETE FROM audit_log WHERE {here}"), undo).await;
        self.run("DROP TABLE taken").await;
        if number < last {
            let swap = format!(
                "UPDATE audit_log SET number = {number} + {number} + 1 - number \
                 WHERE municipality_id = {shard} AND number IN ({number}, {number} + 1)"
            );
            self.does(&swap, &swap).await;
        }
    }

    /// The ends of the chains, and rows that were put in.
    async fn ends(&mut self, shard: i64, last: i64) {
        let here = format!("WHERE municipality_id = {shard}");
        let (less, more) = ("number = number - 1", "number = number + 1");
        let head = |what: &str| format!("UPDATE audit_head SET {what} {here}");
        self.does(&head(less), &head(more)).await;
        self.does(&head("seal = 'x' || seal"), &head("seal = substr(seal, 2)")).await;
        self.run(&format!("CREATE TABLE taken AS SELECT * FROM audit_head {here}")).await;
        self.does(&format!("DELETE FROM audit_head {here}"), "INSERT INTO audit_head SELECT * FROM taken").await;
        self.run("DROP TABLE taken").await;
        let fresh = if self.sqlite { "randomblob(16)" } else { "gen_random_uuid()" };
        for (number, seal) in [("NULL", "NULL"), ("number + 1", "seal"), ("number", "seal")] {
            let put = format!(
                "INSERT INTO audit_log (municipality_id, id, at, actor, action, object_type, object_id, details, number, seal) \
                 SELECT municipality_id, {fresh}, at, 'put in', action, object_type, object_id, details, {number}, {seal} \
                 FROM audit_log {here} AND number = {last}"
            );
            self.does(&put, "DELETE FROM audit_log WHERE actor = 'put in'").await;
        }
    }
}

async fn r34_tampering_is_told(place: Place) {
    let service = busy(&place).await;
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new());
    let rows = rows(&service.store).await;
    let sqlite = place.kind == Kind::Sqlite;
    let mut hand = Hand { db: place.raw().await, store: &service.store, sqlite, tampered: 0, unseen: Vec::new() };
    let mut shards = std::collections::BTreeMap::new();
    for row in &rows {
        shards.insert(row["municipality_id"].as_i64().unwrap(), row["number"].as_i64().unwrap());
    }
    assert!(rows.len() >= 10 && shards.len() >= 2, "{} rows in {} chains", rows.len(), shards.len());
    for (count, row) in rows.iter().enumerate() {
        let [shard, number] = ["municipality_id", "number"].map(|name| row[name].as_i64().unwrap());
        let here = format!("municipality_id = {shard} AND number = {number}");
        hand.flips(row, &here, if count < WHOLE { usize::MAX } else { 1 }).await;
        hand.values(&here, number, shard).await;
        hand.moves(&here, shard, number, shards[&shard]).await;
    }
    for (shard, last) in &shards {
        hand.ends(*shard, *last).await;
    }
    let (tampered, unseen) = (hand.tampered, std::mem::take(&mut hand.unseen));
    hand.db.close().await.unwrap();
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new(), "all of it was undone");
    println!("R34 {} rows={} tampered={tampered} unseen={}", place.kind.label(), rows.len(), unseen.len());
    assert_eq!(unseen, Vec::<String>::new());
    told_by_the_command(&place).await;
}
both!(r34_tampering_is_told);

/// `check` says so, names the row, and ends with 1.
async fn told_by_the_command(place: &Place) {
    assert_eq!(process::run(place, &["check"]).status.code(), Some(0));
    place.run("UPDATE audit_log SET action = 'import-not' WHERE municipality_id = 0 AND number = 2").await;
    let output = process::run(place, &["check"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the audit log of shard 0: row 2 was changed"), "{said}");
}

/// Two programs on one database, each with many writers on two chains: one order, nothing lost, nothing of what failed.
async fn r34_chains_hold_under_concurrent_writers(place: Place) {
    const WRITERS: i64 = 8;
    const EACH: i64 = 25;
    let service = place.service().await;
    let other = Store::open(&place.url, place.key_file(), taxonomy()).await.unwrap();
    let mut writing = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let store = if writer % 2 == 0 { service.store.clone() } else { other.clone() };
        let service = Service { store, ..service.clone() };
        writing.spawn(async move {
            for count in 0..EACH {
                let (one, two, now) = (service.new_id(), service.new_id(), chrono::DateTime::UNIX_EPOCH);
                let fails = count % 5 == 4;
                let work = service.store.write::<(), _>(move |tx| {
                    Box::pin(async move {
                        // In both orders: whoever takes two chains must not wait for who takes them the other way round.
                        for shard in if writer % 2 == 0 { [0, 5] } else { [5, 0] } {
                            let id = if shard == 0 { one } else { two };
                            tx.audit(shard, id, now, ["operator", "try", "chain"], None);
                        }
                        if fails { Err(StoreError::Conflict) } else { Ok(()) }
                    })
                });
                assert_eq!(work.await.is_err(), fails);
            }
        });
    }
    while let Some(done) = writing.join_next().await {
        done.unwrap();
    }
    let kept = place.number("SELECT count(*) FROM audit_log WHERE action = 'try'").await;
    assert_eq!(kept, WRITERS * EACH * 2 * 4 / 5);
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new());
    println!("R34 {} writers={WRITERS} concurrent={kept} broken=0", place.kind.label());
}
both!(r34_chains_hold_under_concurrent_writers);

/// A restored chain goes on where it was; without its key it cannot be followed, and that is said. Rows of earlier
/// programs join the chain that begins after them.
async fn r34_chains_outlive_restores_and_updates(place: Place) {
    let service = busy(&place).await;
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let lines = read_lines(backup.as_slice()).unwrap();
    let copy = Place::empty(place.kind).await;
    std::fs::copy(place.key_file(), copy.key_file()).unwrap();
    let restored = copy.service().await;
    log_operator(&restored, "backup", "database").await.unwrap();
    restored.store.restore(lines.clone()).await.unwrap();
    log_operator(&restored, "backup", "database").await.unwrap();
    assert_eq!(restored.store.check_audit().await.unwrap(), Vec::<String>::new());
    let keyless = Place::empty(place.kind).await;
    let without = keyless.service().await;
    without.store.restore(lines).await.unwrap();
    let told = without.store.check_audit().await.unwrap();
    assert!(!told.is_empty() && told.iter().all(|one| one.contains("or the key file is another")), "{told:?}");
    place.run("UPDATE audit_log SET number = NULL, seal = NULL").await;
    place.run("DELETE FROM audit_head").await;
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new(), "no chain has begun");
    let earlier = place.number("SELECT count(*) FROM audit_log WHERE municipality_id = 0").await;
    log_operator(&service, "backup", "database").await.unwrap();
    let sealed = "SELECT count(*) FROM audit_log WHERE municipality_id = 0 AND number IS NOT NULL";
    assert_eq!(place.number(sealed).await, earlier + 1);
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new());
    println!("R34 {} restored=1 joined={earlier} broken=0", place.kind.label());
}
both!(r34_chains_outlive_restores_and_updates);
