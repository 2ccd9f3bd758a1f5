//! The only place that knows the database: SQLite (embedded, the default) and PostgreSQL behind one [`Store`].
//!
//! Database and index are one: every write that matching could see takes its shard's revision row, re-projects
//! `offer_entry` in the same transaction and is published after the commit; whoever missed a publish catches up by one
//! SELECT above the revision it has seen.
mod areas;
mod backup;
mod catch_up;
mod categories;
mod check;
mod connect;
mod contacts;
mod entity;
mod entries;
mod error;
mod found;
mod idempotency;
mod import_runs;
mod kept;
mod known_places;
mod lookup;
mod needs;
mod partner_places;
mod partners;
mod project;
mod relabel;
mod schema;
mod store;
mod streets;
mod tx;
mod upsert;
mod writer;

pub use areas::{AreaLabel, municipality_of};
pub use backup::{Contents, read_lines};
pub use check::Health;
pub use connect::Backend;
pub use contacts::Contact;
pub use entity::{
    address::Model as AddressRecord, area::Model as AreaRecord, category::Model as CategoryRecord,
    cell_anchor::Model as AnchorRecord, event::Model as EventRecord, import_run::Model as ImportRunRecord,
    initiative::Model as InitiativeRecord, known_place::Model as KnownPlaceRecord, location::Model as LocationRecord,
    matched::Model as MatchRecord, municipality::Model as MunicipalityRecord, need::Model as NeedRecord,
    offer::Model as OfferRecord, offer_entry::Model as ChangeRecord, organization::Model as OrganizationRecord,
    organization_identifier::Model as IdentifierRecord, postcode::Model as PostcodeRecord,
    street_tile::Model as StreetTileRecord, volunteer::Model as VolunteerRecord, water::Model as WaterRecord,
    worker::Model as WorkerRecord,
};
pub use error::StoreError;
pub use found::{Found, Giver};
pub use partners::{PartnerRows, Subject};
pub use project::{Projected, Stands};
pub use store::Store;
pub use streets::Streets;
pub use tx::Tx;
pub use upsert::{Counts, fingerprint};
