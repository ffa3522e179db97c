//! What lower layers count for the whole process, read when somebody asks.

use std::fmt::Error;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use services::counter::Event;
use services::measure;

/// Events of the services and statements of the databases.
#[derive(Debug)]
pub(super) struct Totals;

fn counter(encoder: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: u64) -> Result<(), Error> {
    encoder.encode_descriptor(name, help, None, MetricType::Counter)?.encode_counter::<NoLabelSet, _, u64>(&value, None)
}

fn family(
    encoder: &mut DescriptorEncoder<'_>,
    (name, help): (&str, &str),
    label: &'static str,
    events: &[(&'static str, Event)],
) -> Result<(), Error> {
    let mut family = encoder.encode_descriptor(name, help, None, MetricType::Counter)?;
    for (value, event) in events {
        let labels = [(label, *value)];
        family.encode_family(&labels)?.encode_counter::<NoLabelSet, _, u64>(&event.count(), None)?;
    }
    Ok(())
}

impl Collector for Totals {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), Error> {
        let encoder = &mut encoder;
        let received = Event::SignupReceived.count();
        counter(encoder, "signups_received", "Sign-up forms taken, also those sent again", received)?;
        let confirmed = Event::SignupConfirmed.count();
        counter(encoder, "signups_confirmed", "Sign-ups confirmed by the link in their mail", confirmed)?;
        counter(encoder, "reports_made", "Reports of districts handed to the state", Event::ReportMade.count())?;
        let sign_ins = [("accepted", Event::SignedIn), ("refused", Event::SignInRefused)];
        family(encoder, ("sign_ins", "Tries of staff to sign in"), "outcome", &sign_ins)?;
        let limits = [
            ("signup_slowed", Event::SignupSlowed),
            ("signup_flood", Event::SignupFlood),
            ("sign_in", Event::SignInLimited),
            ("link", Event::LinkLimited),
        ];
        family(encoder, ("limits_hit", "How often a limit slowed or refused something"), "limit", &limits)?;
        let mails = [("sent", Event::MailSent), ("put_off", Event::MailPutOff), ("given_up", Event::MailGivenUp)];
        family(encoder, ("mail_deliveries", "Attempts to hand a mail to the mail server"), "outcome", &mails)?;

        let sql = measure::totals();
        counter(encoder, "sql_statements", "Statements sent to databases", sql.queries)?;
        counter(encoder, "sql_statements_failed", "Statements that were refused or did not arrive", sql.failed)?;
        counter(encoder, "sql_transactions", "Transactions begun", sql.transactions)?;
        let bounds = measure::BOUNDS.iter().map(std::time::Duration::as_secs_f64).chain([f64::INFINITY]);
        let buckets: Vec<(f64, u64)> = bounds.zip(sql.buckets).collect();
        let count = sql.buckets.iter().sum();
        let help = "Time that a statement took";
        encoder
            .encode_descriptor("sql_statement_duration_seconds", help, None, MetricType::Histogram)?
            .encode_histogram::<NoLabelSet>(sql.time.as_secs_f64(), count, &buckets, None)
    }
}
