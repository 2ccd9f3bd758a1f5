//! The lists the program carries with it, and guessing by them.
use buurtraat::import::{PlaceRules, guess_category, read_taxonomy, read_weights};
use engine::domain::{Relation, Taxonomy};

/// The categories in force.
pub fn taxonomy() -> Taxonomy {
    read_taxonomy(include_bytes!("../../data/taxonomy.csv")).unwrap()
}

#[test]
fn forty_roots_with_names_synonyms_and_relations() {
    let all = taxonomy();
    assert_eq!(all.terms().len(), 40);
    for term in all.terms() {
        assert!(term.parent.is_none() && term.synonyms.len() >= 4, "{}", term.code);
        assert!(!term.related.is_empty() && !term.nl.is_empty() && !term.en.is_empty(), "{}", term.code);
        assert!(term.synonyms.iter().all(|word| *word == word.to_lowercase()));
    }
    assert_eq!(all.terms().iter().filter(|term| term.sensitive).count(), 8);
    let nowhere = all.find("past_nergens").unwrap();
    for code in ["ontmoeten", "buurt", "kennis"] {
        assert_eq!(all.relation(nowhere, all.find(code).unwrap()), Some(Relation::Related));
    }
}

#[test]
fn a_wrong_list_is_refused_by_line() {
    let head = "code,parent,related,nl,en,synonyms,sensitive\n";
    let code = |rows: &str| read_taxonomy(format!("{head}{rows}").as_bytes()).unwrap_err().code();
    assert_eq!(code("geld,,,Geld,Money,,no\ngeld,,,Geld,Money,,no\n"), "taxonomy");
    assert_eq!(code("geld,,nergens,Geld,Money,,no\n"), "taxonomy");
    assert_eq!(code("Geld!,,,Geld,Money,,no\n"), "taxonomy");
    assert_eq!(code("geld,,,Geld,,,no\n"), "malformed");
    assert_eq!(code("geld,,,Geld,Money,,misschien\n"), "malformed");
    assert_eq!(read_taxonomy(b"code;nl\nx;y\n").unwrap_err().code(), "missing-column");
}

#[test]
fn own_words_lead_to_a_category() {
    let all = taxonomy();
    let cases = [
        ("Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.", "werkervaring"),
        ("De koelkast is leeg", "eten"),
        ("Sinterklaas is te duur voor ons", "speelgoed"),
        ("Er ligt een brief van de deurwaarder", "schulden"),
        ("Ik wil beter Nederlands leren", "taal"),
        ("My mother is lonely and wants company", "maatje"),
        ("Wie kan mijn lekkende kraan maken?", "klussen"),
        ("Ruzie met buren over geluid", "recht"),
        ("Mijn dochter zoekt een stageplek voor het mbo", "stage"),
        ("Ik krijg mijn DigiD niet aangevraagd op de computer", "digitaal"),
    ];
    for (text, code) in cases {
        let guesses = guess_category(&all, text);
        let best = guesses.first().and_then(|(ix, _)| all.get(*ix)).map(|term| term.code.as_str());
        assert_eq!(best, Some(code), "{text}: {guesses:?}");
        assert!(guesses.iter().all(|(_, score)| *score > 0.0 && *score < 1.0));
    }
    assert_eq!(guess_category(&all, ""), []);
    assert_eq!(guess_category(&all, "qwrtp !!"), []);
}

#[test]
fn the_list_of_places_is_whole_and_names_categories_in_force() {
    let rules = PlaceRules::shipped().unwrap();
    assert!(rules.len() >= 120, "{}", rules.len());
    let all = taxonomy();
    assert!(rules.categories().all(|code| all.find(code.as_str()).is_some()));
    assert_eq!(rules.trade("library").unwrap().nl, "Bibliotheek");
    let head = "key,value,trade,trade_nl,trade_en,categories,kind,keep_unnamed\n";
    for row in ["shop,x,a,A,A,eten,geen,no", "shop,x,a,A,A,E!,plek,no", "shop,x,a,A,A,eten,plek,?", "shop,x"] {
        let fault = PlaceRules::parse(&format!("{head}{row}\n")).unwrap_err();
        assert_eq!(fault.code(), "malformed", "{row}");
        assert!(fault.to_string().contains("line 2"), "{fault}");
    }
}

#[test]
fn weights_must_sum_to_one() {
    let text = include_str!("../../data/weights.toml");
    assert_eq!(read_weights(text).unwrap().version, "2026-11");
    assert_eq!(read_weights(&text.replace("0.30", "0.40")).unwrap_err().code(), "weights");
    assert_eq!(read_weights(&text.replace("fit = 0.25", "")).unwrap_err().code(), "malformed");
    assert_eq!(read_weights("wat?").unwrap_err().code(), "malformed");
}
