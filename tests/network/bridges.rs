//! Bridge builders are never asked more often than they want, however many ask at once.
use buurtraat::service::{
    ServiceError,
    network::{
        MayAsk, NewBridgeBuilder, ask_bridge_builder, drop_bridge_builder, keep_bridge_builder, list_bridge_builders,
        may_ask,
    },
};

use super::village::{Village, at, codes, who};
use crate::support::{Place, both};

fn yes(most: &str) -> NewBridgeBuilder {
    NewBridgeBuilder {
        communities: "de moskee en de voetbalclub".into(),
        languages: vec!["ar".into(), "nl".into()],
        municipal_contact: true,
        asks_most: most.into(),
        consent: true,
        keep_words: false,
    }
}

async fn nobody_is_asked_over_the_cap(place: Place) {
    let village = Village::of(&place).await;
    let partner = village.with_partners().await[0];
    keep_bridge_builder(&village.service, who(village.fenna), partner, &yes("3")).await.unwrap();
    let mut all = Vec::new();
    for number in 0..12 {
        let (service, by) = (village.service.clone(), if number % 2 == 0 { village.fenna } else { village.rachid });
        all.push(tokio::spawn(async move {
            ask_bridge_builder(&service, who(by), partner, &format!("key {number}")).await
        }));
    }
    let mut asked = 0;
    for one in all {
        match one.await.unwrap() {
            Ok(()) => asked += 1,
            refused => assert_eq!(codes(refused), [("asked", "asked-enough")]),
        }
    }
    assert_eq!(asked, 3);
    assert_eq!(place.number("SELECT asks_this_month FROM bridge_builder").await, 3);
    assert_eq!(place.number("SELECT COUNT(*) FROM visit WHERE sort = 'asked'").await, 3);
    println!("{} asking=12 asked={asked} cap=3", place.kind.label());
    let next = at(&village.service, "2026-10-01T00:01");
    ask_bridge_builder(&next, who(village.fenna), partner, "next").await.unwrap();
    ask_bridge_builder(&next, who(village.fenna), partner, "next").await.unwrap();
    assert_eq!(
        place.number("SELECT asks_this_month FROM bridge_builder").await,
        1,
        "a new month, and a key used twice"
    );
}
both!(nobody_is_asked_over_the_cap);

async fn a_bridge_builder_said_yes(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    let wrong = NewBridgeBuilder {
        communities: " ".into(),
        languages: vec!["klingon".into()],
        asks_most: "100".into(),
        ..NewBridgeBuilder::default()
    };
    let wanted = [
        ("communities", "communities-missing"),
        ("languages", "language"),
        ("asks_most", "asks-wrong"),
        ("consent", "consent-missing"),
    ];
    assert_eq!(codes(keep_bridge_builder(service, fenna, partner, &wrong).await), wanted);
    assert!(matches!(ask_bridge_builder(service, fenna, partner, "").await, Err(ServiceError::NotFound)));
    keep_bridge_builder(service, fenna, partner, &yes("1")).await.unwrap();
    ask_bridge_builder(service, fenna, partner, "").await.unwrap();
    keep_bridge_builder(service, fenna, partner, &yes("1")).await.unwrap();
    assert_eq!(
        codes(ask_bridge_builder(service, fenna, partner, "").await),
        [("asked", "asked-enough")],
        "changing them forgets nothing"
    );
    let (lines, total) = list_bridge_builders(service, fenna, 0, 20).await.unwrap();
    assert_eq!((total, lines[0].languages.as_str(), lines[0].municipal_contact), (1, "nl ar", true));
    let may = may_ask(service, 1, lines[0].asks_this_month, lines[0].asked_at);
    assert!(matches!(may, MayAsk::From(at) if at.to_rfc3339() == "2026-09-30T22:00:00+00:00"), "{may:?}");
    let other = drop_bridge_builder(service, who(village.elsewhere), partner).await;
    assert!(matches!(other, Err(ServiceError::NotFound)));
    drop_bridge_builder(service, fenna, partner).await.unwrap();
    assert_eq!(list_bridge_builders(service, fenna, 0, 20).await.unwrap().1, 0);
}
both!(a_bridge_builder_said_yes);
