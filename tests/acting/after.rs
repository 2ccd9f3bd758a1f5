//! What a call leaves behind: the first step taken, a line with the partner, reasons with the choice; and all of it taken
//! back with a slip.
use buurtraat::{
    service::{
        Principal, Role, Service,
        account::demo_staff,
        acting::{
            CALL_FIRST, NewAsk, NewStep, Said, What, add_step, answer_ask, ask_network, cancel_agreement, do_first,
            finish_step, first_step_id, get_course, get_day, get_need, say_kept, token_of,
        },
        network::{NewContact, RegisterQuestion, get_partner, get_relay, introduce, list_register, log_contact},
    },
    storage::Giver,
};
use uuid::Uuid;

use super::village::{Village, codes, yes};
use crate::support::{Place, both};

const PARTNER: &str = "Werkplaats De Draai";

fn said(answer: &str, when: &str) -> Said {
    Said { answer: answer.into(), when: when.into(), ..Said::default() }
}

/// What waits about one need.
async fn waits(service: &Service, who: Principal, need: Uuid) -> Vec<What> {
    let day = get_day(service, who).await.unwrap();
    day.waits.into_iter().filter(|one| one.need.id == need).map(|one| one.what).collect()
}

/// Is "call the first suggestion" open, on "Vandaag" and with the need?
async fn first_is_open(village: &Village, need: Uuid) -> bool {
    let day = waits(&village.service, village.who(), need).await.contains(&What::Step(CALL_FIRST.into()));
    let row = village.again(need).await;
    let course = get_course(&village.service, village.who(), &row).await.unwrap();
    assert_eq!(course.open_steps().any(|step| step.id == first_step_id(need)), day, "both say the same");
    day
}

async fn whoever_called_took_the_first_step(place: Place) {
    let village = Village::with_places(place, 3).await;
    let entry = village.entry(PARTNER);
    for answer in [yes("yes"), said("call-back", "morgen 10 uur"), said("no", "")] {
        let need = village.need(&format!("zoekt plek: {}", answer.answer), "nobody").await.id;
        assert!(first_is_open(&village, need).await);
        village.call(need, entry, &answer).await.unwrap();
        assert!(!first_is_open(&village, need).await, "{}", answer.answer);
        assert_eq!(village.again(need).await.first_action_at.is_some(), answer.answer == "yes", "only a yes is an act");
        if answer.answer == "yes" {
            cancel_agreement(&village.service, village.who(), need).await.unwrap();
            assert!(first_is_open(&village, need).await, "it was a slip");
        }
    }
    // From a file it has no row yet; and a step that was taken before the slip stays taken.
    let need = village.need("zoekt plek uit een bestand", "nobody").await.id;
    village.place.run("DELETE FROM step").await;
    village.call(need, entry, &yes("file")).await.unwrap();
    assert!(!first_is_open(&village, need).await);
    let need = village.need("zoekt plek die al gebeld was", "nobody").await.id;
    let before = village.at("2026-09-14T08:00");
    finish_step(&before, village.who(), need, first_step_id(need), true).await.unwrap();
    village.call(need, entry, &yes("before")).await.unwrap();
    cancel_agreement(&village.service, village.who(), need).await.unwrap();
    assert!(!first_is_open(&village, need).await, "somebody else had called before");
}
both!(whoever_called_took_the_first_step);

/// The partner of that name.
async fn partner(village: &Village) -> Uuid {
    let rows = village.service.store.register_rows(village.member.municipality).await.unwrap();
    rows.iter().map(|row| &row.giver).find(|giver| giver.name() == PARTNER).map(Giver::id).unwrap()
}

/// Asked, given and spoken to, as the partner's page and the register say.
async fn balance(service: &Service, who: Principal, partner: Uuid) -> (i64, i64, bool) {
    let page = get_partner(service, who, partner).await.unwrap();
    let question = RegisterQuestion { words: PARTNER.into(), limit: 5, ..RegisterQuestion::default() };
    let line = list_register(service, who, &question).await.unwrap().lines.remove(0);
    assert_eq!(line.id, partner);
    (page.times("asked"), page.times("given"), line.last_contact.is_some())
}

async fn a_call_stands_with_the_partner(place: Place) {
    let village = Village::with_places(place, 3).await;
    let (service, who, colleague) = (&village.service, village.who(), Principal::Staff(village.colleague));
    let (entry, partner) = (village.entry(PARTNER), partner(&village).await);
    let spoken = |asked, given| (asked, given, true);
    assert_eq!(balance(service, who, partner).await, (0, 0, false));
    let need = village.need("zoekt een plek", "nobody").await.id;
    introduce(service, colleague, partner, village.member.worker).await.unwrap();
    village.call(need, entry, &yes("a")).await.unwrap();
    assert_eq!(balance(service, who, partner).await, spoken(1, 0));
    let page = get_partner(service, who, partner).await.unwrap();
    assert!(page.introduction.is_none(), "they have met");
    assert_eq!(page.knowers.iter().map(|one| one.worker_id).collect::<Vec<_>>(), [village.member.worker]);
    let call = page.visits.iter().find(|visit| visit.sort == "call").unwrap();
    assert_eq!((call.outcome.as_str(), call.need_id), ("yes", Some(need)));
    assert_eq!(get_relay(service, who, village.member.worker, 0, 9).await.unwrap().total, 1);

    cancel_agreement(service, who, need).await.unwrap();
    assert_eq!(balance(service, who, partner).await, (0, 0, false), "it was a slip");
    let page = get_partner(service, who, partner).await.unwrap();
    assert!(page.introduction.is_some() && page.knowers.is_empty(), "nobody has met them");
    village.call(need, entry, &said("call-back", "morgen 10 uur")).await.unwrap();
    assert_eq!(balance(service, who, partner).await, spoken(0, 0), "who wants to be called back was not asked yet");
    village.call(need, entry, &said("no", "")).await.unwrap();
    assert_eq!(balance(service, who, partner).await, spoken(1, 0));
    let outcomes = get_partner(service, who, partner).await.unwrap().visits;
    let outcomes: Vec<_> = outcomes.iter().filter(|one| one.sort == "call").map(|one| one.outcome.as_str()).collect();
    assert_eq!(outcomes.len(), 2);
    assert!(outcomes.contains(&"no") && outcomes.contains(&"perhaps"), "{outcomes:?}");
}
both!(a_call_stands_with_the_partner);

async fn a_kept_appointment_is_a_deed_they_are_thanked_for(place: Place) {
    let village = Village::with_places(place, 3).await;
    let who = village.who();
    let (entry, partner) = (village.entry(PARTNER), partner(&village).await);
    let need = village.need("zoekt een plek", "nobody").await.id;
    village.call(need, entry, &yes("a")).await.unwrap();
    let kept = What::Kept { name: PARTNER.into() };
    let [that_day, after] = ["2026-09-16T20:00", "2026-09-17T09:00"].map(|at| village.at(at));
    assert!(!waits(&that_day, who, need).await.contains(&kept));
    assert_eq!(codes(say_kept(&that_day, who, need, "yes").await), ["kept-early"]);
    assert_eq!(codes(say_kept(&after, who, need, "misschien").await), ["kept-missing"]);
    assert_eq!(waits(&after, who, need).await, [kept]);
    for _ in 0..2 {
        say_kept(&after, who, need, "yes").await.unwrap();
    }
    assert_eq!(balance(&after, who, partner).await, (1, 1, true), "pressed twice counts once");
    assert_eq!(waits(&after, who, need).await, [What::NoStep], "the need goes on");
    let thanks = |service: Service| async move { get_day(&service, who).await.unwrap().thanks };
    let due = thanks(after.clone()).await;
    assert_eq!(due.iter().map(|one| (one.subject_id, one.name.as_str())).collect::<Vec<_>>(), [(partner, PARTNER)]);
    assert!(
        get_day(&after, Principal::Staff(village.colleague)).await.unwrap().thanks.is_empty(),
        "who was there thanks"
    );
    say_kept(&after, who, need, "undo").await.unwrap();
    assert!(thanks(after.clone()).await.is_empty());
    assert_eq!(balance(&after, who, partner).await, (1, 0, true));
    say_kept(&after, who, need, "yes").await.unwrap();
    let later = village.at("2026-09-18T09:00");
    let thank = NewContact { sort: "thanks".into(), ..NewContact::default() };
    log_contact(&later, who, partner, &thank).await.unwrap();
    assert!(thanks(later).await.is_empty());
}
both!(a_kept_appointment_is_a_deed_they_are_thanked_for);

async fn what_was_not_kept_goes_on(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (who, entry, partner) = (village.who(), village.entry(PARTNER), partner(&village).await);
    let need = village.need("zoekt een plek", "nobody").await.id;
    village.call(need, entry, &yes("a")).await.unwrap();
    let after = village.at("2026-09-17T09:00");
    say_kept(&after, who, need, "no").await.unwrap();
    let row = village.again(need).await;
    assert_eq!((row.status.as_str(), row.first_action_at.is_some()), ("open", true), "somebody did call");
    assert_eq!(village.free(entry).await, (1, Some(1)), "the place is given back");
    assert_eq!(balance(&after, who, partner).await, (1, 0, true), "they were asked, and did nothing");
    assert_eq!(
        village.place.number("SELECT COUNT(*) FROM agreement WHERE outcome = 'no' AND state = 'ended'").await,
        1
    );
    assert_eq!(waits(&after, who, need).await, [What::NoStep]);
    say_kept(&after, who, need, "no").await.unwrap();
    assert_eq!(village.free(entry).await, (1, Some(1)), "given back once");
}
both!(what_was_not_kept_goes_on);

async fn what_is_promised_and_planned_waits_on_its_day(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (who, partner) = (village.who(), partner(&village).await);
    let need = village.need("zoekt een plek", "nobody").await.id;
    village.call(need, village.entry(PARTNER), &yes("a")).await.unwrap();
    let [same, before, later] = ["2026-09-14T12:00", "2026-09-15T09:00", "2026-09-15T12:00"].map(|at| village.at(at));
    assert!(waits(&same, who, need).await.is_empty(), "it is two days ahead");
    let ahead = waits(&before, who, need).await;
    let partner_of = |what: &What| match what {
        What::CallAhead { name, partner, .. } => Some((name.clone(), *partner)),
        _ => None,
    };
    assert_eq!(ahead.iter().map(partner_of).collect::<Vec<_>>(), [Some((PARTNER.to_owned(), Some(partner)))]);
    let call = NewContact { sort: "call".into(), ..NewContact::default() };
    log_contact(&before, who, partner, &call).await.unwrap();
    assert!(waits(&later, who, need).await.is_empty(), "they were called");

    let need = village.need("zoekt nog een plek", "family").await.id;
    let step = NewStep { what: "Langs het buurthuis".into(), day: "2026-09-20".into(), ..NewStep::default() };
    finish_step(&same, who, need, first_step_id(need), true).await.unwrap();
    assert_eq!(waits(&same, who, need).await, [What::NoStep]);
    add_step(&same, who, need, &step).await.unwrap();
    assert_eq!(waits(&same, who, need).await, [What::NoAction], "a step is planned, an act is still missing");
    let other = village.need("zoekt iets anders", "nobody").await.id;
    village.call(other, village.entry("Open Schuur"), &said("call-back", "vrijdag 10 uur")).await.unwrap();
    assert_eq!(waits(&same, who, other).await, [What::NoAction], "calling again is what comes next");
}
both!(what_is_promised_and_planned_waits_on_its_day);

async fn a_choice_bears_who_made_it_and_why(place: Place) {
    let village = Village::with_places(place, 1).await;
    let colleague = demo_staff(&village.service, Role::Coordinator).await.unwrap();
    let need = village.need("zoekt een plek", "nobody").await;
    assert_eq!(need.owner_id, village.member.worker);
    let (service, by) = (&village.service, Principal::Staff(colleague));
    let entry = village.entry(PARTNER);
    buurtraat::service::acting::log_call(service, by, (need.id, entry), &yes("a")).await.unwrap();
    let choice = get_need(service, by, need.id).await.unwrap().choice.unwrap();
    assert_eq!((choice.chosen_by, choice.entry_id), (colleague.worker, entry), "the owner did not call");
    assert_eq!(choice.weights_version, service.weights.version);
    assert!(choice.score > 0.0 && choice.parts.is_object(), "{choice:?}");
    assert!(choice.reasons.as_array().is_some_and(|all| !all.is_empty()), "{choice:?}");
    cancel_agreement(service, by, need.id).await.unwrap();
    let again = get_need(service, by, need.id).await.unwrap();
    assert_eq!((again.choice, again.need.status.as_str()), (None, "open"));
}
both!(a_choice_bears_who_made_it_and_why);

async fn what_people_solve_themselves_is_the_teams(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who, colleague) = (&village.service, village.who(), Principal::Staff(village.colleague));
    let counted = |who: Principal| async move {
        let day = get_day(service, who).await.unwrap();
        (day.themselves.own, day.themselves.asked)
    };
    for (words, own) in [("eerste vraag", "family"), ("tweede vraag", "nobody"), ("derde vraag", "rather-not-say")] {
        let need = village.need(words, own).await.id;
        if own == "family" {
            let [who_asked, asks, day] = ["parent", "worker", "2026-09-15"].map(str::to_owned);
            let ask = NewAsk { who: who_asked, asks, day, idempotency_key: String::new() };
            ask_network(service, who, need, &ask).await.unwrap();
        }
    }
    let pressing = village.need("vierde vraag", "friend").await.id;
    do_first(service, who, pressing, "food").await.unwrap();
    assert_eq!(counted(who).await, (0, 2), "who rather not says, and what could not wait, are not counted");
    let need = service.store.list_needs(buurtraat::storage::Whose::All, "open", 0, 9).await.unwrap();
    let need = need.iter().find(|need| need.own_network == "family").unwrap().id;
    let row = service.store.find_network_ask(need).await.unwrap().unwrap();
    answer_ask(service, &token_of(service, row.id), true).await.unwrap();
    assert_eq!(counted(who).await, (1, 2));
    assert_eq!(counted(colleague).await, (1, 2), "it is the team's, not one worker's");
    village.place.run("UPDATE worker SET team_id = NULL").await;
    assert_eq!(counted(who).await, (0, 0), "of no other team");
}
both!(what_people_solve_themselves_is_the_teams);
