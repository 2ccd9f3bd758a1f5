//! A database that is put back from before shows what was shown since, and never draws it again.
use buurtraat::{
    service::{Service, publishing::Kind},
    storage::read_lines,
};

use super::{Council, needs_with_askers, shown};
use crate::support::{Place, both};

/// Everything that is kept, as a backup.
async fn backup(service: &Service) -> Vec<u8> {
    let mut bytes = Vec::new();
    service.store.backup(&mut bytes).await.unwrap();
    bytes
}

/// The same installation (the files beside the key go on) with a database from before.
async fn put_back(council: &Council, backup: &[u8], day: &str) -> Council {
    let place = Place::empty(council.place.kind).await;
    for ending in ["key", "published", "erased"] {
        let file = council.place.key_file().with_extension(ending);
        if file.exists() {
            std::fs::copy(file, place.key_file().with_extension(ending)).unwrap();
        }
    }
    let store = place.store().await;
    store.restore(read_lines(backup).unwrap()).await.unwrap();
    drop(store);
    Council::of(place, day).await
}

async fn what_was_shown_is_never_drawn_again(place: Place) {
    let council = Council::on(place.kind, "2026-04-02").await;
    council.decides(Some(Kind::Zones)).await;
    council.loads(&needs_with_askers()).await;
    assert_eq!(council.publishes("2026-04-02").await, 1);
    let old = backup(&council.service).await;
    assert_eq!(council.publishes("2026-07-03").await, 1);
    let seen = shown::table(&council.site(), "?kwartaal=2026-Q2").await;

    let again = put_back(&council, &old, "2026-07-04").await;
    // Half of who asked is lost with the old machine: drawn from what is there, the numbers would be others.
    again.place.run("UPDATE need SET asker = NULL WHERE id IN (SELECT id FROM need ORDER BY id LIMIT 3000)").await;
    assert_eq!(again.publishes("2026-07-04").await, 0, "it is published already");
    assert_eq!(shown::table(&again.site(), "?kwartaal=2026-Q2").await, seen);
    assert_eq!(again.publishes("2026-10-01").await, 1, "the next quarter goes on from there");

    // Without the list beside the key nobody can know: then the numbers are others, which is why it is there.
    let lost = put_back(&council, &old, "2026-07-04").await;
    std::fs::remove_file(lost.place.key_file().with_extension("published")).unwrap();
    lost.place.run("UPDATE need SET asker = NULL WHERE id IN (SELECT id FROM need ORDER BY id LIMIT 3000)").await;
    assert_eq!(lost.publishes("2026-07-04").await, 1);
    assert_ne!(shown::table(&lost.site(), "?kwartaal=2026-Q2").await, seen);
}
both!(what_was_shown_is_never_drawn_again);
