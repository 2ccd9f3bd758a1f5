//! Who may write, and when. SQLite has one writer: a task with a bounded queue that commits what is waiting in one
//! go, each unit of work under a savepoint of its own. PostgreSQL orders writers by the revision row.
use std::{any::Any, panic::AssertUnwindSafe, pin::Pin};

use futures_util::FutureExt;
use sea_orm::{DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::{mpsc, oneshot};

use super::{
    Backend, StoreError, Tx,
    audit::{self, AuditKey},
    entity::audit_log,
    tx::Heard,
};

/// A future of a unit of work.
pub type Working<'t, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 't>>;
type Anything = Box<dyn Any + Send>;
type Work = Box<dyn for<'t> FnOnce(&'t mut Tx) -> Working<'t, Anything> + Send>;
type Done = Result<(Anything, Heard), StoreError>;

/// Waiting units of work; one more is refused with [`StoreError::Busy`].
const QUEUE: usize = 1_024;
/// Units of work in one commit.
const GROUP: usize = 64;

#[derive(Clone)]
pub(super) enum Writer {
    /// One task owns the only writing connection.
    Queue(mpsc::Sender<(Work, oneshot::Sender<Done>)>),
    /// Every unit of work takes a connection of the pool.
    Pool(DatabaseConnection, AuditKey),
}

impl Writer {
    pub(super) fn new(backend: Backend, db: DatabaseConnection, key: AuditKey) -> Self {
        match backend {
            Backend::Postgres => Self::Pool(db, key),
            Backend::Sqlite => {
                let (sender, receiver) = mpsc::channel(QUEUE);
                tokio::spawn(run(db, key, receiver));
                Self::Queue(sender)
            }
        }
    }

    /// Runs `work` in a transaction of its own and commits it.
    pub(super) async fn write<T, F>(&self, work: F) -> Result<(T, Heard), StoreError>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Working<'t, T> + Send + 'static,
    {
        match self {
            Self::Pool(db, key) => {
                let mut tx = Tx::new(db.begin().await?, key.clone());
                match work(&mut tx).await {
                    Ok(value) => Ok((value, tx.commit().await?)),
                    Err(error) => {
                        // Where the connection broke there is nothing left to roll back: the first fault is the one to tell.
                        drop(tx.rollback().await);
                        Err(error)
                    }
                }
            }
            Self::Queue(sender) => {
                let boxed: Work = Box::new(move |tx| {
                    let working = work(tx);
                    Box::pin(async move { working.await.map(|value| Box::new(value) as Anything) })
                });
                let (reply, answer) = oneshot::channel();
                sender.try_send((boxed, reply)).map_err(|_| StoreError::Busy)?;
                let (value, heard) = answer.await.map_err(|_| StoreError::Busy)??;
                let value = value.downcast::<T>().map_err(|_| StoreError::Corrupt("type of an answer".into()))?;
                Ok((*value, heard))
            }
        }
    }
}

async fn run(db: DatabaseConnection, key: AuditKey, mut queue: mpsc::Receiver<(Work, oneshot::Sender<Done>)>) {
    while let Some(first) = queue.recv().await {
        let mut waiting = vec![first];
        while waiting.len() < GROUP {
            match queue.try_recv() {
                Ok(next) => waiting.push(next),
                Err(_) => break,
            }
        }
        group(&db, &key, waiting).await;
    }
}

/// All that waits in one commit; nobody hears "done" before it.
async fn group(db: &DatabaseConnection, key: &AuditKey, waiting: Vec<(Work, oneshot::Sender<Done>)>) {
    let options =
        TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
    let outer = match db.begin_with_options(options).await {
        Ok(outer) => outer,
        Err(error) => return refuse(waiting.into_iter().map(|(_, reply)| reply), &error.into()),
    };
    let (mut answers, mut audited) = (Vec::with_capacity(waiting.len()), Vec::new());
    for (work, reply) in waiting {
        let done = one(&outer, key, work).await.map(|(value, heard, mut rows)| {
            audited.append(&mut rows);
            (value, heard)
        });
        answers.push((reply, done));
    }
    // Once for all of them: the end of a chain is read and written again by whoever adds to it.
    let logged = audit::append(&outer, key, audited).await;
    match committed(outer, logged).await {
        Ok(()) => answers.into_iter().for_each(|(reply, done)| drop(reply.send(done))),
        Err(error) => refuse(answers.into_iter().map(|(reply, _)| reply), &error),
    }
}

async fn committed(outer: DatabaseTransaction, logged: Result<(), StoreError>) -> Result<(), StoreError> {
    logged?;
    Ok(outer.commit().await?)
}

type Ended = Result<(Anything, Heard, Vec<audit_log::Model>), StoreError>;

async fn one(outer: &DatabaseTransaction, key: &AuditKey, work: Work) -> Ended {
    let mut tx = Tx::new(outer.begin().await?, key.clone());
    // One task writes for everybody: work that panics must not take it along.
    let tried = AssertUnwindSafe(async { work(&mut tx).await }).catch_unwind().await;
    match tried.unwrap_or_else(|_| Err(StoreError::Corrupt("a unit of work panicked".into()))) {
        Ok(value) => {
            let (heard, rows) = tx.conclude().await?;
            Ok((value, heard, rows))
        }
        Err(error) => {
            tx.rollback().await?;
            Err(error)
        }
    }
}

fn refuse(replies: impl Iterator<Item = oneshot::Sender<Done>>, error: &StoreError) {
    tracing::error!(%error, "a group of writes was not committed");
    for reply in replies {
        drop(reply.send(Err(StoreError::Busy)));
    }
}
