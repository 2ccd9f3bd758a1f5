//! Values as people type them into a cell.
use jiff::civil::{Date, DateTime, Time};

use crate::import::Reason;

/// One of a closed list, any case; several words may mean the same.
pub(crate) fn one_of<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, Reason> {
    let lower = text.to_lowercase().replace([' ', '_'], "-");
    let found = words.iter().find(|(word, _)| *word == lower).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let allowed: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        Reason::NotOneOf { value: text.to_owned(), allowed: allowed.join(", ") }
    })
}

/// Yes or no, in either language.
pub(crate) fn yes_no(text: &str) -> Result<bool, Reason> {
    let words = [
        ("yes", true),
        ("no", false),
        ("ja", true),
        ("nee", false),
        ("true", true),
        ("false", false),
        ("1", true),
        ("0", false),
        ("y", true),
        ("n", false),
        ("j", true),
        ("waar", true),
        ("onwaar", false),
    ];
    one_of(text, &words)
        .map_err(|_| Reason::NotOneOf { value: text.to_owned(), allowed: "yes, no, ja, nee".to_owned() })
}

/// A number with a point or a comma.
pub(crate) fn decimal(text: &str) -> Result<f64, Reason> {
    let number = text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    number.ok_or_else(|| Reason::NotANumber { value: text.to_owned() })
}

/// A whole number from 0.
pub(crate) fn whole_number(text: &str) -> Result<u16, Reason> {
    text.parse().map_err(|_| Reason::NotAWholeNumber { value: text.to_owned() })
}

/// A whole number from 0 to 255, for ages.
pub(crate) fn small_number(text: &str) -> Result<u8, Reason> {
    text.parse().map_err(|_| Reason::NotAWholeNumber { value: text.to_owned() })
}

/// Exactly so many digits; spaces and points between them are left out, zeros in front that a spreadsheet ate are not
/// guessed.
pub(crate) fn digits(text: &str, count: usize) -> Result<String, Reason> {
    let tight: String = text.chars().filter(|c| !matches!(c, ' ' | '.')).collect();
    let fits = tight.len() == count && tight.bytes().all(|byte| byte.is_ascii_digit());
    if fits { Ok(tight) } else { Err(Reason::BadDigits { value: text.to_owned(), digits: count }) }
}

/// `2026-09-14`, `14-9-2026` or `14/9/2026`, from 1900 to 2100.
pub(crate) fn date(text: &str) -> Result<Date, Reason> {
    let bad = || Reason::BadDate { value: text.to_owned() };
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [a, b, c] = parts[..] else { return Err(bad()) };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let year: i16 = year.parse().map_err(|_| bad())?;
    let month: i8 = month.parse().map_err(|_| bad())?;
    let day: i8 = day.parse().map_err(|_| bad())?;
    let date = Date::new(year, month, day).map_err(|_| bad())?;
    if (1900..=2100).contains(&year) { Ok(date) } else { Err(bad()) }
}

/// A date and a time with a space or `T` between; a date alone takes `alone` as its time.
pub(crate) fn date_time(text: &str, alone: Time) -> Result<DateTime, Reason> {
    let bad = || Reason::BadTime { value: text.to_owned() };
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let day = date(day).map_err(|_| bad())?;
    let time = time.trim();
    if time.is_empty() {
        return Ok(day.to_datetime(alone));
    }
    let mut parts = time.split([':', '.']).map(str::parse::<i8>);
    let (hour, minute) = (parts.next().ok_or_else(bad)?, parts.next().ok_or_else(bad)?);
    let time = Time::new(hour.map_err(|_| bad())?, minute.map_err(|_| bad())?, 0, 0).map_err(|_| bad())?;
    Ok(day.to_datetime(time))
}

/// An e-mail address that mail could be sent to: nothing that could slip into a header.
pub(crate) fn email(text: &str) -> Result<String, Reason> {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let fine = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.@".contains(c);
    let (name, host) = text.split_once('@').unwrap_or_default();
    let labels = host.contains('.') && host.split('.').all(|label| !label.is_empty());
    let fits = !name.is_empty() && labels && !host.contains('@') && text.len() <= 254 && text.chars().all(fine);
    if fits { Ok(text.to_owned()) } else { Err(Reason::BadEmail { value: text.to_owned() }) }
}

/// The digits of a telephone number, `+` in front kept; `+31 (0)15` loses its `(0)`, `00` becomes `+`.
pub(crate) fn phone(text: &str) -> Result<String, Reason> {
    let text = text.trim().strip_prefix("tel:").unwrap_or(text.trim());
    let international = text.starts_with('+');
    let plain = if international { text.replace("(0)", "") } else { text.to_owned() };
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let strange =
        plain.chars().skip(usize::from(international)).any(|c| !(c.is_ascii_digit() || " -./()\u{a0}".contains(c)));
    if strange || !(3..=15).contains(&digits.len()) {
        return Err(Reason::BadPhone { value: text.to_owned() });
    }
    let abroad = digits.strip_prefix("00").filter(|_| !international);
    Ok(match abroad {
        Some(rest) => format!("+{rest}"),
        None if international => format!("+{digits}"),
        None => digits,
    })
}

/// `http` and `https` only; a bare host gets `https://` in front.
pub(crate) fn website(text: &str) -> Result<String, Reason> {
    let bad = || Reason::BadWebsite { value: text.to_owned() };
    let lower = text.to_ascii_lowercase();
    let (scheme, rest) = match lower.split_once("://") {
        Some((scheme @ ("http" | "https"), rest)) => (scheme, &text[text.len() - rest.len()..]),
        Some(_) => return Err(bad()),
        None => ("https", text),
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let label = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let host_fits = host.contains('.') && host.split('.').all(label);
    let path_fits = !path.chars().any(|c| c.is_whitespace() || c.is_control() || "\"'<>\\`".contains(c));
    let fits = host_fits && path_fits && port.parse::<u16>().is_ok() && text.len() <= 2000;
    if fits { Ok(format!("{scheme}://{}{path}", authority.to_lowercase())) } else { Err(bad()) }
}
