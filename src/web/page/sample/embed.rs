//! Samples of the map in a frame of another site, and of how it comes there.
use super::{Sampled, shell};
use crate::{
    text::{Lang, text},
    web::page::{EmbedMapPage, EmbedPage, EmbedState, MapPage, MapState, Nav, links},
};

impl Sampled for EmbedMapPage {
    const NAME: &'static str = "embed-map";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let shown = || MapPage::after(None, lang).map(|(_, page)| page);
        let next = |is_plain: bool| shown().map(|page| Self::of(page, is_plain));
        match previous.map(|page| (&page.state, page.is_plain)) {
            None => Some(("shown", next(false)?)),
            Some((MapState::Shown(..), false)) => Some(("plain", next(true)?)),
            Some((MapState::Shown(..), true)) => {
                let all = std::iter::successors(shown(), |last| MapPage::after(Some(last), lang).map(|(_, page)| page));
                let fault = all.into_iter().find(|page| page.state == MapState::Fault)?;
                Some(("fault", Self::of(fault, false)))
            }
            Some((MapState::Fault, _)) => Some(("empty", Self { state: MapState::Empty, comb: None, ..next(false)? })),
            Some((MapState::Empty, _)) => None,
        }
    }
}

impl Sampled for EmbedPage {
    const NAME: &'static str = "embed";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let base = "https://buurtraat.gemeente.example";
        let page = Self {
            shell: shell(lang, Nav::None, &text(lang, "embed-title"), links::EMBED),
            state: EmbedState::Nobody,
            base: base.to_owned(),
            tiles: ["hexagons", "places"].map(|name| format!("{base}/tiles/{name}.json")).into(),
        };
        match previous.map(|page| &page.state) {
            None => Some(("nobody", page)),
            Some(EmbedState::Nobody) => {
                let sites = vec!["https://www.gemeente.example".to_owned()];
                Some(("some", Self { state: EmbedState::Some(sites), ..page }))
            }
            Some(EmbedState::Some(_)) => None,
        }
    }
}
