//! Eight tiles before forty terms: each stands for a handful of categories.
use crate::text::{Lang, text};

/// One tile of the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What stands in the address: `geld-en-regelen`.
    pub code: &'static str,
    /// Codes of `data/taxonomy.csv` it asks for.
    pub categories: &'static [&'static str],
    /// The drawing in its icon, on a field of 24 x 24.
    pub icon: &'static str,
}

/// All eight, in the order of the page.
pub const TILES: [Tile; 8] = [
    Tile {
        code: "geld-en-regelen",
        categories: &["geld", "schulden", "regelingen", "papieren"],
        icon: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M14.5 9.2a3.4 3.4 0 1 0 0 5.6M8 11h4M8 13h4",
    },
    Tile {
        code: "eten-en-spullen",
        categories: &["eten", "kleding", "speelgoed", "delen"],
        icon: "M5 9h14l-1.4 10.5H6.4zM9 9V7a3 3 0 0 1 6 0v2",
    },
    Tile {
        code: "werk-en-stage",
        categories: &["stage", "werkervaring", "werk", "certificaat"],
        icon: "M4 8h16v11H4zM9 8V5.5h6V8M4 13h16M12 12v2",
    },
    Tile {
        code: "taal-en-leren",
        categories: &["taal", "digitaal", "school"],
        icon: "M4 6c3-1 5.5-1 8 1 2.500-2 5-2 8-1v12c-3-1-5.500-1-8 1-2.500-2-5-2-8-1zM12 7v12",
    },
    Tile {
        code: "gezin",
        categories: &["opvoeden", "oppas", "jeugd", "mantelzorg"],
        icon: "M9 5.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600M16.500 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4\
               M4 19c0-3.500 2-6 5-6s5 2.500 5 6M14.500 14.200c2.700-.600 5 1.500 5 4.800",
    },
    Tile {
        code: "samen",
        categories: &["ontmoeten", "maatje", "bewegen", "koken", "dag"],
        icon: "M5 9h11v5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10.500h1.500a2 2 0 0 1 0 4H16M8.500 3v2.500M12.500 3v2.500M4 21h13",
    },
    Tile {
        code: "huis",
        categories: &["klussen", "wonen", "vervoer", "boodschappen"],
        icon: "M4 11l8-6 8 6M6 10v9h12v-9M10 19v-5h4v5",
    },
    Tile {
        code: "anders",
        categories: &["past_nergens"],
        icon: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M9.600 9.600a2.500 2.500 0 1 1 3.400 2.300\
               c-.700.300-1 .800-1 1.600M12 16.600v.1",
    },
];

/// The tile with a code, absent when there is none.
pub fn find(code: &str) -> Option<&'static Tile> {
    TILES.iter().find(|tile| tile.code == code)
}

/// The tile under which a category stands, absent for the ones under none.
pub fn of_category(category: &str) -> Option<&'static Tile> {
    TILES.iter().find(|tile| tile.categories.contains(&category))
}

impl Tile {
    /// "Iets anders": stands for no topic of its own.
    pub fn is_other(&self) -> bool {
        self.code == "anders"
    }
    /// What stands on it.
    pub fn label(&self, lang: Lang) -> String {
        text(lang, &format!("tile-{}", self.code))
    }
}
