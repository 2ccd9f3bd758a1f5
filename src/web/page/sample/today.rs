//! Samples of "Vandaag".
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{AgainNote, Nav, Phone, TodayPage, TodayState, Todo, links};

impl Sampled for TodayPage {
    const NAME: &'static str = "today";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("quiet", TodayState::Quiet),
            Some(TodayState::Quiet) if previous.is_some_and(|page| page.again.is_some()) => return None,
            Some(TodayState::Quiet) => ("waiting", TodayState::Waiting(todos(lang))),
            Some(TodayState::Waiting(_)) => ("again", TodayState::Quiet),
        };
        let arranged = if name == "waiting" { 3 } else { 0 };
        let counted = [("count", 3.into()), ("asked", 12.into())];
        let themselves = (name == "waiting").then(|| texts().get(lang, "today-themselves", &counted));
        let again = (name == "again").then(|| AgainNote {
            text: text(lang, "again-email"),
            account_href: lang.path(links::ACCOUNT),
            invite_href: Some(lang.path(links::PEOPLE)),
        });
        let shell = shell(lang, Nav::Today, &text(lang, "nav-today"), links::TODAY);
        let date = lang.pick("maandag 14 september", "Monday 14 September").to_owned();
        Some((name, Self { shell, date, arranged, themselves, again, state }))
    }
}

fn todos(lang: Lang) -> Vec<Todo> {
    let need = "01990000-0000-7000-8000-0000000000aa";
    let with = |key: &str, name: &str| texts().get(lang, key, &[("name", name.into())]);
    let about = lang
        .pick("Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.", "My son of 17 is at home. He wants bicycles.");
    let one = |when: &str, what: String| Todo {
        when: when.to_owned(),
        what,
        about: about.to_owned(),
        href: lang.path(&links::need(need)),
        kept_action: None,
        phone: None,
    };
    let kept_action = Some(lang.path(&links::kept(need)));
    let partner = "01990000-0000-7000-8000-0000000000bb";
    let thank = Todo {
        about: text(lang, "today-thank-why"),
        href: lang.path(&links::partner(partner)),
        ..one(&text(lang, "act-today"), with("today-thank", "Bakker Willem"))
    };
    let shop = Todo {
        when: texts().get(lang, "today-before", &[("day", lang.pick("donderdag", "Thursday").into())]),
        what: with("call-title", "Bakker Willem"),
        about: format!(
            "{} {}",
            text(lang, "to-call-one"),
            texts().get(lang, "call-ask-for", &[("person", "Willem".into())])
        ),
        href: lang.path(&links::shop_to_call(partner)),
        kept_action: None,
        phone: Some(Phone::new("0612345678")),
    };
    vec![
        shop,
        Todo {
            kept_action,
            ..one(
                lang.pick("vrijdag 11 september, 2 uur", "Friday 11 September, 2 pm"),
                with("today-kept", "Bakker Willem"),
            )
        },
        one(&text(lang, "act-today"), with("today-call-ahead", "PrO Grotius")),
        one(&text(lang, "act-today"), {
            let day = lang.pick("woensdag", "Wednesday");
            texts().get(lang, "today-outside", &[("day", day.into())])
        }),
        Todo {
            about: String::new(),
            href: lang.path(&links::partner(partner)),
            ..one(&text(lang, "act-today"), {
                let words = lang.pick("ik was schilder", "I was a painter");
                texts().get(lang, "today-new-helper", &[("name", "Samira".into()), ("words", words.into())])
            })
        },
        one(lang.pick("10 uur", "10 am"), with("today-call-back", "Fietsenmaker De Ketting")),
        one(lang.pick("2 uur", "2 pm"), with("today-appointment", "Fietsenmaker De Ketting")),
        one(&text(lang, "act-today"), text(lang, "today-no-step")),
        one(&text(lang, "act-today"), text(lang, "today-no-action")),
        thank,
    ]
}
