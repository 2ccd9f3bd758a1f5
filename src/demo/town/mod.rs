//! Honingdam: a Dutch district that does not exist, on real coordinates, written as the files the importers read. It is
//! made from a seed by arithmetic alone: no clock, no chance from outside, the same bytes on every machine.
mod areas;
mod chance;
mod courts;
mod frame;
mod green;
mod houses;
mod land;
mod names;
mod osm;
mod pattern;
mod plan;
mod plane;
mod segments;
mod street;
mod water;
mod weave;

use std::{fs, io, path::{Path, PathBuf}};

use houses::Doors;
use land::Land;
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
}

/// Where the files of a town were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Municipality, districts and neighbourhoods with key figures.
    pub areas: PathBuf,
    /// Streets, water, addresses and places.
    pub streets: PathBuf,
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
    let net = weave::weave(&mut layout.streets);
    let doors = houses::doors(&layout, &net);
    Town { land: Land::new(seed), plan, layout, net, doors }
}

impl Town {
    /// Writes all files into `dir`, which is made when it is not there.
    ///
    /// # Errors
    /// When the folder or a file cannot be written.
    pub fn write_to(&self, dir: &Path) -> io::Result<Files> {
        fs::create_dir_all(dir)?;
        let files = Files { areas: dir.join("areas.geojson"), streets: dir.join("streets.osm") };
        fs::write(&files.areas, areas::geojson(self))?;
        fs::write(&files.streets, osm::xml(self))?;
        Ok(files)
    }
}
