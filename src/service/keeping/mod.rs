//! What is kept how long, and what becomes of it: rules that are executed, told, and the same for everybody.
mod forget;
mod terms;

pub use forget::{Forgotten, forget};
pub use terms::{Term, Terms, terms};
