//! The paths of the pages, without language: handlers register them, pages link to them.
use engine::domain::What;

use crate::storage::PublicText;

mod figures;
mod joining;
mod map;
mod stage;
mod team_map;
pub use figures::*;
pub use joining::*;
pub use map::*;
pub use stage::*;
pub use team_map::*;

/// "What is near me?"
pub const HOME: &str = "/";
/// What a browser shows where there is no network.
pub const OFFLINE: &str = "/geen-verbinding";
/// The script that keeps pages for it.
pub const OFFLINE_SCRIPT: &str = "/offline.js";
/// "Ik heb een vraag."
pub const QUESTION: &str = "/vraag";
/// Where a wrong word of a translation is told. Of the page only its sort stands in the address: what follows may be a secret.
pub fn wrong_word(path: &str) -> String {
    let sort: String = path.trim_start_matches('/').chars().take_while(|letter| !['/', '?'].contains(letter)).collect();
    format!("{QUESTION}?woord={sort}")
}
/// Where it is said how to reach whoever asked.
pub const QUESTION_REACH: &str = "/vraag/bereik";
/// Where it is taken back.
pub const QUESTION_REMOVE: &str = "/vraag/weg";
/// What is kept, why and how long.
pub const PRIVACY: &str = "/privacy";
/// "Dit kan ik."
pub const CAN_DO: &str = "/dit-kan-ik";
/// Where that is taken back.
pub const CAN_DO_REMOVE: &str = "/dit-kan-ik/weg";
/// The list of open needs of the team.
pub const NEEDS: &str = "/team/vragen";
/// The short form.
pub const NEW_NEED: &str = "/team/vragen/nieuw";

/// "Vandaag".
pub const TODAY: &str = "/team";
/// Five doors.
pub const DOORS: &str = "/team/deuren";
/// "Samen doen".
pub const TOGETHER: &str = "/team/samen";
/// Where an internship street could be.
pub const STREETS: &str = "/team/samen/straten";
/// Where own words are looked at while they are typed.
pub const LOOK: &str = "/team/vragen/nieuw/kijk";

/// Everything there is to do.
pub const TODO: &str = "/meedoen";
/// What is somebody's own, behind their code.
pub const MINE: &str = "/mijn";
/// Where somebody leaves what they promised.
pub const MINE_LEAVE: &str = "/mijn/toch-niet";
/// Where somebody takes the place that is kept for them.
pub const MINE_OFFER: &str = "/mijn/aanbod";
/// Everything there is of somebody, for themselves.
pub const MINE_KNOWN: &str = "/mijn/weten";
/// The same as a file.
pub const MINE_FILE: &str = "/mijn/weten/bestand";
/// Where somebody asks for some rest.
pub const MINE_PAUSE: &str = "/mijn/rust";
/// Where somebody erases everything of theirs.
pub const MINE_ERASE: &str = "/mijn/wissen";
/// Where somebody lets their calendar read what they promised, and ends it.
pub const MINE_CALENDAR: &str = "/mijn/kalender";
/// The team's events.
pub const TEAM_EVENTS: &str = "/team/samen/agenda";
/// A new one.
pub const NEW_EVENT: &str = "/team/samen/agenda/nieuw";

/// What this is and who runs it.
pub const ABOUT: &str = "/over";
/// How what is near is put in order.
pub const ALGORITHM: &str = "/algoritme";
/// The same for the register of algorithms.
pub const ALGORITHM_JSON: &str = "/algoritme.json";
/// For whom it works.
pub const ACCESSIBILITY: &str = "/toegankelijkheid";
/// Where everybody can read the program.
pub const CODE_OF_THE_PROGRAM: &str = "https://github.com/buurtraat/buurtraat";

/// Where somebody of a team signs in.
pub const SIGN_IN: &str = "/aanmelden";
/// Where somebody is sent to the provider from.
pub const SIGN_IN_PROVIDER: &str = "/aanmelden/bij";
/// The demo's buttons.
pub const SIGN_IN_DEMO: &str = "/aanmelden/demo";
/// Where the code from the mail is typed.
pub const SIGN_IN_CODE: &str = "/aanmelden/code";
/// Where the link in the mail is used.
pub const SIGN_IN_LINK: &str = "/aanmelden/link";
/// Where the code from the program's start is typed.
pub const SIGN_IN_START: &str = "/aanmelden/start";
/// The demo's messages.
pub const DEMO_POST: &str = "/demo/post";
/// One's own account.
pub const ACCOUNT: &str = "/team/account";
/// A new address to sign in with.
pub const ACCOUNT_EMAIL: &str = "/team/account/e-mail";
/// Where the code that went there is typed.
pub const ACCOUNT_EMAIL_CODE: &str = "/team/account/e-mail/code";
/// Where one is bound to who one is at the provider.
pub const ACCOUNT_BIND: &str = "/team/account/koppel";
/// Where that is undone.
pub const ACCOUNT_UNBIND: &str = "/team/account/ontkoppel";
/// The second factor.
pub const SECOND_FACTOR: &str = "/team/account/tweede";
/// Where it is turned off.
pub const SECOND_FACTOR_OFF: &str = "/team/account/tweede/uit";
/// The people of the team.
pub const PEOPLE: &str = "/team/mensen";
/// Signing out.
pub const SIGN_OUT: &str = "/afmelden";

/// Where a team begins, its second screen, and the map it needs first.
pub const BEGIN: &str = "/begin";
/// Who they are.
pub const BEGIN_TEAM: &str = "/begin/team";
/// The map, before there is a team.
pub const BEGIN_LOAD: &str = "/begin/inlezen";
/// The map, later.
pub const LOAD: &str = "/team/inlezen";
/// What is here already.
pub const PLACES: &str = "/team/plekken";

/// Where "klopt niet" is posted.
pub fn place_wrong(id: &str) -> String {
    format!("{PLACES}/{id}/klopt-niet")
}
/// Where that is taken back.
pub fn place_right(id: &str) -> String {
    format!("{PLACES}/{id}/klopt-wel")
}
/// Where rows out of a spreadsheet are pasted.
pub const PASTE: &str = "/team/plakken";
/// The register as a table.
pub const REGISTER_CSV: &str = "/team/netwerk.csv";
/// The register as a workbook.
pub const REGISTER_XLSX: &str = "/team/netwerk.xlsx";
/// What was pasted together.
pub fn batch(id: &str) -> String {
    format!("{PASTE}/{id}")
}
/// Where that is taken back.
pub fn undo_batch(id: &str) -> String {
    format!("{PASTE}/{id}/ongedaan")
}
/// Every fault of it.
pub fn batch_faults(id: &str) -> String {
    format!("{PASTE}/{id}/fouten.csv")
}

/// The page of something that can be found.
pub fn entry(what: What, id: &str) -> String {
    let folder = match what {
        What::Offer => "aanbod",
        What::KnownPlace => "plekken",
        What::Event => "activiteiten",
        What::Initiative => "samen",
    };
    format!("/{folder}/{id}")
}
/// The folder of a sort of text that people wrote, in addresses about it.
pub const fn text_folder(sort: PublicText) -> &'static str {
    match sort {
        PublicText::Event => "activiteiten",
        PublicText::Initiative => "samen",
        PublicText::Offer => "aanbod",
        PublicText::Idea => "idee",
    }
}
/// The page of such a text.
pub fn text(sort: PublicText, id: &str) -> String {
    match sort {
        PublicText::Event => entry(What::Event, id),
        PublicText::Initiative => entry(What::Initiative, id),
        PublicText::Offer => entry(What::Offer, id),
        PublicText::Idea => idea(id),
    }
}
/// Ideas of the neighbourhood and what runs near.
pub const BOARD: &str = "/samen";
/// The same near a place.
pub fn board_near(typed: &str) -> String {
    format!("{BOARD}?{}", serde_urlencoded::to_string([("q", typed)]).unwrap_or_default())
}
/// "Ik heb een idee."
pub const NEW_IDEA: &str = "/samen/idee";
/// "Ik wil iets organiseren."
pub const ORGANISE: &str = "/samen/organiseren";
/// Where what one brought is taken back.
pub const BOARD_REMOVE: &str = "/samen/weg";
/// What neighbours brought, for the team.
pub const BROUGHT: &str = "/team/samen/ideeen";
/// One idea of those: where its buttons lead.
pub fn brought_idea(id: &str) -> String {
    format!("{BROUGHT}/{id}")
}
/// One event of those: where its buttons lead.
pub fn brought_event(id: &str) -> String {
    format!("{BROUGHT}/activiteit/{id}")
}
/// The page of an idea, where one joins in.
pub fn idea(id: &str) -> String {
    format!("/samen/idee/{id}")
}
/// Where somebody says what is wrong with it.
pub fn report(sort: PublicText, id: &str) -> String {
    format!("/melden/{}/{id}", text_folder(sort))
}
/// What was said about public texts.
pub const CASES: &str = "/team/meldingen";
/// One of those texts: where its buttons lead.
pub fn case(sort: PublicText, id: &str) -> String {
    format!("{CASES}/{}/{id}", text_folder(sort))
}
/// Where whoever said it is answered.
pub fn answer_report(id: &str) -> String {
    format!("{CASES}/antwoord/{id}")
}
/// The partners that know only this colleague.
pub fn relay_of(id: &str) -> String {
    format!("{RELAY}?wie={id}")
}
/// One need with its suggestions.
pub fn need(id: &str) -> String {
    format!("{NEEDS}/{id}")
}
/// Where is said whether what was agreed was kept.
pub fn kept(id: &str) -> String {
    format!("{NEEDS}/{id}/gelukt")
}
/// Where a choice is posted.
pub fn choose(id: &str) -> String {
    format!("{NEEDS}/{id}/kies")
}
/// Where a choice is undone.
pub fn undo(id: &str) -> String {
    format!("{NEEDS}/{id}/ongedaan")
}
/// Where another category is posted.
pub fn category(id: &str) -> String {
    format!("{NEEDS}/{id}/onderwerp")
}
/// The page beside the phone, about a suggestion for a need; what they said is posted there too.
pub fn call(id: &str, entry: &str) -> String {
    format!("{NEEDS}/{id}/bel/{entry}")
}
/// Where an agreement is taken back.
pub fn cancel(id: &str) -> String {
    format!("{NEEDS}/{id}/afzeggen")
}
/// Where a need that is a mistake is taken away.
pub fn remove(id: &str) -> String {
    format!("{NEEDS}/{id}/weg")
}
/// Where the answer to a need that came from outside is posted.
pub fn answer_outside(id: &str) -> String {
    format!("{NEEDS}/{id}/antwoord")
}
/// Where it is shown how to reach whoever asked.
pub fn reach_outside(id: &str) -> String {
    format!("{NEEDS}/{id}/bereik")
}
/// Where it is posted that something was done first.
pub fn first(id: &str) -> String {
    format!("{NEEDS}/{id}/eerst")
}
/// Where a place is posted for a need that had none.
pub fn place_of_need(id: &str) -> String {
    format!("{NEEDS}/{id}/plek")
}
/// Where it is posted who of their own could help.
pub fn who_could_help(id: &str) -> String {
    format!("{NEEDS}/{id}/wie")
}
/// Where it is posted whom a resident's own people ask.
pub fn own_people(id: &str) -> String {
    format!("{NEEDS}/{id}/eigen")
}
/// Where a next step is posted.
pub fn step(id: &str) -> String {
    format!("{NEEDS}/{id}/stap")
}
/// Where it is posted that a step is done, or not after all.
pub fn finish(id: &str, step: &str) -> String {
    format!("{NEEDS}/{id}/stap/{step}")
}
/// The card of what was agreed.
pub fn card(id: &str) -> String {
    format!("{NEEDS}/{id}/kaart")
}
/// What somebody opens who is asked for help.
pub fn asked(token: &str) -> String {
    format!("/ja/{token}")
}
/// One of the people of the team.
pub fn colleague(id: &str) -> String {
    format!("{PEOPLE}/{id}")
}
/// Where what they may do is changed.
pub fn colleague_role(id: &str) -> String {
    format!("{PEOPLE}/{id}/rol")
}
/// Where they are taken out.
pub fn colleague_out(id: &str) -> String {
    format!("{PEOPLE}/{id}/uit")
}
/// A telephone number as a link.
pub fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}
/// The register of the team.
pub const NETWORK: &str = "/team/netwerk";
/// Whom do you know already?
pub const KNOW: &str = "/team/kennen";
/// What is filled in about whom was ticked.
pub const KNOW_DETAILS: &str = "/team/kennen/gegevens";
/// A volunteer in three fields.
pub const VOLUNTEER: &str = "/team/kennen/vrijwilliger";
/// Who knows only one of us.
pub const RELAY: &str = "/team/netwerk/estafette";
/// Cards for an introduction.
pub const CARDS: &str = "/team/netwerk/estafette/kaarten";
/// People who open doors.
pub const BRIDGES: &str = "/team/netwerk/bruggenbouwers";

/// One partner of the team.
pub fn partner(id: &str) -> String {
    format!("{NETWORK}/{id}")
}
/// Where something that is done with a partner is posted.
pub fn deed(id: &str, deed: &str) -> String {
    format!("{NETWORK}/{id}/{deed}")
}
/// A round of doors.
pub fn round(id: &str) -> String {
    format!("{DOORS}/{id}")
}
/// Its walking list on paper.
pub fn round_list(id: &str) -> String {
    format!("{DOORS}/{id}/lijst")
}
/// Its door cards on paper.
pub fn round_cards(id: &str) -> String {
    format!("{DOORS}/{id}/kaarten")
}
/// Where it is posted what was said at a door.
pub fn at_door(id: &str, position: i64) -> String {
    format!("{DOORS}/{id}/{position}/aan-de-deur")
}
/// Where that is undone.
pub fn undo_at_door(id: &str, position: i64) -> String {
    format!("{DOORS}/{id}/{position}/ongedaan")
}
/// What is behind a door card.
pub fn door_card(code: &str) -> String {
    format!("/deur/{code}")
}
/// Where a shop finds itself by name.
pub const SHOPS: &str = "/winkel";
/// Where a shop shows its code.
pub const SHOP_CODE: &str = "/winkel/code";
/// Where an answer is taken back.
pub const SHOP_ERASE: &str = "/winkel/weg";
/// Shops of a name.
pub fn shops_named(name: &str) -> String {
    format!("{SHOPS}?{}", serde_urlencoded::to_string([("q", name)]).unwrap_or_default())
}
/// A shop that was chosen by name.
pub fn shop(id: &str) -> String {
    format!("{SHOPS}/{id}")
}
/// A shop that waits for a call of the team.
pub fn shop_to_call(id: &str) -> String {
    format!("/team/winkels/{id}")
}
/// Where something that came of that call is posted.
pub fn shop_called(id: &str, deed: &str) -> String {
    format!("/team/winkels/{id}/{deed}")
}
/// A stretch of street.
pub fn street(key: &str) -> String {
    format!("{STREETS}/{key}")
}
/// Where a place becomes a partner.
pub fn make_partner(place: &str) -> String {
    format!("/team/kennen?place={place}")
}
