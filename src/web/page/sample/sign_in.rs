//! Samples of the pages where somebody of a team signs in.
use super::{Sampled, shell};
use crate::text::{Lang, text};
use crate::web::page::{Field, Nav, SignInCodePage, SignInCodeState, SignInPage, SignInState, links};

const GEMEENTE: &str = "Gemeente Voorbeeld";

impl Sampled for SignInPage {
    const NAME: &'static str = "sign-in";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let email =
            Field::wrong("fenna", crate::text::texts().get(lang, "error-account-email", &[("value", "fenna".into())]));
        let refused = crate::text::texts().get(lang, "error-provider-unknown", &[("name", GEMEENTE.into())]);
        let has_provider = previous.is_some_and(|page| page.provider.is_some());
        let (name, state, email) = match previous.map(|page| (page.state, page.email.fault.is_some())) {
            None => ("demo", SignInState::Demo, Field::default()),
            Some((SignInState::Demo, _)) => ("mail", SignInState::Mail, Field::default()),
            Some((SignInState::Mail, false)) if has_provider => {
                ("provider-only", SignInState::Provider, Field::default())
            }
            Some((SignInState::Provider, _)) => ("closed", SignInState::Closed, Field::default()),
            Some((SignInState::Mail, false)) => ("mail-fault", SignInState::Mail, email),
            Some((SignInState::Mail, true)) => ("provider", SignInState::Mail, Field::default()),
            Some((SignInState::Closed, _)) if previous.is_some_and(|page| page.begin) => return None,
            Some((SignInState::Closed, _)) if previous.is_some_and(|page| page.start.is_none()) => {
                ("start", SignInState::Closed, Field::default())
            }
            Some((SignInState::Closed, _)) => ("begin", SignInState::Closed, Field::default()),
        };
        let title = text(lang, "sign-in-title");
        let shell = shell(lang, Nav::None, &title, links::SIGN_IN).signed_in(None);
        let start = (name == "start").then(|| Field::wrong("", text(lang, "error-setup-code")));
        let provider = match name {
            "provider" => Some(Field::of(GEMEENTE)),
            "provider-only" => Some(Field::wrong(GEMEENTE, refused)),
            _ => None,
        };
        Some((
            name,
            Self { shell, state, provider, email, start, begin: name == "begin", back: links::NEEDS.to_owned() },
        ))
    }
}

impl Sampled for SignInCodePage {
    const NAME: &'static str = "sign-in-code";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let wrong = || Field::wrong("", text(lang, "error-account-code"));
        let (name, state, code, title) = match previous.map(|page| page.state) {
            None => ("code", SignInCodeState::Code, Field::default(), "sign-in-code-title"),
            Some(SignInCodeState::Code) => ("confirm", SignInCodeState::Confirm, Field::default(), "sign-in-title"),
            Some(SignInCodeState::Confirm) => ("elsewhere", SignInCodeState::Elsewhere, wrong(), "sign-in-code-title"),
            Some(SignInCodeState::Elsewhere) => {
                ("second", SignInCodeState::Second, Field::default(), "sign-in-second-title")
            }
            Some(SignInCodeState::Second) => ("over", SignInCodeState::Over, Field::default(), "sign-in-title"),
            Some(SignInCodeState::Over) => return None,
        };
        let with_link = matches!(state, SignInCodeState::Confirm | SignInCodeState::Elsewhere);
        let link = if with_link { "01990000000070008000000000000001.AAAAAAAAAAAAAAAAAAAAAA" } else { "" };
        let shell = shell(lang, Nav::None, &text(lang, title), links::SIGN_IN_CODE).signed_in(None);
        Some((name, Self { shell, state, code, link: link.to_owned(), back: links::NEEDS.to_owned() }))
    }
}
