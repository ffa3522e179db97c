//! The two sub-projects: Connecting Women, Connecting Partners.

use domain::address::{Address, JoinForm};
use domain::signup::Kind;
use leptos::prelude::*;
use services::scope::Tenant;

use super::home::{contact, steps};
use crate::http::{Answer, Page, Visit};
use crate::ui::art::{self, art};
use crate::ui::{Button, Document, public};

fn lead(title: String, lead: String, drawing: &'static str, actions: AnyView) -> AnyView {
    view! {
        <section class="ch-hero">
            <div class="ch-wrap ch-hero__inner">
                <div class="ch-hero__text">
                    <h1>{title}</h1>
                    <p class="ch-lead">{lead}</p>
                    <p class="ch-actions">{actions}</p>
                </div>
                {art("ch-hero__art", drawing)}
            </div>
        </section>
    }
    .into_any()
}

fn button(page: &Page, to: impl Address, label: String, primary: bool) -> AnyView {
    Button::primary_if(primary, label).link(page.href(to))
}

fn cards<const N: usize>(cards: [(String, String); N]) -> AnyView {
    let cards: Vec<_> = cards
        .into_iter()
        .map(|(title, text)| view! { <li class="ch-focus__card"><h2 class="ch-focus__title">{title}</h2><p>{text}</p></li> })
        .collect();
    view! { <section class="ch-section"><div class="ch-wrap"><ul class="ch-focus">{cards}</ul></div></section> }
        .into_any()
}

/// GET /women
pub async fn women(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(Document::public(&page, t.women_title(), t.meta_women()).render_once(|| {
        let actions = view! {
            {button(&page, JoinForm(Kind::Volunteer), t.women_cta_mentor(), true)}
            {button(&page, JoinForm(Kind::Participant), t.women_cta_mentee(), false)}
        };
        let content = view! {
            {lead(t.women_title(), t.women_lead(), art::WOMEN, actions.into_any())}
            {cards([
                (t.women_for_title(), t.women_for_text()),
                (t.women_mentor_title(), t.women_mentor_text()),
                (t.women_mentee_title(), t.women_mentee_text()),
                (t.women_network_title(), t.women_network_text()),
            ])}
            {steps(t.women_how_title(), [
                (t.women_how_1_title(), t.women_how_1_text()),
                (t.women_how_2_title(), t.women_how_2_text()),
                (t.women_how_3_title(), t.women_how_3_text()),
                (t.women_how_4_title(), t.women_how_4_text()),
            ])}
            {contact(&page)}
        };
        public::frame(&page, content.into_any())
    }))
}

/// GET /partners
pub async fn partners(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(Document::public(&page, t.partners_title(), t.meta_partners()).render_once(|| {
        let actions = view! {
            {button(&page, JoinForm(Kind::Participant), t.partners_cta_participant(), true)}
            {button(&page, JoinForm(Kind::Organisation), t.partners_cta_organisation(), false)}
            {button(&page, JoinForm(Kind::Volunteer), t.partners_cta_assistant(), false)}
        };
        let content = view! {
            {lead(t.partners_title(), t.partners_lead(), art::PARTNERS, actions.into_any())}
            {cards([
                (t.partners_people_title(), t.partners_people_text()),
                (t.partners_organisations_title(), t.partners_organisations_text()),
                (t.partners_assistants_title(), t.partners_assistants_text()),
                (t.partners_clubs_title(), t.partners_clubs_text()),
            ])}
            {steps(t.partners_how_title(), [
                (t.partners_how_1_title(), t.partners_how_1_text()),
                (t.partners_how_2_title(), t.partners_how_2_text()),
                (t.partners_how_3_title(), t.partners_how_3_text()),
                (t.partners_how_4_title(), t.partners_how_4_text()),
            ])}
            {contact(&page)}
        };
        public::frame(&page, content.into_any())
    }))
}
