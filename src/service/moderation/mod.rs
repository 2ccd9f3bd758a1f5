//! "Klopt er iets niet?": anyone says what is wrong with a text that people wrote; somebody of a team hides it at once, puts
//! it back, and answers whoever said so. Who did what, and why, stays.
mod decide;
mod queue;
mod report;

pub use decide::{answer_report, hide_text, put_text_back, seen_text};
pub use queue::{Case, Deed, Said, list_cases};
pub use report::{NewReport, REASONS, ReadText, find_text, report_text};
