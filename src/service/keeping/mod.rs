//! What is kept how long, and what becomes of it: rules that are executed, told, and the same for everybody.
mod erase;
mod forget;
mod known;
mod pause;
mod terms;

pub use erase::{erase_again, erase_all, settle_erasures};
pub use forget::{Forgotten, forget};
pub use known::{Known, Looked, get_known, known_json};
pub use pause::{PAUSES, pause};
pub use terms::{Term, Terms, terms};
