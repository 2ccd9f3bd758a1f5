//! Which municipality a need belongs to.
use buurtraat::service::{
    Principal, Service,
    acting::{NewNeed, record_need},
};

use crate::support::{
    Place, both,
    ground::areas,
    town::{import, order},
};

/// The areas of another town, elsewhere.
fn other_areas() -> String {
    areas().replace("9901", "9902").replace("[4.", "[5.").replace("Dorp", "Stad")
}

/// Writes a need without a fixed place down; the municipality it belongs to.
async fn home_of_a_need(service: &Service) -> i64 {
    let new =
        NewNeed { own_words: "zoekt gezelschap".into(), no_fixed_place: true, keep_words: true, ..NewNeed::default() };
    let recorded = record_need(service, Principal::Operator, &new).await.unwrap();
    let need = service.store.find_need(recorded.id).await.unwrap().unwrap();
    let owner = service.store.find_worker(need.owner_id).await.unwrap().unwrap();
    assert_eq!((owner.municipality_id, owner.on_duty), (need.municipality_id, true), "it has an owner");
    need.municipality_id
}

/// The only municipality there is; with more of them nobody can know, and it stays where it is.
async fn a_need_without_a_fixed_place(place: Place) {
    let service = place.service().await;
    assert_eq!(home_of_a_need(&service).await, 0, "nothing is loaded");
    let one = place.write("one.geojson", areas());
    import(&service, "areas", &order(&one)).await;
    assert_eq!(home_of_a_need(&service).await, 1, "there is only one it can be");
    let other = place.write("other.geojson", other_areas());
    assert_eq!(import(&service, "areas", &order(&other)).await.relabelled, 0, "nobody says where the first one lies");
    for _ in 0..8 {
        assert_eq!(home_of_a_need(&service).await, 0, "it could be either");
    }
    let again = place.write("again.geojson", other_areas().replace("Stad", "Stad aan zee"));
    assert_eq!(import(&service, "areas", &order(&again)).await.relabelled, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM need WHERE municipality_id = 0").await, 9);
    assert_eq!(service.store.municipalities().await.unwrap().len(), 2);
}
both!(a_need_without_a_fixed_place);
