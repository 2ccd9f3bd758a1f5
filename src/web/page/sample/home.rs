//! Samples of the home page.
use super::{Sampled, comb, found, misses, shell};
use crate::text::{Audience, Lang, text, texts};
use crate::web::page::{Field, HomePage, HomeState, Nav, Near, Street};

impl Sampled for HomePage {
    const NAME: &'static str = "home";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let page = page(lang);
        let place = "Arthur van Schendelplein".to_owned();
        let wrong = texts().get(lang, "error-unknown-street", &[("value", "Lange Laan 12".into())]);
        let state = match previous.map(|page| &page.state) {
            None => return Some(("empty", Self::empty(page.shell, page.comb))),
            Some(HomeState::Empty) if previous.is_some_and(|page| page.begin) => return None,
            Some(HomeState::Empty) => {
                let category = Field::default();
                return Some((
                    "place-only",
                    Self { category, topic: None, state: HomeState::PlaceOnly(near(lang, place)), ..page },
                ));
            }
            Some(HomeState::PlaceOnly(_)) => ("results", HomeState::Results(near(lang, place))),
            Some(HomeState::Results(_)) => {
                let further_href = Some(lang.path("/?q=2624AX&category=samen&minutes=30"));
                ("nothing-near", HomeState::NothingNear { place, further_href, near_misses: misses(lang) })
            }
            Some(HomeState::NothingNear { .. }) => {
                let minutes = texts().get(lang, "error-minutes", &[("value", "10000".into())]);
                let category = texts().get(lang, "error-unknown-category", &[("value", "x".into())]);
                let (q, minutes) = (Field::wrong("Lange Laan 12", wrong), Field::wrong("10000", minutes));
                let page = Self { q, minutes, category: Field::wrong("x", category), topic: None, comb: None, ..page };
                return Some(("fault", Self { state: HomeState::Fault, ..page }));
            }
            Some(HomeState::Fault) => ("choose", HomeState::Choose(streets(lang))),
            Some(HomeState::Choose(_)) => {
                return Some(("begin", Self { begin: true, ..Self::empty(page.shell, page.comb) }));
            }
        };
        Some((state.0, Self { state: state.1, ..page }))
    }
}

fn page(lang: Lang) -> HomePage {
    let path = "/?q=2624AX&category=samen&minutes=15";
    HomePage {
        shell: shell(lang, Nav::Near, &text(lang, "nav-near"), path),
        q: Field::of("2624 AX"),
        category: Field::of("samen"),
        topic: Some(text(lang, "tile-samen")),
        minutes: Field::of("15"),
        state: HomeState::Empty,
        begin: false,
        comb: comb(lang),
    }
}

fn near(lang: Lang, place: String) -> Near {
    let more_href = Some(lang.path("/?q=2624AX&category=samen&minutes=15&limit=20"));
    Near { place, found: found(lang, Audience::Public), near_misses: misses(lang), more_href }
}

fn streets(lang: Lang) -> Vec<Street> {
    let street = |label: &str, q: &str| Street { label: label.to_owned(), href: lang.path(&format!("/?q={q}")) };
    vec![
        street(lang.pick("Kerkstraat, bij de Voorhofdreef", "Kerkstraat, near Voorhofdreef"), "kerkstraat%201"),
        street(lang.pick("Kerkstraat, bij het station", "Kerkstraat, near the station"), "kerkstraat%202"),
    ]
}
