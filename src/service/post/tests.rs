//! U23, U5: every kind of message there is, in every language; nothing in its subject, and the same words in both parts.
#![allow(clippy::unwrap_used)]
use std::collections::BTreeSet;

use super::samples::{FILLED, all};
use crate::text::{BEGINS, Lang, text, texts};

#[test]
fn u23_every_kind_of_message_is_there_in_every_language() {
    let samples = all();
    let of = |lang: Lang| samples.iter().filter(|one| one.lang == lang).map(|one| one.name).collect::<BTreeSet<_>>();
    let (everybody, residents) = (of(Lang::Nl), of(Lang::Ar));
    assert!(everybody.len() > residents.len() && residents.len() >= 10, "{everybody:?} {residents:?}");
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        assert_eq!(of(lang), if lang.is_complete() { everybody.clone() } else { residents.clone() }, "{lang}");
    }
    for one in &samples {
        let whole = format!("{}\n{}", one.message.subject, one.message.text());
        let is_key = |word: &str| word.contains('-') && texts().find(Lang::Nl, word, &[]).is_some();
        let is_missing = whole.contains(BEGINS) || whole.split_whitespace().any(is_key);
        missing.extend(is_missing.then(|| format!("{} {}", one.lang, one.name)));
    }
    println!("U23 messages={} kinds={} missing={}", samples.len(), everybody.len(), missing.len());
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_subject_tells_what_a_message_is_about() {
    for one in all() {
        let known = ["mail-join-subject", "mail-answer-subject", "mail-code-subject", "mail-invite-subject"];
        let subject = &one.message.subject;
        assert!(known.iter().any(|key| text(one.lang, key) == *subject), "{} {}: {subject}", one.lang, one.name);
        assert!(FILLED.iter().all(|word| !subject.contains(word)), "{} {}: {subject}", one.lang, one.name);
        let begins = one.message.short();
        assert!(begins.starts_with(subject.trim_end_matches('.')), "as a text message too: {begins}");
    }
}

#[test]
fn both_parts_say_the_same_in_the_direction_of_the_language() {
    let plain = |html: &str| -> BTreeSet<String> {
        let (html, parts) = (scraper::Html::parse_document(html), scraper::Selector::parse("body p").unwrap());
        html.select(&parts).map(|part| part.text().collect::<String>()).collect()
    };
    for one in all() {
        let (lang, message) = (one.lang, &one.message);
        let html = message.html();
        let opened = format!("<html lang=\"{lang}\" dir=\"{}\">", lang.direction());
        assert!(html.contains(&opened), "{lang} {}: {html}", one.name);
        let said = plain(&html);
        let link = message.link.as_ref();
        let words: BTreeSet<String> = message.text().trim_end().split("\n\n").map(str::to_owned).collect();
        let expected: BTreeSet<String> = words
            .into_iter()
            .map(|part| link.filter(|link| part.ends_with(&link.href)).map_or(part, |link| link.label.clone()))
            .collect();
        assert_eq!(said, expected, "{lang} {}", one.name);
        let leads =
            link.is_none_or(|link| link.href.starts_with(&format!("https://buurtraat.example{}/", lang.prefix())));
        assert!(leads, "{lang} {}: to a page in that language", one.name);
    }
}
