//! "Klopt er iets niet?": what is hidden is hidden everywhere at once, and who did it and why stays.
use buurtraat::{
    service::{
        Principal, Service, ServiceError,
        asking::{Near, Where, find_place, near},
        joining::{NewEvent, get_joining, make_event},
        moderation::{NewReport, answer_report, hide_text, list_cases, put_text_back, report_text, seen_text},
        network::{get_found, list_events, list_offers},
    },
    storage::PublicText,
    text::Lang,
    web,
};
use engine::domain::What;
use uuid::Uuid;

use crate::{
    acting::village::{Village, codes},
    outside::PHONE,
    support::{Place, both, browser::Browser},
};

pub fn event_at(place: &str) -> NewEvent {
    let [name, description, day, from, to] =
        ["Buurtsoep", "Wij koken soep.", "zaterdag 21 november", "12:00", "14:00"].map(str::to_owned);
    let [organiser, person, phone] = ["Bewoners", "Noor", PHONE].map(str::to_owned);
    let key = "reports-event".to_owned();
    NewEvent {
        name,
        description,
        day,
        from,
        to,
        place: place.to_owned(),
        organiser,
        person,
        phone,
        idempotency_key: key,
        ..NewEvent::default()
    }
}

pub fn said(reason: &str) -> NewReport {
    NewReport { reason: reason.to_owned(), words: "De dag is anders".into(), ..NewReport::default() }
}

async fn event(village: &Village) -> Uuid {
    make_event(&village.service, village.who(), &event_at("2600AB")).await.unwrap()
}

/// Is the event on its pages, in the lists and in what is found?
async fn seen(service: &Service, event: Uuid) -> Vec<bool> {
    let at = find_place(service, &Where::Typed("2600AB".into())).await.unwrap();
    let categories = service.store.taxonomy().terms().iter().map(|term| term.code.to_string()).collect();
    let asked = Near { categories, limit: 100, ..Near::about("", 30.0) };
    let found = near(service, Principal::Anonymous, &at, &asked).await.unwrap().suggestions;
    let listed = list_events(service, Principal::Anonymous, None, 100).await.unwrap();
    vec![
        get_found(service, Principal::Anonymous, What::Event, event).await.is_ok(),
        get_joining(service, event).await.is_ok(),
        listed.iter().any(|row| row.id == event),
        found.iter().any(|shown| shown.suggestion.id.as_uuid() == event),
    ]
}

async fn what_is_hidden_is_hidden_everywhere(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let event = event(&village).await;
    let what = (PublicText::Event, event);
    assert_eq!(seen(service, event).await, [true; 4]);
    report_text(service, Lang::Nl, what, &said("wrong")).await.unwrap();
    assert_eq!(list_cases(service, who).await.unwrap().len(), 1);
    assert_eq!(codes(hide_text(service, who, what, " ").await), ["moderation-why"]);
    for _ in 0..2 {
        hide_text(service, who, what, "er staat een naam in").await.unwrap();
    }
    assert_eq!(seen(service, event).await, [false; 4]);
    let team = get_found(service, who, What::Event, event).await;
    assert!(matches!(team, Err(ServiceError::NotFound)), "for a team too");
    let refused = report_text(service, Lang::Nl, what, &said("rude")).await;
    assert!(matches!(refused, Err(ServiceError::NotFound)), "nothing is said about what nobody reads");
    let case = list_cases(service, who).await.unwrap().remove(0);
    let deeds: Vec<_> = case.history.iter().map(|deed| (deed.row.deed.as_str(), deed.row.why.as_str())).collect();
    assert!(case.is_hidden() && case.said.is_empty() && !case.history[0].by.is_empty());
    assert_eq!(deeds, [("hide", "er staat een naam in")], "hidden twice it is hidden once");
    for _ in 0..2 {
        put_text_back(service, who, what).await.unwrap();
    }
    assert_eq!(seen(service, event).await, [true; 4]);
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM moderation").await, 2);
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM audit_log WHERE action IN ('hide', 'show')").await, 2);
    assert!(list_cases(service, who).await.unwrap().is_empty());
    println!("hidden places={} back={}", 4, 4);
}
both!(what_is_hidden_is_hidden_everywhere);

async fn an_offer_goes_from_its_list_too(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let offer = village.entry("Open Schuur");
    let listed = async || list_offers(service, Principal::Anonymous, None, 100).await.unwrap().len();
    assert_eq!(listed().await, 2);
    hide_text(service, who, (PublicText::Offer, offer), "klopt niet").await.unwrap();
    assert_eq!(listed().await, 1);
    assert!(get_found(service, Principal::Anonymous, What::Offer, offer).await.is_err());
    put_text_back(service, who, (PublicText::Offer, offer)).await.unwrap();
    assert_eq!(listed().await, 2);
    let nobody = hide_text(service, Principal::Anonymous, (PublicText::Offer, offer), "x").await;
    assert!(nobody.is_err(), "nobody but a team");
    let nothing = hide_text(service, who, (PublicText::Offer, Uuid::nil()), "x").await;
    assert!(matches!(nothing, Err(ServiceError::NotFound)));
}
both!(an_offer_goes_from_its_list_too);

async fn whoever_said_it_is_answered_and_forgotten(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let what = (PublicText::Event, event(&village).await);
    let mail = NewReport { reach: "sanne@voorbeeld.example".into(), ..said("person") };
    let key = service.new_id().to_string();
    let phone = NewReport { reach: PHONE.into(), idempotency_key: key, ..said("rude") };
    for new in [&mail, &phone, &phone] {
        report_text(service, Lang::Nl, what, new).await.unwrap();
    }
    let said = list_cases(service, who).await.unwrap().remove(0).said;
    assert_eq!(said.len(), 2, "sent twice with one key it is said once");
    seen_text(service, who, what).await.unwrap();
    let still = list_cases(service, who).await.unwrap().remove(0).said;
    assert!(still.len() == 2 && still.iter().all(|one| one.row.state == "seen"), "they wait for an answer");
    // Written down in the same moment, either may come first.
    let by = |mail: bool| said.iter().find(|one| one.contact.email.is_some() == mail).unwrap().row.id;
    let [by_mail, by_phone] = [by(true), by(false)];
    assert_eq!(codes(answer_report(service, who, by_mail, "").await), ["outside-answer-missing"]);
    assert_eq!(codes(answer_report(service, who, by_mail, &"a".repeat(1_001)).await), ["answer-too-long"]);
    for _ in 0..2 {
        answer_report(service, who, by_mail, "Dank u, het klopt nu.").await.unwrap_or_default();
        answer_report(service, who, by_phone, "").await.unwrap();
    }
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM outbox").await, 1);
    let reports = "SELECT COUNT(*) AS n FROM contact WHERE subject_id IN (SELECT id FROM report)";
    assert_eq!(village.place.number(reports).await, 0, "answered, nobody knows how to reach them");
    assert!(list_cases(service, who).await.unwrap().is_empty());
}
both!(whoever_said_it_is_answered_and_forgotten);

async fn every_fault_is_said_at_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let what = (PublicText::Event, event(&village).await);
    let new = NewReport { words: "Bel 06 12 34 56 78".into(), reach: "0612".into(), ..said("niets") };
    let found = codes(report_text(&village.service, Lang::Nl, what, &new).await);
    assert_eq!(found, ["report-reason", "note-number", "reach-wrong"]);
    let named = NewReport { words: "Jan de Vries staat erin".into(), ..said("person") };
    assert_eq!(codes(report_text(&village.service, Lang::Nl, what, &named).await), ["note-name"]);
    let person = report_text(&village.service, Lang::Nl, (PublicText::Idea, Uuid::nil()), &named).await;
    assert!(matches!(person, Err(ServiceError::NotFound)));
}
both!(every_fault_is_said_at_once);

async fn a_resident_says_it_on_the_page(place: Place) {
    let village = Village::with_places(place, 1).await;
    let event = event(&village).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    for path in [format!("/activiteiten/{event}"), format!("/meedoen/{event}")] {
        let page = phone.get(&path).await;
        assert!(page.text.contains(&format!("/melden/activiteiten/{event}")), "{path}: {}", page.text);
    }
    let at = format!("/melden/activiteiten/{event}");
    let form = phone.get(&at).await;
    assert!(form.status == 200 && form.text.contains("Buurtsoep"), "{}", form.text);
    let script = "<script>alert(1)</script>";
    let wrong = phone.post(&at, &[("words", script), ("reach", "0612")]).await;
    assert!(
        wrong.status == 400 && !wrong.text.contains(script) && wrong.text.contains("Kies wat er is."),
        "{}",
        wrong.text
    );
    let thanks = phone.post(&at, &[("reason", "wrong"), ("words", script)]).await;
    assert!(thanks.status == 200 && thanks.text.contains("Iemand van het wijkteam kijkt hiernaar"), "{}", thanks.text);
    for nothing in ["/melden/activiteiten/nobody", "/melden/onzin/01990000-0000-7000-8000-000000000001"] {
        assert_eq!(phone.get(nothing).await.status, 404, "{nothing}");
    }
    let mut statuses = Vec::new();
    for _ in 0..65 {
        statuses.push(phone.post(&at, &[]).await.status);
    }
    assert_eq!((statuses[0], statuses[64]), (400, 429));
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM report").await, 1);
}
both!(a_resident_says_it_on_the_page);
