//! What waits for whoever is signed in, each with its button: a function for each kind.

use leptos::prelude::*;
use services::me::{Home, Task};

use crate::http::Page;

/// One thing to do: what it is, and a button that leads there.
struct Shown {
    title: String,
    text: String,
    button: AnyView,
}

/// A button that is sent, because the way there is made for this once.
fn sent(page: &Page, action: &str, label: String) -> AnyView {
    view! {
        <form method="post" action=page.href(action)>
            <button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">{label}</span></button>
        </form>
    }
    .into_any()
}

fn shown(page: &Page, task: &Task) -> Shown {
    let t = page.t;
    match task {
        Task::Answer(id) => Shown {
            title: t.me_task_answer_title(),
            text: t.me_task_answer_text(),
            button: sent(page, &format!("/me/tasks/answer/{id}"), t.me_task_answer_button()),
        },
        Task::Trial(id) => Shown {
            title: t.me_task_trial_title(),
            text: t.me_task_trial_text(),
            button: sent(page, &format!("/me/tasks/trial/{id}"), t.me_task_trial_button()),
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
