//! The drawing the town is built from: twelve neighbourhoods in three columns and four rows, and what lies on the
//! lines between them: canals, a railway, main streets. Drawn by hand, so that it looks like a place and not like noise.
use super::{
    chance::Chance,
    plane::{P, Quad, p},
};

/// Columns and rows of neighbourhoods.
pub(super) const COLS: usize = 3;
/// Rows of neighbourhoods, southernmost first.
pub(super) const ROWS: usize = 4;
/// Place name of every address.
pub(super) const CITY: &str = "Honingdam";
/// CBS-like code of a municipality that does not exist.
pub(super) const MUNICIPALITY: &str = "GM9990";

/// What lies on the line between two neighbourhoods.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Line {
    /// A street with houses on both sides.
    Street(&'static str),
    /// Water of some metres wide, with a quay on both sides (south or west side first).
    Canal(&'static str, f64, [&'static str; 2]),
    /// The railway, with a street on both sides.
    Rail([&'static str; 2]),
}

/// How the streets inside a neighbourhood lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pattern {
    /// Rows of houses: long streets (east-west, or `Across`: north-south), cut by lanes at these shares.
    Rows { across: bool, lanes: &'static [f64], depth: f64 },
    /// The old village around a winding main street.
    Village,
    /// Streets of the seventies: a loop with dead-end courts.
    Courts,
    /// A park with flats beside it.
    Park,
    /// Works and large shops, no homes.
    Works,
}

/// A neighbourhood.
pub(super) struct Area {
    pub name: &'static str,
    /// Theme of its street names in `data/demo/streets.csv`.
    pub theme: &'static str,
    pub pattern: Pattern,
    /// Number of its district, 1 to 4.
    pub district: u8,
    /// Share of the needs, beside the share of the homes.
    pub weight: f64,
}

const fn area(name: &'static str, theme: &'static str, district: u8, weight: f64, pattern: Pattern) -> Area {
    Area { name, theme, pattern, district, weight }
}

const fn rows(across: bool, lanes: &'static [f64], depth: f64) -> Pattern {
    Pattern::Rows { across, lanes, depth }
}

/// Row by row from the south-west.
pub(super) const AREAS: [Area; COLS * ROWS] = [
    area("Stationsbuurt", "ambachten", 1, 1.4, rows(false, &[0.30, 0.66], 84.0)),
    area("Rivierenbuurt", "rivieren", 1, 1.8, rows(true, &[0.34, 0.67], 86.0)),
    area("De Korenmolen", "granen", 1, 0.4, Pattern::Works),
    area("Bloemenbuurt", "bloemen", 3, 1.1, rows(false, &[0.35, 0.72], 80.0)),
    area("Oude Dorp", "dorp", 2, 0.8, Pattern::Village),
    area("Componistenbuurt", "componisten", 2, 0.7, rows(true, &[0.36, 0.70], 82.0)),
    area("Schildersbuurt", "schilders", 3, 1.7, rows(false, &[0.27, 0.60], 78.0)),
    area("Vogelbuurt", "vogels", 4, 1.3, rows(true, &[0.52], 84.0)),
    area("Honingpark", "eilanden", 4, 1.6, Pattern::Park),
    area("Bomenbuurt", "bomen", 3, 0.7, Pattern::Courts),
    area("Schrijversbuurt", "schrijvers", 4, 1.0, rows(false, &[0.30, 0.64], 80.0)),
    area("Sterrenbuurt", "sterren", 4, 0.8, Pattern::Courts),
];

/// Districts: name, four-digit postcode. GeoNames knows none of these postcodes; they lie in an unused range.
pub(super) const DISTRICTS: [(&str, &str); 4] =
    [("Honingdam-Zuid", "2754"), ("Dorp en Oost", "2755"), ("Honingdam-West", "2756"), ("Honingdam-Noord", "2757")];

const CORNERS: [[P; COLS + 1]; ROWS + 1] = [
    [p(-1210.0, -930.0), p(-450.0, -1010.0), p(400.0, -1000.0), p(1180.0, -930.0)],
    [p(-1260.0, -430.0), p(-420.0, -495.0), p(370.0, -530.0), p(1230.0, -525.0)],
    [p(-1200.0, 40.0), p(-370.0, 5.0), p(410.0, -40.0), p(1270.0, 30.0)],
    [p(-1250.0, 550.0), p(-470.0, 495.0), p(330.0, 540.0), p(1210.0, 490.0)],
    [p(-1130.0, 980.0), p(-430.0, 1040.0), p(390.0, 990.0), p(1130.0, 950.0)],
];

const VAART: [&str; 2] = ["Vaartkade", "Honingkade"];
const KOREN: [&str; 2] = ["Weteringkade", "Korenkade"];
const NOORD: [&str; 2] = ["Lage Singel", "Hoge Singel"];
const SPOOR: [&str; 2] = ["Zuider Spoorlaan", "Noorder Spoorlaan"];
const RING: Line = Line::Canal("Ringvaart", 16.0, ["Polderpad", "Ringdijk"]);
const HONING: Line = Line::Canal("Honingvaart", 24.0, VAART);

/// Lines that run west to east, per row of corners from the south.
const LEVEL: [[Line; COLS]; ROWS + 1] = [
    [RING, RING, RING],
    [Line::Rail(SPOOR), Line::Rail(SPOOR), Line::Rail(SPOOR)],
    [
        Line::Canal("Zuidersingel", 14.0, ["Zuidersingel", "Penseelkade"]),
        Line::Street("Marktlaan"),
        Line::Street("Oostlaan"),
    ],
    [
        Line::Street("Schilderslaan"),
        Line::Canal("Noordersingel", 14.0, NOORD),
        Line::Canal("Noordersingel", 14.0, NOORD),
    ],
    [Line::Street("Noorderdijk"), Line::Street("Noorderdijk"), Line::Street("Noorderdijk")],
];

/// Lines that run south to north, per row of neighbourhoods.
const UPRIGHT: [[Line; COLS + 1]; ROWS] = [
    [Line::Street("Westerdijk"), HONING, Line::Street("Stationsweg"), MOLEN],
    [Line::Street("Westerdijk"), HONING, Line::Street("Dorpslaan"), MOLEN],
    [Line::Street("Westerdijk"), HONING, Line::Canal("Korenwetering", 12.0, KOREN), MOLEN],
    [Line::Street("Westerdijk"), HONING, Line::Canal("Korenwetering", 12.0, KOREN), MOLEN],
];
const MOLEN: Line = Line::Canal("Molenwetering", 12.0, ["Molendijk", "Polderpad"]);

/// How one gets across.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Over {
    /// A bridge for all.
    Bridge,
    /// A bridge on foot or by bicycle.
    Footbridge,
    /// A tunnel under the railway.
    Underpass,
}

/// A crossing from the side of one area (side: 0 south, 1 east, 2 north, 3 west) at a share of that side, to the next.
pub(super) struct Crossing {
    pub area: usize,
    pub side: usize,
    pub share: f64,
    pub over: Over,
    pub name: &'static str,
}

const fn crossing(area: usize, side: usize, share: f64, over: Over, name: &'static str) -> Crossing {
    Crossing { area, side, share, over, name }
}

/// Few on purpose: what lies across the water is far.
pub(super) const CROSSINGS: [Crossing; 10] = [
    crossing(0, 1, 0.45, Over::Bridge, "Zuiderbrug"),
    crossing(3, 1, 0.60, Over::Bridge, "Dorpsbrug"),
    crossing(9, 1, 0.58, Over::Bridge, "Noorderbrug"),
    crossing(0, 2, 0.30, Over::Underpass, "Spoortunnel"),
    crossing(1, 2, 1.0, Over::Underpass, "Stationstunnel"),
    crossing(3, 2, 0.35, Over::Bridge, "Singelbrug"),
    crossing(7, 2, 0.30, Over::Bridge, "Vogelbrug"),
    crossing(8, 2, 0.62, Over::Footbridge, "Parkbrug"),
    crossing(7, 1, 0.55, Over::Footbridge, "Vlonder"),
    crossing(10, 1, 0.40, Over::Bridge, "Sterrenbrug"),
];

/// The drawing with the corners of one seed.
pub(super) struct Plan {
    corners: [[P; COLS + 1]; ROWS + 1],
}

impl Plan {
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Chance::of(seed, "plan");
        let mut step = || chance.between(-14.0, 14.0);
        Self { corners: CORNERS.map(|row| row.map(|corner| corner + p(step(), step()))) }
    }
    /// Corners of an area, on the middle of the lines around it.
    pub(super) fn outline(&self, area: usize) -> Quad {
        let (row, col) = (area / COLS, area % COLS);
        let at = |r: usize, c: usize| self.corners[row + r][col + c];
        Quad([at(0, 0), at(0, 1), at(1, 1), at(1, 0)])
    }
    /// What lies on one side of an area.
    pub(super) fn side(area: usize, side: usize) -> Line {
        let (row, col) = (area / COLS, area % COLS);
        match side {
            0 => LEVEL[row][col],
            1 => UPRIGHT[row][col + 1],
            2 => LEVEL[row + 1][col],
            _ => UPRIGHT[row][col],
        }
    }
    /// The area over one side, if the town goes on there.
    pub(super) fn beyond(area: usize, side: usize) -> Option<usize> {
        let (row, col) = (area / COLS, area % COLS);
        match side {
            0 => (row > 0).then(|| area - COLS),
            1 => (col + 1 < COLS).then_some(area + 1),
            2 => (row + 1 < ROWS).then_some(area + COLS),
            _ => (col > 0).then(|| area - 1),
        }
    }
    /// What is left of an area inside its quays, railway streets and main streets: its outermost streets.
    pub(super) fn inner(&self, area: usize) -> Quad {
        let off = |side: usize| match Self::side(area, side) {
            Line::Street(_) => 0.0,
            Line::Canal(_, wide, _) => wide / 2.0 + 7.0,
            Line::Rail(_) => 25.0,
        };
        self.outline(area).inset([off(0), off(1), off(2), off(3)])
    }
    /// The corner points along one line of the plan, for water and rails that run through.
    pub(super) fn row(&self, row: usize) -> [P; COLS + 1] {
        self.corners[row]
    }
    /// The corner points of a column, from row `from` to the top.
    pub(super) fn column(&self, col: usize, from: usize) -> Vec<P> {
        self.corners[from..].iter().map(|row| row[col]).collect()
    }
}
