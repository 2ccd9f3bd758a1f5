//! Acting: a need is written down, given its category, and somebody chooses what helps. People decide, always.
mod choose;
mod look;
mod need;

pub use choose::{Choice, choose, undo_choice};
pub use look::{Look, Proposal, look_at_words, propose};
pub use need::{
    NeedDetails, NewNeed, OWN_NETWORK, Recorded, code_of, get_need, list_needs, propose_category, recategorise,
    record_need,
};
