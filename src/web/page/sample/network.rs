//! Samples of the pages of the team's own network.
use super::{Sampled, shell, shops_team::facts};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    BridgeForm, BridgeRow, BridgesPage, BridgesState, Card, CardsPage, CardsState, Choice, ContactForm, ContactRow,
    DayRow, Fact, Field, KnowDetailsPage, KnowDetailsState, KnowPage, KnowState, Nav, OfferForm, Paging, PartnerPage,
    PartnerRow, PartnerState, Phone, PlaceForm, PlaceRow, RegisterPage, RegisterState, RelayPage, RelayRow, RelayState,
    Tag, Tone, VolunteerPage, VolunteerState, links,
};

const ID: &str = "01990000-0000-7000-8000-0000000000cc";
const NAMES: [&str; 3] = ["Van der Plank", "Bakker Willem", "PrO Grotius"];

fn paging() -> Paging {
    Paging { skip: 20, rows: 20, total: 63 }
}
fn frame(lang: Lang, key: &str, path: &str) -> crate::web::page::Shell {
    shell(lang, Nav::Network, &text(lang, key), path)
}
fn id(number: usize) -> String {
    format!("01990000-0000-7000-8000-0000000000c{number}")
}
fn bicycles(lang: Lang) -> String {
    lang.pick("fietsenmaker · Papsouwselaan 125", "bicycle shop · Papsouwselaan 125").to_owned()
}
fn work(lang: Lang) -> &'static str {
    lang.pick("Werkervaring en proefplek", "Work experience & trial")
}
fn people() -> Vec<Choice> {
    [("a", "Fenna Dijkema"), ("b", "Rachid Bouali")].map(|(id, name)| Choice::new(id, name, "a")).to_vec()
}
fn topics(lang: Lang) -> Vec<Choice> {
    vec![Choice::new("taal", lang.pick("Nederlandse taal", "Dutch language"), "")]
}

impl Sampled for KnowPage {
    const NAME: &'static str = "know";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let row = |(number, name): (usize, &&str)| PlaceRow {
            id: id(number),
            name: (*name).to_owned(),
            about: bicycles(lang),
            ticked: number == 0,
        };
        let list = Self {
            shell: frame(lang, "know-title", links::KNOW),
            q: "fiets".to_owned(),
            rows: NAMES.iter().enumerate().map(row).collect(),
            elsewhere: vec![ID.to_owned()],
            paging: paging(),
            state: KnowState::List,
        };
        match previous.map(|page| page.state) {
            None => Some(("list", list)),
            Some(KnowState::List) => Some((
                "nothing",
                Self { rows: Vec::new(), paging: Paging::default(), state: KnowState::Nothing, ..list },
            )),
            Some(KnowState::Nothing) => None,
        }
    }
}

fn place(lang: Lang, number: usize, already: bool) -> PlaceForm {
    PlaceForm {
        id: id(number),
        name: NAMES[number].to_owned(),
        about: bicycles(lang),
        already,
        phone: Field::of("015 000 00 01"),
        knows: people(),
        offers: vec![Choice::new("werkervaring", work(lang), "werkervaring")],
        more: topics(lang),
        ..PlaceForm::default()
    }
}

impl Sampled for KnowDetailsPage {
    const NAME: &'static str = "know-details";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut page = Self {
            shell: frame(lang, "know-details-title", links::KNOW_DETAILS),
            places: vec![place(lang, 0, false), place(lang, 1, true)],
            idempotency_key: "key-1".to_owned(),
            state: KnowDetailsState::Form,
        };
        let name = match previous.map(|page| page.state) {
            None => "form",
            Some(KnowDetailsState::Form) => {
                page.state = KnowDetailsState::Faults;
                let first = &mut page.places[0];
                first.phone = Field::wrong("06 12", text(lang, "error-phone-wrong"));
                first.knows_fault = Some(text(lang, "error-nobody-knows"));
                first.offers_fault = Some(text(lang, "error-offer-missing"));
                "faults"
            }
            Some(KnowDetailsState::Faults) => {
                (page.state, page.places) = (KnowDetailsState::NobodyTicked, Vec::new());
                "nobody"
            }
            Some(KnowDetailsState::NobodyTicked) => return None,
        };
        Some((name, page))
    }
}

impl Sampled for VolunteerPage {
    const NAME: &'static str = "volunteer";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut page = Self::empty(frame(lang, "volunteer-title", links::VOLUNTEER), "key-1");
        let name = match previous.map(|page| page.state) {
            None => "empty",
            Some(VolunteerState::Empty) => {
                page.first_name.fault = Some(text(lang, "error-first-name-missing"));
                page.phone = Field::wrong("06 12", text(lang, "error-phone-wrong"));
                page.consent.fault = Some(text(lang, "error-consent-missing"));
                page.state = VolunteerState::Faults;
                "faults"
            }
            Some(VolunteerState::Faults) => {
                let words = lang.pick("Kookt samen met Jan.", "Cooks together with Jan.");
                page.can_do = Field::wrong(words, text(lang, "error-note-name"));
                page.state = VolunteerState::NameWarning;
                "name-warning"
            }
            Some(VolunteerState::NameWarning) => return None,
        };
        Some((name, page))
    }
}

impl Sampled for RegisterPage {
    const NAME: &'static str = "register";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let row = |(number, name): (usize, &&str)| PartnerRow {
            id: id(number),
            href: lang.path(&links::partner(&id(number))),
            name: (*name).to_owned(),
            tags: vec![Tag::new(work(lang), Tone::Plain)],
            lines: vec![text(lang, "register-nobody-knows"), text(lang, "register-never-spoken")],
            far: Some(texts().get(lang, "far-metres", &[("metres", 300.into())])),
        };
        let shown = ["all", "only-one"].map(|code| Choice::new(code, text(lang, &format!("shown-{code}")), "all"));
        let mut page = Self {
            shell: frame(lang, "register-title", links::NETWORK),
            q: String::new(),
            place: Field::of("2624 AX"),
            shown: shown.to_vec(),
            rows: NAMES.iter().enumerate().map(row).collect(),
            paging: paging(),
            news: vec![texts().get(lang, "register-new", &[("count", 3.into())])],
            state: RegisterState::List,
        };
        let name = match previous.map(|page| page.state) {
            None => return Some(("list", page)),
            Some(RegisterState::List) => (RegisterState::Nothing, "nothing"),
            Some(RegisterState::Nothing) => (RegisterState::Empty, "empty"),
            Some(RegisterState::Empty) => (RegisterState::Fault, "fault"),
            Some(RegisterState::Fault) => return None,
        };
        (page.state, page.rows, page.news) = (name.0, Vec::new(), Vec::new());
        if name.0 == RegisterState::Fault {
            page.place = Field::wrong("?", text(lang, "error-place-missing"));
        }
        Some((name.1, page))
    }
}

fn offer(lang: Lang) -> OfferForm {
    let parts = |day: &str| {
        ["am", "pm", "eve"].map(|part| Choice::new(format!("{day}-{part}"), format!("{day} {part}"), "mon-am"))
    };
    let day = |word: &str, day: &str| DayRow { day: word.to_owned(), parts: parts(day).to_vec() };
    OfferForm {
        id: id(1),
        what: work(lang).to_owned(),
        when: lang.pick("maandagochtend", "Monday morning").to_owned(),
        room: texts().get(lang, "partner-room", &[("count", 2.into())]),
        chosen: vec![Choice::new("werkervaring", work(lang), "werkervaring")],
        more: topics(lang),
        categories_fault: None,
        week: vec![day(lang.pick("maandag", "Monday"), "mon"), day(lang.pick("dinsdag", "Tuesday"), "tue")],
        places: Field::of("2"),
    }
}

fn log(lang: Lang) -> ContactForm {
    let choice = |group: &str, code: &str| Choice::new(code, text(lang, &format!("{group}-{code}")), "");
    ContactForm {
        sorts: ["call", "visit", "given"].map(|code| choice("contact", code)).to_vec(),
        outcomes: ["yes", "perhaps", "no"].map(|code| choice("outcome", code)).to_vec(),
        ..ContactForm::default()
    }
}

fn bridge(lang: Lang, may_ask: bool) -> BridgeForm {
    let date = lang.pick("donderdag 1 oktober", "Thursday 1 October");
    let again = texts().get(lang, "bridge-again", &[("date", date.into())]);
    let times = texts().get(lang, "bridge-times", &[("count", 2.into())]);
    BridgeForm {
        is_one: true,
        lines: vec![lang.pick("De moskee.", "The mosque.").to_owned(), text(lang, "bridge-has-line")],
        may_ask,
        cap: if may_ask { times } else { again },
        communities: Field::of(lang.pick("de moskee", "the mosque")),
        languages: vec![Choice::new("ar", text(lang, "language-ar"), "ar")],
        municipal: true,
        asks_most: Field::of("2"),
        consent: Field::of("yes"),
        warned: false,
    }
}

impl Sampled for PartnerPage {
    const NAME: &'static str = "partner";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut page = partner(lang);
        let name = match previous.map(|page| page.state) {
            None => "in",
            Some(PartnerState::In) => {
                page.state = PartnerState::Faults;
                page.log.sort_fault = Some(text(lang, "error-contact-sort-missing"));
                page.log.note = Field::wrong(lang.pick("Sprak Jan.", "Spoke to Jan."), text(lang, "error-note-name"));
                page.log.warned = true;
                page.until = Field::wrong("2020-01-01", text(lang, "error-rest-date"));
                page.bridge.consent = Field::wrong("", text(lang, "error-consent-missing"));
                page.offers[0].places = Field::wrong("0", text(lang, "error-places-wrong"));
                "faults"
            }
            Some(PartnerState::Faults) => {
                page.state = PartnerState::Code;
                (page.may_have_code, page.is_shop) = (true, false);
                page.code = "zon 418".to_owned();
                page.code_with = text(lang, "partner-code-with-phone");
                "code"
            }
            Some(PartnerState::Code) => {
                page.state = PartnerState::Out;
                (page.phone, page.contacts, page.bridge) = (None, Vec::new(), bridge(lang, false));
                "out"
            }
            Some(PartnerState::Out) => return None,
        };
        Some((name, page))
    }
}

fn partner(lang: Lang) -> PartnerPage {
    let monday = lang.pick("maandag 7 september", "Monday 7 September");
    let count = |sort: &str| texts().get(lang, &format!("balance-{sort}"), &[("count", 2.into())]);
    PartnerPage {
        shell: shell(lang, Nav::Network, NAMES[0], &links::partner(ID)),
        id: ID.to_owned(),
        name: NAMES[0].to_owned(),
        tags: vec![Tag::new(text(lang, "tag-known-team"), Tone::Known)],
        about: String::new(),
        phone: Some(Phone::new("+31150000001")),
        email: None,
        facts: vec![Fact::new(text(lang, "fact-where"), "Papsouwselaan 125, Delft")],
        offers: vec![offer(lang)],
        knowers: texts().get(lang, "register-knows", &[("count", 1.into()), ("names", "Fenna".into())]),
        i_know: true,
        introduction: Some(texts().get(lang, "partner-introduction", &[("name", "Rachid".into())])),
        balance: format!("{}, {}.", count("asked"), count("given")),
        thank: true,
        rest: Some(texts().get(lang, "partner-rests", &[("date", monday.into())])),
        until: Field::default(),
        contacts: vec![ContactRow {
            when: monday.to_owned(),
            what: format!("{}: {} (Fenna)", text(lang, "contact-call"), text(lang, "outcome-yes")),
            note: lang.pick("belt terug over de sleutel", "calls back about the key").to_owned(),
        }],
        log: log(lang),
        bridge: bridge(lang, true),
        walk_along: facts(lang),
        is_shop: true,
        may_have_code: false,
        code: String::new(),
        code_with: String::new(),
        site: "buurtraat.example/mijn".to_owned(),
        news: Some(text(lang, "partner-done-logged")),
        idempotency_key: "key-1".to_owned(),
        state: PartnerState::In,
    }
}

impl Sampled for RelayPage {
    const NAME: &'static str = "relay";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let row = |(number, name): (usize, &&str)| RelayRow {
            id: id(number),
            href: lang.path(&links::partner(&id(number))),
            name: (*name).to_owned(),
            on_the_way: (number == 0)
                .then(|| texts().get(lang, "partner-introduction", &[("name", "Rachid Bouali".into())])),
            colleagues: vec![Choice::new("b", "Rachid Bouali", "")],
        };
        let sentence = |count: u64| texts().get(lang, "relay-only-you", &[("count", count.into())]);
        let mut page = Self {
            shell: frame(lang, "relay-title", links::RELAY),
            sentence: sentence(12),
            people: people(),
            rows: NAMES.iter().enumerate().map(row).collect(),
            worker: "a".to_owned(),
            cards: vec![("Rachid Bouali".to_owned(), lang.path(links::CARDS))],
            paging: paging(),
            state: RelayState::List,
        };
        let (state, name) = match previous.map(|page| page.state) {
            None => return Some(("list", page)),
            Some(RelayState::List) => (RelayState::Nobody, "nobody"),
            Some(RelayState::Nobody) => (RelayState::Alone, "alone"),
            Some(RelayState::Alone) => return None,
        };
        (page.rows, page.cards, page.sentence, page.state) = (Vec::new(), Vec::new(), sentence(0), state);
        Some((name, page))
    }
}

impl Sampled for CardsPage {
    const NAME: &'static str = "cards";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (to, team) = ("Rachid Bouali", "Wijkteam Voorhof");
        let comes = texts().get(lang, "card-comes", &[("name", to.into()), ("team", team.into())]);
        let from = [("count", 1.into()), ("from", "Fenna Dijkema".into()), ("name", to.into())];
        let sentences = vec![comes, texts().get(lang, "intro-card-from", &from)];
        let page = Self {
            shell: frame(lang, "relay-title", links::CARDS),
            to: to.to_owned(),
            team: team.to_owned(),
            phone: "015 000 00 00".to_owned(),
            cards: NAMES.map(|name| Card { partner: name.to_owned(), sentences: sentences.clone() }).to_vec(),
            state: CardsState::Cards,
        };
        match previous.map(|page| page.state) {
            None => Some(("cards", page)),
            Some(CardsState::Cards) => Some(("nobody", Self { cards: Vec::new(), state: CardsState::Nobody, ..page })),
            Some(CardsState::Nobody) => None,
        }
    }
}

impl Sampled for BridgesPage {
    const NAME: &'static str = "bridges";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let row = |(number, name): (usize, &&str)| BridgeRow {
            id: id(number),
            href: lang.path(&links::partner(&id(number))),
            name: (*name).to_owned(),
            tags: vec![Tag::new(text(lang, "bridge-line"), Tone::Date)],
            communities: lang.pick("de moskee", "the mosque").to_owned(),
            may_ask: number != 1,
            cap: bridge(lang, number != 1).cap,
            idempotency_key: format!("key-{number}"),
        };
        let page = Self {
            shell: frame(lang, "bridges-title", links::BRIDGES),
            rows: NAMES.iter().enumerate().map(row).collect(),
            paging: Paging { skip: 0, rows: 20, total: 3 },
            state: BridgesState::List,
        };
        match previous.map(|page| page.state) {
            None => Some(("list", page)),
            Some(BridgesState::List) => Some((
                "nobody",
                Self { rows: Vec::new(), paging: Paging::default(), state: BridgesState::Nobody, ..page },
            )),
            Some(BridgesState::Nobody) => None,
        }
    }
}
