//! Words that are still Dutch on a page in another language say so: with `lang` and `dir` for what reads aloud, and with a
//! word for whoever reads. Where no element may stand, the marks go and the words stay.
use crate::text::{BEGINS, ENDS, NAMED};

/// Elements that hold nothing but text.
const TEXT_ONLY: [&str; 5] = ["title", "textarea", "option", "script", "style"];

/// What the marks of a text become as it is written out.
struct Writer {
    out: String,
    /// In a tag: its name and attributes so far.
    tag: Option<String>,
    /// In an element that holds only text: its name.
    text_only: Option<&'static str>,
    /// How many marks are open.
    depth: usize,
    /// In the word for "Dutch": of the outermost mark it is shown.
    name: Option<String>,
}

/// The page with its marks made visible.
pub(super) fn shown(html: String) -> String {
    if !html.contains(BEGINS) {
        return html;
    }
    let mut writer =
        Writer { out: String::with_capacity(html.len()), tag: None, text_only: None, depth: 0, name: None };
    html.chars().for_each(|letter| writer.take(letter));
    writer.out
}

impl Writer {
    fn take(&mut self, letter: char) {
        match letter {
            BEGINS => self.begin(),
            NAMED => self.name = Some(String::new()),
            ENDS => self.end(),
            _ if self.name.is_some() => self.name.iter_mut().for_each(|name| name.push(letter)),
            _ => self.write(letter),
        }
    }

    /// May an element stand here?
    const fn is_open(&self) -> bool {
        self.tag.is_none() && self.text_only.is_none()
    }

    fn begin(&mut self) {
        self.depth += 1;
        if self.depth == 1 && self.is_open() {
            self.out.push_str("<span class=\"dutch\"><span lang=\"nl\" dir=\"ltr\">");
        }
    }

    fn end(&mut self) {
        let name = self.name.take().unwrap_or_default();
        if self.depth == 1 && self.is_open() {
            self.out.push_str(&format!("</span> <small>({name})</small></span>"));
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn write(&mut self, letter: char) {
        match (letter, self.tag.take()) {
            ('<', None) => self.tag = Some(String::new()),
            ('>', Some(tag)) => self.leave(&tag),
            (_, Some(tag)) => self.tag = Some(tag + letter.encode_utf8(&mut [0; 4])),
            (_, None) => {}
        }
        self.out.push(letter);
    }

    /// A tag ends: does an element with nothing but text begin or end?
    fn leave(&mut self, tag: &str) {
        let name = tag.split([' ', '\n', '/']).next().unwrap_or_default();
        match self.text_only {
            Some(open) if tag.strip_prefix('/') == Some(open) => self.text_only = None,
            Some(_) => {}
            None => self.text_only = TEXT_ONLY.into_iter().find(|one| *one == name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shown;
    use crate::text::{BEGINS, ENDS, NAMED};

    #[test]
    fn dutch_is_marked_where_it_may_be_and_plain_elsewhere() {
        let dutch = format!("{BEGINS}Zoek {BEGINS}hier{NAMED}x{ENDS}{NAMED}بالهولندية{ENDS}");
        let page =
            format!("<title>{dutch}</title><a title=\"{dutch}\">{dutch}</a><textarea>{dutch}</textarea> {dutch}");
        let marked =
            "<span class=\"dutch\"><span lang=\"nl\" dir=\"ltr\">Zoek hier</span> <small>(بالهولندية)</small></span>";
        let wanted = format!(
            "<title>Zoek hier</title><a title=\"Zoek hier\">{marked}</a><textarea>Zoek hier</textarea> {marked}"
        );
        assert_eq!(shown(page), wanted);
        assert_eq!(shown("<p>niets</p>".to_owned()), "<p>niets</p>");
    }
}
