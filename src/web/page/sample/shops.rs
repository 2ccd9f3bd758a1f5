//! Samples of what a shopkeeper sees.
use super::{Sampled, personal, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    Choice, Field, Nav, Phone, Shell, ShopCallPage, ShopCallState, ShopCodePage, ShopCodeState, ShopHead, ShopOwn,
    ShopPage, ShopRow, ShopState, ShopThanksPage, ShopThanksState, ShopsPage, ShopsState, links,
};

const ID: &str = "01990000-0000-7000-8000-0000000000bb";
const CARD: &str = "bij-417";

fn frame(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::None, title, path).signed_in(None)
}

fn head(lang: Lang) -> ShopHead {
    let who = texts().get(lang, "card-from", &[("name", "Fenna Dijkema".into()), ("team", "Wijkteam Voorhof".into())]);
    ShopHead {
        name: "Bakker Willem".to_owned(),
        full: "Bakker Willem, Papsouwselaan 127".to_owned(),
        from: texts().get(lang, "shop-came-just", &[("who", who.into())]),
        phone: Some(Phone::new("0151234567")),
        known: None,
        base: lang.path(&links::door_card(CARD)),
        pass: String::new(),
    }
}

impl Sampled for ShopPage {
    const NAME: &'static str = "shop";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("ask", ShopState::Ask(head(lang))),
            Some(ShopState::Ask(head)) if head.known.is_none() => ("partner", ShopState::Ask(known(lang))),
            Some(ShopState::Ask(_)) => ("rests", ShopState::Rests(head(lang), rests(lang))),
            Some(ShopState::Rests(..)) => ("used", ShopState::Used(head(lang))),
            Some(ShopState::Used(_)) => ("old", ShopState::Old(head(lang))),
            Some(ShopState::Old(_)) => ("nobody", ShopState::Nobody(head(lang))),
            Some(ShopState::Nobody(_)) => ("unknown", ShopState::Unknown),
            Some(ShopState::Unknown) => return None,
        };
        Some((name, Self { shell: frame(lang, "Bakker Willem", &links::door_card(CARD)), state }))
    }
}

fn known(lang: Lang) -> ShopHead {
    let args = [("shop", "Bakker Willem".into()), ("name", "Fenna Dijkema".into())];
    ShopHead { known: Some(texts().get(lang, "shop-known", &args)), ..head(lang) }
}

fn rests(lang: Lang) -> String {
    let date = lang.pick("dinsdag 14 september 2027", "Tuesday 14 September 2027");
    texts().get(lang, "shop-rests", &[("date", date.into())])
}

impl Sampled for ShopCallPage {
    const NAME: &'static str = "shop-call";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state, is_else) = match previous.map(|page| (page.state, page.is_else)) {
            None => ("form", ShopCallState::Form, false),
            Some((ShopCallState::Form, false)) => ("else", ShopCallState::Form, true),
            Some((ShopCallState::Form, true)) => ("faults", ShopCallState::Faults, false),
            Some((ShopCallState::Faults, _)) => ("change", ShopCallState::Change, true),
            Some((ShopCallState::Change, _)) => return None,
        };
        let mut head = head(lang);
        let typed = if is_else { "anders" } else { "een" };
        let chip = |code: &str, key: &str| Choice::new(code, text(lang, key), "customers");
        let tasks = vec![chip("bake", "task-bake"), chip("customers", "task-customers"), chip("pack", "task-pack")];
        let others =
            vec![chip("tour", "shop-else-tour"), chip("lend", "shop-else-lend"), chip("goods", "shop-else-goods")];
        let [person, phone] = typed_of(lang, state);
        let (title, path) = (text(lang, "shop-whom"), format!("{}/bellen", links::door_card(CARD)));
        let shell = if state == ShopCallState::Change {
            "1.abc".clone_into(&mut head.pass);
            personal(lang, &title, &path)
        } else {
            frame(lang, &title, &path)
        };
        let answers = [("een", "shop-one"), ("meer", "shop-more"), ("anders", "shop-else")];
        let page = Self {
            shell,
            answers: answers.map(|(word, key)| Choice::new(word, text(lang, key), typed)).to_vec(),
            is_else,
            person,
            phone,
            can: if is_else { others } else { tasks },
            words: Field::default(),
            answer_fault: None,
            idempotency_key: "key-1".to_owned(),
            state,
            head,
        };
        Some((name, page))
    }
}

fn typed_of(lang: Lang, state: ShopCallState) -> [Field; 2] {
    match state {
        ShopCallState::Form => [Field::default(), Field::default()],
        ShopCallState::Change => [Field::of("Willem"), Field::of("06 12 34 56 78")],
        ShopCallState::Faults => {
            let phone = texts().get(lang, "error-shop-phone", &[("value", "06 12".into())]);
            [Field::wrong("", text(lang, "error-shop-person")), Field::wrong("06 12", phone)]
        }
    }
}

impl Sampled for ShopThanksPage {
    const NAME: &'static str = "shop-thanks";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("own", ShopThanksState::Own(Box::new(own(lang)))),
            Some(ShopThanksState::Own(own_one)) if own_one.wrong.is_none() => {
                let wrong = Some(text(lang, "shop-wrong-number"));
                let promise = texts().get(lang, "shop-calls-again", &[("name", "Fenna Dijkema".into())]);
                ("wrong-number", ShopThanksState::Own(Box::new(ShopOwn { wrong, promise, ..own(lang) })))
            }
            Some(ShopThanksState::Own(_)) => ("erased", ShopThanksState::Erased),
            Some(ShopThanksState::Erased) => ("gone", ShopThanksState::Gone),
            Some(ShopThanksState::Gone) => return None,
        };
        Some((name, Self { shell: personal(lang, &text(lang, "shop-thanks"), links::SHOPS), state }))
    }
}

fn own(lang: Lang) -> ShopOwn {
    let day = lang.pick("donderdag", "Thursday");
    let promise = [("name", "Fenna Dijkema".into()), ("day", day.into())];
    let street = [("count", 3.into()), ("begin", 10.into())];
    let said = [("answer", text(lang, "shop-one").into())];
    let reach = [("person", "Willem".into()), ("number", "06 12 34 56 78".into())];
    ShopOwn {
        head: ShopHead { pass: "1.abc".to_owned(), base: lang.path(&links::shop(ID)), ..head(lang) },
        promise: texts().get(lang, "shop-calls", &promise),
        street: Some(texts().get(lang, "shop-street", &street)),
        wrong: None,
        said: vec![texts().get(lang, "shop-you-said", &said)],
        reach: texts().get(lang, "shop-reach", &reach),
        code: "zon 418".to_owned(),
        whatsapp: "https://wa.me/?text=zon".to_owned(),
    }
}

impl Sampled for ShopsPage {
    const NAME: &'static str = "shops";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let row = |name: &str, about: &str| ShopRow {
            href: lang.path(&links::shop(ID)),
            name: name.to_owned(),
            about: about.to_owned(),
        };
        let (name, q, state) = match previous.map(|page| &page.state) {
            None => ("empty", "", ShopsState::Empty),
            Some(ShopsState::Empty) => {
                let trade = lang.pick("bakker", "bakery");
                let rows = vec![
                    row("Bakker Willem", &format!("{trade}, Papsouwselaan 127, Delft")),
                    row("Bakker Wilma", &format!("{trade}, Kerkstraat 3, Delft")),
                ];
                ("found", "bakker wil", ShopsState::Found(rows))
            }
            Some(ShopsState::Found(_)) => ("nothing", "zzz", ShopsState::Nothing),
            Some(ShopsState::Nothing) => return None,
        };
        let shell = frame(lang, &text(lang, "shops-title"), links::SHOPS);
        Some((name, Self { shell, q: q.to_owned(), state }))
    }
}

impl Sampled for ShopCodePage {
    const NAME: &'static str = "shop-code";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let shell = frame(lang, &text(lang, "shop-code-title"), links::SHOP_CODE);
        match previous.map(|page| page.state) {
            None => {
                let (code, reach) = (Field::default(), Field::default());
                Some(("form", Self { shell, code, reach, state: ShopCodeState::Form }))
            }
            Some(ShopCodeState::Form) => {
                let code = Field::wrong("zon 41", text(lang, "error-own-code-unknown"));
                let reach = Field::of("06 12 34 56 78");
                Some(("faults", Self { shell, code, reach, state: ShopCodeState::Faults }))
            }
            Some(ShopCodeState::Faults) => None,
        }
    }
}
