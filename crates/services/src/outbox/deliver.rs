//! Delivery of what is due.

use std::future::Future;

use mail::{Delivery, NotDelivered, Outgoing};
use store::Shared;
use store::outbox::Mail;

use crate::{Ctx, Error};

/// Attempts before a mail is given up: with the waits below, a good day.
const ATTEMPTS: i32 = 13;
/// Mails in one round.
const ROUND: u64 = 50;

/// What a round did.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Delivered {
    pub sent: u32,
    /// Put off until later.
    pub waiting: u32,
    /// Given up.
    pub failed: u32,
}

/// Minutes until the next attempt: doubles from one minute up to six hours.
fn wait(attempts: i32) -> chrono::Duration {
    chrono::Duration::minutes(1_i64.checked_shl(attempts.clamp(0, 30).unsigned_abs()).unwrap_or(360).min(360))
}

/// Delivers the mails that are due. Each is claimed before it's sent, so that two workers never send the same one; a
/// worker that dies between the server's "yes" and writing it down sends that one mail again, which SMTP can't avoid.
/// Stops early, between two mails, once `stop` is ready.
pub async fn deliver<S: Shared>(
    ctx: &Ctx<S>,
    delivery: &Delivery,
    stop: impl Future<Output = ()> + Send,
) -> Result<Delivered, Error> {
    let mut stop = std::pin::pin!(stop);
    let mut done = Delivered::default();
    for mail in store::outbox::due(ctx.db(), ctx.now(), ROUND).await? {
        // Biased: a stop that is ready wins, a stop that is not costs nothing.
        let stopped = std::future::poll_fn(|task| std::task::Poll::Ready(stop.as_mut().poll(task).is_ready())).await;
        if stopped {
            break;
        }
        if !store::outbox::claim(ctx.db(), &mail, ctx.now() + wait(mail.attempts)).await? {
            continue;
        }
        match delivery.send(&outgoing(ctx, &mail)).await {
            Ok(()) => {
                store::outbox::sent(ctx.db(), mail.id, ctx.now()).await?;
                done.sent += 1;
            }
            Err(error) => {
                let give_up = matches!(error, NotDelivered::Permanent(_)) || mail.attempts + 1 >= ATTEMPTS;
                store::outbox::not_sent(ctx.db(), mail.id, &error.to_string(), give_up).await?;
                tracing::warn!(tenant = %ctx.site.slug, mail = %mail.id, kind = mail.kind, attempt = mail.attempts + 1, give_up, "mail not delivered");
                if give_up { done.failed += 1 } else { done.waiting += 1 }
            }
        }
    }
    Ok(done)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_go_on_for_more_than_a_day() {
        let minutes: i64 = (0..ATTEMPTS - 1).map(|attempt| wait(attempt).num_minutes()).sum();
        assert_eq!(wait(0).num_minutes(), 1);
        assert_eq!(wait(20).num_minutes(), 360);
        assert!((24 * 60..48 * 60).contains(&minutes), "{minutes}");
    }
}
