//! Who somebody is: sessions, what opens one, and the people of a team.
mod address;
mod ask_code;
mod browser;
mod come_back;
mod demo;
pub mod people;
mod profile;
pub mod provider;
mod second_factor;
mod session;
mod set_back;
pub mod setup;
mod team_of;
mod totp;
mod use_code;

pub use ask_code::{CODE_MINUTES, CODE_TRIES, ask_code};
pub use browser::Browser;
pub use come_back::{can_return, come_back, open_return};
pub use demo::{demo_staff, sign_in_demo};
pub use profile::{Profile, ask_email, change_profile, get_profile, use_email};
pub use second_factor::{NewFactor, propose_factor, turn_off, turn_on, use_second};
pub(crate) use session::hash_of;
pub use session::{ABSOLUTE_HOURS, IDLE_HOURS, SignedIn, Ticket, open_session, resume, sign_out, sign_out_everywhere};
pub use set_back::SetBack;
pub(crate) use set_back::is_from_later;
pub use team_of::team_of;
pub use use_code::{Passed, Shown, Waiting, use_code, waiting};
