//! Whose answer it is: whoever shows the code of a shop, or presses a button on the page that was shown for it.
use uuid::Uuid;

use crate::service::{
    Service, ServiceError,
    mine::{Mine, open_pass, pass_of},
};

/// What a code of a shop is kept as.
pub const SORT: &str = "shop";

/// A shop's own page, open for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// Where it is written down.
    pub municipality: i64,
    /// The answer.
    pub answer: Uuid,
    /// The code, as it is said.
    pub code: String,
    /// For the buttons of the page.
    pub pass: String,
}

impl Whose {
    /// Whoever showed who they are; nothing for who did something else than answering for a shop.
    pub fn of(service: &Service, mine: Mine) -> Option<Self> {
        (mine.sort == SORT).then(|| Self {
            municipality: mine.municipality,
            answer: mine.subject,
            code: mine.code,
            pass: pass_of(service, (mine.municipality, mine.subject)),
        })
    }
}

/// Whose page a button stood on; nothing when its time is over or the answer is gone.
///
/// # Errors
/// What the database says.
pub async fn whose_shop(service: &Service, pass: &str) -> Result<Option<Whose>, ServiceError> {
    Ok(open_pass(service, pass).await?.and_then(|mine| Whose::of(service, mine)))
}

/// The page of an answer that was just given.
pub(super) async fn own_page(service: &Service, key: (i64, Uuid)) -> Result<Option<Whose>, ServiceError> {
    whose_shop(service, &pass_of(service, key)).await
}
