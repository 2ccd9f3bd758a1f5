//! Every text exists in every language, and every sentence says what it should.
#![allow(clippy::unwrap_used, clippy::panic)]
use std::collections::{BTreeMap, BTreeSet};

use engine::domain::{AgeRange, Document, Documents, Instant, Kind, Language, Relation, Slots, Work};
use engine::matching::{Missed, Reason};
use fluent_bundle::FluentResource;

use super::texts::sources;
use super::*;

/// Texts that are the same in Dutch and English, rightly.
const SAME: [&str; 8] = [
    "figures-file-code",
    "language-ti",
    "language-srn",
    "minutes",
    "minutes-about",
    "minutes-band",
    "poster-title",
    "sheet-contact",
];

/// Monday 14 September 2026, 9:00 in Amsterdam.
const NOW: Instant = Instant(1_789_369_200);

fn entries(lang: Lang) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for source in sources(lang) {
        let resource = FluentResource::try_new((*source).to_owned()).map_err(|(_, faults)| faults).unwrap();
        assert!(resource.entries().count() > 0);
        let lines = source.lines().filter(|line| !line.starts_with(['#', ' ', '}']));
        for (key, value) in lines.filter_map(|line| line.split_once(" = ")) {
            assert!(all.insert(key.to_owned(), value.to_owned()).is_none(), "{key} stands twice in {lang}");
        }
    }
    all
}

#[test]
fn every_key_is_there_in_both_languages() {
    let (nl, en) = (entries(Lang::Nl), entries(Lang::En));
    let keys = |all: &BTreeMap<String, String>| all.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&nl), keys(&en));
    assert!(nl.len() > 250, "{} texts", nl.len());
    for (key, dutch) in &nl {
        let outside_holes = dutch.split('}').filter_map(|part| part.split('{').next());
        let words = outside_holes.flat_map(str::chars).any(char::is_alphabetic);
        let selects = dutch.contains("->");
        let equal = *dutch == en[key] && words && !selects;
        assert!(!equal || SAME.contains(&key.as_str()), "{key} is the same in Dutch and English: {dutch}");
        let holes = |text: &str| {
            text.split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split([' ', '}']).next())
                .map(str::to_owned)
                .collect::<BTreeSet<_>>()
        };
        let clock = key.starts_with("clock-");
        assert!(clock || holes(dutch) == holes(&en[key]), "{key} has other holes in English");
    }
}

#[test]
fn a_missing_key_shows_itself_and_find_says_so() {
    assert_eq!(texts().get(Lang::Nl, "no-such-text", &[]), "no-such-text");
    assert_eq!(texts().find(Lang::En, "no-such-text", &[]), None);
}

#[test]
fn days_and_half_days_in_words() {
    let nl = |slots: &str| slots_words(Lang::Nl, slots.parse::<Slots>().unwrap());
    let en = |slots: &str| slots_words(Lang::En, slots.parse::<Slots>().unwrap());
    assert_eq!(nl("mon-am,wed-pm"), "maandagochtend en woensdagmiddag");
    assert_eq!(en("mon-am,wed-pm"), "Monday morning and Wednesday afternoon");
    assert_eq!(nl("sat"), "zaterdag");
    assert_eq!(nl("mon-am,tue-am,wed-am,thu-am,fri-am"), "werkdagochtenden");
    assert_eq!(nl("mon-am,tue-am,wed-am,thu-am,fri-am,wed-pm,sun"), "werkdagochtenden, woensdagmiddag en zondag");
    assert_eq!(en("mon,tue,wed,thu,fri"), "weekdays");
    assert_eq!(nl("mon-am,mon-pm,tue-am,tue-pm,wed-am,wed-pm,thu-am,thu-pm,fri-am,fri-pm"), "werkdagen overdag");
    let shop = "tue-am,tue-pm,wed-am,wed-pm,thu-am,thu-pm,fri-am,fri-pm,sat-am,sat-pm";
    assert_eq!(nl(shop), "dinsdag tot en met zaterdag overdag");
    assert_eq!(en(shop), "Tuesday to Saturday, during the day");
    assert_eq!(nl("mon-am,mon-pm,wed,sat-eve"), "maandag overdag, woensdag en zaterdagavond");
    assert_eq!(nl("tue,wed,thu"), "dinsdag tot en met donderdag");
    assert_eq!(nl("mon,tue,wed,thu,fri,sat,sun"), "alle dagen");
    assert_eq!(nl(""), "");
}

#[test]
fn dates_in_words() {
    let at = |text: &str| Instant(text.parse::<jiff::Timestamp>().unwrap().as_second());
    let nl = |from, to| span_words(Lang::Nl, at(from), at(to), NOW);
    let en = |from, to| span_words(Lang::En, at(from), at(to), NOW);
    let swap = ("2026-11-21T12:30:00Z", "2026-11-21T14:30:00Z");
    assert_eq!(nl(swap.0, swap.1), "zaterdag 21 november, half 2 tot half 4");
    assert_eq!(en(swap.0, swap.1), "Saturday 21 November, 1.30 to 3.30 pm");
    assert_eq!(nl("2026-11-28T09:00:00Z", "2026-11-28T11:00:00Z"), "zaterdag 28 november, 10 tot 12 uur");
    assert_eq!(en("2026-11-28T09:00:00Z", "2026-11-28T12:15:00Z"), "Saturday 28 November, 10 am to 1.15 pm");
    assert_eq!(
        nl("2026-09-16T17:45:00Z", "2026-09-16T20:00:00Z"),
        "woensdag 16 september, kwart voor 8 ’s avonds tot 10 uur ’s avonds"
    );
    assert_eq!(moment_words(Lang::Nl, at("2026-09-16T12:10:00Z"), NOW), "woensdag 16 september, 14.10 uur");
    assert_eq!(date_words(Lang::En, at("2027-01-31T12:00:00Z"), NOW), "Sunday 31 January 2027");
    assert_eq!(version_words(Lang::Nl, "own-consent-2026-11").as_deref(), Some("november 2026"));
    assert_eq!(version_words(Lang::En, "consent-2026-13"), None);
    // The clock goes back on 25 October 2026: 01:30 UTC is half past two in winter time.
    assert_eq!(moment_words(Lang::En, at("2026-10-25T01:30:00Z"), NOW), "Sunday 25 October, 2.30 am");
}

#[test]
fn walks_are_rounded_up_and_persons_stay_in_bands() {
    assert_eq!(walk_words(Lang::Nl, 4.01, false), "5 minuten lopen");
    assert_eq!(walk_words(Lang::Nl, 0.2, false), "1 minuut lopen");
    assert_eq!(walk_words(Lang::En, 7.0, true), "About 7 minutes on foot");
    assert_eq!(band_words(Lang::Nl, 5.5), "5 tot 10 minuten lopen");
    assert_eq!(band_words(Lang::Nl, 5.0), "Hooguit 5 minuten lopen");
}

/// One of each reason; a new one does not compile here without an arm.
fn reasons() -> Vec<Reason> {
    let mut all = vec![Reason::Walk { minutes: 4.2 }];
    while let Some(next) = match all.last().unwrap() {
        Reason::Walk { .. } => Some(Reason::EstimatedWalk { minutes: 7.9 }),
        Reason::EstimatedWalk { .. } => Some(Reason::Detour { crow_metres: 151.0 }),
        Reason::Detour { .. } => Some(Reason::Remote),
        Reason::Remote => Some(Reason::Category(Relation::Same)),
        Reason::Category(Relation::Same) => Some(Reason::Category(Relation::Child)),
        Reason::Category(Relation::Child) => Some(Reason::Category(Relation::Related)),
        Reason::Category(Relation::Related) => Some(Reason::Work(Work(3))),
        Reason::Work(_) => Some(Reason::Hands),
        Reason::Hands => Some(Reason::OpenThen { shared: "wed-pm".parse().unwrap() }),
        Reason::OpenThen { .. } => Some(Reason::RoomFor { free: 1 }),
        Reason::RoomFor { .. } => Some(Reason::Known),
        Reason::Known => Some(Reason::NotYetPartner),
        Reason::NotYetPartner => Some(Reason::FreshlyConfirmed { at: NOW }),
        Reason::FreshlyConfirmed { .. } => Some(Reason::Speaks(Language::Arabic)),
        Reason::Speaks(_) => Some(Reason::StepFree),
        Reason::StepFree => Some(Reason::EndsAt(NOW)),
        Reason::EndsAt(_) => None,
    } {
        all.push(next);
    }
    all
}

/// One of each rule that can be missed; likewise.
fn missed() -> Vec<Missed> {
    let mut all = vec![Missed::Reach { minutes: 16.2, crow_metres: 521.0, estimated: false }];
    while let Some(next) = match all.last().unwrap() {
        Missed::Reach { .. } => Some(Missed::Time { offered: "wed-pm".parse().unwrap() }),
        Missed::Time { .. } => Some(Missed::Capacity { free: 0, held_until: Some(NOW) }),
        Missed::Capacity { .. } => Some(Missed::Kind(Kind::Ruimte)),
        Missed::Kind(_) => Some(Missed::Age(AgeRange::new(12, 18).unwrap())),
        Missed::Age(_) => Some(Missed::Language(Language::Polish)),
        Missed::Language(_) => Some(Missed::StepFree { known: None }),
        Missed::StepFree { .. } => Some(Missed::Documents("vog id".parse::<Documents>().unwrap())),
        Missed::Documents(_) => None,
    } {
        all.push(next);
    }
    all
}

#[test]
fn every_reason_and_every_rule_has_one_sentence() {
    let named = Context { category: Some("Taal"), starts_at: Some(NOW), ..Context::new(NOW) };
    let team = Context { audience: Audience::Team, person: true, ..Context::new(NOW) };
    for lang in Lang::COMPLETE {
        for context in [Context::new(NOW), named, team] {
            let said = reasons().into_iter().map(|one| (one.code(), reason_text(lang, &one, &context)));
            let missed = missed().into_iter().map(|one| (one.code(), missed_text(lang, &one, &context)));
            for (code, sentence) in said.chain(missed) {
                assert!(sentence.contains(char::is_alphabetic) && !sentence.contains(['{', '$']), "{code}: {sentence}");
                assert!(!sentence.contains("reason-") && !sentence.contains("missed-"), "{code}: {sentence}");
            }
        }
    }
}

#[test]
fn every_language_paper_and_sort_of_help_has_a_name() {
    let languages = Language::ALL.iter().map(|one| format!("language-{}", one.as_str()));
    let papers = Document::ALL.iter().map(|one| format!("paper-{}", one.as_str()));
    let sorts = Kind::ALL.iter().map(|one| format!("sort-{}", one.as_str()));
    let answers = crate::web::page::OWN_NETWORK.iter();
    let answers = answers.flat_map(|one| [format!("own-network-{one}"), format!("need-own-{one}")]);
    for key in languages.chain(papers).chain(sorts).chain(answers) {
        assert!(Lang::COMPLETE.iter().all(|lang| texts().find(*lang, &key, &[]).is_some()), "no text {key}");
    }
}

#[test]
fn sentences_say_what_they_should() {
    let nl = |one: Missed| missed_text(Lang::Nl, &one, &Context::new(NOW));
    let far = Missed::Reach { minutes: 16.2, crow_metres: 521.0, estimated: false };
    assert_eq!(nl(far), "520 meter hemelsbreed, maar 17 minuten lopen: er is geen kortere weg");
    let over_water = Context { over_water: true, ..Context::new(NOW) };
    let around = missed_text(Lang::Nl, &far, &over_water);
    assert_eq!(around, "520 meter hemelsbreed, maar 17 minuten lopen om het water");
    assert_eq!(nl(Missed::Time { offered: "wed-pm".parse().unwrap() }), "Alleen op woensdagmiddag");
    assert_eq!(
        nl(Missed::Documents("vog id".parse().unwrap())),
        "Vraagt om een verklaring omtrent gedrag (VOG) en een identiteitsbewijs"
    );
    let asked = Context { asked_minutes: Some(15.0), ..Context::new(NOW) };
    let further = Missed::Reach { minutes: 20.0, crow_metres: 1_500.0, estimated: false };
    assert_eq!(missed_text(Lang::En, &further, &asked), "20 minutes on foot, more than the 15 minutes asked");
    let team = Context { audience: Audience::Team, ..Context::new(NOW) };
    let stranger = reason_text(Lang::Nl, &Reason::NotYetPartner, &team);
    assert_eq!(stranger, "Nog geen partner: niemand van jullie kent hen nog");
}

#[test]
fn a_person_is_never_placed_to_the_minute() {
    let person = Context { person: true, ..Context::new(NOW) };
    let sentence = reason_text(Lang::Nl, &Reason::Walk { minutes: 7.3 }, &person);
    assert_eq!(sentence, "5 tot 10 minuten lopen");
    let detour = reason_text(Lang::Nl, &Reason::Detour { crow_metres: 151.0 }, &person);
    assert!(!detour.contains(char::is_numeric), "{detour}");
    let missed = Missed::Reach { minutes: 17.2, crow_metres: 151.0, estimated: false };
    assert_eq!(missed_text(Lang::Nl, &missed, &person), "15 tot 20 minuten lopen, verder dan gevraagd");
}

#[test]
fn paths_and_headers_name_a_language() {
    assert_eq!(Lang::of_path("/en/team"), (Lang::En, "/team"));
    assert_eq!(Lang::of_path("/en"), (Lang::En, "/"));
    assert_eq!(Lang::of_path("/energie"), (Lang::Nl, "/energie"));
    assert_eq!(Lang::En.path("/"), "/en");
    assert_eq!(Lang::En.path("/?q=1"), "/en?q=1");
    assert_eq!(Lang::En.path("/team"), "/en/team");
    assert_eq!(Lang::accepted("de, en-GB;q=0.9, nl;q=0.8"), Lang::En);
    assert_eq!(Lang::accepted(""), Lang::Nl);
    // Programs are answered in a complete language.
    assert_eq!(Lang::accepted("ar, en"), Lang::En);
    assert_eq!(Lang::of_path("/ar/meedoen/x"), (Lang::Ar, "/meedoen/x"));
    assert_eq!(Lang::of_path("/tiles/x"), (Lang::Nl, "/tiles/x"));
    assert_eq!((Lang::Ti.path("/"), Lang::Uk.path("/?q=1")), ("/ti".to_owned(), "/uk?q=1".to_owned()));
    // What only teams read is led to in Dutch.
    assert_eq!(Lang::Pl.path("/aanmelden?terug=x"), "/aanmelden?terug=x");
    assert_eq!(Lang::Pl.path("/beginner"), "/pl/beginner");
}
