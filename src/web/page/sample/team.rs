//! Samples of the pages of the team.
use super::around::moment;
use super::{Sampled, comb, found, misses, shell};
use crate::text::{Audience, Lang, text, texts};
use crate::web::page::{
    Agreed, Answer, Choice, Chosen, Field, Kept, Nav, NeedPage, NeedRow, NeedState, NewNeedPage, NewNeedState, Outside,
    Phone, Proposal, Reachable, Suggested, TeamNeedsPage, TeamNeedsState, links,
};

const ID: &str = "01990000-0000-7000-8000-0000000000aa";

impl Sampled for TeamNeedsPage {
    const NAME: &'static str = "needs";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("empty", TeamNeedsState::Empty),
            Some(TeamNeedsState::Empty) if previous.is_some_and(|page| !page.removed) => {
                ("removed", TeamNeedsState::Empty)
            }
            Some(TeamNeedsState::Empty) => {
                let more_href = Some(lang.path("/team/vragen?page=2"));
                ("list", TeamNeedsState::List { rows: rows(lang), total: 43, more_href })
            }
            Some(TeamNeedsState::List { .. }) => return None,
        };
        let removed = name == "removed";
        Some((name, Self { shell: shell(lang, Nav::Needs, &text(lang, "needs-title"), links::NEEDS), state, removed }))
    }
}

impl Sampled for NewNeedPage {
    const NAME: &'static str = "new-need";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let frame = shell(lang, Nav::Needs, &text(lang, "new-need-title"), links::NEW_NEED);
        let mut page = Self::empty(frame, "key-1");
        let name = match previous.map(|page| page.state) {
            None => "empty",
            Some(NewNeedState::Empty) => {
                page.form.own_words = Field::wrong("", text(lang, "error-own-words-missing"));
                let place = texts().get(lang, "error-postcode", &[("value", "2624".into())]);
                page.form.place = Field::wrong("2624", place);
                page.form.own_network = Field::wrong("", text(lang, "error-own-network-missing"));
                page.state = NewNeedState::Faults;
                "faults"
            }
            Some(NewNeedState::Faults) => {
                page.form.own_words = Field::of(lang.pick("Bel Jan op 06 12 34 56 78.", "Call Jan at 06 12 34 56 78."));
                page.form.own_network = Field::of("family");
                page.form.no_place = true;
                page.state = NewNeedState::NameWarning;
                "name-warning"
            }
            Some(NewNeedState::NameWarning) => return None,
        };
        Some((name, page))
    }
}

impl Sampled for NeedPage {
    const NAME: &'static str = "need";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => {
                let more_href = Some(lang.path(&format!("{}?limit=10", links::need(ID))));
                let near_misses = misses(lang);
                ("open", NeedState::Open(Answer { found: suggested(lang), near_misses, more_href }))
            }
            Some(NeedState::Open(_)) => ("nothing-near", NeedState::NothingNear(misses(lang))),
            Some(NeedState::NothingNear(_)) => ("no-place", no_place(lang)),
            Some(NeedState::NoPlace { .. }) => ("chosen", NeedState::Chosen(chosen(lang))),
            Some(NeedState::Chosen(_)) => ("agreed", NeedState::Agreed(agreed(lang, Kept::NotYet))),
            Some(NeedState::Agreed(last)) => match last.kept {
                Kept::NotYet => ("over", NeedState::Agreed(agreed(lang, Kept::Asked))),
                Kept::Asked => ("kept", NeedState::Agreed(agreed(lang, Kept::Yes))),
                Kept::Yes => return None,
            },
        };
        Some((name, need(lang, name, state)))
    }
}

/// A street was typed that nobody knows; one helps by telephone.
fn no_place(lang: Lang) -> NeedState {
    let mut afar = suggested(lang);
    afar.truncate(1);
    for one in &mut afar {
        (one.found.minutes, one.found.minutes_label) = (None, text(lang, "at-distance"));
        one.found.tags.clear();
    }
    NeedState::NoPlace { place: Field::wrong("Nergensstraat", unknown_street(lang)), afar }
}

pub(super) fn unknown_street(lang: Lang) -> String {
    texts().get(lang, "error-unknown-street", &[("value", "Nergensstraat".into())])
}

fn suggested(lang: Lang) -> Vec<Suggested> {
    let walk_in = texts().get(lang, "act-walk-in", &[("where", "Papsouwselaan 131".into())]) + ".";
    let hint = |n: usize| (n == 2).then(|| walk_in.clone());
    let rows = found(lang, Audience::Team).into_iter().enumerate();
    rows.map(|(n, found)| Suggested { call_href: lang.path(&links::call(ID, &found.id)), found, hint: hint(n) })
        .collect()
}

/// One waits, of one is shown how to reach whoever asked, one is answered.
fn outside(lang: Lang, name: &str) -> Option<Outside> {
    let day = lang.pick("woensdag", "Wednesday");
    let promised = texts().get(lang, "outside-promised", &[("day", day.into())]);
    let young = name == "chosen";
    let about = if young { vec![text(lang, "stage-about"), text(lang, "stage-about-under")] } else { Vec::new() };
    let spot = young.then(|| ("Bakker Willem".to_owned(), lang.path("/plekken/0199")));
    let one = |promised: String, reach, answer: Field, answered| {
        Some(Outside { promised, reach, answer, answered, about: about.clone(), spot: spot.clone() })
    };
    match name {
        "open" => one(promised, Reachable::Behind, Field::default(), false),
        "nothing-near" => {
            let wrong = Field::wrong("", text(lang, "error-answer-missing"));
            one(promised, Reachable::Phone(Phone::new("+31612345678")), wrong, false)
        }
        "no-place" => one(promised, Reachable::No, Field::default(), false),
        "chosen" => {
            let answer = Field::of(lang.pick("Ik bel u donderdag.", "I call you on Thursday."));
            one(text(lang, "outside-in-time"), Reachable::Email("sanne@voorbeeld.example".to_owned()), answer, true)
        }
        _ => None,
    }
}

fn agreed(lang: Lang, kept: Kept) -> Agreed {
    Agreed {
        id: "01990000-0000-7000-8000-000000000002".to_owned(),
        href: lang.path("/aanbod/01990000-0000-7000-8000-000000000002"),
        name: "Van der Plank".to_owned(),
        when: moment(lang),
        address: "Papsouwselaan 125, 2624 AX Delft".to_owned(),
        by: text(lang, "need-by-you"),
        why: vec![text(lang, "chosen-known"), text(lang, "chosen-walk")],
        kept,
    }
}

fn need(lang: Lang, name: &str, state: NeedState) -> NeedPage {
    let words = lang.pick(
        "Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.",
        "My son of 17 sits at home. He wants to do something with bicycles.",
    );
    NeedPage {
        shell: shell(lang, Nav::Needs, words, &links::need(ID)),
        id: ID.to_owned(),
        code: "ZON-418".to_owned(),
        since: text(lang, "need-since-today"),
        owner: text(lang, "need-by-you"),
        outside: outside(lang, name),
        own_words: words.to_owned(),
        categories: vec![
            Choice::new(
                "werkervaring",
                lang.pick("Werkervaring en proefplek", "Work experience & trial"),
                "werkervaring",
            ),
            Choice::new("taal", lang.pick("Nederlandse taal", "Dutch language"), "werkervaring"),
        ],
        proposal: proposal(lang),
        place: texts().get(lang, "need-around", &[("place", "2624 AX".into())]),
        own_network: Some(text(lang, "need-own-family")),
        state,
        course: super::acting::course(lang, name),
        asker: (name == "chosen").then(|| (lang.path(&links::need_asker(ID)), true)),
        idempotency_key: "key-1".to_owned(),
        comb: comb(lang),
    }
}

fn proposal(lang: Lang) -> Proposal {
    let words = lang.pick("“zit thuis” en “iets met fietsen”", "“sits at home” and “something with bicycles”");
    let others = [("stage", "Stage en leerplek", "Internship & learning place"), ("werk", "Werk zoeken", "Job search")];
    Proposal {
        because: Some(texts().get(lang, "words-because", &[("words", words.into())])),
        others: others.map(|(code, nl, en)| Choice::new(code, lang.pick(nl, en), "")).into(),
    }
}

fn chosen(lang: Lang) -> Chosen {
    Chosen {
        id: "01990000-0000-7000-8000-000000000002".to_owned(),
        href: lang.path("/aanbod/01990000-0000-7000-8000-000000000002"),
        name: "Van der Plank".to_owned(),
        phone: Some(Phone::new("015 000 00 01")),
        by: text(lang, "need-by-you"),
        when: moment(lang),
        why: vec![text(lang, "chosen-known"), text(lang, "chosen-walk")],
    }
}

fn rows(lang: Lang) -> Vec<NeedRow> {
    let row = |n: u8, words: &str, category: &str, chosen: Option<&str>| NeedRow {
        id: format!("01990000-0000-7000-8000-0000000000{n:02}"),
        href: lang.path(&links::need(&format!("01990000-0000-7000-8000-0000000000{n:02}"))),
        words: words.to_owned(),
        category: category.to_owned(),
        since: text(lang, "need-since-today"),
        place: texts().get(lang, "need-around", &[("place", "2624 AX".into())]),
        chosen: chosen.map(str::to_owned),
    };
    let work = lang.pick("Werkervaring en proefplek", "Work experience & trial");
    let toys = lang.pick("Speelgoed en feestdagen", "Toys & celebrations");
    vec![
        row(1, lang.pick("Mijn zoon wil iets met fietsen.", "My son likes bicycles."), work, None),
        row(2, lang.pick("Sinterklaas is te duur voor ons", "Sinterklaas is too dear for us"), toys, Some("Ruilbeurs")),
    ]
}
