//! Honingdam: a Dutch district that does not exist, on real coordinates, written as the files the importers read. It is
//! made from a seed by arithmetic alone: no clock, no chance from outside, the same bytes on every machine.
mod areas;
mod buildings;
mod calendar;
mod chance;
mod courts;
mod exits;
mod files;
mod frame;
mod green;
mod happenings;
mod houses;
mod land;
mod names;
mod needs;
mod osm;
mod partners;
mod pattern;
mod people;
mod places;
mod plan;
mod plane;
mod rows;
mod segments;
mod story;
mod street;
mod trades;
mod walks;
mod water;
mod weave;
mod words;

pub use files::Files;
pub use story::{SCRIPT_PLACES, ScriptPlace};

use houses::Doors;
use land::Land;
use places::Place;
use plan::{AREAS, Plan};
use plane::P;
use street::Street;
use water::Barrier;
use weave::Net;

/// The seed of the town that `make demo` shows.
pub const DEMO_SEED: u64 = 2026;

/// What is drawn before there are doors.
pub(crate) struct Layout {
    streets: Vec<Street>,
    parks: Vec<(String, Vec<P>)>,
    ponds: Vec<Vec<P>>,
    barriers: Vec<Barrier>,
}

/// A whole town.
pub struct Town {
    plan: Plan,
    land: Land,
    layout: Layout,
    net: Net,
    doors: Doors,
    places: Vec<Place>,
    seed: u64,
}

/// Builds the town of one seed.
pub fn build(seed: u64) -> Town {
    let plan = Plan::new(seed);
    let mut names = names::Names::new(seed);
    let mut layout = Layout {
        streets: frame::streets(&plan),
        parks: Vec::new(),
        ponds: Vec::new(),
        barriers: water::barriers(&plan),
    };
    for area in 0..AREAS.len() {
        pattern::fill(&plan, seed, area, &mut names, &mut layout);
    }
    layout.streets.extend(exits::streets(&plan));
    let net = weave::weave(&mut layout.streets);
    let land = Land::new(seed);
    let mut doors = houses::doors(&layout, &net);
    let script = story::settle(&mut doors, &walks::Walks::new(&net, land), land);
    let places = places::settle(seed, &doors, script);
    Town { plan, land, layout, net, doors, places, seed }
}
