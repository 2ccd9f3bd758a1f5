//! Taking back a directory or key figures: the register holds what it held, unless somebody works with it already.
use buurtraat::service::{
    Principal, Service,
    exchange::{Ground, Silent, import_figures},
    network::acquaint,
};

use super::{
    directories::{changed, hsds, village},
    undo::{state, undo},
};
use crate::{
    import::{figures::TOWN, hsds::fixture},
    network::village::{Village, at, who},
    support::{Place, both, town},
};

fn later(service: &Service, minute: u32) -> Service {
    at(service, &format!("2026-09-14T10:{minute:02}"))
}

async fn a_newer_directory_is_taken_back(place: Place) {
    let service = village(&place).await;
    hsds(&later(&service, 1), &fixture("three")).await;
    let first = state(&service).await;
    let ended = [("services.csv", "uit de buurt.,active", "uit de buurt.,inactive")];
    hsds(&later(&service, 2), &changed(&place, "three", &ended)).await;
    undo(&later(&service, 3), Ground::Directory).await.unwrap();
    assert_eq!(state(&service).await, first, "the newer file is gone, the older one stands");
    assert_eq!(undo(&service, Ground::Directory).await.unwrap_err().0, "undo-nothing", "one step back, not two");
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
}
both!(a_newer_directory_is_taken_back);

async fn a_directory_is_taken_back(place: Place) {
    let service = village(&place).await;
    let (before, there) = (state(&service).await, service.store.index().snapshot().len());
    hsds(&later(&service, 1), &fixture("three")).await;
    undo(&later(&service, 2), Ground::Directory).await.unwrap();
    assert_eq!(state(&service).await, before, "as if it had never come");
    assert_eq!(service.store.index().snapshot().len(), there);
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
    assert_eq!(hsds(&later(&service, 3), &fixture("three")).await.counts.new, 8);
}
both!(a_directory_is_taken_back);

async fn who_is_known_from_a_directory_stays(place: Place) {
    let Village { service, fenna, .. } = Village::of(&place).await;
    hsds(&later(&service, 1), &fixture("three")).await;
    let id = "6f1c0000-0000-4000-8000-000000000001".parse().unwrap();
    acquaint(&later(&service, 2), who(fenna), id, true).await.unwrap();
    let before = state(&service).await;
    assert_eq!(undo(&later(&service, 3), Ground::Directory).await.unwrap_err().0, "undo-built-on");
    assert_eq!(state(&service).await, before, "a refusal changes nothing");
}
both!(who_is_known_from_a_directory_stays);

async fn key_figures_are_taken_back(place: Place) {
    let service = village(&place).await;
    let load = async |minute: u32, name: &str, text: String| {
        let order = town::order(&place.write(name, text));
        let report = import_figures(&later(&service, minute), Principal::Operator, &order, &mut Silent).await.unwrap();
        assert!(report.counts.new + report.counts.changed > 0, "{name}");
    };
    let none = state(&service).await;
    load(1, "a.json", TOWN.to_owned()).await;
    let first = state(&service).await;
    load(2, "b.json", TOWN.replace("\"inwoners\":4000", "\"inwoners\":4100")).await;
    undo(&later(&service, 3), Ground::Figures).await.unwrap();
    assert_eq!(state(&service).await, first);
    load(4, "c.json", TOWN.replace("\"inwoners\":4000", "\"inwoners\":4100")).await;
    undo(&later(&service, 5), Ground::Figures).await.unwrap();
    assert_ne!(state(&service).await, none, "one step back");
}
both!(key_figures_are_taken_back);
