//! `/team/kennen/vrijwilliger`: a volunteer in three fields.
use axum::{
    body::Bytes,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{
    service::{
        Fault, ServiceError,
        network::{NewVolunteer, add_volunteer},
    },
    text::text,
    web::{
        api,
        page::{Field, Nav, VolunteerPage, VolunteerState, links},
        typed::fields,
        view::{Visit, answer, shell},
    },
};

/// The empty form.
pub async fn get(visit: Visit) -> Response {
    answer(&empty(&visit))
}

fn empty(visit: &Visit) -> VolunteerPage {
    let frame = shell(&visit.app, visit.lang, Nav::Network, text(visit.lang, "volunteer-title"), links::VOLUNTEER);
    VolunteerPage::empty(frame, visit.app.service.new_id().to_string())
}

/// Writes them down and leads to their page; faults come back with everything that was typed.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let new = read(&body);
    match add_volunteer(&visit.app.service, visit.app.who(), &new).await {
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(empty(&visit), &new, &faults);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        done => visit.lead(done.map(|id| links::partner(&id.to_string()))),
    }
}

fn read(body: &[u8]) -> NewVolunteer {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    NewVolunteer {
        first_name: value("first_name"),
        place: value("place"),
        can_do: value("can_do"),
        phone: value("phone"),
        consent: !value("consent").is_empty(),
        keep_words: !value("keep_words").is_empty(),
        idempotency_key: value("idempotency_key"),
    }
}

fn refuse(mut page: VolunteerPage, new: &NewVolunteer, faults: &[Fault]) -> VolunteerPage {
    page.first_name = Field::of(&new.first_name);
    page.place = Field::of(&new.place);
    page.can_do = Field::of(&new.can_do);
    page.phone = Field::of(&new.phone);
    page.consent = Field::of(if new.consent { "yes" } else { "" });
    page.idempotency_key.clone_from(&new.idempotency_key);
    page.state = VolunteerState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match fault.field {
            "first_name" => page.first_name.fault = sentence,
            "can_do" => page.can_do.fault = sentence,
            "phone" => page.phone.fault = sentence,
            "consent" => page.consent.fault = sentence,
            _ => page.place.fault = sentence,
        }
        if fault.code == "note-name" {
            page.state = VolunteerState::NameWarning;
        }
    }
    page
}
