//! What is here already, and "klopt niet": gone for good, also after a newer map, and back when it was a mistake.
use buurtraat::service::{
    Principal, Service, ServiceError,
    network::{correct_place, get_found, list_known_places, uncorrect_place},
};
use engine::domain::What;

use super::{file, load_map, staff};
use crate::support::{Place, both, town};

async fn first_shard(service: &Service) -> i64 {
    service.store.municipalities().await.unwrap()[0].municipality_id
}

async fn what_is_wrong_stays_away_and_can_come_back(place: Place) {
    let service = place.service().await;
    load_map(&service).await;
    let who = staff(first_shard(&service).await, None);
    let all = list_known_places(&service, who, "", 0, 10).await.unwrap();
    assert!(all.total > 20 && all.rows.len() == 10 && all.answering == all.total, "{}", all.total);
    let gone = all.rows[3].clone();
    correct_place(&service, who, gone.id).await.unwrap();
    // Pressed twice: once is enough.
    correct_place(&service, who, gone.id).await.unwrap();
    assert_gone(&service, who, gone.id, all.total - 1).await;
    newer_map(&place, &service, &gone.name).await;
    assert_gone(&service, who, gone.id, all.total - 1).await;
    uncorrect_place(&service, who, gone.id).await.unwrap();
    let after = list_known_places(&service, who, "", 0, 10).await.unwrap();
    assert_eq!((after.total, after.corrected.len()), (all.total, 0));
    get_found(&service, Principal::Anonymous, What::KnownPlace, gone.id).await.unwrap();
    assert_eq!(place.number("SELECT count(*) FROM audit_log WHERE object_type = 'known-place'").await, 3);
}
both!(what_is_wrong_stays_away_and_can_come_back);

async fn assert_gone(service: &Service, who: Principal, id: uuid::Uuid, total: usize) {
    let left = list_known_places(service, who, "", 0, 1_000).await.unwrap();
    assert_eq!((left.total, left.corrected.len(), left.corrected[0].id), (total, 1, id));
    assert!(left.rows.iter().all(|row| row.id != id));
    let index = service.store.index();
    assert!(index.snapshot().entries().all(|entry| entry.id.as_uuid() != id), "it is found all the same");
    let found = get_found(service, Principal::Anonymous, What::KnownPlace, id).await;
    assert!(matches!(found, Err(ServiceError::NotFound)));
}

/// The same map in which that place has another name, so that its row changes.
async fn newer_map(place: &Place, service: &Service, name: &str) {
    let map = std::fs::read_to_string(file("straten")).unwrap();
    let newer = map.replace(&format!("v=\"{name}\""), &format!("v=\"{name} Nieuw\""));
    assert_ne!(map, newer);
    let report = town::import(service, "osm", &town::order(&place.write("newer.osm", newer))).await;
    assert!(report.counts.changed > 0);
}

async fn another_municipality_keeps_its_own_word(place: Place) {
    let service = place.service().await;
    load_map(&service).await;
    let (here, there) = (staff(first_shard(&service).await, None), staff(0, None));
    let id = list_known_places(&service, here, "", 0, 1).await.unwrap().rows[0].id;
    correct_place(&service, here, id).await.unwrap();
    correct_place(&service, there, id).await.unwrap();
    uncorrect_place(&service, here, id).await.unwrap();
    let found = get_found(&service, here, What::KnownPlace, id).await;
    assert!(matches!(found, Err(ServiceError::NotFound)), "somebody else still says it is wrong");
    uncorrect_place(&service, there, id).await.unwrap();
    get_found(&service, here, What::KnownPlace, id).await.unwrap();
    let nothing = correct_place(&service, here, uuid::Uuid::nil()).await;
    assert!(matches!(nothing, Err(ServiceError::NotFound)));
    let stranger = list_known_places(&service, Principal::Anonymous, "", 0, 1).await;
    assert!(matches!(stranger, Err(ServiceError::Forbidden)));
}
both!(another_municipality_keeps_its_own_word);

async fn words_find_by_name_sort_and_street(place: Place) {
    let service = place.service().await;
    load_map(&service).await;
    let who = staff(first_shard(&service).await, None);
    let some = list_known_places(&service, who, "", 0, 1_000).await.unwrap().rows;
    let one = some.iter().find(|row| !row.street.is_empty()).unwrap();
    for words in [one.name.to_uppercase(), format!("{} {}", one.street, one.name)] {
        let found = list_known_places(&service, who, &words, 0, 100).await.unwrap();
        assert!(found.rows.iter().any(|row| row.id == one.id), "{words}");
        assert!(found.answering < found.total);
    }
    let nothing = list_known_places(&service, who, "bestaatniet", 0, 100).await.unwrap();
    assert_eq!((nothing.answering, nothing.total), (0, some.len()));
}
both!(words_find_by_name_sort_and_street);
