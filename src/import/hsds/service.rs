//! Services: by whom, where, for whom.
use std::collections::{HashMap, HashSet};

use engine::domain::{AgeRange, Language, Languages};

use super::{Directory, Draft, HsdsLink, HsdsRow, HsdsService, Sheet, sheet::Record, terms, when};
use crate::import::{
    Reason, Remark,
    table::{date, fold},
};

/// Above this an age is a way to say "no limit" (200, 999).
const OLDEST: u16 = 120;

/// Names of our languages as directories write them.
const LANGUAGES: [(&str, Language); 20] = [
    ("dutch", Language::Dutch),
    ("nederlands", Language::Dutch),
    ("english", Language::English),
    ("engels", Language::English),
    ("arabic", Language::Arabic),
    ("arabisch", Language::Arabic),
    ("turkish", Language::Turkish),
    ("turks", Language::Turkish),
    ("polish", Language::Polish),
    ("pools", Language::Polish),
    ("ukrainian", Language::Ukrainian),
    ("tigrinya", Language::Tigrinya),
    ("farsi", Language::Persian),
    ("dari", Language::Persian),
    ("somali", Language::Somali),
    ("french", Language::French),
    ("frans", Language::French),
    ("spanish", Language::Spanish),
    ("german", Language::German),
    ("chinese", Language::Chinese),
];

impl Directory<'_> {
    /// Reads services; each must belong to an organization and stand somewhere.
    pub(super) fn services(
        &mut self,
        organizations: &HashMap<String, bool>,
        locations: &HashMap<String, Option<String>>,
    ) {
        let mut seen = HashMap::new();
        for record in self.tables.rows(Sheet::Services) {
            let mut draft = Draft::of(Sheet::Services, record);
            let source_id = Self::identify(&mut draft, &mut seen);
            let service = HsdsService {
                organization: self.giver(&mut draft, organizations, locations),
                name: draft.name(),
                description: draft.description(),
                categories: Vec::new(),
                is_guessed: false,
                is_active: is_active(record),
                ages: ages(&mut draft),
                languages: self.languages(&mut draft),
                confirmed: draft.read("assured_date", |text| date(text).ok()),
                links: Vec::new(),
                source_id,
            };
            let links = self.links(&mut draft, &service.organization, locations);
            let (categories, is_guessed) = terms::categories(self.tables, self.taxonomy, &mut draft);
            self.keep(draft, || HsdsRow::Service(HsdsService { categories, is_guessed, links, ..service }));
        }
    }

    /// Whose it is: what it says itself, else whose its location is.
    fn giver(
        &self,
        draft: &mut Draft<'_>,
        organizations: &HashMap<String, bool>,
        locations: &HashMap<String, Option<String>>,
    ) -> String {
        let own = draft.record.get("organization_id");
        let through = locations.get(draft.record.get("location_id")).cloned().flatten();
        let id = if own.is_empty() { through.unwrap_or_default() } else { own.to_owned() };
        match organizations.get(&id) {
            _ if id.is_empty() => draft.fault("organization_id", Reason::Missing),
            None => draft.fault("organization_id", Reason::NotThere { value: id.clone() }),
            Some(false) => draft.fault("organization_id", Reason::LeftOutWith { value: id.clone() }),
            Some(true) => {}
        }
        id
    }

    fn links(
        &self,
        draft: &mut Draft<'_>,
        organization: &str,
        locations: &HashMap<String, Option<String>>,
    ) -> Vec<HsdsLink> {
        let mut all = self.places_of(draft.record);
        if all.is_empty() {
            let mut of = locations.iter().filter(|(_, of)| of.as_deref() == Some(organization));
            if let (Some((only, _)), None) = (of.next(), of.next()) {
                draft.note("location_id", Remark::AtItsOrganization);
                all.push(("", only));
            }
        }
        let Some((_, first)) = all.first().copied() else {
            draft.fault("location_id", Reason::NoPlace);
            return Vec::new();
        };
        let known = self.tables.of(Sheet::Locations, "id", first).next().is_some();
        all.retain(|(_, location)| locations.contains_key(*location));
        if all.is_empty() {
            let value = first.to_owned();
            let reason = if known { Reason::LeftOutWith { value } } else { Reason::NotThere { value } };
            draft.fault("location_id", reason);
        }
        let link = |(id, location): (&str, &str)| HsdsLink {
            slots: when::slots(self.tables, draft, id, location),
            source_id: id.to_owned(),
            location: location.to_owned(),
        };
        all.into_iter().map(link).collect()
    }

    /// The links of a service with the locations they lead to, each location once.
    fn places_of<'a>(&'a self, service: &'a Record) -> Vec<(&'a str, &'a str)> {
        let links = self.tables.of(Sheet::Links, "service_id", service.get("id"));
        let mut all: Vec<(&str, &str)> = links.map(|record| (record.get("id"), record.get("location_id"))).collect();
        all.push(("", service.get("location_id")));
        let mut seen = HashSet::new();
        all.retain(|(_, location)| !location.is_empty() && seen.insert(*location));
        all
    }

    /// Those we know among the languages of a service; others are no fault, there are seven thousand.
    fn languages(&self, draft: &mut Draft<'_>) -> Languages {
        let rows = self.tables.of(Sheet::Languages, "service_id", draft.record.get("id"));
        let rows = rows.filter(|record| record.get("phone_id").is_empty());
        let said = rows.flat_map(|record| [record.get("code"), record.get("language"), record.get("name")]);
        said.chain(draft.record.get("languages").split(',')).filter_map(language).collect()
    }
}

fn language(text: &str) -> Option<Language> {
    let name = fold(text);
    let named = || LANGUAGES.iter().find(|(word, _)| *word == name).map(|(_, language)| *language);
    text.parse().ok().or_else(named)
}

/// `inactive`, `defunct` and `temporarily closed` do not run.
fn is_active(record: &Record) -> bool {
    ["", "active", "actief"].contains(&record.get("status").to_lowercase().as_str())
}

fn ages(draft: &mut Draft<'_>) -> AgeRange {
    let mut age = |field: &'static str, other: &'static str| {
        let field = if draft.record.get(field).is_empty() { other } else { field };
        // Some programs write 12.0.
        draft.read(field, |text| text.trim_end_matches(".0").parse::<u16>().ok())
    };
    let (min, max) = (age("minimum_age", "min_age"), age("maximum_age", "max_age"));
    let within = |age: Option<u16>| age.filter(|age| *age <= OLDEST).and_then(|age| u8::try_from(age).ok());
    let (min, max) = (within(min).unwrap_or(0), within(max).unwrap_or(u8::MAX));
    AgeRange::new(min, max).unwrap_or_else(|_| {
        draft.note("maximum_age", Remark::LeftOut { value: format!("{min}, {max}") });
        AgeRange::EVERYONE
    })
}
