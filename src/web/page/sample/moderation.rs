//! Samples of what somebody says about a text, and of what a team does with it.
use super::{Sampled, shell};
use crate::{
    storage::PublicText,
    text::{Lang, text, texts},
    web::page::{CaseRow, CasesPage, CasesState, Choice, Field, Nav, Phone, ReportPage, ReportState, SaidRow, links},
};

const EVENT: &str = "01990000-0000-7000-8000-000000000005";

impl Sampled for ReportPage {
    const NAME: &'static str = "report";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let path = links::report(PublicText::Event, EVENT);
        let reason = |code: &str| Choice::new(code, text(lang, &format!("report-reason-{code}")), "wrong");
        let mut page = Self {
            shell: shell(lang, Nav::None, &text(lang, "report-title"), &path).signed_in(None),
            path,
            name: lang.pick("Speelgoedruilbeurs", "Toy swap").to_owned(),
            state: ReportState::Empty,
            reasons: ["wrong", "rude", "person", "unsafe"].into_iter().map(reason).collect(),
            reason_fault: None,
            words: Field::default(),
            reach: Field::default(),
            trap: Field::default(),
            idempotency_key: "key-1".into(),
        };
        let (name, state) = match previous.map(|page| page.state) {
            None => ("empty", ReportState::Empty),
            Some(ReportState::Empty) => {
                page.reason_fault = Some(text(lang, "error-report-reason"));
                page.words = Field::wrong("06 12 34 56 78", text(lang, "error-note-number"));
                page.reach = Field::wrong("0612", text(lang, "error-reach-wrong"));
                page.trap = Field::wrong("https://example.org", text(lang, "error-question-trap"));
                ("faults", ReportState::Faults)
            }
            Some(ReportState::Faults) => {
                page.words = Field::of(lang.pick("Jan de Vries staat erin", "Jan de Vries is in it"));
                ("name-warning", ReportState::NameWarning)
            }
            Some(ReportState::NameWarning) => ("thanks", ReportState::Thanks),
            Some(ReportState::Thanks) => return None,
        };
        page.state = state;
        Some((name, page))
    }
}

fn case(lang: Lang, hidden: bool) -> CaseRow {
    let day = lang.pick("maandag 14 september", "Monday 14 September").to_owned();
    let why = lang.pick("er staat een naam in", "there is a name in it");
    let args = [("name", "Fenna".into()), ("day", day.clone().into()), ("why", why.into())];
    let said = |id: &str, phone: Option<Phone>, email: Option<String>| SaidRow {
        reason: text(lang, "report-reason-wrong"),
        words: lang.pick("De dag is anders.", "The day is another one.").to_owned(),
        when: day.clone(),
        answer_action: Some(lang.path(&links::answer_report(id))),
        phone,
        email,
        answer: Field::default(),
        field: format!("answer-{id}"),
    };
    CaseRow {
        name: lang.pick("Speelgoedruilbeurs", "Toy swap").to_owned(),
        href: (!hidden).then(|| lang.path(&links::text(PublicText::Event, EVENT))),
        about: lang.pick("Ruil speelgoed met buren.", "Swap toys with neighbours.").to_owned(),
        hidden,
        said: vec![
            said("1", Some(Phone::new("+31612345678")), None),
            said("2", None, Some("sanne@voorbeeld.example".to_owned())),
        ],
        history: if hidden { vec![texts().get(lang, "cases-hid", &args)] } else { Vec::new() },
        base: lang.path(&links::case(PublicText::Event, EVENT)),
        why: Field::default(),
        field: format!("why-{EVENT}"),
    }
}

impl Sampled for CasesPage {
    const NAME: &'static str = "cases";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("quiet", CasesState::Quiet),
            Some(CasesState::Quiet) => ("waiting", CasesState::Waiting(vec![case(lang, false)])),
            Some(CasesState::Waiting(last)) if last.iter().all(|case| !case.hidden && case.why.fault.is_none()) => {
                let fault = texts().get(lang, "error-moderation-why", &[("most", 300.into())]);
                (
                    "why-missing",
                    CasesState::Waiting(vec![CaseRow { why: Field::wrong("", fault), ..case(lang, false) }]),
                )
            }
            Some(CasesState::Waiting(last)) if last.iter().all(|case| !case.hidden) => {
                ("hidden", CasesState::Waiting(vec![case(lang, true)]))
            }
            Some(CasesState::Waiting(_)) => return None,
        };
        let shell = shell(lang, Nav::Together, &text(lang, "cases-title"), links::CASES);
        Some((name, Self { shell, state }))
    }
}
