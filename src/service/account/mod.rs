//! Who somebody is: sessions, and what opens one.
mod demo;
mod session;

pub use demo::{demo_staff, sign_in_demo};
pub(crate) use session::hash_of;
pub use session::{ABSOLUTE_HOURS, IDLE_HOURS, SignedIn, Ticket, open_session, resume, sign_out, sign_out_everywhere};
