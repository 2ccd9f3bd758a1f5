//! By which way a message goes: what it is addressed to says so.
use std::sync::Arc;

use super::{Mailer, Message, Sending, Undelivered};

/// A way to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To an e-mail address.
    Mail,
    /// To a phone number.
    Sms,
}

impl Way {
    /// To an address or a number.
    pub fn to(address: &str) -> Self {
        if address.contains('@') { Self::Mail } else { Self::Sms }
    }

    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
        }
    }
}

/// The ways an installation has.
#[derive(Clone, Default)]
pub struct Ways {
    /// For addresses.
    pub mail: Option<Arc<dyn Mailer>>,
    /// For numbers.
    pub sms: Option<Arc<dyn Mailer>>,
}

impl Ways {
    /// Is there none at all?
    pub const fn is_empty(&self) -> bool {
        self.mail.is_none() && self.sms.is_none()
    }
}

impl Mailer for Ways {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        let way = match Way::to(&message.to) {
            Way::Mail => &self.mail,
            Way::Sms => &self.sms,
        };
        match way {
            Some(mailer) => mailer.send(message),
            // It was set when the message was written, and may be set again.
            None => {
                Box::pin(async { Err(Undelivered { for_good: false, why: "no way to send this is set".to_owned() }) })
            }
        }
    }
}
