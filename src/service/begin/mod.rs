//! Beginning: what must be there before anything else, who works here, and where.
mod begin_team;
mod choose_areas;
mod code;
mod install_categories;

pub use begin_team::{NewTeam, begin_team, proposed_team_name};
pub use choose_areas::{AreaChoice, chosen_areas, search_areas};
pub use code::{Opening, check_code, opening};
pub use install_categories::install_categories;
