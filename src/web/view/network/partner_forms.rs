//! The forms on the page of a partner: as they stand, and as they were sent.
use engine::domain::{HalfDay, Language, Languages, Slots, Weekday};

use super::{all_categories, contact_words::day, ticked};
use crate::{
    service::{
        Service,
        network::{CONTACT_OUTCOMES, CONTACT_SORTS, ChangedOffer, MayAsk, NewBridgeBuilder, PartnerDetails, may_ask},
    },
    storage::OfferRecord,
    text::{Lang, slots_words, text, texts},
    web::{
        page::{BridgeForm, Choice, ContactForm, DayRow, Field, OfferForm},
        view::sheet::category_name,
    },
};

/// How often somebody may be asked when nobody says.
const USUAL_ASKS: &str = "2";

/// A contact to write down.
pub(super) fn log(lang: Lang, sort: &str, outcome: &str, note: &str) -> ContactForm {
    ContactForm {
        sorts: CONTACT_SORTS.map(|code| Choice::new(code, text(lang, &format!("contact-{code}")), sort)).to_vec(),
        sort_fault: None,
        outcomes: CONTACT_OUTCOMES
            .map(|code| Choice::new(code, text(lang, &format!("outcome-{code}")), outcome))
            .to_vec(),
        note: Field::of(note),
        warned: false,
    }
}

/// What they offer, each to be changed.
pub(super) fn offers(service: &Service, lang: Lang, details: &PartnerDetails) -> Vec<OfferForm> {
    details.offers.iter().map(|offer| as_kept(service, lang, offer)).collect()
}

fn as_kept(service: &Service, lang: Lang, offer: &OfferRecord) -> OfferForm {
    let codes: Vec<&str> = offer.categories.split_whitespace().collect();
    let chosen: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
    let slots = Slots::from_bits(u32::try_from(offer.slots).unwrap_or_default());
    let names: Vec<String> = codes.iter().map(|code| category_name(service, lang, code)).collect();
    let room = offer.places.map(|places| texts().get(lang, "partner-room", &[("count", places.into())]));
    OfferForm {
        id: offer.id.to_string(),
        what: names.join(", "),
        when: if slots.is_empty() { String::new() } else { slots_words(lang, slots) },
        room: room.unwrap_or_default(),
        chosen: ticked(service, lang, &codes, &chosen),
        more: all_categories(service, lang, ""),
        categories_fault: None,
        week: week(lang, slots),
        places: Field::of(offer.places.map(|places| places.to_string()).unwrap_or_default()),
    }
}

/// An offer as it was sent.
pub(super) fn as_sent(service: &Service, lang: Lang, form: &mut OfferForm, sent: &ChangedOffer) {
    let own: Vec<String> = form.chosen.iter().map(|one| one.value.clone()).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let other = sent.categories.iter().find(|code| !own.contains(&code.as_str())).cloned().unwrap_or_default();
    form.chosen = ticked(service, lang, &own, &sent.categories);
    form.more = all_categories(service, lang, &other);
    form.week = week(lang, sent.slots.join(",").parse().unwrap_or_default());
    form.places = Field::of(&sent.places);
}

/// Half-days as a table of boxes.
pub fn week(lang: Lang, chosen: Slots) -> Vec<DayRow> {
    let part = |day: Weekday, part: HalfDay| {
        let one = Slots::NONE.with(day, part);
        Choice { value: one.to_string(), label: slots_words(lang, one), chosen: chosen.contains(day, part) }
    };
    let row = |day: Weekday| DayRow {
        day: slots_words(lang, HalfDay::ALL.into_iter().fold(Slots::NONE, |all, one| all.with(day, one))),
        parts: HalfDay::ALL.into_iter().map(|one| part(day, one)).collect(),
    };
    Weekday::ALL.into_iter().map(row).collect()
}

/// What is kept of them as a bridge builder.
pub(super) fn bridge(service: &Service, lang: Lang, details: &PartnerDetails) -> BridgeForm {
    let Some(kept) = &details.bridge else {
        let asks_most = Field::of(USUAL_ASKS);
        return BridgeForm { languages: languages(lang, Languages::NONE), asks_most, ..BridgeForm::default() };
    };
    let speaks: Languages = kept.languages.parse().unwrap_or_default();
    let consented = [("date", day(service, lang, kept.consented_at).into())];
    let mut lines = vec![format!("{}.", kept.communities.trim_end_matches('.'))];
    lines.extend((!speaks.is_empty()).then(|| format!("{}.", language_names(lang, speaks))));
    lines.extend(kept.municipal_contact.then(|| text(lang, "bridge-has-line")));
    lines.push(texts().get(lang, "bridge-consented", &consented));
    let (may, cap) = cap(service, lang, may_ask(service, kept.asks_most, kept.asks_this_month, kept.asked_at));
    BridgeForm {
        is_one: true,
        lines,
        may_ask: may && details.rest.is_none() && details.is_in(),
        cap,
        communities: Field::of(&kept.communities),
        warned: false,
        languages: languages(lang, speaks),
        municipal: kept.municipal_contact,
        asks_most: Field::of(kept.asks_most.to_string()),
        consent: Field::of("yes"),
    }
}

/// As it was sent.
pub(super) fn bridge_as_sent(lang: Lang, form: &mut BridgeForm, sent: &NewBridgeBuilder) {
    form.communities = Field::of(&sent.communities);
    form.languages = languages(lang, sent.languages.join(" ").parse().unwrap_or_default());
    form.municipal = sent.municipal_contact;
    form.asks_most = Field::of(&sent.asks_most);
    form.consent = Field::of(if sent.consent { "yes" } else { "" });
}

/// May they be asked, and the sentence that says so.
pub(super) fn cap(service: &Service, lang: Lang, may: MayAsk) -> (bool, String) {
    match may {
        MayAsk::Times(times) => (true, texts().get(lang, "bridge-times", &[("count", times.into())])),
        MayAsk::From(when) => (false, texts().get(lang, "bridge-again", &[("date", day(service, lang, when).into())])),
    }
}

/// Languages as they are called.
pub(super) fn language_names(lang: Lang, all: Languages) -> String {
    all.iter().map(|one| text(lang, &format!("language-{}", one.as_str()))).collect::<Vec<_>>().join(", ")
}

fn languages(lang: Lang, chosen: Languages) -> Vec<Choice> {
    let one = |language: &Language| Choice {
        value: language.as_str().to_owned(),
        label: text(lang, &format!("language-{}", language.as_str())),
        chosen: chosen.contains(*language),
    };
    Language::ALL.iter().map(one).collect()
}
