//! What a service is about: by the terms of the source where those are ours, else by its words.
use std::collections::HashSet;

use engine::domain::{Categories, CategoryCode, Taxonomy};

use super::{
    Draft, Sheet,
    sheet::{Record, Tables},
};
use crate::import::{Remark, explain_category, table::fold};

/// The category for whatever fits nowhere.
const ELSEWHERE: &str = "past_nergens";

/// What a service is about; never nothing. Says whether that was guessed.
pub(super) fn categories(tables: &Tables, taxonomy: &Taxonomy, draft: &mut Draft<'_>) -> (Vec<CategoryCode>, bool) {
    let (mut codes, mut names) = (Vec::new(), Vec::new());
    for id in term_ids(tables, draft.record) {
        match of_term(tables, taxonomy, draft, &id) {
            Some(code) if !codes.contains(&code) => codes.push(code),
            Some(_) => {}
            None => names.extend(term(tables, &id).map(|term| term.get("name").to_owned())),
        }
    }
    codes.truncate(Categories::MOST);
    let guessed = codes.is_empty();
    if guessed {
        codes.extend(guess(taxonomy, draft, &names));
    }
    (codes, guessed)
}

/// Attributes of HSDS 3, the table between services and terms of 1.1, or a list in the service itself.
fn term_ids(tables: &Tables, service: &Record) -> Vec<String> {
    let id = service.get("id");
    let of = |field| tables.of(Sheet::Attributes, field, id);
    let linked = of("link_id").chain(of("service_id"));
    let linked = linked.flat_map(|record| [record.get("taxonomy_term_id"), record.get("taxonomy_id")]);
    let own = service.get("taxonomy_ids").split([',', ';', '|']).map(str::trim);
    let mut ids: Vec<String> = linked.chain(own).filter(|id| !id.is_empty()).map(str::to_owned).collect();
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

fn term<'a>(tables: &'a Tables, id: &str) -> Option<&'a Record> {
    tables.of(Sheet::Terms, "id", id).next()
}

/// Ours for a term of the source: its own, else that of its nearest parent that has one.
fn of_term(tables: &Tables, taxonomy: &Taxonomy, draft: &mut Draft<'_>, id: &str) -> Option<CategoryCode> {
    let (mut seen, mut at) = (HashSet::new(), id.to_owned());
    while seen.insert(at.clone()) {
        let record = term(tables, &at);
        let words = record.map_or([at.as_str(); 3], |term| [at.as_str(), term.get("code"), term.get("name")]);
        if let Some(code) = words.into_iter().find_map(|word| ours(taxonomy, word)) {
            return Some(code);
        }
        let Some(record) = record else {
            draft.note("taxonomy_term_id", Remark::ParentUnknown { value: at });
            return None;
        };
        let parent = record.get("parent_id");
        if parent.is_empty() {
            return None;
        }
        at = parent.to_owned();
    }
    draft.note("taxonomy_term_id", Remark::ParentUnknown { value: at });
    None
}

/// A code of ours, or the whole name or a synonym of one.
fn ours(taxonomy: &Taxonomy, word: &str) -> Option<CategoryCode> {
    let folded = fold(word);
    if folded.is_empty() {
        return None;
    }
    let terms = taxonomy.terms().iter();
    let code = terms.clone().find(|term| term.code.as_str() == word.to_lowercase());
    let name = || terms.clone().find(|term| fold(&term.nl) == folded || fold(&term.en) == folded);
    let synonym = || terms.clone().find(|term| term.synonyms.iter().any(|one| fold(one) == folded));
    code.or_else(name).or_else(synonym).map(|term| term.code.clone())
}

/// The name counts twice: it says what a service is, its description also for whom and since when.
fn guess(taxonomy: &Taxonomy, draft: &mut Draft<'_>, terms: &[String]) -> Option<CategoryCode> {
    let service = draft.record;
    let name = service.get("name");
    let parts = [name, name, service.get("alternate_name"), service.get("description")];
    let words: Vec<&str> = parts.into_iter().chain(terms.iter().map(String::as_str)).collect();
    let best = explain_category(taxonomy, &words.join(". "), 1).pop();
    match best.and_then(|guess| Some((taxonomy.get(guess.category)?.code.clone(), guess.because))) {
        Some((code, because)) => {
            let remark = Remark::CategoryGuessed { category: code.to_string(), words: because.join(", ") };
            draft.note("taxonomy_term_id", remark);
            Some(code)
        }
        None => {
            draft.note("taxonomy_term_id", Remark::CategoryUnknown);
            ELSEWHERE.parse().ok()
        }
    }
}
