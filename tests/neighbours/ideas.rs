//! Ideas of the neighbourhood: read by the team first, joined by others, begun with five; and an event a resident makes.
use buurtraat::{
    service::{
        Principal, Service, ServiceError,
        acting::get_day,
        ideas::{
            IDEA, NewIdea, NewJoin, NewWish, WISH, become_initiative, get_open_idea, get_own_idea, get_own_wish,
            join_idea, leave_idea, list_board, list_for_team, nod_event, nod_idea, pin_idea, take_wish_back,
            wish_event,
        },
        joining::{NewEvent, NewShift, add_shift, get_joining},
        mine::{Mine, get_mine},
        network::{get_found, list_events},
    },
    web,
};
use engine::domain::What;
use uuid::Uuid;

use super::reports::event_at;
use crate::{
    acting::village::{Village, codes},
    outside::PHONE,
    support::{Place, both, browser::Browser},
};

/// A bench, without a word about whose idea it is.
pub fn idea(place: &str) -> NewIdea {
    NewIdea { words: "Een bankje bij de speeltuin".into(), place: place.to_owned(), ..NewIdea::default() }
}

async fn whose(service: &Service, person: (i64, Uuid)) -> Mine {
    get_mine(service, person).await.unwrap()
}

async fn id_of(service: &Service, mine: &Mine) -> Uuid {
    get_own_idea(service, mine).await.unwrap().unwrap().idea.row.id
}

/// An idea to which somebody nodded, with one person; a second joins.
pub async fn five_join(service: &Service, who: Principal, place: &str) -> Uuid {
    let mine = whose(service, pin_idea(service, &idea(place)).await.unwrap()).await;
    let id = id_of(service, &mine).await;
    nod_idea(service, who, id, true).await.unwrap();
    id
}

fn wish(place: &str) -> NewWish {
    let event = NewEvent { phone: String::new(), person: String::new(), ..event_at(place) };
    NewWish { event, first_name: "Noor".into(), reach: PHONE.into(), ..NewWish::default() }
}

/// An event that waits for a nod.
pub async fn wished(service: &Service, place: &str) -> Uuid {
    let mine = whose(service, wish_event(service, &wish(place)).await.unwrap()).await;
    get_own_wish(service, &mine).await.unwrap().unwrap().event.id
}

async fn an_idea_is_read_by_the_team_first_and_begun_with_five(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let key = service.new_id().to_string();
    let new = NewIdea { idempotency_key: key, first_name: "Noor".into(), reach: PHONE.into(), ..idea("2600AB") };
    let person = pin_idea(service, &new).await.unwrap();
    assert_eq!(pin_idea(service, &new).await.unwrap(), person, "sent twice it is pinned once");
    let mine = whose(service, person).await;
    assert_eq!(mine.sort, IDEA);
    let id = id_of(service, &mine).await;
    let read = async || list_board(service, "2600AB").await.unwrap().ideas.len();
    assert_eq!(read().await, 0, "nobody reads it before a nod");
    let early = join_idea(service, id, &NewJoin::default()).await;
    assert!(matches!(early, Err(ServiceError::NotFound)));
    assert_eq!(list_for_team(service, who).await.unwrap().waiting.len(), 1);
    for _ in 0..2 {
        nod_idea(service, who, id, true).await.unwrap();
    }
    assert_eq!(read().await, 1);
    assert_eq!(codes(become_initiative(service, who, id).await.map(drop)), ["idea-few"]);
    let codes_only = NewJoin { idempotency_key: service.new_id().to_string(), ..NewJoin::default() };
    let nobody = join_idea(service, id, &NewJoin::default()).await;
    assert_eq!(codes(nobody.map(drop)), ["reach-missing"], "a form that is not ours counts nobody");
    let named = |name: &str| NewJoin {
        first_name: name.into(),
        reach: format!("{name}@voorbeeld.example"),
        ..NewJoin::default()
    };
    for new in [codes_only, named("sam"), named("bo"), named("kim")] {
        join_idea(service, id, &new).await.unwrap();
    }
    let enough = list_for_team(service, who).await.unwrap().enough.remove(0);
    assert_eq!((enough.idea.joined, enough.people.len()), (5, 5));
    assert!(enough.people.iter().filter(|contact| !contact.is_empty()).count() == 4);
    let initiative = become_initiative(service, who, id).await.unwrap();
    assert_eq!(become_initiative(service, who, id).await.unwrap(), initiative, "pressed twice it is made once");
    let found = get_found(service, Principal::Anonymous, What::Initiative, initiative).await.unwrap();
    assert_eq!(found.found.name(), "Een bankje bij de speeltuin");
    assert_eq!(read().await, 0, "it is an initiative now");
    println!("ideas people=5 initiatives={}", village.place.number("SELECT COUNT(*) AS n FROM initiative").await);
}
both!(an_idea_is_read_by_the_team_first_and_begun_with_five);

async fn whoever_leaves_is_gone(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let mine = whose(service, pin_idea(service, &idea("2600AB")).await.unwrap()).await;
    assert_eq!(codes(leave_idea(service, &mine, false).await), ["offer-not-sure"]);
    leave_idea(service, &mine, true).await.unwrap();
    for table in ["idea", "idea_join", "own_code", "contact WHERE subject_id NOT IN (SELECT id FROM organization)"] {
        let n = village.place.number(&format!("SELECT COUNT(*) AS n FROM {table}")).await;
        assert!(n == 0 || table.starts_with("contact"), "{table}: {n}");
    }
    let id = five_join(service, who, "2600AB").await;
    let new = NewJoin { idempotency_key: service.new_id().to_string(), ..NewJoin::default() };
    let other = whose(service, join_idea(service, id, &new).await.unwrap()).await;
    leave_idea(service, &other, true).await.unwrap();
    assert_eq!(get_open_idea(service, id).await.unwrap().joined, 1, "others stay");
    nod_idea(service, who, id, false).await.unwrap();
    assert!(get_open_idea(service, id).await.is_ok(), "what was nodded to is not refused by a later press");
}
both!(whoever_leaves_is_gone);

/// Whoever presses more than once is one person; what others joined in with stays, of nobody, when who had it leaves.
async fn one_person_counts_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let new = NewIdea { first_name: "Noor".into(), reach: PHONE.into(), ..idea("2600AB") };
    let mine = whose(service, pin_idea(service, &new).await.unwrap()).await;
    let id = id_of(service, &mine).await;
    nod_idea(service, who, id, true).await.unwrap();
    let joins = async |reach: &str| {
        let key = service.new_id().to_string();
        let new = NewJoin { first_name: "Bo".into(), reach: reach.to_owned(), idempotency_key: key };
        join_idea(service, id, &new).await.unwrap()
    };
    let mut codes_of = std::collections::BTreeSet::new();
    for reach in [PHONE, "+31612345678", "bo@voorbeeld.example", "BO@voorbeeld.example", "bo@voorbeeld.example"] {
        codes_of.insert(joins(reach).await);
    }
    assert_eq!(codes_of.len(), 5, "a code of their own each: a number opens nothing of another");
    assert_eq!(get_open_idea(service, id).await.unwrap().joined, 2);
    assert_eq!(codes(become_initiative(service, who, id).await.map(drop)), ["idea-few"]);
    for reach in ["", "", "kim@voorbeeld.example"] {
        joins(reach).await;
    }
    let enough = list_for_team(service, who).await.unwrap().enough.remove(0);
    assert_eq!((enough.idea.joined, enough.people.len()), (5, 5));
    leave_idea(service, &mine, true).await.unwrap();
    let left = get_open_idea(service, id).await.unwrap();
    assert_eq!((left.row.subject_id, left.joined), (Uuid::nil(), 5), "their number is still that of another form");
}
both!(one_person_counts_once);

async fn every_fault_of_an_idea_is_said_at_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let new = NewIdea { place: "9999ZZ".into(), reach: "12".into(), first_name: "06".into(), ..NewIdea::default() };
    let found = codes(pin_idea(&village.service, &new).await.map(drop));
    assert_eq!(found, ["idea-missing", "own-first-name-wrong", "reach-wrong", "unknown-postcode"]);
    let number = NewIdea { words: "Bel 06 12 34 56 78".into(), ..idea("2600AB") };
    assert_eq!(codes(pin_idea(&village.service, &number).await.map(drop)), ["note-number"]);
    let wrong = NewWish { event: NewEvent::default(), ..NewWish::default() };
    let found = codes(wish_event(&village.service, &wrong).await.map(drop));
    for code in ["event-name", "own-first-name-missing", "reach-missing", "event-day", "shift-time", "place-missing"] {
        assert!(found.contains(&code), "{code}: {found:?}");
    }
}
both!(every_fault_of_an_idea_is_said_at_once);

async fn an_event_of_a_resident_waits_for_a_nod(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let mine = whose(service, wish_event(service, &wish("2600AB")).await.unwrap()).await;
    assert_eq!(mine.sort, WISH);
    let own = get_own_wish(service, &mine).await.unwrap().unwrap();
    let id = own.event.id;
    assert!(own.reader.is_some() && own.state == "waiting");
    let listed = async || list_events(service, Principal::Anonymous, None, 100).await.unwrap().len();
    assert_eq!(listed().await, 0, "nobody reads it before a nod");
    assert!(get_joining(service, id).await.is_err());
    assert!(get_found(service, who, What::Event, id).await.is_err());
    let waits = list_for_team(service, who).await.unwrap().wishes.remove(0);
    assert_eq!(waits.contact.person.as_deref(), Some("Noor"));
    nod_event(service, who, id, true).await.unwrap();
    assert_eq!(listed().await, 1);
    let shift = NewShift {
        role: "soep koken".into(),
        from: "12:00".into(),
        to: "13:00".into(),
        least: "1".into(),
        most: "2".into(),
        ..NewShift::default()
    };
    add_shift(service, who, id, &shift).await.unwrap();
    assert_eq!(get_joining(service, id).await.unwrap().shifts.len(), 1, "whoever nods looks after it");
    take_wish_back(service, &mine, true).await.unwrap();
    assert!(get_joining(service, id).await.is_ok(), "the event stays with the team");
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM own_code").await, 0);
    let other = whose(service, wish_event(service, &wish("2600AB")).await.unwrap()).await;
    take_wish_back(service, &other, true).await.unwrap();
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM event").await, 1, "what nobody read goes whole");
    let day = get_day(service, who).await.unwrap();
    assert!(day.waits.is_empty());
}
both!(an_event_of_a_resident_waits_for_a_nod);

async fn a_phone_brings_an_idea(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let mut phone = Browser::on(&web::site(service.clone(), |router| router), "198.51.100.1");
    let board = phone.get("/samen").await;
    assert!(board.status == 200 && board.text.contains("Er is nog geen idee"), "{}", board.text);
    assert_eq!(phone.get("/samen?q=9999ZZ").await.status, 400);
    let script = "<script>alert(1)</script>";
    let wrong = phone.post("/samen/idee", &[("words", script), ("place", "9999ZZ"), ("reach", "12")]).await;
    assert!(wrong.status == 400 && !wrong.text.contains(script), "{}", wrong.text);
    let thanks = phone.post("/samen/idee", &[("words", "Een moestuin"), ("place", "2600AB")]).await;
    assert!(thanks.status == 200 && thanks.text.contains("Uw idee: Een moestuin"), "{}", thanks.text);
    let id = list_for_team(service, who).await.unwrap().waiting[0].idea.row.id;
    assert_eq!(phone.get(&format!("/samen/idee/{id}")).await.status, 404, "not before a nod");
    nod_idea(service, who, id, true).await.unwrap();
    let page = phone.get(&format!("/samen/idee/{id}")).await;
    assert!(page.text.contains("1 mens doet mee") && page.text.contains("/melden/idee/"), "{}", page.text);
    let joined = phone.post(&format!("/samen/idee/{id}"), &[("first_name", "Bo"), ("reach", PHONE)]).await;
    assert!(joined.text.contains("U doet mee met: Een moestuin") && joined.text.contains("2 mensen doen mee"));
    let html = scraper::Html::parse_document(&joined.text);
    let code: String = html.select(&scraper::Selector::parse("p.when").unwrap()).flat_map(|one| one.text()).collect();
    let mine = phone.post("/mijn", &[("code", &code), ("reach", PHONE)]).await;
    assert!(mine.text.contains("U doet mee met: Een moestuin"), "{}", mine.text);
    assert!(phone.get("/samen?q=2600AB").await.text.contains("Een moestuin"));
}
both!(a_phone_brings_an_idea);
