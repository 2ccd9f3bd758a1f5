//! Samples of the pages where rows are pasted.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    BatchPage, BatchState, Choice, Field, FreshRow, Nav, PastePage, PasteState, TwoSides, WrongCell, WrongRow, links,
};

const ID: &str = "01990000-0000-7000-8000-0000000000bb";

impl Sampled for PastePage {
    const NAME: &'static str = "paste";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state, pasted) = match previous.map(|page| &page.state) {
            None => ("empty", PasteState::Empty, Field::default()),
            Some(PasteState::Empty) => {
                let why = texts().get(lang, "import-too-many-rows", &[("most", "10000".into())]);
                ("refused", PasteState::Refused, Field::wrong("Bakker Willem\t015 212 34 56", why))
            }
            Some(PasteState::Refused) => return None,
        };
        let shell = shell(lang, Nav::Network, &text(lang, "paste-title"), links::PASTE);
        Some((name, Self { shell, pasted, idempotency_key: ID.to_owned(), state }))
    }
}

fn double(lang: Lang) -> TwoSides {
    let choice = |code: &str| Choice::new(code, text(lang, &format!("paste-choice-{code}")), "same");
    TwoSides {
        number: 4,
        name: "Bakker Willem".to_owned(),
        ours: vec!["Bakker Willem".to_owned(), "Papsouwselaan 127, 2624AK Delft".to_owned()],
        pasted: vec!["Bakkerij Willem".to_owned(), "Papsouwselaan 127".to_owned(), "015 212 34 56".to_owned()],
        adds: texts().get(lang, "paste-adds", &[("columns", text(lang, "paste-column-phone").into())]),
        choices: ["same", "new", "skip"].map(choice).into(),
    }
}

fn wrong(lang: Lang) -> WrongRow {
    WrongRow {
        title: texts().get(lang, "paste-row", &[("row", "7".into()), ("name", "Kapper Kim".into())]),
        cells: vec![WrongCell {
            input: Some("m.7.phone".to_owned()),
            label: text(lang, "paste-column-phone"),
            value: "015 21".to_owned(),
            fault: texts().get(lang, "import-bad-phone", &[("value", "01521".into())]),
        }],
    }
}

fn fresh(lang: Lang) -> Vec<FreshRow> {
    let cells = [("street", "Dorpsstraat"), ("house_number", "1a"), ("phone", "015 212 34 56")];
    let cells = cells.map(|(key, cell)| (text(lang, &format!("paste-column-{key}")), cell.to_owned()));
    vec![FreshRow { name: "Kapper Kim".to_owned(), cells: cells.into() }]
}

impl Sampled for BatchPage {
    const NAME: &'static str = "batch";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let more = || Some(texts().get(lang, "paste-more", &[("count", 30.into())]));
        let (name, state) = match previous.map(|page| (&page.state, page.refused.is_some())) {
            None => {
                let (doubles, wrong) = (vec![double(lang)], vec![wrong(lang)]);
                ("preview", BatchState::Preview { doubles, wrong, more: more(), fresh: fresh(lang) })
            }
            Some((BatchState::Preview { .. }, _)) => ("in", BatchState::In { can_undo: true }),
            Some((BatchState::In { .. }, false)) => ("refused", BatchState::In { can_undo: true }),
            Some((BatchState::In { .. }, true)) => ("undone", BatchState::Undone),
            Some((BatchState::Undone, _)) => return None,
        };
        let refused =
            (name == "refused").then(|| texts().get(lang, "error-batch-changed", &[("names", "Kapper Kim".into())]));
        let summary = match name {
            "undone" => text(lang, "paste-undone"),
            "preview" => texts().get(lang, "paste-new", &[("count", 18.into())]),
            _ => texts().get(lang, "paste-in-new", &[("count", 18.into())]),
        };
        let remarks = if name == "preview" { vec![text(lang, "paste-remark-guessed")] } else { Vec::new() };
        let shell = shell(lang, Nav::Network, &text(lang, "paste-preview-title"), &links::batch(ID));
        Some((name, Self { shell, id: ID.to_owned(), summary, remarks, state, refused }))
    }
}
