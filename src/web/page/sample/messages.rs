//! Samples of what a message leads to.
use super::{Sampled, shell};
use crate::text::{Lang, text};
use crate::web::page::{AskRow, AskStanding, AskedAroundPage, AskedAroundState, CheckPage, CheckState, Nav, links};

fn ask(lang: Lang, number: u8, standing: AskStanding) -> AskRow {
    let what = if number == 1 {
        lang.pick(
            "zaterdag 21 november van half 1 tot half 2: tafels klaarzetten",
            "Saturday 21 November from 12.30 to 1.30 pm: setting up tables",
        )
    } else {
        lang.pick(
            "zaterdag 21 november van half 4 tot half 5: opruimen",
            "Saturday 21 November from 3.30 to 4.30 pm: clearing up",
        )
    };
    AskRow {
        id: format!("01990000-0000-7000-8000-00000000000{number}"),
        event: lang
            .pick("Speelgoedruilbeurs, Roland Holstlaan 1, Delft", "Toy swap, Roland Holstlaan 1, Delft")
            .to_owned(),
        href: lang.path(&links::join("01990000-0000-7000-8000-0000000000e1")),
        what: what.to_owned(),
        standing,
    }
}

impl Sampled for AskedAroundPage {
    const NAME: &'static str = "asked-around";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let two = |one, other| AskedAroundState::Asks(vec![ask(lang, 1, one), ask(lang, 2, other)]);
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("open", two(AskStanding::Open, AskStanding::Open)),
            Some(AskedAroundState::Asks(asks)) => match asks[0].standing {
                AskStanding::Open => ("said", two(AskStanding::Yes, AskStanding::No)),
                AskStanding::Yes => ("over", two(AskStanding::Enough, AskStanding::Over)),
                _ => ("unknown", AskedAroundState::Unknown),
            },
            Some(AskedAroundState::Unknown) => return None,
        };
        let path = links::asked_around("x");
        let shell = shell(lang, Nav::None, &text(lang, "asks-title"), &path).signed_in(None);
        Some((name, Self { shell, state, action: lang.path(&path) }))
    }
}

impl Sampled for CheckPage {
    const NAME: &'static str = "check";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| page.state) {
            None => ("open", CheckState::Open),
            Some(CheckState::Open) => ("still", CheckState::Still),
            Some(CheckState::Still) => ("changed", CheckState::Changed),
            Some(CheckState::Changed) => ("stopped", CheckState::Stopped),
            Some(CheckState::Stopped) => ("unknown", CheckState::Unknown),
            Some(CheckState::Unknown) => return None,
        };
        let path = links::check("x");
        let shell = shell(lang, Nav::None, &text(lang, "check-title"), &path).signed_in(None);
        let offers = vec![lang.pick("Ik kan schilderen en behangen.", "I can paint and hang wallpaper.").to_owned()];
        Some((name, Self { shell, state, name: "Samira".to_owned(), offers, action: lang.path(&path) }))
    }
}
