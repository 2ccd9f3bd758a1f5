//! A volunteer in three fields: their yes first, and never more of where they live than a cell.
use buurtraat::service::{
    Principal, ServiceError,
    keeping::{erase_all, get_known, known_json, pause},
    mine::{Reach, find_mine},
    network::{CAN_DO, NewVolunteer, OwnOffer, add_volunteer, get_own_offer, get_partner, give_code, offer_oneself},
};
use engine::domain::{NEED_RESOLUTION, Visibility, Warmth};
use uuid::Uuid;

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

/// Whom the team wrote down gets a code: it opens what is kept of them, lets them rest, and takes all of it away.
async fn a_code_opens_what_the_team_wrote_down(place: Place) {
    let village = Village::of(&place).await;
    let (service, team) = (&village.service, who(village.fenna));
    let id = add_volunteer(service, team, &sam()).await.unwrap();
    assert!(matches!(give_code(service, Principal::Anonymous, id).await, Err(ServiceError::Forbidden)));
    assert!(matches!(give_code(service, team, Uuid::nil()).await, Err(ServiceError::NotFound)));
    let given = give_code(service, team, id).await.unwrap();
    assert_eq!(given.reach, Some(Reach::Phone("+31611223344".into())));
    assert_eq!(give_code(service, team, id).await.unwrap(), given, "asked again it is the same");
    assert!(find_mine(service, &given.code, "06 87 65 43 21").await.is_err());
    let mine = find_mine(service, &given.code.replace('-', " "), "0611223344").await.unwrap();
    assert_eq!((mine.subject, mine.sort.as_str()), (id, CAN_DO));
    let offered = get_own_offer(service, &mine).await.unwrap().unwrap();
    assert_eq!(offered.description, "helpt met Nederlands leren");
    let known = known_json(&get_known(service, &mine, false).await.unwrap()).to_string();
    for told in ["helpt met Nederlands leren", "+31611223344", "consent-2026-11"] {
        assert!(known.contains(told), "{told}: {known}");
    }
    assert!(pause(service, &mine, "4").await.unwrap().is_some());
    let alone = NewVolunteer { phone: String::new(), idempotency_key: "alone".into(), ..sam() };
    let alone = add_volunteer(service, team, &alone).await.unwrap();
    let long = give_code(service, team, alone).await.unwrap();
    assert!(long.reach.is_none() && long.code.len() > 2 * given.code.len(), "{long:?}");
    assert_eq!(find_mine(service, &long.code, "").await.unwrap().subject, alone);
    erase_all(service, Principal::Anonymous, &mine).await.unwrap();
    assert!(find_mine(service, &given.code, "0611223344").await.is_err());
    assert!(get_partner(service, team, id).await.is_err());
    assert_eq!(place.number("SELECT COUNT(*) FROM volunteer").await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM erasure").await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'give-code'").await, 3);
}
both!(a_code_opens_what_the_team_wrote_down);

/// Whoever said themselves what they can do has a code of their own, which no team is told.
async fn a_code_of_ones_own_is_told_to_no_team(place: Place) {
    let village = Village::of(&place).await;
    let [can_do, place, first_name, reach] = ["ik was schilder", "2600AB", "Noor", "06 12 34 56 78"].map(str::to_owned);
    let new = OwnOffer { can_do, place, first_name, reach, ..OwnOffer::default() };
    let (_, subject) = offer_oneself(&village.service, &new).await.unwrap();
    let given = give_code(&village.service, who(village.fenna), subject).await;
    assert!(matches!(given, Err(ServiceError::NotFound)));
}
both!(a_code_of_ones_own_is_told_to_no_team);
