//! Imprint, privacy notice and accessibility statement, filled from the settings of the district or the state.

use axum::response::Response;
use leptos::prelude::*;
use services::scope::Shared;

use crate::http::{Page, Side, Visit};
use crate::ui::{Document, public};

/// A heading and its paragraphs.
type Section = (String, Vec<String>);

fn prose(page: &Page, title: String, lead: Option<String>, sections: Vec<Section>) -> Response {
    let t = page.t;
    let sections: Vec<_> = sections
        .into_iter()
        .map(|(heading, paragraphs)| {
            let paragraphs: Vec<_> = paragraphs
                .into_iter()
                .filter(|paragraph| !paragraph.trim().is_empty())
                .map(|paragraph| view! { <p class="ch-lines-kept">{paragraph}</p> })
                .collect();
            (!paragraphs.is_empty()).then(|| view! { <h2>{heading}</h2>{paragraphs} })
        })
        .collect();
    let demo = page.site.demo.then(|| {
        view! { <p class="ch-demo ch-demo--big"><strong>"Demo"</strong>" "{t.legal_demo_note()}</p> }
    });
    Document::public(page, title.clone(), title.clone()).render(|| {
        let content = view! {
            <article class="ch-section">
                <div class="ch-wrap ch-wrap--narrow ch-prose">
                    <h1>{title}</h1>
                    {demo}
                    {lead.map(|lead| view! { <p class="ch-lead">{lead}</p> })}
                    {sections}
                </div>
            </article>
        };
        public::frame(page, content.into_any())
    })
}

fn operator(page: &Page) -> &str {
    let settings = &page.site.settings;
    if settings.operator.is_empty() { &settings.name } else { &settings.operator }
}

fn address(page: &Page) -> String {
    let settings = &page.site.settings;
    let town = format!("{} {}", settings.postcode, settings.place);
    [operator(page), &settings.street, town.trim()]
        .iter()
        .filter(|line| !line.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("\n")
}

fn imprint_of(page: &Page) -> Response {
    let t = page.t;
    let settings = &page.site.settings;
    let contact = [settings.phone.as_str(), settings.email.as_str()].join("\n");
    prose(
        page,
        t.imprint_title(),
        None,
        vec![
            (t.imprint_operator_title(), vec![address(page)]),
            (t.imprint_represented_title(), vec![settings.represented_by.clone()]),
            (t.imprint_contact_title(), vec![contact]),
            (t.imprint_content_title(), vec![settings.represented_by.clone()]),
            (t.imprint_software_title(), vec![t.imprint_software_text()]),
            (
                t.imprint_sources_title(),
                vec![
                    t.imprint_sources_postcodes(),
                    t.imprint_sources_points(),
                    t.imprint_sources_districts(),
                    t.imprint_sources_languages(),
                    t.imprint_sources_design(),
                    t.imprint_sources_fonts(),
                ],
            ),
            (t.imprint_links_title(), vec![t.imprint_links_text()]),
        ],
    )
}

fn privacy_of(page: &Page) -> Response {
    let t = page.t;
    let settings = &page.site.settings;
    let (operator, email) = (operator(page), settings.email.as_str());
    let controller = (t.privacy_controller_title(), vec![t.privacy_controller_text(operator, email), address(page)]);
    let officer = (t.privacy_officer_title(), vec![t.privacy_officer_text(&settings.data_protection_email)]);
    let technical = (
        t.privacy_technical_title(),
        vec![
            t.privacy_technical_cookies(),
            t.privacy_technical_trackers(),
            t.privacy_technical_server(),
            t.privacy_technical_mail(),
            t.privacy_technical_security(),
        ],
    );
    let rights = (
        t.privacy_rights_title(),
        vec![
            t.privacy_rights_text(email),
            t.privacy_rights_access(),
            t.privacy_rights_rectification(),
            t.privacy_rights_erasure(),
            t.privacy_rights_restriction(),
            t.privacy_rights_portability(),
            t.privacy_rights_objection(),
            t.privacy_rights_notice(),
        ],
    );
    let complaint = (t.privacy_complaint_title(), vec![t.privacy_complaint_text()]);
    if page.side == Side::State {
        let counts = (t.privacy_state_title(), vec![t.privacy_state_text()]);
        return prose(page, t.privacy_title(), None, vec![controller, officer, counts, rights, complaint, technical]);
    }
    prose(
        page,
        t.privacy_title(),
        Some(t.privacy_lead()),
        vec![
            controller,
            officer,
            (
                t.privacy_what_title(),
                vec![
                    t.privacy_what_contact(),
                    t.privacy_what_profile(),
                    t.privacy_what_origin(),
                    t.privacy_what_children(),
                    t.privacy_what_organisations(),
                ],
            ),
            (
                t.privacy_legal_title(),
                vec![t.privacy_legal_consent(), t.privacy_legal_task(), t.privacy_legal_voluntary()],
            ),
            (t.privacy_withdraw_title(), vec![t.privacy_withdraw_text(email)]),
            (
                t.privacy_who_title(),
                vec![
                    t.privacy_who_coordination(&settings.name),
                    t.privacy_who_counterpart(),
                    t.privacy_who_state(),
                    t.privacy_who_processors(),
                    t.privacy_who_decision(),
                ],
            ),
            (t.privacy_duration_title(), vec![t.privacy_duration_unconfirmed(), t.privacy_duration_purpose()]),
            rights,
            complaint,
            technical,
        ],
    )
}

/// When the statement was last reviewed.
const REVIEWED: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");

fn accessibility_of(page: &Page) -> Response {
    let t = page.t;
    let reviewed = texts::format::date(page.locale, REVIEWED);
    prose(
        page,
        t.accessibility_title(),
        Some(t.accessibility_lead(operator(page))),
        vec![
            (t.accessibility_standard_title(), vec![t.accessibility_standard_text()]),
            (t.accessibility_state_title(), vec![t.accessibility_state_text()]),
            (
                t.accessibility_limits_title(),
                vec![
                    t.accessibility_limits_language(),
                    t.accessibility_limits_content(),
                    t.accessibility_limits_links(),
                ],
            ),
            (t.accessibility_help_title(), vec![t.accessibility_help_text()]),
            (t.accessibility_feedback_title(), vec![t.accessibility_feedback_text(&page.site.settings.email)]),
            (
                t.accessibility_enforcement_title(),
                vec![t.accessibility_enforcement_text(), t.accessibility_monitoring_text()],
            ),
            (t.accessibility_date_title(), vec![t.accessibility_date_text(reviewed)]),
        ],
    )
}

/// GET /imprint
pub async fn imprint<S: Shared>(Visit { page, .. }: Visit<S>) -> Response {
    imprint_of(&page)
}

/// GET /privacy
pub async fn privacy<S: Shared>(Visit { page, .. }: Visit<S>) -> Response {
    privacy_of(&page)
}

/// GET /accessibility
pub async fn accessibility<S: Shared>(Visit { page, .. }: Visit<S>) -> Response {
    accessibility_of(&page)
}
