//! The only place that knows the database: SQLite (embedded, the default) and PostgreSQL behind one [`Store`].
//!
//! Database and index are one: every write that matching could see takes its shard's revision row, re-projects
//! `offer_entry` in the same transaction and is published after the commit; whoever missed a publish catches up by one
//! SELECT above the revision it has seen.
mod acquaintances;
mod agreements;
mod area_names;
mod areas;
mod asks;
mod audit;
mod backup;
mod batch_undo;
mod batches;
mod beside;
mod bridge_builders;
mod calendar_feeds;
mod calls;
mod catch_up;
mod categories;
mod challenges;
mod check;
mod connect;
mod consents;
mod contacts;
mod doors;
mod duty;
mod entity;
mod entries;
mod erasures;
mod error;
mod event_changes;
mod found;
mod ground_shapes;
mod held_of;
mod held_partner;
mod ideas;
mod idempotency;
mod import_runs;
mod import_undo;
mod kept;
mod key_figures;
mod known_places;
mod ledger;
mod lookup;
mod moderation;
mod needs;
mod network_asks;
mod outbox;
mod outside_needs;
mod own_codes;
mod own_offers;
mod partner_places;
mod partners;
mod person_asks;
mod places_to_know;
mod project;
mod provided;
mod publication_ground;
mod publications;
mod published_file;
mod register;
mod register_rows;
mod relabel;
mod remove_need;
mod retention;
mod schema;
mod secrets;
mod series;
mod sessions;
mod shifts;
mod shop_names;
mod shops;
mod sign_ups;
mod sql;
mod stage;
mod standing;
mod steps;
mod store;
mod street_names;
mod streets;
mod team_ground;
mod team_map;
mod today;
mod turns;
mod tx;
mod upsert;
mod visits;
mod whose;
mod workers;
mod writer;
mod yearly_checks;

pub use acquaintances::{Knower, OnlyCount, OnlyOne};
pub use agreements::Held;
pub use area_names::AreaName;
pub use areas::{AreaLabel, municipality_of};
pub use asks::{Asked, Month};
pub use backup::{Contents, read_lines};
pub use batch_undo::{Added, Standing};
pub use batches::BatchLine;
pub use bridge_builders::BridgeLine;
pub use challenges::CODES_SHARD;
pub use check::Health;
pub use connect::Backend;
pub use contacts::Contact;
pub use entity::{
    acquaintance::Model as AcquaintanceRecord, address::Model as AddressRecord, agreement::Model as AgreementRecord,
    area::Model as AreaRecord, batch::Model as BatchRecord, batch_row::Model as BatchRowRecord,
    bridge_builder::Model as BridgeBuilderRecord, calendar_feed::Model as CalendarFeedRecord,
    call::Model as CallRecord, category::Model as CategoryRecord, cell_anchor::Model as AnchorRecord,
    consent::Model as ConsentRecord, correction::Model as CorrectionRecord, door::Model as DoorRecord,
    door_round::Model as DoorRoundRecord, edition::Model as EditionRecord, event::Model as EventRecord,
    event_change::Model as EventChangeRecord, event_host::Model as EventHostRecord,
    event_series::Model as EventSeriesRecord, event_wish::Model as EventWishRecord,
    ground_shape::Model as GroundShapeRecord, idea::Model as IdeaRecord, idea_join::Model as IdeaJoinRecord,
    import_run::Model as ImportRunRecord, initiative::Model as InitiativeRecord, key_figure::Model as KeyFigureRecord,
    known_place::Model as KnownPlaceRecord, location::Model as LocationRecord, matched::Model as MatchRecord,
    moderation::Model as ModerationRecord, municipality::Model as MunicipalityRecord, need::Model as NeedRecord,
    network_ask::Model as NetworkAskRecord, offer::Model as OfferRecord, offer_entry::Model as ChangeRecord,
    organization::Model as OrganizationRecord, organization_identifier::Model as IdentifierRecord,
    outbox::Model as OutboxRecord, outside_need::Model as OutsideNeedRecord, own_code::Model as OwnCodeRecord,
    person_ask::Model as PersonAskRecord, postcode::Model as PostcodeRecord, publication::Model as PublicationRecord,
    publication_shape::Model as ShapeRecord, publishing::Model as PublishingRecord, report::Model as ReportRecord,
    rest::Model as RestRecord, series_shift::Model as SeriesShiftRecord, session::Model as SessionRecord,
    shift::Model as ShiftRecord, shop_answer::Model as ShopAnswerRecord, sign_in::Model as SignInRecord,
    sign_up::Model as SignUpRecord, stage_interest::Model as StageInterestRecord, standing::Model as StandingRecord,
    step::Model as StepRecord, street_tile::Model as StreetTileRecord, team::Model as TeamRecord,
    visit::Model as VisitRecord, volunteer::Model as VolunteerRecord, walk_along::Model as WalkAlongRecord,
    water::Model as WaterRecord, worker::Model as WorkerRecord,
};
pub use erasures::Erasable;
pub use error::StoreError;
pub use event_changes::{CALLED_OFF, PLANNED};
pub use found::{Found, Giver};
pub use ground_shapes::GroundStamp;
pub use held_of::{Held as HeldValue, HeldRow, Look};
pub use held_partner::HeldPartner;
pub use import_undo::NotUndone;
pub use moderation::{PublicText, TEXT_HIDDEN, TEXT_REFUSED, TEXT_WAITING, is_read_by_all};
pub use network_asks::SolvedThemselves;
pub use partners::{PartnerRows, Subject};
pub use person_asks::{ASKED_FOR_SHIFT, ASKED_MOST, StillLacking};
pub use places_to_know::PlacesAsked;
pub use project::{Projected, Stands};
pub use provided::{KnownProvided, ProvidedOffer, ProvidedOrganization, ProvidedParts, ProvidedThing};
pub use publication_ground::AreaWithCells;
pub use publications::AskedRow;
pub use register::{PartnerLine, RegisterAsked, Shown};
pub use register_rows::{Reachable, RegisterRow};
pub use retention::{About, HELPER_DAYS, Kept, QUESTION_DAYS, Rule, SIGN_UP_DAYS, rules};
pub use secrets::{hex, same_hash};
pub use shops::{SHOP_OPEN, SHOP_PARTNER, SHOP_WRONG_NUMBER};
pub use sign_ups::{ToCall, ToTell};
pub use standing::NotYetIn;
pub use store::Store;
pub use streets::Streets;
pub use turns::Turn;
pub use tx::Tx;
pub use upsert::{Counts, fingerprint};
pub use visits::{Introduction, Tally, Unthanked};
pub use whose::Whose;
pub use yearly_checks::{ASKED_TO_CHECK, ToHear};
