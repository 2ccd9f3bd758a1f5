//! How to reach a subject: sealed under a key of that subject, which is itself wrapped by a key outside the database.
//! Destroying the subject's key erases the details, in backups and recycled pages too.
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead, Generate},
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, sea_query::SimpleExpr};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    Store, StoreError, Tx,
    entity::{contact, subject_key},
    upsert,
};

/// How to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Who to ask for.
    pub person: Option<String>,
    /// Digits, `+` in front when given.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

impl Contact {
    /// Nothing in it?
    pub const fn is_empty(&self) -> bool {
        self.person.is_none() && self.phone.is_none() && self.email.is_none()
    }
}

/// The key that wraps all subject keys; kept outside the database.
#[derive(Clone)]
pub(super) struct MasterKey(Key);

const NONCE_BYTES: usize = 12;

fn broken<E>(_: E) -> StoreError {
    StoreError::Corrupt("sealed contact details cannot be opened with this key".into())
}

pub(super) fn seal(key: &Key, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let nonce = Nonce::generate();
    let sealed = ChaCha20Poly1305::new(key).encrypt(&nonce, plain).map_err(broken)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

pub(super) fn open(key: &Key, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES).ok_or_else(|| broken(()))?;
    let nonce = Nonce::try_from(nonce).map_err(broken)?;
    ChaCha20Poly1305::new(key).decrypt(&nonce, sealed).map_err(broken)
}

impl MasterKey {
    /// For what is derived from it.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Reads the key file, making it (readable by its owner only) when it is not there.
    pub(super) fn at(path: &std::path::Path) -> Result<Self, StoreError> {
        if let Ok(bytes) = std::fs::read(path) {
            return Key::try_from(bytes.as_slice()).map(Self).map_err(broken);
        }
        let key = Key::generate();
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(path) {
            Ok(mut file) => std::io::Write::write_all(&mut file, key.as_slice())?,
            // Another process was first; its key counts.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Self::at(path),
            Err(error) => return Err(error.into()),
        }
        Ok(Self(key))
    }

    /// A secret for one purpose and one record. Hashed twice, as HMAC does, so that nothing can be added behind it.
    pub(super) fn derive(&self, purpose: &str, id: Uuid) -> [u8; 32] {
        let inner = Sha256::new().chain_update(self.0).chain_update(purpose).chain_update(id.as_bytes()).finalize();
        Sha256::new().chain_update(self.0).chain_update(inner).finalize().into()
    }
}

/// The key of one subject.
pub(super) struct SubjectKey(Key);

impl SubjectKey {
    /// A new one, and how it is kept.
    pub(super) fn new(master: &MasterKey) -> Result<(Self, Vec<u8>), StoreError> {
        let key = Key::generate();
        let wrapped = seal(&master.0, key.as_slice())?;
        Ok((Self(key), wrapped))
    }
    /// The one that is kept like this.
    pub(super) fn unwrap(master: &MasterKey, wrapped: &[u8]) -> Result<Self, StoreError> {
        Key::try_from(open(&master.0, wrapped)?.as_slice()).map(Self).map_err(broken)
    }
    /// Seals.
    pub(super) fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seal(&self.0, plain)
    }
    /// Opens.
    pub(super) fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.0, sealed)
    }
}

/// Contact details of one subject, to be kept.
pub(super) struct Keep {
    pub municipality_id: i64,
    pub subject_id: Uuid,
    pub public: bool,
    pub details: Contact,
}

impl Tx {
    /// Replaces the contact details of subjects, each under a new key of its own.
    pub(super) async fn put_contacts(&mut self, master: &MasterKey, keep: Vec<Keep>) -> Result<(), StoreError> {
        let subjects: Vec<Uuid> = keep.iter().map(|one| one.subject_id).collect();
        for some in subjects.chunks(1_000) {
            let is_one = |column: contact::Column| column.is_in(some.iter().copied());
            contact::Entity::delete_many().filter(is_one(contact::Column::SubjectId)).exec(self.conn()).await?;
            let is_one = subject_key::Column::SubjectId.is_in(some.iter().copied());
            subject_key::Entity::delete_many().filter(is_one).exec(self.conn()).await?;
        }
        insert(self.conn(), master, keep).await
    }
}

/// Keeps the details of subjects of whom nothing is kept yet, each under a key of its own.
pub(super) async fn insert(conn: &impl ConnectionTrait, master: &MasterKey, keep: Vec<Keep>) -> Result<(), StoreError> {
    let (mut rows, mut keys) = (Vec::new(), Vec::new());
    for Keep { municipality_id, subject_id, public, details } in keep {
        if details.is_empty() {
            continue;
        }
        let key = Key::generate();
        let plain = serde_json::to_vec(&details).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        let sealed = seal(&key, &plain)?;
        rows.push(contact::Model { municipality_id, id: subject_id, subject_id, public, sealed });
        let wrapped = seal(&master.0, key.as_slice())?;
        keys.push(subject_key::Model { municipality_id, subject_id, wrapped });
    }
    upsert::put_all::<subject_key::Entity, subject_key::ActiveModel>(conn, keys).await?;
    upsert::put_all::<contact::Entity, contact::ActiveModel>(conn, rows).await
}

/// How to reach a subject, and whether everyone may know.
pub(super) async fn read(
    conn: &impl ConnectionTrait,
    master: &MasterKey,
    (shard, subject): (Option<i64>, Uuid),
) -> Result<Option<(Contact, bool)>, StoreError> {
    let of = |own: SimpleExpr, column: SimpleExpr| match shard {
        Some(_) => Condition::all().add(own).add(column),
        None => Condition::all().add(column),
    };
    let here = shard.unwrap_or_default();
    let row = contact::Entity::find()
        .filter(of(contact::Column::MunicipalityId.eq(here), contact::Column::SubjectId.eq(subject)))
        .one(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let wrapped = subject_key::Entity::find()
        .filter(of(subject_key::Column::MunicipalityId.eq(here), subject_key::Column::SubjectId.eq(subject)))
        .one(conn)
        .await?;
    let Some(wrapped) = wrapped else { return Ok(None) };
    let key = Key::try_from(open(&master.0, &wrapped.wrapped)?.as_slice()).map_err(broken)?;
    let details = serde_json::from_slice(&open(&key, &row.sealed)?).map_err(broken)?;
    Ok(Some((details, row.public)))
}

impl Store {
    /// How to reach a subject, and whether everyone may know; absent when nothing is kept or it was erased.
    pub async fn find_contact(&self, subject: Uuid) -> Result<Option<(Contact, bool)>, StoreError> {
        read(self.reader(), self.master(), (None, subject)).await
    }
}
