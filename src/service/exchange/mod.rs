//! Bringing files in: each import is one transaction, keeps ids, and reports every row it did not take.
mod export_partners;
mod hsds_rows;
mod import;
mod import_areas;
mod import_figures;
mod import_hsds;
mod import_needs;
mod import_osm;
mod import_partners;
mod import_postcodes;
mod imports;
mod locate;
mod order;
mod partner_rows;
mod paste;
mod sources;
mod undo_import;

pub use export_partners::{Sheet, export_partners};
pub(crate) use import_areas::duty_worker;
pub use import_areas::import_areas;
pub use import_figures::import_figures;
pub use import_hsds::import_hsds;
pub use import_needs::import_needs;
pub use import_osm::import_osm;
pub use import_partners::import_partners;
pub use import_postcodes::import_postcodes;
pub use imports::{Ground, Imports, Seen, Stage, Upload};
pub use order::{ImportReport, Order, Progress, Silent};
pub(crate) use order::{at_moment, moment};
pub(crate) use partner_rows::slots_between;
pub use paste::{
    Answers, BatchView, DoubleView, FaultView, FaultyView, Given, Outcome, Side, Then, answer_batch, get_batch,
    list_faults, preview_partners, undo_batch,
};
pub use sources::Sources;
pub use undo_import::{grounds_to_undo, undo_import};
