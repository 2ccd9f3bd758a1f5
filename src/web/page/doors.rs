//! Five doors: the proposal, the round as one walks it, and the two sheets on paper.
use askama::Template;

use super::{Field, PaperPicture, Phone, Qr, Shell, Tag, links};

/// One door in walking order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorRow {
    /// Which in the row, from 1.
    pub number: usize,
    /// The id of the place.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What sort of place, and its address.
    pub about: String,
    /// "4 min" from the door before.
    pub minutes: String,
    /// Why this door, one sentence.
    pub why: String,
}

/// Doors that are proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorList {
    /// In walking order.
    pub rows: Vec<DoorRow>,
    /// Where it begins: "vanaf Papsouwselaan".
    pub start: String,
    /// "Samen 14 minuten lopen".
    pub total: String,
    /// The ids, with commas between, for the form.
    pub ids: String,
    /// What brings one back to the same start, for the form.
    pub from: String,
    /// Five others, language included; absent for doors that were asked for by name.
    pub other_href: Option<String>,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoorsState {
    /// Doors.
    Found(DoorList),
    /// No door left around here.
    Nothing,
    /// Nothing is known of the ground yet.
    NoGround,
    /// Where to begin is not understood; the field says why.
    Fault,
}

/// A round that began earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundLink {
    /// Its page, language included.
    pub href: String,
    /// "vandaag: 2 van 5 deuren".
    pub text: String,
}

/// "Vijf deuren vanmiddag".
#[derive(Clone, Debug, Template)]
#[template(path = "doors.html")]
pub struct DoorsPage {
    /// The frame.
    pub shell: Shell,
    /// What is proposed.
    pub state: DoorsState,
    /// Where to begin, as typed.
    pub from: Field,
    /// Rounds that began earlier.
    pub earlier: Vec<RoundLink>,
    /// So that beginning twice begins once.
    pub idempotency_key: String,
}

impl DoorsPage {
    fn action(&self) -> String {
        self.shell.href(links::DOORS)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        super::form::faults([("vanaf", &self.from)])
    }
}

/// What came of a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nobody has been there.
    Open {
        /// The form is unfolded: it is the next door, or something in it is wrong.
        unfolded: bool,
        /// Whom one spoke, as typed.
        person: Field,
        /// Their number, as typed.
        phone: Field,
    },
    /// Something was said.
    Answered {
        /// "zei ja".
        tag: Tag,
        /// Whom one spoke.
        person: Option<String>,
        /// Their number.
        phone: Option<Phone>,
        /// After a yes: make them a partner, language included.
        partner_href: Option<String>,
    },
}

/// One door of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    /// The door.
    pub row: DoorRow,
    /// What came of it.
    pub said: Said,
    /// Where an answer is sent.
    pub action: String,
    /// Where it is undone.
    pub undo_action: String,
}

/// How far a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    /// Doors are left.
    Walking,
    /// What was typed is not understood.
    Faults,
    /// Somebody has been at every door.
    Done,
}

/// A round, on the phone at the door.
#[derive(Clone, Debug, Template)]
#[template(path = "round.html")]
pub struct RoundPage {
    /// The frame.
    pub shell: Shell,
    /// Its id.
    pub id: String,
    /// How far it is.
    pub state: RoundState,
    /// "2 van 5 deuren gehad".
    pub progress: String,
    /// In walking order.
    pub doors: Vec<RoundRow>,
}

impl RoundPage {
    fn doors_href(&self) -> String {
        self.shell.href(links::DOORS)
    }
    fn list_href(&self) -> String {
        self.shell.href(&links::round_list(&self.id))
    }
    fn cards_href(&self) -> String {
        self.shell.href(&links::round_cards(&self.id))
    }
    fn streets_href(&self) -> String {
        self.shell.href(links::STREETS)
    }
    fn is_done(&self) -> bool {
        self.state == RoundState::Done
    }
    /// Each with the id of its field.
    fn faults(&self) -> Vec<(String, &str)> {
        let mut all = Vec::new();
        for door in &self.doors {
            if let Said::Open { person, phone, .. } = &door.said {
                for (name, field) in [("person", person), ("phone", phone)] {
                    all.extend(field.fault.as_deref().map(|fault| (format!("{name}-{}", door.row.number), fault)));
                }
            }
        }
        all
    }
}

/// The walking list on one sheet.
#[derive(Clone, Debug, Template)]
#[template(path = "door_list.html")]
pub struct DoorListPage {
    /// The frame.
    pub shell: Shell,
    /// The round, language included.
    pub round_href: String,
    /// "maandag 14 september, samen 14 minuten lopen".
    pub when: String,
    /// In walking order.
    pub rows: Vec<DoorRow>,
    /// Where they are on the map.
    pub picture: Option<PaperPicture>,
}

/// One card to leave at a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorCard {
    /// Name of the shop.
    pub name: String,
    /// Its code.
    pub code: String,
    /// The site in the address behind the squares, as one types it.
    pub site: String,
    /// The squares.
    pub qr: Qr,
}

impl DoorCard {
    fn address(&self) -> String {
        format!("{}{}", self.site, links::door_card(&self.code))
    }
}

/// A card for every door, on one sheet.
#[derive(Clone, Debug, Template)]
#[template(path = "door_cards.html")]
pub struct DoorCardsPage {
    /// The frame.
    pub shell: Shell,
    /// The round, language included.
    pub round_href: String,
    /// "Fenna van Wijkteam Voorhof", and a number.
    pub from: String,
    /// In walking order.
    pub cards: Vec<DoorCard>,
}
