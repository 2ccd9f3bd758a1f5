//! `/stage` as a phone without a script walks it, and `/mijn` with the code of a young person and of a shop.
use buurtraat::web;
use scraper::{Html, Selector};

use super::stage::{place_of_map, shop_says_yes};
use crate::{
    acting::village::Village,
    outside::PHONE,
    support::{
        Place, both,
        browser::{Browser, Page},
    },
};

fn attribute(page: &Page, css: &str, name: &str) -> Option<String> {
    let html = Html::parse_document(&page.text);
    let found = html.select(&Selector::parse(css).unwrap()).next()?;
    found.value().attr(name).map(str::to_owned)
}

fn value(page: &Page, name: &str) -> String {
    attribute(page, &format!("input[name={name}]"), "value").unwrap_or_default()
}

fn code(page: &Page) -> String {
    let html = Html::parse_document(&page.text);
    html.select(&Selector::parse("p.when").unwrap()).flat_map(|one| one.text()).collect()
}

async fn a_phone_finds_a_place_and_says_so(place: Place) {
    let village = Village::with_places(place, 1).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    let empty = phone.get("/stage").await;
    assert!(empty.status == 200 && empty.text.contains("Je zit nergens aan vast"), "{}", empty.text);
    let wrong = phone.get("/stage?plek=9999ZZ&werk=&school=nee").await;
    assert!(wrong.status == 400 && wrong.text.contains("value=\"9999ZZ\""));
    let near = phone.get("/stage?plek=2600AB&werk=cycles&school=nee").await;
    assert!(
        near.status == 200 && near.text.contains("Werkplaats De Draai") && near.text.contains("lopen"),
        "{}",
        near.text
    );
    assert!(
        !near.text.contains("015 123 45 67") && !near.text.contains("015 765 43 21"),
        "no phone and no shop's people"
    );
    let href = attribute(&near, "[data-list=stage] .acts a", "href").unwrap();
    let form = phone.get(&href).await;
    assert!(form.status == 200 && form.headers["cache-control"] == "no-store", "{}", form.text);
    let (at, key, plek) =
        (href.split('?').next().unwrap().to_owned(), value(&form, "idempotency_key"), value(&form, "plek"));
    assert_eq!(plek, "2600AB");
    let refused = phone.post(&at, &[("plek", &plek), ("first_name", "Sam"), ("age", "under"), ("reach", "0612")]).await;
    assert!(refused.status == 400 && refused.text.contains("value=\"Sam\"") && refused.text.contains("value=\"0612\""));
    for said in ["Vraag dan eerst je ouder erbij", "geen telefoonnummer"] {
        assert!(refused.text.contains(said), "{said}: {}", refused.text);
    }
    let typed =
        [("plek", plek.as_str()), ("werk", "cycles"), ("age", "16"), ("reach", PHONE), ("idempotency_key", &key)];
    let given = phone.post(&at, &typed).await;
    assert_eq!(given.status, 200, "{}", given.text);
    for said in ["leest dit vandaag", "Er is nog niets afgesproken", "Maak een foto van dit scherm"] {
        assert!(given.text.contains(said), "{said}: {}", given.text);
    }
    assert_eq!(code(&phone.post(&at, &typed).await), code(&given));
    let mine = phone.post("/mijn", &[("code", &code(&given)), ("reach", "06-12345678")]).await;
    assert!(mine.text.contains("Hier wil je kijken") && mine.headers["cache-control"] == "no-store", "{}", mine.text);
    let pass = value(&mine, "pass");
    assert_eq!(phone.post("/stage/bereik", &[("pass", &pass), ("reach", "12")]).await.status, 400);
    let other = phone.post("/stage/bereik", &[("pass", &pass), ("reach", "sam@voorbeeld.example")]).await;
    assert_eq!(other.status, 200, "{}", other.text);
    let unsure = phone.post("/stage/weg", &[("pass", &pass)]).await;
    assert!(unsure.status == 400 && unsure.text.contains("als je het zeker weet"), "{}", unsure.text);
    let gone = phone.post("/stage/weg", &[("pass", &pass), ("sure", "yes")]).await;
    assert!(gone.text.contains("Wij weten niets meer van je"), "{}", gone.text);
    assert_eq!(phone.post("/stage/weg", &[("pass", &pass), ("sure", "yes")]).await.status, 400);
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM own_code").await, 0);
    assert!(phone.cookies.is_empty(), "nothing is kept in the browser");
}
both!(a_phone_finds_a_place_and_says_so);

async fn what_is_hostile_is_text_and_programs_are_held_up(place: Place) {
    let village = Village::with_places(place, 1).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    let script = "%3Cscript%3Ealert(1)%3C/script%3E";
    for path in [format!("/stage?plek={script}&werk={script}&school={script}"), "/stage?plek=%ff%00".to_owned()] {
        let shown = phone.get(&path).await;
        assert!([200, 400].contains(&shown.status) && !shown.text.contains("<script>alert"), "{}", shown.text);
    }
    assert_eq!(phone.get("/stage/nobody").await.status, 404);
    let at = format!("/stage/{}", village.entry("Open Schuur"));
    let caught = phone.post(&at, &[("age", "16"), ("reach", PHONE), ("website", "https://example.org")]).await;
    assert!(caught.status == 400 && caught.text.contains("Maak dit vak leeg"), "{}", caught.text);
    let mut statuses = Vec::new();
    for _ in 0..65 {
        statuses.push(phone.post(&at, &[]).await.status);
    }
    assert_eq!((statuses[0], statuses[64]), (400, 429));
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM stage_interest").await, 0);
}
both!(what_is_hostile_is_text_and_programs_are_held_up);

async fn a_shop_opens_its_own_page_at_mijn(place: Place) {
    let village = Village::with_places(place, 1).await;
    let mut phone = Browser::on(&web::site(village.service.clone(), |router| router), "198.51.100.1");
    let own = shop_says_yes(&village, place_of_map(&village)).await;
    let code = own.whose.code.replace('-', " ");
    let wrong = phone.post("/mijn", &[("code", &code), ("reach", PHONE)]).await;
    assert_eq!(wrong.status, 400, "a code is worth nothing beside another number");
    let page = phone.post("/mijn", &[("code", &code), ("reach", "06-11223344")]).await;
    assert!(page.status == 200 && page.text.contains("U zei: “Ja, een”"), "{}", page.text);
    assert_eq!(page.headers["cache-control"], "no-store");
    let gone = phone.post("/winkel/weg", &[("pass", &value(&page, "pass"))]).await;
    assert_eq!(gone.status, 200, "{}", gone.text);
    assert_eq!(phone.post("/mijn", &[("code", &code), ("reach", "06-11223344")]).await.status, 400);
}
both!(a_shop_opens_its_own_page_at_mijn);
