//! Texts of directories as people may read them here: without markup, not longer than we keep.

/// The most characters of a name.
pub(super) const MOST_NAME: usize = 200;
/// The most characters of a description.
pub(super) const MOST_DESCRIPTION: usize = 2_000;

/// What stands for nothing in the exports of many programs.
const NOTHING: [&str; 10] = ["null", "none", "n/a", "na", "nil", "undefined", "-", "--", ".", "#n/a"];

/// A value without spaces around it; empty for what stands for nothing.
pub(super) fn value(raw: &str) -> &str {
    let text = raw.trim();
    if NOTHING.contains(&text.to_lowercase().as_str()) { "" } else { text }
}

/// Everything on one line.
pub(super) fn one_line(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() || c.is_control());
    parts.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text of which the tags are gone; items of a list stay on lines of their own.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let is_tag = from[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match from.find('>').filter(|_| is_tag) {
            Some(end) => {
                if !text.ends_with([' ', '\n']) {
                    text.push(' ');
                }
                rest = &from[end + 1..];
            }
            None => {
                text.push('<');
                rest = &from[1..];
            }
        }
    }
    text.push_str(rest);
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = entities.into_iter().fold(text, |text, (from, to)| text.replace(from, to));
    let lines = text.lines().map(one_line).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// At most so many characters, cut after a word; and how many there were, when some had to go.
pub(super) fn shortened(text: &str, most: usize) -> (String, Option<usize>) {
    let given = text.chars().count();
    if given <= most {
        return (text.to_owned(), None);
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = cut.rfind(char::is_whitespace).filter(|at| *at > most / 2).unwrap_or(cut.len());
    (format!("{}…", cut[..end].trim_end()), Some(given))
}

#[cfg(test)]
mod tests {
    use super::{plain, shortened, value};

    #[test]
    fn markup_is_gone_and_sums_stay() {
        assert_eq!(plain("Help: <ul>\n  <li>Eten</li>\n  <li>Brood &amp; soep</li></ul>"), "Help:\nEten\nBrood & soep");
        assert_eq!(plain("1 < 2 en 3 > 2 <b"), "1 < 2 en 3 > 2 <b");
    }

    #[test]
    fn a_long_text_ends_after_a_word() {
        assert_eq!(shortened("een twee drie", 13), ("een twee drie".to_owned(), None));
        assert_eq!(shortened("een twee drie", 12), ("een twee…".to_owned(), Some(13)));
    }

    #[test]
    fn what_stands_for_nothing_is_nothing() {
        assert!([" null ", "N/A", "-", "  "].into_iter().all(|text| value(text).is_empty()));
        assert_eq!(value(" 0 "), "0");
    }
}
