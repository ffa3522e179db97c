//! What waits for whoever is signed in, each with its button: a function for each kind.

use domain::address::{Address, MeProposal, MeQuestionnaire, MeTandem, MeTrial};
use leptos::prelude::*;
use services::me::{Home, Task};

use crate::http::Page;
use crate::ui::Button;
use crate::ui::date::time;

/// One thing to do: what it is, and a button that leads there.
struct Shown {
    title: String,
    text: String,
    button: AnyView,
}

/// The way to the page where it is done.
fn way(page: &Page, to: impl Address, label: String) -> AnyView {
    view! {
        <p class="ch-actions">
            {Button::primary(label).link(page.href(to))}
        </p>
    }
    .into_any()
}

fn shown(page: &Page, task: &Task) -> Shown {
    let t = page.t;
    match task {
        Task::Answer(id) => Shown {
            title: t.me_task_answer_title(),
            text: t.me_task_answer_text(),
            button: way(page, MeProposal(*id), t.me_task_answer_button()),
        },
        Task::Trial(id) => Shown {
            title: t.me_task_trial_title(),
            text: t.me_task_trial_text(),
            button: way(page, MeTrial(*id), t.me_task_trial_button()),
        },
        Task::Questionnaire(id) => Shown {
            title: t.me_task_questionnaire_title(),
            text: t.me_task_questionnaire_text(),
            button: way(page, MeQuestionnaire(*id), t.me_task_questionnaire_button()),
        },
    }
}

/// All that waits; nothing when nothing does.
pub fn list(page: &Page, home: &Home) -> Option<AnyView> {
    let items: Vec<_> = home
        .tasks
        .iter()
        .map(|task| {
            let Shown { title, text, button } = shown(page, task);
            view! { <li class="ch-owncard ch-owncard--due"><h3>{title}</h3><p>{text}</p>{button}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{page.t.me_tasks_title()}</h2>
                <ul class="ch-owntasks">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The next meetings, each with its day, hour and place.
pub fn meetings(page: &Page, home: &Home) -> Option<AnyView> {
    let t = page.t;
    let items: Vec<_> = home
        .meetings
        .iter()
        .map(|(id, next)| {
            let place = next.place.clone().map(|place| view! { <p><bdi>{place}</bdi></p> });
            view! {
                <li class="ch-owncard">
                    <h3><a href=page.href(MeTandem(*id))>{time(page, next.at)}</a></h3>
                    {place}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section><h2>{t.me_next_meeting()}</h2><ul class="ch-owntasks">{items}</ul></section> }.into_any()
    })
}
