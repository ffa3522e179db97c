//! Messages as plain text and as HTML that old mail programs show, in either direction of writing.

use std::fmt::Write as _;

use domain::Locale;
use texts::{escape, plain, texts};

use crate::message::{Message, Part};

/// On whose behalf a message goes out.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The district's name, or the state association's.
    pub name: String,
    pub phone: String,
    pub email: String,
    /// A colour as `#rrggbb`.
    pub accent: String,
}

/// A message, ready for the outbox.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rendered {
    pub kind: &'static str,
    pub locale: Locale,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Renders a message for somebody in their language.
pub fn render(message: &Message, to_name: &str, locale: Locale, sender: &Sender) -> Rendered {
    let subject = message.subject(locale);
    let parts = message.parts(locale);
    Rendered {
        kind: message.kind(),
        locale,
        text: text(&parts, to_name, locale, sender),
        html: html(&subject, &parts, to_name, locale, sender),
        subject,
    }
}

fn text(parts: &[Part], to_name: &str, locale: Locale, sender: &Sender) -> String {
    let t = texts(locale);
    let mut out = t.mail_greeting(to_name);
    for part in parts {
        out.push_str("\n\n");
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Quote(words) => {
                for (number, line) in words.lines().enumerate() {
                    let _ = write!(out, "{}> {line}", if number == 0 { "" } else { "\n" });
                }
            }
            Part::List(items) => {
                out.push_str(&items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"));
            }
            Part::Button { label, url } => {
                let _ = write!(out, "{label}:\n{url}");
            }
        }
    }
    let _ = write!(
        out,
        "\n\n{}\n\n-- \n{}\n{}\n",
        t.mail_closing(&sender.name),
        t.mail_footer_contact(&sender.phone, &sender.email),
        t.mail_footer_why(&sender.name),
    );
    plain(&out)
}

/// HTML for mail: one column, styles at the elements, because mail programs drop style sheets. No picture, nothing
/// that is fetched.
fn html(subject: &str, parts: &[Part], to_name: &str, locale: Locale, sender: &Sender) -> String {
    let t = texts(locale);
    let (lang, dir) = (locale.code(), locale.direction().code());
    let accent = if domain::district::is_colour(&sender.accent) { sender.accent.as_str() } else { "#0b5c6b" };
    let paragraph = |text: &str| format!("<p style=\"margin:0 0 16px\">{}</p>", lines(text));
    let mut body = paragraph(&t.mail_greeting(to_name));
    for part in parts {
        match part {
            Part::Text(text) => body.push_str(&paragraph(text)),
            Part::Quote(words) => {
                let _ = write!(
                    body,
                    "<blockquote dir=\"auto\" style=\"margin:0 0 16px;padding:12px 16px;background:#f3f4f6\">{}</blockquote>",
                    lines(words)
                );
            }
            Part::List(items) => {
                body.push_str("<ul style=\"margin:0 0 16px;padding-inline-start:24px\">");
                for item in items {
                    let _ = write!(body, "<li>{}</li>", lines(item));
                }
                body.push_str("</ul>");
            }
            Part::Button { label, url } => {
                let (label, url) = (escape(label), escape(url));
                let _ = write!(
                    body,
                    "<p style=\"margin:24px 0\"><a href=\"{url}\" style=\"display:inline-block;padding:14px 24px;\
                     background:{accent};color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold\">{label}</a></p>\
                     <p style=\"margin:0 0 16px;font-size:14px;color:#4b5563\">{}<br>\
                     <span dir=\"ltr\" style=\"word-break:break-all\">{url}</span></p>",
                    escape(&t.mail_link_hint()),
                );
            }
        }
    }
    body.push_str(&paragraph(&t.mail_closing(&sender.name)));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title></head>\n\
         <body style=\"margin:0;padding:0;background:#ffffff;color:#1f2937;font-family:'Fira Sans',system-ui,-apple-system,\
         'Segoe UI',Tahoma,Arial,sans-serif;font-size:17px;line-height:1.55\">\n\
         <div style=\"max-width:560px;margin:0 auto;padding:24px\">\
         <p style=\"margin:0 0 24px;padding-bottom:12px;border-bottom:3px solid {accent};font-weight:bold\">Connecting Humans · {name}</p>\
         {body}<p style=\"margin:32px 0 0;padding-top:12px;border-top:1px solid #d1d5db;font-size:14px;color:#4b5563\">\
         {contact}<br>{why}</p></div>\n</body>\n</html>\n",
        title = escape(subject),
        name = escape(&sender.name),
        contact = escape(&t.mail_footer_contact(&sender.phone, &sender.email)),
        why = escape(&t.mail_footer_why(&sender.name)),
    )
}

fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EventNews;
    use crate::tandem::{Proposal, StaffTandem};
    use domain::availability::{DayPart, Slot, Weekday};
    use domain::matching::criterion::GoalHelped;
    use domain::matching::{Goal, Interest, Shared, Side};
    use domain::meeting::questionnaire::Wave;
    use domain::person::{Topic, WorkField};
    use domain::signup::{DeclineReason, Kind};
    use strum::VariantNames as _;

    fn proposal(reader: Side) -> Proposal {
        let slot = |weekday| Slot { weekday, part: DayPart::Evening };
        Proposal {
            reader,
            name: Some("Rahel".into()),
            shared: vec![
                Shared::Languages(vec!["de".into(), "ti".into()]),
                Shared::WorkFields(vec![WorkField::Care]),
                Shared::Topics(vec![Topic::Application, Topic::Recognition]),
                Shared::Goals(vec![GoalHelped { goal: Goal::Work, by: vec![Topic::Application] }]),
                Shared::Interests(vec![Interest::Cooking]),
                Shared::Times(vec![slot(Weekday::Monday), slot(Weekday::Wednesday)]),
                Shared::Video,
            ],
            until: "1. Mai 2026".into(),
            url: "https://gotha.example/de/answer/abc".into(),
        }
    }

    fn contacts(reader: Side, phone: Option<&str>) -> Message {
        let (name, email) = ("Rahel Tesfay".to_owned(), "rahel@example.org".parse().ok());
        Message::Contacts {
            reader,
            name,
            latin_name: None,
            email,
            phone: phone.map(|number| number.parse().expect("a number")),
        }
    }

    fn sender() -> Sender {
        Sender {
            name: "Landkreis Gotha".into(),
            phone: "+49 3621 555 0100".into(),
            email: "koordination@gotha.example".into(),
            accent: "#0b5c6b".into(),
        }
    }

    fn event(news: EventNews) -> Message {
        Message::Event {
            news,
            title: "Netzwerktreffen im Advent".into(),
            when: "10. Dez. 2026, 18:00".into(),
            place: "Volkshochschule, Schlossplatz 1, Gotha".into(),
            event_url: "https://gotha.example/de/events/1".into(),
            own_url: "https://gotha.example/de/registration/abc".into(),
        }
    }

    fn all() -> Vec<Message> {
        let url = || "https://gotha.example/de/confirm/abc".to_owned();
        vec![
            Message::Confirm { url: url() },
            Message::KnownOpen { date: "1. Mai 2026".into() },
            Message::KnownAccepted,
            Message::Accepted { kind: Kind::Volunteer, url: Some("https://gotha.example/de/me".into()) },
            Message::Accepted { kind: Kind::Participant, url: Some("https://gotha.example/de/me".into()) },
            Message::Accepted { kind: Kind::Organisation, url: None },
            Message::Declined { reason: DeclineReason::Elsewhere, words: Some("Rufen Sie gern an.\nBis bald".into()) },
            Message::Asked { question: "Wann passt es Ihnen?".into() },
            Message::Withdrawn,
            Message::Left,
            Message::StaffLeft { url: "https://gotha.example/de/staff/people/1".into() },
            Message::SignIn { url: "https://gotha.example/de/me/in/abc".into() },
            Message::StaffSignup { kind: Kind::Volunteer, url: url() },
            Message::Invitation { role: domain::role::Role::Coordinator, url: url() },
            Message::Reset { url: url() },
            Message::CertificatesEnd { count: 1, url: url() },
            Message::CertificatesEnd { count: 4, url: url() },
            Message::Evening { title: "Kennenlernabend".into(), url: url() },
            Message::Proposal(proposal(Side::Mentor)),
            Message::Proposal(Proposal { name: None, shared: Vec::new(), ..proposal(Side::Mentee) }),
            Message::Proposal(proposal(Side::Mentee)),
            Message::ProposalReminder(proposal(Side::Mentee)),
            Message::ProposalOver,
            contacts(Side::Mentor, Some("+49 361 555 0111")),
            contacts(Side::Mentee, None),
            Message::Connect,
            Message::Trial { name: "Rahel".into(), url: url() },
            Message::TandemOver,
            Message::Thanks { reader: Side::Mentor, url: url() },
            Message::Thanks { reader: Side::Mentee, url: url() },
            Message::Nudge { name: "Rahel".into() },
            Message::StaffTandem { what: StaffTandem::Call, url: url() },
            Message::StaffTandem { what: StaffTandem::Connect, url: url() },
            Message::StaffTandem { what: StaffTandem::Silence, url: url() },
            Message::StaffTandem { what: StaffTandem::Words, url: url() },
            Message::StaffTandem { what: StaffTandem::Again, url: url() },
            Message::PauseOver,
            Message::ProfileAsked { url: url() },
            Message::Questionnaire { wave: Wave::Start, url: url() },
            Message::Questionnaire { wave: Wave::ThreeMonths, url: url() },
            Message::Questionnaire { wave: Wave::End, url: url() },
            Message::QuestionnaireReminder { url: url() },
            Message::NextMeeting {
                name: Some("Karin".into()),
                at: "24.11.2026, 16:30".into(),
                place: Some("Café am Markt <b>".into()),
                is_off: false,
                url: url(),
            },
            Message::NextMeeting {
                name: None,
                at: "24.11.2026, 16:30".into(),
                place: Some("Café am Markt <b>".into()),
                is_off: true,
                url: url(),
            },
            Message::NextMeeting {
                name: Some("Karin".into()),
                at: "24.11.2026, 16:30".into(),
                place: None,
                is_off: true,
                url: url(),
            },
            Message::NextMeeting { name: None, at: "24.11.2026, 16:30".into(), place: None, is_off: false, url: url() },
            event(EventNews::Seat),
            event(EventNews::Waiting),
            event(EventNews::MovedUp),
            event(EventNews::Reminder),
            event(EventNews::Changed),
            event(EventNews::Cancelled),
        ]
    }

    #[test]
    fn each_message_has_an_example() {
        let shown: Vec<&str> = all().iter().map(<&str>::from).collect();
        let forgotten: Vec<_> = Message::VARIANTS.iter().filter(|name| !shown.contains(name)).collect();
        assert!(forgotten.is_empty(), "not in `all`, and so in no golden file: {forgotten:?}");
    }

    /// Each mail in each language is a golden file. `UPDATE_GOLDEN=1 cargo test -p mail` writes them anew; read the
    /// difference before committing it.
    #[test]
    fn mails_read_as_reviewed() {
        for locale in Locale::ALL {
            let mut golden = String::new();
            for message in all() {
                let mail = render(&message, "Nguyễn <b>Öz</b>", *locale, &sender());
                let _ = write!(golden, "=== {} · {}\n\n{}\n", mail.kind, mail.subject, mail.text);
            }
            let path = format!("{}/tests/mails.{locale}.txt", env!("CARGO_MANIFEST_DIR"));
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::write(&path, &golden).expect("write the golden file");
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(golden == kept, "{path} differs from what is rendered now:\n{golden}");
        }
    }

    #[test]
    fn what_people_typed_is_shown_and_never_run() {
        for locale in Locale::ALL {
            for message in all() {
                let mail = render(&message, "Nguyễn <b>Öz</b>", *locale, &sender());
                assert!(mail.html.contains("Nguyễn &lt;b&gt;Öz"), "{}", mail.html);
                assert!(!mail.html.contains("<b>Öz"));
                assert!(mail.text.contains("Nguyễn <b>Öz</b>"));
            }
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        let mail = render(&Message::Withdrawn, "x", Locale::Arabic, &sender());
        assert!(mail.html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    #[test]
    fn staff_mails_say_nothing_about_the_person() {
        let url = "https://gotha.example/staff/signups/1".to_owned();
        let mail = render(&Message::StaffSignup { kind: Kind::Participant, url }, "Ines", Locale::German, &sender());
        assert!(mail.text.contains("/staff/signups/1") && mail.text.contains("Ines"));
    }
}
