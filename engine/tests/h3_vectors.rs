//! Cells against the published vectors of H3 (resolution 8 and 9), so that a cell here is the same cell anywhere.
use std::path::Path;

use engine::domain::{Cell, Point};
use h3o::Resolution;

#[test]
fn cells_are_the_ones_of_the_h3_vectors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/h3_vectors");
    let files = [("rand08centers.txt", Resolution::Eight), ("rand09centers.txt", Resolution::Nine)];
    for (file, resolution) in files {
        let Ok(text) = std::fs::read_to_string(folder.join(file)) else {
            println!("skipped: no shared data");
            return;
        };
        let mut checked = 0;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let (lat, lon): (f64, f64) = (words[1].parse().unwrap(), words[2].parse().unwrap());
            let at = Point::new(lat, if lon > 180.0 { lon - 360.0 } else { lon }).unwrap();
            assert_eq!(Cell::at(at, resolution).to_string(), words[0], "{line}");
            checked += 1;
        }
        assert!(checked > 100, "{file} has only {checked} lines");
    }
}
