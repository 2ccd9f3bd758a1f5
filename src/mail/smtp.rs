//! Mail over SMTP, encrypted wherever it leaves this machine.
use std::time::Duration;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Envelope, Tokio1Executor,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
    transport::smtp::{Error, authentication::Credentials},
};

use super::{Mailer, Message, Sending, Undelivered, message::PICTURE};

/// A server that says nothing for so long is as good as away.
const PATIENCE: Duration = Duration::from_secs(30);
/// Replies that speak of this mailbox or its host. Others with a 5 (554, 535) may speak of us: those are tried again, and
/// whoever waits for an answer is told after some tries.
const fn is_of_the_mailbox(code: u16) -> bool {
    matches!(code, 521 | 550..=553 | 556)
}

/// Why mail cannot be set up as it was configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMail {
    /// The address of the server.
    #[error("mail.url must be smtps://host or smtp://host:port")]
    Url,
    /// The sender.
    #[error("mail.from must be an e-mail address")]
    From,
}

/// A mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    patience: Duration,
}

impl Smtp {
    /// A server by its address: `smtps://user@host`, or `smtp://host:port` (with STARTTLS, but on this machine itself).
    ///
    /// # Errors
    /// [`BadMail`] for an address of server or sender that is none.
    pub fn new(url: &str, from: &str, password: Option<String>) -> Result<Self, BadMail> {
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&encrypted(url))
            .map_err(|_| BadMail::Url)?
            .timeout(Some(PATIENCE));
        if let Some(password) = password {
            builder = builder.credentials(Credentials::new(user(url), password));
        }
        let from = from.parse().map_err(|_| BadMail::From)?;
        Ok(Self { transport: builder.build(), from, patience: PATIENCE })
    }

    /// The same server, waited for no longer than this.
    #[must_use]
    pub const fn waiting(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    fn envelope(&self, message: &Message) -> Result<Envelope, Undelivered> {
        let never = |why: String| Undelivered { for_good: true, why };
        let to: Mailbox = message.to.parse().map_err(|_| never("not an address".to_owned()))?;
        let host = self.from.email.domain();
        let parts = words(message);
        let parts = match &message.calendar {
            None => parts,
            Some(file) => MultiPart::mixed().multipart(parts).singlepart(attached(file.clone())),
        };
        Envelope::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&message.subject)
            // The same at every attempt.
            .message_id(Some(format!("<{}@{host}>", message.id.simple())))
            .multipart(parts)
            .map_err(|fault| never(fault.to_string()))
    }
}

/// The words, plain and as HTML, that with its picture beside it where there is one (RFC 2387).
fn words(message: &Message) -> MultiPart {
    let Some((png, _)) = message.picture() else {
        return MultiPart::alternative_plain_html(message.text(), message.html());
    };
    let sort = ContentType::parse("image/png").unwrap_or(ContentType::TEXT_PLAIN);
    let picture = Attachment::new_inline(PICTURE.to_owned()).body(png.to_vec(), sort);
    let html = MultiPart::related().singlepart(SinglePart::html(message.html())).singlepart(picture);
    MultiPart::alternative().singlepart(SinglePart::plain(message.text())).multipart(html)
}

/// A file for a calendar beside the words.
fn attached(file: String) -> SinglePart {
    let sort = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").unwrap_or(ContentType::TEXT_PLAIN);
    Attachment::new("buurtraat.ics".to_owned()).body(file, sort)
}

/// Mail that leaves this machine is encrypted, or not sent.
fn encrypted(url: &str) -> String {
    let rest = url.strip_prefix("smtp://").unwrap_or_default();
    let host = rest.rsplit('@').next().unwrap_or_default();
    let here = ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| host.starts_with(own));
    match url {
        _ if rest.is_empty() || here || url.contains("tls=") => url.to_owned(),
        _ if url.contains('?') => format!("{url}&tls=required"),
        _ => format!("{url}?tls=required"),
    }
}

fn user(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap_or_default();
    let (user, _) = rest.rsplit_once('@').unwrap_or_default();
    user.split(':').next().unwrap_or_default().replace("%40", "@")
}

impl Mailer for Smtp {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        Box::pin(async move {
            let envelope = self.envelope(message)?;
            match tokio::time::timeout(self.patience, self.transport.send(envelope)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(why(&error)),
                Err(_) => {
                    Err(Undelivered { for_good: false, why: "the mail server did not answer in time".to_owned() })
                }
            }
        })
    }
}

/// What the server said, without its words: they may hold the address.
fn why(error: &Error) -> Undelivered {
    match error.status().map(u16::from) {
        Some(code) => Undelivered { for_good: is_of_the_mailbox(code), why: format!("the mail server said {code}") },
        None if error.is_timeout() => {
            Undelivered { for_good: false, why: "the mail server did not answer in time".to_owned() }
        }
        None => Undelivered { for_good: false, why: "the mail server cannot be reached".to_owned() },
    }
}
