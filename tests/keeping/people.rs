//! Seven people who did something without an account, each with a canary in everything of theirs that can hold words.
use buurtraat::{
    service::{
        Principal, Service,
        acting::NewNeed,
        ideas::{NewIdea, NewWish, pin_idea, wish_event},
        joining::NewEvent,
        mine::{Mine, find_mine, get_mine, open_pass, pass_of},
        network::{
            NewVolunteer, OwnOffer, add_volunteer, confirm_partner, give_code, offer_oneself,
            shops::{Answered, NewAnswer, answer_shop, look_by_id, welcome_shop},
        },
        outside::{About, answer_outside_need, ask, give_reach},
    },
    text::Lang,
};

use super::rows::Rows;
use crate::{
    joining::fair::{Fair, fair},
    support::Place,
};

/// What every canary has in it.
pub const CANARY: &str = "anarie";
/// What every number has in it.
pub const NUMBER: &str = "1199999";

/// Somebody who signed up, who asked, who helps, who answered for a shop, who has an idea, who wants to make an event, and
/// whom the team wrote down.
pub struct People {
    pub fair: Fair,
    pub all: Vec<Mine>,
    pub need: uuid::Uuid,
}

impl People {
    pub async fn in_village(place: Place) -> Self {
        let fair = Fair::for_people(place, 3).await;
        let service = fair.service().clone();
        let team = Principal::Staff(fair.village.colleague);
        let signed = fair.every(week(&fair).await, "Kanariesamira", "kanarie.een@voorbeeld.example").await;
        let mut all = vec![fair.mine(signed).await];
        let (need, asked) = question(&service, team).await;
        all.push(asked);
        all.push(helper(&service, team).await);
        all.push(shop(&fair, &service).await);
        all.push(thinker(&service).await);
        all.push(maker(&service).await);
        all.push(written_down(&service, team).await);
        let people = Self { fair, all, need };
        people.traces().await;
        people
    }

    pub fn service(&self) -> &Service {
        self.fair.service()
    }

    pub fn place(&self) -> &Place {
        &self.fair.village.place
    }

    /// What use cases write down of them only after weeks, and what passes through.
    async fn traces(&self) {
        let rows = Rows::of(self.place()).await;
        let helper = "(SELECT id FROM volunteer WHERE source = 'self')";
        let offer = "(SELECT id FROM offer WHERE volunteer_id = (SELECT id FROM volunteer WHERE source = 'self'))";
        let asked = "(SELECT id FROM outside_need)";
        let partner = "(SELECT subject_id FROM shop_answer)";
        let shard = &*format!("{}", self.all[1].municipality);
        let here = ("municipality_id", shard);
        let mut statements = Vec::new();
        let mut make = |table: &str, number: u32, set: Vec<(&str, &str)>| {
            statements.push(rows.insert(table, number, &[vec![here], set].concat()));
        };
        let visit = |subject| {
            vec![
                ("subject_id", subject),
                ("what", "'volunteer'"),
                ("sort", "'call'"),
                ("outcome", "'yes'"),
                ("note", "'kanarienotitie'"),
                ("need_id", "NULL"),
            ]
        };
        make("visit", 61, visit(helper));
        make("visit", 62, visit(partner));
        make("rest", 68, vec![("subject_id", helper), ("reason", "'asked'")]);
        make(
            "agreement",
            67,
            vec![
                ("need_id", asked),
                ("what", "'offer'"),
                ("name", "'De Draai'"),
                ("address", "'Dorpsstraat 2'"),
                ("they_promise", "'kanariebelofte'"),
                ("we_promise", "'kanariehulp'"),
                ("code", "'kanariecode'"),
                ("state", "'kept'"),
                ("outcome", "NULL"),
                ("backup_id", "NULL"),
            ],
        );
        make(
            "call",
            63,
            vec![
                ("need_id", "(SELECT id FROM need ORDER BY created_at LIMIT 1)"),
                ("entry_id", offer),
                ("what", "'offer'"),
                ("name", "'Kanarienoor'"),
                ("outcome", "'no'"),
                ("call_back_at", "NULL"),
            ],
        );
        make(
            "network_ask",
            64,
            vec![
                ("need_id", asked),
                ("who", "'kanarieoom'"),
                ("asks", "'kanarie belt hem'"),
                ("token_sha256", "'x'"),
                ("answer", "''"),
                ("answered_at", "NULL"),
            ],
        );
        make("step", 65, vec![("need_id", asked), ("what", "'kanariestap'"), ("done_at", "NULL")]);
        make(
            "bridge_builder",
            66,
            vec![
                ("subject_id", helper),
                ("communities", "'kanariebuurt'"),
                ("languages", "'kanaries'"),
                ("consent_text", "'v1'"),
                ("asks_most", "2"),
                ("asked_at", "NULL"),
            ],
        );
        for (number, mine) in self.all.iter().enumerate() {
            let id = mine.subject;
            let subject = &*match rows.kind {
                crate::support::Kind::Sqlite => format!("X'{}'", id.simple()),
                crate::support::Kind::Postgres => format!("'{id}'"),
            };
            let json = format!("'{{\"id\":\"{id}\",\"name\":\"kanarie\"}}'");
            let undo = format!("'[{{\"key\":{{\"id\":\"{id}\"}},\"before\":{{\"sealed\":\"kanarie\"}}}}]'");
            let number = u32::try_from(number).unwrap();
            make(
                "batch_row",
                70 + number,
                vec![("subject_id", subject), ("sort", "'new'"), ("state", "'kanarie'"), ("before", json.as_str())],
            );
            make(
                "import_undo",
                80 + number,
                vec![("format", "'hsds'"), ("table_name", "'contact'"), ("rows", undo.as_str())],
            );
        }
        for statement in statements {
            self.place().run(&statement).await;
        }
    }
}

/// Something to do every week; its shift on the first date.
async fn week(fair: &Fair) -> uuid::Uuid {
    let event = fair.series("week", ["zaterdag 3 oktober", "31-12-2026"]).await;
    fair.add_each(event, "koffie schenken", 3).await
}

async fn question(service: &Service, team: Principal) -> (uuid::Uuid, Mine) {
    let new = NewNeed {
        own_words: "Kanariewoorden: ons huis is te koud".into(),
        place: "2600AB".into(),
        own_network: "nobody".into(),
        network_due: true,
        keep_words: true,
        ..NewNeed::default()
    };
    let asked = ask(service, Lang::Nl, About::Oneself, &new).await.unwrap();
    let mine = open_pass(service, &pass_of(service, asked.whose())).await.unwrap().unwrap();
    give_reach(service, &mine, "kanarie.twee@voorbeeld.example").await.unwrap();
    answer_outside_need(service, team, asked.need, "Kanarieantwoord: wij komen langs").await.unwrap();
    (asked.need, get_mine(service, asked.whose()).await.unwrap())
}

async fn helper(service: &Service, team: Principal) -> Mine {
    let new = OwnOffer {
        can_do: "ik was kanarieschilder".into(),
        place: "2600AB".into(),
        first_name: "Kanarienoor".into(),
        reach: "06 11 99 99 91".into(),
        keep_words: true,
        ..OwnOffer::default()
    };
    let whose = offer_oneself(service, &new).await.unwrap();
    confirm_partner(service, team, whose.1).await.unwrap();
    get_mine(service, whose).await.unwrap()
}

async fn shop(fair: &Fair, service: &Service) -> Mine {
    let visited = look_by_id(service, fair.village.entry("Winkel Dorpsstraat")).await.unwrap().unwrap();
    let new = NewAnswer {
        answer: "one".into(),
        person: "Kanariewillem".into(),
        phone: "06 11 99 99 92".into(),
        words: "kanariezaadjes wegen".into(),
        ..NewAnswer::default()
    };
    let Answered::Kept(own) = answer_shop(service, Principal::Anonymous, &visited, &new).await.unwrap() else {
        panic!("somebody else answered");
    };
    let whose = (own.whose.municipality, own.whose.answer);
    welcome_shop(service, Principal::Staff(fair.village.member), whose.1).await.unwrap();
    get_mine(service, whose).await.unwrap()
}

async fn thinker(service: &Service) -> Mine {
    let new = NewIdea {
        words: "Een kanariekooi op het plein".into(),
        place: "2600AB".into(),
        first_name: "Kanariebo".into(),
        reach: "06 11 99 99 93".into(),
        keep_words: true,
        ..NewIdea::default()
    };
    get_mine(service, pin_idea(service, &new).await.unwrap()).await.unwrap()
}

async fn maker(service: &Service) -> Mine {
    let event = NewEvent { name: "Kanariefeest".into(), description: "Neem uw kanarie mee.".into(), ..fair() };
    let new = NewWish {
        event: NewEvent { phone: String::new(), person: String::new(), ..event },
        first_name: "Kanariekim".into(),
        reach: "kanarie.drie@voorbeeld.example".into(),
        keep_words: true,
        ..NewWish::default()
    };
    get_mine(service, wish_event(service, &new).await.unwrap()).await.unwrap()
}

async fn written_down(service: &Service, team: Principal) -> Mine {
    let new = NewVolunteer {
        first_name: "Kanarietim".into(),
        place: "2600AB".into(),
        can_do: "vangt kanaries".into(),
        phone: "06 11 99 99 94".into(),
        consent: true,
        keep_words: true,
        ..NewVolunteer::default()
    };
    let id = add_volunteer(service, team, &new).await.unwrap();
    let given = give_code(service, team, id).await.unwrap();
    find_mine(service, &given.code, "06 11 99 99 94").await.unwrap()
}
