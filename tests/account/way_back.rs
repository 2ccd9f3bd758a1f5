//! Whoever could not come in again is told so on the pages they see first, until they can.
use std::sync::Arc;

use buurtraat::{
    service::{
        Config, Role,
        account::{open_session, provider::Provider},
    },
    storage::WorkerRecord,
    web,
};

use super::provider::setting;
use crate::support::{
    Place, both,
    browser::Browser,
    team::{FIRST, House},
};

const PAGES: [&str; 2] = ["/team", "/team/plekken"];
const EMAIL: &str = "Vul je e-mailadres in, dan kom je morgen weer binnen";
const INVITE: &str = "Nodig een collega uit";

/// A browser of somebody without an address.
async fn without_address(house: &House, name: &str, role: Role) -> Browser {
    let team = house.who(FIRST).await.must_be_staff().unwrap().team;
    let worker = WorkerRecord { email_hmac: None, team_id: team, ..house.worker(name, role, "") };
    let kept = worker.clone();
    house.service.store.write(move |tx| Box::pin(async move { tx.put_worker(kept).await })).await.unwrap();
    let ticket = open_session(&house.service, &worker).await.unwrap();
    let mut browser = Browser::on(&web::site(house.service.clone(), |router| router), "198.51.100.60");
    browser.cookies.insert("__Host-buurtraat".to_owned(), ticket.as_str().to_owned());
    browser
}

async fn an_address_is_asked_for_until_it_is_there(place: Place) {
    let house = House::begun(&place).await;
    let mut browser = without_address(&house, "Carla", Role::Coordinator).await;
    for path in PAGES {
        let page = browser.get(path).await;
        let note = page.text.split("data-note=\"again\"").nth(1).unwrap_or_default();
        let note = note.split("</div>").next().unwrap();
        assert!(note.contains(EMAIL) && note.contains("href=\"/team/account\""), "{path}: {}", page.text);
        assert!(note.contains(INVITE) && note.contains("href=\"/team/mensen\""), "{path}: {note}");
    }
    assert!(browser.get("/en/team").await.text.contains("you can come in again tomorrow"));
    let mut member = without_address(&house, "Bart", Role::Member).await.get("/team").await.text;
    assert!(member.contains(EMAIL) && !member.contains(INVITE), "{member}");
    browser.post("/team/account/e-mail", &[("email", "carla@voorbeeld.example")]).await;
    let code = house.code().await;
    let kept = browser.post("/team/account/e-mail/code", &[("code", &code)]).await;
    assert_eq!(kept.status, 303, "{}", kept.text);
    for path in PAGES {
        member = browser.get(path).await.text;
        assert!(!member.contains("data-note=\"again\""), "{path}: {member}");
    }
}
both!(an_address_is_asked_for_until_it_is_there);

async fn without_mail_the_provider_is_the_way(place: Place) {
    let mut house = House::begun(&place).await;
    house.service.config = Arc::new(Config { mail: false, ..(*house.service.config).clone() });
    let mut browser = without_address(&house, "Carla", Role::Coordinator).await;
    assert!(!browser.get("/team").await.text.contains("data-note=\"again\""), "nothing here would help");
    let provider = Some(Provider::new(setting("https://login.voorbeeld.example", "geheim", &[])).unwrap());
    house.service.config = Arc::new(Config { provider, ..(*house.service.config).clone() });
    let mut browser = without_address(&house, "Daan", Role::Coordinator).await;
    for path in PAGES {
        let page = browser.get(path).await;
        let words = "Koppel je aan Gemeente Voorbeeld, dan kom je morgen weer binnen";
        assert!(page.text.contains(words) && page.text.contains("href=\"/team/account\""), "{path}: {}", page.text);
    }
    place.run("UPDATE worker SET oidc_subject = name").await;
    assert!(!browser.get("/team").await.text.contains("data-note=\"again\""), "who is bound comes in again");
}
both!(without_mail_the_provider_is_the_way);
