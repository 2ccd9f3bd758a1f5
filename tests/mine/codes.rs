//! A code opens what is behind it together with the number or address that was given, and guesses get nowhere.
use buurtraat::{
    service::{
        Service, ServiceError,
        mine::{Mine, NewPerson, Reach, find_mine, open_pass, pass_of, put_person},
    },
    storage::Contact,
};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::support::{Place, both};

const PHONE: &str = "06 12 34 56 78";

fn now(service: &Service) -> DateTime<Utc> {
    DateTime::from_timestamp(service.instant().0, 0).unwrap()
}

/// Writes somebody down; their number and their code.
pub async fn person(service: &Service, reach: &str, days: i64) -> (Uuid, String) {
    let reach = Reach::read(reach).unwrap();
    let details = reach.as_ref().map_or_else(Contact::default, |reach| reach.contact("Samira"));
    let (subject, at, inside) = (service.new_id(), now(service), service.clone());
    let until = at + TimeDelta::days(days);
    let new = NewPerson { municipality: 0, subject, sort: "sign-up", reach, details, until };
    let work = service.store.write(move |tx| Box::pin(async move { put_person(tx, &inside, new, at).await }));
    (subject, work.await.unwrap())
}

fn code_of(outcome: Result<Mine, ServiceError>) -> Vec<&'static str> {
    match outcome {
        Err(ServiceError::Invalid(faults)) => faults.iter().map(|fault| fault.code).collect(),
        other => panic!("{other:?}"),
    }
}

async fn a_code_opens_with_what_was_given(place: Place) {
    let service = place.service().await;
    let (subject, code) = person(&service, PHONE, 30).await;
    let found = find_mine(&service, &code.replace('-', " ").to_uppercase(), "+31612345678").await.unwrap();
    assert_eq!((found.subject, found.code.as_str()), (subject, code.as_str()));
    let (alone, long) = person(&service, "", 30).await;
    assert!(long.len() > 2 * code.len(), "who gave nothing else has a longer code: {long}");
    assert_eq!(find_mine(&service, &long, "").await.unwrap().subject, alone);
    let unknown = vec!["own-code-unknown"];
    assert_eq!(code_of(find_mine(&service, &code, "06 87 65 43 21").await), unknown, "another number");
    assert_eq!(code_of(find_mine(&service, &code, "").await), unknown, "none");
    assert_eq!(code_of(find_mine(&service, "zon 418", PHONE).await), unknown, "another code");
    assert_eq!(code_of(find_mine(&service, " ", "bel mij").await), vec!["own-code-missing", "reach-wrong"]);
    let (_, over) = person(&service, PHONE, -1).await;
    assert_eq!(code_of(find_mine(&service, &over, PHONE).await), unknown, "its time is over");
}
both!(a_code_opens_with_what_was_given);

async fn a_pass_is_for_one_person_and_an_hour(place: Place) {
    let service = place.service().await;
    let (subject, code) = person(&service, PHONE, 30).await;
    let pass = pass_of(&service, (0, subject));
    let opened = open_pass(&service, &pass).await.unwrap().unwrap();
    assert_eq!((opened.subject, opened.code), (subject, code));
    let (other, _) = person(&service, PHONE, 30).await;
    let forged = pass.replace(&subject.simple().to_string(), &other.simple().to_string());
    let later = pass.replace(".17", ".18");
    for wrong in ["", "x", "0.1.2.3", forged.as_str(), later.as_str()] {
        assert_eq!(open_pass(&service, wrong).await.unwrap(), None, "{wrong}");
    }
    service.store.write(move |tx| Box::pin(async move { tx.erase_person(0, subject).await })).await.unwrap();
    assert_eq!(open_pass(&service, &pass).await.unwrap(), None, "whoever is erased has no page");
    assert_eq!(service.store.find_contact(subject).await.unwrap(), None);
}
both!(a_pass_is_for_one_person_and_an_hour);

/// The database holds no code and no number, only what cannot be turned back.
async fn nothing_in_the_rows_can_be_read(place: Place) {
    let service = place.service().await;
    let (_, code) = person(&service, PHONE, 30).await;
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    assert!(text.contains("secret_hmac"), "the row is there");
    for private in ["612345678", "Samira", code.as_str()] {
        assert!(!text.contains(private), "{private}");
    }
}
both!(nothing_in_the_rows_can_be_read);
