//! Many who write at once: everyone in turn, nobody lost, and who fails fails alone.
use std::{pin::Pin, task::Poll};

use buurtraat::{
    service::{
        Principal,
        acting::{NewNeed, record_need},
    },
    storage::{KnownPlaceRecord, Store, StoreError},
};
use engine::domain::{Cell, PLACE_RESOLUTION, Point};
use uuid::Uuid;

use crate::support::{Kind, Place, both};

const WRITERS: u32 = 200;

fn number(one: u32) -> Uuid {
    Uuid::from_u128(u128::from(one) + 1)
}

pub(super) fn place_from_the_map(one: u32) -> KnownPlaceRecord {
    let at = Point::new(52.0 + f64::from(one) * 1e-5, 4.36).unwrap();
    KnownPlaceRecord {
        municipality_id: 0,
        id: number(one),
        name: format!("Winkel {one}"),
        trade: "shop".into(),
        categories: "eten".into(),
        kind: "plek".into(),
        lat: at.lat(),
        lon: at.lon(),
        cell: Cell::at(at, PLACE_RESOLUTION).to_i64(),
        street: String::new(),
        house_number: String::new(),
        postcode: String::new(),
        city: String::new(),
        phone: None,
        website: None,
        slots: 0,
        step_free: None,
        extracted_at: None,
        partner_id: None,
        withdrawn: false,
        source: "osm".into(),
        source_id: one.to_string(),
        fingerprint: i64::from(one),
    }
}

async fn put(store: &Store, one: u32, fails: bool) -> Result<(), StoreError> {
    let taxonomy = store.taxonomy().clone();
    let work = store.write(move |tx| {
        Box::pin(async move {
            tx.put_known_places(&taxonomy, vec![place_from_the_map(one)]).await?;
            if fails { Err(StoreError::NotFound) } else { Ok(()) }
        })
    });
    work.await
}

fn entries(store: &Store) -> usize {
    store.index().snapshot().len()
}

/// Revisions without a gap, every entry in the index of who wrote and of who reads the database afterwards.
async fn two_hundred_writers_at_once_all_succeed(place: Place) {
    let store = place.store().await;
    let writing: Vec<_> = (0..WRITERS)
        .map(|one| {
            let store = store.clone();
            tokio::spawn(async move { put(&store, one, false).await })
        })
        .collect();
    for one in writing {
        one.await.unwrap().unwrap();
    }
    assert_eq!(entries(&store), WRITERS as usize, "the answer came after the publish");
    assert_eq!(place.number("SELECT COUNT(DISTINCT revision) FROM offer_entry").await, i64::from(WRITERS));
    assert_eq!(place.number("SELECT revision FROM shard WHERE municipality_id = 0").await, i64::from(WRITERS));
    let other = Store::open(&place.url, place.key_file(), store.taxonomy().clone()).await.unwrap();
    assert_eq!(entries(&other), WRITERS as usize);
}
both!(two_hundred_writers_at_once_all_succeed);

/// Holds the database's one writer until the sender is used or dropped.
pub(super) async fn hold(store: &Store) -> tokio::sync::oneshot::Sender<()> {
    let (release, released) = tokio::sync::oneshot::channel::<()>();
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let store = store.clone();
    tokio::spawn(async move {
        let work = store.write(move |_| {
            Box::pin(async move {
                begun.send(()).unwrap();
                drop(released.await);
                Ok(())
            })
        });
        work.await.unwrap();
    });
    has_begun.await.unwrap();
    release
}

/// Waiting work is committed in one go; what fails or panics in it takes nothing along.
async fn a_failing_unit_of_work_is_rolled_back_alone(place: Place) {
    let store = place.store().await;
    let held = hold(&store).await;
    let group: Vec<_> = (0..6)
        .map(|one| {
            let store = store.clone();
            tokio::spawn(async move { put(&store, one, one % 2 == 1).await })
        })
        .collect();
    let panicking = tokio::spawn({
        let store = store.clone();
        async move { store.write::<(), _>(|_| Box::pin(async { panic!("on purpose") })).await }
    });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    held.send(()).unwrap();
    let mut failed = 0;
    for one in group {
        failed += usize::from(one.await.unwrap().is_err());
    }
    drop(panicking.await);
    put(&store, 9, false).await.expect("the writer is still there");
    assert_eq!((failed, entries(&store)), (3, 4));
    assert_eq!(place.number("SELECT COUNT(*) FROM known_place").await, 4);
    assert_eq!(place.number("SELECT revision FROM shard WHERE municipality_id = 0").await, 4, "no revision is lost");
}
both!(a_failing_unit_of_work_is_rolled_back_alone);

/// A form sent twenty times at once is written down once, and everybody hears the same.
async fn one_key_takes_effect_once(place: Place) {
    let service = place.service().await;
    let new = NewNeed {
        own_words: "Ik zoek een maatje".into(),
        no_fixed_place: true,
        keep_words: true,
        idempotency_key: "one".into(),
        ..NewNeed::default()
    };
    let sending: Vec<_> = (0..20)
        .map(|_| {
            let (service, new) = (service.clone(), new.clone());
            tokio::spawn(async move { record_need(&service, Principal::Operator, &new).await.unwrap() })
        })
        .collect();
    let mut answers = std::collections::HashSet::new();
    for one in sending {
        answers.insert(one.await.unwrap().id);
    }
    assert_eq!(answers.len(), 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM need").await, 1);
}
both!(one_key_takes_effect_once);

/// Two imports of areas at once: the second waits, and gives its town a number of its own.
async fn two_new_municipalities_at_once_get_two_numbers(place: Place) {
    let (store, service) = (place.store().await, place.service().await);
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let first = tokio::spawn(async move {
        let work = store.write(move |tx| {
            Box::pin(async move {
                let number = tx.municipality("GM9902", Some("Stad")).await?;
                begun.send(()).unwrap();
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                Ok(number)
            })
        });
        work.await.unwrap()
    });
    has_begun.await.unwrap();
    let path = place.write("areas.geojson", crate::support::ground::areas());
    let order = crate::support::town::order(&path);
    let report = crate::support::town::import(&service, "areas", &order).await;
    assert_eq!((first.await.unwrap(), report.counts.new), (1, 3));
    let all = service.store.municipalities().await.unwrap();
    let named: Vec<_> = all.iter().map(|one| (one.municipality_id, one.code.as_str(), one.name.as_str())).collect();
    assert_eq!(named, [(1, "GM9902", "Stad"), (2, "GM9901", "Dorp")]);
    assert_eq!(place.number("SELECT COUNT(*) FROM area WHERE municipality_id = 2").await, 3);
}
both!(two_new_municipalities_at_once_get_two_numbers);

/// Partners take the row of their town and then, for places of the map that are theirs, that of all towns; areas take
/// them the other way round. One of the two waits; neither is thrown out.
async fn partners_and_areas_at_once_do_not_wait_for_each_other(place: Place) {
    use crate::support::{ground, town::import, town::order};
    let service = place.service().await;
    import(&service, "areas", &order(&place.write("areas.geojson", ground::areas()))).await;
    import(&service, "osm", &order(&place.write("dorp.osm", ground::osm(&ground::DORPSSTRAAT)))).await;
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let (store, taxonomy) = (service.store.clone(), service.store.taxonomy().clone());
    let areas = tokio::spawn(async move {
        let work = store.write(move |tx| {
            Box::pin(async move {
                tx.municipality("GM9902", None).await?;
                begun.send(()).unwrap();
                tokio::time::sleep(std::time::Duration::from_millis(500)).await;
                let there = KnownPlaceRecord { municipality_id: 1, ..place_from_the_map(7) };
                tx.put_known_places(&taxonomy, vec![there]).await
            })
        });
        work.await
    });
    has_begun.await.unwrap();
    let shop = "id,name,category,lat,lon\n1,Winkel Dorpsstraat,eten,52.0001,4.3605\n";
    let report = import(&service, "partners", &order(&place.write("shop.csv", shop))).await;
    assert_eq!((report.counts.new, areas.await.unwrap().unwrap().new), (1, 1));
    assert_eq!(place.number("SELECT COUNT(*) FROM known_place WHERE partner_id IS NOT NULL").await, 1);
}
both!(partners_and_areas_at_once_do_not_wait_for_each_other);

/// Begins a future, and says whether it has to wait.
async fn waits(future: &mut (impl Future + Unpin)) -> bool {
    std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut *future).poll(context).is_pending())).await
}

/// SQLite has a queue; it is bounded.
#[tokio::test(flavor = "multi_thread")]
async fn one_more_than_may_wait_is_told_so() {
    let place = Place::empty(Kind::Sqlite).await;
    let store = place.store().await;
    let held = hold(&store).await;
    let mut waiting: Vec<_> = (0..1_024).map(|one| Box::pin(put(&store, one, false))).collect();
    for one in &mut waiting {
        assert!(waits(one).await);
    }
    let refused = put(&store, 5_000, false).await;
    assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
    held.send(()).unwrap();
    for one in waiting {
        one.await.unwrap();
    }
    assert_eq!(entries(&store), 1_024);
}

/// Whoever asked has gone: the work is done all the same, and heard of by everyone with the next look.
#[tokio::test(flavor = "multi_thread")]
async fn work_whose_asker_has_gone_is_caught_up_with() {
    let place = Place::empty(Kind::Sqlite).await;
    let store = place.store().await;
    let held = hold(&store).await;
    let mut gone = Box::pin(put(&store, 1, false));
    assert!(waits(&mut gone).await);
    drop(gone);
    held.send(()).unwrap();
    put(&store, 2, false).await.unwrap();
    assert_eq!(entries(&store), 2, "a write that finds itself behind catches up");
}
