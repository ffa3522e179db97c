//! The frame of everything that changes something: permission first, then what was typed, then one transaction with its
//! log entry and its mails; and once it has lasted, the worker is woken.
//!
//! A use case asks for its [`Permit`], reads its input, and does its work in a closure that ends with what it did:
//!
//! ```ignore
//! let permit = ctx.permit(Permission::DecidePeople)?;
//! let capacity = read(input).map_err(Error::Invalid)?;
//! permit
//!     .act(async |act| {
//!         store::person::set_capacity(&act, id, capacity).await?;
//!         Ok(act.done(Did::PersonCapacitySet(id), ()))
//!     })
//!     .await
//! ```
//!
//! Whoever returns early, by `?` or by [`Act::unchanged`], has changed nothing. A transaction can't be begun elsewhere
//! in this crate, and none is kept without saying what was done: leaving the entry out does not compile.

use std::ops::Deref;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use domain::audit::Did;
use domain::id::PersonId;
use domain::role::Permission;
use mail::Message;
use store::audit::Entry;
use store::outbox::Mail;
use store::{Shared, Tenant, Tx};

use crate::outbox::{To, written};
use crate::wake::News;
use crate::{Actor, Ctx, Error, StaffActor};

/// Whoever acts may do what they are about to do. Only [`Ctx::permit`] and its like give one.
#[derive(Debug)]
pub(crate) struct Permit<'c, S> {
    ctx: &'c Ctx<S>,
}

impl<S: Shared> Ctx<S> {
    /// For a member of staff whose role may do this.
    pub(crate) fn permit(&self, permission: Permission) -> Result<Permit<'_, S>, Error> {
        self.require(permission)?;
        Ok(Permit { ctx: self })
    }

    /// For the program itself, or whoever has its command line.
    pub(crate) fn permit_program(&self) -> Result<Permit<'_, S>, Error> {
        match self.actor {
            Actor::System | Actor::Operator => Ok(Permit { ctx: self }),
            _ => Err(Error::Forbidden),
        }
    }

    /// For anyone: the use case itself has asked for a token, a password or a link, or decides by the record.
    pub(crate) const fn permit_anyone(&self) -> Permit<'_, S> {
        Permit { ctx: self }
    }
}

impl Ctx<Tenant> {
    /// For a volunteer or a participant, in their own matters.
    pub(crate) fn permit_person(&self) -> Result<(Permit<'_, Tenant>, PersonId), Error> {
        let person = self.require_person()?;
        Ok((Permit { ctx: self }, person))
    }
}

impl<'c, S: Shared> Permit<'c, S> {
    /// The member of staff who acts. Without one, [`Error::Unauthenticated`].
    pub(crate) fn staff(&self) -> Result<&'c StaffActor, Error> {
        self.ctx.actor.staff().ok_or(Error::Unauthenticated)
    }

    /// Does the work in a transaction; what it comes to.
    pub(crate) async fn act<T>(self, work: impl AsyncFnOnce(Act<S>) -> Result<Done<S, T>, Error>) -> Result<T, Error> {
        self.act_or(work).await
    }

    /// The same for work that can be refused for more reasons than services know.
    pub(crate) async fn act_or<T, E: From<Error>>(
        self,
        work: impl AsyncFnOnce(Act<S>) -> Result<Done<S, T>, E>,
    ) -> Result<T, E> {
        let tx = self.ctx.db().begin().await.map_err(Error::from)?;
        let act = Act { ctx: self.ctx.clone(), tx, log: Mutex::default(), has_mail: AtomicBool::new(false) };
        let Done { act, value } = work(act).await?;
        if let Some(act) = act {
            act.commit().await?;
        }
        Ok(value)
    }
}

/// A use case at work: its transaction, what it has done so far, and in which context. It owns all of it: with a borrowed
/// context the compiler can't tell that a handler may move between threads.
pub(crate) struct Act<S> {
    pub(crate) ctx: Ctx<S>,
    tx: Tx<S>,
    log: Mutex<Vec<(Entry, bool)>>,
    has_mail: AtomicBool,
}

/// In a district.
pub(crate) type TenantAct = Act<Tenant>;

/// Queries run in the transaction.
impl<S> Deref for Act<S> {
    type Target = Tx<S>;
    fn deref(&self) -> &Tx<S> {
        &self.tx
    }
}

/// Something stands in the log.
pub(crate) struct Logged(());

/// The end of a use case: made by [`Act::done`] and its like, taken by the frame.
pub(crate) struct Done<S, T> {
    /// What is to last; none where nothing changed.
    act: Option<Act<S>>,
    value: T,
}

impl<S: Shared> Act<S> {
    /// Ends with this entry in the log.
    pub(crate) fn done<T>(self, did: Did, value: T) -> Done<S, T> {
        let logged = self.did(did);
        self.ended(logged, value)
    }

    /// Ends with what was noted on the way.
    pub(crate) fn ended<T>(self, _: Logged, value: T) -> Done<S, T> {
        Done { act: Some(self), value }
    }

    /// Ends with as many entries as things were done.
    pub(crate) fn done_all<T>(self, done: impl IntoIterator<Item = Did>, value: T) -> Done<S, T> {
        for did in done {
            self.did(did);
        }
        Done { act: Some(self), value }
    }

    /// Ends without a change: what was written until here is taken back.
    pub(crate) fn unchanged<T>(self, value: T) -> Done<S, T> {
        drop(self);
        Done { act: None, value }
    }

    /// Ends with what was noted on the way, if anything was: for work whose parts note for themselves what they do, and
    /// for what the log has no entry for, such as a draft that is kept while somebody types.
    pub(crate) fn kept<T>(self, value: T) -> Done<S, T> {
        Done { act: Some(self), value }
    }

    /// Notes a step on the way.
    pub(crate) fn did(&self, did: Did) -> Logged {
        self.did_as(&self.ctx.actor, did)
    }

    /// Notes a step of somebody who got to be known only now, as when signing in.
    pub(crate) fn did_as(&self, actor: &Actor, did: Did) -> Logged {
        let entry = entry(&self.ctx, actor, did);
        self.log.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((entry, did.may_count()));
        Logged(())
    }

    /// Queues a mail. Nothing for somebody who can't be reached by mail.
    pub(crate) async fn mail<'a>(&self, to: impl Into<Option<To<'a>>>, message: &Message) -> Result<(), Error> {
        match to.into() {
            Some(to) => self.mail_in(0, to, message).await,
            None => Ok(()),
        }
    }

    /// Queues a mail that waits for `delay` seconds before it goes out.
    pub(crate) async fn mail_in(&self, delay: i64, to: To<'_>, message: &Message) -> Result<(), Error> {
        self.mail_written(written(&self.ctx, to, message, delay)).await
    }

    /// Queues a mail that was rendered before the transaction began.
    pub(crate) async fn mail_written(&self, mail: Mail) -> Result<(), Error> {
        store::outbox::insert(&self.tx, mail).await?;
        self.has_mail.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn commit(self) -> Result<(), Error> {
        let log = self.log.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let may_count = log.iter().any(|(_, may_count)| *may_count);
        store::audit::insert(&self.tx, log.into_iter().map(|(entry, _)| entry)).await?;
        self.tx.commit().await?;
        if may_count {
            self.ctx.wake(News::Counts);
        } else if self.has_mail.into_inner() {
            self.ctx.wake(News::Mail);
        }
        Ok(())
    }
}

/// An entry of the log, as of now.
fn entry<S: Shared>(ctx: &Ctx<S>, actor: &Actor, did: Did) -> Entry {
    Entry::new(ctx.env.id(), ctx.now(), (actor.code(), actor.id()), did)
}
