//! Who somebody is: sessions, and what opens one.
mod demo;
mod session;
mod team_of;

pub use demo::{demo_staff, sign_in_demo};
pub use session::{ABSOLUTE_HOURS, IDLE_HOURS, SignedIn, Ticket, open_session, resume, sign_out, sign_out_everywhere};
pub use team_of::team_of;
