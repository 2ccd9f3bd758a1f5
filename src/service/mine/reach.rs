//! How somebody wants to be reached: one field takes a phone number or an e-mail address.
use crate::{
    import::{dutch_phone, email_address},
    service::{Fault, Service},
    storage::Contact,
};

/// Longest that is read.
const MOST: usize = 254;

/// A phone number or an e-mail address, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// `+31...`.
    Phone(String),
    /// In small letters.
    Email(String),
}

impl Reach {
    /// What was typed; nothing where nothing was.
    ///
    /// # Errors
    /// `reach-wrong` for what is neither.
    pub fn read(typed: &str) -> Result<Option<Self>, Fault> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let wrong = || Fault::new("reach", "reach-wrong");
        if typed.len() > MOST {
            return Err(wrong());
        }
        if typed.contains('@') {
            let plain = typed.to_lowercase();
            return email_address(&plain).map(|_| Some(Self::Email(plain))).map_err(|_| wrong());
        }
        dutch_phone(typed).map(|phone| Some(Self::Phone(phone))).ok_or_else(wrong)
    }

    /// As it is compared.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(plain) | Self::Email(plain) => plain,
        }
    }

    /// To be sealed, with whom to ask for.
    pub fn contact(&self, person: &str) -> Contact {
        let person = Some(person.trim().to_owned()).filter(|name| !name.is_empty());
        match self {
            Self::Phone(phone) => Contact { person, phone: Some(phone.clone()), email: None },
            Self::Email(email) => Contact { person, phone: None, email: Some(email.clone()) },
        }
    }

    /// The hash by which the same one is recognised.
    pub fn hash(&self, service: &Service) -> String {
        service.store.keyed_hash("own-reach", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_field_takes_either() {
        assert_eq!(Reach::read(" 06-12 34 56 78").unwrap(), Some(Reach::Phone("+31612345678".into())));
        assert_eq!(
            Reach::read("Sanne@Voorbeeld.example ").unwrap(),
            Some(Reach::Email("sanne@voorbeeld.example".into()))
        );
        assert_eq!(Reach::read("  ").unwrap(), None);
        for wrong in ["12", "sanne@", "@", "bel mij", &"9".repeat(300)] {
            assert_eq!(Reach::read(wrong).unwrap_err().code, "reach-wrong", "{wrong}");
        }
    }
}
