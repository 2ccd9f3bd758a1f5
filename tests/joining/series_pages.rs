//! What is on every week, as a team makes it and a resident reads it and comes every time: pressed, without a script.
use axum::http::header;
use scraper::{Html, Selector};

use super::pages::{all, by_team, post, shown, text_of, words};
use crate::web::{
    seen::{POSTCODE, alone},
    town::town,
};

const EVENT: [(&str, &str); 10] = [
    ("name", "Soep op maandag"),
    ("day", "maandag 5 oktober"),
    ("from", "12:00"),
    ("to", "14:00"),
    ("repeat", "week"),
    ("until", "31-12-2026"),
    ("place", POSTCODE),
    ("organiser", "Bewonersgroep"),
    ("person", "Noor"),
    ("phone", "015 123 45 67"),
];

/// Its page for the team and the form to help on the first date.
fn made() -> (String, String) {
    let wrong: Vec<_> = EVENT.into_iter().filter(|(name, _)| *name != "until").collect();
    let refused = by_team("/team/samen/agenda", &wrong);
    assert_eq!(refused.status, 400);
    assert!(words(&refused.text()).contains("Schrijf de laatste dag"), "{}", words(&refused.text()));
    assert_eq!(all(&refused.text(), "input[name=repeat][checked]", "value"), ["week"], "what was chosen stays");
    let made = by_team("/team/samen/agenda", &EVENT);
    assert_eq!(made.status, 303, "{}", made.text());
    let page = made.header(header::LOCATION).to_owned();
    let team = town().get(&town().site(true), &page).text();
    assert_eq!(all(&team, "ul[data-list=dates] a", "href").len(), 4, "the other dates, each for the team");
    assert_eq!(all(&team, "input[name=every][checked]", "value"), ["yes"], "offered for all that follow");
    let shift = [
        ("role", "ballonnen opblazen"),
        ("from", "11:00"),
        ("to", "12:00"),
        ("least", "1"),
        ("most", "2"),
        ("every", "yes"),
    ];
    assert_eq!(by_team(&format!("{page}/taak"), &shift).status, 303);
    let id = page.rsplit('/').next().unwrap();
    let event = town().get(&town().stranger(), &format!("/meedoen/{id}")).text();
    (page, all(&event, "li[data-id] a.nl-button", "href").remove(0))
}

#[test]
fn a_resident_comes_every_week_and_leaves_one_or_all() {
    let _one_at_a_time = alone();
    let (page, form) = made();
    let event = form.rsplit_once('/').unwrap().0.to_owned();
    for path in [&event, &event.replace("/meedoen/", "/activiteiten/")] {
        let text = shown(path);
        assert!(text.contains("Dit is elke week.") && text.contains("maandag 12 oktober"), "{text}");
    }
    let list = town().get(&town().stranger(), "/meedoen").text();
    let rows = Html::parse_document(&list);
    let row = Selector::parse("li[data-id]").unwrap();
    let soup = rows.select(&row).filter(|row| row.text().collect::<String>().contains("ballonnen opblazen"));
    assert_eq!(soup.count(), 1, "the next date only");
    let near = shown(&format!("/?q={POSTCODE}"));
    assert!(near.matches("Soep op maandag").count() <= 1, "{near}");

    let empty = town().get(&town().stranger(), &form).text();
    assert_eq!(all(&empty, "main form input:not([type=hidden])", "name"), ["first_name", "reach", "every"]);
    let wrong = post(&form, &[("first_name", ""), ("reach", "06 41 42 43 44"), ("every", "yes")]);
    assert_eq!(all(&wrong.text(), "input[name=every][checked]", "value"), ["yes"], "a tick stays");
    let done = post(&form, &[("first_name", "Kees"), ("reach", "06 41 42 43 44"), ("every", "yes")]);
    assert!(words(&done.text()).contains("U meldde zich aan voor elke week."), "{}", words(&done.text()));
    let code = text_of(&done.text(), ".own-code");
    let own = || post("/mijn", &[("code", &code), ("reach", "0641424344")]).text();
    let text = own();
    assert_eq!(all(&text, ".card[data-id]", "data-id").len(), 1, "one promise");
    let pass = all(&text, "input[name=pass]", "value").remove(0);
    let id = all(&text, "input[name=sign_up]", "value").remove(0);
    let left = post("/mijn/toch-niet", &[("pass", &pass), ("sign_up", &id), ("sure", "yes")]);
    assert!(words(&left.text()).contains("U bent afgemeld"), "{}", words(&left.text()));
    let text = own();
    assert!(words(&text).contains("U helpt maandag 12 oktober"), "{}", words(&text));
    assert!(words(&text).contains("Deze keer niet") && words(&text).contains("Helemaal niet meer"));
    let next = all(&text, "button[name=every]", "value");
    assert_eq!(next, ["yes"]);
    let id = all(&text, ".card[data-id] input[name=sign_up]", "value").pop().unwrap();
    let sure = post("/mijn/toch-niet", &[("pass", &pass), ("sign_up", &id), ("every", "yes")]);
    assert!(words(&sure.text()).contains("alle dagen die nog komen"), "{}", words(&sure.text()));
    let left = post("/mijn/toch-niet", &[("pass", &pass), ("sign_up", &id), ("every", "yes"), ("sure", "yes")]);
    assert!(words(&left.text()).contains("U bent afgemeld"), "{}", words(&left.text()));
    assert!(!words(&own()).contains("Deze keer niet"), "{}", words(&own()));
    off(&page, &event);
}

fn off(page: &str, event: &str) {
    let change = town().get(&town().site(true), &format!("{page}/verander")).text();
    assert_eq!(all(&change, "input[name=which]", "value"), ["one", "all", "one", "all"]);
    let moved = [("day", "06-10-2026"), ("from", "12:00"), ("to", "14:00"), ("which", "all")];
    assert_eq!(by_team(&format!("{page}/verander"), &moved).status, 303);
    assert!(shown(event).contains("dinsdag 13 oktober"), "{}", shown(event));
    let off = by_team(&format!("{page}/gaat-niet-door"), &[("why", ""), ("which", "all")]);
    assert_eq!(all(&off.text(), "input[name=which][checked]", "value"), ["all", "all"], "what was chosen stays");
    let off = by_team(&format!("{page}/gaat-niet-door"), &[("why", "Wij stoppen."), ("which", "all")]);
    assert_eq!(off.status, 303, "{}", off.text());
    let text = shown(event);
    assert!(text.contains("Dit gaat niet door.") && !text.contains("dinsdag 13 oktober"), "{text}");
    assert!(!shown("/meedoen").contains("ballonnen opblazen"));
}
