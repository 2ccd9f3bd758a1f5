//! Every page and file, in one table.
mod figures;
mod maps;

use axum::{
    extract::DefaultBodyLimit,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::{
    access::Table,
    api, files,
    gate::Here,
    health, language,
    page::links,
    view::{
        account, account_provider, asked_for_help as asked, begin, board, bring, brought, brought_mine, call, can_do,
        card, cases, course_forms, door_sheets, doors, error, home, joining, known, load, need, needs, network,
        network::deeds, new_need, offline, outside, paste, people, places, post as demo_post, privacy, question,
        question_code, report, round, second_factor, sheet, shop, shop_call, shop_thanks, shops, shops_team, sign_in,
        sign_in_code, sign_in_provider, stage, stage_mine, statements, streets, today, walk_along, words,
    },
};
use crate::{
    service::{Fault, ServiceError, account::provider::RETURN},
    text::Lang,
    web::Access,
};

/// All routes but those of the API, which describe themselves.
pub fn table(demo: bool) -> Table {
    let groups = [
        open_to_all,
        of_accounts,
        of_questions,
        of_needs,
        of_the_network,
        of_doors,
        of_shops,
        of_beginning,
        of_tables,
        of_joining,
        of_keeping,
        of_messages,
        of_changing,
        of_neighbours,
        of_statements,
        figures::of_figures,
        maps::of_the_map,
        maps::of_the_team_map,
    ];
    groups.into_iter().fold(Table::new(demo), |table, group| group(table))
}

/// What everyone may look at, and the files.
fn open_to_all(table: Table) -> Table {
    let public = Access::Public;
    table
        .page(public, "GET", links::HOME, get(home::get))
        .page(public, "GET", "/aanbod/{id}", get(sheet::offer))
        .page(public, "GET", "/plekken/{id}", get(sheet::place))
        .page(public, "GET", "/activiteiten/{id}", get(sheet::event))
        .page(public, "GET", "/samen/{id}", get(sheet::initiative))
        .route(public, "GET", "/assets/{file}", get(files::asset))
        .route(public, "GET", health::LIVE, get(health::live))
        .route(public, "GET", health::READY, get(health::ready))
        .page(public, "GET", links::OFFLINE, get(offline::get))
        .route(public, "GET", links::OFFLINE_SCRIPT, get(offline::script))
        .route(public, "GET", "/favicon.ico", get(files::favicon))
        .route(
            public,
            "GET",
            "/robots.txt",
            get(|| async {
                "User-agent: *\nDisallow: /team\nDisallow: /kaart?van=\nDisallow: /ja/\nDisallow: /gevraagd/\nDisallow: /klopt-het/\n"
            }),
        )
}

/// Signing in, and the people of a team.
fn of_accounts(table: Table) -> Table {
    let (public, team, coordinator) = (Access::Public, Access::Team, Access::Coordinator);
    table
        .page(public, "GET", links::SIGN_IN, get(sign_in::get))
        .page(Access::Demo, "POST", links::SIGN_IN_DEMO, post(sign_in::demo))
        .page(public, "POST", links::SIGN_IN, post(sign_in::post))
        .page(public, "POST", links::SIGN_IN_START, post(sign_in::start))
        .page(public, "GET", links::SIGN_IN_CODE, get(sign_in_code::get))
        .page(public, "POST", links::SIGN_IN_CODE, post(sign_in_code::post))
        .page(public, "GET", "/aanmelden/link/{link}", get(sign_in_code::link))
        .page(public, "POST", links::SIGN_IN_LINK, post(sign_in_code::use_link))
        .page(public, "GET", links::SIGN_IN_PROVIDER, get(sign_in_provider::leave))
        .page(public, "GET", RETURN, get(sign_in_provider::arrive))
        .page(Access::Demo, "GET", links::DEMO_POST, get(demo_post::get))
        .page(team, "GET", links::ACCOUNT, get(account::get))
        .page(team, "POST", links::ACCOUNT, post(account::post))
        .page(team, "POST", links::ACCOUNT_EMAIL, post(account::email))
        .page(team, "POST", links::ACCOUNT_EMAIL_CODE, post(account::email_code))
        .page(team, "POST", links::ACCOUNT_BIND, post(account_provider::bind))
        .page(team, "POST", links::ACCOUNT_UNBIND, post(account_provider::unbind))
        .page(team, "GET", links::SECOND_FACTOR, get(second_factor::get))
        .page(team, "POST", links::SECOND_FACTOR, post(second_factor::on))
        .page(team, "POST", links::SECOND_FACTOR_OFF, post(second_factor::off))
        .page(coordinator, "GET", links::PEOPLE, get(people::get))
        .page(coordinator, "POST", links::PEOPLE, post(people::invite))
        .page(coordinator, "GET", "/team/mensen/{id}", get(people::person))
        .page(coordinator, "POST", "/team/mensen/{id}/rol", post(people::role))
        .page(coordinator, "POST", "/team/mensen/{id}/uit", post(people::out))
        .page(public, "POST", links::SIGN_OUT, post(sign_in::out))
}

/// What anyone may ask without an account.
fn of_questions(table: Table) -> Table {
    let public = Access::Public;
    table
        .page(public, "GET", links::QUESTION, get(question::get))
        .page(public, "POST", links::QUESTION, post(question::post))
        .page(public, "POST", links::QUESTION_REACH, post(question::reach))
        .page(public, "POST", links::QUESTION_REMOVE, post(question_code::remove))
        .page(public, "GET", links::CAN_DO, get(can_do::get))
        .page(public, "POST", links::CAN_DO, post(can_do::post))
        .page(public, "POST", links::CAN_DO_REMOVE, post(can_do::remove))
}

/// From a need to a held place.
fn of_needs(table: Table) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    table
        .page(team, "GET", links::TODAY, get(today::get))
        .page(team, "GET", links::NEW_NEED, get(new_need::get))
        .page(team, "POST", links::LOOK, post(words::look))
        .page(team, "GET", links::NEEDS, get(needs::get))
        .page(team, "POST", links::NEEDS, post(new_need::post))
        .page(team, "GET", "/team/vragen/{id}", get(need::get))
        .page(team, "POST", "/team/vragen/{id}/kies", post(need::choose))
        .page(team, "POST", "/team/vragen/{id}/ongedaan", post(need::undo))
        .page(team, "POST", "/team/vragen/{id}/onderwerp", post(need::category))
        .page(team, "GET", "/team/vragen/{id}/bel/{entry}", get(call::get))
        .page(team, "POST", "/team/vragen/{id}/bel/{entry}", post(call::post))
        .page(team, "POST", "/team/vragen/{id}/afzeggen", post(card::cancel))
        .page(team, "POST", "/team/vragen/{id}/gelukt", post(today::kept))
        .page(team, "GET", "/team/vragen/{id}/kaart", get(card::get))
        .page(team, "POST", "/team/vragen/{id}/plek", post(course_forms::place))
        .page(team, "POST", "/team/vragen/{id}/weg", post(course_forms::remove))
        .page(team, "POST", "/team/vragen/{id}/antwoord", post(outside::answered))
        .page(team, "POST", "/team/vragen/{id}/bereik", post(outside::reach))
        .page(team, "POST", "/team/vragen/{id}/eerst", post(course_forms::first))
        .page(team, "POST", "/team/vragen/{id}/wie", post(course_forms::who_could_help))
        .page(team, "POST", "/team/vragen/{id}/eigen", post(course_forms::own_people))
        .page(team, "POST", "/team/vragen/{id}/stap", post(course_forms::step))
        .page(team, "POST", "/team/vragen/{id}/stap/{step}", post(course_forms::finish))
        .page(public, "GET", "/ja/{token}", get(asked::get))
        .page(public, "POST", "/ja/{token}", post(asked::post))
}

/// The team's own network.
fn of_the_network(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", links::KNOW, get(network::know))
        .page(team, "POST", links::KNOW, post(network::welcome))
        .page(team, "GET", links::KNOW_DETAILS, get(network::know_details))
        .page(team, "GET", links::VOLUNTEER, get(network::volunteer))
        .page(team, "POST", links::VOLUNTEER, post(network::add_volunteer))
        .page(team, "GET", links::NETWORK, get(network::register))
        .page(team, "GET", links::RELAY, get(network::relay))
        .page(team, "GET", links::CARDS, get(network::cards))
        .page(team, "GET", links::BRIDGES, get(network::bridges))
        .page(team, "GET", "/team/netwerk/{id}", get(network::partner))
        .page(team, "POST", "/team/netwerk/{id}/ken", post(deeds::know))
        .page(team, "POST", "/team/netwerk/{id}/contact", post(deeds::contact))
        .page(team, "POST", "/team/netwerk/{id}/rust", post(deeds::rest))
        .page(team, "POST", "/team/netwerk/{id}/nog-zo", post(deeds::confirm))
        .page(team, "POST", "/team/netwerk/{id}/verander", post(deeds::change))
        .page(team, "POST", "/team/netwerk/{id}/eruit", post(deeds::out))
        .page(team, "POST", "/team/netwerk/{id}/terug", post(deeds::back))
        .page(team, "POST", "/team/netwerk/{id}/brug", post(deeds::bridge))
        .page(team, "POST", "/team/netwerk/{id}/gevraagd", post(deeds::asked))
        .page(team, "POST", "/team/netwerk/{id}/code", post(network::give_code))
        .page(team, "POST", "/team/netwerk/{id}/introduceer", post(deeds::introduce))
}

/// Five doors, and streets.
fn of_doors(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", links::DOORS, get(doors::get))
        .page(team, "POST", links::DOORS, post(doors::post))
        .page(team, "GET", "/team/deuren/{round}", get(round::get))
        .page(team, "GET", "/team/deuren/{round}/lijst", get(door_sheets::list))
        .page(team, "GET", "/team/deuren/{round}/kaarten", get(door_sheets::cards))
        .page(team, "POST", "/team/deuren/{round}/{position}/aan-de-deur", post(round::said))
        .page(team, "POST", "/team/deuren/{round}/{position}/ongedaan", post(round::undo))
        .page(team, "GET", links::TOGETHER, get(streets::together))
        .page(team, "GET", links::STREETS, get(streets::list))
        .page(team, "GET", "/team/samen/straten/{key}", get(streets::street))
}

/// Shops: what they say at the counter, and what a team does with it.
fn of_shops(table: Table) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    table
        .page(public, "GET", "/deur/{code}", get(shop::card))
        .page(public, "POST", "/deur/{code}", post(shop::card_said))
        .page(public, "GET", "/deur/{code}/bellen", get(shop_call::card))
        .page(public, "POST", "/deur/{code}/bellen", post(shop_call::card_post))
        .page(public, "GET", links::SHOPS, get(shops::get))
        .page(public, "GET", links::SHOP_CODE, get(shop_thanks::code))
        .page(public, "POST", links::SHOP_CODE, post(shop_thanks::show_code))
        .page(public, "POST", links::SHOP_ERASE, post(shop_thanks::erase))
        .page(public, "GET", "/winkel/{shop}", get(shop::chosen))
        .page(public, "POST", "/winkel/{shop}", post(shop::chosen_said))
        .page(public, "GET", "/winkel/{shop}/bellen", get(shop_call::chosen))
        .page(public, "POST", "/winkel/{shop}/bellen", post(shop_call::chosen_post))
        .page(public, "POST", "/winkel/{shop}/veranderen", post(shop_call::change))
        .page(team, "GET", "/team/winkels/{answer}", get(shops_team::get))
        .page(team, "POST", "/team/winkels/{answer}/partner", post(shops_team::partner))
        .page(team, "POST", "/team/winkels/{answer}/nummer", post(shops_team::number))
        .page(team, "POST", "/team/winkels/{answer}/toch-niet", post(shops_team::no))
        .page(team, "GET", "/team/netwerk/{id}/samen", get(walk_along::get))
        .page(team, "POST", "/team/netwerk/{id}/samen", post(walk_along::post))
        .page(team, "GET", "/team/netwerk/{id}/afspraak", get(walk_along::agreement))
}

/// The first morning: where a team works, who they are, and the map as files.
fn of_beginning(table: Table) -> Table {
    let (public, team, administrator) = (Access::Public, Access::Team, Access::Administrator);
    // A file counts its own bytes as they come; every other body stays small.
    let files = DefaultBodyLimit::disable();
    table
        .page(public, "GET", links::BEGIN, get(begin::get))
        .page(public, "GET", links::BEGIN_TEAM, get(begin::who))
        .page(public, "POST", links::BEGIN_TEAM, post(begin::post))
        .page(public, "GET", links::BEGIN_LOAD, get(load::begin))
        .page(public, "POST", links::BEGIN_LOAD, post(load::code))
        .page(public, "POST", "/begin/inlezen/{wat}", post(load::begin_file).layer(files))
        .page(public, "POST", "/begin/inlezen/{wat}/ongedaan", post(load::begin_undo))
        .page(public, "POST", "/begin/inlezen/{wat}/ophalen", post(load::begin_fetch))
        .page(administrator, "POST", "/team/inlezen/{wat}/ophalen", post(load::team_fetch))
        .page(administrator, "GET", links::LOAD, get(load::team))
        .page(administrator, "POST", "/team/inlezen/{wat}", post(load::team_file).layer(files))
        .page(administrator, "POST", "/team/inlezen/{wat}/ongedaan", post(load::team_undo))
        .page(team, "GET", links::PLACES, get(places::get))
        .page(team, "POST", "/team/plekken/{id}/klopt-niet", post(places::wrong))
        .page(team, "POST", "/team/plekken/{id}/klopt-wel", post(places::right))
}

/// Pasting from a spreadsheet, and the register as one.
fn of_tables(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", links::PASTE, get(paste::get))
        .page(team, "POST", links::PASTE, post(paste::post).layer(DefaultBodyLimit::max(paste::MOST_BYTES)))
        .page(team, "GET", "/team/plakken/{batch}", get(paste::batch))
        .page(team, "POST", "/team/plakken/{batch}", post(paste::take))
        .page(team, "POST", "/team/plakken/{batch}/ongedaan", post(paste::undo))
        .page(team, "GET", "/team/plakken/{batch}/fouten.csv", get(paste::faults))
        .page(team, "GET", links::REGISTER_CSV, get(paste::csv))
        .page(team, "GET", links::REGISTER_XLSX, get(paste::xlsx))
}

/// What neighbours bring: where young people want to look; and what is said about a text.
fn of_neighbours(table: Table) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    table
        .page(public, "GET", "/melden/{sort}/{text}", get(report::get))
        .page(public, "POST", "/melden/{sort}/{text}", post(report::post))
        .page(public, "GET", links::BOARD, get(board::get))
        .page(public, "GET", links::NEW_IDEA, get(bring::idea))
        .page(public, "POST", links::NEW_IDEA, post(bring::post_idea))
        .page(public, "GET", "/samen/idee/{idea}", get(bring::join))
        .page(public, "POST", "/samen/idee/{idea}", post(bring::post_join))
        .page(public, "GET", links::ORGANISE, get(bring::event))
        .page(public, "POST", links::ORGANISE, post(bring::post_event))
        .page(public, "POST", links::BOARD_REMOVE, post(brought_mine::remove))
        .page(team, "GET", links::BROUGHT, get(brought::get))
        .page(team, "POST", "/team/samen/ideeen/{idea}/knik", post(brought::nod))
        .page(team, "POST", "/team/samen/ideeen/{idea}/begin", post(brought::begin))
        .page(team, "POST", "/team/samen/ideeen/activiteit/{wish}/knik", post(brought::nod_wish))
        .page(team, "GET", links::CASES, get(cases::get))
        .page(team, "POST", "/team/meldingen/antwoord/{report}", post(cases::answered))
        .page(team, "POST", "/team/meldingen/{sort}/{text}/verberg", post(cases::hide))
        .page(team, "POST", "/team/meldingen/{sort}/{text}/zet-terug", post(cases::put_back))
        .page(team, "POST", "/team/meldingen/{sort}/{text}/mag-blijven", post(cases::leave))
        .page(public, "GET", links::STAGE, get(stage::get))
        .page(public, "POST", links::STAGE_REACH, post(stage_mine::reach))
        .page(public, "POST", links::STAGE_REMOVE, post(stage_mine::remove))
        .page(public, "GET", "/stage/{spot}", get(stage::form))
        .page(public, "POST", "/stage/{spot}", post(stage::post))
}

/// Joining in, and what is somebody's own.
fn of_joining(table: Table) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    table
        .page(public, "GET", links::TODO, get(joining::todo))
        .page(public, "GET", "/meedoen/{id}", get(joining::join))
        .page(public, "GET", "/meedoen/{id}/{shift}", get(joining::help))
        .page(public, "POST", "/meedoen/{id}/{shift}", post(joining::sign_up))
        .page(public, "GET", links::MINE, get(joining::ask))
        .page(public, "POST", links::MINE, post(joining::open))
        .page(public, "POST", links::MINE_LEAVE, post(joining::leave))
        .page(public, "POST", links::MINE_OFFER, post(joining::offer))
        .page(public, "POST", links::MINE_ERASE, post(joining::erase))
        .page(public, "POST", links::MINE_CALENDAR, post(joining::set_feed))
        .route(public, "GET", "/calendar/{file}", get(joining::calendar))
        .route(public, "GET", "/calendar/event/{file}", get(joining::event_feed))
        .route(public, "GET", "/calendar/area/{file}", get(joining::area_feed))
        .route(public, "GET", "/calendar/mine/{file}", get(joining::own_feed))
        .page(team, "GET", links::TEAM_EVENTS, get(joining::events))
        .page(team, "POST", links::TEAM_EVENTS, post(joining::make))
        .page(team, "GET", links::NEW_EVENT, get(joining::new))
        .page(team, "GET", "/team/samen/agenda/{id}", get(joining::event))
        .page(team, "POST", "/team/samen/agenda/{id}/taak", post(joining::add_shift))
        .page(team, "POST", "/team/samen/agenda/{id}/aanmelding/{sign_up}", post(joining::said))
        .page(team, "POST", "/team/samen/agenda/{id}/aanmelding/{sign_up}/kwam", post(joining::no_show))
}

/// What is kept of whom, for whom it is about.
fn of_keeping(table: Table) -> Table {
    let public = Access::Public;
    table
        .page(public, "GET", links::PRIVACY, get(privacy::get))
        .page(public, "POST", links::MINE_KNOWN, post(known::open))
        .page(public, "POST", links::MINE_FILE, post(known::file))
        .page(public, "POST", links::MINE_PAUSE, post(known::rest))
}

/// What people are asked by message.
fn of_messages(table: Table) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    table
        .page(public, "GET", "/gevraagd/{token}", get(joining::asked))
        .page(public, "POST", "/gevraagd/{token}", post(joining::say))
        .page(public, "GET", "/klopt-het/{token}", get(network::check))
        .page(public, "POST", "/klopt-het/{token}", post(network::say_check))
        .page(team, "POST", "/team/samen/agenda/{id}/taak/{shift}/vraag", post(joining::ask_around))
}

/// What was announced changes, or is called off.
fn of_changing(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", "/team/samen/agenda/{id}/poster", get(joining::poster))
        .page(team, "GET", "/team/samen/agenda/{id}/verander", get(joining::event_form))
        .page(team, "POST", "/team/samen/agenda/{id}/verander", post(joining::change_event))
        .page(team, "POST", "/team/samen/agenda/{id}/gaat-niet-door", post(joining::call_off_event))
        .page(team, "GET", "/team/samen/agenda/{id}/taak/{shift}/verander", get(joining::shift_form))
        .page(team, "POST", "/team/samen/agenda/{id}/taak/{shift}/verander", post(joining::change_shift))
        .page(team, "POST", "/team/samen/agenda/{id}/taak/{shift}/gaat-niet-door", post(joining::call_off_shift))
        .page(team, "POST", "/team/samen/agenda/{id}/aanmelding/{sign_up}/verteld", post(joining::told))
}

/// What a council, a works council and a resident must be able to read.
fn of_statements(table: Table) -> Table {
    let public = Access::Public;
    table
        .page(public, "GET", links::ABOUT, get(statements::about))
        .page(public, "GET", links::ALGORITHM, get(statements::algorithm))
        .page(public, "GET", links::ALGORITHM_JSON, get(statements::algorithm_json))
        .page(public, "GET", links::ACCESSIBILITY, get(statements::accessibility))
}

/// An address that does not exist; one with a stroke too many leads to the one without.
pub async fn not_found(Here(app): Here, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let trimmed = uri.path().trim_end_matches('/');
    let has_stroke = trimmed.len() < uri.path().len() && trimmed.starts_with('/') && !trimmed.starts_with("//");
    if has_stroke && method == Method::GET && !trimmed.starts_with(api::PREFIX) {
        return Redirect::permanent(trimmed).into_response();
    }
    if uri.path().starts_with(api::PREFIX) {
        return api::problem(language(&headers), StatusCode::NOT_FOUND, &Fault::new("request", "not-found"));
    }
    let (lang, _) = Lang::of_path(uri.path());
    error::page(&app, lang, "/", &ServiceError::NotFound)
}
