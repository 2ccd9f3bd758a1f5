//! ASVS 2.3.3: a use case that stops between two of its writes leaves all of it or nothing. A trigger on every table fails
//! the n-th row that is written; n grows until the use case is through, and whatever failed left every row as it was.
use std::pin::Pin;

use buurtraat::{
    service::{
        Principal, Service, ServiceError,
        acting::{Said, log_call},
        ideas::{NewIdea, pin_idea},
        joining::{EventChange, NewSignUp, SignedUp, answer_offer, change_event, erase, leave, sign_up},
        mine::Mine,
        network::{
            NewVolunteer, add_volunteer, give_code,
            shops::{NewAnswer, answer_shop, look_by_id},
        },
        outside::{About, ask},
    },
    text::Lang,
};
use engine::domain::What;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::kept;
use crate::{
    joining::fair::{Fair, number},
    outside::question,
    support::{Kind, Place, both},
};

/// More rows than any of the use cases writes.
const MOST: i64 = 200;

async fn tables(place: &Place) -> Vec<String> {
    let db = place.raw().await;
    let sql = match place.kind {
        Kind::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        Kind::Postgres => "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'",
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    let names = rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect();
    db.close().await.unwrap();
    names
}

/// A number that is one less after every row, and a fault where it would be less than nothing. It is a row itself, so that
/// what is rolled back is not counted.
async fn mine_the_ground(place: &Place) {
    let tables = tables(place).await;
    assert!(tables.len() > 60, "{}", tables.len());
    place.run("CREATE TABLE rows_left (n bigint NOT NULL)").await;
    place.run("INSERT INTO rows_left (n) VALUES (1000000)").await;
    if place.kind == Kind::Postgres {
        place
            .run(
                "CREATE FUNCTION one_row_less() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE is_over boolean; BEGIN \
                 UPDATE rows_left SET n = n - 1 RETURNING n < 0 INTO is_over; IF is_over THEN RAISE EXCEPTION \
                 'planted'; END IF; RETURN COALESCE(NEW, OLD); END $$",
            )
            .await;
    }
    for table in tables {
        for deed in ["INSERT", "UPDATE", "DELETE"] {
            let begin = format!("CREATE TRIGGER \"less_{deed}_{table}\" BEFORE {deed} ON \"{table}\" FOR EACH ROW");
            let does = match place.kind {
                Kind::Sqlite => {
                    "BEGIN UPDATE rows_left SET n = n - 1; SELECT RAISE(ABORT, 'planted') FROM rows_left WHERE n < 0; END"
                }
                Kind::Postgres => "EXECUTE FUNCTION one_row_less()",
            };
            place.run(&format!("{begin} {does}")).await;
        }
    }
}

type Done = Pin<Box<dyn Future<Output = Result<(), ServiceError>> + Send>>;

struct Ground {
    fair: Fair,
    faults: usize,
    halves: Vec<String>,
    verbs: usize,
}

impl Ground {
    /// Runs a use case with the fault before its first row, its second, and so on, until it is through.
    async fn run(&mut self, name: &str, verb: impl Fn(Service) -> Done) {
        let place = &self.fair.village.place;
        for at in 0..MOST {
            let before = kept(self.fair.service(), &[]).await;
            let found = self.fair.service().store.index().snapshot().len();
            place.run(&format!("UPDATE rows_left SET n = {at}")).await;
            let done = verb(self.fair.service().clone()).await;
            place.run("UPDATE rows_left SET n = 1000000").await;
            if let Err(ServiceError::Invalid(faults)) = &done {
                panic!("{name} is refused for another reason: {faults:?}");
            }
            let after = kept(self.fair.service(), &[]).await;
            if done.is_ok() {
                assert!(at > 1 && before != after, "{name} wrote {at} rows");
                self.verbs += 1;
                return;
            }
            self.faults += 1;
            let found_now = self.fair.service().store.index().snapshot().len();
            if before != after || found != found_now {
                let new = after.iter().filter(|row| !before.contains(row)).cloned().collect::<Vec<_>>();
                self.halves.push(format!("{name} at row {at}: {new:?}"));
            }
        }
        panic!("{name} writes on for ever");
    }
}

fn signs_up(shift: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        Box::pin(async move {
            let [first_name, reach, idempotency_key] =
                ["Samira", "kim@voorbeeld.example", "asvs-11"].map(str::to_owned);
            let new = NewSignUp { first_name, reach, idempotency_key, every: false };
            sign_up(&service, Lang::Nl, shift, &new).await.map(drop)
        })
    }
}

fn changes_the_day(who: Principal, event: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        Box::pin(async move {
            let [day, from, to] = ["zaterdag 28 november", "14:00", "16:00"].map(str::to_owned);
            let change = EventChange { day, from, to, ..EventChange::default() };
            change_event(&service, who, event, &change).await
        })
    }
}

fn leaves(mine: Mine, sign_up: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        let mine = mine.clone();
        Box::pin(async move { leave(&service, &mine, sign_up).await })
    }
}

fn takes_the_place(mine: Mine, sign_up: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        let mine = mine.clone();
        Box::pin(async move { answer_offer(&service, &mine, sign_up, true).await })
    }
}

fn is_erased(mine: Mine) -> impl Fn(Service) -> Done {
    move |service| {
        let mine = mine.clone();
        Box::pin(async move { erase(&service, &mine).await })
    }
}

fn answers_for(shop: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        Box::pin(async move {
            let visited = look_by_id(&service, shop).await?.unwrap();
            let [answer, person, phone, words] = ["one", "Willem", "06 12 34 56 78", "brood wegen"].map(str::to_owned);
            let new = NewAnswer { answer, person, phone, words, ..NewAnswer::default() };
            answer_shop(&service, Principal::Anonymous, &visited, &new).await.map(drop)
        })
    }
}

fn asks(service: Service) -> Done {
    Box::pin(async move { ask(&service, Lang::Nl, About::Oneself, &question("")).await.map(drop) })
}

fn pins(service: Service) -> Done {
    Box::pin(async move {
        let [words, place, reach] = ["Een bankje", "2600AB", "06 12 34 56 79"].map(str::to_owned);
        pin_idea(&service, &NewIdea { words, place, reach, ..NewIdea::default() }).await.map(drop)
    })
}

fn writes_down(who: Principal) -> impl Fn(Service) -> Done {
    move |service| {
        Box::pin(async move {
            let [first_name, place, can_do, phone] = ["Sam", "2600AB", "koken", "06 11 22 33 44"].map(str::to_owned);
            let new = NewVolunteer { first_name, place, can_do, phone, consent: true, ..NewVolunteer::default() };
            add_volunteer(&service, who, &new).await.map(drop)
        })
    }
}

fn gives_a_code(who: Principal, helper: Uuid) -> impl Fn(Service) -> Done {
    move |service| Box::pin(async move { give_code(&service, who, helper).await.map(drop) })
}

fn agrees(who: Principal, need: Uuid, entry: Uuid) -> impl Fn(Service) -> Done {
    move |service| {
        Box::pin(async move {
            let said = Said { answer: "yes".into(), when: "woensdag 14 uur".into(), ..Said::default() };
            log_call(&service, who, (need, entry), &said).await
        })
    }
}

/// What people without an account do, one of whom has a place, one of whom waits, and one besides.
async fn residents(ground: &mut Ground, [has, waits, also]: [SignedUp; 3]) {
    let (who, event, shift) = (ground.fair.village.who(), ground.fair.event, ground.fair.shift);
    let shop = ground.fair.village.entry("Winkel Dorpsstraat");
    let (one, next, last) = (ground.fair.mine(has).await, ground.fair.mine(waits).await, ground.fair.mine(also).await);
    ground.run("sign-up", signs_up(shift)).await;
    ground.run("change event", changes_the_day(who, event)).await;
    ground.run("leave", leaves(one, has.sign_up)).await;
    ground.run("take a place", takes_the_place(next, waits.sign_up)).await;
    ground.run("erase", is_erased(last)).await;
    ground.run("shop answer", answers_for(shop)).await;
    ground.run("ask", asks).await;
    ground.run("idea", pins).await;
}

/// What a team does for somebody who looks for work, and for somebody who helps.
async fn team(ground: &mut Ground, need: Uuid) {
    let (who, draai) = (ground.fair.village.who(), ground.fair.village.entry("Werkplaats De Draai"));
    ground.run("volunteer", writes_down(who)).await;
    let helper = helper(&ground.fair).await;
    ground.run("give a code", gives_a_code(who, helper)).await;
    ground.run("agree", agrees(who, need, draai)).await;
}

/// The only person who offers something.
async fn helper(fair: &Fair) -> Uuid {
    let offer = {
        let entries = fair.service().store.index().snapshot();
        entries.entries().find(|entry| entry.is_person).unwrap().id.as_uuid()
    };
    let found = fair.service().store.found(&[(What::Offer, offer)]).await.unwrap();
    found[&offer].giver().unwrap().id()
}

async fn asvs_11_all_or_nothing(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let mut people = Vec::new();
    for reach in ["bo@voorbeeld.example", "noor@voorbeeld.example", &number(3)] {
        people.push(fair.joins(fair.shift, reach).await);
    }
    let need = fair.village.need("zoekt werk", "nobody").await.id;
    mine_the_ground(&fair.village.place).await;
    let mut ground = Ground { fair, faults: 0, halves: Vec::new(), verbs: 0 };
    residents(&mut ground, [people[0], people[1], people[2]]).await;
    team(&mut ground, need).await;
    let Ground { fair, faults, halves, verbs } = ground;
    let label = fair.village.place.kind.label();
    println!("asvs_11 {label} verbs={verbs} faults={faults} halves={}", halves.len());
    assert!(halves.is_empty(), "{halves:#?}");
    assert!(verbs == 11 && faults > 80, "{verbs} {faults}");
}
both!(asvs_11_all_or_nothing);
