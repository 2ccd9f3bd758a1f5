//! What every page has around it: language, menu, a number to call, where the map comes from.
use super::{Phone, Share, asset, links};
use crate::text::{Arg, Lang, texts};

/// The entry of the menu a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// "Dichtbij": `/`.
    Near,
    /// "Vandaag": `/team`.
    Today,
    /// "Vragen": `/team/vragen`.
    Needs,
    /// "Netwerk": `/team/netwerk`.
    Network,
    /// "Samen doen": `/team/samen`.
    Together,
    /// None of them.
    None,
}

/// Where data comes from, named on every page that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// "© OpenStreetMap".
    pub text: String,
    /// Where it says more.
    pub href: Option<String>,
}

/// "Liever bellen?": who answers, when, and the number. From the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallCard {
    /// Who: "Wijkteam Voorhof".
    pub who: String,
    /// When: "maandag tot vrijdag 9 tot 17 uur".
    pub hours: String,
    /// The number.
    pub phone: Phone,
}

/// The frame of a page.
#[derive(Clone, Debug)]
pub struct Shell {
    /// Language of the page.
    pub lang: Lang,
    /// Title in the browser's tab, without the name of the site.
    pub title: String,
    /// Where in the menu.
    pub nav: Nav,
    /// The same page in the other languages that have it.
    pub languages: Vec<(Lang, String)>,
    /// Where it is said that a word is wrong, on a page that a computer translated.
    pub report_href: Option<String>,
    /// The demo town: team pages are in the menu and a line says that all is made up.
    pub demo: bool,
    /// Who signed in, by name: their menu has the team's pages.
    pub signed: Option<String>,
    /// Sources of the data.
    pub attribution: Vec<Attribution>,
    /// A number to call, where one is configured.
    pub call: Option<CallCard>,
    /// Where "away from here" leads, on pages about somebody.
    pub way_out: Option<String>,
    /// What the page says of itself where it is shared, when everybody may.
    pub share: Option<Share>,
}

impl Shell {
    /// A frame for the page at `path` (without the language; query included). Sources and a number to call come after.
    pub fn new(lang: Lang, nav: Nav, title: impl Into<String>, path: &str) -> Self {
        Self {
            lang,
            title: title.into(),
            nav,
            languages: lang.others(path).into_iter().map(|other| (other, other.path(path))).collect(),
            report_href: lang.is_machine_made().then(|| lang.path(&links::wrong_word(path))),
            demo: false,
            signed: None,
            attribution: Vec::new(),
            call: None,
            way_out: None,
            share: None,
        }
    }
    /// The same frame, in the demo town.
    #[must_use]
    pub fn in_demo(mut self, demo: bool) -> Self {
        self.demo = demo;
        self
    }
    /// The same frame for somebody of a team.
    #[must_use]
    pub fn signed_in(mut self, name: Option<String>) -> Self {
        self.signed = name;
        self
    }
    /// The same frame with a number to call.
    #[must_use]
    pub fn calling(mut self, card: Option<CallCard>) -> Self {
        self.call = card;
        self
    }
    /// The same frame with a way out.
    #[must_use]
    pub fn with_way_out(mut self, href: &str) -> Self {
        self.way_out = Some(href.to_owned());
        self
    }
    /// The same frame with its sources.
    #[must_use]
    pub fn crediting(mut self, sources: Vec<Attribution>) -> Self {
        self.attribution = sources;
        self
    }

    /// A text without holes.
    pub fn t(&self, key: &str) -> String {
        texts().get(self.lang, key, &[])
    }
    /// A text with one hole of words.
    pub fn t1(&self, key: &str, name: &str, value: impl AsRef<str>) -> String {
        let args: [Arg<'_>; 1] = [(name, value.as_ref().into())];
        texts().get(self.lang, key, &args)
    }
    /// A text that counts.
    pub fn count(&self, key: &str, number: &usize) -> String {
        texts().get(self.lang, key, &[("count", (*number).into())])
    }
    /// Pages of teams exist in one other language: its name stands in the menu.
    pub(super) fn other_in_menu(&self) -> Option<&(Lang, String)> {
        self.languages.first().filter(|_| self.languages.len() == 1)
    }
    /// Pages for everyone exist in more: their names have a line of their own.
    pub(super) fn has_languages(&self) -> bool {
        self.languages.len() > 1
    }
    /// A path in the language of the page.
    pub fn href(&self, path: &str) -> String {
        self.lang.path(path)
    }
    fn is(&self, nav: Nav) -> bool {
        self.nav == nav
    }
    pub(super) fn on_near(&self) -> bool {
        self.is(Nav::Near)
    }
    pub(super) fn css_href(&self) -> &'static str {
        asset::stylesheet().path()
    }
    pub(super) fn address_script(&self) -> &'static str {
        asset::address_script().path()
    }
    pub(super) fn read_aloud_script(&self) -> &'static str {
        asset::read_aloud_script().path()
    }
    pub(super) fn keep_script(&self) -> &'static str {
        asset::keep_script().path()
    }
    pub(super) fn copy_script(&self) -> &'static str {
        asset::copy_script().path()
    }
    pub(super) fn icon_href(&self) -> &'static str {
        asset::icon().path()
    }
    pub(super) fn own_words_script(&self) -> &'static str {
        asset::own_words_script().path()
    }
    pub(super) fn way_out_script(&self) -> &'static str {
        asset::way_out_script().path()
    }
    /// What anyone must be able to read, for the end of every page: address and text.
    pub(super) fn to_read(&self) -> Vec<(String, String)> {
        let pages = [
            (links::ABOUT, "about-title"),
            (links::ALGORITHM, "algorithm-link"),
            (links::ACCESSIBILITY, "access-link"),
        ];
        pages.into_iter().map(|(path, key)| (self.lang.path(path), self.t(key))).collect()
    }
    /// The team's pages: address, text, whether this is it.
    pub(super) fn team_menu(&self) -> Vec<(String, String, bool)> {
        let entries = [
            (links::TODAY, "nav-today", Nav::Today),
            (links::NEEDS, "nav-needs", Nav::Needs),
            (links::NETWORK, "nav-network", Nav::Network),
            (links::TOGETHER, "nav-together", Nav::Together),
        ];
        entries.into_iter().map(|(path, key, nav)| (self.lang.path(path), self.t(key), self.is(nav))).collect()
    }
    pub(super) fn sign_in_href(&self) -> String {
        self.lang.path(links::SIGN_IN)
    }
    pub(super) fn known_action(&self) -> String {
        self.lang.path(links::MINE_KNOWN)
    }
    pub(super) fn privacy_href(&self) -> String {
        self.lang.path(links::PRIVACY)
    }
    pub(super) fn begin_href(&self) -> String {
        self.lang.path(links::BEGIN)
    }
    pub(super) fn account_href(&self) -> String {
        self.lang.path(links::ACCOUNT)
    }
    pub(super) fn sign_out_action(&self) -> String {
        self.lang.path(links::SIGN_OUT)
    }
}
