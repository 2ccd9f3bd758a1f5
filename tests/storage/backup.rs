//! Written out while people work, read into an empty database: the same, to the last byte of what is counted.
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use buurtraat::{
    service::{
        Principal, Service,
        acting::{NewNeed, record_need},
    },
    storage::{Contents, Store, StoreError, Whose, read_lines},
};

use super::imports::village;
use crate::support::{
    Kind, Place, both, process, service_on,
    town::{import, order, town},
    with_postgres,
};

/// Drills per database: a few with every submission, all of them at full size.
fn drills() -> usize {
    if std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full") { 20 } else { 2 }
}

async fn written(store: &Store) -> (Contents, Vec<String>) {
    let mut file = Vec::new();
    let contents = store.backup(&mut file).await.unwrap();
    (contents, read_lines(file.as_slice()).unwrap())
}

/// Writes down one need after another until told to stop; how many were acknowledged.
async fn keep_recording(service: Service, stop: Arc<AtomicBool>, begun: tokio::sync::oneshot::Sender<()>) -> usize {
    let (mut acknowledged, mut begun) = (0, Some(begun));
    while !stop.load(Ordering::Relaxed) {
        let own_words = "zoekt gezelschap".to_owned();
        let new = NewNeed { own_words, no_fixed_place: true, keep_words: true, ..NewNeed::default() };
        record_need(&service, Principal::Operator, &new).await.unwrap();
        acknowledged += 1;
        if acknowledged == 3
            && let Some(begun) = begun.take()
        {
            begun.send(()).unwrap();
        }
    }
    acknowledged
}

fn recorded(lines: &[String]) -> usize {
    lines.iter().filter(|line| line.starts_with("{\"table\":\"need\"") && line.contains("\"source\":\"typed\"")).count()
}

/// Backup while needs keep coming, restore on an empty database: what was acknowledged before is in it, no half work,
/// and a backup of the copy is the same.
async fn r10_backup_under_load_and_restore(place: Place) {
    let kind = place.kind;
    let (busy, _) = town(kind).await;
    let service = service_on(busy.store().await);
    let (mut differences, mut during) = (0, 0);
    for _ in 0..drills() {
        let earlier = service.store.count_needs(Whose::All, "open").await.unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let recording = tokio::spawn(keep_recording(service.clone(), Arc::clone(&stop), begun));
        has_begun.await.unwrap();
        let before = service.store.count_needs(Whose::All, "open").await.unwrap();
        let (contents, lines) = written(&service.store).await;
        stop.store(true, Ordering::Relaxed);
        let acknowledged = recording.await.unwrap();
        let after = service.store.count_needs(Whose::All, "open").await.unwrap();
        assert_eq!(after - earlier, acknowledged as u64);
        during += after - before;
        let copy = Place::empty(kind).await;
        std::fs::copy(busy.key_file(), copy.key_file()).unwrap();
        let restored = copy.store().await;
        assert_eq!(restored.restore(lines.clone()).await.unwrap(), contents);
        differences += usize::from(written(&restored).await.0 != contents);
        let kept = restored.count_needs(Whose::All, "open").await.unwrap();
        assert!((before..=after).contains(&kept), "{before} acknowledged, {kept} kept");
        assert!(recorded(&lines) >= 3);
        assert_eq!(restored.check().await.unwrap().faults, Vec::<String>::new());
        assert_eq!(restored.index().snapshot().len(), service.store.index().snapshot().len());
    }
    println!("R10 {} drills={} during={during} differences={differences}", kind.label(), drills());
    assert_eq!(differences, 0);
    assert!(during > 0, "needs came in while the backup was written");
}
both!(r10_backup_under_load_and_restore);

/// A backup of one database is read by the other, through the commands and the file.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r10_backup_of_one_database_into_the_other() {
    if !with_postgres() {
        return;
    }
    let (mut differences, mut drills) = (0, 0);
    for (from, to) in [(Kind::Sqlite, Kind::Postgres), (Kind::Postgres, Kind::Sqlite)] {
        let (source, copy) = (town(from).await.0, Place::empty(to).await);
        let service = service_on(source.store().await);
        super::parity::work(&service, &mut Vec::new()).await;
        let file = source.folder.path().join("all.backup");
        let output = process::run(&source, &["backup", file.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(
            process::run(&source, &["backup", file.to_str().unwrap()]).status.code(),
            Some(2),
            "never overwritten"
        );
        std::fs::copy(source.key_file(), copy.key_file()).unwrap();
        let restored = process::run(&copy, &["restore", file.to_str().unwrap()]);
        assert_eq!((restored.status.code(), &restored.stdout), (Some(0), &output.stdout), "{restored:?}");
        let copied = copy.store().await;
        let same = written(&copied).await.0 == written(&service.store).await.0;
        differences += usize::from(!same);
        let index = (copied.index(), service.store.index());
        assert_eq!(index.0.snapshot().len(), index.1.snapshot().len());
        drills += 1;
    }
    println!("R10 across drills={drills} differences={differences}");
    assert_eq!(differences, 0);
}

/// Cut short, changed, of something else: refused as a whole, in words. So is a database with data in it.
async fn r10_broken_backups_are_refused(place: Place) {
    let source = Place::empty(place.kind).await;
    let service = source.service().await;
    for (format, path) in village(&source) {
        import(&service, format, &order(&path)).await;
    }
    let (_, lines) = written(&service.store).await;
    let text = lines.join("\n");
    let without =
        |wanted: &str| lines.iter().filter(|line| !line.contains(wanted)).cloned().collect::<Vec<_>>().join("\n");
    let broken = [
        ("empty", String::new()),
        ("cut", text[..text.len() / 2].to_owned()),
        ("lastless", lines[..lines.len() - 1].join("\n")),
        ("rowless", without("Taalhuis")),
        ("changed", text.replacen("Taalhuis", "Taalhulp", 1)),
        ("format", text.replacen("buurtraat-backup-1", "buurtraat-backup-9", 1)),
        ("other", "id,name\n1,Buurthuis\n".to_owned()),
    ];
    let store = place.store().await;
    let empty = written(&store).await.0;
    for (name, text) in &broken {
        let file = place.write(&format!("{name}.backup"), text);
        let lines = read_lines(std::fs::File::open(&file).unwrap()).unwrap();
        assert!(matches!(store.restore(lines).await, Err(StoreError::Corrupt(_))), "{name}");
        let output = process::run(&place, &["restore", file.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains("is not a whole backup"), "{name}: {said}");
        assert_eq!(written(&store).await.0, empty, "{name}");
    }
    let before = written(&service.store).await.0;
    assert!(matches!(service.store.restore(lines).await, Err(StoreError::Conflict)));
    assert_eq!(written(&service.store).await.0, before);
    println!("R10 {} refused={}", place.kind.label(), broken.len() + 1);
}
both!(r10_broken_backups_are_refused);
