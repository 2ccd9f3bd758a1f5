//! U23: what residents and shops read is there in every language, with the same holes and the plurals of that language.
#![allow(clippy::unwrap_used)]
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_bundle::FluentResource;

use crate::{
    import::{PlaceRules, read_taxonomy},
    text::{texts::sources, *},
};

/// Folders and files in which residents and shops are spoken to; what is in them for teams alone is named below.
const TEMPLATES: [&str; 23] = [
    "about",
    "accessibility",
    "algorithm",
    "asked_for_help",
    "base",
    "call",
    "can_do",
    "error",
    "help",
    "home",
    "home_answer",
    "join",
    "mine",
    "privacy",
    "promise",
    "question",
    "question_answer",
    "question_code",
    "sheet",
    "shop",
    "shop_call",
    "shop_thanks",
    "shops",
];
const SOURCES: [&str; 15] = [
    "src/service/joining",
    "src/service/mine",
    "src/service/outside",
    "src/service/network/shops/answer.rs",
    "src/service/post/says.rs",
    "src/text",
    "src/web/view/can_do.rs",
    "src/web/view/facts.rs",
    "src/web/view/home.rs",
    "src/web/view/question.rs",
    "src/web/view/question_near.rs",
    "src/web/view/statements",
    "src/web/page/statements",
    "src/web/view/sheet.rs",
    "src/web/view/shop_thanks.rs",
];
/// Texts for teams that stand in those files.
const FOR_TEAMS: [&str; 10] = [
    "clock-",
    "error-answer-",
    "error-event-over",
    "error-outside-answer",
    "error-stage-",
    "machine-report-words",
    "mail-code-",
    "mail-email-",
    "mail-invite-",
    "stage-",
];

/// Each message with the names of its holes.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for source in sources(lang) {
        FluentResource::try_new((*source).to_owned()).map_err(|(_, faults)| (lang, faults)).unwrap();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if !line.starts_with([' ', '}'])
                && let Some((key, _)) = line.split_once(" =")
            {
                last = key.to_owned();
            }
            let holes = line.split('$').skip(1);
            let name = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
            all.entry(last.clone()).or_default().extend(holes.map(name));
        }
    }
    all.remove("");
    all
}

/// Every key between quotes in a file, or in the files of a folder; for a fault, the key of its sentence.
fn keys(path: &Path, known: &BTreeMap<String, BTreeSet<String>>, found: &mut BTreeSet<String>) {
    if path.is_dir() {
        let files = fs::read_dir(path).unwrap().map(|file| file.unwrap().path());
        // A team's own files lie in a folder of that name; tests speak to nobody.
        return files
            .filter(|file| !file.ends_with("team") && !file.ends_with("tests.rs"))
            .for_each(|file| keys(&file, known, found));
    }
    let source = fs::read_to_string(path).unwrap();
    let words = source.split('"').filter(|word| {
        word.contains('-') && word.chars().all(|letter| letter == '-' || letter.is_ascii_alphanumeric())
    });
    let all = words.flat_map(|word| [word.to_owned(), format!("error-{word}")]);
    found.extend(all.filter(|key| known.contains_key(key)));
}

/// What residents are told, as far as the sources name it.
fn asked() -> BTreeSet<String> {
    let (root, known) = (Path::new(env!("CARGO_MANIFEST_DIR")), messages(Lang::Nl));
    let templates = TEMPLATES.map(|name| format!("frontend/templates/{name}.html"));
    let mut found = BTreeSet::new();
    for path in templates.iter().map(String::as_str).chain(SOURCES) {
        keys(&root.join(path), &known, &mut found);
    }
    let is_for_teams = |key: &String| FOR_TEAMS.iter().any(|part| key.starts_with(part)) || key.ends_with("-team");
    found.retain(|key| !is_for_teams(key));
    found
}

#[test]
fn u23_every_text_for_residents_is_there_in_every_language() {
    let dutch = messages(Lang::Nl);
    let mut wanted = asked();
    let others = || Lang::ALL.into_iter().filter(|lang| !lang.is_complete());
    for lang in others() {
        wanted.extend(messages(lang).into_keys());
    }
    let (mut missing, mut holes) = (Vec::new(), Vec::new());
    for lang in others() {
        let own = messages(lang);
        missing.extend(wanted.iter().filter(|key| !own.contains_key(*key)).map(|key| format!("{lang} {key}")));
        let other = |(key, own): &(&String, &BTreeSet<String>)| dutch.get(*key).is_some_and(|dutch| dutch != *own);
        holes.extend(own.iter().filter(other).map(|(key, own)| format!("{lang} {key} {own:?}")));
    }
    println!(
        "U23 files languages={} texts={} missing={} holes={}",
        others().count(),
        wanted.len(),
        missing.len(),
        holes.len()
    );
    assert_eq!((missing, holes), (Vec::new(), Vec::new()));
}

#[test]
fn u23_the_lists_of_topics_trades_and_steps_are_there_too() {
    let taxonomy = read_taxonomy(include_str!("../../../data/taxonomy.csv").as_bytes()).unwrap();
    let places = PlaceRules::shipped().unwrap();
    let mut missing = Vec::new();
    for lang in Lang::ALL.into_iter().filter(|lang| !lang.is_complete()) {
        let topics = taxonomy.terms().iter().map(|term| topic_name(lang, term.code.as_str(), (&term.nl, &term.en)));
        let trades = places.trades().map(|trade| trade_name(lang, &trade.code, (&trade.nl, &trade.en)));
        missing.extend(topics.chain(trades).filter(|name| name.contains(BEGINS)));
    }
    println!("U23 lists missing={}", missing.len());
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn u23_each_language_has_its_own_plurals_and_a_clock_of_24_hours() {
    let at = |text: &str| engine::domain::Instant(text.parse::<jiff::Timestamp>().unwrap().as_second());
    let (from, to) = (at("2026-11-21T12:30:00Z"), at("2026-11-21T14:30:00Z"));
    for lang in Lang::ALL.into_iter().filter(|lang| !lang.is_complete()) {
        let hours = hours_words(lang, from, to);
        assert!(hours.contains("13:30") && hours.contains("15:30"), "{lang}: {hours}");
        let date = date_words(lang, from, to);
        assert!(date.contains("21") && !date.contains("november"), "{lang}: {date}");
        let needed: BTreeSet<String> = [1, 2, 5, 11, 100]
            .map(|count| {
                texts().get(lang, "join-needed", &[("count", count.into())]).replace(|c: char| c.is_ascii_digit(), "")
            })
            .into();
        assert!(lang == Lang::Tr || needed.len() > 1, "{lang}: {needed:?}");
    }
    let minutes =
        |lang, count: i64| texts().get(lang, "walk", &[("minutes", count.into())]).replace(char::is_numeric, "");
    assert_ne!(minutes(Lang::Pl, 2), minutes(Lang::Pl, 5), "few and many in Polish");
    assert_ne!(minutes(Lang::Uk, 2), minutes(Lang::Uk, 5), "few and many in Ukrainian");
    let arabic: BTreeSet<String> = [1, 2, 3, 11].map(|count| minutes(Lang::Ar, count)).into();
    assert_eq!(arabic.len(), 4, "{arabic:?}");
}

#[test]
fn a_text_that_is_missing_is_dutch_and_marked() {
    let said = texts().get(Lang::Ar, "clock-unit-morning", &[]);
    assert!(said.starts_with(BEGINS) && said.ends_with(ENDS) && said.contains(NAMED), "{said:?}");
    assert_eq!(unmarked(&said), text(Lang::Nl, "clock-unit-morning"));
    assert_eq!(text(Lang::Ar, "no-such-text"), "no-such-text");
}
