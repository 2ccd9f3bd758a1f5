//! How to reach somebody is kept under lock and key, and a destroyed key is the end of it.
use buurtraat::{
    service::{Principal, network::get_found},
    storage::Store,
};
use engine::domain::What;

use super::imports::village;
use crate::support::{
    Kind, Place, both, taxonomy,
    town::{import, order},
};

/// A volunteer's number and address, in the forms in which they could be found.
const PRIVATE: [&str; 4] = ["0698765432", "06 98 76 54 32", "noor@example.org", "molen@example.org"];

async fn loaded(place: &Place) -> buurtraat::service::Service {
    let service = place.service().await;
    for (format, path) in village(place) {
        import(&service, format, &order(&path)).await;
    }
    service
}

fn hits(bytes: &[u8]) -> usize {
    PRIVATE.iter().filter(|text| bytes.windows(text.len()).any(|part| part == text.as_bytes())).count()
}

/// Not in the file of the database, not in the log beside it, not in a backup.
async fn contact_details_cannot_be_read_in_the_database(place: Place) {
    let service = loaded(&place).await;
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    assert_eq!(hits(&backup), 0);
    assert!(backup.windows(9).any(|part| part == b"Taalhuis "), "the backup is not empty");
    if place.kind == Kind::Sqlite {
        for end in ["", "-wal", "-shm"] {
            let file = format!("{}{end}", place.file().display());
            assert_eq!(std::fs::read(&file).map_or(0, |bytes| hits(&bytes)), 0, "{file}");
        }
    }
    for (table, column) in [("contact", "sealed"), ("subject_key", "wrapped")] {
        assert_eq!(place.number(&format!("SELECT COUNT(DISTINCT {column}) FROM {table}")).await, 5, "{table}");
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM contact WHERE public").await, 2, "organizations only");
}
both!(contact_details_cannot_be_read_in_the_database);

/// The team may know a volunteer's number, nobody may know that of another; without its key it is gone for all.
async fn a_destroyed_key_erases_contact_details(place: Place) {
    let service = loaded(&place).await;
    let offer = |source: &str| format!("SELECT id FROM volunteer WHERE source_id = '{source}'");
    let volunteers = volunteers(&place).await;
    let [noor, sam] = [volunteers[0], volunteers[1]];
    let (details, public) = service.store.find_contact(noor).await.unwrap().unwrap();
    assert_eq!((details.phone.as_deref(), public), (Some("0698765432"), false));
    let shown = |who| {
        let service = service.clone();
        async move {
            let id = offer_of(&service, sam).await;
            get_found(&service, who, What::Offer, id).await.unwrap().contact
        }
    };
    assert!(shown(Principal::Operator).await.is_some(), "the team may know");
    assert_eq!(shown(Principal::Anonymous).await, None, "to be seen by all is not to be rung by all");
    place.run(&format!("DELETE FROM subject_key WHERE subject_id IN ({})", offer("p5"))).await;
    assert_eq!(service.store.find_contact(noor).await.unwrap(), None);
    assert!(service.store.find_contact(sam).await.unwrap().is_some());
    let other_key = place.folder.path().join("other.key");
    let other = Store::open(&place.url, other_key, taxonomy()).await.unwrap();
    assert!(other.find_contact(sam).await.is_err(), "another key opens nothing");
}
both!(a_destroyed_key_erases_contact_details);

/// The two volunteers of the village, in order of their numbers.
async fn volunteers(place: &Place) -> Vec<uuid::Uuid> {
    use sea_orm::{ConnectionTrait, Statement};
    let db = place.raw().await;
    let sql = "SELECT id FROM volunteer ORDER BY source_id";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get("", "id").unwrap()).collect()
}

/// The offer of a volunteer.
async fn offer_of(service: &buurtraat::service::Service, volunteer: uuid::Uuid) -> uuid::Uuid {
    use buurtraat::storage::{Found, Giver};
    let ids: Vec<_> =
        service.store.index().snapshot().entries().map(|entry| (entry.what, entry.id.as_uuid())).collect();
    let found = service.store.found(&ids).await.unwrap();
    let own = |found: &Found| matches!(found, Found::Offer(_, Giver::Volunteer(giver), _) if giver.id == volunteer);
    *found.iter().find(|(_, found)| own(found)).unwrap().0
}
