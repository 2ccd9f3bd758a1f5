//! Paths of joining in: events, shifts, calendars, and what a team does with them.
use super::{TEAM_EVENTS, TODO};

/// What a poster leads to: one event with what there is to do.
pub fn join(event: &str) -> String {
    format!("{TODO}/{event}")
}

/// "Ik help".
pub fn help(event: &str, shift: &str) -> String {
    format!("{TODO}/{event}/{shift}")
}

/// One shift for a calendar.
pub fn calendar(shift: &str) -> String {
    format!("/calendar/{shift}.ics")
}

/// One event for a calendar.
pub fn event_calendar(event: &str) -> String {
    format!("/calendar/event/{event}.ics")
}

/// What is on in an area, for a calendar.
pub fn area_calendar(code: &str) -> String {
    format!("/calendar/area/{code}.ics")
}

/// What somebody promised, for their own calendar; the only address that is a secret.
pub fn own_calendar(secret: &str) -> String {
    format!("/calendar/mine/{secret}.ics")
}

/// Where an event is changed.
pub fn change_event(event: &str) -> String {
    format!("{TEAM_EVENTS}/{event}/verander")
}

/// An event as a sheet to hang up.
pub fn poster(event: &str) -> String {
    format!("{TEAM_EVENTS}/{event}/poster")
}

/// Where one thing to do is changed.
pub fn change_shift(event: &str, shift: &str) -> String {
    format!("{TEAM_EVENTS}/{event}/taak/{shift}/verander")
}

/// Where an event is called off.
pub fn call_off_event(event: &str) -> String {
    format!("{TEAM_EVENTS}/{event}/gaat-niet-door")
}

/// Where one thing to do is called off.
pub fn call_off_shift(event: &str, shift: &str) -> String {
    format!("{TEAM_EVENTS}/{event}/taak/{shift}/gaat-niet-door")
}

/// One event of the team.
pub fn team_event(event: &str) -> String {
    format!("{TEAM_EVENTS}/{event}")
}

/// What a message asks somebody.
pub fn asked_around(token: &str) -> String {
    format!("/gevraagd/{token}")
}

/// What a partner is asked once a year.
pub fn check(token: &str) -> String {
    format!("/klopt-het/{token}")
}
