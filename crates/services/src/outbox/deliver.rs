//! Delivery of what is due.

use std::future::Future;

use domain::id::MailId;
use mail::{Delivery, NotDelivered, Outgoing};
use store::Shared;
use store::outbox::Mail;

use crate::counter::Event;
use crate::{Ctx, Error};

/// Attempts before a mail is given up that the server puts off: with the waits below, a good day.
const ATTEMPTS: i32 = 13;
/// Days before a mail is given up that no server was there for: a long weekend, and less than its links last
/// (RFC 5321, section 4.5.4.1, asks for four to five).
const DAYS: i64 = 5;
/// Minutes for which a claim holds: longer than the longest conversation with the server, so that no other worker sends
/// the mail meanwhile.
const CLAIM: i64 = 3;
/// Mails in one round.
const ROUND: u64 = 50;

/// What a round did.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Delivered {
    pub sent: u32,
    /// Put off until later.
    pub waiting: u32,
    /// Given up.
    pub failed: u32,
    /// Whether more may be due: the round was full.
    pub more: bool,
    /// Why the server is away, if it is: then the round ended early, and the other mails wait untouched.
    pub away: Option<String>,
}

/// Time until the next attempt: doubles from one minute up to six hours.
fn wait(attempts: i32) -> chrono::Duration {
    chrono::Duration::minutes(1_i64.checked_shl(attempts.clamp(0, 30).unsigned_abs()).unwrap_or(360).min(360))
}

/// Delivers the mails that are due. Each is claimed before it's sent, so that two workers never send the same one; a
/// worker that dies between the server's "yes" and writing it down sends that one mail again, which SMTP can't avoid.
/// Stops early, between two mails, once `stop` is ready, and when the server is away.
pub async fn deliver<S: Shared>(
    ctx: &Ctx<S>,
    delivery: &Delivery,
    stop: impl Future<Output = ()> + Send,
) -> Result<Delivered, Error> {
    let mut stop = std::pin::pin!(stop);
    let mut done = Delivered::default();
    let due = store::outbox::due(ctx.db(), ctx.now(), ROUND).await?;
    done.more = due.len() as u64 == ROUND;
    for mail in due {
        // Biased: a stop that is ready wins, a stop that is not costs nothing.
        let stopped = std::future::poll_fn(|task| std::task::Poll::Ready(stop.as_mut().poll(task).is_ready())).await;
        if stopped {
            break;
        }
        if !store::outbox::claim(ctx.db(), &mail, ctx.now() + chrono::Duration::minutes(CLAIM)).await? {
            continue;
        }
        match delivery.send(&outgoing(ctx, &mail)).await {
            Ok(()) => {
                Event::MailSent.happened();
                write_down(ctx, mail.id).await?;
                tracing::info!(tenant = %ctx.site.slug, mail = %mail.id, kind = mail.kind, attempt = mail.attempts + 1, "mail delivered");
                done.sent += 1;
            }
            Err(error) => {
                let (give_up, next) = match error {
                    NotDelivered::Permanent(_) => (true, 0),
                    NotDelivered::Transient(_) => (mail.attempts + 1 >= ATTEMPTS, wait(mail.attempts).num_minutes()),
                    // Soon again: how often such a server is asked at all is up to the worker.
                    NotDelivered::Away(_) => (mail.created_at + chrono::Duration::days(DAYS) <= ctx.now(), 1),
                };
                let next_at = (!give_up).then(|| ctx.now() + chrono::Duration::minutes(next));
                store::outbox::not_sent(ctx.db(), &mail, &error.to_string(), next_at).await?;
                if give_up { Event::MailGivenUp } else { Event::MailPutOff }.happened();
                if give_up {
                    done.failed += 1;
                } else {
                    done.waiting += 1;
                }
                let away = matches!(error, NotDelivered::Away(_));
                // That the server is away is told once, by the worker.
                if give_up || !away {
                    tracing::warn!(tenant = %ctx.site.slug, mail = %mail.id, kind = mail.kind, attempt = mail.attempts + 1, give_up, "mail not delivered");
                }
                if away {
                    done.away = Some(error.to_string());
                    break;
                }
            }
        }
    }
    Ok(done)
}

/// Writes down that the server took a mail. A database that is away for a moment gets some more chances, within the
/// claim: what is not written down is sent again.
async fn write_down<S: Shared>(ctx: &Ctx<S>, mail: MailId) -> Result<(), Error> {
    for _ in 0..2 {
        match store::outbox::sent(ctx.db(), mail, ctx.now()).await {
            Ok(()) => return Ok(()),
            Err(_) => tokio::time::sleep(std::time::Duration::from_secs(1)).await,
        }
    }
    Ok(store::outbox::sent(ctx.db(), mail, ctx.now()).await?)
}

fn outgoing<'mail, S>(ctx: &'mail Ctx<S>, mail: &'mail Mail) -> Outgoing<'mail> {
    Outgoing {
        id: mail.id.0,
        date: mail.created_at,
        locale: mail.locale,
        from_name: &ctx.site.settings.name,
        reply_to: &ctx.site.settings.email,
        to_name: &mail.to_name,
        to_address: &mail.to_address,
        subject: &mail.subject,
        text: &mail.text,
        html: &mail.html,
    }
}
