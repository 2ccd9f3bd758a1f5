//! `/team/vragen/{id}/bel/{entry}`: the page beside the phone, and what they said.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::{Instant, Kind, Slots};

use super::{
    Visit, answer,
    send::{day_words, days},
    sheet::category_name,
    shell,
};
use crate::{
    service::{
        Fault, ServiceError,
        acting::{Call, NO_REASONS, Promises, Said, get_call, log_call},
    },
    storage::Found,
    text::{Lang, slots_words, text, texts},
    web::{
        App, api,
        page::{CallForm, CallPage, CallState, Choice, Field, Nav, Phone, links},
        typed::fields,
    },
};

/// Days one can choose.
const DAYS: i32 = 14;
/// Hours of the day one can choose, in halves.
const HOURS: std::ops::Range<u8> = 8..21;

/// The page.
pub async fn get(visit: Visit, Path((need, entry)): Path<(String, String)>) -> Response {
    visit.show(page(&visit.app, visit.lang, (&need, &entry), &Said::default()).await)
}

/// Keeps what they said; faults come back with everything that was typed.
pub async fn post(visit: Visit, Path((need, entry)): Path<(String, String)>, body: Bytes) -> Response {
    let said = read(&body);
    let done = async {
        let ids = (api::id(&need)?, api::id(&entry)?);
        log_call(&visit.app.service, visit.app.who(), ids, &said).await
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let page = page(&visit.app, visit.lang, (&need, &entry), &said).await;
            let refused = page.map(|page| (StatusCode::BAD_REQUEST, answer(&refuse(page, &faults))).into_response());
            visit.reply(refused)
        }
        done => visit.lead(done.map(|()| links::need(&need))),
    }
}

fn read(body: &[u8]) -> Said {
    let mut typed = fields(body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    Said {
        answer: value("answer"),
        when: value("when"),
        day: value("day"),
        time: value("time"),
        reason: value("reason"),
        phone: value("phone"),
        person: value("person"),
        promises: Promises { we: value("we_promise"), they: value("they_promise"), backup: value("backup") },
        idempotency_key: value("idempotency_key"),
    }
}

async fn page(app: &App, lang: Lang, (need, entry): (&str, &str), said: &Said) -> Result<CallPage, ServiceError> {
    let call = get_call(&app.service, app.who(), api::id(need)?, api::id(entry)?).await?;
    let teller = Teller { app, lang, call: &call };
    let name = call.found.name().to_owned();
    let title = texts().get(lang, "call-title", &[("name", name.as_str().into())]);
    let key = Some(said.idempotency_key.clone()).filter(|key| !key.is_empty());
    let person = call.contact.person.clone().filter(|person| !person.is_empty());
    Ok(CallPage {
        shell: shell(app, lang, Nav::Needs, title, &links::call(need, entry)),
        need: call.need.id.to_string(),
        code: call.need.code.clone(),
        entry: entry.to_owned(),
        name,
        phone: call.contact.phone.clone().map(Phone::new),
        ask_for: person.map(|person| texts().get(lang, "call-ask-for", &[("person", person.into())])),
        asked_enough: call.asked_until.map(|until| {
            let date = day_words(&app.service, lang, Instant(until.timestamp()));
            texts().get(lang, "call-asked-enough", &[("date", date.into())])
        }),
        no_number: teller.no_number(),
        known: teller.known(),
        say: teller.say(),
        is_new: call.is_new,
        form: teller.form(said),
        state: if call.is_new { CallState::New } else { CallState::Partner },
        idempotency_key: key.unwrap_or_else(|| app.service.new_id().to_string()),
    })
}

struct Teller<'a> {
    app: &'a App,
    lang: Lang,
    call: &'a Call,
}

impl Teller<'_> {
    fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    /// Two sentences, filled with who calls, for whom, what about and when.
    fn say(&self) -> Vec<String> {
        let call = self.call;
        let team = if call.team.is_empty() { self.t("need-team") } else { call.team.clone() };
        let who = [("worker", call.caller.name.as_str().into()), ("team", team.into())];
        let topic = category_name(&self.app.service, self.lang, &call.need.category).to_lowercase();
        let (slots, kind) = match &call.found {
            Found::Offer(offer, ..) => (offer.slots, offer.kind.as_str()),
            Found::KnownPlace(place) => (place.slots, place.kind.as_str()),
            Found::Initiative(initiative, _) => (initiative.slots, initiative.kind.as_str()),
            Found::Event(event, _) => (0, event.kind.as_str()),
        };
        let key = if kind == Kind::Plek.as_str() { "call-say-place" } else { "call-say-help" };
        let what = [("topic", topic.into()), ("when", self.when(slots).into())];
        vec![texts().get(self.lang, "call-say-who", &who), texts().get(self.lang, key, &what)]
    }

    fn when(&self, slots: i64) -> String {
        let slots = Slots::from_bits(u32::try_from(slots).unwrap_or_default());
        // A shop that is always open says nothing about when.
        let few = !slots.is_empty() && slots.bits().count_ones() <= 4;
        if !few {
            return self.t("call-say-any-day");
        }
        texts().get(self.lang, "call-say-slots", &[("slots", slots_words(self.lang, slots).into())])
    }

    fn known(&self) -> Vec<String> {
        let me = self.app.who().worker();
        let say = |worker: &crate::storage::WorkerRecord| match Some(worker.id) == me {
            true => self.t("act-you-know"),
            false => texts().get(self.lang, "act-colleague-knows", &[("name", worker.name.as_str().into())]),
        };
        self.call.known_by.iter().map(say).collect()
    }

    fn no_number(&self) -> Option<String> {
        if self.call.contact.phone.is_some() {
            return None;
        }
        let place = match &self.call.found {
            Found::KnownPlace(place) => format!("{} {}", place.street, place.house_number).trim().to_owned(),
            _ => String::new(),
        };
        Some(match place.is_empty() {
            true => self.t("call-no-number-at-all"),
            false => texts().get(self.lang, "call-walk-in", &[("where", place.into())]),
        })
    }

    fn form(&self, said: &Said) -> CallForm {
        let sent = !said.answer.is_empty();
        let promise = |typed: &str, usual: &str| Field::of(if sent { typed.to_owned() } else { self.t(usual) });
        let with_none = |none: &str, mut rest: Vec<Choice>, chosen: &str| {
            rest.insert(0, Choice::new("", self.t(none), chosen));
            rest
        };
        let reasons = NO_REASONS.map(|code| Choice::new(code, self.t(&format!("call-no-reason-{code}")), &said.reason));
        // Somebody stands in, unless whoever calls says otherwise.
        let first = self.call.colleagues.first().map(|one| one.id.to_string()).unwrap_or_default();
        let backup = if sent { said.promises.backup.clone() } else { first };
        let colleagues = self.call.colleagues.iter();
        let colleagues = colleagues.map(|one| Choice::new(one.id.to_string(), &one.name, &backup)).collect();
        CallForm {
            answer: said.answer.clone(),
            when: Field::of(&said.when),
            days: with_none("call-choose", days(&self.app.service, self.lang, DAYS, &said.day), &said.day),
            times: with_none("call-choose", times(&said.time), &said.time),
            reasons: with_none("call-no-reason-none", reasons.to_vec(), &said.reason),
            phone: Field::of(&said.phone),
            person: Field::of(&said.person),
            we: promise(&said.promises.we, "promise-we-usual"),
            they: promise(&said.promises.they, "promise-they-usual"),
            backups: with_none("call-backup-none", colleagues, &backup),
            fault: None,
        }
    }
}

fn times(chosen: &str) -> Vec<Choice> {
    let halves = HOURS.flat_map(|hour| [format!("{hour:02}:00"), format!("{hour:02}:30")]);
    halves.map(|time| Choice::new(time.clone(), time.replace(':', "."), chosen)).collect()
}

/// The form as it was sent, each fault at its field.
fn refuse(mut page: CallPage, faults: &[Fault]) -> CallPage {
    page.state = CallState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        let form = &mut page.form;
        match fault.field {
            "when" => form.when.fault = sentence,
            "phone" => form.phone.fault = sentence,
            "we_promise" => form.we.fault = sentence,
            "they_promise" => form.they.fault = sentence,
            _ => form.fault = sentence,
        }
    }
    page
}
