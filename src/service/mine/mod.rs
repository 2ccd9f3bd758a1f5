//! People without an account: a code of their own, and what they find behind it.
//!
//! The code is one word and three digits, together with the phone number or address they gave; who gave neither has one
//! three times as long. Nothing of it is kept but keyed hashes: the code is made again from the key file and the subject.
mod change_reach;
mod code;
mod feed;
mod find;
mod pass;
mod reach;

pub use change_reach::change_reach;
pub use code::{NewPerson, put_code, put_person};
pub use feed::{find_feed, get_feed, set_feed};
pub use find::{Mine, find_mine, get_mine};
pub use pass::{PASS_MINUTES, open_pass, pass_of};
pub use reach::Reach;
