//! `/team/samen/agenda/{id}/verander` and that of one thing to do: changing what was announced, and calling it off.
use std::collections::HashMap;

use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    team::filled,
    words::{at, place},
};
use crate::{
    service::{
        Fault, ServiceError,
        joining::{self, EventChange, Kind, ShiftChange, Welcome, get_team_event, shift_hours},
    },
    storage::ShiftRecord,
    text::{span_words, text, texts},
    web::{
        api,
        page::{ChangeField, ChangePage, ChangeState, Nav, links},
        typed::fields,
        view::{Visit, answer, shell},
    },
};

/// What was typed and what is wrong with it.
struct Refused<T> {
    typed: Option<T>,
    why: String,
    /// It was about all dates that come after it too.
    all: bool,
    faults: Vec<Fault>,
}

impl<T> Refused<T> {
    /// Nothing typed yet.
    const fn none() -> Self {
        Self { typed: None, why: String::new(), all: false, faults: Vec::new() }
    }

    /// What belongs to no field of the form stands at its first.
    fn of(typed: Option<T>, (why, all): (String, bool), mut faults: Vec<Fault>, first: &'static str) -> Self {
        for fault in faults.iter_mut().filter(|fault| fault.field == "event") {
            fault.field = first;
        }
        Self { typed, why, all, faults }
    }

    /// What is chosen, where there is a choice.
    fn which(&self, is_one_of_many: bool) -> Option<String> {
        is_one_of_many.then(|| if self.all { "all" } else { "one" }.to_owned())
    }
}

/// Both, as the path has them.
type Ids = Path<(String, String)>;

/// An event that whoever asks may change.
async fn theirs(visit: &Visit, raw: &str) -> Result<Welcome, ServiceError> {
    let welcome = get_team_event(&visit.app.service, visit.app.who(), api::id(raw)?).await?;
    if welcome.is_theirs { Ok(welcome) } else { Err(ServiceError::NotFound) }
}

/// The form for an event.
pub async fn event_form(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(event_page(&visit, &raw, Refused::none()).await)
}

async fn event_page(visit: &Visit, raw: &str, refused: Refused<EventChange>) -> Result<ChangePage, ServiceError> {
    let (welcome, lang) = (theirs(visit, raw).await?, visit.lang);
    let (event, id) = (&welcome.joining.event, welcome.joining.event.id.to_string());
    let which = refused.which(event.series_id.is_some());
    let typed = refused.typed.unwrap_or_else(|| EventChange::of(event));
    let here = place(welcome.joining.location.as_ref());
    let here = if here.is_empty() { text(lang, "change-place-none") } else { here };
    let hint = texts().get(lang, "change-place-hint", &[("place", here.into())]);
    let faults = &refused.faults;
    let field = |name, key, hint, value: &str| ChangeField {
        name,
        label: text(lang, key),
        hint,
        field: filled(lang, name, value, faults),
    };
    Ok(ChangePage {
        shell: shell(&visit.app, lang, Nav::Together, text(lang, "change-event-title"), &links::change_event(&id)),
        state: ChangeState::Event,
        name: event.name.clone(),
        when: span_words(lang, at(event.starts_at), at(event.ends_at), visit.app.service.instant()),
        back_href: lang.path(&links::team_event(&id)),
        fields: vec![
            field("day", "event-day", None, &typed.day),
            field("from", "shift-from", None, &typed.from),
            field("to", "shift-to", None, &typed.to),
            field("place", "change-place", Some(hint), &typed.place),
        ],
        action: lang.path(&links::change_event(&id)),
        which,
        taken: taken(&welcome.joining.shifts),
        why: filled(lang, "why", &refused.why, faults),
        off_action: lang.path(&links::call_off_event(&id)),
    })
}

fn taken(shifts: &[ShiftRecord]) -> usize {
    shifts.iter().map(|shift| usize::try_from(shift.taken).unwrap_or_default()).sum()
}

/// The form for one thing to do.
pub async fn shift_form(visit: Visit, Path((event, shift)): Ids) -> Response {
    visit.show(shift_page(&visit, [&event, &shift], Refused::none()).await)
}

async fn shift_page(
    visit: &Visit,
    [event, shift]: [&str; 2],
    refused: Refused<ShiftChange>,
) -> Result<ChangePage, ServiceError> {
    let (welcome, lang, id) = (theirs(visit, event).await?, visit.lang, api::id(shift)?);
    let row = welcome.joining.shifts.iter().find(|row| row.id == id).ok_or(ServiceError::NotFound)?;
    let which = refused.which(row.series_shift_id.is_some());
    let typed = refused.typed.unwrap_or_else(|| ShiftChange::of(row));
    let (event, shift, faults) = (row.event_id.to_string(), row.id.to_string(), &refused.faults);
    let field = |name, key, value: &str| ChangeField {
        name,
        label: text(lang, key),
        hint: None,
        field: filled(lang, name, value, faults),
    };
    let path = links::change_shift(&event, &shift);
    Ok(ChangePage {
        shell: shell(&visit.app, lang, Nav::Together, text(lang, "change-shift-title"), &path),
        state: ChangeState::Shift,
        name: row.role.clone(),
        when: shift_hours(&visit.app.service, lang, row),
        back_href: lang.path(&links::team_event(&event)),
        fields: [
            vec![field("role", "shift-role", &typed.role)],
            match Kind::of(row) {
                Kind::Set => vec![field("from", "shift-from", &typed.from), field("to", "shift-to", &typed.to)],
                Kind::Flexible => vec![field("before", "shift-before", &typed.before)],
                Kind::Open => Vec::new(),
            },
            vec![field("least", "shift-least", &typed.least), field("most", "shift-most", &typed.most)],
        ]
        .concat(),
        action: lang.path(&path),
        which,
        taken: taken(std::slice::from_ref(row)),
        why: filled(lang, "why", &refused.why, faults),
        off_action: lang.path(&links::call_off_shift(&event, &shift)),
    })
}

/// Changes an event and leads back to it; faults come back with everything that was typed.
pub async fn change_event(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let change = EventChange { day: value("day"), from: value("from"), to: value("to"), place: value("place") };
    let (service, who, all) = (&visit.app.service, visit.app.who(), is_all(&typed));
    let done = async {
        match all {
            true => joining::change_following(service, who, api::id(&raw)?, &change).await,
            false => joining::change_event(service, who, api::id(&raw)?, &change).await,
        }
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let refused = Refused::of(Some(change), (String::new(), all), faults, "day");
            refuse(&visit, event_page(&visit, &raw, refused).await)
        }
        done => visit.lead(done.map(|()| links::team_event(&raw))),
    }
}

/// Changes one thing to do.
pub async fn change_shift(visit: Visit, Path((event, shift)): Ids, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let change = ShiftChange {
        role: value("role"),
        before: value("before"),
        from: value("from"),
        to: value("to"),
        least: value("least"),
        most: value("most"),
        ..ShiftChange::default()
    };
    let (service, who, all) = (&visit.app.service, visit.app.who(), is_all(&typed));
    let done = async {
        let ids = (api::id(&event)?, api::id(&shift)?);
        match all {
            true => joining::change_each(service, who, ids, &change).await,
            false => joining::change_shift(service, who, ids, &change).await,
        }
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let refused = Refused::of(Some(change), (String::new(), all), faults, "role");
            refuse(&visit, shift_page(&visit, [&event, &shift], refused).await)
        }
        done => visit.lead(done.map(|()| links::team_event(&event))),
    }
}

/// Is it about all dates that come after it too?
fn is_all(typed: &HashMap<String, String>) -> bool {
    typed.get("which").is_some_and(|which| which == "all")
}

/// Calls off an event.
pub async fn call_off_event(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let (service, who, all) = (&visit.app.service, visit.app.who(), is_all(&typed));
    let why = typed.remove("why").unwrap_or_default();
    let done = async {
        match all {
            true => joining::call_off_following(service, who, api::id(&raw)?, &why).await,
            false => joining::call_off_event(service, who, api::id(&raw)?, &why).await,
        }
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            refuse(&visit, event_page(&visit, &raw, Refused::of(None, (why, all), faults, "why")).await)
        }
        done => visit.lead(done.map(|()| links::team_event(&raw))),
    }
}

/// Calls off one thing to do.
pub async fn call_off_shift(visit: Visit, Path((event, shift)): Ids, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let (service, who, all) = (&visit.app.service, visit.app.who(), is_all(&typed));
    let why = typed.remove("why").unwrap_or_default();
    let done = async {
        let ids = (api::id(&event)?, api::id(&shift)?);
        match all {
            true => joining::call_off_each(service, who, ids, &why).await,
            false => joining::call_off_shift(service, who, ids, &why).await,
        }
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let refused = Refused::of(None, (why, all), faults, "why");
            refuse(&visit, shift_page(&visit, [&event, &shift], refused).await)
        }
        done => visit.lead(done.map(|()| links::team_event(&event))),
    }
}

/// The form again, with what is wrong.
fn refuse(visit: &Visit, page: Result<ChangePage, ServiceError>) -> Response {
    visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
}
