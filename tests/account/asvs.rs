//! Requirements of OWASP ASVS 5.0 on who somebody is, by their number in docs/security.md, on both databases.
use buurtraat::{
    mail::{Mailer, Message, Smtp},
    service::{
        Principal, Role, Service,
        account::people::{change_role, take_out},
    },
    storage::Store,
    text::Lang,
    web,
};

use crate::support::{
    Place, both,
    browser::Browser,
    post_office::{Manner, PostOffice},
    taxonomy,
    team::{FIRST, House},
};

const TICKET: &str = "__Host-buurtraat";

async fn signs_in(house: &House, browser: &mut Browser, email: &str) {
    browser.post("/aanmelden", &[("email", email)]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    house.hands.forward(601);
}

/// The same installation as another server sees it.
async fn another_server(place: &Place, house: &House) -> Service {
    let store = Store::open(&place.url, place.key_file(), taxonomy()).await.unwrap();
    Service { store, ..house.service.clone() }
}

/// A ticket is 256 random bits, made at sign-in: never one that was there before, never the same twice.
async fn asvs_33_tickets_are_new_at_every_sign_in(place: Place) {
    let house = House::begun(&place).await;
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.20");
    let planted = "0.cGxhbnRlZCBieSBzb21lYm9keSBlbHNlIGJlZm9yZSB0aGUgc2lnbi1p".to_owned();
    browser.cookies.insert(TICKET.to_owned(), planted.clone());
    assert_eq!(browser.get("/team").await.status, 303, "what was planted opens nothing");
    let mut tickets = std::collections::BTreeSet::from([planted.clone()]);
    for _ in 0..5 {
        signs_in(&house, &mut browser, FIRST).await;
        let ticket = browser.ticket().unwrap().to_owned();
        let random = ticket.split_once('.').unwrap().1;
        assert!(random.len() == 43 && tickets.insert(ticket.clone()), "{ticket}");
        assert_eq!(house.holder(&planted).await, None, "and it never will");
        let kept = format!("SELECT count(*) FROM session WHERE token_sha256 LIKE '%{random}%'");
        assert_eq!(place.number(&kept).await, 0, "only its hash is kept");
    }
}
both!(asvs_33_tickets_are_new_at_every_sign_in);

/// Signing out, signing out everywhere, and being taken out end sessions at once, on every server.
async fn asvs_35_sessions_end_at_once_on_every_server(place: Place) {
    let house = House::begun(&place).await;
    let other = another_server(&place, &house).await;
    let sites = [web::site(house.service.clone(), |router| router), web::site(other, |router| router)];
    let [mut here, mut there] = [Browser::on(&sites[0], "198.51.100.21"), Browser::on(&sites[1], "198.51.100.22")];
    let statuses = async |here: &mut Browser, there: &mut Browser| {
        [here.get("/team").await.status, there.get("/team").await.status]
    };
    signs_in(&house, &mut here, FIRST).await;
    there.cookies.clone_from(&here.cookies);
    assert_eq!(statuses(&mut here, &mut there).await, [200, 200]);
    let kept = here.cookies.clone();
    assert_eq!(here.post("/afmelden", &[]).await.status, 303);
    here.cookies.clone_from(&kept);
    assert_eq!(statuses(&mut here, &mut there).await, [303, 303], "signed out is out, whoever kept the ticket");
    signs_in(&house, &mut here, FIRST).await;
    signs_in(&house, &mut there, FIRST).await;
    let (one, two) = (here.cookies.clone(), there.cookies.clone());
    assert_eq!(there.post("/afmelden", &[("everywhere", "yes")]).await.status, 303);
    (here.cookies, there.cookies) = (one, two);
    assert_eq!(statuses(&mut here, &mut there).await, [303, 303], "everywhere");
    let first = house.who(FIRST).await;
    let bea = house.joins("Bea", Role::Coordinator, first.must_be_staff().unwrap().team.unwrap()).await;
    signs_in(&house, &mut here, "bea@voorbeeld.example").await;
    there.cookies.clone_from(&here.cookies);
    assert_eq!(statuses(&mut here, &mut there).await, [200, 200]);
    take_out(&house.service, first, bea.worker().unwrap(), first.worker()).await.unwrap();
    assert_eq!(statuses(&mut here, &mut there).await, [303, 303], "taken out is out");
}
both!(asvs_35_sessions_end_at_once_on_every_server);

/// A role that was taken is gone at the next request, in a session that goes on.
async fn asvs_38_a_role_is_gone_at_the_next_request(place: Place) {
    let house = House::begun(&place).await;
    let first = house.who(FIRST).await;
    let team = first.must_be_staff().unwrap().team.unwrap();
    let bea = house.joins("Bea", Role::Coordinator, team).await;
    let other = another_server(&place, &house).await;
    let site = web::site(other, |router| router);
    let mut browser = Browser::on(&site, "198.51.100.23");
    signs_in(&house, &mut browser, "bea@voorbeeld.example").await;
    assert_eq!(browser.get("/team/mensen").await.status, 200);
    change_role(&house.service, first, bea.worker().unwrap(), "member").await.unwrap();
    assert_eq!(browser.get("/team/mensen").await.status, 403);
    assert_eq!(browser.post("/team/mensen", &[("name", "X")]).await.status, 403);
    assert_eq!(browser.get("/team").await.status, 200, "the session itself goes on");
    change_role(&house.service, first, bea.worker().unwrap(), "coordinator").await.unwrap();
    assert_eq!(browser.get("/team/mensen").await.status, 200);
}
both!(asvs_38_a_role_is_gone_at_the_next_request);

/// Every cookie is bound to this host, to HTTPS, to requests and to this site.
async fn asvs_15_cookies_are_bound(place: Place) {
    let house = House::empty(&place).await;
    let code = buurtraat::service::account::setup::open_code(&house.service).await.unwrap().unwrap();
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.24");
    let mut cookies = Vec::new();
    let mut answers = vec![browser.post("/begin/inlezen", &[("code", &code)]).await];
    house.settle().await;
    answers.push(browser.post("/aanmelden", &[("email", FIRST)]).await);
    let code = house.code().await;
    answers.push(browser.post("/aanmelden/code", &[("code", &code)]).await);
    answers.push(browser.post("/afmelden", &[]).await);
    for answer in &answers {
        let set = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap().to_owned());
        cookies.extend(set);
    }
    assert!(cookies.len() >= 4, "{cookies:?}");
    for cookie in &cookies {
        let parts: Vec<&str> = cookie.split("; ").collect();
        assert!(parts[0].starts_with("__Host-buurtraat"), "{cookie}");
        let same_site = parts.contains(&"SameSite=Lax") || parts.contains(&"SameSite=Strict");
        let domain = parts.iter().any(|part| part.to_lowercase().starts_with("domain"));
        assert!(same_site && parts.contains(&"Secure") && parts.contains(&"HttpOnly") && !domain, "{cookie}");
        assert!(parts.contains(&"Path=/"), "{cookie}");
    }
}
both!(asvs_15_cookies_are_bound);

/// Line ends in what people typed never become lines of a message's head.
async fn asvs_6_no_line_is_added_to_a_messages_head(place: Place) {
    let house = House::begun(&place).await;
    let office = PostOffice::that(Manner::Receives).await;
    let smtp = Smtp::new(&office.url, "Wijkteam <team@voorbeeld.example>", None).unwrap();
    let bad = "iemand@voorbeeld.example\r\nBcc: ander@voorbeeld.example";
    let message = |to: &str, subject: &str| Message {
        id: house.service.new_id(),
        lang: Lang::Nl.tag().to_owned(),
        to: to.to_owned(),
        subject: subject.to_owned(),
        lead: vec!["Hallo\r\nBcc: ander@voorbeeld.example\r\n\r\n.\r\nQUIT".to_owned()],
        code: None,
        link: None,
        rest: Vec::new(),
        until: None,
        calendar: None,
        map: None,
    };
    assert!(smtp.send(&message(bad, "Je code")).await.is_err(), "that is no address");
    smtp.send(&message("iemand@voorbeeld.example", "Je code\r\nBcc: ander@voorbeeld.example")).await.unwrap();
    let letters = office.letters();
    assert_eq!(letters.len(), 1, "one letter, not two");
    let head = letters[0].data.split("\n\n").next().unwrap();
    let lines = |start: &str| head.lines().filter(|line| line.to_lowercase().starts_with(start)).count();
    assert_eq!((lines("bcc:"), lines("to:"), lines("subject:")), (0, 1, 1), "{head}");
    assert!(!letters[0].to.contains("ander@"), "{}", letters[0].to);
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.25");
    signs_in(&house, &mut browser, FIRST).await;
    let sent = house.sink.messages().len();
    let answer = browser.post("/team/mensen", &[("name", "Bea"), ("email", bad), ("role", "member")]).await;
    assert_eq!(answer.status, 400, "nor can anybody be invited so");
    house.newest().await;
    assert_eq!(house.sink.messages().len(), sent);
    let name = "Bea\r\nBcc: ander@voorbeeld.example";
    browser.post("/team/mensen", &[("name", name), ("email", "bea@voorbeeld.example"), ("role", "member")]).await;
    let invited = house.newest().await.unwrap();
    assert!(!invited.subject.contains(['\r', '\n']) && !invited.to.contains(['\r', '\n']));
    assert!(matches!(house.who("bea@voorbeeld.example").await, Principal::Staff(_)));
}
both!(asvs_6_no_line_is_added_to_a_messages_head);
