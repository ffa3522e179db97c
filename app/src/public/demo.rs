//! The demo's mailbox: mails that would have been sent. These pages exist only in a demonstration.

use domain::address::{DemoMail, DemoMails};
use domain::id::MailId;
use leptos::prelude::*;
use services::outbox;
use services::scope::Shared;

use crate::http::{Answer, Page, Path, Visit};
use crate::ui::date::time;
use crate::ui::parts::empty;
use crate::ui::{Document, public};

fn frame(page: &Page, content: AnyView) -> AnyView {
    let content = view! {
        <section class="ch-section"><div class="ch-wrap ch-wrap--narrow">{content}</div></section>
    };
    public::frame(page, content.into_any())
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }.form(None)
}

/// GET /demo/mail
pub async fn mailbox<S: Shared>(Visit { page, ctx, .. }: Visit<S>) -> Answer {
    let mails = outbox::mailbox(&ctx).await?;
    let t = page.t;
    Ok(document(&page, t.demo_mailbox_title()).render(|| {
        let rows: Vec<_> = mails
            .iter()
            .map(|mail| {
                // Where there is no room, an address breaks before its "@".
                let (local, _) = mail.to_address.rsplit_once('@').unwrap_or_default();
                let domain = mail.to_address[local.len()..].to_owned();
                view! {
                    <li>
                        <a href=page.href(DemoMail(mail.id))>
                            <span class="ch-mailbox__to"><bdi dir="ltr">{local.to_owned()}<wbr/>{domain}</bdi></span>
                            <span class="ch-mailbox__subject" lang=mail.locale.code() dir="auto">{mail.subject.clone()}</span>
                        </a>
                        <span class="ch-meta">{time(&page, mail.created_at)}</span>
                    </li>
                }
            })
            .collect();
        let list = if rows.is_empty() {
            empty(t.demo_mailbox_empty(), ().into_any())
        } else {
            view! { <ul class="ch-mailbox">{rows}</ul> }.into_any()
        };
        let content = view! {
            <p class="ch-demo ch-demo--big"><strong>"Demo"</strong>" "{t.demo_mailbox_note()}</p>
            <h1>{t.demo_mailbox_title()}</h1>
            {list}
        };
        frame(&page, content.into_any())
    }))
}

/// GET /demo/mail/{id}
pub async fn message<S: Shared>(Visit { page, ctx, .. }: Visit<S>, Path(id): Path<MailId>) -> Answer {
    let mail = outbox::message(&ctx, id).await?;
    let t = page.t;
    Ok(document(&page, mail.subject.clone()).render(|| {
        let paragraphs: Vec<_> = mail.text.split("\n\n").map(|text| view! { <p>{with_links(text)}</p> }).collect();
        let content = view! {
            <p class="ch-demo ch-demo--big"><strong>"Demo"</strong>" "{t.demo_mailbox_note()}</p>
            <article class="ch-message">
                <p class="ch-back"><a href=page.href(DemoMails)>{t.demo_mailbox_all()}</a></p>
                <h1 lang=mail.locale.code() dir="auto">{mail.subject.clone()}</h1>
                <dl class="ch-dl">
                    <div>
                        <dt>{t.demo_mail_to()}</dt>
                        <dd><bdi>{mail.to_name.clone()}</bdi>" · "<bdi dir="ltr">{mail.to_address.to_string()}</bdi></dd>
                    </div>
                    <div><dt>{t.demo_mail_at()}</dt><dd>{time(&page, mail.created_at)}</dd></div>
                </dl>
                <div class="ch-message__body" lang=mail.locale.code() dir=mail.locale.direction().code()>{paragraphs}</div>
            </article>
        };
        frame(&page, content.into_any())
    }))
}

/// Text with its line breaks, and addresses of this product as links.
fn with_links(text: &str) -> AnyView {
    let lines: Vec<_> = text
        .lines()
        .enumerate()
        .map(|(number, line)| {
            let line = line.to_owned();
            let shown = if line.starts_with("http://") || line.starts_with("https://") {
                view! { <a href=line.clone() dir="ltr">{line.clone()}</a> }.into_any()
            } else {
                line.into_any()
            };
            view! { {(number > 0).then(|| view! { <br/> })}{shown} }
        })
        .collect();
    lines.into_any()
}
