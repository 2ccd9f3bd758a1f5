//! `/team/samen/agenda/{id}/poster`: a sheet of A4 to hang up.
use axum::{extract::Path, response::Response};

use super::words::{at, calling, place};
use crate::{
    service::{ServiceError, joining::get_team_event},
    storage::ShiftRecord,
    text::{hours_words, span_words, text},
    web::{
        api,
        page::{Nav, PosterPage, PosterState, Qr, links},
        view::{Visit, sheet::paragraphs, shell},
    },
};

/// The poster.
pub async fn poster(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit, &raw).await)
}

async fn page(visit: &Visit, raw: &str) -> Result<PosterPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let joining = get_team_event(&app.service, app.who(), api::id(raw)?).await?.joining;
    let (event, id) = (&joining.event, joining.event.id.to_string());
    let whole = format!("{}{}", app.service.config.base_url, links::join(&id));
    let frame = shell(app, lang, Nav::Together, text(lang, "poster-title"), &links::poster(&id));
    let line =
        |shift: &ShiftRecord| format!("{}, {}", shift.role, hours_words(lang, at(shift.starts_at), at(shift.ends_at)));
    Ok(PosterPage {
        shell: calling(app, frame, joining.host.clone()),
        state: if joining.is_called_off() { PosterState::CalledOff } else { PosterState::On },
        back_href: lang.path(&links::team_event(&id)),
        name: event.name.clone(),
        when: span_words(lang, at(event.starts_at), at(event.ends_at), app.service.instant()),
        place: place(joining.location.as_ref()),
        by: event.organiser.clone(),
        about: paragraphs(&event.description),
        shifts: joining.shifts.iter().filter(|shift| shift.ended_at.is_none()).map(line).collect(),
        qr: Qr::of(&whole),
        address: whole.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
    })
}
