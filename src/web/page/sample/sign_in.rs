//! Samples of the page where somebody of a team signs in.
use super::{Sampled, shell};
use crate::text::{Lang, text};
use crate::web::page::{Nav, SignInPage, SignInState, links};

impl Sampled for SignInPage {
    const NAME: &'static str = "sign-in";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("demo", SignInState::Demo),
            Some(SignInState::Demo) => ("closed", SignInState::Closed),
            Some(SignInState::Closed) => return None,
        };
        let title = text(lang, "sign-in-title");
        let shell = shell(lang, Nav::None, &title, links::SIGN_IN).signed_in(None);
        Some((name, Self { shell, state, back: links::NEEDS.to_owned() }))
    }
}
