//! Changing and calling off as a team presses it, and what everybody sees of it after that.
use axum::http::header;

use super::pages::{all, by_team, post, shown, text_of, words};
use crate::web::{
    seen::{POSTCODE, alone},
    town::{request, town},
};

fn shown_to_team(path: &str) -> String {
    town().get(&town().site(true), path).text()
}

/// An event of its own, so that nothing others look at is called off: its page for the team and the form to help.
fn made() -> (String, String) {
    let new = super::new_event(POSTCODE).replace("roles", "off-pages");
    let made = town().ask(&town().site(true), request("POST", "/team/samen/agenda", &new));
    assert_eq!(made.status, 303, "{}", made.text());
    let page = made.header(header::LOCATION).to_owned();
    let shift = [("role", "koffie zetten"), ("from", "13:00"), ("to", "14:00"), ("least", "1"), ("most", "2")];
    let added = by_team(&format!("{page}/taak"), &shift);
    assert_eq!(added.status, 303, "{}", added.text());
    let id = page.rsplit('/').next().unwrap();
    let event = town().get(&town().stranger(), &format!("/meedoen/{id}")).text();
    (page, all(&event, "li[data-id] a.nl-button", "href").remove(0))
}

#[test]
fn a_team_changes_and_calls_off_and_everybody_sees_it() {
    let _one_at_a_time = alone();
    let (page, form) = made();
    let event = form.rsplit_once('/').unwrap().0.to_owned();
    let done = post(&form, &[("first_name", "Kees"), ("reach", "06 31 32 33 34")]);
    let code = text_of(&done.text(), ".own-code");

    let change = shown_to_team(&format!("{page}/verander"));
    assert_eq!(all(&change, "input#day", "value"), ["28-11-2026"], "as it is now");
    let wrong = by_team(&format!("{page}/verander"), &[("day", "gisteren"), ("from", "13:30"), ("to", "15:30")]);
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("value=\"gisteren\"") && words(&wrong.text()).contains("een dag die nog komt"));
    let moved = by_team(&format!("{page}/verander"), &[("day", "27-11-2026"), ("from", "13:30"), ("to", "15:30")]);
    assert_eq!(moved.status, 303, "{}", moved.text());
    let now = shown(&event);
    assert!(now.contains("vrijdag 27 november, half 2 tot half 4"), "{now}");
    assert!(now.contains("Let op: dit is veranderd op maandag 14 september"), "{now}");
    assert!(words(&shown_to_team("/team")).contains("Bel Kees: er is iets veranderd"));

    let no_why = by_team(&format!("{page}/gaat-niet-door"), &[("why", "")]);
    assert_eq!(no_why.status, 400);
    assert!(words(&no_why.text()).contains("Schrijf in één zin waarom"), "{}", words(&no_why.text()));
    let off = by_team(&format!("{page}/gaat-niet-door"), &[("why", "De zaal is dicht.")]);
    assert_eq!(off.status, 303, "{}", off.text());
    let sheet = event.replace("/meedoen/", "/activiteiten/");
    for path in [&event, &form, &sheet] {
        let text = shown(path);
        assert!(text.contains("Dit gaat niet door.") && text.contains("De zaal is dicht."), "{path}: {text}");
    }
    assert_eq!(post(&form, &[("first_name", "Noor"), ("reach", "06 31 32 33 35")]).status, 400);
    let own = words(&post("/mijn", &[("code", &code), ("reach", "0631323334")]).text());
    assert!(own.contains("Dit gaat niet door: vrijdag 27 november") && own.contains("De zaal is dicht."), "{own}");

    assert!(words(&shown_to_team("/team")).contains("Bel Kees: het gaat niet door"));
    let told = all(&shown_to_team(&page), "form[action$='/verteld']", "action");
    assert_eq!(told.len(), 1);
    assert_eq!(by_team(&told[0], &[]).status, 303);
    assert!(!words(&shown_to_team("/team")).contains("Bel Kees"), "said once, it is gone");
    let poster = words(&shown_to_team(&format!("{page}/poster")));
    assert!(poster.contains("Dit gaat niet door."), "{poster}");
}
