//! The rules of keeping are executed: rule after rule, a bounded number of rows in each unit of work, so that nobody waits.
use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{CODES_SHARD, Rule, rules},
};

/// Rows in one unit of work.
const AT_ONCE: u64 = 500;

/// How many rows of a table a rule ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// The table.
    pub table: &'static str,
    /// Rows that went, or of which what was personal went.
    pub rows: u64,
}

/// Ends everything whose time is over by now. Run twice it is done once.
///
/// # Errors
/// What the database says; what was ended before stays ended.
pub async fn forget(service: &Service) -> Result<Vec<Forgotten>, ServiceError> {
    let mut all = Vec::new();
    for rule in rules() {
        let mut rows = 0;
        loop {
            let gone = some(service, rule).await?;
            rows += gone;
            if gone < AT_ONCE {
                break;
            }
        }
        if rows > 0 {
            all.push(Forgotten { table: rule.table, rows });
        }
    }
    Ok(all)
}

async fn some(service: &Service, rule: &'static Rule) -> Result<u64, ServiceError> {
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let gone = tx.end(rule, now, AT_ONCE).await?;
            if gone > 0 {
                tx.audit(CODES_SHARD, audit_id, now, ["system", "forget", rule.table], None);
            }
            Ok(gone)
        })
    });
    Ok(work.await?)
}
