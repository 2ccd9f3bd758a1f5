//! Samples of the first morning: where, who, the map, what is here already.
use super::{Sampled, comb, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    AgainNote, BeginForm, BeginPage, BeginState, Choice, Field, KnownRow, LoadPage, LoadState, Nav, PlacesPage,
    PlacesState, Report, SkippedRow, Sort, links,
};

const AREAS: [(&str, &str); 3] = [
    ("WK050324", "Wijk 24 Voorhof, Delft"),
    ("WK050314", "Wijk 14 Voordijkshoorn, Delft"),
    ("BU05032401", "Voorhof Hoogbouw, Delft"),
];

impl Sampled for BeginPage {
    const NAME: &'static str = "begin";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let form =
            BeginForm { team: Field::of("Wijkteam Voorhof"), idempotency_key: "1".into(), ..BeginForm::default() };
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("where", BeginState::Where),
            Some(BeginState::Where) => ("found", BeginState::Found { more: true }),
            Some(BeginState::Found { .. }) => ("nothing-found", BeginState::NothingFound),
            Some(BeginState::NothingFound) => ("who", BeginState::Who(Box::new(form))),
            Some(BeginState::Who(form)) if !form.asks_code => ("faults", BeginState::Who(Box::new(faults(lang)))),
            Some(BeginState::Who(_)) => ("closed", BeginState::Closed),
            Some(BeginState::Closed) => return None,
        };
        let title = if matches!(state, BeginState::Who(_)) { "begin-who" } else { "begin-where" };
        let frame = shell(lang, Nav::None, &text(lang, title), links::BEGIN).signed_in(None);
        let shown = matches!(state, BeginState::Found { .. } | BeginState::Who(_));
        let areas = AREAS.map(|(code, label)| Choice::new(code, label, AREAS[0].0));
        let q = if state == BeginState::Where { Field::default() } else { Field::of("Voor") };
        let areas = if shown { areas.into_iter().take(3).collect() } else { Vec::new() };
        Some((name, Self { shell: frame, q, areas, state }))
    }
}

fn faults(lang: Lang) -> BeginForm {
    let phone = texts().get(lang, "error-phone", &[("value", "12".into())]);
    BeginForm {
        team: Field::wrong("", text(lang, "error-team-missing")),
        name: Field::wrong("", text(lang, "error-name-missing")),
        phone: Field::wrong("12", phone),
        code: Field::default(),
        asks_code: true,
        idempotency_key: "1".into(),
    }
}

impl Sampled for LoadPage {
    const NAME: &'static str = "load";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let file = || "tudelft.osm.pbf".to_owned();
        let truncated = [("unit", "byte".into()), ("number", "65536".into())];
        let sentence = texts().get(lang, "import-truncated", &truncated);
        let (name, there, state) = match previous.map(|page| (&page.state, page.may_go_on)) {
            None => ("code", false, LoadState::Ask { code: Some(Field::default()) }),
            Some((LoadState::Ask { code: Some(_) }, _)) => ("nothing", false, LoadState::Ask { code: None }),
            Some((LoadState::Ask { code: None }, false)) => ("some", true, LoadState::Ask { code: None }),
            Some((LoadState::Ask { code: None }, true)) if previous.is_some_and(|page| page.undone.is_none()) => {
                ("undone", true, LoadState::Ask { code: None })
            }
            Some((LoadState::Ask { code: None }, true)) if previous.is_some_and(|page| page.path != links::LOAD) => {
                ("team", true, LoadState::Ask { code: None })
            }
            Some((LoadState::Ask { code: None }, true)) => {
                ("running", true, LoadState::Running { file: file(), percent: 42, seconds: 7 })
            }
            Some((LoadState::Running { .. }, _)) => ("done", true, LoadState::Done(report(lang))),
            Some((LoadState::Done(_), _)) => ("refused", true, LoadState::Refused { file: file(), sentence }),
            Some((LoadState::Refused { .. }, _)) => ("gone", true, LoadState::Gone),
            Some((LoadState::Gone, _)) => ("closed", true, LoadState::Closed),
            Some((LoadState::Closed, _)) => return None,
        };
        let frame = shell(lang, Nav::None, &text(lang, "load-title"), links::BEGIN_LOAD).signed_in(None);
        let is_of_team = name == "team";
        let sorts = sorts(lang, there, is_of_team);
        let path = if is_of_team { links::LOAD } else { links::BEGIN_LOAD };
        let undone = (is_of_team || name == "undone").then(|| text(lang, "load-undone-postcodes"));
        Some((name, Self { shell: frame, path, sorts, may_go_on: there, undone, state }))
    }
}

fn sorts(lang: Lang, there: bool, is_of_team: bool) -> Vec<Sort> {
    let sort = |code: &'static str| Sort {
        code,
        there: String::new(),
        accept: ".txt",
        from: None,
        fault: None,
        can_undo: false,
    };
    let mut sorts: Vec<Sort> = ["gebieden", "postcodes", "straten"].map(sort).into();
    if is_of_team {
        sorts.extend(["organisaties", "cijfers"].map(sort));
    }
    if there {
        sorts[0].there = texts().get(lang, "load-there-gebieden", &[("count", 23.into())]);
        sorts[0].can_undo = true;
        sorts[2].from = Some("kaart.gemeente.example".to_owned());
        sorts[1].fault = Some(text(lang, "error-upload-cut"));
    }
    sorts
}

fn report(lang: Lang) -> Report {
    let keys = ["load-read", "load-new", "load-changed", "load-same", "load-left"];
    let skipped = |row: u64, code: &str| SkippedRow {
        place: texts().get(lang, "load-row-number", &[("row", row.into())]),
        field: "geometry".to_owned(),
        reason: text(lang, code),
    };
    Report {
        file: "wijken.geojson".to_owned(),
        counts: keys.iter().map(|key| text(lang, key)).zip([25, 21, 1, 1, 2]).collect(),
        skipped: vec![skipped(7, "import-no-geometry"), skipped(12, "import-empty-geometry")],
        skipped_more: 3,
        notes: vec![skipped(3, "import-smaller-than-cell")],
        attribution: Some("© OpenStreetMap contributors, ODbL 1.0"),
    }
}

impl Sampled for PlacesPage {
    const NAME: &'static str = "places";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let more_href = Some(lang.path("/team/plekken?q=&skip=30"));
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("empty", PlacesState::Empty),
            Some(PlacesState::Empty) => ("nothing-found", PlacesState::NothingFound),
            Some(PlacesState::NothingFound) => ("list", PlacesState::List { rows: rows(lang), more_href }),
            Some(PlacesState::List { .. }) if previous.is_some_and(|page| page.again.is_some()) => return None,
            Some(PlacesState::List { .. }) => ("again", PlacesState::List { rows: rows(lang), more_href: None }),
        };
        let list = matches!(state, PlacesState::List { .. });
        let gone = row(lang, 9, "Snackbar De Hoek", ("snackbar", "snack bar"), "Voorhofdreef 1");
        Some((
            name,
            Self {
                shell: shell(lang, Nav::Network, &text(lang, "places-title"), links::PLACES),
                area: if list { "Wijk 24 Voorhof".to_owned() } else { String::new() },
                total: if state == PlacesState::Empty { 0 } else { 143 },
                partners: 0,
                q: if list { String::new() } else { "fiets".to_owned() },
                just: list.then(|| gone.clone()),
                corrected: if list { vec![gone] } else { Vec::new() },
                loads: state == PlacesState::Empty || name == "again",
                again: (name == "again").then(|| AgainNote {
                    text: texts().get(lang, "again-provider", &[("name", "Gemeente Voorbeeld".into())]),
                    account_href: lang.path(links::ACCOUNT),
                    invite_href: None,
                }),
                next_href: list.then(|| lang.path(links::NEEDS)),
                comb: if state == PlacesState::Empty { None } else { comb(lang) },
                state,
            },
        ))
    }
}

fn rows(lang: Lang) -> Vec<KnownRow> {
    vec![
        row(lang, 1, "Bakker Willem", ("bakker", "bakery"), "Papsouwselaan 127"),
        row(lang, 2, "PrO Grotius", ("school", "school"), "Van Bleyswijckstraat 72"),
        row(lang, 3, "Van der Plank", ("fietsenwinkel", "bicycle shop"), "Papsouwselaan 125"),
    ]
}

fn row(lang: Lang, n: u8, name: &str, (nl, en): (&str, &str), street: &str) -> KnownRow {
    let id = format!("01990000-0000-7000-8000-0000000002{n:02}");
    let href = lang.path(&format!("/plekken/{id}"));
    KnownRow { id, href, name: name.to_owned(), about: format!("{} · {street}", lang.pick(nl, en)) }
}
