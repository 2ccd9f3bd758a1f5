//! What is near a question, as anyone may see it: what people do together first, then help and places; what cannot wait;
//! and what one can do oneself.
use engine::domain::What;

use super::{
    course::{EMERGENCY, UNSAFE_LINE},
    found::Reader,
};
use crate::{
    import::{FirstThis, first_this, step_card},
    service::{
        Principal, ServiceError,
        acting::propose_category,
        asking::{Near, Place, Shown, Where, find_place, near},
        outside::Question,
    },
    text::{Audience, Lang, text},
    web::{
        App,
        page::{AnswerState, FirstThing, Found, Phone, StepsCard},
    },
};

/// How far one is willing to walk for it.
const MINUTES: f64 = 30.0;
/// How many are looked through.
const LOOKED_THROUGH: usize = 60;
/// Guesses of what it is about that are asked.
const GUESSES: usize = 2;
/// Rows of each sort.
const TOGETHER: usize = 3;
const HELP: usize = 3;

/// What is near. What was typed just now is more exact than what is kept; nothing more exact than that is kept.
pub(super) async fn near_question(
    app: &App,
    lang: Lang,
    question: &Question,
    typed: Option<&str>,
) -> Result<AnswerState, ServiceError> {
    let Some((place, known)) = place(app, question, typed).await? else { return Ok(AnswerState::Nothing) };
    let mut categories = vec![question.need.category.clone()];
    let guesses = propose_category(&app.service, &question.need.own_words);
    categories.extend(guesses.into_iter().filter(|code| *code != question.need.category));
    categories.truncate(GUESSES);
    let asked = Near { categories, limit: LOOKED_THROUGH, ..Near::about("", MINUTES) };
    // Whoever looks sees what everybody sees, also somebody of a team.
    let all = near(&app.service, Principal::Anonymous, &place, &asked).await?.suggestions;
    let (together, mut help): (Vec<Shown>, Vec<Shown>) = all.into_iter().partition(is_together);
    if !known {
        help.retain(|shown| shown.minutes.is_none());
    }
    let reader = Reader { service: &app.service, lang, audience: Audience::Public, minutes: MINUTES };
    let rows = |shown: Vec<Shown>, most: usize| -> Vec<Found> {
        shown.iter().take(most).map(|one| row(&reader, one, known)).collect()
    };
    let (together, help) = (rows(together, TOGETHER), rows(help, HELP));
    Ok(if together.is_empty() && help.is_empty() { AnswerState::Nothing } else { AnswerState::Near { together, help } })
}

fn is_together(shown: &Shown) -> bool {
    matches!(shown.suggestion.what, What::Event | What::Initiative)
}

/// How far it is says nothing where nobody knows from where.
fn row(reader: &Reader<'_>, shown: &Shown, known: bool) -> Found {
    let found = reader.row(shown, None);
    if known || found.minutes.is_none() {
        found
    } else {
        Found { minutes: None, minutes_label: String::new(), ..found }
    }
}

/// Where it is asked from, and whether that is where somebody is: else from where most people live.
async fn place(app: &App, question: &Question, typed: Option<&str>) -> Result<Option<(Place, bool)>, ServiceError> {
    let service = &app.service;
    let Some(cell) = question.need.cell.and_then(|raw| raw.try_into().ok()) else {
        let Some(at) = service.store.busiest_anchor().await? else { return Ok(None) };
        return Ok(Some((find_place(service, &Where::At(at)).await?, false)));
    };
    let typed = typed.map(|typed| Where::Typed(typed.to_owned()));
    match find_place(service, &typed.unwrap_or(Where::Cell(cell))).await {
        Ok(place) => Ok(Some((place, true))),
        // Ground that was taken back meanwhile.
        Err(ServiceError::Invalid(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What cannot wait, and the number to call today.
pub(super) fn first(app: &App, lang: Lang, question: &Question) -> Option<FirstThing> {
    let first = first_this(&question.need.own_words)?;
    let desk = app.service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
    let reader = question.reader.as_ref().and_then(|reader| reader.phone.clone());
    let (key, phones) = match first {
        FirstThis::Unsafe => ("question-first-unsafe", vec![EMERGENCY.to_owned(), UNSAFE_LINE.to_owned()]),
        FirstThis::Food => ("question-first-food", desk.or(reader).into_iter().collect()),
        _ => ("question-first-call", desk.or(reader).into_iter().collect::<Vec<_>>()),
    };
    let code = first.code().to_owned();
    let phones = phones.into_iter().map(Phone::new).collect();
    Some(FirstThing { what: text(lang, &format!("act-first-{code}")), how: text(lang, key), code, phones })
}

/// What one can do oneself.
pub(super) fn steps(lang: Lang, category: &str) -> Option<StepsCard> {
    step_card(category).map(|card| StepsCard::of(lang, card))
}
