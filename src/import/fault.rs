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
        /// Both by codes, so that every language has its own words for them.
        NotWhatItSays { expected: &'static str, found: &'static str } => "not-what-it-says",
            "the file should be {expected}, what is in it looks like {found}";
        /// It stops halfway.
        Truncated { unit: &'static str, number: u64 } => "truncated",
            "the file stops halfway, at {unit} {number}: copy or download it again";
        /// It breaks the rules of its format.
        Malformed { unit: &'static str, number: u64, why: String } => "malformed",
            "the file is damaged at {unit} {number}: {why}";
        /// A cell that opens with a quotation mark and swallows the rest of the file.
        OpenQuote { number: u64 } => "open-quote",
            "a quotation mark on line {number} is never closed: close it, or double it inside a cell";
        /// Larger than is read.
        TooLarge { bytes: u64, most: u64 } => "too-large",
            "the file has {bytes} bytes, at most {most} are read: split it";
        /// More rows than are taken at a time.
        TooManyRows { most: usize } => "too-many-rows", "at most {most} rows are taken at a time: split it";
        /// A packed file that unpacks to too much.
        UnpacksTooMuch { most: u64 } => "unpacks-too-much",
            "the workbook unpacks to more than {most} MB: copy the rows and paste them";
        /// A workbook that cannot be opened.
        BrokenWorkbook { why: String } => "broken-workbook", "the workbook cannot be opened: {why}";
        /// A zip that unpacks to too much.
        ArchiveTooMuch { most: u64 } => "archive-too-much",
            "the zip unpacks to more than {most} MB: unpack it and name the folder";
        /// A zip that cannot be opened.
        BrokenArchive { why: String } => "broken-archive", "the zip cannot be opened: {why}";
        /// Nothing of HSDS in it.
        NoDirectory => "no-directory", "there are no organizations, locations or services of HSDS in it";
        /// No areas with figures in it.
        NotFigures => "not-figures", "there are no areas with key figures of CBS in it";
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
        NotDegrees { position: String } => "metres-not-degrees",
            "{position} cannot be degrees and the file declares no coordinate system: add crs, or save as WGS84";
        /// TopoJSON.
        TopoJson => "topojson", "the file is TopoJSON: save it as GeoJSON";
        /// The list of categories contradicts itself.
        Taxonomy { fault: TaxonomyError } => "taxonomy", "{fault}";
        /// The weights are not a sum of 1.
        Weights { fault: WeightsError } => "weights", "{fault}";
    }
}

impl FileFault {
    /// Damage in a text file.
    pub(crate) fn at_line(number: u64, why: impl ToString) -> Self {
        Self::Malformed { unit: "line", number, why: why.to_string() }
    }
    /// Damage in a binary or streamed file.
    pub(crate) fn at_byte(number: u64, why: impl ToString) -> Self {
        Self::Malformed { unit: "byte", number, why: why.to_string() }
    }
    /// A binary or streamed file that stops here.
    pub(crate) const fn stops_at_byte(number: u64) -> Self {
        Self::Truncated { unit: "byte", number }
    }
}
