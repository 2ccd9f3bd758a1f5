//! ASVS 6.5.2: whoever holds the database, and not the key file, holds nothing that opens anything. Everything that was
//! ever given to somebody to show is looked for in every table, as it was given and in every way it could be written.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use buurtraat::{
    mail::Sink,
    service::{
        Principal,
        account::setup::open_code,
        acting::{NewAsk, ask_network, token_of},
        joining::{ask_around, find_asked, tell_asked},
        mine::{find_feed, get_feed, pass_of, set_feed},
        network::{
            NewVolunteer, add_volunteer, find_check, give_code, send_checks,
            shops::{Answered, NewAnswer, answer_shop, look_by_id},
        },
        post::deliver,
    },
    web,
};
use sea_orm::{ConnectionTrait, Statement};

use crate::{
    account::{app, second_factor_secret},
    joining::{fair::Fair, helper_of},
    support::{
        Kind, Place, both,
        browser::Browser,
        team::{FIRST, House},
    },
};

/// Shorter ones were not bytes before they were letters.
const LONG: usize = 16;

/// All that a thief of the database has: its files, or every row of every table as the server writes it.
async fn dump(place: &Place) -> String {
    if place.kind == Kind::Sqlite {
        let file = |end: &str| std::fs::read(format!("{}{end}", place.file().display())).unwrap_or_default();
        return letters(&["", "-wal"].map(file).concat());
    }
    let db = place.raw().await;
    let ask = async |sql: &str| {
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect::<Vec<_>>()
    };
    let tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    let mut rows = Vec::new();
    for table in ask(tables).await {
        rows.extend(ask(&format!("SELECT t::text FROM \"{table}\" t")).await);
    }
    db.close().await.unwrap();
    rows.join("\n")
}

/// Bytes as letters, one each: what is no text is looked through like text.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Every way in which a secret could be written down.
fn written(secret: &str) -> Vec<String> {
    let mut all = [" ", "-", ""].map(|between| secret.replace([' ', '-'], between)).to_vec();
    if let Some(bytes) = URL_SAFE_NO_PAD.decode(secret).ok().filter(|bytes| bytes.len() >= LONG) {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        all.extend([hex.to_uppercase(), hex, letters(&bytes)]);
    }
    all
}

/// Names of the secrets that can be read.
fn readable(dump: &str, secrets: &[(&'static str, String)]) -> Vec<&'static str> {
    let can_be_read = |secret: &str| written(secret).iter().any(|part| dump.contains(part.as_str()));
    secrets.iter().filter(|(_, secret)| can_be_read(secret)).map(|(name, _)| *name).collect()
}

fn last_part(path: &str) -> String {
    path.rsplit(['/', '.']).next().unwrap().to_owned()
}

/// Held against itself first: a secret that is written down in clear is found.
async fn nothing_opens(place: &Place, secrets: &[(&'static str, String)], known: &str) {
    let found = readable(&dump(place).await, secrets);
    println!("asvs_32 {} secrets={} readable={}", place.kind.label(), secrets.len(), found.len());
    assert_eq!(found, Vec::<&str>::new());
    assert!(dump(place).await.contains(known), "{known} is there to be read");
    for (name, secret) in secrets {
        assert!(secret.len() >= 6, "{name}: {secret}");
        place.run(&format!("INSERT INTO planted (word) VALUES ('{secret}')")).await;
        assert_eq!(readable(&dump(place).await, &[(*name, secret.clone())]), [*name]);
    }
}

async fn asvs_32_no_ticket_is_in_the_database(place: Place) {
    let house = House::empty(&place).await;
    let mut secrets = vec![("the code of the beginning", open_code(&house.service).await.unwrap().unwrap())];
    house.settle().await;
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.70");
    browser.post("/aanmelden", &[("email", FIRST)]).await;
    secrets.push(("the browser that asked", last_part(&browser.cookies["__Host-buurtraat-code"])));
    secrets.push(("a link", last_part(&house.link().await)));
    let code = house.code().await;
    secrets.push(("a code", code.replace(' ', "")));
    assert!(readable(&dump(&place).await, &secrets).is_empty(), "nor while they can still be used");
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    secrets.push(("a ticket", last_part(browser.ticket().unwrap())));
    let factor = second_factor_secret(&browser.get("/team/account/tweede").await);
    let typed = app(&factor, house.hands.millis() / 1000);
    assert_eq!(browser.post("/team/account/tweede", &[("code", &typed)]).await.status, 303);
    secrets.push(("a second factor", factor));
    place.run("CREATE TABLE planted (word text)").await;
    nothing_opens(&place, &secrets, "Wijkteam Voorbeeld").await;
}
both!(asvs_32_no_ticket_is_in_the_database);

/// The link of the newest message, after a part of its path.
async fn link(fair: &Fair, sink: &Sink, after: &str) -> String {
    while deliver(fair.service(), sink).await.unwrap().sent > 0 {}
    let links = sink.messages().into_iter().filter_map(|message| message.link).map(|link| link.href);
    links.filter_map(|href| href.split_once(after).map(|(_, token)| token.to_owned())).next().unwrap()
}

/// A shop, and somebody whom the team wrote down.
async fn codes(fair: &Fair) -> [(&'static str, String); 2] {
    let service = fair.service();
    let visited = look_by_id(service, fair.village.entry("Winkel Dorpsstraat")).await.unwrap().unwrap();
    let [answer, person, phone] = ["one", "Willem", "06 12 34 56 78"].map(str::to_owned);
    let new = NewAnswer { answer, person, phone, ..NewAnswer::default() };
    let Answered::Kept(own) = answer_shop(service, Principal::Anonymous, &visited, &new).await.unwrap() else {
        panic!("somebody else answered")
    };
    let [first_name, place, can_do, phone] = ["Sam", "2600AB", "koken", ""].map(str::to_owned);
    let new = NewVolunteer { first_name, place, can_do, phone, consent: true, ..NewVolunteer::default() };
    let helper = add_volunteer(service, fair.village.who(), &new).await.unwrap();
    let given = give_code(service, fair.village.who(), helper).await.unwrap();
    [("the code of a shop", own.whose.code), ("a code that a team gave", given.code)]
}

async fn asvs_32_nothing_of_a_resident_opens(place: Place) {
    let mut fair = Fair::for_people(place, 3).await;
    let signed = fair.joins(fair.shift, "kim@voorbeeld.example").await;
    let mine = fair.mine(signed).await;
    set_feed(fair.service(), &mine, true).await.unwrap();
    let feed = get_feed(fair.service(), &mine).await.unwrap().unwrap();
    assert!(find_feed(fair.service(), &feed).await.is_ok());
    let pass = pass_of(fair.service(), (mine.municipality, mine.subject));
    let mut secrets =
        vec![("a code of one's own", mine.code), ("a calendar", feed), ("a page's buttons", last_part(&pass))];
    secrets.extend(codes(&fair).await);
    let need = fair.village.need("zoekt werk", "family").await.id;
    let ask =
        NewAsk { who: "uncle-aunt".into(), asks: "resident".into(), day: "2026-09-16".into(), ..NewAsk::default() };
    ask_network(fair.service(), fair.village.who(), need, &ask).await.unwrap();
    let asked = fair.service().store.find_network_ask(need).await.unwrap().unwrap();
    secrets.push(("own people", token_of(fair.service(), asked.id)));
    let sink = Sink::default();
    helper_of(&fair, "Samira", "samira@voorbeeld.example").await;
    ask_around(fair.service(), fair.village.who(), (fair.event, fair.shift)).await.unwrap();
    tell_asked(fair.service()).await.unwrap();
    let token = link(&fair, &sink, "/gevraagd/").await;
    assert!(!find_asked(fair.service(), &token).await.unwrap().is_empty());
    secrets.push(("what somebody is asked", token));
    fair.village.service = fair.village.at("2027-09-15T09:00");
    send_checks(fair.service()).await.unwrap();
    let token = link(&fair, &sink, "/klopt-het/").await;
    assert!(find_check(fair.service(), &token).await.unwrap().is_some());
    secrets.push(("is it still so", token));
    let place = &fair.village.place;
    place.run("CREATE TABLE planted (word text)").await;
    nothing_opens(place, &secrets, "Bewonersgroep Dorp").await;
}
both!(asvs_32_nothing_of_a_resident_opens);
