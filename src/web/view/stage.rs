//! `/stage`: places near to walk along, work or learn; and "Ik wil hier eens kijken", which a person with a name reads. The
//! place itself never sees who asked.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer,
    found::Reader,
    joining::again,
    question::{may_write, unkept},
    shell, stage_mine,
};
use crate::{
    service::{
        Fault, ServiceError,
        mine::get_mine,
        outside::{NewInterest, Spot, Wish, find_spot, find_spots, note_interest},
    },
    text::{Audience, text, texts},
    web::{
        api,
        caller::Caller,
        page::{Field, Nav, StageAge, StageForm, StageInterestPage, StagePage, StageSpot, StageState, links},
        typed::fields,
    },
};

/// As far as the service looks.
const MINUTES: f64 = 30.0;
/// Longest of what is looked for, in characters.
const MOST: usize = 80;

fn wish(raw: impl AsRef<[u8]>) -> (Wish, bool) {
    let typed = fields(raw);
    let value = |name: &str| -> String {
        typed.get(name).map(|typed| typed.trim().chars().take(MOST).collect()).unwrap_or_default()
    };
    let asked = ["plek", "werk", "school"].iter().any(|name| typed.contains_key(*name));
    (Wish { place: value("plek"), work: value("werk"), school: value("school") == "ja" }, asked)
}

fn form_of(wish: &Wish) -> StageForm {
    StageForm { place: Field::of(&wish.place), work: wish.work.clone(), school: wish.school }
}

/// What was looked for, as an address carries it on.
fn query(wish: &Wish) -> String {
    let school = if wish.school { "ja" } else { "nee" };
    serde_urlencoded::to_string([("plek", wish.place.as_str()), ("werk", &wish.work), ("school", school)])
        .unwrap_or_default()
}

/// The form, and what is near once something was looked for.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let (wish, asked) = wish(raw.unwrap_or_default());
    let done = page(&visit, &wish, asked).await;
    visit.reply(done.map(|page| {
        let status = if page.state == StageState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, wish: &Wish, asked: bool) -> Result<StagePage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let path = if asked { format!("{}?{}", links::STAGE, query(wish)) } else { links::STAGE.to_owned() };
    let shell = shell(app, lang, Nav::None, text(lang, "stage-title"), &path);
    let mut page = StagePage { shell, form: form_of(wish), state: StageState::Empty };
    if !asked {
        return Ok(page);
    }
    match find_spots(&app.service, wish).await {
        Ok(spots) => {
            let reader = Reader { service: &app.service, lang, audience: Audience::Public, minutes: MINUTES };
            let spot = |shown| {
                let mut found = reader.row(shown, None);
                if !spots.known {
                    (found.minutes, found.minutes_label) = (None, String::new());
                }
                let look_href = lang.path(&format!("{}?{}", links::stage(&found.id), query(wish)));
                StageSpot { found, look_href }
            };
            let near: Vec<StageSpot> = spots.shown.iter().map(spot).collect();
            page.state = if near.is_empty() { StageState::Nothing } else { StageState::Near(near) };
        }
        Err(ServiceError::Invalid(faults)) => {
            page.form.place.fault = faults.first().map(|fault| api::sentence(lang, fault));
            page.state = StageState::Fault;
        }
        Err(other) => return Err(other),
    }
    Ok(page)
}

/// "Ik wil hier eens kijken": the form.
pub async fn form(visit: Visit, Path(raw): Path<String>, RawQuery(query): RawQuery) -> Response {
    let (wish, _) = wish(query.unwrap_or_default());
    let shown = async {
        let spot = find_spot(&visit.app.service, api::id(&raw)?).await?;
        let new =
            NewInterest { wish, idempotency_key: visit.app.service.new_id().to_string(), ..NewInterest::default() };
        Ok(unkept(answer(&interest_page(&visit, &spot, &new))))
    };
    visit.reply(shown.await)
}

fn interest_page(visit: &Visit, spot: &Spot, new: &NewInterest) -> StageInterestPage {
    let (lang, id) = (visit.lang, spot.id.to_string());
    let title = texts().get(lang, "stage-look-at", &[("name", spot.name.as_str().into())]);
    StageInterestPage {
        shell: shell(&visit.app, lang, Nav::None, title, &links::stage(&id)),
        id,
        name: spot.name.clone(),
        form: form_of(&new.wish),
        first_name: Field::of(&new.first_name),
        reach: Field::of(&new.reach),
        age: match new.age.as_str() {
            "16" => StageAge::Sixteen,
            "under" => StageAge::Under,
            _ => StageAge::Unsaid,
        },
        age_fault: None,
        parent: new.parent,
        parent_fault: None,
        trap: Field::default(),
        idempotency_key: new.idempotency_key.clone(),
    }
}

fn read(body: &[u8]) -> NewInterest {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    NewInterest {
        wish: wish(body).0,
        first_name: value("first_name"),
        reach: value("reach"),
        age: value("age"),
        parent: value("parent") == "yes",
        idempotency_key: value("idempotency_key"),
    }
}

/// Writes it down and gives the code; faults come back with everything that was typed.
pub async fn post(visit: Visit, caller: Caller, Path(raw): Path<String>, body: Bytes) -> Response {
    if let Err(refused) = may_write(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let (new, trap) = (read(&body), fields(&body).remove("website").unwrap_or_default());
    let service = &visit.app.service;
    let done = async {
        let id = api::id(&raw)?;
        match trap.trim() {
            "" => note_interest(service, visit.lang, id, &new).await,
            _ => Err(Fault::new("website", "question-trap").into()),
        }
    };
    match done.await {
        Ok(asked) => match get_mine(service, asked.whose()).await {
            Ok(mine) => stage_mine::given(&visit, &mine).await,
            Err(ServiceError::NotFound) => again(&visit),
            Err(other) => visit.reply(Err(other)),
        },
        Err(ServiceError::Invalid(faults)) => {
            let shown = async {
                let spot = find_spot(service, api::id(&raw)?).await?;
                let mut page = interest_page(&visit, &spot, &new);
                page.trap = Field::of(&trap);
                refuse(&mut page, &faults);
                Ok(unkept((StatusCode::BAD_REQUEST, answer(&page)).into_response()))
            };
            visit.reply(shown.await)
        }
        Err(other) => visit.reply(Err(other)),
    }
}

fn refuse(page: &mut StageInterestPage, faults: &[Fault]) {
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match fault.field {
            "first_name" => page.first_name.fault = sentence,
            "reach" => page.reach.fault = sentence,
            "age" => page.age_fault = sentence,
            "parent" => page.parent_fault = sentence,
            "website" => page.trap.fault = sentence,
            _ => page.form.place.fault = sentence,
        }
    }
}
