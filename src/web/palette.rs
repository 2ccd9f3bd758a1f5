//! The colours of the pages for what is drawn without their style sheet: maps and pictures. They are read from the style sheet's
//! own tokens, so that a colour has one home.
use std::sync::LazyLock;

const TOKENS: &str = include_str!("../../frontend/styles/tokens.css");
/// Where the dark tokens begin in it.
const DARK_BEGINS: &str = "prefers-color-scheme: dark";

/// Side of the square that a pattern repeats.
pub const PATTERN_SIDE: u32 = 12;
/// What tells a class from the others besides its colour, as SVG writes a path: dots, lines, lines both ways. The lowest class has
/// none.
pub const PATTERNS: [(usize, &str); 3] = [
    (2, "M2 3h1M8 9h1"),
    (3, "M-1 1L1 -1M0 12L12 0M11 13L13 11"),
    (4, "M-1 1L1 -1M0 12L12 0M11 13L13 11M-1 11L1 13M0 0L12 12M11 -1L13 1"),
];

/// By day or by night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light; paper too.
    Light,
    /// Light on dark.
    Dark,
}

/// Colours as `#rrggbb`, by what they are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What everything lies on.
    pub paper: &'static str,
    /// Words.
    pub ink: &'static str,
    /// Words that matter less, borders.
    pub soft: &'static str,
    /// Canals and lakes.
    pub water: &'static str,
    /// Streets.
    pub street: &'static str,
    /// Parks and woods.
    pub park: &'static str,
    /// Buildings.
    pub building: &'static str,
    /// Railways.
    pub rail: &'static str,
    /// Hexagons, by class from 1 to 4.
    pub comb: [&'static str; 4],
    /// Figures and patterns on them.
    pub on_comb: [&'static str; 4],
    /// A place.
    pub place: &'static str,
    /// Figures and rims on it.
    pub on_place: &'static str,
}

static LIGHT: LazyLock<Palette> = LazyLock::new(|| Palette::read(|name| token(name, Theme::Light)));
static DARK: LazyLock<Palette> = LazyLock::new(|| Palette::read(|name| token(name, Theme::Dark)));

impl Palette {
    /// The colours of a theme.
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// What is read on a hexagon of a class, from 1 on.
    pub fn on_comb_of(&self, class: usize) -> &'static str {
        class.checked_sub(1).and_then(|at| self.on_comb.get(at)).copied().unwrap_or(self.ink)
    }

    fn read(named: impl Fn(&str) -> Option<&'static str>) -> Self {
        // A name that is missing stands out; `every_name_is_a_token` sees to it that none is.
        let named = |name| named(name).unwrap_or("#ff00ff");
        let (light, dark) = (named("on-comb-light"), named("on-comb-dark"));
        Self {
            paper: named("paper"),
            ink: named("ink"),
            soft: named("soft"),
            water: named("water"),
            street: named("comb-edge"),
            park: named("park"),
            building: named("building"),
            rail: named("rail"),
            comb: ["comb-1", "comb-2", "comb-3", "comb-4"].map(named),
            on_comb: [light, named("on-honey"), dark, dark],
            place: named("teal"),
            on_place: named("on-teal"),
        }
    }
}

/// What `--br-{name}` is in a theme; a token that the dark one does not say is as by day.
fn token(name: &str, theme: Theme) -> Option<&'static str> {
    let (light, dark) = TOKENS.split_once(DARK_BEGINS).unwrap_or((TOKENS, ""));
    let key = format!("--br-{name}: ");
    let said = |block: &'static str| {
        let (_, rest) = block.split_once(&key)?;
        rest.split_once(';').map(|(colour, _)| colour)
    };
    match theme {
        Theme::Light => said(light),
        Theme::Dark => said(dark).or_else(|| said(light)),
    }
}

#[cfg(test)]
mod tests;
