//! The certificate as a PDF.

use axum::response::Response;
use certificate::{Certificate as Paper, Second};
use chrono::Datelike as _;
use domain::Locale;
use domain::address::CertificateCheck;
use domain::certificate::Completion;
use domain::locale::Direction;
use services::records::Certificate;
use texts::{format, plain, texts};

use crate::http::{AppError, Page, Refused};
use crate::ui::{art, download};

/// How long the two met, in words.
pub fn hours(locale: Locale, minutes: u32) -> String {
    let t = texts(locale);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let parts =
        [(hours > 0).then(|| t.certificate_hours(hours)), (minutes > 0).then(|| t.certificate_minutes(minutes))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The words of a certificate: German, and once more in the language that its holder reads.
fn words(page: &Page, certificate: &Certificate, reader: Locale) -> Paper {
    let settings = &page.site.settings;
    let t = texts(Locale::German);
    let said = &certificate.completion;
    let Completion { name, from, until, .. } = said;
    let date = |locale, day| format::date(locale, day);
    let period = t.certificate_from_until(date(Locale::German, *from), date(Locale::German, *until));
    let mut facts = vec![(t.certificate_period(), period)];
    if said.meetings > 0 {
        facts.push((t.certificate_meetings(), format::number(Locale::German, said.meetings.into())));
    }
    if said.minutes > 0 {
        facts.push((t.certificate_time(), hours(Locale::German, said.minutes)));
    }
    let facts = facts.into_iter().map(|(label, value)| (label, plain(&value))).collect();
    let second = (reader != Locale::German).then(|| {
        let t = texts(reader);
        Second {
            language: reader.code(),
            right_to_left: reader.direction() == Direction::RightToLeft,
            // The isolates stay: they keep a Latin name from turning an Arabic sentence around.
            text: t.certificate_second(name, date(reader, *from), date(reader, *until)),
        }
    });
    let day = format::local_day(certificate.issued_at);
    let issuer = if settings.operator.is_empty() { &settings.name } else { &settings.operator };
    let place_date = if settings.place.is_empty() {
        date(Locale::German, day)
    } else {
        plain(&t.certificate_place_date(&settings.place, date(Locale::German, day)))
    };
    let accent = if domain::district::is_colour(&settings.accent) { &settings.accent } else { "#0b5c6b" };
    Paper {
        logo: art::LOGO.replace("var(--ch-accent)", accent).replace("currentColor", "#16282c"),
        mark: t.site_name(),
        accent: accent.to_owned(),
        district: settings.name.clone(),
        issuer: issuer.clone(),
        title: t.certificate_title(),
        before: t.certificate_before(),
        name: name.clone(),
        deed: t.certificate_deed(),
        facts,
        thanks: t.certificate_thanks(),
        second,
        place_date,
        day: (day.year(), day.month(), day.day()),
        signed: format!("{} · {issuer}", t.certificate_signed()),
        check: t.certificate_code(),
        code: certificate.code.to_string(),
        check_how: t.certificate_how(),
        check_url: page.site.plain_url(CertificateCheck),
    }
}

/// The certificate as a file. Typesetting takes a moment of the processor, so it happens beside the requests.
pub async fn paper(page: &Page, certificate: &Certificate, reader: Locale) -> Result<Response, AppError> {
    let words = words(page, certificate, reader);
    let code = certificate.code.clone();
    let pdf = tokio::task::spawn_blocking(move || words.pdf()).await;
    match pdf {
        Ok(Ok(pdf)) => Ok(download("application/pdf", &format!("zertifikat-{code}.pdf"), pdf)),
        Ok(Err(error)) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a certificate was not typeset");
            Err(AppError::Refused(Refused::Broken))
        }
        Err(_) => Err(AppError::Refused(Refused::Broken)),
    }
}
