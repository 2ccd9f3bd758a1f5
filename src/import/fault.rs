//! What is wrong with a file as a whole: nothing of it is stored.
use engine::{domain::TaxonomyError, matching::WeightsError};

use super::message::messages;

messages! {
    /// Why a file was refused.
    pub enum FileFault {
        /// It cannot be opened or read.
        Unreadable { why: String } => "unreadable", "the file cannot be read: {why}";
        /// Nothing in it.
        Empty => "empty", "the file is empty";
        /// Something else than its name or the command says.
        NotWhatItSays { expected: String, found: String } => "not-what-it-says",
            "the file should be {expected} but is {found}";
        /// It stops halfway.
        Truncated { at: String } => "truncated", "the file stops halfway ({at}): copy or download it again";
        /// It breaks the rules of its format.
        Malformed { at: String, why: String } => "malformed", "the file is damaged at {at}: {why}";
        /// Larger than is read.
        TooLarge { bytes: u64, most: u64 } => "too-large",
            "the file has {bytes} bytes, at most {most} are read: split it";
        /// A column that must be there.
        MissingColumn { column: String, also: String } => "missing-column",
            "the header has no column {column} (or {also})";
        /// Two columns that mean the same.
        ColumnTwice { column: String } => "column-twice", "the header has two columns for {column}";
        /// A column about a person where none may be.
        PersonColumn { column: String } => "person-column",
            "the column {column} is about a person: needs hold no person, remove it";
        /// A coordinate system we cannot read.
        UnknownCrs { crs: String } => "unknown-crs",
            "the coordinate system {crs} is not read: use WGS84, EPSG:28992 or EPSG:3857";
        /// Coordinates that cannot be degrees and no system declared.
        NotDegrees { position: String } => "not-degrees",
            "{position} cannot be degrees and the file declares no coordinate system: add crs, or save as WGS84";
        /// TopoJSON.
        TopoJson => "topojson", "the file is TopoJSON: save it as GeoJSON";
        /// The list of categories contradicts itself.
        Taxonomy { fault: TaxonomyError } => "taxonomy", "{fault}";
        /// The weights are not a sum of 1.
        Weights { fault: WeightsError } => "weights", "{fault}";
    }
}
