//! What a shop says, who is named, and what stays of it.
use std::sync::Arc;

use buurtraat::service::{
    FixedClock, Principal, Service,
    mine::find_mine,
    network::{
        doors::{Wish, propose},
        shops::{
            Answered, Behind, NewAnswer, Standing, Whose, answer_shop, erase_shop, get_own, get_own_by_pass,
            list_shops_to_call, look_by_card, refuse_shop, whose_shop, wrong_number,
        },
    },
};
use jiff::ToSpan;

use super::{PHONE, behind, said, say, walked, yes};
use crate::support::{Kind, Place, both};

fn later(service: &Service, hours: i64) -> Service {
    let then = service.clock.now() + hours.hours();
    Service { clock: Arc::new(FixedClock(then)), ..service.clone() }
}

/// Monday morning: the one who came by calls before Thursday; the street counts; the code opens what was said.
async fn a_yes_is_a_call_before_a_day(place: Place) {
    let (service, who, codes) = walked(&place).await;
    let visited = behind(&service, &codes[0]).await;
    let human = visited.human.clone().unwrap();
    assert_eq!((Some(human.worker), visited.standing), (who.worker(), Standing::Fresh), "who came by is named");
    let own = said(&service, &codes[0], &NewAnswer { can: vec!["clean".into(), "nonsense".into()], ..yes() }).await;
    let thursday: jiff::civil::DateTime = "2026-09-17T00:00".parse().unwrap();
    assert_eq!(own.call_before.0, thursday.in_tz("Europe/Amsterdam").unwrap().timestamp().as_second());
    assert_eq!(own.human.as_ref().unwrap().name, human.name);
    assert_eq!(own.contact.person.as_deref(), Some("Willem Testbakker"));
    assert!(!own.can.contains(&"nonsense".to_owned()), "{:?}", own.can);
    let street = own.street.unwrap();
    assert_eq!((street.shops, street.begins_at), (1, 10));
    let next = said(&service, &codes[1], &yes()).await;
    assert_eq!(next.street.unwrap().shops, 2, "the one before counts");
    assert_eq!(said(&service, &codes[2], &NewAnswer { answer: "else".into(), ..yes() }).await.street, None);
    let mine = find_mine(&service, &own.whose.code.to_uppercase(), PHONE).await.unwrap();
    let whose = Whose::of(&service, mine).unwrap();
    assert_eq!(get_own(&service, &whose).await.unwrap().unwrap().answer, "one");
    let waiting = list_shops_to_call(&service, who).await.unwrap();
    assert_eq!(waiting.len(), 3);
    assert_eq!(waiting[0].contact.phone.as_deref(), Some("+31612345678"));
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'answer' AND actor = 'anonymous'").await, 3);
}
both!(a_yes_is_a_call_before_a_day);

/// Sent again it is said once; taken back, a copy that was still on its way brings nothing back.
async fn sent_twice_is_said_once(place: Place) {
    let (service, _, codes) = walked(&place).await;
    let new = NewAnswer { idempotency_key: "k1".into(), ..yes() };
    let first = said(&service, &codes[0], &new).await;
    let again = said(&service, &codes[0], &new).await;
    assert_eq!((first.whose.answer, first.whose.code), (again.whose.answer, again.whose.code.clone()));
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 1);
    erase_shop(&service, Principal::Anonymous, &again.whose).await.unwrap();
    assert!(matches!(say(&service, &codes[0], &new).await, Answered::Gone));
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 0);
    let fresh = NewAnswer { idempotency_key: "k2".into(), ..yes() };
    assert!(matches!(say(&service, &codes[0], &fresh).await, Answered::Kept(_)), "a new answer is welcome");
}
both!(sent_twice_is_said_once);

/// Eight phones at once in one shop: one answer stands, the others hear that somebody answered.
async fn of_many_at_once_one_stands(place: Place) {
    let (service, _, codes) = walked(&place).await;
    let visited = behind(&service, &codes[0]).await;
    let tries = (0..8).map(|number| {
        let (service, visited) = (service.clone(), visited.clone());
        let new = NewAnswer { idempotency_key: format!("k{number}"), person: format!("Test {number}"), ..yes() };
        tokio::spawn(async move { answer_shop(&service, Principal::Anonymous, &visited, &new).await.unwrap() })
    });
    let mut kept = 0;
    for one in tries.collect::<Vec<_>>() {
        match one.await.unwrap() {
            Answered::Kept(_) => kept += 1,
            Answered::Taken => {}
            Answered::Gone => panic!("nobody took anything back"),
        }
    }
    assert_eq!(kept, 1);
    for (table, more) in [("shop_answer", ""), ("own_code", ""), ("contact", " WHERE NOT public")] {
        let count = place.number(&format!("SELECT COUNT(*) FROM {table}{more}")).await;
        let workers = if table == "contact" { place.number("SELECT COUNT(*) FROM worker").await } else { 0 };
        assert!(count <= 1 + workers, "{table}: {count}");
    }
    assert_eq!(behind(&service, &codes[0]).await.standing, Standing::Answered);
}
both!(of_many_at_once_one_stands);

const SECRET: [&str; 4] = ["Willem Testbakker", "612345678", "geheime werkplaats", "0612345678"];

async fn hits(service: &Service, place: &Place) -> usize {
    let count = |bytes: &[u8]| {
        SECRET.iter().filter(|text| bytes.windows(text.len()).any(|part| part == text.as_bytes())).count()
    };
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let mut found = count(&backup);
    if place.kind == Kind::Sqlite {
        for end in ["", "-wal", "-shm"] {
            found += std::fs::read(format!("{}{end}", place.file().display())).map_or(0, |bytes| count(&bytes));
        }
    }
    found
}

/// Name, number and own words cannot be read in the database; taken back, nothing is left but the line in the log.
async fn what_is_taken_back_is_gone(place: Place) {
    let (service, _, codes) = walked(&place).await;
    let keys = place.number("SELECT COUNT(*) FROM subject_key").await;
    let new =
        NewAnswer { answer: "else".into(), words: "een geheime werkplaats".into(), can: vec!["lend".into()], ..yes() };
    let own = said(&service, &codes[0], &new).await;
    assert_eq!((own.words.as_str(), own.can.as_slice()), ("een geheime werkplaats", ["lend".to_owned()].as_slice()));
    assert_eq!(hits(&service, &place).await, 0);
    let (answer, pass) = (own.whose.answer, own.whose.pass.clone());
    for _ in 0..2 {
        erase_shop(&service, Principal::Anonymous, &own.whose).await.unwrap();
    }
    for table in ["shop_answer", "own_code"] {
        assert_eq!(place.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM subject_key").await, keys, "its key is destroyed");
    assert_eq!(service.store.find_contact(answer).await.unwrap(), None);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'erase' AND object_type = 'shop'").await, 1);
    assert!(
        whose_shop(&service, &pass).await.unwrap().is_none()
            && get_own_by_pass(&service, &pass).await.unwrap().is_none()
    );
    assert!(find_mine(&service, &own.whose.code, PHONE).await.is_err());
    assert_eq!(behind(&service, &codes[0]).await.standing, Standing::Fresh, "they may be asked again");
    assert_eq!(hits(&service, &place).await, 0);
}
both!(what_is_taken_back_is_gone);

/// "No, thank you" rests for a year, whoever asks; who thinks again speaks for themselves.
async fn a_no_rests_and_a_yes_wakes(place: Place) {
    let (service, who, codes) = walked(&place).await;
    let visited = behind(&service, &codes[0]).await;
    for _ in 0..2 {
        assert!(refuse_shop(&service, Principal::Anonymous, &visited, "").await.unwrap());
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM rest").await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'refuse'").await, 1);
    assert!(matches!(behind(&service, &codes[0]).await.standing, Standing::Rests(_)));
    let only = Wish { only: vec![visited.shop.id], ..Wish::default() };
    assert!(propose(&service, who, &only).await.unwrap().doors.is_empty(), "no team is sent there");
    assert!(propose(&later(&service, 24 * 364), who, &only).await.unwrap().doors.is_empty());
    assert_eq!(propose(&later(&service, 24 * 366), who, &only).await.unwrap().doors.len(), 1);
    said(&service, &codes[0], &yes()).await;
    assert_eq!(place.number("SELECT COUNT(*) FROM rest").await, 0);
    let late = refuse_shop(&service, Principal::Anonymous, &behind(&service, &codes[0]).await, "").await.unwrap();
    assert!(!late, "another of the shop cannot take it back");
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 1);
    // Whoever holds the page can: their answer goes, and they are left in peace.
    let own = list_shops_to_call(&service, who).await.unwrap().remove(0);
    let pass = buurtraat::service::mine::pass_of(&service, (own.shop.municipality, own.id));
    assert!(refuse_shop(&service, Principal::Anonymous, &behind(&service, &codes[0]).await, &pass).await.unwrap());
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM rest").await, 1);
}
both!(a_no_rests_and_a_yes_wakes);

/// An answer is changed by whoever holds its page; the promise stays, and so does the code while the number does.
async fn an_answer_can_be_changed(place: Place) {
    let (service, who, codes) = walked(&place).await;
    let own = said(&service, &codes[0], &yes()).await;
    let next_day = later(&service, 24);
    let more = NewAnswer { answer: "more".into(), pass: own.whose.pass.clone(), ..yes() };
    assert!(matches!(say(&next_day, &codes[0], &more).await, Answered::Taken), "the page was open too long");
    let whose = Whose::of(&next_day, find_mine(&next_day, &own.whose.code, PHONE).await.unwrap()).unwrap();
    let changed = said(&next_day, &codes[0], &NewAnswer { pass: whose.pass.clone(), ..more }).await;
    assert_eq!((changed.answer.as_str(), changed.call_before), ("more", own.call_before));
    assert_eq!(changed.whose.code, own.whose.code);
    wrong_number(&next_day, who, own.whose.answer).await.unwrap();
    wrong_number(&next_day, who, own.whose.answer).await.unwrap();
    assert!(get_own(&next_day, &whose).await.unwrap().unwrap().wrong_number);
    assert!(list_shops_to_call(&next_day, who).await.unwrap().is_empty(), "nobody calls a wrong number");
    let other = NewAnswer { phone: "015 123 45 67".into(), pass: changed.whose.pass.clone(), ..yes() };
    let mended = said(&next_day, &codes[0], &other).await;
    assert!(!mended.wrong_number && mended.call_before > own.call_before, "a new day for a new number");
    assert!(find_mine(&next_day, &mended.whose.code, PHONE).await.is_err(), "the old number opens nothing");
    assert!(find_mine(&next_day, &mended.whose.code, "0151234567").await.is_ok());
    assert_eq!(list_shops_to_call(&next_day, who).await.unwrap().len(), 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 1);
}
both!(an_answer_can_be_changed);

/// A card of long ago, a code nobody printed, and whoever came by left since.
async fn old_cards_and_who_left(place: Place) {
    let (service, who, codes) = walked(&place).await;
    assert!(matches!(look_by_card(&service, "zon-000x").await.unwrap(), Behind::Unknown));
    let year = later(&service, 24 * 366);
    match look_by_card(&year, &codes[0]).await.unwrap() {
        Behind::Old(shop) => assert!(!shop.name.is_empty()),
        other => panic!("{other:?}"),
    }
    let worker = who.worker().unwrap();
    let name = service.store.find_worker(worker).await.unwrap().unwrap().name;
    place.run(&format!("UPDATE worker SET name = '' WHERE name = '{name}'")).await;
    let visited = behind(&service, &codes[0]).await;
    assert!(visited.came.is_none() && visited.human.is_none_or(|human| human.worker != worker));
    place.run("UPDATE worker SET name = ''").await;
    let nobody = behind(&service, &codes[0]).await;
    assert!(nobody.human.is_none());
    let refused = answer_shop(&service, Principal::Anonymous, &nobody, &yes()).await.unwrap_err();
    assert_eq!(crate::doors::five::codes(refused), ["shop-nobody"], "nothing is promised in nobody's name");
}
both!(old_cards_and_who_left);
