//! "What is near me?": a place, eight tiles, how far; a list with minutes and reasons, the comb beside it.
use askama::Template;

use super::{Field, Found, Miss, Shell, form, links, tiles};
use crate::{text::texts, web::comb::Picture};

/// How far one can choose to walk, in minutes.
pub const WALKS: [u16; 4] = [5, 10, 15, 30];

/// One of several streets with the name that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Street {
    /// "Dorpsstraat, Delft".
    pub label: String,
    /// The same question at this street, language included.
    pub href: String,
}

/// What is near a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The place as one says it: "Arthur van Schendelplein", "2624 AX".
    pub place: String,
    /// Best first; at least one.
    pub found: Vec<Found>,
    /// What just does not fit.
    pub near_misses: Vec<Miss>,
    /// The same question with a longer list, when there is more.
    pub more_href: Option<String>,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeState {
    /// Nothing asked yet.
    Empty,
    /// No topic was chosen yet: the best of everything that is near.
    PlaceOnly(Near),
    /// Something is near.
    Results(Near),
    /// Nothing is near: what one can do then.
    NothingNear {
        /// The place as one says it.
        place: String,
        /// The same question with a longer walk; absent at the longest.
        further_href: Option<String>,
        /// What just does not fit.
        near_misses: Vec<Miss>,
    },
    /// What was typed cannot be answered; the fields say why.
    Fault,
    /// Several streets have this name.
    Choose(Vec<Street>),
}

/// The home page.
#[derive(Clone, Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage {
    /// The frame.
    pub shell: Shell,
    /// Street or postcode, as typed.
    pub q: Field,
    /// Code of a tile or category, as chosen; its fault when it does not exist.
    pub category: Field,
    /// Name of the topic, for the heading of the list.
    pub topic: Option<String>,
    /// Minutes as chosen; its fault when they are out of range.
    pub minutes: Field,
    /// What the page says.
    pub state: HomeState,
    /// Nobody has begun here yet: whoever set it up finds the way.
    pub begin: bool,
    /// The comb of the neighbourhood, where there is one.
    pub comb: Option<Picture>,
}

impl HomePage {
    /// An empty page.
    pub fn empty(shell: Shell, comb: Option<Picture>) -> Self {
        let (q, category, minutes) = (Field::default(), Field::default(), Field::of("15"));
        Self { shell, q, category, topic: None, minutes, state: HomeState::Empty, begin: false, comb }
    }

    /// The faults of all fields, each with the id of its field.
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("q", &self.q), ("category", &self.category), ("minutes", &self.minutes)])
    }
    /// An answer stands before the tiles, so that a phone shows it first.
    fn is_answered(&self) -> bool {
        !matches!(self.state, HomeState::Empty | HomeState::Fault)
    }
    fn question_href(&self) -> String {
        self.shell.href(links::QUESTION)
    }
    fn can_do_href(&self) -> String {
        self.shell.href(links::CAN_DO)
    }
    fn map_href(&self) -> String {
        self.shell.href(links::MAP)
    }
    fn board_href(&self) -> String {
        self.shell.href(links::BOARD)
    }
    fn stage_href(&self) -> String {
        self.shell.href(links::STAGE)
    }
    fn tiles(&self) -> &'static [tiles::Tile] {
        &tiles::TILES
    }
    fn tile_chosen(&self, tile: &tiles::Tile) -> bool {
        tile.code == self.category.value || tiles::of_category(&self.category.value) == Some(tile)
    }
    /// The choices of minutes; what was asked stands among them when it is another number.
    fn walks(&self) -> Vec<(String, String, bool)> {
        let asked = self.minutes.value.trim();
        let mut walks: Vec<u16> = WALKS.to_vec();
        if let Some(other) = asked.parse().ok().filter(|other| (1..=120).contains(other) && !WALKS.contains(other)) {
            walks.push(other);
            walks.sort_unstable();
        }
        let label = |walk: u16| texts().get(self.shell.lang, "minutes", &[("minutes", walk.into())]);
        walks.into_iter().map(|walk| (walk.to_string(), label(walk), walk.to_string() == asked)).collect()
    }
}
