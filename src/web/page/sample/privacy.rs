//! The sample of what is kept and how long.
use super::{Sampled, shell};
use crate::{
    text::{Lang, text},
    web::{
        page::{Nav, PrivacyPage, links},
        view::privacy::privacy_parts,
    },
};

impl Sampled for PrivacyPage {
    const NAME: &'static str = "privacy";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        if previous.is_some() {
            return None;
        }
        let frame = shell(lang, Nav::None, &text(lang, "privacy-title"), links::PRIVACY).signed_in(None);
        Some(("all", Self { shell: frame, parts: privacy_parts(lang) }))
    }
}
