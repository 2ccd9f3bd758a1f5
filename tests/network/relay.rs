//! No contact is lost with a person: who knows only one of us is introduced to another, until they have met.
use buurtraat::service::{
    Principal, Role, ServiceError, Staff,
    account::people::list_people,
    network::{NewContact, acquaint, get_cards, get_relay, introduce, log_contact},
};
use uuid::Uuid;

use super::village::{Village, codes, who};
use crate::support::{Place, both};

async fn an_introduction_stays_open_until_they_met(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, rachid) = (&village.service, village.fenna, village.rachid);
    let partners = village.with_partners().await;
    let relay = || get_relay(service, who(rachid), fenna.worker, 0, 20);
    let before = relay().await.unwrap();
    assert_eq!((before.total, before.partners.len(), before.introductions.len()), (2, 2, 0));
    assert_eq!(
        before.people.iter().map(|(worker, n)| (worker.name.as_str(), *n)).collect::<Vec<_>>(),
        [("Fenna", 2), ("Rachid", 0)]
    );
    introduce(service, who(fenna), partners[0], rachid.worker).await.unwrap();
    assert_eq!(relay().await.unwrap().introductions[&partners[0]].worker_id, rachid.worker);
    let cards = get_cards(service, who(fenna), rachid.worker).await.unwrap();
    assert_eq!(
        (cards.cards.len(), cards.cards[0].from.clone(), cards.to.name.as_str()),
        (1, vec!["Fenna".to_owned()], "Rachid")
    );
    let call = NewContact { sort: "call".into(), ..NewContact::default() };
    log_contact(service, who(fenna), partners[0], &call).await.unwrap();
    assert_eq!(relay().await.unwrap().introductions.len(), 1, "it is Rachid who must meet them");
    log_contact(service, who(rachid), partners[0], &call).await.unwrap();
    let after = relay().await.unwrap();
    assert_eq!((after.total, after.introductions.len()), (1, 0), "two of us know them now");
    assert!(get_cards(service, who(fenna), rachid.worker).await.unwrap().cards.is_empty());
    log_contact(service, who(rachid), partners[1], &call).await.unwrap();
    assert_eq!(relay().await.unwrap().total, 1, "who calls without an introduction does not know them yet");
}
both!(an_introduction_stays_open_until_they_met);

async fn only_colleagues_of_now_take_over(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna) = (&village.service, who(village.fenna));
    let partner = village.with_partners().await[0];
    for stranger in [village.elsewhere.worker, Uuid::nil()] {
        assert_eq!(codes(introduce(service, fenna, partner, stranger).await), [("to", "colleague-missing")]);
        assert!(matches!(get_relay(service, fenna, stranger, 0, 20).await, Err(ServiceError::NotFound)));
        assert!(matches!(get_cards(service, fenna, stranger).await, Err(ServiceError::NotFound)));
    }
    place.run("UPDATE worker SET left_at = (SELECT MAX(finished_at) FROM import_run) WHERE name = 'Fenna'").await;
    let relay = get_relay(service, who(village.rachid), village.fenna.worker, 0, 20).await.unwrap();
    assert_eq!(relay.total, 2, "who left still has contacts to hand over");
    let back = introduce(service, who(village.rachid), partner, village.fenna.worker).await;
    assert_eq!(codes(back), [("to", "colleague-missing")]);
}
both!(only_colleagues_of_now_take_over);

/// Before somebody is taken out, their page says who would be lost.
async fn who_would_be_lost_with_a_colleague(place: Place) {
    let village = Village::of(&place).await;
    let partners = village.with_partners().await;
    let coordinator = Principal::Staff(Staff { role: Role::Coordinator, ..village.rachid });
    let lost = async || {
        let people = list_people(&village.service, coordinator).await.unwrap();
        let mut lost: Vec<_> = people.into_iter().map(|one| (one.name, one.only_theirs)).collect();
        lost.sort();
        lost
    };
    let of = |fenna, rachid| [("Fenna".to_owned(), fenna), ("Rachid".to_owned(), rachid)];
    assert_eq!(lost().await, of(2, 0));
    acquaint(&village.service, who(village.rachid), partners[0], true).await.unwrap();
    assert_eq!(lost().await, of(1, 0), "they know two of us now");
}
both!(who_would_be_lost_with_a_colleague);
