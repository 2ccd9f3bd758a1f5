//! What was and will be done about a need, in words: first this, own people, next steps, calls.
use engine::domain::Instant;

use super::send::{day_words, days, message};
use crate::{
    import::{FirstThis, first_this},
    service::acting::{self, ASKERS, CALL_FIRST, MOST_STEPS, NeedDetails, OWN_NETWORK, relations, token_of},
    storage::{CallRecord, NetworkAskRecord, StepRecord, WorkerRecord},
    text::{Lang, moment_words, text, texts},
    web::{
        App,
        page::{Ask, AskForm, Choice, Course, Field, First, FirstThing, Phone, StepForm, StepRow, links},
    },
};

/// Days one can choose for asking.
const ASK_DAYS: i32 = 7;
/// Days one can choose for a step.
const STEP_DAYS: i32 = 14;
/// Steps that are done and still shown, so that they can be taken back.
const DONE_SHOWN: usize = 2;
/// Calls that are told.
const CALLS_SHOWN: usize = 3;
/// Danger now.
pub(super) const EMERGENCY: &str = "112";
/// The national line for unsafe homes.
pub(super) const UNSAFE_LINE: &str = "0800 2000";

/// What words are made with.
pub struct Teller<'a> {
    /// The use cases and who asks.
    pub app: &'a App,
    /// Language.
    pub lang: Lang,
}

fn instant(at: chrono::DateTime<chrono::Utc>) -> Instant {
    Instant(at.timestamp())
}

impl Teller<'_> {
    /// Everything of one need.
    pub fn course(&self, details: &NeedDetails, course: &acting::Course) -> Course {
        let need = &details.need;
        let first_step = need.first_action_at.map(|at| {
            let date = day_words(&self.app.service, self.lang, instant(at));
            texts().get(self.lang, "act-first-step", &[("date", date.into())])
        });
        let room = course.open_steps().count() < MOST_STEPS;
        let form = StepForm { what: Field::default(), days: self.step_days("") };
        Course {
            mine: self.app.who().worker() == Some(need.owner_id),
            first_step,
            first: self.first(details),
            ask: self.ask(details, course.ask.as_ref()),
            steps: self.steps(course),
            step_form: Some(form).filter(|_| room),
            calls: course.calls.iter().filter_map(|call| self.call(call)).take(CALLS_SHOWN).collect(),
            faults: Vec::new(),
        }
    }

    fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    /// The coming days for a step, and none.
    pub fn step_days(&self, chosen: &str) -> Vec<Choice> {
        let mut all = days(&self.app.service, self.lang, STEP_DAYS, chosen);
        all.push(Choice::new("", self.t("step-no-day"), if chosen.is_empty() { "-" } else { chosen }));
        all
    }

    fn first(&self, details: &NeedDetails) -> First {
        let need = &details.need;
        if let Some(done) = FirstThis::of(&need.first_this) {
            return First::Done(self.thing(done, details.owner.as_ref()));
        }
        if need.status == "closed" || need.status == "agreed" {
            return First::Nothing;
        }
        let now = first_this(&need.own_words);
        let others = FirstThis::ALL.into_iter().filter(|one| Some(*one) != now);
        let others =
            others.map(|one| Choice::new(one.code(), self.t(&format!("act-first-{}", one.code())), "")).collect();
        match now {
            Some(now) => First::Now { thing: self.thing(now, details.owner.as_ref()), others },
            None => First::Perhaps(others),
        }
    }

    fn thing(&self, first: FirstThis, owner: Option<&WorkerRecord>) -> FirstThing {
        let code = first.code();
        let team = self.app.service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
        let colleague = owner.filter(|owner| self.app.who().worker() != Some(owner.id));
        let phones = match first {
            FirstThis::Unsafe => vec![EMERGENCY.to_owned(), UNSAFE_LINE.to_owned()],
            // Nobody is told to call themselves.
            _ => team.or_else(|| colleague.and_then(|owner| owner.phone.clone())).into_iter().collect(),
        };
        FirstThing {
            code: code.to_owned(),
            what: self.t(&format!("act-first-{code}")),
            how: self.t(&format!("act-first-{code}-how")),
            phones: phones.into_iter().map(Phone::new).collect(),
        }
    }

    fn ask(&self, details: &NeedDetails, ask: Option<&NetworkAskRecord>) -> Ask {
        let need = &details.need;
        let form = self.ask_form(&need.own_network);
        let pressing = need.first_this.is_empty() && first_this(&need.own_words).is_some();
        let Some(ask) = ask else {
            return match need.own_network.as_str() {
                _ if pressing || need.status == "closed" => Ask::Nobody,
                "" => Ask::Who(
                    OWN_NETWORK.map(|code| Choice::new(code, self.t(&format!("own-network-{code}")), "")).into(),
                ),
                _ if form.relations.is_empty() => Ask::Nobody,
                _ => Ask::Form(form),
            };
        };
        let who = self.t(&format!("relation-{}", ask.who));
        if !ask.answer.is_empty() {
            let key = format!("act-ask-{}", ask.answer);
            return Ask::Answered { words: texts().get(self.lang, &key, &[("who", who.into())]), again: form };
        }
        let date = day_words(&self.app.service, self.lang, instant(ask.ask_at));
        let words = texts().get(self.lang, "act-ask-waiting", &[("who", who.into()), ("date", date.into())]);
        Ask::Waiting { words, message: message(self.ask_words(details, ask)), again: form }
    }

    fn ask_words(&self, details: &NeedDetails, ask: &NetworkAskRecord) -> String {
        let path = self.lang.path(&links::asked(&token_of(&self.app.service, ask.id)));
        let owner = details.owner.as_ref();
        let desk = self.app.service.config.helpdesk.as_ref();
        let phone = owner.and_then(|owner| owner.phone.clone()).or_else(|| desk.map(|desk| desk.phone.clone()));
        let worker = owner.map(|owner| owner.name.clone()).unwrap_or_default();
        let team = desk.map_or_else(|| self.t("need-team"), |desk| desk.name.clone());
        let link = format!("{}{path}", self.app.service.config.base_url);
        let args = [
            ("link", link.into()),
            ("worker", worker.into()),
            ("team", team.into()),
            ("phone", Phone::new(phone.unwrap_or_default()).text.into()),
        ];
        texts().get(self.lang, &format!("act-ask-text-{}", ask.asks), &args)
    }

    fn ask_form(&self, own_network: &str) -> AskForm {
        let choices = |codes: &[&str], start: &str| {
            codes.iter().map(|code| Choice::new(*code, self.t(&format!("{start}{code}")), "")).collect::<Vec<_>>()
        };
        AskForm {
            relations: choices(relations(own_network), "relation-"),
            askers: choices(&ASKERS, "act-ask-by-"),
            days: days(&self.app.service, self.lang, ASK_DAYS, ""),
        }
    }

    fn steps(&self, course: &acting::Course) -> Vec<StepRow> {
        let done = course.steps.iter().rev().filter(|step| step.done_at.is_some()).take(DONE_SHOWN);
        course.open_steps().chain(done).map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &StepRecord) -> StepRow {
        let what = if step.what == CALL_FIRST { self.t("step-call-first") } else { step.what.clone() };
        let when = step.due_at.filter(|_| step.done_at.is_none()).map(|at| {
            let words = day_words(&self.app.service, self.lang, instant(at));
            let late = self.app.service.instant().days_since(instant(at)) >= 1.0;
            if late { texts().get(self.lang, "step-late", &[("date", words.into())]) } else { words }
        });
        StepRow { id: step.id.to_string(), what, when, done: step.done_at.is_some() }
    }

    /// A call that leaves something to do, or to know.
    fn call(&self, call: &CallRecord) -> Option<String> {
        let name = ("name", call.name.as_str().into());
        match (call.outcome.as_str(), call.call_back_at) {
            ("call-back", Some(at)) => {
                let when = moment_words(self.lang, instant(at), self.app.service.instant());
                Some(texts().get(self.lang, "act-call-again", &[name, ("when", when.into())]))
            }
            (outcome, _) if outcome.starts_with("no") => Some(texts().get(self.lang, "act-said-no", &[name])),
            _ => None,
        }
    }
}
