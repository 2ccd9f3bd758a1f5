//! The first person of an empty installation.
use std::sync::Arc;

use buurtraat::service::{
    Config, ServiceError,
    account::{Ticket, come_back, open_return, setup},
    begin::{NewTeam, begin_team},
};

use crate::support::{
    Place, both,
    ground::areas,
    team::House,
    town::{import, order},
};

/// An installation that nobody works in yet, with the areas of the village.
async fn empty(place: &Place) -> House {
    let house = House::empty(place).await;
    import(&house.service, "areas", &order(&place.write("areas.geojson", areas()))).await;
    house
}

async fn begin(house: &House, code: &str) -> Result<Ticket, ServiceError> {
    let [team, name, phone] = ["Wijkteam Oost", "Eerste", "015 000 00 00"].map(str::to_owned);
    let areas = vec!["WK990101".to_owned()];
    begin_team(&house.service, Some(code), NewTeam { areas, team, name, phone, ..NewTeam::default() }).await
}

fn fault(error: &ServiceError) -> &'static str {
    match error {
        ServiceError::Invalid(faults) => faults[0].code,
        ServiceError::TooMany { .. } => "too-many",
        ServiceError::NotFound => "not-found",
        ServiceError::Forbidden => "forbidden",
        other => panic!("{other}"),
    }
}

async fn the_code_of_the_last_start_lets_one_person_in(place: Place) {
    let house = empty(&place).await;
    let earlier = setup::open_code(&house.service).await.unwrap().unwrap();
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    assert!(code.len() == 11 && code.as_bytes()[5] == b'-' && earlier != code, "{code}");
    assert_eq!(fault(&begin(&house, &earlier).await.unwrap_err()), "setup-code");
    assert_eq!(fault(&begin(&house, " - ").await.unwrap_err()), "setup-code-missing");
    assert_eq!(place.number("SELECT count(*) FROM team").await, 0, "nothing half done");
    // As people type it.
    let ticket = begin(&house, &code.to_lowercase().replace('-', " ")).await.unwrap();
    assert_eq!(house.holder(ticket.as_str()).await.as_deref(), Some("Eerste"));
    assert_eq!(fault(&begin(&house, &code).await.unwrap_err()), "forbidden");
    assert_eq!(setup::open_code(&house.service).await.unwrap(), None, "somebody began");
    assert_eq!(place.number("SELECT count(*) FROM team").await, 1);
    assert_eq!(place.number("SELECT count(*) FROM sign_in WHERE purpose = 'setup'").await, 0, "no code lies about");
}
both!(the_code_of_the_last_start_lets_one_person_in);

async fn five_tries_in_a_minute(place: Place) {
    let house = empty(&place).await;
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    for _ in 0..5 {
        assert_eq!(fault(&begin(&house, "AAAAA-AAAAA").await.unwrap_err()), "setup-code");
        house.hands.forward(2);
    }
    assert_eq!(fault(&begin(&house, &code).await.unwrap_err()), "too-many", "the right one too");
    house.hands.forward(51);
    assert!(begin(&house, &code).await.is_ok(), "a minute later there is room");
}
both!(five_tries_in_a_minute);

async fn of_two_at_once_one_begins(place: Place) {
    let house = empty(&place).await;
    let code = setup::open_code(&house.service).await.unwrap().unwrap();
    let (one, two) = tokio::join!(begin(&house, &code), begin(&house, &code));
    assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|done| **done).count(), 1);
    assert_eq!(place.number("SELECT count(*) FROM team").await, 1);
    assert_eq!(place.number("SELECT count(*) FROM session").await, 1);
}
both!(of_two_at_once_one_begins);

async fn nothing_readable_is_kept(place: Place) {
    let house = empty(&place).await;
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
