//! Script C, steps 4 and 5, page by page as a browser without a script sends them; what is hostile, and what is too much.
use buurtraat::{service::outside::answer_outside_need, web};
use scraper::{Html, Selector};

use super::{PHONE, WORDS, coordinator};
use crate::{
    acting::village::Village,
    support::{
        Place, both,
        browser::{Browser, Page},
    },
};

fn value(page: &Page, name: &str) -> String {
    let html = Html::parse_document(&page.text);
    let selector = Selector::parse(&format!("input[name={name}]")).unwrap();
    html.select(&selector).next().and_then(|one| one.value().attr("value")).unwrap_or_default().to_owned()
}

fn code(page: &Page) -> String {
    let html = Html::parse_document(&page.text);
    let selector = Selector::parse("p.own-code").unwrap();
    html.select(&selector).flat_map(|one| one.text()).collect()
}

fn kept(page: &Page) -> &str {
    page.headers.get("cache-control").unwrap().to_str().unwrap()
}

async fn a_resident_asks_and_finds_it_back(place: Place) {
    let village = Village::with_places(place, 1).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    let form = phone.get("/vraag").await;
    assert_eq!((form.status, kept(&form)), (200, "no-store"));
    let key = value(&form, "idempotency_key");
    let typed = [("own_words", WORDS), ("place", "2600AB"), ("own_network", "nobody"), ("idempotency_key", &key)];
    let answer = phone.post("/vraag", &typed).await;
    assert_eq!((answer.status, kept(&answer)), (200, "no-store"), "{}", answer.text);
    for said in [WORDS, "leest dit vandaag en antwoordt voor woensdag.", "Feest met weinig geld", "Hoe bereiken we u?"]
    {
        assert!(answer.text.contains(said), "{said}: {}", answer.text);
    }
    phone.post("/vraag", &typed).await;
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM outside_need").await, 1, "pressed twice, asked once");
    let pass = value(&answer, "pass");
    let wrong = phone.post("/vraag/bereik", &[("pass", &pass), ("reach", "0612")]).await;
    assert!(wrong.status == 400 && wrong.text.contains("value=\"0612\"") && wrong.text.contains("geen telefoonnummer"));
    assert_eq!(phone.post("/vraag/bereik", &[("pass", "1.2.3.4"), ("reach", PHONE)]).await.status, 400);
    let given = phone.post("/vraag/bereik", &[("pass", &pass), ("reach", PHONE)]).await;
    assert!(given.text.contains("Maak een foto van dit scherm"), "{}", given.text);
    let team = coordinator(&village);
    let need = buurtraat::service::acting::list_needs(&village.service, team, "open", 0, 9).await.unwrap().0.remove(0);
    answer_outside_need(&village.service, team, need.id, "Komt u donderdag?").await.unwrap();
    let mine = phone.post("/mijn", &[("code", &code(&given)), ("reach", "06-12345678")]).await;
    for said in [WORDS, "Dit beloofden wij", "Komt u donderdag?", "06 12 34 56 78"] {
        assert!(mine.text.contains(said), "{said}: {}", mine.text);
    }
    assert_eq!(kept(&mine), "no-store");
    let pass = value(&mine, "pass");
    let unsure = phone.post("/vraag/weg", &[("pass", &pass)]).await;
    assert!(unsure.status == 400 && unsure.text.contains("als u het zeker weet"));
    let gone = phone.post("/vraag/weg", &[("pass", &pass), ("sure", "yes")]).await;
    assert!(gone.status == 200 && gone.text.contains("Uw vraag is weg"));
    assert_eq!(phone.post("/mijn", &[("code", &code(&given)), ("reach", PHONE)]).await.status, 400);
    assert!(phone.cookies.is_empty(), "nothing is kept in the browser");
}
both!(a_resident_asks_and_finds_it_back);

async fn a_painter_says_so_and_takes_it_back(place: Place) {
    let village = Village::with_places(place, 1).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    let key = value(&phone.get("/dit-kan-ik").await, "idempotency_key");
    let typed = [
        ("can_do", "ik was schilder"),
        ("place", "2600AB"),
        ("first_name", "Samira"),
        ("reach", "samira@voorbeeld.example"),
        ("idempotency_key", &key),
    ];
    let thanks = phone.post("/dit-kan-ik", &typed).await;
    assert!(thanks.text.contains("hooguit 2 keer per maand"), "{}", thanks.text);
    let again = phone.post("/dit-kan-ik", &typed).await;
    assert_eq!(code(&again), code(&thanks));
    let mine = phone.post("/mijn", &[("code", &code(&thanks)), ("reach", "Samira@voorbeeld.example")]).await;
    assert!(mine.text.contains("ik was schilder"), "{}", mine.text);
    let gone = phone.post("/dit-kan-ik/weg", &[("pass", &value(&mine, "pass")), ("sure", "yes")]).await;
    assert!(gone.text.contains("Alles is weg"), "{}", gone.text);
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM own_code").await, 0);
}
both!(a_painter_says_so_and_takes_it_back);

async fn what_is_hostile_is_text_and_programs_are_held_up(place: Place) {
    let village = Village::with_places(place, 1).await;
    let site = web::site(village.service.clone(), |router| router);
    let mut phone = Browser::on(&site, "198.51.100.1");
    let script = "<script>alert(1)</script>";
    for (path, field) in [("/vraag", "own_words"), ("/dit-kan-ik", "can_do")] {
        let shown = phone.post(path, &[(field, script), ("place", script), ("website", script)]).await;
        assert_eq!(shown.status, 400);
        assert!(!shown.text.contains(script) && shown.text.contains("Maak dit vak leeg"), "{}", shown.text);
        assert_eq!(phone.ask("POST", path, "%ff=%fe&own_words=%00").await.status, 400);
    }
    let shown = phone.post("/vraag", &[("own_words", script), ("no_place", "yes"), ("own_network", "nobody")]).await;
    assert!(shown.status == 200 && !shown.text.contains(script), "{}", shown.text);
    let zero = "own_words=Ik+zoek%00+gezelschap&no_place=yes&own_network=nobody";
    assert_eq!(phone.ask("POST", "/vraag", zero).await.status, 200);
    let mut statuses = Vec::new();
    for _ in 0..70 {
        statuses.push(phone.post("/vraag", &[]).await.status);
    }
    assert_eq!((statuses[0], statuses[69]), (400, 429), "{statuses:?}");
    assert_eq!(Browser::on(&site, "198.51.100.2").post("/vraag", &[]).await.status, 400, "somebody else asks on");
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM outside_need").await, 2);
    println!("questions from one address={}", statuses.iter().filter(|status| **status == 400).count() + 5);
}
both!(what_is_hostile_is_text_and_programs_are_held_up);
