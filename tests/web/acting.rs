//! The pages from a need to a held place: what they show, keep, refuse, and never tell.
use axum::{Router, http::header};
use buurtraat::service::Role;
use engine::domain::{Entry, What};

use super::{
    seen::{POSTCODE, examples},
    town::{Answer, Town, request, town},
};

const WORDS: &str = "Mijn neefje zit thuis en wil iets met hout";

fn post(town: &Town, site: &Router, path: &str, form: &[(&str, &str)]) -> Answer {
    town.ask(site, request("POST", path, &serde_urlencoded::to_string(form).unwrap()))
}

/// Writes a need down as a member; the path of its page.
fn need(town: &Town, site: &Router, words: &str, own_network: &str) -> String {
    let form = [("own_words", words), ("place", POSTCODE), ("own_network", own_network)];
    let answer = post(town, site, "/team/vragen", &form);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header(header::LOCATION).to_owned()
}

fn page(town: &Town, site: &Router, path: &str) -> String {
    let answer = town.get(site, path);
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.text()
}

#[test]
fn the_form_asks_who_could_help_unless_something_cannot_wait() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let asked = post(town, &site, "/team/vragen", &[("own_words", WORDS), ("place", POSTCODE)]);
    assert_eq!(asked.status, 400);
    let text = asked.text();
    assert!(text.contains("Kies wie er zou kunnen helpen") && text.contains(WORDS), "{text}");

    let pressing = need(town, &site, "De koelkast is leeg", "");
    let text = page(town, &site, &pressing);
    assert!(text.contains("Eerst dit") && text.contains("tel:0100000000"), "{text}");
    assert!(!text.contains("Wie vraagt hem of haar"), "no question in between");
    assert!(!text.contains("Eerste stap: vandaag"));
    assert_eq!(post(town, &site, &format!("{pressing}/eerst"), &[("first", "food")]).status, 303);
    let text = page(town, &site, &pressing);
    assert!(text.contains("Eerste stap: vandaag") && text.contains("Eerst gedaan: vandaag eten"), "{text}");
    let who = format!("{pressing}/wie");
    assert!(text.contains("name=\"own_network\" value=\"family\""), "the question comes after it: {text}");
    let nobody = post(town, &site, &who, &[("own_network", "")]);
    assert!(nobody.status == 400 && nobody.text().contains("href=\"#own_network\""), "{}", nobody.text());
    assert_eq!(post(town, &site, &who, &[("own_network", "family")]).status, 303);
    let text = page(town, &site, &pressing);
    assert!(text.contains("Wie vraagt hem of haar") && !text.contains("name=\"own_network\""), "{text}");
    assert_eq!(post(town, &site, &format!("{pressing}/eerst"), &[("first", "")]).status, 303);
    assert!(!page(town, &site, &pressing).contains("Eerste stap: vandaag"), "undone");
}

/// The words say of nothing pressing, and whoever listens hears that there is.
#[test]
fn something_else_may_come_first_whatever_the_words_say() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let path = need(town, &site, WORDS, "nobody");
    let text = page(town, &site, &path);
    assert!(text.contains("Eerst iets anders?") && !text.contains("Eerst dit"), "{text}");
    for code in buurtraat::import::FirstThis::ALL {
        assert!(text.contains(&format!("name=\"first\" value=\"{}\"", code.code())), "{text}");
    }
    assert_eq!(post(town, &site, &format!("{path}/eerst"), &[("first", "fare")]).status, 303);
    let text = page(town, &site, &path);
    assert!(text.contains("Eerst gedaan: reisgeld") && !text.contains("Eerst iets anders?"), "{text}");
}

/// What somebody helps with from afar.
fn by_telephone(town: &Town) -> String {
    let index = town.demo.store.index();
    let snapshot = index.snapshot();
    let offered = |one: &Entry| one.what == What::Offer && one.cell.is_none();
    let one = snapshot.entries().find(offered).unwrap();
    town.demo.store.taxonomy().get(one.categories.iter().next().unwrap()).unwrap().code.to_string()
}

/// Without a fixed place one asks where they often are; until then there is who helps from afar.
#[test]
fn a_need_without_a_place_gets_one_on_its_page() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let new = [("own_words", "Ik wil bellen met iemand"), ("no_place", "yes"), ("own_network", "nobody")];
    let path = post(town, &site, "/team/vragen", &new).header(header::LOCATION).to_owned();
    let topic = by_telephone(town);
    assert_eq!(post(town, &site, &format!("{path}/onderwerp"), &[("category", &topic)]).status, 303);
    let text = page(town, &site, &path);
    assert!(text.contains("geen vaste plek") && text.contains("data-addresses=\"/api/v1/addresses\""), "{text}");
    assert!(!text.contains("data-list=\"suggestions\""), "{text}");
    assert!(text.contains("data-list=\"afar\"") && text.contains(&format!("{path}/bel/")), "{text}");
    let refused = post(town, &site, &format!("{path}/plek"), &[("place", "Nergensstraat 1")]);
    assert_eq!(refused.status, 400);
    let text = refused.text();
    assert!(text.contains("value=\"Nergensstraat 1\"") && text.contains("href=\"#place\""), "{text}");
    assert_eq!(post(town, &site, &format!("{path}/plek"), &[("place", POSTCODE)]).header(header::LOCATION), path);
    let text = page(town, &site, &path);
    assert!(text.contains("data-list=\"suggestions\"") && !text.contains("id=\"place\""), "{text}");
}

/// Wherever a place is typed, addresses are proposed.
#[test]
fn every_field_for_a_place_proposes_addresses() {
    let (town, site) = (town(), town().site_of(Role::Member));
    for uri in ["/", "/team/vragen/nieuw", "/team/kennen/vrijwilliger", "/team/deuren", "/team/netwerk"] {
        let text = page(town, &site, uri);
        let script = buurtraat::web::page::asset::address_script().path();
        assert!(text.contains("data-addresses=\"/api/v1/addresses\"") && text.contains(script), "{uri}: {text}");
    }
}

#[test]
fn own_people_answer_with_one_tap_and_learn_nothing() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let path = need(town, &site, WORDS, "family");
    let text = page(town, &site, &path);
    assert!(text.contains("Wie vraagt hem of haar") && text.contains("Jij bent de vaste persoon"), "{text}");
    let form = [("who", "uncle-aunt"), ("asks", "resident"), ("day", "2026-09-16"), ("idempotency_key", "uncle")];
    assert_eq!(post(town, &site, &format!("{path}/eigen"), &form).status, 303);
    let text = page(town, &site, &path);
    assert!(text.contains("Een oom of tante wordt woensdag 16 september gevraagd"), "{text}");
    let link = text.split("http://localhost:8080").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    assert!(text.contains("https://wa.me/?text=Hallo") && text.contains("sms:?&#38;body=Hallo"), "{text}");

    let stranger = town.stranger();
    let asked = page(town, &stranger, &link);
    assert!(asked.contains("Iemand vraagt u om hulp") && asked.contains("Fenna Dijkema"), "{asked}");
    for secret in [WORDS, "neefje", "hout", "oom", &path[path.len() - 36..]] {
        assert!(!asked.contains(secret), "{secret} is told");
    }
    page(town, &stranger, &link);
    assert!(page(town, &site, &path).contains("wordt woensdag"), "looking changes nothing");
    assert_eq!(post(town, &stranger, &link, &[("answer", "perhaps")]).status, 303);
    assert!(page(town, &site, &path).contains("wordt woensdag"), "no answer changes nothing");
    assert_eq!(post(town, &stranger, &link, &[("answer", "yes")]).header(header::LOCATION), link);
    assert!(page(town, &stranger, &link).contains("Dank u. U zei: ja, dat lukt."));
    assert!(page(town, &site, &path).contains("Een oom of tante zegt: ja, dat lukt."));
    assert!(page(town, &stranger, "/en/ja/nonsense").contains("This link works no longer"));
}

#[test]
fn a_call_is_kept_as_typed_and_a_yes_becomes_a_card_without_the_resident() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let path = need(town, &site, WORDS, "rather-not-say");
    assert!(!page(town, &site, &path).contains("Wie vraagt hem of haar"), "rather not say skips the question");
    // A place from the map: no other test sees its places become fewer.
    let shop = &examples().found["known-place"];
    let call = format!("{path}/bel/{shop}");
    let text = page(town, &site, &call);
    assert!(text.contains("u spreekt met Fenna Dijkema van Wijkteam"), "{text}");
    assert!(text.contains("nog geen partner") && text.contains("Wij bellen de dag ervoor"), "{text}");
    assert!(!text.contains(WORDS), "what one says on the phone is not what the resident said");

    let wrong = [("answer", "yes"), ("when", "ergens in de week"), ("person", "Bo de bakker"), ("phone", "x")];
    let refused = post(town, &site, &call, &wrong);
    assert_eq!(refused.status, 400);
    let text = refused.text();
    for kept in ["ergens in de week", "Bo de bakker", "We begrijpen", "geen telefoonnummer", "href=\"#when\""] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert!(page(town, &site, &format!("{path}/kaart")).contains("Er is nog niets afgesproken"));

    let form = [
        ("answer", "yes"),
        ("when", "woensdag 14 uur"),
        ("person", "Bo de bakker"),
        ("phone", "015 123 45 67"),
        ("we_promise", "Wij gaan mee."),
        ("they_promise", "U wijst iemand aan."),
        ("idempotency_key", "call"),
    ];
    assert_eq!(post(town, &site, &call, &form).header(header::LOCATION), path);
    assert_eq!(post(town, &site, &call, &form).header(header::LOCATION), path, "sent twice");
    let text = page(town, &site, &path);
    assert!(text.contains("Eerste stap: vandaag") && text.contains("woensdag 16 september, 2 uur"), "{text}");
    assert!(!text.contains("data-list=\"suggestions\""), "what is agreed is agreed");
    assert!(page(town, &site, "/team/vragen").contains(&path), "it stays in the list");

    let card = page(town, &site, &format!("{path}/kaart"));
    for shown in ["2 uur", "Bo de bakker", "Wij gaan mee.", "U wijst iemand aan.", "Fenna Dijkema", "tel:0100000000"] {
        assert!(card.contains(shown), "{shown}: {card}");
    }
    assert!(card.contains("Ga%20je%20met%20me%20mee"), "the invitation is ready");
    assert!(!card.contains(WORDS) && !card.contains("neefje"), "nothing of the resident but the code");
    let english = page(town, &site, &format!("/en{path}/kaart"));
    assert!(english.contains("Wednesday 16 September, 2 pm"), "{english}");
    assert_eq!(post(town, &site, &format!("{path}/afzeggen"), &[]).status, 303);
    assert!(page(town, &site, &path).contains("data-list=\"steps\""));
    assert!(!page(town, &site, &path).contains("Eerste stap: vandaag"), "the clock runs again");
}

#[test]
fn steps_are_added_done_and_undone_on_the_page() {
    let (town, site) = (town(), town().site_of(Role::Member));
    let path = need(town, &site, WORDS, "nobody");
    assert!(page(town, &site, &path).contains("Bel de eerste suggestie</b> · vandaag"));
    let refused = post(town, &site, &format!("{path}/stap"), &[("what", ""), ("day", "2026-09-15")]);
    assert!(refused.status == 400 && refused.text().contains("Schrijf wat je gaat doen"), "{}", refused.text());
    let form = [("what", "Langs het buurthuis"), ("day", "2026-09-15")];
    assert_eq!(post(town, &site, &format!("{path}/stap"), &form).status, 303);
    let text = page(town, &site, &path);
    assert!(text.contains("Langs het buurthuis</b> · morgen"), "{text}");
    let step = text.split(&format!("{path}/stap/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(post(town, &site, &format!("{path}/stap/{step}"), &[("do", "done")]).status, 303);
    assert!(page(town, &site, &path).contains("<s>Bel de eerste suggestie</s>"));
    assert_eq!(post(town, &site, &format!("{path}/stap/{step}"), &[("do", "undo")]).status, 303);
    assert!(page(town, &site, &path).contains("<b>Bel de eerste suggestie</b>"));
}
