//! A message as a value: sentences, a code, a link. The same words as plain text and as simple HTML.
use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};
use uuid::Uuid;

/// A link in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The words.
    pub label: String,
    /// The address.
    pub href: String,
}

/// Where something is, for whoever reads of it as mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnMap {
    /// The hexagon it stands in (H3, resolution 9), and nothing finer.
    pub cell: String,
    /// What the picture shows, in words.
    pub said: String,
    /// The picture (PNG), drawn when the message goes; without it there is none.
    #[serde(skip)]
    pub png: Option<Vec<u8>>,
}

/// One message to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// By which a second copy is recognised.
    pub id: Uuid,
    /// BCP 47 tag of its language.
    pub lang: String,
    /// Address of who gets it; a phone number where it goes as a text message.
    pub to: String,
    /// Never tells what it is about: others may see it on a screen.
    pub subject: String,
    /// Sentences before the code.
    pub lead: Vec<String>,
    /// A code to type, large.
    pub code: Option<String>,
    /// Where it leads.
    pub link: Option<Link>,
    /// Sentences after all that.
    pub rest: Vec<String>,
    /// After this moment (seconds since 1970) it is of no use and not sent any more.
    pub until: Option<i64>,
    /// What it is about, as a file for a calendar.
    #[serde(default)]
    pub calendar: Option<String>,
    /// Where it is.
    #[serde(default)]
    pub map: Option<OnMap>,
}

/// What the picture of the map is called inside a mail (RFC 2392).
pub(super) const PICTURE: &str = "kaart";

impl Message {
    /// As plain text.
    pub fn text(&self) -> String {
        let mut parts = self.lead.clone();
        parts.extend(self.code.clone());
        parts.extend(self.link.as_ref().map(|link| format!("{}:\n{}", link.label, link.href)));
        parts.extend(self.rest.iter().cloned());
        parts.join("\n\n") + "\n"
    }

    /// As a text message on a phone: short, and on one line.
    pub fn short(&self) -> String {
        let mut parts = vec![format!("{}.", self.subject.trim_end_matches('.'))];
        parts.extend(self.lead.iter().cloned());
        parts.extend(self.code.clone());
        parts.extend(self.link.as_ref().map(|link| link.href.clone()));
        parts.join(" ")
    }

    /// The picture of where it is, and what it shows.
    pub fn picture(&self) -> Option<(&[u8], &str)> {
        let map = self.map.as_ref()?;
        Some((map.png.as_deref()?, map.said.as_str()))
    }

    /// As HTML that needs nothing from elsewhere: its picture is part of the mail.
    pub fn html(&self) -> String {
        let mut body = String::new();
        // What somebody typed may be in another language than the message.
        let sentence = |text: &String| format!("<p dir=\"auto\">{}</p>\n", escape(text));
        body.extend(self.lead.iter().map(sentence));
        body.extend(self.code.iter().map(|code| {
            format!("<p style=\"font-size:32px;font-weight:bold;letter-spacing:4px\">{}</p>\n", escape(code))
        }));
        body.extend(
            self.link
                .iter()
                .map(|link| format!("<p><a href=\"{}\">{}</a></p>\n", escape(&link.href), escape(&link.label))),
        );
        body.extend(self.picture().map(|(_, said)| {
            let look = "width=\"600\" height=\"315\" style=\"max-width:100%;height:auto\"";
            format!("<p><img src=\"cid:{PICTURE}\" {look} alt=\"{}\"></p>\n", escape(said))
        }));
        body.extend(self.rest.iter().map(sentence));
        let (lang, direction, subject) = (escape(&self.lang), self.direction(), escape(&self.subject));
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head><meta charset=\"utf-8\"><title>{subject}</title></head>\n\
             <body style=\"font-family:sans-serif;font-size:16px;line-height:1.5\">\n{body}</body>\n</html>\n"
        )
    }

    /// In which direction its language is written.
    fn direction(&self) -> &'static str {
        let lang: Option<LanguageIdentifier> = self.lang.parse().ok();
        match lang.map(|lang| lang.character_direction()) {
            Some(CharacterDirection::RTL) => "rtl",
            _ => "ltr",
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
