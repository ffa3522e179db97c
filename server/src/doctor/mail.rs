//! The mail server: a real conversation, and a real mail if one is asked for.

use domain::Locale;
use mail::{Delivery, NoAnswer, Outgoing};
use services::Env;

use super::finding::{Area, Finding, Findings};

/// Talks to the server; sends a mail to `to` when given.
pub async fn check(server: &str, delivery: &Delivery, env: &Env, to: Option<&str>) -> Vec<Finding> {
    const NAME: &str = "SMTP";
    let mut list = Findings::new(Area::Mail);
    match delivery.probe().await {
        Ok(()) => list.ok(NAME, format!("{server} lets us in (EHLO, NOOP, and what the URL asks for)")),
        Err(error) => {
            list.wrong(NAME, format!("{server} {error}"), advice(&error));
            return list.list;
        }
    }
    if let Some(to) = to {
        send(&mut list, delivery, env, to).await;
    }
    list.list
}

const fn advice(error: &NoAnswer) -> &'static str {
    match error {
        NoAnswer::Unreachable(_) => "check name and port in CH_SMTP_URL, and the firewall on the way",
        NoAnswer::TooSlow(_) => "check name and port, and whether the port wants TLS from the start (smtps://)",
        NoAnswer::Tls(_) => {
            "use the name that the server's certificate has; or does it want smtps://, or ?tls=required?"
        }
        NoAnswer::SignIn(_) => {
            "check user and password in CH_SMTP_URL; signs such as @ and : in them are written %40, %3A"
        }
        NoAnswer::Refused(_) => "ask whoever runs the mail server what these words mean",
    }
}

async fn send(list: &mut Findings, delivery: &Delivery, env: &Env, to: &str) {
    const NAME: &str = "test mail";
    let outgoing = Outgoing {
        id: env.id(),
        date: env.clock.now(),
        locale: Locale::English,
        from_name: "test",
        reply_to: "",
        to_name: "",
        to_address: to,
        subject: "Test mail from Connecting Humans",
        text: "This is a test. Whoever looks after Connecting Humans asked for it; mails arrive here.\n",
        html: "<p>This is a test. Whoever looks after Connecting Humans asked for it; mails arrive here.</p>",
    };
    match delivery.send(&outgoing).await {
        Ok(()) => list.ok(NAME, format!("the server took it for {to}; look whether it arrives, and not as spam")),
        Err(error) => list.wrong(
            NAME,
            error,
            "may the sender's address (CH_MAIL_FROM) send through this server, and does the receiver exist?",
        ),
    }
}
