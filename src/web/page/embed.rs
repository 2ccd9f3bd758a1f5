//! `/inbedden`: how another site shows the map; and the pages it then shows, without menu, without anybody's name.
use askama::Template;

use super::{MapPage, MapState, Shell, asset, links};
use crate::web::comb::Picture;

/// The map in a frame of another site.
#[derive(Clone, Debug, Template)]
#[template(path = "embed_map.html")]
pub struct EmbedMapPage {
    /// Language and sources.
    pub shell: Shell,
    /// What the page says.
    pub state: MapState,
    /// What is wrong with the place that was asked for.
    pub fault: Option<String>,
    /// The honeycomb, where there is one; without links, for a frame is too small to follow them.
    pub comb: Option<Picture>,
    /// Without a script.
    pub is_plain: bool,
}

impl EmbedMapPage {
    /// What a map shows, for a frame.
    pub fn of(page: MapPage, is_plain: bool) -> Self {
        let mut comb = page.comb;
        let hexagons = comb.iter_mut().flat_map(|picture| &mut picture.hexagons);
        hexagons.for_each(|hexagon| hexagon.href = None);
        Self { shell: page.shell, state: page.state, fault: page.q.fault, comb, is_plain }
    }

    fn list_href(&self) -> String {
        self.shell.href(links::MAP_LIST)
    }
    fn style_href(&self) -> String {
        format!("{}?taal={}", links::MAP_STYLE, self.shell.lang)
    }
    fn whole_href(&self) -> String {
        self.shell.href(links::MAP)
    }
    fn script(&self) -> &'static str {
        asset::map_script().path()
    }
    /// Module, worker and style sheet of the map, where they were built and are wanted.
    fn library(&self) -> Option<[&'static str; 3]> {
        asset::map_library().filter(|_| !self.is_plain)
    }
}

/// Who may show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbedState {
    /// These sites.
    Some(Vec<String>),
    /// None yet.
    Nobody,
}

/// How another site shows the map.
#[derive(Clone, Debug, Template)]
#[template(path = "embed.html")]
pub struct EmbedPage {
    /// The frame.
    pub shell: Shell,
    /// Who may.
    pub state: EmbedState,
    /// Where this installation is found.
    pub base: String,
    /// What its tiles say of themselves, for maps that others make: addresses.
    pub tiles: Vec<String>,
}

impl EmbedPage {
    /// What is pasted into a page: with the map, and without a script.
    fn snippet(&self, is_plain: bool) -> String {
        let path = self.shell.href(if is_plain { links::EMBED_PLAIN } else { links::EMBED_MAP });
        let (base, title) = (&self.base, self.shell.t("embed-frame"));
        format!(
            "<iframe src=\"{base}{path}\" title=\"{title}\" width=\"100%\" height=\"900\" loading=\"lazy\" \
             referrerpolicy=\"no-referrer\"></iframe>"
        )
    }
}
