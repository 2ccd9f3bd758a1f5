//! `/team/samen/agenda/{id}/poster`: a sheet of A4 to hang up.
use axum::{extract::Path, response::Response};
use engine::domain::What;

use super::words::{at, calling, place};
use crate::{
    service::{
        ServiceError,
        joining::{Joining, get_team_event, shift_hours},
    },
    storage::{LocationRecord, ShiftRecord, is_read_by_all},
    text::{Lang, span_words, text, texts},
    web::{
        api,
        page::{Nav, PaperPicture, PosterPage, PosterState, Qr, links},
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
    let line = |shift: &ShiftRecord| format!("{}, {}", shift.role, shift_hours(&app.service, lang, shift));
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
        picture: picture(lang, &joining),
        address: whole.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
    })
}

/// A page that hangs on a wall shows what its event's own page shows; nothing of one that not everybody may read, or that is
/// nowhere.
fn picture(lang: Lang, joining: &Joining) -> Option<PaperPicture> {
    let event = &joining.event;
    let is_shown = is_read_by_all(&event.status) && !joining.is_called_off();
    joining.location.as_ref().and_then(LocationRecord::point).filter(|_| is_shown)?;
    let page = links::entry(What::Event, &event.id.to_string());
    Some(PaperPicture::of(&page, texts().get(lang, "picture-around", &[("name", event.name.as_str().into())])))
}
