//! One sample of every state of every page, for the tests and for looking at them without a server.
//!
//! Each page says which sample comes after the one before by a `match` without a wildcard: a state without a sample does
//! not compile.
#![allow(clippy::unwrap_used)]
mod account;
mod acting;
mod around;
mod begin;
mod can_do;
mod doors;
mod embed;
mod fault;
mod figures;
mod home;
mod ideas;
mod joining;
mod joining_team;
mod known;
mod map;
mod messages;
mod moderation;
mod network;
mod offline;
mod paste;
mod privacy;
mod question;
mod sheet;
mod shops;
mod shops_team;
mod sign_in;
mod stage;
mod statements;
mod streets;
mod team;
mod team_map;
mod today;

use super::{Attribution, CallCard, Nav, Page, Phone, Shell};
use crate::text::{Lang, desk_hours};
pub(super) use around::{comb, found, misses};

/// A page with a sample for each of its states.
pub(super) trait Sampled: Page + Sized {
    /// Name of the page, for files.
    const NAME: &'static str;
    /// The sample after this one, the first without one, and the name of its state.
    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)>;
}

/// One page in one state, rendered.
pub(super) struct Rendered {
    /// `home-results`.
    pub name: String,
    /// `home`, of which this is one state.
    pub page: &'static str,
    /// The language.
    pub lang: Lang,
    /// The whole page.
    pub html: String,
}

/// Every page in every state and every language it exists in.
pub(super) fn all() -> Vec<Rendered> {
    of(&Lang::ALL)
}

/// Every page in every state, in some languages.
pub(super) fn of(languages: &[Lang]) -> Vec<Rendered> {
    let mut pages = Vec::new();
    for &lang in languages {
        render::<super::HomePage>(lang, &mut pages);
        render::<super::MapPage>(lang, &mut pages);
        render::<super::OfferPage>(lang, &mut pages);
        render::<super::PlacePage>(lang, &mut pages);
        render::<super::EventPage>(lang, &mut pages);
        render::<super::TodayPage>(lang, &mut pages);
        render::<super::TeamNeedsPage>(lang, &mut pages);
        render::<super::NewNeedPage>(lang, &mut pages);
        render::<super::NeedPage>(lang, &mut pages);
        render::<super::CallPage>(lang, &mut pages);
        render::<super::CardPage>(lang, &mut pages);
        render::<super::AskedPage>(lang, &mut pages);
        render::<super::CanDoPage>(lang, &mut pages);
        render::<super::QuestionPage>(lang, &mut pages);
        render::<super::QuestionAnswerPage>(lang, &mut pages);
        render::<super::QuestionCodePage>(lang, &mut pages);
        render::<super::StagePage>(lang, &mut pages);
        render::<super::StageInterestPage>(lang, &mut pages);
        render::<super::StageMinePage>(lang, &mut pages);
        render::<super::ReportPage>(lang, &mut pages);
        render::<super::CasesPage>(lang, &mut pages);
        render::<super::BoardPage>(lang, &mut pages);
        render::<super::BringPage>(lang, &mut pages);
        render::<super::BroughtMinePage>(lang, &mut pages);
        render::<super::BroughtPage>(lang, &mut pages);
        render::<super::PastePage>(lang, &mut pages);
        render::<super::BatchPage>(lang, &mut pages);
        render::<super::SignInPage>(lang, &mut pages);
        render::<super::SignInCodePage>(lang, &mut pages);
        render::<super::AccountPage>(lang, &mut pages);
        render::<super::SecondFactorPage>(lang, &mut pages);
        render::<super::PeoplePage>(lang, &mut pages);
        render::<super::PersonPage>(lang, &mut pages);
        render::<super::PostPage>(lang, &mut pages);
        render::<super::PrivacyPage>(lang, &mut pages);
        render::<super::KnowPage>(lang, &mut pages);
        render::<super::KnowDetailsPage>(lang, &mut pages);
        render::<super::VolunteerPage>(lang, &mut pages);
        render::<super::RegisterPage>(lang, &mut pages);
        render::<super::PartnerPage>(lang, &mut pages);
        render::<super::RelayPage>(lang, &mut pages);
        render::<super::CardsPage>(lang, &mut pages);
        render::<super::BridgesPage>(lang, &mut pages);
        render::<super::DoorsPage>(lang, &mut pages);
        render::<super::RoundPage>(lang, &mut pages);
        render::<super::DoorListPage>(lang, &mut pages);
        render::<super::DoorCardsPage>(lang, &mut pages);
        render::<super::ShopPage>(lang, &mut pages);
        render::<super::ShopCallPage>(lang, &mut pages);
        render::<super::ShopThanksPage>(lang, &mut pages);
        render::<super::ShopsPage>(lang, &mut pages);
        render::<super::ShopCodePage>(lang, &mut pages);
        render::<super::ShopToCallPage>(lang, &mut pages);
        render::<super::WalkAlongPage>(lang, &mut pages);
        render::<super::AgreementPage>(lang, &mut pages);
        render::<super::TeamMapPage>(lang, &mut pages);
        render::<super::TogetherPage>(lang, &mut pages);
        render::<super::StreetsPage>(lang, &mut pages);
        render::<super::StreetPage>(lang, &mut pages);
        render::<super::JoinPage>(lang, &mut pages);
        render::<super::TodoPage>(lang, &mut pages);
        render::<super::HelpPage>(lang, &mut pages);
        render::<super::PromisePage>(lang, &mut pages);
        render::<super::MinePage>(lang, &mut pages);
        render::<super::KnownPage>(lang, &mut pages);
        render::<super::TeamEventsPage>(lang, &mut pages);
        render::<super::NewEventPage>(lang, &mut pages);
        render::<super::TeamEventPage>(lang, &mut pages);
        render::<super::AskedAroundPage>(lang, &mut pages);
        render::<super::CheckPage>(lang, &mut pages);
        render::<super::ChangePage>(lang, &mut pages);
        render::<super::PosterPage>(lang, &mut pages);
        render::<super::BeginPage>(lang, &mut pages);
        render::<super::LoadPage>(lang, &mut pages);
        render::<super::PlacesPage>(lang, &mut pages);
        render::<super::AboutPage>(lang, &mut pages);
        render::<super::AlgorithmPage>(lang, &mut pages);
        render::<super::AccessibilityPage>(lang, &mut pages);
        render::<super::FiguresPage>(lang, &mut pages);
        render::<super::PublishingPage>(lang, &mut pages);
        render::<super::AskerPage>(lang, &mut pages);
        render::<super::ErrorPage>(lang, &mut pages);
        render::<super::OfflinePage>(lang, &mut pages);
        render::<super::EmbedPage>(lang, &mut pages);
        render::<super::EmbedMapPage>(lang, &mut pages);
    }
    pages
}

/// Pages of teams exist in the complete languages; those for everyone offer the others and exist in them.
fn render<P: Sampled>(lang: Lang, pages: &mut Vec<Rendered>) {
    let is_for_all = || P::after(None, Lang::Nl).is_some_and(|(_, page)| page.html().unwrap().contains("site__langs"));
    if !lang.is_complete() && !is_for_all() {
        return;
    }
    let mut last: Option<P> = None;
    while let Some((state, page)) = P::after(last.as_ref(), lang) {
        let html = page.html().unwrap();
        pages.push(Rendered { name: format!("{}-{state}", P::NAME), page: P::NAME, lang, html });
        last = Some(page);
    }
}

/// A frame of a page about somebody.
pub(super) fn personal(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::None, title, path).signed_in(None).with_way_out(crate::service::WAY_OUT)
}

/// A picture of a page that is printed; none is drawn here, so that of previews stands in its place.
pub(super) fn on_paper(alt: String) -> super::PaperPicture {
    super::PaperPicture { src: super::asset::share_picture().path().to_owned(), alt }
}

/// A frame as the demo town gives it.
pub(super) fn shell(lang: Lang, nav: Nav, title: &str, path: &str) -> Shell {
    let sources = vec![
        Attribution {
            text: "© OpenStreetMap".to_owned(),
            href: Some("https://www.openstreetmap.org/copyright".to_owned()),
        },
        Attribution { text: "CBS".to_owned(), href: None },
    ];
    let call = CallCard {
        who: "Wijkteam Voorhof".to_owned(),
        hours: desk_hours(lang, ("maandag tot vrijdag 9 tot 17 uur", "Monday to Friday 9 am to 5 pm")),
        phone: Phone::new("015 000 00 00"),
    };
    Shell::new(lang, nav, title, path)
        .in_demo(true)
        .signed_in(Some("Fenna Dijkema".to_owned()))
        .calling(Some(call))
        .crediting(sources)
}
