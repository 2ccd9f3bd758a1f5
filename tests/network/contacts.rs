//! What there was with a partner, thanks after a deed, and leaving them in peace.
use buurtraat::service::{
    ServiceError,
    network::{NewContact, get_partner, log_contact, rest_partner, wake_partner},
};

use super::village::{Village, at, codes, who};
use crate::support::{Place, both};

fn contact(sort: &str, note: &str, key: &str) -> NewContact {
    NewContact { sort: sort.into(), note: note.into(), idempotency_key: key.into(), ..NewContact::default() }
}

async fn a_deed_wants_thanks(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    let later = at(service, "2026-09-15T09:00");
    for key in ["a", "a", "b"] {
        log_contact(service, fenna, partner, &contact("asked", "tafels voor zaterdag", key)).await.unwrap();
    }
    assert!(!get_partner(service, fenna, partner).await.unwrap().wants_thanks());
    log_contact(service, fenna, partner, &contact("given", "", "c")).await.unwrap();
    let now = get_partner(service, fenna, partner).await.unwrap();
    assert_eq!((now.times("asked"), now.times("given"), now.wants_thanks()), (2, 1, true), "pressed twice counts once");
    log_contact(&later, fenna, partner, &contact("thanks", "", "d")).await.unwrap();
    let now = get_partner(&later, fenna, partner).await.unwrap();
    assert_eq!((now.visits[0].sort.as_str(), now.wants_thanks()), ("thanks", false));
    assert_eq!(now.names.values().collect::<Vec<_>>(), ["Fenna"]);
}
both!(a_deed_wants_thanks);

async fn a_note_names_nobody(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    let wrong = contact("gebeld", "Bel 06 11 22 33 44", "");
    assert_eq!(
        codes(log_contact(service, fenna, partner, &wrong).await),
        [("sort", "contact-sort-missing"), ("note", "note-number")]
    );
    let named = contact("call", "sprak met Mohammed over zaterdag", "");
    assert_eq!(codes(log_contact(service, fenna, partner, &named).await), [("note", "note-name")]);
    let kept = NewContact { keep_words: true, ..named };
    log_contact(service, fenna, partner, &kept).await.unwrap();
    let long = contact("call", &"a".repeat(201), "");
    assert_eq!(codes(log_contact(service, fenna, partner, &long).await), [("note", "own-words-too-long")]);
    let other = log_contact(service, who(village.elsewhere), partner, &contact("call", "", "")).await;
    assert!(matches!(other, Err(ServiceError::NotFound)));
    assert_eq!(place.number("SELECT COUNT(*) FROM visit").await, 1);
}
both!(a_note_names_nobody);

/// Nobody finds who rests; that ends by itself on the day, and at once when somebody says so.
async fn who_rests_is_left_in_peace(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    assert_eq!(village.found(service).await, 1);
    rest_partner(service, fenna, partner, "2026-10-14").await.unwrap();
    assert_eq!(village.found(service).await, 0);
    assert_eq!(village.found(&at(service, "2026-10-13T23:00")).await, 0);
    assert_eq!(village.found(&at(service, "2026-10-14T00:30")).await, 1, "it is over");
    wake_partner(service, fenna, partner).await.unwrap();
    assert_eq!(village.found(service).await, 1);
    assert!(village.offers().iter().all(|offer| offer.room.is_none()), "no trace of the rest stays");
    rest_partner(service, fenna, partner, "").await.unwrap();
    let until = get_partner(service, fenna, partner).await.unwrap().rest.unwrap().until;
    assert_eq!(until.to_rfc3339(), "2027-09-13T22:00:00+00:00", "a year from now");
    for wrong in ["2026-09-14", "2020-01-01", "2099-01-01", "morgen"] {
        assert_eq!(codes(rest_partner(service, fenna, partner, wrong).await), [("until", "rest-date")], "{wrong}");
    }
}
both!(who_rests_is_left_in_peace);
