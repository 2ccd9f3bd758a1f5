//! `/team/mensen`: the people of the team.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{Visit, answer, shell};
use crate::{
    service::{
        Fault, Role, ServiceError,
        account::people::{self, Colleague, Invitation, change_role, list_people, take_out},
    },
    text::{Lang, text, texts},
    web::{
        api,
        page::{
            Choice, Field, InviteForm, Nav, PeoplePage, PeopleState, PersonPage, PersonRow, PersonState, Phone, links,
        },
        typed::fields,
    },
};

fn row(lang: Lang, person: &Colleague) -> PersonRow {
    let id = person.id.to_string();
    let mut notes: Vec<String> = person.me.then(|| text(lang, "people-you")).into_iter().collect();
    if person.open_needs > 0 {
        notes.push(texts().get(lang, "people-open-needs", &[("count", person.open_needs.into())]));
    }
    notes.extend((!person.has_email).then(|| text(lang, "people-no-email")));
    PersonRow {
        href: lang.path(&links::colleague(&id)),
        id,
        name: person.name.clone(),
        role: role_words(lang, person.role),
        phone: person.phone.as_deref().map(Phone::new),
        notes,
    }
}

fn role_words(lang: Lang, role: Role) -> String {
    text(lang, &format!("role-{}", role.as_str()))
}

/// Roles up to one's own.
fn roles(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let own = visit.app.who().must_be_staff().map(|staff| staff.role).unwrap_or_default();
    let within = Role::ALL.into_iter().filter(|role| *role <= own);
    within.map(|role| Choice::new(role.as_str(), role_words(visit.lang, role), chosen)).collect()
}

/// By mail, or only with the word of the provider.
fn invited(visit: &Visit) -> Option<String> {
    let config = &visit.app.service.config;
    match (config.mail, &config.provider) {
        (true, _) => Some(text(visit.lang, "invite-lead")),
        (false, Some(provider)) => {
            Some(texts().get(visit.lang, "invite-lead-provider", &[("name", provider.name().into())]))
        }
        (false, None) => None,
    }
}

async fn list(visit: &Visit, state: PeopleState, form: InviteForm) -> Result<PeoplePage, ServiceError> {
    let people = list_people(&visit.app.service, visit.app.who()).await?;
    Ok(PeoplePage {
        shell: shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "people-title"), links::PEOPLE),
        state,
        rows: people.iter().map(|person| row(visit.lang, person)).collect(),
        roles: roles(visit, &form.role.value),
        form,
        invited: invited(visit),
    })
}

/// The list, with the form to invite somebody.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let done = fields(raw.unwrap_or_default()).contains_key("klaar");
    let state = if done { PeopleState::Done } else { PeopleState::List };
    let form = InviteForm {
        role: Field::of(Role::Member.as_str()),
        idempotency_key: visit.app.service.new_id().to_string(),
        ..InviteForm::default()
    };
    visit.show(list(&visit, state, form).await)
}

/// Invites somebody.
pub async fn invite(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = Invitation {
        name: value("name"),
        email: value("email"),
        role: value("role"),
        idempotency_key: value("idempotency_key"),
    };
    match people::invite(&visit.app.service, visit.app.who(), visit.lang, &new).await {
        Err(ServiceError::Invalid(faults)) => {
            let page = list(&visit, PeopleState::Faults, refused(visit.lang, new, &faults)).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done.map(|()| format!("{}?klaar=1", links::PEOPLE))),
    }
}

fn refused(lang: Lang, new: Invitation, faults: &[Fault]) -> InviteForm {
    let field = |name: &str, value: String| {
        let fault = faults.iter().find(|fault| fault.field == name).map(|fault| api::sentence(lang, fault));
        Field { value, fault }
    };
    InviteForm {
        name: field("name", new.name),
        email: field("email", new.email),
        role: field("role", new.role),
        idempotency_key: new.idempotency_key,
    }
}

/// One of the people.
pub async fn person(visit: Visit, Path(id): Path<Uuid>) -> Response {
    visit.show(one(&visit, id, &[]).await)
}

async fn one(visit: &Visit, id: Uuid, faults: &[Fault]) -> Result<PersonPage, ServiceError> {
    let people = list_people(&visit.app.service, visit.app.who()).await?;
    let person = people.iter().find(|person| person.id == id).ok_or(ServiceError::NotFound)?;
    let state = match (person.within_reach, faults.is_empty()) {
        (false, _) => PersonState::OutOfReach,
        (true, true) => PersonState::Open,
        (true, false) => PersonState::Faults,
    };
    let fault = |name: &str| {
        let found = faults.iter().find(|fault| fault.field == name);
        Field { value: String::new(), fault: found.map(|fault| api::sentence(visit.lang, fault)) }
    };
    let others = people.iter().filter(|other| other.id != id);
    let path = links::colleague(&id.to_string());
    Ok(PersonPage {
        shell: shell(&visit.app, visit.lang, Nav::None, person.name.clone(), &path),
        state,
        row: row(visit.lang, person),
        roles: roles(visit, person.role.as_str()),
        role: fault("role"),
        heirs: others.map(|other| Choice::new(other.id.to_string(), other.name.clone(), "")).collect(),
        heir: fault("heir"),
        sure: fault("sure"),
        holds: person.open_needs > 0,
        only_theirs: (person.only_theirs > 0).then(|| {
            let args = [("count", person.only_theirs.into()), ("name", person.name.clone().into())];
            texts().get(visit.lang, "person-only-theirs", &args)
        }),
    })
}

async fn settle(visit: &Visit, id: Uuid, done: Result<(), ServiceError>) -> Response {
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let page = one(visit, id, &faults).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done.map(|()| format!("{}?klaar=1", links::PEOPLE))),
    }
}

/// Changes what somebody may do.
pub async fn role(visit: Visit, Path(id): Path<Uuid>, body: Bytes) -> Response {
    let role = fields(&body).remove("role").unwrap_or_default();
    let done = change_role(&visit.app.service, visit.app.who(), id, &role).await;
    settle(&visit, id, done).await
}

/// Takes somebody out, for who says so twice.
pub async fn out(visit: Visit, Path(id): Path<Uuid>, body: Bytes) -> Response {
    let typed = fields(&body);
    let heir = typed.get("heir").filter(|heir| !heir.is_empty());
    // An heir that is no id is none of the team either.
    let heir = heir.map(|heir| heir.parse().unwrap_or_default());
    let done = match typed.contains_key("sure") {
        true => take_out(&visit.app.service, visit.app.who(), id, heir).await,
        false => Err(Fault::new("sure", "account-sure").into()),
    };
    settle(&visit, id, done).await
}
