//! Before which day somebody calls. Two whole working days are left for it: who answers on a Monday is called on Tuesday or
//! Wednesday at the latest, "before Thursday"; who answers on a Friday, or in the weekend, before Wednesday. A team that
//! works from Monday to Friday can keep that, and a shopkeeper who said yes is called while they remember it.
use chrono::{DateTime, Utc};

use crate::service::{Service, acting::working_day_after, exchange::at_moment, zone};

/// Working days after the day of the answer; the call comes before the last of them begins.
const WORKING_DAYS: usize = 3;

/// The first moment of the day before which the call comes.
pub(super) fn call_before(service: &Service) -> DateTime<Utc> {
    let today = service.clock.now().to_zoned(zone()).date();
    let day = working_day_after(today, WORKING_DAYS);
    day.to_zoned(zone()).map(|at| at_moment(at.timestamp())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::Date;

    use super::*;

    #[test]
    fn two_whole_working_days_are_left_for_the_call() {
        for (answered, before) in [
            ("2026-09-14", "2026-09-17"),
            ("2026-09-16", "2026-09-21"),
            ("2026-09-18", "2026-09-23"),
            ("2026-09-19", "2026-09-23"),
            ("2026-09-20", "2026-09-23"),
            // Christmas falls on a Friday and a Saturday.
            ("2026-12-23", "2026-12-29"),
            // King's day is a Monday.
            ("2026-04-24", "2026-04-30"),
            // Good Friday is a working day, Easter Monday is none.
            ("2026-04-02", "2026-04-08"),
        ] {
            let day = working_day_after(answered.parse().unwrap(), WORKING_DAYS);
            assert_eq!(day, before.parse::<Date>().unwrap(), "{answered}");
        }
    }
}
