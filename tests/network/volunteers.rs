//! A volunteer in three fields: their yes first, and never more of where they live than a cell.
use buurtraat::service::network::{NewVolunteer, add_volunteer, get_partner};
use engine::domain::{NEED_RESOLUTION, Visibility, Warmth};

use super::village::{Village, codes, who};
use crate::support::{Place, both};

fn sam() -> NewVolunteer {
    NewVolunteer {
        first_name: "Sam".into(),
        place: "Dorpsstraat 3".into(),
        can_do: "helpt met Nederlands leren".into(),
        phone: "06 11 22 33 44".into(),
        consent: true,
        keep_words: false,
        idempotency_key: "once".into(),
    }
}

async fn a_volunteer_is_kept_coarsely(place: Place) {
    let village = Village::of(&place).await;
    let id = add_volunteer(&village.service, who(village.fenna), &sam()).await.unwrap();
    assert_eq!(add_volunteer(&village.service, who(village.fenna), &sam()).await.unwrap(), id, "sent twice");
    let partner = get_partner(&village.service, who(village.fenna), id).await.unwrap();
    assert_eq!(partner.offers[0].categories, "taal", "proposed from the words");
    assert_eq!(partner.contact.unwrap().phone.as_deref(), Some("+31611223344"));
    let offers = village.offers();
    let [offer] = offers.as_slice() else { panic!("{offers:?}") };
    assert_eq!((offer.is_person, offer.visibility, offer.warmth), (true, Visibility::Team, Warmth::Known));
    assert_eq!(offer.cell.unwrap().resolution(), NEED_RESOLUTION);
    let door = "SELECT COUNT(*) FROM offer_entry e JOIN address a ON a.lat = e.lat AND a.lon = e.lon WHERE e.is_person";
    assert_eq!(place.number(door).await, 0, "not at anybody's door");
    assert_eq!(place.number("SELECT COUNT(*) FROM location WHERE organization_id IS NULL").await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'consent-2026-11'").await, 1);
}
both!(a_volunteer_is_kept_coarsely);

async fn without_a_yes_nothing_is_kept(place: Place) {
    let village = Village::of(&place).await;
    let wrong = NewVolunteer {
        first_name: "06 12".into(),
        place: "Nergensstraat".into(),
        can_do: "Bel 06 11 22 33 44".into(),
        phone: "nee".into(),
        consent: false,
        ..NewVolunteer::default()
    };
    let wanted = [
        ("first_name", "first-name-wrong"),
        ("can_do", "note-number"),
        ("phone", "phone-wrong"),
        ("consent", "consent-missing"),
        ("place", "unknown-street"),
    ];
    assert_eq!(codes(add_volunteer(&village.service, who(village.fenna), &wrong).await), wanted);
    let named = NewVolunteer { can_do: "kookt samen met Mohammed".into(), ..sam() };
    assert_eq!(codes(add_volunteer(&village.service, who(village.fenna), &named).await), [("can_do", "note-name")]);
    assert_eq!(place.number("SELECT COUNT(*) FROM volunteer").await, 0);
    let kept = NewVolunteer { keep_words: true, ..named };
    add_volunteer(&village.service, who(village.fenna), &kept).await.unwrap();
    assert_eq!(place.number("SELECT COUNT(*) FROM volunteer").await, 1, "it was no name after all");
}
both!(without_a_yes_nothing_is_kept);
