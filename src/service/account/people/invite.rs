//! Somebody joins the team: they can sign in with their address from now on, and a message tells them where.
use super::coordinator;
use crate::{
    service::{
        Fault, Principal, Role, Service, ServiceError,
        account::{address, profile::check_name},
        exchange::moment,
        post::{self, Says},
    },
    storage::{Contact, WorkerRecord},
    text::Lang,
};

const ROUTE: &str = "invite";

/// Who is invited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Word of the role.
    pub role: String,
    /// So that sending twice invites once.
    pub idempotency_key: String,
}

/// Invites somebody into one's own team.
///
/// # Errors
/// `account-name-missing`, `account-name-too-long`, `account-email-missing`, `account-email`, `account-email-taken`,
/// `account-role`, `account-role-above`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`] where no mail is sent and no
/// provider is set.
pub async fn invite(service: &Service, who: Principal, lang: Lang, new: &Invitation) -> Result<(), ServiceError> {
    let (staff, team) = coordinator(who)?;
    let by_mail = service.config.mail;
    if !by_mail && service.config.provider.is_none() {
        return Err(ServiceError::NotFound);
    }
    let mut faults = Vec::new();
    let name = check_name(&new.name, &mut faults);
    let email = address::check(&new.email).map_err(|fault| faults.push(fault)).unwrap_or_default();
    let role = check_role(&new.role, staff.role).map_err(|fault| faults.push(fault)).unwrap_or_default();
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let (now, audit_id, key) = (moment(service), service.new_id(), new.idempotency_key.clone());
    let hash = address::hash(service, &email);
    let worker = WorkerRecord {
        municipality_id: staff.municipality,
        id: service.new_id(),
        name,
        phone: None,
        on_duty: false,
        team_id: Some(team),
        role: role.as_str().to_owned(),
        email_hmac: Some(hash.clone()),
        totp: None,
        oidc_subject: None,
        created_at: Some(now),
        left_at: None,
    };
    let letter = post::seal(service, &post::Letter::To(Says::Invited.message(service, lang, &email)))?;
    let store = service.store.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let key = format!("{} {key}", staff.worker);
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(true);
            }
            if tx.owner_of_email(&hash).await?.is_some() {
                return Ok(false);
            }
            let (shard, id) = (worker.municipality_id, worker.id);
            tx.put_worker(worker).await?;
            let contact = Contact { email: Some(email), ..Contact::default() };
            tx.put_worker_contact(&store, (shard, id), contact).await?;
            if by_mail {
                tx.put_message(letter).await?;
            }
            tx.audit(shard, audit_id, now, [&staff.actor(), "invite", "worker"], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!({ "id": id }), now).await?;
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("email", "account-email-taken").into()) }
}

/// A role by its word, none above that of whoever gives it.
pub(super) fn check_role(word: &str, own: Role) -> Result<Role, Fault> {
    let role = Role::ALL.into_iter().find(|role| role.as_str() == word);
    let role = role.ok_or_else(|| Fault::new("role", "account-role"))?;
    if role > own { Err(Fault::new("role", "account-role-above")) } else { Ok(role) }
}
