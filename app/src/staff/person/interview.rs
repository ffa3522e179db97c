//! The guided interview: the questions and, beside them, the profile; one form for both.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::address::{Address as _, StaffInterview, StaffInterviewDraft, StaffPerson, done};
use domain::form::{Input, Problems};
use domain::id::PersonId;
use domain::interview::{ANSWER_MAX, Part, Question, Words, field};
use domain::matching::Side;
use islands::{Saving, SavingTexts};
use leptos::prelude::*;
use services::interview::{self, Finish, MARK, Refused, Shown};
use services::profile::VERSION;
use services::records::Interview;
use services::scope::Tenant;

use crate::common::profile::{Filled, missing};
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::date::{day, time};
use crate::ui::form::{Form, id as field_id};
use crate::ui::{Button, Document, work};

/// The page's form: as it is kept, or with what was typed and what became of it.
struct Opened {
    shown: Shown,
    input: Input,
    problems: Problems,
    /// How the interview stands that somebody else saved meanwhile.
    overtaken: bool,
    /// Whether somebody else changed the profile meanwhile.
    profile_overtaken: bool,
}

impl From<Shown> for Opened {
    fn from(shown: Shown) -> Self {
        let (input, problems) = (shown.input(), Problems::default());
        Self { shown, input, problems, overtaken: false, profile_overtaken: false }
    }
}

impl Opened {
    /// The form that comes back when not all of it was saved. The mark is that of what is kept now: sending it once more
    /// says "I have seen that".
    fn again(refused: Refused, mut input: Input, mut shown: Shown) -> Result<Self, AppError> {
        let (mut problems, mut overtaken, mut profile_overtaken) = (Problems::default(), false, false);
        match refused {
            Refused::Problems(wrong) => problems = wrong,
            Refused::Overtaken(_) => overtaken = true,
            Refused::Profile(now) => {
                input.set(VERSION, now.person.version.to_string());
                shown.profile = *now;
                profile_overtaken = true;
            }
            Refused::Error(error) => return Err(error.into()),
        }
        input.set(MARK, interview::mark(shown.open.as_ref()));
        Ok(Self { shown, input, problems, overtaken, profile_overtaken })
    }

    fn status(&self) -> StatusCode {
        if self.overtaken || self.profile_overtaken {
            StatusCode::CONFLICT
        } else if self.problems.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// GET /staff/people/{id}/interview
pub async fn open(visit: Visit<Tenant>, Path(id): Path<PersonId>, Queried(query): Queried) -> Answer {
    let shown = interview::show(&visit.ctx, id, query.one("role")).await?;
    Ok(render(&visit.page, id, &shown.into(), done::Own::of(&query) == Some(done::Own::Saved)))
}

/// POST /staff/people/{id}/interview
pub async fn send(visit: Visit<Tenant>, Path(id): Path<PersonId>, Posted(input): Posted) -> Answer {
    let role = input.one("role");
    let finish = match (input.one("do"), input.one("after")) {
        ("finish", "later") => Some(Finish::Later),
        ("finish", _) => Some(Finish::Ready),
        _ => None,
    };
    let done = match finish {
        Some(finish) => interview::finish(&visit.ctx, id, role, &input, finish).await,
        None => interview::save(&visit.ctx, id, role, &input).await,
    };
    match done {
        Ok(()) if finish.is_some() => Ok(see_other(&visit.page.href(StaffPerson(id).done(done::Person::Interview)))),
        Ok(()) => {
            let role = Side::from_code(role).map_or("", Side::code);
            Ok(see_other(&visit.page.href(StaffInterview(id).with("role", role).done(done::Own::Saved))))
        }
        Err(refused) => {
            let shown = interview::show(&visit.ctx, id, role).await?;
            Ok(render(&visit.page, id, &Opened::again(refused, input, shown)?, false))
        }
    }
}

/// POST /staff/people/{id}/interview/draft: what is typed, while it is typed. Answers with the mark for the next time.
pub async fn draft(visit: Visit<Tenant>, Path(id): Path<PersonId>, Posted(input): Posted) -> Answer {
    match interview::save_draft(&visit.ctx, id, input.one("role"), &input).await {
        Ok(mark) => Ok(mark.into_response()),
        Err(Refused::Overtaken(_) | Refused::Profile(_)) => Ok(StatusCode::CONFLICT.into_response()),
        Err(Refused::Problems(_)) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
        Err(Refused::Error(error)) => Err(error.into()),
    }
}

fn render(page: &Page, id: PersonId, opened: &Opened, done: bool) -> Response {
    let t = page.t;
    let shown = &opened.shown;
    let name = shown.profile.told.contact.name.clone();
    let title = t.interview_title(shown.side.code());
    let profile = Filled {
        shown: shown.profile.clone(),
        input: opened.input.clone(),
        problems: opened.problems.clone(),
        overtaken: opened.profile_overtaken,
    };
    Document::staff(page, title.clone()).status(opened.status()).render(|| {
        let begun = shown.open.as_ref().map(|open| {
            let by = shown.name_of(open).unwrap_or_default().to_owned();
            view! { <p class="ch-meta">{t.interview_saved_by()}" "<bdi>{by}</bdi>", "{time(page, open.saved_at)}</p> }
        });
        let content = view! {
            <article class="ch-record ch-interview">
                <p class="ch-back"><a href=page.href(StaffPerson(id))><bdi>{name}</bdi></a></p>
                <div class="ch-record__head"><h1>{title}</h1></div>
                {sides(page, id, shown)}
                {begun}
                {done.then(|| work::flash("success", t.interview_saved()))}
                {opened.overtaken.then(|| overtaken(page))}
                {profile.notices(page, &[("answers", t.interview_questions())])}
                <form
                    class="ch-form ch-profile"
                    method="post"
                    action=page.href(StaffInterview(id))
                    novalidate
                    data-saving=page.href(StaffInterviewDraft(id))
                >
                    <input type="hidden" name=MARK value=opened.input.one(MARK).to_owned()/>
                    <input type="hidden" name="role" value=shown.side.code()/>
                    {missing::version(&opened.input)}
                    <div class="ch-interview__columns">
                        <div id=field_id("answers")>{questions(page, opened)}</div>
                        <div>{profile.fields(page, || save_button(page))}</div>
                    </div>
                    {finishing(page, shown)}
                    <Saving texts=saving_texts(page)/>
                </form>
            </article>
            {earlier(page, shown)}
        };
        work::frame(page, content.into_any())
    })
}

fn saving_texts(page: &Page) -> SavingTexts {
    let t = page.t;
    SavingTexts {
        saving: t.saving_under_way(),
        saved: t.saving_done(),
        failed: t.saving_failed(),
        overtaken: t.saving_overtaken(),
        signed_out: t.saving_signed_out(),
        refused: t.saving_refused(),
    }
}

/// The ways to the interview in the other role of somebody who has both.
fn sides(page: &Page, id: PersonId, shown: &Shown) -> Option<AnyView> {
    let told = &shown.profile.told;
    (told.volunteer.is_some() && told.participant.is_some()).then(|| {
        let other = shown.side.other();
        let href = page.href(StaffInterview(id).with("role", other));
        view! { <p><a href=href>{page.t.interview_title(other.code())}</a></p> }.into_any()
    })
}

fn overtaken(page: &Page) -> AnyView {
    let t = page.t;
    view! {
        <div class="kern-alert kern-alert--warning ch-errors" role="alert" id="errors" tabindex="-1" autofocus>
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--warning" aria-hidden="true"></span>
                <h2 class="kern-title">{t.interview_overtaken_title()}</h2>
            </div>
            <div class="kern-alert__body"><p>{t.interview_overtaken_text()}</p></div>
        </div>
    }
    .into_any()
}

fn words(page: &Page, question: &Question) -> String {
    match &question.words {
        Words::Catalogue(asked) => page.t.interview_question(asked.code()),
        Words::Own(words) => words.clone(),
    }
}

fn save_button(page: &Page) -> AnyView {
    view! {
        <p class="ch-part__save">
            {Button::secondary(page.t.interview_save()).named("do", "save").submit()}
        </p>
    }
    .into_any()
}

fn questions(page: &Page, opened: &Opened) -> AnyView {
    let parts: Vec<_> = Part::ALL
        .iter()
        .map(|part| {
            let asked = opened.shown.questions.iter().filter(|question| question.part == *part);
            let fields: Vec<_> = asked.map(|question| answer(page, opened, question)).collect();
            view! {
                <section class="ch-part">
                    <h2>{page.t.interview_part(part.code())}</h2>
                    {fields}
                    {save_button(page)}
                </section>
            }
        })
        .collect();
    parts.into_any()
}

/// A question's field, and below it what somebody else has written there meanwhile.
fn answer(page: &Page, opened: &Opened, question: &Question) -> AnyView {
    let name = field(&question.key);
    let typed = opened.input.one(&name);
    let kept = opened.shown.open.as_ref().map_or("", |open| open.kept.answer(&question.key));
    let other = (opened.overtaken && domain::text::clean(typed) != kept).then(|| {
        let kept = if kept.is_empty() { page.t.interview_nothing_kept() } else { kept.to_owned() };
        view! {
            <p class="ch-interview__other">
                <span class="ch-meta">{page.t.interview_kept_now()}</span>
                <span class="ch-lines-kept" dir="auto">{kept}</span>
            </p>
        }
    });
    // The first line break after the tag is not part of the text (HTML, 13.1.2.5).
    let content = format!("\n{}", texts::escape(typed));
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=field_id(&name)>{words(page, question)}</label>
            <textarea
                class="kern-form-input__input"
                id=field_id(&name)
                name=name.clone()
                rows="3"
                maxlength=ANSWER_MAX.to_string()
                dir="auto"
                inner_html=content
            ></textarea>
            {other}
        </div>
    }
    .into_any()
}

/// What is missing for a match, and the way to finish.
fn finishing(page: &Page, shown: &Shown) -> AnyView {
    let t = page.t;
    let consent = (!shown.passes_on()).then(|| work::flash("warning", t.person_no_pass_on()));
    let certificate = (shown.side == Side::Mentor).then(|| match &shown.certificate {
        Some(seen) => {
            view! { <p>{t.certificate_until(texts::format::date(page.locale, seen.valid_until))}</p> }.into_any()
        }
        None if page.site.settings.interview.certificate_needed => {
            work::flash("warning", t.certificate_missing_needed())
        }
        None => work::flash("info", t.certificate_missing()),
    });
    let (input, problems) = (Input::from_iter([("after", "ready")]), Problems::default());
    let form = Form { t, input: &input, problems: &problems };
    let after = crate::ui::form::Field { name: "after", label: t.interview_after(), ..Default::default() };
    let offered = ["ready", "later"]
        .map(|code| crate::ui::form::Offered::new(code, t.interview_after_choice(format!("{}-{code}", shown.side))));
    view! {
        <section class="ch-part ch-interview__finish">
            <h2>{t.interview_finish_title()}</h2>
            <p class="ch-muted">{t.interview_finish_text()}</p>
            {consent}
            {certificate}
            {form.rows(&after, false, false, offered.into())}
            <p class="ch-actions">
                {Button::primary(t.interview_finish()).named("do", "finish").submit()}
            </p>
        </section>
    }
    .into_any()
}

/// The interviews that are over, to be read.
fn earlier(page: &Page, shown: &Shown) -> Option<AnyView> {
    if shown.earlier.is_empty() {
        return None;
    }
    let t = page.t;
    let items: Vec<_> = shown.earlier.iter().map(|one| past(page, shown, one)).collect();
    Some(
        view! {
            <section class="ch-interview__earlier">
                <h2>{t.interview_earlier()}</h2>
                {items}
            </section>
        }
        .into_any(),
    )
}

fn past(page: &Page, shown: &Shown, one: &Interview) -> AnyView {
    let t = page.t;
    let by = shown.name_of(one).unwrap_or_default().to_owned();
    let answers: Vec<_> = one
        .kept
        .answers
        .iter()
        .map(|answered| {
            let asked = answered.asked.clone().unwrap_or_else(|| t.interview_question(answered.key.clone()));
            view! {
                <div><dt>{asked}</dt><dd class="ch-lines-kept" dir="auto">{answered.answer.clone()}</dd></div>
            }
        })
        .collect();
    let answers = if answers.is_empty() {
        view! { <p class="ch-muted">{t.interview_nothing_kept()}</p> }.into_any()
    } else {
        view! { <dl class="ch-dl">{answers}</dl> }.into_any()
    };
    view! {
        <details class="ch-panel">
            <summary>
                {t.interview_title(one.side.code())}" · "{one.finished_at.map(|at| day(page, at))}" · "<bdi>{by}</bdi>
            </summary>
            {answers}
        </details>
    }
    .into_any()
}
