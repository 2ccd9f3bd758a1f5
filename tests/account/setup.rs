//! The first person of an empty installation.
use std::sync::Arc;

use buurtraat::service::{
    Config, ServiceError,
    account::{come_back, open_return, setup},
};

use crate::support::{Place, both, team::House};

fn fault(error: &ServiceError) -> &'static str {
    match error {
        ServiceError::Invalid(faults) => faults[0].code,
        ServiceError::TooMany { .. } => "too-many",
        ServiceError::NotFound => "not-found",
        other => panic!("{other}"),
    }
}

async fn the_code_of_the_last_start_lets_one_person_in(place: Place) {
    let house = House::empty(&place).await;
    let earlier = setup::open_code(&house.service).await.unwrap().unwrap();
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    assert!(code.len() == 11 && code.as_bytes()[5] == b'-' && earlier != code, "{code}");
    assert_eq!(fault(&house.begin(&earlier).await.unwrap_err()), "setup-code");
    assert_eq!(fault(&house.begin(" - ").await.unwrap_err()), "setup-code-missing");
    assert_eq!(place.number("SELECT count(*) FROM team").await, 0, "nothing half done");
    // As people type it.
    let ticket = house.begin(&code.to_lowercase().replace('-', " ")).await.unwrap();
    assert_eq!(house.holder(ticket.as_str()).await.as_deref(), Some("Eerste"));
    assert_eq!(fault(&house.begin(&code).await.unwrap_err()), "not-found");
    assert_eq!(setup::open_code(&house.service).await.unwrap(), None, "somebody began");
    assert_eq!(place.number("SELECT count(*) FROM team").await, 1);
}
both!(the_code_of_the_last_start_lets_one_person_in);

async fn five_tries_in_a_minute(place: Place) {
    let house = House::empty(&place).await;
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    for _ in 0..5 {
        assert_eq!(fault(&house.begin("AAAAA-AAAAA").await.unwrap_err()), "setup-code");
        house.hands.forward(2);
    }
    assert_eq!(fault(&house.begin(&code).await.unwrap_err()), "too-many", "the right one too");
    house.hands.forward(51);
    assert!(house.begin(&code).await.is_ok(), "a minute later there is room");
}
both!(five_tries_in_a_minute);

async fn of_two_at_once_one_begins(place: Place) {
    let house = House::empty(&place).await;
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    let (one, two) = tokio::join!(house.begin(&code), house.begin(&code));
    assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|done| **done).count(), 1);
    assert_eq!(place.number("SELECT count(*) FROM team").await, 1);
    assert_eq!(place.number("SELECT count(*) FROM session").await, 1);
}
both!(of_two_at_once_one_begins);

async fn nothing_readable_is_kept(place: Place) {
    let house = House::empty(&place).await;
    let code = setup::open_code(&house.service).await.unwrap().unwrap().replace('-', "");
    let kept = format!("SELECT count(*) FROM sign_in WHERE code_hmac LIKE '%{code}%' OR length(code_hmac) <> 64");
    assert_eq!(place.number(&kept).await, 0);
}
both!(nothing_readable_is_kept);

async fn without_mail_the_first_comes_back_by_a_code(place: Place) {
    let mut house = House::begun(&place).await;
    assert_eq!(open_return(&house.service).await.unwrap(), None, "there is mail, and an address");
    house.service.config = Arc::new(Config { mail: false, ..(*house.service.config).clone() });
    assert_eq!(fault(&come_back(&house.service, "AAAAA-AAAAA").await.unwrap_err()), "not-found", "none is open");
    let code = open_return(&house.service).await.unwrap().unwrap();
    for _ in 0..5 {
        assert_eq!(fault(&come_back(&house.service, "AAAAA-AAAAA").await.unwrap_err()), "setup-code");
    }
    assert_eq!(fault(&come_back(&house.service, &code).await.unwrap_err()), "too-many");
    house.hands.forward(60);
    let ticket = come_back(&house.service, &code).await.unwrap();
    assert_eq!(house.holder(ticket.as_str()).await.as_deref(), Some("Eerste"));
    assert_eq!(fault(&come_back(&house.service, &code).await.unwrap_err()), "not-found", "once");
    open_return(&house.service).await.unwrap().unwrap();
    house.service.config = Arc::new(Config { mail: true, ..(*house.service.config).clone() });
    open_return(&house.service).await.unwrap();
    assert_eq!(place.number("SELECT count(*) FROM sign_in WHERE purpose = 'come-back'").await, 0, "mail is back");
}
both!(without_mail_the_first_comes_back_by_a_code);
