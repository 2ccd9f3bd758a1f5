//! Acting: a need is written down, what cannot wait comes first, its own people are asked, somebody is called, a place
//! is held. People decide, always.
mod answer_ask;
mod ask_network;
mod call;
mod cancel_agreement;
mod choose;
mod course;
mod first;
mod get_card;
mod hold;
mod log_call;
mod look;
mod moments;
mod need;
mod place_need;
mod remove_need;
mod say_kept;
mod step;
mod today;
mod typed;
mod working_days;

pub use answer_ask::{Asked, answer_ask, find_ask};
pub use ask_network::{ASKERS, NewAsk, ask_network, relations, token_of};
pub use call::{Call, get_call, subject};
pub use cancel_agreement::cancel_agreement;
pub use choose::{Choice, NEED_MINUTES, choose, undo_choice};
pub use course::{CALL_FIRST, Course, first_step_id, get_course, list_under_way, resting_for};
pub(in crate::service) use course::{first_step, need_of};
pub use first::do_first;
pub use get_card::{Card, get_card};
pub use hold::Promises;
pub use log_call::{NO_REASONS, Said, log_call};
pub use look::{Look, Proposal, look_at_words, propose};
pub use need::{
    NeedDetails, NewNeed, OWN_NETWORK, Recorded, code_of, get_need, list_needs, propose_category, recategorise,
    record_need,
};
pub(in crate::service) use need::{Written, shard_of, write_need};
pub use place_need::{place_need, say_own_network};
pub use remove_need::remove_need;
pub use say_kept::{KEPT, is_over, say_kept};
pub use step::{MOST_STEPS, NewStep, add_step, finish_step};
pub use today::{Day, Waits, What, get_day};
pub use typed::JustTyped;
pub use working_days::{Promise, working_day_after};
