//! Nothing is published by itself; who may decide, what can be chosen, and from when another choice holds.
use buurtraat::service::{
    Principal, Role, ServiceError, Staff,
    publishing::{Decision, Kind, decide, get_choices, publish_due},
};
use engine::prevention::publication::Quarter;

use super::{CODE, Council, ask, get, needs_with_askers, shown};
use crate::support::{Place, both};

/// Every address that would say something.
const SILENT: [(&str, u16); 9] = [
    ("/cijfers", 404),
    ("/en/cijfers", 404),
    ("/cijfers?kwartaal=2026-Q2", 404),
    ("/cijfers.csv", 404),
    ("/api/v1/figures/2026-Q2", 404),
    ("/tiles/asked/12/2103/1356.mvt", 204),
    ("/tiles/asked/6/32/21.mvt", 204),
    ("/ar/cijfers", 404),
    ("/cijfers?kwartaal=1", 404),
];

async fn is_silent(council: &Council) {
    let site = council.site();
    for (uri, status) in SILENT {
        let answer = get(&site, uri).await;
        assert_eq!(answer.status, status, "{uri} {}", answer.text());
        assert!(!answer.text().contains("data-of"), "{uri}");
    }
    assert!(get(&site, "/cijfers").await.text().contains("Uw gemeente laat hier geen cijfers zien."));
    let editions = get(&site, "/api/v1/figures").await;
    assert_eq!((editions.status, editions.text().as_str()), (200, "{\"results\":[]}"));
    assert!(!get(&site, "/over").await.text().contains("/cijfers"));
    let cells = council.service.store.cells_of_municipality(council.shard).await.unwrap().into_iter().collect();
    assert!(shown::tiles(&site, &cells, 11).await.is_empty());
}

async fn nothing_is_published_by_itself(place: Place) {
    let council = Council::on(place.kind, "2026-07-03").await;
    // Nobody counts, so nobody need know who asked twice: the numbers of the file are not kept.
    council.loads(&needs_with_askers()).await;
    assert_eq!(council.place.number("SELECT COUNT(*) FROM need WHERE asker IS NOT NULL").await, 0);
    assert_eq!(publish_due(&council.service).await.unwrap(), 0);
    is_silent(&council).await;
}
both!(nothing_is_published_by_itself);

async fn what_a_council_takes_back_is_gone_at_once(place: Place) {
    let council = Council::on(place.kind, "2026-04-02").await;
    council.decides(Some(Kind::Zones)).await;
    is_silent(&council).await;
    council.loads(&needs_with_askers()).await;
    assert_eq!(council.publishes("2026-04-02").await, 1);
    let site = council.site();
    let before = shown::table(&site, "").await;
    assert!(before.values().any(Option::is_some), "{before:?}");
    assert!(get(&site, "/over").await.text().contains("href=\"/cijfers\""));
    council.decides(None).await;
    is_silent(&council).await;
    assert_eq!(council.publishes("2026-07-03").await, 0);
    // Decided again, what was shown is shown, and the next quarter knows of it.
    council.decides(Some(Kind::Zones)).await;
    assert_eq!(shown::table(&site, "").await, before);
    assert_eq!(council.publishes("2026-07-03").await, 1);
}
both!(what_a_council_takes_back_is_gone_at_once);

async fn another_choice_holds_from_the_next_year_on(place: Place) {
    let council = Council::on(place.kind, "2025-07-02").await;
    council.decides(Some(Kind::Zones)).await;
    council.loads(&needs_with_askers()).await;
    assert_eq!(council.publishes("2025-07-02").await, 1);
    council.decides(Some(Kind::Areas)).await;
    let site = council.site();
    for (day, is_zones) in [("2025-10-02", true), ("2026-01-02", true), ("2026-04-02", false)] {
        assert_eq!(council.publishes(day).await, 1);
        let table = shown::table(&site, "").await;
        assert!(table.keys().all(|(_, subject)| subject.is_empty() == is_zones), "{day} {table:?}");
    }
    // What is new is silent until its year has nothing of the year that was published before.
    assert!(shown::table(&site, "").await.values().all(Option::is_none));
    let choices = get_choices(&council.service, Principal::Operator, Some(council.shard)).await.unwrap();
    assert_eq!((choices.kind, choices.of_year), (Some(Kind::Areas), Some((2026, Kind::Areas))));
    assert_eq!(choices.last, Quarter::of(2026, 3));
}
both!(another_choice_holds_from_the_next_year_on);

async fn only_who_leads_decides_and_only_what_can_be(place: Place) {
    let council = Council::on(place.kind, "2026-07-03").await;
    let staff = |role| {
        Principal::Staff(Staff { worker: council.service.new_id(), municipality: council.shard, team: None, role })
    };
    let sure = |kind| Decision { kind, sure: true };
    for who in [Principal::Anonymous, staff(Role::Member)] {
        let refused = decide(&council.service, who, None, sure(Some(Kind::Zones))).await;
        assert!(matches!(refused, Err(ServiceError::Forbidden)), "{refused:?}");
    }
    let unsure = Decision { kind: Some(Kind::Zones), sure: false };
    let refused = decide(&council.service, staff(Role::Coordinator), None, unsure).await;
    assert!(matches!(&refused, Err(ServiceError::Invalid(faults)) if faults[0].code == "publishing-not-sure"));
    decide(&council.service, staff(Role::Coordinator), None, sure(Some(Kind::Areas))).await.unwrap();
    let log = "SELECT COUNT(*) FROM audit_log WHERE action = 'publish-areas' AND object_type = 'publishing'";
    assert_eq!(council.place.number(log).await, 1);
    // Where nothing of the ground is loaded nothing can be chosen, and the reason is said.
    let empty = Council::of(place, "2026-07-03").await;
    let staff = Staff { worker: empty.service.new_id(), municipality: 0, team: None, role: Role::Coordinator };
    for (kind, code) in [(Kind::Zones, "publishing-no-zones"), (Kind::Areas, "publishing-no-areas")] {
        let refused = decide(&empty.service, Principal::Staff(staff), None, sure(Some(kind))).await;
        assert!(matches!(&refused, Err(ServiceError::Invalid(faults)) if faults[0].code == code), "{refused:?}");
    }
}
both!(only_who_leads_decides_and_only_what_can_be);

async fn two_servers_publish_once(place: Place) {
    let council = Council::on(place.kind, "2026-07-03").await;
    council.decides(Some(Kind::Zones)).await;
    council.loads(&needs_with_askers()).await;
    let (one, other) = tokio::join!(publish_due(&council.service), publish_due(&council.service));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
    assert_eq!(council.place.number("SELECT COUNT(*) FROM edition").await, 1);
    let log = "SELECT COUNT(*) FROM audit_log WHERE action = 'publish' AND actor = 'system'";
    assert_eq!(council.place.number(log).await, 1);
    let wrong = ask(&council.site(), "POST", "/cijfers", "").await.status;
    assert_eq!((wrong, CODE), (405, "GM9990"));
}
both!(two_servers_publish_once);
