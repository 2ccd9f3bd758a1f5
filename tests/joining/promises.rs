//! What somebody promised: once however often it is sent, a word where two overlap, and nothing left once erased.
use buurtraat::service::{
    ServiceError,
    joining::{State, erase, get_own},
};

use super::fair::{Fair, number};
use crate::support::{Kind, Place, both};

async fn sent_again_it_signs_up_once(place: Place) {
    let fair = Fair::for_people(place, 5).await;
    let first = fair.tries(fair.shift, "Samira", &number(1), "key 1").await.unwrap();
    for _ in 0..3 {
        assert_eq!(fair.tries(fair.shift, "Samira", &number(1), "key 1").await.unwrap(), first);
    }
    assert_ne!(fair.tries(fair.shift, "Samira", &number(1), "key 2").await.unwrap(), first);
    assert_eq!(fair.village.place.number("SELECT COUNT(*) FROM sign_up").await, 2);
    let over = fair.village.at("2026-11-21T12:31");
    let new =
        buurtraat::service::joining::NewSignUp { first_name: "Noor".into(), reach: number(2), ..Default::default() };
    let late = buurtraat::service::joining::sign_up(&over, buurtraat::text::Lang::Nl, fair.shift, &new).await;
    assert_eq!(crate::acting::codes(late.map(drop)), ["shift-over"]);
}
both!(sent_again_it_signs_up_once);

async fn every_fault_at_once(place: Place) {
    let fair = Fair::for_people(place, 5).await;
    let faults = |done: Result<_, ServiceError>| crate::acting::codes(done.map(drop));
    assert_eq!(faults(fair.tries(fair.shift, " ", "", "").await), ["first-name-missing", "reach-missing"]);
    assert_eq!(faults(fair.tries(fair.shift, "06 12", "12", "").await), ["first-name-wrong", "reach-wrong"]);
    assert_eq!(
        fair.village.place.number("SELECT COUNT(*) FROM subject_key k JOIN own_code c ON c.id = k.subject_id").await,
        0
    );
}
both!(every_fault_at_once);

async fn two_at_the_same_time_are_said(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let floor = fair.add("speelgoed aannemen", ["1 uur", "half 4"], 3).await;
    let after = fair.add("opruimen", ["half 4", "half 5"], 3).await;
    fair.joins(fair.shift, "06 12 34 56 78").await;
    let both = fair.joins(floor, "+31 6 12345678").await;
    let clear = fair.joins(after, "0612345678").await;
    let other = fair.joins(floor, "06 87 65 43 21").await;
    let overlaps = |promise: buurtraat::service::joining::Promise| promise.overlaps.len();
    assert_eq!(overlaps(fair.promise(both).await), 1, "half 1 to half 2, and 1 to half 4");
    assert_eq!(overlaps(fair.promise(clear).await), 0, "one ends when the other begins");
    assert_eq!(overlaps(fair.promise(other).await), 0, "somebody else");
    let waits = fair.promise(fair.joins(fair.shift, &number(7)).await).await;
    assert_eq!(waits.state, State::Waiting);
    assert_eq!(waits.instead.unwrap().shift.id, floor, "the next that has a place, at the same event");
}
both!(two_at_the_same_time_are_said);

/// Erased: no name, no number and no address in the file, its log or a backup; the audit chain holds; the place goes on.
async fn erased_nothing_can_be_read(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let canary = fair.tries(fair.shift, "Kanariegeel", "kanarie@voorbeeld.example", "k").await.unwrap();
    let next = fair.joins(fair.shift, &number(2)).await;
    let mine = fair.mine(canary).await;
    let own = get_own(fair.service(), mine.clone()).await.unwrap();
    assert_eq!(own.details.person.as_deref(), Some("Kanariegeel"));
    assert_eq!(own.promises.len(), 1);
    erase(fair.service(), &mine).await.unwrap();
    erase(fair.service(), &mine).await.unwrap();
    assert_eq!(fair.promise(next).await.state, State::Offered);
    assert!(buurtraat::service::mine::get_mine(fair.service(), (mine.municipality, mine.subject)).await.is_err());
    let place = &fair.village.place;
    for table in ["contact", "subject_key"] {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE subject_id IN (SELECT subject_id FROM sign_up)");
        assert_eq!(place.number(&sql).await, 1, "{table}: of who is still in it");
    }
    let mut kept = Vec::new();
    fair.service().store.backup(&mut kept).await.unwrap();
    if place.kind == Kind::Sqlite {
        for end in ["", "-wal"] {
            kept.extend(std::fs::read(format!("{}{end}", place.file().display())).unwrap_or_default());
        }
    }
    for word in ["Kanariegeel", "kanarie@", mine.code.as_str()] {
        let found = kept.windows(word.len()).any(|part| part == word.as_bytes());
        assert!(!found, "{word}");
    }
    assert_eq!(fair.service().store.check_audit().await.unwrap(), Vec::<String>::new());
}
both!(erased_nothing_can_be_read);
