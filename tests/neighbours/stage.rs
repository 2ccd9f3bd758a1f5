//! A young person says where they want to look: a person with a name reads it, the shop never does.
use buurtraat::{
    service::{
        Principal, ServiceError,
        acting::{What, get_day, list_needs, remove_need},
        mine::{get_mine, open_pass, pass_of},
        network::shops::{NewAnswer, answer_shop, get_own as shop_page, look_by_id},
        outside::{
            About, NewInterest, STAGE, Wish, answer_outside_need, ask, find_outside_need, find_spot, find_spots,
            get_question, give_reach, note_interest, open_reach, take_question_back,
        },
    },
    text::Lang,
};
use uuid::Uuid;

use crate::{
    acting::village::{Village, codes},
    outside::{PHONE, coordinator, question},
    support::{Place, both},
};

pub fn wish() -> Wish {
    Wish { place: "2600AB".into(), work: "cycles".into(), school: false }
}

pub fn interest(key: &str) -> NewInterest {
    NewInterest {
        wish: wish(),
        first_name: "Sam".into(),
        reach: PHONE.into(),
        age: "16".into(),
        parent: false,
        idempotency_key: key.to_owned(),
    }
}

/// A shop of the map says yes at the counter.
pub async fn shop_says_yes(village: &Village, shop: Uuid) -> buurtraat::service::network::shops::Own {
    let visited = look_by_id(&village.service, shop).await.unwrap().unwrap();
    let yes =
        NewAnswer { answer: "one".into(), person: "Bo".into(), phone: "06 11 22 33 44".into(), ..NewAnswer::default() };
    match answer_shop(&village.service, Principal::Anonymous, &visited, &yes).await.unwrap() {
        buurtraat::service::network::shops::Answered::Kept(own) => *own,
        other => panic!("{other:?}"),
    }
}

/// A place from the map that is nobody's yet.
pub fn place_of_map(village: &Village) -> Uuid {
    let index = village.service.store.index();
    let snapshot = index.snapshot();
    let place = snapshot.entries().find(|entry| entry.what == engine::domain::What::KnownPlace);
    place.unwrap().id.as_uuid()
}

async fn only_who_said_yes_is_shown(place: Place) {
    let village = Village::with_places(place, 1).await;
    let service = &village.service;
    let names = |spots: &buurtraat::service::outside::Spots| -> Vec<String> {
        let mut names: Vec<String> = spots.shown.iter().map(|shown| shown.found.name().to_owned()).collect();
        names.sort_unstable();
        names
    };
    let before = find_spots(service, &wish()).await.unwrap();
    assert_eq!(names(&before), ["Open Schuur", "Werkplaats De Draai"]);
    assert!(before.known && before.shown.iter().all(|shown| shown.minutes.is_some()));
    let shop = place_of_map(&village);
    assert!(matches!(find_spot(service, shop).await, Err(ServiceError::NotFound)), "nobody said yes there");
    let refused = note_interest(service, Lang::Nl, shop, &interest("")).await;
    assert!(matches!(refused, Err(ServiceError::NotFound)));
    shop_says_yes(&village, shop).await;
    let name = find_spot(service, shop).await.unwrap().name;
    let after = find_spots(service, &wish()).await.unwrap();
    assert!(names(&after).contains(&name), "{:?}", names(&after));
    // Who rather does not say where they are is shown no minutes.
    let nowhere = find_spots(service, &Wish { place: " ".into(), ..wish() }).await.unwrap();
    assert!(!nowhere.known && !nowhere.shown.is_empty());
    assert_eq!(codes(find_spots(service, &Wish { place: "9999ZZ".into(), ..wish() }).await.map(drop)).len(), 1);
}
both!(only_who_said_yes_is_shown);

async fn a_young_person_is_answered_and_erased(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let spot = village.entry("Open Schuur");
    let key = service.new_id().to_string();
    let new = interest(&key);
    let (one, other) =
        tokio::join!(note_interest(service, Lang::Nl, spot, &new), note_interest(service, Lang::Nl, spot, &new));
    let asked = one.unwrap();
    assert_eq!(other.unwrap(), asked, "sent twice it is written down once");
    let mine = get_mine(service, asked.whose()).await.unwrap();
    assert_eq!(mine.sort, STAGE);
    let shown = get_question(service, &mine).await.unwrap().unwrap();
    assert_eq!(shown.interest.unwrap().name, "Open Schuur");
    assert!(
        !shown.need.own_words.contains("Sam") && shown.need.own_words.contains("fietsen"),
        "{}",
        shown.need.own_words
    );
    let day = get_day(service, team).await.unwrap();
    let waits = day.waits.iter().find(|waits| waits.need.id == asked.need).unwrap();
    assert_eq!(waits.what, What::Outside { late: false, spot: Some("Open Schuur".into()) });
    let need = village.again(asked.need).await;
    let told = find_outside_need(service, team, &need).await.unwrap().unwrap();
    assert!(told.reachable && told.interest.is_some_and(|interest| !interest.under_16));
    assert!(open_reach(service, team, asked.need).await.unwrap().person.is_some_and(|name| name == "Sam"));
    answer_outside_need(service, team, asked.need, "Kom je donderdag langs?").await.unwrap();
    assert_eq!(get_question(service, &mine).await.unwrap().unwrap().answer.as_deref(), Some("Kom je donderdag langs?"));
    let code = give_reach(service, &mine, "sam@voorbeeld.example").await.unwrap();
    let again = open_reach(service, team, asked.need).await.unwrap();
    assert_eq!((again.person.as_deref(), again.phone, again.email.is_some()), (Some("Sam"), None, true), "{code}");
    assert_eq!(codes(take_question_back(service, &mine, false).await), ["question-not-sure"]);
    take_question_back(service, &mine, true).await.unwrap();
    for table in ["stage_interest", "own_code", "contact WHERE subject_id IN (SELECT subject_id FROM outside_need)"] {
        assert_eq!(village.place.number(&format!("SELECT COUNT(*) AS n FROM {table}")).await, 0, "{table}");
    }
    assert!(open_pass(service, &pass_of(service, asked.whose())).await.unwrap().is_none());
}
both!(a_young_person_is_answered_and_erased);

async fn every_fault_at_once_and_a_parent_below_sixteen(place: Place) {
    let village = Village::with_places(place, 1).await;
    let service = &village.service;
    let spot = village.entry("Werkplaats De Draai");
    let wrong = NewInterest {
        wish: Wish { place: "9999ZZ".into(), ..wish() },
        first_name: "Sam 06 12".into(),
        reach: "0612".into(),
        age: String::new(),
        ..interest("")
    };
    let found = codes(note_interest(service, Lang::Nl, spot, &wrong).await.map(drop));
    for code in ["own-first-name-wrong", "reach-wrong", "stage-age", "unknown-postcode"] {
        assert!(found.contains(&code), "{code}: {found:?}");
    }
    let empty = NewInterest { reach: String::new(), age: "16".into(), first_name: String::new(), ..interest("") };
    assert_eq!(codes(note_interest(service, Lang::Nl, spot, &empty).await.map(drop)), ["reach-missing"]);
    let young = NewInterest { age: "under".into(), ..interest("") };
    assert_eq!(codes(note_interest(service, Lang::Nl, spot, &young).await.map(drop)), ["stage-parent"]);
    let asked = note_interest(service, Lang::En, spot, &NewInterest { parent: true, ..young }).await.unwrap();
    let kept = service.store.find_stage_interest(asked.municipality, asked.need).await.unwrap().unwrap();
    assert!(kept.under_16 && kept.entry_id == spot);
    // A need that was a mistake goes with all that hangs on it.
    remove_need(service, coordinator(&village), asked.need, true).await.unwrap();
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM stage_interest").await, 0);
}
both!(every_fault_at_once_and_a_parent_below_sixteen);

async fn a_shop_never_reads_who_wants_to_look(place: Place) {
    let village = Village::with_places(place, 1).await;
    let service = &village.service;
    let shop = place_of_map(&village);
    let own = shop_says_yes(&village, shop).await;
    let asked = note_interest(service, Lang::Nl, shop, &interest("")).await.unwrap();
    let page = format!("{:?}", shop_page(service, &own.whose).await.unwrap());
    assert!(!page.contains("Sam") && !page.contains("0612345678") && !page.contains("+31612345678"), "{page}");
    // Nor does what anybody may ask of the place.
    let found =
        buurtraat::service::network::get_found(service, Principal::Anonymous, engine::domain::What::KnownPlace, shop);
    let found = format!("{:?}", found.await.unwrap());
    assert!(!found.contains("Sam") && !found.contains(&asked.need.to_string()), "{found}");
    let (needs, _) = list_needs(service, coordinator(&village), "open", 0, 9).await.unwrap();
    assert_eq!(needs.len(), 1, "the team alone has it");
}
both!(a_shop_never_reads_who_wants_to_look);

async fn a_question_about_another_is_marked_for_the_team(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    for (typed, about) in [("other", "other"), ("street", "street"), ("stage", "self"), ("", "self")] {
        let new = question(&service.new_id().to_string());
        let asked = ask(service, Lang::Nl, About::read(typed), &new).await.unwrap();
        let need = village.again(asked.need).await;
        let told = find_outside_need(service, team, &need).await.unwrap().unwrap();
        assert_eq!(told.row.about, about, "{typed}");
    }
}
both!(a_question_about_another_is_marked_for_the_team);
