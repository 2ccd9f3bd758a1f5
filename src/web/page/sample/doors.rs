//! Samples of the pages about doors.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    DoorCard, DoorCardsPage, DoorList, DoorListPage, DoorRow, DoorsPage, DoorsState, Field, Nav, Phone, Qr, RoundLink,
    RoundPage, RoundRow, RoundState, Said, Shell, Tag, Tone, links,
};

const ID: &str = "01990000-0000-7000-8000-0000000000bb";

fn frame(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::Network, title, path)
}

fn rows(lang: Lang) -> Vec<DoorRow> {
    let asked = [("count", 3.into()), ("category", lang.pick("Werkervaring en proefplek", "Work experience").into())];
    let work = [("work", lang.pick("Haar knippen", "Cutting hair").into())];
    let whys = [
        texts().get(lang, "door-why-asked", &asked),
        texts().get(lang, "door-why-work", &work),
        texts().get(lang, "door-why-near", &[("count", 2.into())]),
    ];
    let names = ["Tweewielers Honingdam", "Kapsalon De Krul", "Café Het Anker"];
    let abouts = [
        lang.pick("Fietsenmaker, Penseelstraat 12", "Bicycle shop, Penseelstraat 12"),
        lang.pick("Kapper, Penseelstraat 20", "Hairdresser, Penseelstraat 20"),
        lang.pick("Café, Vogelplein 2", "Pub, Vogelplein 2"),
    ];
    let row = |(number, (name, (about, why))): (usize, (&str, (&str, String)))| DoorRow {
        number,
        id: format!("01990000-0000-7000-8000-0000000000{number:02}"),
        href: lang.path(&format!("/plekken/01990000-0000-7000-8000-0000000000{number:02}")),
        name: name.to_owned(),
        about: about.to_owned(),
        minutes: texts().get(lang, "minutes", &[("minutes", (number + 1).into())]),
        why,
    };
    (1..).zip(names.into_iter().zip(abouts.into_iter().zip(whys))).map(row).collect()
}

fn total(lang: Lang) -> String {
    texts().get(lang, "doors-total", &[("count", 9.into())])
}

impl Sampled for DoorsPage {
    const NAME: &'static str = "doors";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut from = Field::default();
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("found", found(lang)),
            Some(DoorsState::Found(_)) => ("nothing", DoorsState::Nothing),
            Some(DoorsState::Nothing) => ("no-ground", DoorsState::NoGround),
            Some(DoorsState::NoGround) => {
                from = Field::wrong("2624", texts().get(lang, "error-postcode", &[("value", "2624".into())]));
                ("fault", DoorsState::Fault)
            }
            Some(DoorsState::Fault) => return None,
        };
        let date = [("date", lang.pick("maandag 14 september", "Monday 14 September").into())];
        let [date] = date;
        let text_of = texts().get(lang, "doors-round-of", &[date, ("been", 2.into()), ("all", 5.into())]);
        let earlier = vec![RoundLink { href: lang.path(&links::round(ID)), text: text_of }];
        let shell = frame(lang, &text(lang, "doors-title"), links::DOORS);
        Some((name, Self { shell, state, from, earlier, idempotency_key: "key-1".to_owned() }))
    }
}

fn found(lang: Lang) -> DoorsState {
    DoorsState::Found(DoorList {
        rows: rows(lang),
        start: texts().get(lang, "doors-from", &[("place", "Penseelstraat".into())]),
        total: total(lang),
        ids: "01990000-0000-7000-8000-000000000001".to_owned(),
        from: "Penseelstraat".to_owned(),
        other_href: Some(lang.path(&format!("{}?zonder=1", links::DOORS))),
    })
}

impl Sampled for RoundPage {
    const NAME: &'static str = "round";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let open = |unfolded| Said::Open { unfolded, person: Field::default(), phone: Field::default() };
        let (name, state, said) = match previous.map(|page| page.state) {
            None => ("walking", RoundState::Walking, [yes(lang), open(true), open(false)]),
            Some(RoundState::Walking) => {
                let fault = texts().get(lang, "error-door-phone", &[("value", "12".into())]);
                let wrong = Said::Open { unfolded: true, person: Field::of("Noor"), phone: Field::wrong("12", fault) };
                ("faults", RoundState::Faults, [yes(lang), wrong, open(false)])
            }
            Some(RoundState::Faults) => ("done", RoundState::Done, [yes(lang), perhaps(lang), no(lang)]),
            Some(RoundState::Done) => return None,
        };
        let title = texts().get(
            lang,
            "round-title",
            &[("date", lang.pick("maandag 14 september", "Monday 14 September").into())],
        );
        let been = said.iter().filter(|one| matches!(one, Said::Answered { .. })).count();
        let doors = rows(lang).into_iter().zip(said).map(|(row, said)| RoundRow {
            action: lang.path(&links::at_door(ID, row.number as i64)),
            undo_action: lang.path(&links::undo_at_door(ID, row.number as i64)),
            row,
            said,
        });
        let page = Self {
            shell: frame(lang, &title, &links::round(ID)),
            id: ID.to_owned(),
            state,
            progress: texts().get(lang, "round-progress", &[("been", been.into()), ("all", 3.into())]),
            doors: doors.collect(),
        };
        Some((name, page))
    }
}

fn answered(tag: Tag) -> Said {
    Said::Answered { tag, person: None, phone: None, partner_href: None }
}

fn yes(lang: Lang) -> Said {
    Said::Answered {
        tag: Tag::new(text(lang, "door-said-yes"), Tone::Known),
        person: Some("Noor".to_owned()),
        phone: Some(Phone::new("0612345678")),
        partner_href: Some(lang.path(&links::make_partner("01990000-0000-7000-8000-000000000001"))),
    }
}

fn perhaps(lang: Lang) -> Said {
    answered(Tag::new(text(lang, "door-said-perhaps"), Tone::Date))
}

fn no(lang: Lang) -> Said {
    let date = lang.pick("dinsdag 14 september 2027", "Tuesday 14 September 2027");
    answered(Tag::new(texts().get(lang, "door-said-no-until", &[("date", date.into())]), Tone::Plain))
}

impl Sampled for DoorListPage {
    const NAME: &'static str = "door-list";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let shell = frame(lang, &text(lang, "doors-title"), &links::round_list(ID));
        let when = format!("{}, {}", lang.pick("maandag 14 september", "Monday 14 September"), total(lang));
        let picture = Some(super::on_paper(text(lang, "picture-doors")));
        let page = Self { shell, round_href: lang.path(&links::round(ID)), when, rows: rows(lang), picture };
        previous.is_none().then_some(("sheet", page))
    }
}

impl Sampled for DoorCardsPage {
    const NAME: &'static str = "door-cards";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let card = |(name, code): (&str, &str)| DoorCard {
            name: name.to_owned(),
            code: code.to_owned(),
            site: "buurtraat.example".to_owned(),
            qr: Qr::of(&format!("https://buurtraat.example/deur/{code}")).unwrap(),
        };
        let cards =
            [("Tweewielers Honingdam", "bij-417"), ("Kapsalon De Krul", "zon-051"), ("Café Het Anker", "uil-900")];
        let page = Self {
            shell: frame(lang, &text(lang, "cards-title"), &links::round_cards(ID)),
            round_href: lang.path(&links::round(ID)),
            from: from(lang),
            cards: cards.into_iter().map(card).collect(),
        };
        previous.is_none().then_some(("sheet", page))
    }
}

fn from(lang: Lang) -> String {
    texts().get(lang, "card-from", &[("name", "Fenna Dijkema".into()), ("team", "Wijkteam Honingdam".into())])
}
