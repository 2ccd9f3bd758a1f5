//! The sample of the page without network.
use super::{Sampled, shell};
use crate::text::{Lang, text};
use crate::web::page::{Nav, OfflinePage, links};

impl Sampled for OfflinePage {
    const NAME: &'static str = "offline";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let frame = shell(lang, Nav::None, &text(lang, "offline-title"), links::OFFLINE).signed_in(None);
        previous.is_none().then_some(("nothing-kept", Self { shell: frame }))
    }
}
