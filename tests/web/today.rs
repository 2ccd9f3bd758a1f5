//! "Vandaag" with every sort of row, in both languages; and who made a choice, as the page of the need says it.
use std::sync::Arc;

use axum::{Router, http::header};
use buurtraat::{
    service::{FixedClock, Role, Service, account::sign_in_demo, zone},
    web,
};

use super::{
    seen::POSTCODE,
    town::{Answer, COOKIE, Town, request, town},
};

/// The site at a moment, as somebody of a role sees it.
struct Desk<'a> {
    town: &'a Town,
    site: Router,
    cookie: String,
}

impl<'a> Desk<'a> {
    fn at(town: &'a Town, role: Role, local: &str) -> Self {
        let local: jiff::civil::DateTime = local.parse().unwrap();
        let clock = Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp()));
        let service = Service { clock, ..town.demo.clone() };
        let ticket = town.wait(sign_in_demo(&service, role)).unwrap();
        crate::support::ear::secret(ticket.as_str());
        let cookie = format!("{COOKIE}={}", ticket.as_str());
        Self { town, site: web::site(service, |router| router), cookie }
    }

    fn ask(&self, method: &str, path: &str, form: &[(&str, &str)]) -> Answer {
        let mut request = request(method, path, &serde_urlencoded::to_string(form).unwrap());
        request.headers_mut().insert(header::COOKIE, self.cookie.parse().unwrap());
        self.town.ask(&self.site, request)
    }

    fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let answer = self.ask("POST", path, form);
        assert_eq!(answer.status, 303, "{path}: {}", answer.text());
        answer
    }

    fn page(&self, path: &str) -> String {
        let answer = self.ask("GET", path, &[]);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.text()
    }

    /// Writes a need down; the path of its page.
    fn need(&self, words: &str) -> String {
        let form = [("own_words", words), ("place", POSTCODE), ("own_network", "family"), ("category", "werkervaring")];
        self.post("/team/vragen", &form).header(header::LOCATION).to_owned()
    }

    /// "Ja" or "bel terug" of a partner, at a moment; the same partner every time.
    fn call(&self, need: &str, answer: &str, when: &str) {
        self.post(&format!("{need}/bel/{}", partner(self.town)), &[("answer", answer), ("when", when)]);
    }

    fn finish_first(&self, need: &str) {
        let id = buurtraat::service::acting::first_step_id(need.rsplit('/').next().unwrap().parse().unwrap());
        self.post(&format!("{need}/stap/{id}"), &[("do", "done")]);
    }
}

/// The offer of an organization with the most room.
fn partner(town: &Town) -> String {
    let index = town.demo.store.index();
    let snapshot = index.snapshot();
    let offers = snapshot.entries().filter(|entry| entry.what == engine::domain::What::Offer && !entry.is_person);
    let room = |entry: &engine::domain::Entry| entry.room.map_or(u32::MAX, |room| room.available);
    offers.max_by_key(|entry| (room(entry), entry.id)).map(|entry| entry.id.to_string()).unwrap()
}

/// Own words of a need for each sort of row.
const SORTS: [&str; 9] = [
    "Woont de vraag van gisteren",
    "Zoekt iets voor vandaag",
    "Zoekt iets voor morgen",
    "Wil later gebeld worden",
    "Heeft een stap voor vandaag",
    "Heeft iemand die antwoordt",
    "Heeft alle stappen gedaan",
    "Heeft alleen iets gepland",
    "Heeft iets gekregen",
];

fn fill(monday: &Desk<'_>) -> Vec<String> {
    let needs: Vec<String> = SORTS.iter().map(|words| monday.need(words)).collect();
    monday.call(&needs[0], "yes", "woensdag 14 uur");
    monday.call(&needs[1], "yes", "donderdag 14 uur");
    monday.call(&needs[2], "yes", "vrijdag 14 uur");
    monday.call(&needs[3], "call-back", "donderdag 10 uur");
    for (need, day) in [(&needs[4], "2026-09-17"), (&needs[7], "2026-09-25")] {
        monday.finish_first(need);
        monday.post(&format!("{need}/stap"), &[("what", "Langs het buurthuis"), ("day", day)]);
    }
    let own = [("who", "uncle-aunt"), ("asks", "resident"), ("day", "2026-09-16")];
    monday.finish_first(&needs[5]);
    monday.post(&format!("{}/eigen", needs[5]), &own);
    monday.finish_first(&needs[6]);
    monday.call(&needs[8], "yes", "dinsdag 14 uur");
    needs
}

#[test]
fn every_sort_of_row_stands_on_today() {
    let town = town().apart("today");
    let monday = Desk::at(&town, Role::Member, "2026-09-14T09:00");
    let needs = fill(&monday);
    let text = monday.page(&needs[5]);
    let link = text.split("http://localhost:8080").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let thursday = Desk::at(&town, Role::Member, "2026-09-17T09:00");
    thursday.post(&link, &[("answer", "yes")]);
    thursday.post(&format!("{}/gelukt", needs[8]), &[("kept", "yes"), ("terug", "vandaag")]);
    let name = town.wait(async {
        let id = partner(&town).parse().unwrap();
        let found = town.demo.store.found(&[(engine::domain::What::Offer, id)]).await.unwrap();
        found[&id].name().to_owned()
    });
    let nl = thursday.page("/team");
    let en = thursday.page("/en/team");
    let rows = [
        (format!("Is het gelukt bij {name}?"), format!("Did it work out at {name}?")),
        (format!("Afspraak bij {name}"), format!("Appointment at {name}")),
        (format!("Morgen bij {name}: bel hen vandaag"), format!("Tomorrow at {name}: call them today")),
        (format!("Bel {name} terug"), format!("Call {name} back")),
        ("Langs het buurthuis".to_owned(), "Langs het buurthuis".to_owned()),
        ("Een oom of tante zegt: ja, dat lukt.".to_owned(), "An uncle or aunt says: yes".to_owned()),
        ("Zet een volgende stap".to_owned(), "Add a next step".to_owned()),
        ("Zet de eerste stap".to_owned(), "Take the first step".to_owned()),
        (format!("Bedank {name}"), format!("Thank {name}")),
        ("lossen mensen zelf op".to_owned(), "People solve ".to_owned()),
    ];
    for (dutch, english) in rows {
        assert!(nl.contains(&dutch), "{dutch}: {nl}");
        assert!(en.contains(&english), "{english}: {en}");
    }
    for words in &SORTS[..8] {
        assert!(nl.contains(words), "{words}");
    }
    let early = thursday.ask("POST", &format!("{}/gelukt", needs[2]), &[("kept", "yes")]);
    assert!(early.status == 400 && early.text().contains("pas als de dag voorbij is"), "{}", early.text());
    let back = thursday.post(&format!("{}/gelukt", needs[0]), &[("kept", "no"), ("terug", "vandaag")]);
    assert_eq!(back.header(header::LOCATION), "/team");
    assert!(!thursday.page("/team").contains("Is het gelukt bij"), "it was said");
    let page = thursday.page(&needs[8]);
    assert!(page.contains("Het is gelukt") && page.contains("Toch niet gelukt"), "{page}");
    thursday.post(&format!("{}/gelukt", needs[8]), &[("kept", "undo")]);
    assert!(!thursday.page("/team").contains(&format!("Bedank {name}")), "taken back");
}

#[test]
fn a_need_says_who_chose_and_why_and_the_card_who_stands_in() {
    let town = town().apart("chosen");
    let monday = "2026-09-14T09:00";
    let member = Desk::at(&town, Role::Member, monday);
    let coordinator = Desk::at(&town, Role::Coordinator, monday);
    let need = member.need("Zoekt een plek om te leren");
    let call = coordinator.page(&format!("{need}/bel/{}", partner(&town)));
    let chosen = call.split("id=\"backup\"").nth(1).unwrap().split("selected>").nth(1).unwrap();
    assert!(!chosen.starts_with("Nog niemand"), "somebody stands in");
    let suggested = member.page(&need).split("/bel/").nth(1).unwrap()[..36].to_owned();
    let form = [("answer", "yes"), ("when", "woensdag 14 uur"), ("phone", "015 123 45 67")];
    coordinator.post(&format!("{need}/bel/{suggested}"), &form);
    let name = town.wait(async {
        let id =
            engine::domain::imported_id::<buurtraat::storage::WorkerRecord>("demo-worker", "coordinator").as_uuid();
        town.demo.store.find_worker(id).await.unwrap().unwrap().name
    });
    let text = member.page(&need);
    assert!(text.contains(&format!("Door {name}")) && !text.contains("Door jou"), "{text}");
    assert!(text.contains("Omdat: "), "{text}");
    assert!(coordinator.page(&need).contains("Door jou"));
    let card = member.page(&format!("{need}/kaart"));
    assert!(card.contains("<dt>Anders</dt><dd>Wijkteam, 010 000 00 00"), "nobody was chosen: {card}");
}
