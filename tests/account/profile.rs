//! One's own account: name, number, and a new address that has to answer first.
use buurtraat::{service::Role, web};

use crate::support::{
    Place, both,
    browser::Browser,
    team::{FIRST, House},
};

const NEW: &str = "nieuw@voorbeeld.example";

async fn in_as_first(house: &House) -> Browser {
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.40");
    browser.post("/aanmelden", &[("email", FIRST)]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    browser
}

async fn name_and_number(place: Place) {
    let house = House::begun(&place).await;
    let mut browser = in_as_first(&house).await;
    let wrong = browser.post("/team/account", &[("name", " "), ("phone", "nul zes")]).await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.text.contains("name-fault") && wrong.text.contains("phone-fault"), "every fault at once");
    assert!(wrong.text.contains("nul zes"), "what was typed is kept");
    assert_eq!(
        browser.post("/team/account", &[("name", "  Anna   Bos "), ("phone", "015 000 00 01")]).await.status,
        303
    );
    let page = browser.get("/team/account?klaar=1").await;
    assert!(
        page.text.contains("Anna Bos") && page.text.contains("015 000 00 01") && page.text.contains("role=\"status\"")
    );
}
both!(name_and_number);

async fn a_new_address_has_to_answer_first(place: Place) {
    let house = House::begun(&place).await;
    let mut browser = in_as_first(&house).await;
    assert_eq!(browser.post("/team/account/e-mail", &[("email", "x")]).await.status, 400);
    assert!(browser.post("/team/account/e-mail", &[("email", NEW)]).await.text.contains("id=\"code\""));
    let code = house.code().await;
    assert_eq!(house.newest().await.unwrap().to, NEW);
    assert_eq!(browser.post("/team/account/e-mail/code", &[("code", "1"), ("email", NEW)]).await.status, 400);
    let old = house.service.store.keyed_hash("worker-email", FIRST);
    assert_eq!(house.service.store.workers_with_email(&old).await.unwrap().len(), 1, "not yet");
    assert_eq!(browser.post("/team/account/e-mail/code", &[("code", &code), ("email", NEW)]).await.status, 303);
    assert!(house.service.store.workers_with_email(&old).await.unwrap().is_empty());
    let who = house.who(NEW).await;
    let contact = house.service.store.find_contact(who.worker().unwrap()).await.unwrap().unwrap().0;
    assert_eq!(contact.email.as_deref(), Some(NEW));
    assert!(browser.get("/team/account").await.text.contains(NEW));
    assert_eq!(browser.post("/team/account/e-mail/code", &[("code", &code)]).await.status, 400, "once");
}
both!(a_new_address_has_to_answer_first);

async fn nobody_takes_the_address_of_another(place: Place) {
    let house = House::begun(&place).await;
    let mut browser = in_as_first(&house).await;
    house.joins("Bart", Role::Member, uuid::Uuid::from_u128(1)).await;
    browser.post("/team/account/e-mail", &[("email", "bart@voorbeeld.example")]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/team/account/e-mail/code", &[("code", &code)]).await.status, 400);
    house.who(FIRST).await;
}
both!(nobody_takes_the_address_of_another);
