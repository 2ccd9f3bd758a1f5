//! Pages as values: a struct per page with an enum of its states, rendered by the template of the same name. They know
//! no storage and no requests; a handler fills them in and calls [`Page::html`].
mod account;
mod again;
mod asked_for_help;
mod asker;
pub mod asset;
mod begin;
mod call;
mod can_do;
mod card;
mod course;
mod doors;
mod dutch;
mod embed;
mod error;
mod event;
mod figures;
mod form;
mod found;
mod home;
mod ideas;
mod joining;
mod known;
pub mod links;
mod load;
mod map;
mod moderation;
mod need;
mod needs;
mod network;
mod new_need;
mod offer;
mod offline;
mod paste;
mod people;
mod picture;
mod place;
mod places;
mod post;
mod privacy;
mod proposal;
mod publishing;
mod qr;
mod question;
#[cfg(test)]
mod sample;
mod second_factor;
mod share;
mod sheet;
mod shell;
mod shops;
mod shops_team;
mod sign_in;
mod sign_in_code;
mod stage;
mod statements;
mod streets;
mod team_map;
#[cfg(test)]
mod tests;
pub mod tiles;
mod today;

pub use account::{AccountPage, AccountState, AtProvider, Tie};
pub use again::AgainNote;
pub use asked_for_help::{AskedPage, AskedState};
pub use asker::AskerPage;
pub use begin::{BeginForm, BeginPage, BeginState};
pub use call::{CallForm, CallPage, CallState};
pub use can_do::{CanDoPage, CanDoState, OwnCanDo};
pub use card::{CardFacts, CardPage, CardState};
pub use course::{Ask, AskForm, Course, First, FirstThing, Message, StepForm, StepRow};
pub use doors::{
    DoorCard, DoorCardsPage, DoorList, DoorListPage, DoorRow, DoorsPage, DoorsState, RoundLink, RoundPage, RoundRow,
    RoundState, Said,
};
pub use embed::{EmbedMapPage, EmbedPage, EmbedState};
pub use error::{ErrorPage, ErrorState};
pub use event::{EventPage, EventState};
pub use figures::{FigureGroup, FigureRow, FiguresPage, FiguresState, FiguresView, LegendRow};
pub use form::{Choice, Field};
pub use found::{Found, Miss, Phone, Tag, Tone};
pub use home::{HomePage, HomeState, Near, Street, WALKS};
pub use ideas::{
    BoardPage, BoardState, Bring, BringPage, BringState, Brought, BroughtMinePage, BroughtMineState, BroughtOwn,
    BroughtPage, BroughtPerson, BroughtRow, BroughtState, IdeaRow,
};
pub use joining::{
    AskRow, AskStanding, AskedAroundPage, AskedAroundState, ChangeField, ChangePage, ChangeState, Dates, HelpPage,
    HelpState, JoinPage, JoinState, MinePage, MineState, NewEventPage, NewEventState, PersonComing, PosterPage,
    PosterState, PromisePage, PromiseState, PromiseView, ShiftAsking, ShiftForm, ShiftRow, ShiftTeam,
    Standing as PromiseStanding, TeamEventPage, TeamEventRow, TeamEventState, TeamEventsPage, TeamEventsState,
    TodoPage, TodoState,
};
pub use known::{KnownPage, KnownPart, KnownState, PauseForm};
pub use load::{LoadPage, LoadState, Report, SkippedRow, Sort};
pub use map::{MapCell, MapList, MapPage, MapPlace, MapState, MapView, MapWords, Naming, Reach};
pub use moderation::{CaseRow, CasesPage, CasesState, ReportPage, ReportState, SaidRow};
pub use need::{Agreed, Answer, Chosen, Kept, NeedPage, NeedState, Outside, Reachable, Suggested};
pub use needs::{NeedRow, TeamNeedsPage, TeamNeedsState};
pub use network::{
    BridgeForm, BridgeRow, BridgesPage, BridgesState, Card, CardsPage, CardsState, CheckPage, CheckState, ContactForm,
    ContactRow, DayRow, KnowDetailsPage, KnowDetailsState, KnowPage, KnowState, OfferForm, Paging, PartnerPage,
    PartnerRow, PartnerState, PlaceForm, PlaceRow, RegisterPage, RegisterState, RelayPage, RelayRow, RelayState,
    VolunteerPage, VolunteerState,
};
pub use new_need::{NewNeedForm, NewNeedPage, NewNeedState, OWN_NETWORK};
pub use offer::{OfferPage, OfferState};
pub use offline::OfflinePage;
pub use paste::{BatchPage, BatchState, FreshRow, PastePage, PasteState, TwoSides, WrongCell, WrongRow};
pub use people::{InviteForm, PeoplePage, PeopleState, PersonPage, PersonRow, PersonState};
pub use picture::{MapPreview, PaperPicture};
pub use place::{PlacePage, PlaceState};
pub use places::{KnownRow, PlacesPage, PlacesState};
pub use post::{PostPage, PostState, Sent};
pub use privacy::{PrivacyPage, PrivacyPart};
pub use proposal::Proposal;
pub use publishing::{PublishingPage, PublishingState};
pub use qr::Qr;
pub use question::{
    AnswerState, OwnQuestion, QuestionAnswerPage, QuestionCodePage, QuestionCodeState, QuestionPage, StepsCard,
};
pub use second_factor::{SecondFactorPage, SecondFactorState};
pub use share::{Share, data_block};
pub use sheet::{Fact, Note, Sheet, SheetPage, Standing};
pub use shell::{Attribution, CallCard, Nav, Shell};
pub use shops::{
    ShopCallPage, ShopCallState, ShopCodePage, ShopCodeState, ShopHead, ShopOwn, ShopPage, ShopRow, ShopState,
    ShopThanksPage, ShopThanksState, ShopsPage, ShopsState,
};
pub use shops_team::{AgreementPage, AgreementState, ShopToCallPage, ShopToCallState, WalkAlongPage, WalkAlongState};
pub use sign_in::{SignInPage, SignInState};
pub use sign_in_code::{SignInCodePage, SignInCodeState};
pub use stage::{
    StageAge, StageForm, StageInterestPage, StageMinePage, StageMineState, StageOwn, StagePage, StageSpot, StageState,
};
pub use statements::{
    AboutPage, AboutState, AccessibilityPage, AccessibilityState, AlgorithmPage, AlgorithmState, Entry, Example,
    RegisterGroup, RegisterRow, Sum, Weighed,
};
pub use streets::{BusinessRow, MenuCard, StreetPage, StreetRow, StreetState, StreetsPage, StreetsState, TogetherPage};
pub use team_map::{MapChoice, TeamMapCell, TeamMapList, TeamMapPage, TeamMapState, TeamMapStreet};
pub use today::{TodayPage, TodayState, Todo};

/// Anything that can be shown as a whole page.
pub trait Page: askama::Template {
    /// The HTML of the page.
    ///
    /// # Errors
    /// Only when formatting itself fails, which does not happen on a `String`.
    fn html(&self) -> Result<String, askama::Error> {
        self.render().map(dutch::shown)
    }
}

impl<P: askama::Template> Page for P {}
