//! Where an internship street could be, and who was asked there.
use buurtraat::{
    import::{StreetFile, read_street_weights},
    service::{
        Principal, ServiceError,
        network::{
            doors::{NewVisit, Wish, get_round, log_visit},
            streets::{Asked, Street, get_street, list_streets},
        },
    },
};
use engine::matching::streets::{StreetRules, StreetWeights};
use uuid::Uuid;

use super::{begin, five::names, member, village::village};
use crate::support::{Place, both};

fn asked(street: &Street, shop: Uuid) -> Asked {
    street.businesses.iter().find(|one| one.place.id == shop).unwrap().asked
}

/// The village street, its businesses in order, and what each said.
async fn a_street_says_who_was_asked(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    place.run("UPDATE known_place SET partner_id = id WHERE name = 'Bakker Bol'").await;
    let street = list_streets(&service, who).await.unwrap().remove(0);
    assert_eq!((street.name.as_str(), street.in_team), ("Dorpsstraat", true));
    assert!(street.kinds().len() >= 7, "{:?}", street.kinds());
    let numbers: Vec<&str> = street.businesses.iter().map(|one| one.place.house_number.as_str()).collect();
    let walked: Vec<&str> = numbers.iter().copied().filter(|number| !number.is_empty()).collect();
    assert_eq!(walked, ["1", "3", "5", "7", "9", "11", "13"]);
    let next = street.ask_next(5);
    assert_eq!(next.len(), 5);
    let found = names(&service, who, &Wish { only: next.clone(), ..Wish::default() }).await;
    assert_eq!(found.len(), 5, "doors along just these");
    let round = begin(&service, who).await;
    let doors = get_round(&service, who, round).await.unwrap().doors;
    for (position, outcome) in [(1, "yes"), (2, "no"), (3, "perhaps")] {
        let new = NewVisit { outcome: outcome.into(), ..NewVisit::default() };
        log_visit(&service, who, (round, position), &new).await.unwrap();
    }
    let street = get_street(&service, who, street.key).await.unwrap();
    let in_street = |at: usize| street.businesses.iter().any(|one| one.place.id == doors[at].place.id);
    for (at, wanted) in [(0, Asked::Yes), (1, Asked::No), (2, Asked::Perhaps)] {
        // Who said no at the end of the street is no longer part of it; the library is no business.
        if in_street(at) {
            assert_eq!(asked(&street, doors[at].place.id), wanted);
        }
    }
    assert_eq!(street.count(|asked| asked == Asked::Partner), 1);
    let next = street.ask_next(9);
    assert!(next.iter().all(|id| asked(&street, *id) == Asked::NotYet), "only who was not asked");
    assert!(doors[..3].iter().all(|door| !next.contains(&door.place.id)));
}
both!(a_street_says_who_was_asked);

/// For the team only; a place that stands in no street is not found.
async fn streets_are_of_the_team(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    assert!(matches!(list_streets(&service, Principal::Anonymous).await, Err(ServiceError::Forbidden)));
    assert!(matches!(get_street(&service, who, Uuid::nil()).await, Err(ServiceError::NotFound)));
}
both!(streets_are_of_the_team);

#[test]
fn the_file_with_street_weights_says_what_the_documents_say() {
    let file = StreetFile::shipped().unwrap();
    assert_eq!((file.rules, file.weights), (StreetRules::default(), StreetWeights::default()));
    let text = include_str!("../../data/street_weights.toml");
    assert!(read_street_weights(&text.replace("variety = 0.45", "variety = 0.55")).is_err(), "no sum of 1");
    assert!(read_street_weights(&text.replace("most = 20", "most = 20\nleast_ = 1")).is_err(), "an unknown rule");
}
