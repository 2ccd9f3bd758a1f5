//! The files of a town, as the importers read them.
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    Town, areas, happenings, needs, osm, partners, people,
    plan::{AREAS, CITY, DISTRICTS, MUNICIPALITY},
    plane::p,
};

/// Where the files of a town were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Municipality, districts and neighbourhoods with key figures (GeoJSON).
    pub areas: PathBuf,
    /// Streets, water, addresses and places (OpenStreetMap XML).
    pub streets: PathBuf,
    /// Postcodes (GeoNames).
    pub postcodes: PathBuf,
    /// Organisations, volunteers, events and initiatives (CSV).
    pub partners: PathBuf,
    /// Three years of needs (CSV).
    pub needs: PathBuf,
}

impl Town {
    /// Writes all files into `dir`, which is made when it is not there.
    ///
    /// # Errors
    /// When the folder or a file cannot be written.
    pub fn write_to(&self, dir: &Path) -> io::Result<Files> {
        fs::create_dir_all(dir)?;
        let files = Files {
            areas: dir.join("areas.geojson"),
            streets: dir.join("streets.osm"),
            postcodes: dir.join("postcodes.txt"),
            partners: dir.join("partners.csv"),
            needs: dir.join("needs.csv"),
        };
        fs::write(&files.areas, areas::geojson(self))?;
        fs::write(&files.streets, osm::xml(self))?;
        fs::write(&files.postcodes, postcodes(self))?;
        fs::write(&files.partners, partners_csv(self)?)?;
        fs::write(&files.needs, needs_csv(self)?)?;
        Ok(files)
    }
}

/// One line per four-digit postcode, at the middle of its doors.
fn postcodes(town: &Town) -> String {
    let number = MUNICIPALITY.trim_start_matches("GM");
    let mut text = String::new();
    for (rank, (_, code)) in DISTRICTS.iter().enumerate() {
        let doors = town.doors.all.iter().filter(|door| usize::from(AREAS[door.area].district) == rank + 1);
        let (sum, count) = doors.fold((p(0.0, 0.0), 0.0), |(sum, count), door| (sum + door.at, count + 1.0));
        let (lat, lon) = town.land.degrees(sum * (1.0 / f64::max(count, 1.0)));
        text.push_str(&format!("NL\t{code}\t{CITY}\tZuid-Holland\t11\t{CITY}\t{number}\t\t\t{lat:.4}\t{lon:.4}\t6\n"));
    }
    text
}

fn partners_csv(town: &Town) -> io::Result<Vec<u8>> {
    let mut all = partners::organisations(town);
    let happenings = happenings::happenings(town.seed, &all);
    all.extend(people::volunteers(town));
    all.extend(happenings);
    let mut csv = csv::Writer::from_writer(Vec::with_capacity(300_000));
    csv.write_record(partners::COLUMNS)?;
    let mut line: [&str; partners::COLUMNS.len()];
    for row in &all {
        line = [""; partners::COLUMNS.len()];
        for (column, value) in row {
            if let Some(place) = partners::COLUMNS.iter().position(|known| known == column) {
                line[place] = value;
            }
        }
        csv.write_record(line)?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn needs_csv(town: &Town) -> io::Result<Vec<u8>> {
    let mut csv = csv::Writer::from_writer(Vec::with_capacity(800_000));
    csv.write_record(["id", "date", "category", "postcode", "own_words", "status"])?;
    for row in needs::rows(town) {
        csv.write_record(row)?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
