//! The profile: one form for the mailed link, the own area and the coordination.

pub mod missing;

use axum::http::StatusCode;
use domain::address::Address;
use domain::form::{Input, On, Problems};
use domain::profile::Filler;
use leptos::prelude::*;
use services::profile::{self, Refused, Shown, VERSION};

use crate::form::{self, Drawn};
use crate::http::{AppError, Page};
use crate::ui::Button;
use crate::ui::form::{Form, id};

/// A profile form as a page shows it: as it is kept, or with what was typed and what became of it.
pub struct Filled {
    pub shown: Shown,
    pub input: Input,
    pub problems: Problems,
    /// Whether somebody else saved the profile since the form was opened.
    pub overtaken: bool,
}

impl From<Shown> for Filled {
    fn from(shown: Shown) -> Self {
        Self { input: shown.input(), shown, problems: Problems::default(), overtaken: false }
    }
}

impl Filled {
    /// The form that comes back when it was not saved. With another's changes since, sending it once more says "I have
    /// seen that".
    pub fn again(refused: Refused, mut input: Input, opened: Shown) -> Result<Self, AppError> {
        match refused {
            Refused::Problems(problems) => Ok(Self { shown: opened, input, problems, overtaken: false }),
            Refused::Overtaken(shown) => {
                input.set(VERSION, shown.person.version.to_string());
                Ok(Self { shown: *shown, input, problems: Problems::default(), overtaken: true })
            }
            Refused::Error(error) => Err(error.into()),
        }
    }

    pub fn status(&self) -> StatusCode {
        if self.overtaken {
            StatusCode::CONFLICT
        } else if self.problems.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

    /// What went wrong, and what is missing. `more` names further fields of the page.
    pub fn notices(&self, page: &Page, more: &[(&'static str, String)]) -> AnyView {
        let form = Form { t: page.t, input: &self.input, problems: &self.problems };
        let mut labels = form::labels(page.t, On::Profile(self.shown.filler));
        labels.extend_from_slice(more);
        let overtaken = self.overtaken.then(|| overtaken(page, &self.shown.input(), &self.input));
        view! { {overtaken}{form.summary(&labels)}{missing::missing(page.t, &self.shown)} }.into_any()
    }

    /// The fields, part by part; each part ends with `foot`.
    pub fn fields(&self, page: &Page, foot: impl Fn() -> AnyView) -> AnyView {
        let form = Form { t: page.t, input: &self.input, problems: &self.problems };
        let Shown { told, filler, .. } = &self.shown;
        let drawn = Drawn { page, form, on: On::Profile(*filler) };
        let parts = form::parts(drawn.on).iter().filter_map(|part| {
            let asked: Vec<_> = part.fields.iter().copied().filter(|field| told.asks(*field, *filler)).collect();
            let note = part.note.map(|note| view! { <p class="ch-muted">{note(page.t)}</p> });
            (!asked.is_empty()).then(|| {
                view! {
                    <section class="ch-part" id=part.id>
                        <h2>{(part.title)(page.t)}</h2>
                        {note}
                        {drawn.fields(asked)}
                        {foot()}
                    </section>
                }
            })
        });
        parts.collect_view().into_any()
    }

    /// The whole form with its button.
    pub fn view(&self, page: &Page, action: impl Address) -> AnyView {
        view! {
            {self.notices(page, &[])}
            <form class="ch-form ch-profile" method="post" action=page.href(action) novalidate>
                {missing::version(&self.input)}
                {self.fields(page, || ().into_any())}
                <p class="ch-actions">
                    {Button::primary(page.t.profile_save()).submit()}
                </p>
            </form>
        }
        .into_any()
    }
}

/// Says that somebody else was quicker, and where the two differ now.
fn overtaken(page: &Page, kept: &Input, typed: &Input) -> AnyView {
    let t = page.t;
    let on = On::Profile(Filler::Staff);
    let differing: Vec<_> = profile::differing(kept, typed)
        .into_iter()
        .map(|input| view! { <li><a href=format!("#{}", id(input.name))>{form::named(t, &input, on)}</a></li> })
        .collect();
    view! {
        <div class="kern-alert kern-alert--warning ch-errors" role="alert" id="errors" tabindex="-1" autofocus>
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--warning" aria-hidden="true"></span>
                <h2 class="kern-title">{t.profile_overtaken_title()}</h2>
            </div>
            <div class="kern-alert__body">
                <p>{t.profile_overtaken_text()}</p>
                <ul class="ch-errors__list">{differing}</ul>
            </div>
        </div>
    }
    .into_any()
}
