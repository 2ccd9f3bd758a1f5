//! A Dutch telephone number as people write it becomes one that can be dialled from anywhere.
use super::table::phone;

/// Digits after the country code of an ordinary number.
const DIGITS: usize = 9;
/// What an ordinary number may begin with: areas, mobile, and numbers of companies (85, 88).
const FIRST: [char; 8] = ['1', '2', '3', '4', '5', '6', '7', '8'];

/// `06 12 34 56 78`, `015-123 45 67`, `+31 (0)15 ...` and `0800 1234` become `+31...`; absent for what cannot be rung.
pub fn dutch_phone(typed: &str) -> Option<String> {
    let plain = phone(typed).ok()?;
    let own = match plain.strip_prefix("+31") {
        Some(own) => own.strip_prefix('0').unwrap_or(own),
        None => plain.strip_prefix('0')?,
    };
    (is_ordinary(own) || is_free(own)).then(|| format!("+31{own}"))
}

fn is_ordinary(own: &str) -> bool {
    let mobile = own.strip_prefix('6').is_none_or(|rest| !rest.starts_with(['0', '6', '7', '9']));
    own.len() == DIGITS && own.starts_with(FIRST) && mobile && !own.starts_with("800")
}

/// 0800 and four or seven digits.
fn is_free(own: &str) -> bool {
    own.strip_prefix("800").is_some_and(|rest| matches!(rest.len(), 4 | 7))
}

#[cfg(test)]
mod tests {
    use super::dutch_phone;

    #[test]
    fn what_people_write_is_one_number() {
        for typed in ["06 12 34 56 78", "06-12345678", "+31 6 12345678", "0031612345678", "+31 (0)6 12 34 56 78"] {
            assert_eq!(dutch_phone(typed).as_deref(), Some("+31612345678"), "{typed}");
        }
        assert_eq!(dutch_phone(" 015-123 45 67 ").as_deref(), Some("+31151234567"));
        assert_eq!(dutch_phone("0800 1234").as_deref(), Some("+318001234"));
        assert_eq!(dutch_phone("088 123 45 67").as_deref(), Some("+31881234567"));
    }

    #[test]
    fn what_nobody_can_ring_is_none() {
        for typed in
            ["", "12", "06 12 34 56 7", "06 12 34 56 789", "bel Jan", "+32 2 123 45 67", "12345678901", "0 0 0"]
        {
            assert_eq!(dutch_phone(typed), None, "{typed}");
        }
        assert_eq!(dutch_phone("06 00 00 00 00"), None, "nobody has such a mobile number");
        assert_eq!(dutch_phone("000 123 45 67"), None);
    }
}
