//! The card that stays behind: its squares lead to a page that says who came by.
use std::{collections::HashSet, sync::Arc};

use buurtraat::{
    service::{
        FixedClock, Service,
        network::doors::{find_card, get_round},
    },
    web::page::Qr,
};
use jiff::ToSpan;

use super::{begin, member, village::village};
use crate::support::{Place, both};

/// What a phone reads in the squares of a card, as they are drawn.
pub fn read(side: usize, path: &str) -> String {
    let mut dark = HashSet::new();
    for piece in path.split('M').filter(|piece| !piece.is_empty()) {
        let (at, rest) = piece.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let run: usize = rest.split('v').next().unwrap().parse().unwrap();
        dark.extend((x..x + run).map(|x| (x, y)));
    }
    let scale = 4;
    let wide = side * scale;
    let dot = |at: usize| if dark.contains(&(at % wide / scale, at / wide / scale)) { 0 } else { 255 };
    let picture: Vec<u8> = (0..wide * wide).map(dot).collect();
    let mut eye = quircs::Quirc::default();
    let found: Vec<_> = eye.identify(wide, wide, &picture).collect();
    assert_eq!(found.len(), 1, "one square");
    String::from_utf8(found[0].as_ref().unwrap().decode().unwrap().payload).unwrap()
}

#[test]
fn the_squares_say_the_address() {
    for address in [
        "https://b.nl/deur/zon-418",
        "http://localhost:8080/deur/bij-001",
        &format!("https://{}.example.nl/deur/uil-999", "x".repeat(60)),
    ] {
        let qr = Qr::of(address).unwrap();
        assert_eq!(read(qr.side, &qr.path), address);
    }
    assert_eq!(Qr::of(&"x".repeat(4_000)), None);
}

/// A code as somebody types it; who came by; after a year the card is old.
async fn a_card_says_who_came_by(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let door = get_round(&service, who, round).await.unwrap().doors.remove(0);
    let card = find_card(&service, &door.door.code).await.unwrap().unwrap();
    assert_eq!((&card.place, card.worker.is_empty(), card.team.as_str()), (&door.place.name, false, "Wijkteam"));
    let sloppy = format!(" {} ", door.door.code.to_uppercase().replace('-', " "));
    assert_eq!(find_card(&service, &sloppy).await.unwrap(), Some(card));
    for unknown in ["", "zon", "zon-12x", "' OR 1=1 --"] {
        assert_eq!(find_card(&service, unknown).await.unwrap(), None, "{unknown}");
    }
    let then = service.clock.now() + (366 * 24).hours();
    let later = Service { clock: Arc::new(FixedClock(then)), ..service.clone() };
    assert_eq!(find_card(&later, &door.door.code).await.unwrap(), None);
}
both!(a_card_says_who_came_by);
