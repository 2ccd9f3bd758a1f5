//! The hours of a helpdesk, as somebody typed them in Dutch: said in another language where they have the usual shape.
use super::{Lang, text, texts};

const DAYS: [&str; 7] = ["day-mon", "day-tue", "day-wed", "day-thu", "day-fri", "day-sat", "day-sun"];

/// "maandag tot vrijdag 9 tot 17 uur" in the language; Dutch, marked as such, where it says something else.
pub fn desk_hours(lang: Lang, typed: (&str, &str)) -> String {
    let known = (!lang.is_complete()).then(|| read(typed.0)).flatten();
    let Some(([first, last], [from, to])) = known else { return texts().named(lang, "desk-hours", typed) };
    let days = [("first", text(lang, DAYS[first]).into()), ("last", text(lang, DAYS[last]).into())];
    let days = texts().get(lang, "slots-run", &days);
    let time = texts().get(lang, "span", &[("from", from.into()), ("to", to.into())]);
    texts().get(lang, "date-time", &[("date", days.into()), ("time", time.into())])
}

/// The first and last day and the first and last hour: "ma-vr 9-17 uur" too.
fn read(typed: &str) -> Option<([usize; 2], [String; 2])> {
    let short = typed.trim().to_lowercase().replace(" tot en met ", "-").replace(" tot ", "-").replace(" t/m ", "-");
    let (days, hours) = short.trim_end_matches("uur").trim_end().split_once(' ')?;
    let ((first, last), (from, to)) = (days.split_once('-')?, hours.split_once('-')?);
    Some(([day(first)?, day(last)?], [clock(from)?, clock(to)?]))
}

fn day(typed: &str) -> Option<usize> {
    let names = DAYS.map(|key| text(Lang::Nl, key));
    names.iter().position(|name| name.starts_with(typed) && typed.len() >= 2)
}

/// "9" and "9.30" as 9:00 and 9:30.
fn clock(typed: &str) -> Option<String> {
    let (hour, minute) = typed.split_once(['.', ':']).unwrap_or((typed, "00"));
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    (hour <= 24 && minute < 60).then(|| format!("{hour}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::{clock, desk_hours, read};
    use crate::text::{BEGINS, Lang};

    #[test]
    fn usual_hours_are_said_in_every_language_and_others_stay_dutch() {
        let wanted = Some(([0, 4], ["9:00".to_owned(), "17:00".to_owned()]));
        assert_eq!(read("maandag tot vrijdag 9 tot 17 uur"), wanted);
        assert_eq!(read("ma-vr 9-17 uur"), wanted);
        assert_eq!((clock("9.30"), clock("half 9")), (Some("9:30".to_owned()), None));
        for lang in Lang::ALL.into_iter().filter(|lang| !lang.is_complete()) {
            let said = desk_hours(lang, ("ma-vr 9-17 uur", "Mon-Fri 9-5"));
            assert!(said.contains("9:00") && said.contains("17:00") && !said.contains(BEGINS), "{lang}: {said}");
            assert!(desk_hours(lang, ("als de deur open is", "x")).starts_with(BEGINS));
        }
        assert_eq!(desk_hours(Lang::En, ("ma-vr 9-17 uur", "Mon-Fri 9-5")), "Mon-Fri 9-5");
    }
}
