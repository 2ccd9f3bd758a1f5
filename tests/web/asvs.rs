//! Requirements of OWASP ASVS 5.0 on pages, by their number in docs/security.md: what somebody typed stays text, addresses
//! stay addresses, and looking changes nothing.
use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{HeaderValue, Request, header},
};
use buurtraat::{
    service::Role,
    web::{self, page::links},
};

use super::{
    contract::{document, operations},
    openapi::{address, body},
    roles::uri,
    seen::{POSTCODE, examples},
    town::{Answer, Town, request, town},
};

/// What somebody types who wants more than to be read: scripts, ends of attributes, line ends of JSON, turned letters.
const HOSTILE: [&str; 6] = [
    "<script>canary(a)</script>",
    "\"><img src=x onerror=canary(b)>",
    "'><svg onload=canary(c)>",
    "</textarea></title><script>canary(d)</script>",
    "regel\u{2028}canary(e)//",
    "\u{202e}gnirts\u{202c} {{canary(f)}} ${canary(g)}",
];

fn post(town: &Town, site: &axum::Router, uri: &str, fields: &[(&str, &str)]) -> Answer {
    town.ask(site, request("POST", uri, &serde_urlencoded::to_string(fields).unwrap()))
}

/// No tag and no attribute of what was typed is one of the page.
fn is_text(page: &str, uri: &str) {
    for tag in ["<script>canary", "<img src=x", "<svg onload", "</textarea></title><script"] {
        assert!(!page.contains(tag), "{uri}: {tag}");
    }
    let in_tag = |at: usize| page[..at].rfind('<') > page[..at].rfind('>');
    for (at, _) in page.match_indices("canary(") {
        let open = page[..at].rfind('<').unwrap();
        let inside = in_tag(at) && !page[open..at].contains('"');
        assert!(!inside, "{uri}: {}", &page[open..at + 9]);
    }
}

/// A form, and where its texts go.
type Form = (String, Vec<(String, String)>);

/// Every form in which somebody types words, filled with a text that wants to run; `count` makes each its own.
fn forms(text: &str, count: usize) -> Vec<Form> {
    let known = examples();
    let (partner, place) = (super::network::partner(), super::network::places(HOSTILE.len())[count]);
    let call = format!("/team/vragen/{}/bel/{}", known.need, known.suggested);
    let door = format!("/team/deuren/{}/{}/aan-de-deur", known.round, count % 5 + 1);
    let [knows, phone, person, offers] = ["knows", "phone", "person", "offers"].map(|name| format!("{name}-{place}"));
    let (place, member) = (place.to_string(), super::network::who(Role::Member).worker().unwrap().to_string());
    let (day, number, key) = ("2026-09-16", "010 000 00 00", format!("asvs-{count}"));
    let all: [(&str, &[(&str, &str)]); 12] = [
        (&format!("/team/vragen/{}/stap", known.need), &[("what", text), ("day", day)]),
        (&format!("/team/netwerk/{partner}/contact"), &[("sort", "call"), ("note", text), ("keep_words", "yes")]),
        (&format!("/team/netwerk/{partner}/brug"), &[("communities", text), ("asks_most", "8"), ("consent", "yes")]),
        ("/team/account", &[("name", text), ("phone", number)]),
        (
            links::VOLUNTEER,
            &[
                ("first_name", text),
                ("place", POSTCODE),
                ("can_do", "koken"),
                ("consent", "yes"),
                ("idempotency_key", &key),
            ],
        ),
        (
            links::KNOW,
            &[("place", &place), (&phone, "06 12 34 56 78"), (&person, text), (&knows, &member), (&offers, "eten")],
        ),
        (
            &call,
            &[
                ("answer", "yes"),
                ("when", "woensdag 14 uur"),
                ("we_promise", text),
                ("they_promise", text),
                ("person", text),
            ],
        ),
        (&call, &[("answer", "yes"), ("when", text), ("phone", text)]),
        (&door, &[("outcome", "yes"), ("person", text), ("phone", number)]),
        (links::BEGIN_TEAM, &[("gebied", &known.area), ("team", text), ("naam", text), ("tel", number)]),
        (links::PASTE, &[("pasted", text)]),
        (links::PEOPLE, &[("name", text), ("email", text), ("role", text)]),
    ];
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    all.iter().map(|(uri, fields)| ((*uri).to_owned(), fields.iter().map(owned).collect())).collect()
}

/// Sends every form with a text; the paths of those that took it.
fn typed(town: &Town, site: &axum::Router, text: &str, count: usize) -> BTreeSet<usize> {
    let mut took = BTreeSet::new();
    for (at, (uri, fields)) in forms(text, count).iter().enumerate() {
        let answer = town.ask(site, request("POST", uri, &serde_urlencoded::to_string(fields).unwrap()));
        assert!([200, 303, 400, 409].contains(&answer.status), "{uri} is a form: {}", answer.status);
        is_text(&answer.text(), uri);
        took.extend((answer.status == 303).then_some(at));
    }
    took
}

/// Looks at pages; those that show something that was typed.
fn looked(town: &Town, site: &axum::Router, pages: &[String]) -> BTreeSet<String> {
    let shows = |uri: &&String| {
        let answer = town.get(site, uri);
        let is_page = answer.header(header::CONTENT_TYPE).starts_with("text/html");
        let page = answer.text();
        // A table is saved, and says what was typed as it was typed.
        if is_page {
            is_text(&page, uri);
        }
        is_page && page.contains("canary(")
    };
    pages.iter().filter(shows).map(|uri| uri.split('?').next().unwrap().to_owned()).collect()
}

#[test]
fn asvs_1_what_was_typed_stays_text() {
    examples();
    let copy = town().apart("asvs-text");
    let site = copy.site_of(Role::Administrator);
    let (mut shown, mut took) = (BTreeSet::new(), BTreeSet::new());
    for (count, text) in HOSTILE.iter().enumerate() {
        let key = count.to_string();
        let need = [("own_words", *text), ("place", POSTCODE), ("own_network", "nobody"), ("idempotency_key", &key)];
        let need = post(&copy, &site, links::NEEDS, &need).header(header::LOCATION).to_owned();
        took.extend(typed(&copy, &site, text, count));
        let query = serde_urlencoded::to_string([("q", text), ("category", text), ("minutes", text)]).unwrap();
        let pages = [need, format!("/?{query}"), format!("/en?{query}"), format!("/aanmelden?terug={query}")];
        shown.extend(looked(&copy, &site, &pages.map(|uri| if uri.is_empty() { "/".into() } else { uri })));
    }
    let table = web::table(true);
    let pages: Vec<String> = table.rows().iter().filter(|row| row.method == "GET").map(uri).collect();
    shown.extend(looked(&copy, &site, &pages));
    let forms = forms("", 0).len();
    println!(
        "asvs_1 texts={} forms={forms} took={} pages={} shown={} executable=0",
        HOSTILE.len(),
        took.len(),
        pages.len(),
        shown.len()
    );
    assert!(took.len() >= 10 && shown.len() >= 20, "it must be kept and shown to be a test: {took:?} {shown:?}");
}

/// Addresses to which somebody would be led after signing in: a page of ours, or our first page.
#[test]
fn asvs_22_nobody_is_led_elsewhere() {
    const ELSEWHERE: [&str; 18] = [
        "https://elsewhere.example",
        "//elsewhere.example",
        "///elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\r/elsewhere.example",
        "/\n/elsewhere.example",
        "\t//elsewhere.example",
        " //elsewhere.example",
        "/ /elsewhere.example",
        "/\u{a0}/elsewhere.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "elsewhere.example",
        "@elsewhere.example",
        "https:elsewhere.example",
        "/\u{85}/elsewhere.example",
    ];
    let town = town();
    let site = town.stranger();
    let ours = |to: &str| {
        let plain: String = to.chars().filter(|letter| !letter.is_control() && *letter != ' ').collect();
        plain.starts_with('/') && !plain.starts_with("//") && !plain.starts_with("/\\")
    };
    let mut tried = 0;
    for to in ELSEWHERE {
        for uri in ["/aanmelden/demo", "/en/aanmelden/demo"] {
            let answer = post(town, &site, uri, &[("role", "member"), ("terug", to)]);
            let led = answer.header(header::LOCATION);
            assert!(answer.status == 303 && ours(led) && !led.contains("elsewhere"), "{to:?} leads to {led:?}");
            tried += 1;
        }
        let page = town.get(&site, &format!("/aanmelden?{}", serde_urlencoded::to_string([("terug", to)]).unwrap()));
        assert!(!page.text().contains("elsewhere.example"), "{to:?} is passed on");
    }
    let own = post(town, &site, "/aanmelden/demo", &[("role", "member"), ("terug", "/team/netwerk?skip=20")]);
    assert_eq!(own.header(header::LOCATION), "/team/netwerk?skip=20");
    println!("asvs_22 addresses={} tried={tried} elsewhere=0", ELSEWHERE.len());
}

/// What a browser or a proxy says of host and scheme stands in no link: they come from the settings.
#[test]
fn asvs_24_links_do_not_follow_the_host_that_was_asked() {
    examples();
    let copy = town().apart("asvs-host");
    let site = copy.site_of(Role::Administrator);
    let need = [("own_words", "zoekt gezelschap"), ("place", POSTCODE), ("own_network", "family")];
    let need = post(&copy, &site, "/team/vragen", &need).header(header::LOCATION).to_owned();
    let ask = [("who", "parent"), ("asks", "worker"), ("day", "2026-09-15")];
    assert_eq!(post(&copy, &site, &format!("{need}/eigen"), &ask).status, 303);
    let mut asked: Request<Body> = request("GET", &need, "");
    for (name, value) in [
        ("host", "elsewhere.example"),
        ("x-forwarded-host", "elsewhere.example"),
        ("x-forwarded-proto", "ftp"),
        ("forwarded", "host=elsewhere.example;proto=ftp"),
        ("x-original-url", "/team/mensen"),
        ("x-rewrite-url", "/team/mensen"),
    ] {
        asked.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let page = copy.ask(&site, asked).text();
    assert!(!page.contains("elsewhere.example") && !page.contains("ftp:"), "{page}");
    let link = format!("{}/ja/", crate::support::BASE_URL);
    assert!(page.contains(&link) || page.contains(&link.replace('/', "&#x2F;")), "the link in the message: {page}");
    println!("asvs_24 headers=6 followed=0");
}

/// Every page and list, looked at twice by everybody: nothing that is kept is another afterwards, but who looked.
#[test]
fn asvs_20_looking_changes_nothing() {
    examples();
    let copy = town().apart("asvs-looking");
    let sites = [copy.stranger(), copy.site_of(Role::Member), copy.site_of(Role::Administrator)];
    let kept = || {
        let mut backup = Vec::new();
        copy.wait(copy.demo.store.backup(&mut backup)).unwrap();
        let text = String::from_utf8(backup).unwrap();
        let rows = text.lines().filter(|line| line.starts_with("{\"table\":") && !line.contains("\"table\":\"audit_"));
        rows.map(str::to_owned).collect::<BTreeSet<String>>()
    };
    let before = kept();
    let mut looked = 0;
    let of_api = operations(document()).into_iter().filter(|one| one.method == "GET" || body(one).starts_with('{'));
    let of_api: Vec<_> = of_api.map(|one| (one.method.clone(), address(&one), body(&one))).collect();
    let table = web::table(true);
    let pages =
        table.rows().iter().filter(|row| row.method == "GET").map(|row| ("GET".to_owned(), uri(row), String::new()));
    for (method, uri, body) in pages.chain(of_api) {
        for site in &sites {
            copy.ask(site, request(&method, &uri, &body));
            if method == "GET" {
                copy.ask(site, request("HEAD", &uri, ""));
            }
            looked += 1;
        }
    }
    let after = kept();
    let changed: Vec<_> = before.symmetric_difference(&after).collect();
    println!("asvs_20 looked={looked} changed={}", changed.len());
    assert!(changed.is_empty(), "{changed:#?}");
}

/// What is for saving is saved, not shown: a name, no guessing of its sort, nothing that runs.
#[test]
fn asvs_14_files_are_saved_not_shown() {
    let (town, site) = (town(), town().site(true));
    let batch = &examples().batch;
    for uri in
        ["/team/netwerk.csv".to_owned(), "/team/netwerk.xlsx".to_owned(), format!("/team/plakken/{batch}/fouten.csv")]
    {
        let answer = town.get(&site, &uri);
        assert_eq!(answer.status, 200, "{uri}");
        let saved = answer.header(header::CONTENT_DISPOSITION);
        assert!(saved.starts_with("attachment; filename="), "{uri}: {saved}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{uri}");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{uri}");
    }
    for operation in operations(document()) {
        let answer = town.ask(&site, request(&operation.method, &address(&operation), &body(&operation)));
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{operation:?}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{operation:?}");
    }
}
