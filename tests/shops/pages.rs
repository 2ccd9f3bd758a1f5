//! Script B over the demo town as a phone without a script walks it: three screens, and what each says.
use axum::{Router, http::header};
use buurtraat::service::Role;
use scraper::{Html, Selector};

use crate::web::{
    seen::alone,
    town::{Answer, Town, request, town},
};

fn town_of(name: &str) -> Town {
    crate::web::seen::examples();
    town().apart(name)
}

fn attributes(html: &str, css: &str, name: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(css).unwrap();
    let found = document.select(&selector);
    found.map(|one| one.value().attr(name).unwrap_or_default().to_owned()).collect()
}

fn main_text(answer: &Answer) -> String {
    let html = Html::parse_document(&answer.text());
    let main: String = html.select(&Selector::parse("main").unwrap()).flat_map(|part| part.text()).collect();
    main.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A card of a round that was just begun: its address, and the site of a stranger.
fn card(town: &Town) -> (String, Router) {
    let [_, code, ..] = town.wait(crate::doors::of_town(&town.demo));
    (format!("/deur/{code}"), town.stranger())
}

fn hidden(html: &str, name: &str) -> String {
    attributes(html, &format!("input[name={name}]"), "value").into_iter().next().unwrap_or_default()
}

fn form(html: &str) -> String {
    let pairs = [
        ("antwoord", hidden(html, "antwoord")),
        ("idempotency_key", hidden(html, "idempotency_key")),
        ("person", "Willem Test".to_owned()),
        ("phone", "06 12 34 56 78".to_owned()),
    ];
    serde_urlencoded::to_string(pairs).unwrap()
}

#[test]
fn script_b_in_three_screens() {
    let _one_at_a_time = alone();
    let town = town_of("script-b");
    let (at, phone) = card(&town);
    let first = town.get(&phone, &at);
    let shown = main_text(&first);
    assert!(shown.contains("Klopt dit?") && shown.contains("was net bij u, tel."), "{shown}");
    assert!(shown.contains("Mag een jongere uit de buurt hier meelopen?"));
    for answer in ["Ja, een", "Ja, meer", "Liever iets anders", "Nee, dank u"] {
        assert!(shown.contains(answer), "{answer}: {shown}");
    }
    let to = attributes(&first.text(), ".says a", "href").remove(0);
    let second = town.get(&phone, &to);
    assert!(main_text(&second).contains("Wie mogen wij bellen?"));
    assert_eq!(attributes(&second.text(), "main [required]", "name"), ["person", "phone"], "two fields and no more");
    let third = town.ask(
        &phone,
        request("POST", &attributes(&second.text(), "form.sheet-form", "action")[0], &form(&second.text())),
    );
    assert_eq!((third.status, third.header(header::CACHE_CONTROL)), (200, "no-store"), "{}", third.text());
    let said = main_text(&third);
    assert!(said.contains("belt u voor donderdag. Er komt nog niemand. U beslist."), "{said}");
    assert!(said.contains("bij 10 beginnen we."), "{said}");
    let code = Html::parse_document(&third.text());
    let code: String = code.select(&Selector::parse(".own-code__code").unwrap()).flat_map(|part| part.text()).collect();
    let wa = attributes(&third.text(), "a[href^='https://wa.me/']", "href").remove(0);
    let name = shown.split(" van ").next().unwrap().rsplit("Klopt dit? ").next().unwrap();
    assert!(wa.contains(&code.replace(' ', "-")) && !wa.contains("Willem") && !wa.contains("612345678"), "{wa}");
    assert!(!wa.contains(&name.replace(' ', "%20")), "no colleague's name travels: {wa}");
    for screen in [&first, &second, &third] {
        assert!(screen.body.len() < 30_000, "{} bytes", screen.body.len());
        assert!(screen.header(header::SET_COOKIE).is_empty(), "no browser keeps whose it is");
    }
    // The card once more, a second person of the shop, and the code.
    assert!(main_text(&town.get(&phone, &at)).contains("gaf al antwoord"));
    let late = town.ask(&phone, request("POST", &format!("{at}/bellen"), "antwoord=een&person=Ander&phone=0612345679"));
    assert_eq!((late.status, late.header(header::LOCATION)), (303, at.as_str()));
    let typed = serde_urlencoded::to_string([("code", code.as_str()), ("reach", "06-12345678")]).unwrap();
    let back = town.ask(&phone, request("POST", "/winkel/code", &typed));
    assert!(back.status == 200 && main_text(&back).contains("06 12 34 56 78"));
    let mine = town.ask(&phone, request("POST", "/mijn", &typed));
    for page in [&third, &back, &mine] {
        assert!(page.text().contains("data-way-out"), "it names somebody: one can leave it at once");
    }
    let wrong = town.ask(&phone, request("POST", "/winkel/code", "code=zon+000&reach=06-12345678"));
    assert!(wrong.status == 400 && main_text(&wrong).contains("Wij vinden niets bij deze code"));
    // Two taps, and it is gone.
    let pass = format!("pass={}", hidden(&back.text(), "pass"));
    let change = attributes(&back.text(), "form.acts", "action").remove(0);
    let again = town.ask(&phone, request("POST", &change, &pass));
    assert!(again.text().contains("value=\"Willem Test\""), "{}", again.text());
    let gone = town.ask(&phone, request("POST", "/winkel/weg", &pass));
    assert!(gone.status == 200 && main_text(&gone).contains("Alles is weg"));
    assert_eq!(town.ask(&phone, request("POST", "/winkel/weg", &pass)).status, 404);
    assert!(main_text(&town.get(&phone, &at)).contains("Klopt dit?"));
}

#[test]
fn a_no_in_one_tap_and_faults_that_keep_what_was_typed() {
    let _one_at_a_time = alone();
    let town = town_of("script-b-no");
    let (at, phone) = card(&town);
    let wrong = town.ask(&phone, request("POST", &format!("{at}/bellen"), "antwoord=een&phone=06+12&person="));
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("06 12 is geen telefoonnummer") && wrong.text().contains("value=\"06 12\""));
    assert!(main_text(&wrong).contains("Vul een naam in"));
    assert_eq!(town.ask(&phone, request("POST", &at, "")).status, 400);
    let no = town.ask(&phone, request("POST", &at, "antwoord=nee"));
    assert_eq!((no.status, no.header(header::LOCATION)), (303, at.as_str()));
    let thanks = main_text(&town.get(&phone, &at));
    assert!(thanks.contains("Dank u.") && thanks.contains("14 september 2027"), "{thanks}");
    let english = town.get(&phone, &format!("/en{at}"));
    assert!(main_text(&english).contains("We will not ask you anything for a year"));
}

#[test]
fn without_a_card_and_on_the_desk_of_the_team() {
    let _one_at_a_time = alone();
    let town = town_of("script-b-team");
    let (phone, team) = (town.stranger(), town.site_of(Role::Member));
    town.get(&team, "/team");
    let list = town.get(&phone, "/winkel?q=bak");
    let chosen = attributes(&list.text(), "[data-list=shops] a", "href");
    assert!(!chosen.is_empty(), "{}", list.text());
    assert!(main_text(&town.get(&phone, "/winkel?q=qqqqqq")).contains("Wij vinden geen winkel"));
    assert_eq!(town.get(&phone, "/winkel/not-an-id").status, 404);
    let at = chosen.iter().find(|at| main_text(&town.get(&phone, at)).contains("Mag een jongere")).unwrap();
    assert!(main_text(&town.get(&phone, at)).contains("werkt in uw buurt"));
    let second = town.get(&phone, &format!("{at}/bellen?antwoord=anders")).text();
    let typed = format!("{}&can=lend&words=Een+fiets", form(&second));
    let third = town.ask(&phone, request("POST", &format!("{at}/bellen"), &typed));
    assert!(third.status == 200 && main_text(&third).contains("spullen lenen"), "{}", third.text());
    let sites = [Role::Member, Role::Coordinator, Role::Administrator].map(|role| town.site_of(role));
    let desk = sites.iter().find(|site| town.get(site, "/team").text().contains("Willem Test."));
    let team = desk.expect("somebody is named, and it stands on their page");
    let today = town.get(team, "/team");
    assert!(main_text(&today).contains("voor donderdag") && today.text().contains("tel:+31612345678"));
    let pages = attributes(&today.text(), "[data-list=today] a", "href");
    let mut pages = pages.iter().filter(|href| href.contains("/team/winkels/"));
    let page = pages.find(|href| town.get(team, href).text().contains("Een fiets")).unwrap();
    let shown = town.get(team, page);
    assert!(main_text(&shown).contains("Een fiets") && main_text(&shown).contains("Vraag naar Willem Test"));
    let made = town.ask(team, request("POST", &format!("{page}/partner"), ""));
    assert_eq!(made.status, 303, "{}", made.text());
    let together = made.header(header::LOCATION).to_owned();
    assert!(main_text(&town.get(team, &together)).contains("Dat nemen wij over"));
    let wrong = town.ask(team, request("POST", &together, "goal=Leren&hours=30&fee=none&guidance=team&slots=wed-pm"));
    assert!(wrong.status == 400 && main_text(&wrong).contains("gewoon werk"));
    let filled = town.ask(team, request("POST", &together, "goal=Leren&hours=4&fee=none&guidance=team&slots=wed-pm"));
    let paper = town.get(team, filled.header(header::LOCATION));
    let words = main_text(&paper);
    for sentence in
        ["Samen ingevuld op", "Gewoon werk wordt betaald", "jonger dan 16", "woensdagmiddag", "4 uur in een week"]
    {
        assert!(words.contains(sentence), "{sentence}: {words}");
    }
    let partner = town.get(team, together.trim_end_matches("/samen"));
    assert!(main_text(&partner).contains("Samen ingevuld") && main_text(&partner).contains("woensdagmiddag"));
    assert_eq!(town.get(&phone, page).status, 303, "for the team only");
}
