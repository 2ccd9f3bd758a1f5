//! Samples of the pages of an offer, a place and an event.
use super::{Sampled, comb, found, shell};
use crate::text::{Audience, Lang, text};
use crate::web::page::{
    EventPage, EventState, Fact, Nav, OfferPage, OfferState, Phone, PlacePage, PlaceState, Sheet, Shell, Tag, Tone,
};

fn frame(lang: Lang, name: &str) -> Shell {
    shell(lang, Nav::None, name, "/aanbod/01990000-0000-7000-8000-000000000002")
}

fn sheet(lang: Lang, name: &str) -> Sheet {
    let facts = vec![
        Fact::new(text(lang, "fact-when"), lang.pick("woensdagmiddag", "Wednesday afternoon")),
        Fact::new(text(lang, "fact-where"), "Papsouwselaan 125, 2624 AX Delft"),
        Fact::new(text(lang, "fact-walk"), lang.pick("5 minuten lopen", "5 minutes on foot")),
        Fact::new(text(lang, "fact-languages"), lang.pick("Nederlands, Arabisch", "Dutch, Arabic")),
    ];
    Sheet {
        report_href: Some(lang.path("/melden/aanbod/01990000-0000-7000-8000-000000000002")),
        dates: None,
        shifts: Vec::new(),
        id: "01990000-0000-7000-8000-000000000002".to_owned(),
        name: name.to_owned(),
        by: Some("Van der Plank".to_owned()),
        tags: vec![Tag::new(lang.pick("werkervaring", "work experience"), Tone::Plain)],
        about: vec![
            lang.pick("Kom een middag meelopen in de werkplaats.", "Spend an afternoon in the workshop.").to_owned(),
        ],
        facts,
        phone: Some(Phone::new("015 000 00 01")),
        email: Some("werkplaats@example.org".to_owned()),
        website: Some("https://example.org/".to_owned()),
        more: found(lang, Audience::Public),
        comb: comb(lang),
        back_href: Some(lang.path("/?q=2624AX")),
    }
}

impl Sampled for OfferPage {
    const NAME: &'static str = "offer";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("open", OfferState::Open),
            Some(OfferState::Open) => {
                let until =
                    lang.pick("Vol tot woensdag 16 september, 9 uur", "Full until Wednesday 16 September, 9 am");
                ("full", OfferState::Full { until: Some(until.to_owned()) })
            }
            Some(OfferState::Full { .. }) => ("unconfirmed", OfferState::Unconfirmed),
            Some(OfferState::Unconfirmed) => return None,
        };
        let title = lang.pick("Meelopen bij de fietsenmaker", "Walk along at the bicycle shop");
        let mut sheet = sheet(lang, title);
        if name == "upcoming" {
            sheet.shifts = super::joining::rows(lang, false);
        }
        Some((name, Self { shell: frame(lang, title), sheet, state }))
    }
}

impl Sampled for PlacePage {
    const NAME: &'static str = "place";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("not-yet-partner", PlaceState::NotYetPartner),
            Some(PlaceState::NotYetPartner) => ("partner", PlaceState::Partner),
            Some(PlaceState::Partner) => return None,
        };
        let mut sheet = sheet(lang, "Delftse Tweewielerwerld");
        if state == PlaceState::NotYetPartner {
            (sheet.more, sheet.about, sheet.by) = (Vec::new(), Vec::new(), None);
            (sheet.phone, sheet.email, sheet.website) = (None, None, None);
        }
        Some((name, Self { shell: frame(lang, "Delftse Tweewielerwerld"), sheet, state }))
    }
}

impl Sampled for EventPage {
    const NAME: &'static str = "event";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let when = lang.pick("zaterdag 21 november, half 2 tot half 4", "Saturday 21 November, 1.30 to 3.30 pm");
        let when = when.to_owned();
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("upcoming", EventState::Upcoming { when }),
            Some(EventState::Upcoming { .. }) => ("full", EventState::Full { when }),
            Some(EventState::Full { .. }) => ("past", EventState::Past { when }),
            Some(EventState::Past { .. }) => {
                let why = lang.pick("De zaal is dicht.", "The hall is closed.").to_owned();
                ("called-off", EventState::CalledOff { when, why })
            }
            Some(EventState::CalledOff { .. }) => ("initiative", EventState::Initiative),
            Some(EventState::Initiative) => return None,
        };
        let title = lang.pick("Speelgoedruilbeurs", "Toy swap");
        let mut sheet = sheet(lang, title);
        if name == "upcoming" {
            sheet.shifts = super::joining::rows(lang, false);
        }
        Some((name, Self { shell: frame(lang, title), sheet, state }))
    }
}
