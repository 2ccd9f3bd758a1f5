//! Samples of joining in, as a team sees it.
use super::{Sampled, joining::dates, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    ChangeField, ChangePage, ChangeState, Field, Nav, NewEventPage, NewEventState, PersonComing, Phone, PosterPage,
    PosterState, Qr, Shell, ShiftAsking, ShiftForm, ShiftTeam, TeamEventPage, TeamEventRow, TeamEventState,
    TeamEventsPage, TeamEventsState, links,
};

const EVENT: &str = "01990000-0000-7000-8000-0000000000e1";

fn frame(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::Together, title, path)
}

fn name(lang: Lang) -> &'static str {
    lang.pick("Speelgoedruilbeurs", "Toy swap")
}

fn when(lang: Lang) -> String {
    lang.pick("zaterdag 21 november, half 2 tot half 4", "Saturday 21 November, 1.30 to 3.30 pm").to_owned()
}

fn role(lang: Lang) -> &'static str {
    lang.pick("tafels klaarzetten", "setting up tables")
}

fn counted(lang: Lang, key: &str) -> String {
    let args = [("role", role(lang).into()), ("taken", 2.into()), ("most", 4.into()), ("least", 2.into())];
    texts().get(lang, key, &args)
}

impl Sampled for TeamEventsPage {
    const NAME: &'static str = "team-events";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| &page.state) {
            None => {
                let row = TeamEventRow {
                    id: EVENT.to_owned(),
                    href: lang.path(&links::team_event(EVENT)),
                    name: name(lang).to_owned(),
                    when: when(lang),
                    is_called_off: false,
                    shifts: vec![counted(lang, "team-event-shift")],
                };
                ("list", TeamEventsState::List(vec![row]))
            }
            Some(TeamEventsState::List(_)) => ("nothing", TeamEventsState::Nothing),
            Some(TeamEventsState::Nothing) => return None,
        };
        let shell = frame(lang, &text(lang, "team-events-title"), links::TEAM_EVENTS);
        Some((state_name, Self { shell, state }))
    }
}

impl Sampled for NewEventPage {
    const NAME: &'static str = "new-event";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let frame = frame(lang, &text(lang, "new-event-title"), links::NEW_EVENT);
        let mut page = Self::empty(frame, "key-1");
        match previous.map(|page| page.state) {
            None => Some(("empty", page)),
            Some(NewEventState::Empty) => {
                page.state = NewEventState::Faults;
                page.name = Field::of(name(lang));
                page.day = Field::wrong(lang.pick("gisteren", "yesterday"), text(lang, "error-event-day"));
                page.from = Field::wrong("", text(lang, "error-shift-time"));
                page.repeat = Field::of("week");
                page.until = Field::wrong("", text(lang, "error-event-until"));
                Some(("faults", page))
            }
            Some(NewEventState::Faults) => None,
        }
    }
}

impl Sampled for TeamEventPage {
    const NAME: &'static str = "team-event";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| (page.state, page.called_off.is_some())) {
            None => ("theirs", TeamEventState::Theirs),
            Some((TeamEventState::Theirs, false)) => ("nobodys", TeamEventState::Nobodys),
            Some((TeamEventState::Nobodys, _)) => ("others", TeamEventState::Others),
            Some((TeamEventState::Others, _)) => ("called-off", TeamEventState::Theirs),
            Some((TeamEventState::Theirs, true)) => return None,
        };
        let called_off = (state_name == "called-off").then(|| why(lang));
        let path = links::team_event(EVENT);
        let join = links::join(EVENT);
        let form = match state {
            TeamEventState::Nobodys => ShiftForm {
                role: Field::wrong("", text(lang, "error-shift-role-missing")),
                from: Field::wrong("25:00", text(lang, "error-shift-time")),
                ..ShiftForm::default()
            },
            TeamEventState::Theirs => ShiftForm { every: Some(true), ..ShiftForm::default() },
            TeamEventState::Others => ShiftForm::default(),
        };
        let page = Self {
            shell: frame(lang, name(lang), &path),
            state,
            name: name(lang).to_owned(),
            when: when(lang),
            place: "Roland Holstlaan 1, Delft".to_owned(),
            host: Some("Fenna Dijkema, 015 000 00 00".to_owned()),
            poster: (format!("https://buurtraat.example{join}"), lang.path(&join)),
            called_off: called_off.clone(),
            change_href: (state_name == "theirs").then(|| lang.path(&links::change_event(EVENT))),
            dates: (state_name == "theirs").then(|| dates(lang, links::team_event)),
            shifts: shifts(lang, state, called_off),
            form,
            action: lang.path(&format!("{path}/taak")),
        };
        Some((state_name, page))
    }
}

fn why(lang: Lang) -> String {
    lang.pick("De zaal is dicht.", "The hall is closed.").to_owned()
}

fn shifts(lang: Lang, state: TeamEventState, called_off: Option<String>) -> Vec<ShiftTeam> {
    if state == TeamEventState::Nobodys {
        return Vec::new();
    }
    let people = match called_off {
        Some(_) => people(lang).into_iter().filter(|person| person.told_action.is_some()).collect(),
        None if state == TeamEventState::Theirs => people(lang),
        None => Vec::new(),
    };
    let change = links::change_shift(EVENT, "01990000-0000-7000-8000-0000000000e2");
    let change_href = (called_off.is_none() && state == TeamEventState::Theirs).then(|| lang.path(&change));
    vec![ShiftTeam {
        id: "01990000-0000-7000-8000-0000000000e2".to_owned(),
        role: role(lang).to_owned(),
        when: lang.pick("half 1 tot half 2", "12.30 to 1.30 pm").to_owned(),
        count: counted(lang, "team-event-count"),
        called_off,
        change_href,
        people,
        asking: (state == TeamEventState::Theirs).then(|| asking(lang)),
    }]
}

fn asking(lang: Lang) -> ShiftAsking {
    let args = [("asked", 4.into()), ("yes", 1.into()), ("no", 2.into())];
    ShiftAsking {
        stands: Some(texts().get(lang, "asks-stand", &args)),
        to_call: vec![("Willem".to_owned(), Phone::new("06 12 34 56 79"))],
        action: Some(lang.path("/team/samen/agenda/1/taak/1/vraag")),
        hint: texts().get(lang, "asks-hint", &[("count", 3.into())]),
    }
}

fn people(lang: Lang) -> Vec<PersonComing> {
    let until = lang.pick("woensdag 16 september, 9 uur", "Wednesday 16 September, 9 am");
    let one = |number: u8, name: &str, standing: String| PersonComing {
        id: format!("01990000-0000-7000-8000-0000000000{number:02}"),
        name: name.to_owned(),
        phone: Some(Phone::new("06 12 34 56 78")),
        email: None,
        standing,
        is_offered: false,
        may_say_came: false,
        no_show: false,
        answer_action: lang.path("/team/samen/agenda/1/aanmelding/1"),
        no_show_action: lang.path("/team/samen/agenda/1/aanmelding/1/kwam"),
        told_action: None,
    };
    let offered = texts().get(lang, "team-event-offered", &[("until", until.into())]);
    let line = texts().get(lang, "team-event-line", &[("place", 1.into())]);
    let unreached = texts().get(lang, "team-event-unreached", &[("until", until.into())]);
    let unreached = PersonComing {
        phone: None,
        email: Some("bram@voorbeeld.example".to_owned()),
        is_offered: true,
        ..one(5, "Bram", unreached)
    };
    let mail = PersonComing { phone: None, email: Some("noor@voorbeeld.example".to_owned()), ..one(3, "Noor", line) };
    let told_action = Some(lang.path("/team/samen/agenda/1/aanmelding/5/verteld"));
    vec![
        PersonComing { told_action, ..one(5, "Noor", text(lang, "team-event-notice-off")) },
        PersonComing { may_say_came: true, ..one(1, "Samira", text(lang, "team-event-confirmed")) },
        PersonComing { may_say_came: true, no_show: true, ..one(4, "Kees", text(lang, "team-event-away")) },
        PersonComing { is_offered: true, ..one(2, "Youssef", offered) },
        unreached,
        mail,
    ]
}

impl Sampled for ChangePage {
    const NAME: &'static str = "change";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| (page.state, page.why.fault.is_some())) {
            None => ("event", ChangeState::Event),
            Some((ChangeState::Event, _)) => ("shift", ChangeState::Shift),
            Some((ChangeState::Shift, false)) => ("faults", ChangeState::Shift),
            Some((ChangeState::Shift, true)) => return None,
        };
        let field = |name, key: &str, hint, field| ChangeField { name, label: text(lang, key), hint, field };
        let faults = state_name == "faults";
        let shift = "01990000-0000-7000-8000-0000000000e2";
        let is_event = state == ChangeState::Event;
        let (title, path) = match is_event {
            true => ("change-event-title", links::change_event(EVENT)),
            false => ("change-shift-title", links::change_shift(EVENT, shift)),
        };
        let taken = texts().get(lang, "error-shift-taken", &[("count", "2".into())]);
        let here = texts().get(lang, "change-place-hint", &[("place", "Roland Holstlaan 1, Delft".into())]);
        let fields = match is_event {
            true => vec![
                field("day", "event-day", None, Field::of("21-11-2026")),
                field("from", "shift-from", None, Field::of("13:30")),
                field("to", "shift-to", None, Field::of("15:30")),
                field("place", "change-place", Some(here), Field::default()),
            ],
            false => vec![
                field("role", "shift-role", None, Field::of(role(lang))),
                field("most", "shift-most", None, if faults { Field::wrong("1", taken) } else { Field::of("4") }),
            ],
        };
        let page = Self {
            shell: frame(lang, &text(lang, title), &path),
            state,
            name: name(lang).to_owned(),
            when: when(lang),
            back_href: lang.path(&links::team_event(EVENT)),
            fields,
            action: lang.path(&path),
            which: faults.then(|| "all".to_owned()).or_else(|| is_event.then(|| "one".to_owned())),
            taken: 2,
            why: if faults { Field::wrong("", text(lang, "error-why-missing")) } else { Field::default() },
            off_action: lang.path(&links::call_off_event(EVENT)),
        };
        Some((state_name, page))
    }
}

impl Sampled for PosterPage {
    const NAME: &'static str = "poster";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| page.state) {
            None => ("on", PosterState::On),
            Some(PosterState::On) => ("called-off", PosterState::CalledOff),
            Some(PosterState::CalledOff) => return None,
        };
        let address = format!("buurtraat.example{}", links::join(EVENT));
        let shift = format!("{}, {}", role(lang), lang.pick("half 1 tot half 2", "12.30 to 1.30 pm"));
        let page = Self {
            shell: frame(lang, &text(lang, "poster-title"), &links::poster(EVENT)),
            state,
            back_href: lang.path(&links::team_event(EVENT)),
            name: name(lang).to_owned(),
            when: when(lang),
            place: "Roland Holstlaan 1, Delft".to_owned(),
            by: lang.pick("Bewonersgroep Voorhof", "Residents of Voorhof").to_owned(),
            about: vec![lang.pick("Breng speelgoed, kies iets anders.", "Bring toys, choose others.").to_owned()],
            shifts: vec![shift],
            qr: Qr::of(&format!("https://{address}")),
            picture: (state == PosterState::On)
                .then(|| super::on_paper(texts().get(lang, "picture-around", &[("name", name(lang).into())]))),
            address,
        };
        Some((state_name, page))
    }
}
