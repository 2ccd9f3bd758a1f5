//! The fields of the Dutch register of algorithms (Publicatiestandaard 1.0), filled in for what this program does. What only
//! a municipality can say comes from its settings, and is missing where they say nothing.
use crate::{
    service::Service,
    text::{Lang, text, texts},
    web::page::{Entry, RegisterGroup, RegisterRow, links},
};

/// Themes of the register's list (TOP-lijst).
const THEMES: [&str; 2] = ["Sociale zekerheid", "Werk"];
/// What a municipality does this for; it says itself which of them hold.
const LAWS: [(&str, &str); 3] = [
    ("Wet maatschappelijke ondersteuning 2015", "https://wetten.overheid.nl/BWBR0035362/"),
    ("Jeugdwet", "https://wetten.overheid.nl/BWBR0034925/"),
    ("Participatiewet", "https://wetten.overheid.nl/BWBR0015703/"),
];
/// Where the map and the figures come from.
const SOURCES: [(&str, &str); 2] = [
    ("OpenStreetMap", "https://www.openstreetmap.org/copyright"),
    ("CBS, wijken en buurten", "https://www.cbs.nl/nl-nl/reeksen/geografische-data"),
];

/// All fields, in the order of the register's pages.
pub(super) fn groups(lang: Lang, service: &Service) -> Vec<RegisterGroup> {
    [
        ("general", general(lang, service)),
        ("responsible", responsible(lang)),
        ("working", working(lang, service)),
        ("about", about_itself(lang, service)),
    ]
    .into_iter()
    .map(|(group, entries)| RegisterGroup {
        title: text(lang, &format!("algorithm-group-{group}")),
        rows: entries.into_iter().map(|(field, entry)| row(lang, field, entry)).collect(),
    })
    .collect()
}

fn row(lang: Lang, field: &'static str, entry: Entry) -> RegisterRow {
    RegisterRow { field, label: text(lang, &format!("algorithm-field-{}", field.replace('_', "-"))), entry }
}

type Entries = Vec<(&'static str, Entry)>;

/// What stands in the texts for a field.
fn said(lang: Lang, field: &str) -> Entry {
    Entry::Words(text(lang, &format!("algorithm-says-{}", field.replace('_', "-"))))
}

fn given(words: Option<&String>) -> Entry {
    words.filter(|words| !words.is_empty()).map_or(Entry::Missing, |words| Entry::Words(words.clone()))
}

fn linked(all: &[(&str, &str)]) -> Entry {
    Entry::Links(all.iter().map(|(title, href)| ((*title).to_owned(), (*href).to_owned())).collect())
}

fn general(lang: Lang, service: &Service) -> Entries {
    let (about, base) = (service.config.about.as_ref(), &service.config.base_url);
    let in_use = if service.config.demo { "In ontwikkeling" } else { "In gebruik" };
    vec![
        ("name", said(lang, "name")),
        ("description_short", said(lang, "description_short")),
        ("organization", given(about.map(|about| &about.name))),
        ("category", Entry::List(THEMES.map(str::to_owned).to_vec())),
        ("status", Entry::Words(in_use.to_owned())),
        ("begin_date", given(about.and_then(|about| about.since.as_ref()))),
        ("end_date", Entry::Missing),
        ("contact_email", given(about.map(|about| &about.email))),
        ("website", Entry::Words(format!("{base}{}", lang.path(links::ALGORITHM)))),
        ("publication_category", Entry::Words("Overige algoritmes".to_owned())),
        ("url", Entry::Words(format!("{base}{}", lang.path(links::ALGORITHM_JSON)))),
    ]
}

fn responsible(lang: Lang) -> Entries {
    vec![
        ("goal", said(lang, "goal")),
        ("proportionality", said(lang, "proportionality")),
        ("human_intervention", said(lang, "human_intervention")),
        ("risks", said(lang, "risks")),
        ("lawful_basis", said(lang, "lawful_basis")),
        ("lawful_basis_grouping", linked(&LAWS)),
        ("process_index_url", Entry::Missing),
        ("impacttoetsen", said(lang, "impacttoetsen")),
        ("impacttoetsen_grouping", Entry::Missing),
    ]
}

fn working(lang: Lang, service: &Service) -> Entries {
    vec![
        ("source_data", said(lang, "source_data")),
        ("source_data_grouping", linked(&SOURCES)),
        ("methods_and_models", Entry::Words(methods(lang, service))),
        ("provider", said(lang, "provider")),
        ("publiccode", Entry::Words(links::CODE_OF_THE_PROGRAM.to_owned())),
    ]
}

/// How it works, with the weights in force.
fn methods(lang: Lang, service: &Service) -> String {
    let parts = super::reckoned::weights(lang, &service.weights);
    let parts: Vec<String> = parts.into_iter().map(|part| format!("{} {}", part.label, part.words)).collect();
    let args = [("weights", parts.join(", ").into()), ("version", service.weights.version.as_str().into())];
    texts().get(lang, "algorithm-says-methods-and-models", &args)
}

/// A language as the register names it: three letters (ISO 639-3).
const fn iso(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "NLD",
        Lang::En => "ENG",
        Lang::Ar => "ARA",
        Lang::Tr => "TUR",
        Lang::Pl => "POL",
        Lang::Uk => "UKR",
        Lang::Ti => "TIR",
    }
}

fn about_itself(lang: Lang, service: &Service) -> Entries {
    vec![
        ("lang", Entry::Words(iso(lang).to_owned())),
        ("standard_version", Entry::Words("1.0".to_owned())),
        ("source_id", Entry::Words(format!("buurtraat-{}", service.weights.version))),
        ("tags", said(lang, "tags")),
    ]
}
