//! R32: whoever is erased is gone: from every table, from the files of the database, from what is exported, and from a
//! backup of before once that is put back.
use buurtraat::{
    service::{
        Principal,
        exchange::{Sheet, export_partners},
        keeping::{erase_again, erase_all},
    },
    storage::{Store, read_lines},
};

use super::people::{CANARY, NUMBER, People};
use crate::support::{Kind, Place, both, service_on};

async fn written(store: &Store) -> Vec<u8> {
    let mut kept = Vec::new();
    store.backup(&mut kept).await.unwrap();
    kept
}

/// Everything a thief of this place has: the files of the database, or every row of it, and the list of who was erased.
async fn everything(place: &Place, store: &Store) -> Vec<u8> {
    let mut kept = written(store).await;
    kept.extend(std::fs::read(place.folder.path().join("place.erased")).unwrap_or_default());
    if place.kind == Kind::Sqlite {
        for end in ["", "-wal", "-shm"] {
            kept.extend(std::fs::read(format!("{}{end}", place.file().display())).unwrap_or_default());
        }
    }
    kept
}

fn readable(kept: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for needle in [CANARY, NUMBER] {
        for (at, _) in kept.windows(needle.len()).enumerate().filter(|(_, part)| *part == needle.as_bytes()) {
            let (from, to) = (at.saturating_sub(60), (at + 40).min(kept.len()));
            found.push(String::from_utf8_lossy(&kept[from..to]).into_owned());
        }
    }
    found
}

async fn r32_erased_nothing_is_readable(place: Place) {
    let people = People::in_village(place).await;
    let (service, place) = (people.service(), people.place());
    let team = Principal::Staff(people.fair.village.colleague);
    let before = written(&service.store).await;
    let planted = readable(&everything(place, &service.store).await).len();
    assert!(planted > 20, "{planted}");
    for mine in &people.all {
        erase_all(service, Principal::Anonymous, mine).await.unwrap();
        erase_all(service, Principal::Anonymous, mine).await.unwrap();
    }
    let mut kept = everything(place, &service.store).await;
    kept.extend(export_partners(service, team, Sheet::Csv, false).await.unwrap());
    assert_eq!(readable(&kept), Vec::<String>::new());
    assert_eq!(service.store.check_audit().await.unwrap(), Vec::<String>::new());
    let listed = std::fs::read_to_string(place.folder.path().join("place.erased")).unwrap();
    assert_eq!(listed.lines().count(), people.all.len());
    let names = people
        .all
        .iter()
        .any(|mine| listed.contains(&mine.subject.to_string()) || listed.contains(&mine.subject.simple().to_string()));
    assert!(!names, "the list names nobody");
    // A backup of before, put back elsewhere with the key file and the list beside it.
    let copy = Place::empty(place.kind).await;
    for name in ["place.key", "place.erased"] {
        std::fs::copy(place.folder.path().join(name), copy.folder.path().join(name)).unwrap();
    }
    let restored = service_on(copy.store().await);
    restored.store.restore(read_lines(before.as_slice()).unwrap()).await.unwrap();
    assert!(readable(&written(&restored.store).await).len() > 10, "they were back");
    let again = erase_again(&restored).await.unwrap();
    assert_eq!(erase_again(&restored).await.unwrap(), 0, "once is enough");
    assert_eq!(readable(&everything(&copy, &restored.store).await), Vec::<String>::new());
    assert_eq!(restored.store.check_audit().await.unwrap(), Vec::<String>::new());
    println!("R32 {} persons={} planted={planted} again={again} readable=0", place.kind.label(), people.all.len());
    assert_eq!(again, people.all.len() as u64);
}
both!(r32_erased_nothing_is_readable);

/// The command puts it back and erases again before anybody is served; also without it, the server does when it starts.
async fn r10_erased_persons_stay_erased(place: Place) {
    let people = People::in_village(place).await;
    let (service, place) = (people.service(), people.place());
    let file = place.write("before.backup", written(&service.store).await);
    for mine in &people.all {
        erase_all(service, Principal::Anonymous, mine).await.unwrap();
    }
    let copy = Place::empty(place.kind).await;
    for name in ["place.key", "place.erased"] {
        std::fs::copy(place.folder.path().join(name), copy.folder.path().join(name)).unwrap();
    }
    let output = crate::support::process::run(&copy, &["restore", file.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("erased again:"), "{output:?}");
    assert_eq!(readable(&everything(&copy, &copy.store().await).await), Vec::<String>::new());
    println!("R10 {} erased={} differences=0", place.kind.label(), people.all.len());
}
both!(r10_erased_persons_stay_erased);
