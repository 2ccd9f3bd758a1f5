//! Every page in every state and language: rendered, complete, small, and without anything the security policy refuses.
#![allow(clippy::unwrap_used, clippy::panic)]
use std::{collections::BTreeSet, fs, path::Path};

use scraper::{Html, Selector};
use serde_json::json;

use super::{asset, sample, tiles};
use crate::{
    service::post::samples as messages,
    text::{Lang, long, texts},
};

/// Words that never stand on a screen, as whole words.
const NEVER: [&str; 9] = ["h3", "cell", "cel", "score", "zrm", "kind", "gap", "gat", "sleutelfiguur"];

#[test]
fn every_page_renders_in_every_state_and_language() {
    let pages = sample::all();
    let names: BTreeSet<_> = pages.iter().map(|page| &page.name).collect();
    let of = |lang: Lang| pages.iter().filter(|page| page.lang == lang).count();
    assert!(Lang::COMPLETE.into_iter().all(|lang| of(lang) == names.len()));
    let of_residents = of(Lang::Ar);
    assert!(Lang::ALL.into_iter().all(|lang| lang.is_complete() || of(lang) == of_residents) && of_residents > 60);
    for page in &pages {
        let html = Html::parse_document(&page.html);
        let one = |css: &str| html.select(&Selector::parse(css).unwrap()).count();
        assert_eq!(one("h1"), 1, "{} has one heading", page.name);
        assert_eq!(one("main#inhoud"), 1, "{}", page.name);
        let (tag, direction) = (page.lang, page.lang.direction());
        assert_eq!(one(&format!("html[lang={tag}][dir={direction}]")), 1, "{}", page.name);
    }
    println!("pages={} of_residents={of_residents} languages={}", names.len(), Lang::ALL.len());
}

#[test]
fn no_text_is_missing_and_no_forbidden_word_is_shown() {
    for page in sample::all() {
        let html = Html::parse_document(&page.html);
        let shown: String =
            html.select(&Selector::parse("title, body").unwrap()).flat_map(|part| part.text()).collect();
        for word in shown.split(|c: char| !c.is_alphanumeric() && c != '-') {
            let never = page.lang.is_complete() && NEVER.contains(&word.to_lowercase().as_str());
            assert!(!never, "{} ({}) shows {word:?}", page.name, page.lang);
            let looks_like_a_key = word.contains('-') && texts().find(page.lang, word, &[]).is_some();
            assert!(!looks_like_a_key, "{} ({}) shows the key {word}", page.name, page.lang);
        }
    }
}

#[test]
fn every_key_of_a_page_has_a_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["frontend/templates", "src/web/page"].map(|folder| fs::read_dir(root.join(folder)).unwrap());
    let mut keys = 0;
    for file in folders.into_iter().flatten().map(|file| file.unwrap().path()) {
        if file.is_dir() || file.ends_with("tests.rs") {
            continue;
        }
        let source = fs::read_to_string(file).unwrap();
        for start in ["shell.t(\"", "shell.t1(\"", "shell.count(\""] {
            for rest in source.split(start).skip(1) {
                let key = rest.split('"').next().unwrap();
                for lang in Lang::COMPLETE {
                    assert!(texts().find(lang, key, &[]).is_some(), "no text {key} in {lang}");
                }
                keys += 1;
            }
        }
    }
    assert!(keys > 80, "pages use {keys} texts");
}

#[test]
fn nothing_inline_that_the_security_policy_refuses() {
    // Our own scripts are files, never text in a page.
    let own = "<script type=\"module\" src=\"/assets/";
    // Data is no script: nothing runs it, and `Share` sees to it that nothing in it begins one.
    let data = "<script type=\"application/ld+json\">";
    for page in sample::all() {
        // A picture may be filled with what the same page defines.
        let html = page.html.replace(own, "").replace(data, "").replace("url(#", "");
        for refused in ["style=", "<script", "<style", "onclick", "javascript:", "src=\"http", "url("] {
            assert!(!html.contains(refused), "{} holds {refused}", page.name);
        }
    }
}

#[test]
fn ids_of_a_page_are_unique_and_labels_point_somewhere() {
    for page in sample::all() {
        let html = Html::parse_document(&page.html);
        let all = |css: &str, name: &str| -> Vec<String> {
            let selector = Selector::parse(css).unwrap();
            let found = html.select(&selector);
            found.filter_map(|element| element.value().attr(name).map(str::to_owned)).collect()
        };
        let ids = all("[id]", "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{} repeats an id: {ids:?}", page.name);
        for target in all("[for]", "for").into_iter().chain(all("[aria-labelledby]", "aria-labelledby")) {
            assert!(unique.contains(&target), "{}: nothing has the id {target}", page.name);
        }
        for hints in all("[aria-describedby]", "aria-describedby") {
            assert!(hints.split(' ').all(|id| unique.contains(&id.to_owned())), "{}: {hints}", page.name);
        }
    }
}

#[test]
fn what_was_typed_is_shown_as_typed() {
    let shell = sample::shell(Lang::Nl, super::Nav::Near, "<b>", "/");
    let mut page = super::HomePage::empty(shell, None);
    page.q = super::Field::wrong("\"><script>alert(1)</script>", "<i>");
    let html = super::Page::html(&page).unwrap();
    assert!(!html.contains("<script>") && !html.contains("<i>") && !html.contains("<b>"));
}

#[test]
fn tiles_name_categories_once_and_have_texts() {
    let mut seen = BTreeSet::new();
    for tile in tiles::TILES {
        assert!(tiles::find(tile.code).is_some());
        for category in tile.categories {
            assert!(seen.insert(*category), "{category} stands under two tiles");
            assert_eq!(tiles::of_category(category).map(|found| found.code), Some(tile.code));
        }
        for lang in Lang::ALL {
            assert!(!tile.label(lang).starts_with("tile-"));
        }
    }
}

#[test]
fn assets_are_named_after_their_contents() {
    for file in asset::all() {
        assert_eq!(asset::find(file.path()).map(asset::Asset::bytes), Some(file.bytes()));
    }
    assert!(asset::find("/assets/site.css").is_none());
}

#[test]
fn u23_pages_of_residents_lack_no_text() {
    let pages: Vec<_> = sample::all().into_iter().filter(|page| !page.lang.is_complete()).collect();
    let dutch = |html: &str| -> Vec<String> {
        let (html, some) = (Html::parse_document(html), Selector::parse(".dutch").unwrap());
        html.select(&some).map(|one| one.text().collect()).collect()
    };
    let missing: Vec<_> = pages
        .iter()
        .flat_map(|page| dutch(&page.html).into_iter().map(move |text| format!("{} {text}", page.lang)))
        .collect();
    for page in &pages {
        let says = page.html.contains("site__machine");
        assert_eq!(says, page.lang.is_machine_made(), "{} ({}) says who translated it", page.name, page.lang);
    }
    println!("U23 samples languages={} looks={} missing={}", Lang::ALL.len() - 2, pages.len(), missing.len());
    assert!(missing.is_empty(), "{:?}", BTreeSet::from_iter(missing));
}

/// Writes every page and the assets to `target/pages`, for the checks in a browser that need no server.
#[test]
fn pages_are_written_for_the_browser() {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), std::path::PathBuf::from);
    let folder = target.join("pages");
    // Samples and styles of an earlier build would be checked along.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("assets")).unwrap();
    // Of the translations the one from right to left is looked at; the others have the same shape as Dutch.
    let mut list = Vec::new();
    for page in sample::all().iter().filter(|page| page.lang.is_complete() || page.lang == Lang::Ar) {
        let (file, state) = (format!("{}.{}.html", page.name, page.lang), &page.name[page.page.len() + 1..]);
        fs::write(folder.join(&file), &page.html).unwrap();
        list.push(json!({ "file": file, "page": page.page, "state": state, "lang": page.lang.tag() }));
    }
    // A name does not tell where the page ends and the state begins: "shop-call" is a page, and so is "shop".
    fs::write(folder.join("samples.json"), serde_json::to_vec(&list).unwrap()).unwrap();
    // In a folder of their own: pages in a language two fifths longer than Dutch.
    fs::create_dir_all(folder.join("long")).unwrap();
    for page in long::with(|| sample::of(&[Lang::Nl])) {
        fs::write(folder.join("long").join(format!("{}.html", page.name)), page.html).unwrap();
    }
    // And messages: as mail programs show them, and as plain text.
    fs::create_dir_all(folder.join("mail")).unwrap();
    for one in messages::all() {
        let name = format!("{}.{}", one.name, one.lang);
        fs::write(folder.join("mail").join(format!("{name}.html")), one.message.html()).unwrap();
        fs::write(folder.join("mail").join(format!("{name}.txt")), one.message.text()).unwrap();
    }
    for file in asset::all() {
        fs::write(folder.join(file.path().trim_start_matches('/')), file.bytes()).unwrap();
    }
}
