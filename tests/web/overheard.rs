//! R35: nothing that somebody typed, and nothing by which they are known, stands in the log: not of an answer, not of a
//! refusal, not of a failure whose inner text goes there.
use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Request},
};
use buurtraat::{
    mail::{Message, Smtp},
    service::{
        Config, Role,
        asking::{Locatieserver, search_addresses},
        post::{Letter, deliver, seal},
    },
    web,
};

use super::{
    audit::personal,
    contract::{document, operations},
    openapi::{address, body},
    roles::{form, uri},
    seen::{alone, examples},
    town::{Town, request, town},
};
use crate::support::{
    Kind, Place,
    ear::{listen, overheard, secret},
    file_server::{FileServer, Says},
    post_office::{Manner, PostOffice},
    team::House,
};

/// As somebody might type them, where they belong and where they do not.
const NAME: &str = "Hendrikje Overgelopen";
const EMAIL: &str = "hendrikje.overgelopen@voorbeeld.example";
const PHONE: &str = "06 98 76 54 32";
const STREET: &str = "Geheimgehoudenlaan 12";
const TICKET: &str = "a-ticket-that-nobody-was-given-0123456789";
const CANARIES: [&str; 5] = [NAME, EMAIL, PHONE, STREET, TICKET];

/// A request that carries all of them wherever a browser or a program may put something.
fn loaded(method: &str, uri: &str, body: &str) -> Request<Body> {
    let all = [("q", STREET), ("name", NAME), ("email", EMAIL), ("phone", PHONE), ("code", TICKET)];
    let query = serde_urlencoded::to_string(all).unwrap();
    let mut asked = request(method, &format!("{uri}{}{query}", if uri.contains('?') { '&' } else { '?' }), body);
    let headers = ["user-agent", "referer", "x-forwarded-for", "idempotency-key", "accept-language", "authorization"];
    for name in headers {
        asked.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_str(EMAIL).unwrap());
    }
    asked
}

/// Everything that can be asked, as it should be and as it should not; how many answers that were.
fn ask_everything(town: &Town, site: &Router) -> usize {
    let mut asked = 0;
    let mut ask = |request: Request<Body>| {
        town.ask(site, request);
        asked += 1;
    };
    let broken = format!("{{\"own_words\": \"{NAME} {EMAIL} {PHONE}\", ");
    let wrong = serde_urlencoded::to_string([("name", NAME), ("phone", EMAIL), ("place", STREET), ("email", PHONE)]);
    let wrong = wrong.unwrap();
    let rows = web::table(true).rows().to_vec();
    for row in rows.iter().filter(|row| !row.path.ends_with("afmelden")) {
        ask(loaded(row.method, &uri(row), ""));
        if row.method == "POST" {
            ask(request("POST", &uri(row), &form(row).0));
            ask(loaded("POST", &uri(row), &wrong));
            ask(loaded("POST", &uri(row), &broken));
        }
    }
    for one in operations(document()) {
        ask(loaded(&one.method, &address(&one), &body(&one)));
        ask(loaded(&one.method, &address(&one), &broken));
    }
    for nowhere in ["/Geheimgehoudenlaan%2012", "/team/Hendrikje%20Overgelopen", "/api/v1/06%2098%2076%2054%2032"] {
        ask(loaded("GET", nowhere, ""));
    }
    asked
}

/// A message that is refused by a server which repeats the address, and one that is not a message.
async fn a_message_that_does_not_go(house: &House) {
    for manner in [Manner::Refuses(550), Manner::Refuses(452), Manner::Hangs] {
        let message = Message {
            id: house.service.new_id(),
            lang: "nl".to_owned(),
            to: EMAIL.to_owned(),
            subject: NAME.to_owned(),
            lead: vec![PHONE.to_owned()],
            code: None,
            link: None,
            rest: Vec::new(),
            until: None,
            calendar: None,
            map: None,
        };
        let row = seal(&house.service, &Letter::To(message)).unwrap();
        house.service.store.write(move |tx| Box::pin(async move { tx.put_message(row).await })).await.unwrap();
        let office = PostOffice::that(manner).await;
        let smtp = Smtp::new(&office.url, "Wijkteam <team@voorbeeld.example>", None).unwrap();
        deliver(&house.service, &smtp.waiting(Duration::from_millis(200))).await.unwrap();
    }
}

/// Another machine that fails when it is asked for an address; a database that is gone.
async fn what_fails(place: &Place, house: &House) {
    let gone = FileServer::that(Says::body("no list")).await.address.clone();
    let locatieserver = Some(Locatieserver::at(&format!("{gone}/search/v3_1")).unwrap());
    let config = Config { locatieserver, ..(*house.service.config).clone() };
    let service = buurtraat::service::Service { config: Arc::new(config), ..house.service.clone() };
    search_addresses(&service, STREET, 8).await.unwrap();
    place.run("DROP TABLE offer_entry; DROP TABLE sign_in; DROP TABLE audit_log").await;
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = crate::support::browser::Browser::on(&site, "198.51.100.35");
    let cookie = [("__Host-buurtraat", TICKET)].map(|(name, value)| (name.to_owned(), value.to_owned()));
    browser.cookies.extend(cookie);
    for path in ["/", "/team", "/team/netwerk"] {
        browser.get(&format!("{path}?{}", serde_urlencoded::to_string([("q", STREET)]).unwrap())).await;
    }
    browser.post("/aanmelden", &[("email", EMAIL)]).await;
}

#[test]
fn r35_nothing_personal_is_logged() {
    listen();
    CANARIES.iter().for_each(|word| secret(word));
    examples();
    let _one_at_a_time = alone();
    let apart = town().apart("overheard");
    let personal = personal(&apart);
    assert!(personal.len() > 200, "{}", personal.len());
    personal.iter().for_each(|word| secret(word));
    let sites = [apart.site_of(Role::Administrator), apart.stranger()];
    let asked: usize = sites.iter().map(|site| ask_everything(&apart, site)).sum();
    apart.wait(async {
        let place = Place::empty(Kind::Sqlite).await;
        let house = House::begun(&place).await;
        a_message_that_does_not_go(&house).await;
        what_fails(&place, &house).await;
    });
    let heard = overheard();
    for wanted in ["answered", "a message was not taken", "the Locatieserver did not answer", "a page failed"] {
        assert!(heard.lines.iter().any(|line| line.contains(wanted)), "nobody said {wanted:?}: {:#?}", heard.lines);
    }
    assert!(heard.leaks.is_empty(), "{:#?}", heard.leaks);
    println!("R35 asked={asked} lines={} secrets={} leaks=0", heard.lines.len(), heard.secrets.len());
}
