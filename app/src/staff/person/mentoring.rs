//! What a person's page shows of the mentoring, and what a coordinator does there.

use axum::http::StatusCode;
use domain::address::{Address as _, StaffInterview, StaffMentoringAction, StaffPerson, StaffPersonProfile, action};
use domain::id::PersonId;
use domain::person::VolunteerStatus;
use leptos::prelude::*;
use services::conduct;
use services::person;
use services::person::mentoring;
use services::person::mentoring::{Apart, MOST_PLACES, Mentoring};
use services::person::pause;
use services::profile::{self, Asked};
use services::records::{Consent, PersonRow, Staff};
use services::scope::Tenant;
use texts::format::date;

use super::{Around, record_page};
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::form::{Field, Form, Kind, Offered, id as field_id};
use crate::ui::parts::list as list_of;
use crate::ui::{Again, Button, work};

/// The names of the fields, for the summary of problems.
pub fn labels(page: &Page) -> [(&'static str, String); 5] {
    let t = page.t;
    [
        ("capacity", t.field_capacity()),
        ("until", t.field_pause_until()),
        ("seen_on", t.field_seen_on()),
        ("valid_until", t.field_valid_until()),
        ("apart", t.apart_title()),
    ]
}

/// POST /staff/people/{id}/mentoring/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(PersonId, action::Mentoring)>,
    Posted(input): Posted,
) -> Answer {
    let ctx = &visit.ctx;
    let mut around = Around::default();
    let done = match action {
        action::Mentoring::Ask => {
            profile::ask(ctx, id, &input).await.map(|asked| around.asked_just_now = asked == Asked::JustNow)
        }
        action::Mentoring::Capacity => mentoring::set_capacity(ctx, id, &input).await,
        action::Mentoring::Pause => pause::begin(ctx, id, &input).await,
        action::Mentoring::Resume => pause::end(ctx, id).await,
        action::Mentoring::Certificate => conduct::note(ctx, id, &input).await,
        action::Mentoring::Forget => conduct::forget(ctx, id).await,
        action::Mentoring::Apart => mentoring::keep_apart(ctx, id, &input).await.map(|apart| {
            if let Apart::Which(several) = apart {
                around.which = several;
            }
        }),
        action::Mentoring::Together => mentoring::bring_together(ctx, id, &input).await,
        action::Mentoring::ForgetPin => person::forget_pin(ctx, id).await,
    };
    match done {
        Ok(()) if around.asked_just_now || !around.which.is_empty() => {
            let again = Again { status: StatusCode::CONFLICT, ..Again::filled(input) };
            record_page(&visit, id, &around, &again).await
        }
        Ok(()) => Ok(see_other(&visit.page.href(StaffPerson(id).done(action.done())))),
        Err(error) => record_page(&visit, id, &around, &Again::refused(error, input)?).await,
    }
}

fn to(page: &Page, id: PersonId, action: action::Mentoring) -> String {
    page.href(StaffMentoringAction(id, action))
}

/// The part of a person's page.
pub fn section(
    page: &Page,
    id: PersonId,
    kept: &Mentoring<'_>,
    consents: &[Consent],
    staff: &[Staff],
    (around, form): (&Around, &Form<'_>),
) -> Option<AnyView> {
    let told = kept.person.told();
    if told.volunteer.is_none() && told.participant.is_none() {
        return None;
    }
    let t = page.t;
    if !kept.person.takes_part() {
        return Some(
            view! {
                <section class="ch-mentoring" id="mentoring">
                    <h2>{t.person_mentoring()}</h2>
                    {work::flash("info", t.person_left())}
                    <div class="ch-mentoring__cards">{apart(page, id, kept, around, form)}</div>
                </section>
            }
            .into_any(),
        );
    }
    let passes_on = consents.iter().any(|consent| consent.stands_for(domain::consent::Purpose::PassOn));
    let no_consent = (told.meets_one_to_one() && !passes_on).then(|| work::flash("warning", t.person_no_pass_on()));
    let volunteer = kept.person.volunteer.as_ref().filter(|part| part.status != VolunteerStatus::Left).map(|_| {
        view! { {capacity(page, id, kept, form)}{certificate(page, id, kept, staff, form)} }
    });
    Some(
        view! {
            <section class="ch-mentoring" id="mentoring">
                <h2>{t.person_mentoring()}</h2>
                {no_consent}
                {missing(page, id, kept, around)}
                <div class="ch-mentoring__cards">
                    {interview(page, id, kept)}
                    {pausing(page, id, kept, form)}
                    {volunteer}
                    {apart(page, id, kept, around, form)}
                </div>
            </section>
        }
        .into_any(),
    )
}

fn missing(page: &Page, id: PersonId, kept: &Mentoring<'_>, around: &Around) -> AnyView {
    let t = page.t;
    let edit = Button::secondary(t.person_edit_profile()).link(page.href(StaffPersonProfile(id)));
    let none = kept.missing.is_empty();
    let what = if none {
        kept.person.told().meets_one_to_one().then(|| view! { <p>{t.person_missing_none()}</p> }.into_any())
    } else {
        let answers: Vec<String> = kept.missing.iter().map(|answer| t.missing_answer(answer.code())).collect();
        Some(
            view! {
                <p><strong>{t.profile_missing_staff()}": "</strong>{list_of(page, &answers)}</p>
            }
            .into_any(),
        )
    };
    let asked = kept.person.asked_at.map(|at| {
        view! { <p class="ch-meta">{t.person_asked_at(texts::format::day(page.locale, at))}</p> }
    });
    let ask = (!none || around.asked_just_now).then(|| {
        let sure = around.asked_just_now.then(|| {
            view! {
                <input type="hidden" name="sure" value="yes"/>
                {work::flash("warning", t.person_asked_just_now())}
            }
        });
        let label = if around.asked_just_now { t.person_ask_sure() } else { t.person_ask() };
        let button = Button::secondary(label).submit();
        view! { <form method="post" action=to(page, id, action::Mentoring::Ask)>{sure}{button}</form> }
    });
    let class = if none { "ch-missing ch-missing--none" } else { "ch-missing" };
    view! { <div class=class>{what}{asked}<div class="ch-mentoring__row">{ask}{edit}</div></div> }.into_any()
}

fn card(title: String, content: AnyView) -> AnyView {
    view! { <div class="ch-mentoring__card"><h3>{title}</h3>{content}</div> }.into_any()
}

fn interview(page: &Page, id: PersonId, kept: &Mentoring<'_>) -> AnyView {
    let t = page.t;
    let open = kept.interviews.iter().find(|one| one.finished_at.is_none());
    let last = kept.interviews.iter().find_map(|one| one.finished_at);
    let stands = match (open, last) {
        (Some(_), _) => t.person_interview_open(),
        (None, Some(at)) => t.person_interview_done(texts::format::day(page.locale, at)),
        (None, None) => t.person_interview_none(),
    };
    let waits = [
        kept.person.participant.as_ref().and_then(|place| place.waiting_since),
        kept.person.volunteer.as_ref().and_then(|place| place.waiting_since),
    ];
    let waits = waits.into_iter().flatten().next().map(|at| {
        view! { <p class="ch-meta">{t.person_waiting_since(texts::format::day(page.locale, at))}</p> }
    });
    let label = if open.is_some() { t.person_interview_go_on() } else { t.person_interview_begin() };
    let address = open.map_or(StaffInterview(id).link(), |open| StaffInterview(id).with("role", open.side));
    let content = view! {
        <p>{stands}</p>
        {waits}
        <p>
            {Button::primary(label).link(page.href(address))}
        </p>
    };
    card(t.person_interview(), content.into_any())
}

fn pausing(page: &Page, id: PersonId, kept: &Mentoring<'_>, form: &Form<'_>) -> AnyView {
    let t = page.t;
    // Kept is the first day after the pause; people read its last.
    let last = kept.person.paused_until().and_then(|day| day.pred_opt());
    let stands = last.map_or_else(|| t.pause_none(), |last| t.pause_until_day(date(page.locale, last)));
    let end = last.map(|_| {
        let button = Button::secondary(t.pause_end()).submit();
        view! { <form method="post" action=to(page, id, action::Mentoring::Resume)>{button}</form> }
    });
    let field = Field { name: "until", label: t.field_pause_until(), ..Field::default() };
    let label = if last.is_some() { t.pause_change() } else { t.pause_begin() };
    let content = view! {
        <p>{stands}</p>
        <form method="post" action=to(page, id, action::Mentoring::Pause) novalidate>
            {form.line(&field, Kind { of_type: "date", left_to_right: true, ..Kind::TEXT })}
            {Button::secondary(label).submit()}
        </form>
        {end}
    };
    card(t.pause_title(), content.into_any())
}

fn capacity(page: &Page, id: PersonId, kept: &Mentoring<'_>, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let mut input = form.input.clone();
    if input.one("capacity").is_empty() {
        input.set("capacity", kept.person.capacity().to_string());
    }
    let form = Form { input: &input, ..*form };
    let offered = (1..=MOST_PLACES).map(|number| Offered::new(number.to_string(), number.to_string())).collect();
    let field = Field { name: "capacity", label: t.field_capacity(), ..Field::default() };
    let content = view! {
        <form method="post" action=to(page, id, action::Mentoring::Capacity)>
            {form.select(&field, None, offered)}
            {Button::secondary(t.person_save()).submit()}
        </form>
    };
    card(t.person_mentoring(), content.into_any())
}

/// How a certificate of good conduct stands, in a word.
fn certificate_stands(page: &Page, kept: &Mentoring<'_>) -> AnyView {
    let t = page.t;
    let today = kept.today;
    let Some(seen) = &kept.certificate else {
        let is_needed = page.site.settings.interview.certificate_needed;
        return if is_needed {
            work::flash("warning", t.certificate_missing_needed())
        } else {
            view! { <p>{t.certificate_missing()}</p> }.into_any()
        };
    };
    let when = date(page.locale, seen.valid_until);
    if seen.valid_until < today {
        work::flash("warning", t.certificate_over(when))
    } else if seen.valid_until <= conduct::ending_by(today) {
        work::flash("warning", t.certificate_ends(when))
    } else {
        view! { <p>{t.certificate_until(when)}</p> }.into_any()
    }
}

fn certificate(page: &Page, id: PersonId, kept: &Mentoring<'_>, staff: &[Staff], form: &Form<'_>) -> AnyView {
    let t = page.t;
    let years = u32::from(page.site.settings.interview.certificate_years);
    let kind = Kind { of_type: "date", left_to_right: true, ..Kind::TEXT };
    let seen_on = Field { name: "seen_on", label: t.field_seen_on(), ..Field::default() };
    let valid_until = Field {
        name: "valid_until",
        label: t.field_valid_until(),
        hint: Some(t.field_valid_until_hint(years)),
        optional: true,
        ..Field::default()
    };
    let seen = kept.certificate.as_ref().map(|seen| {
        let by = staff.iter().find(|staff| staff.id == seen.seen_by).map(|staff| staff.name.clone());
        view! {
            <p class="ch-meta">{t.certificate_seen(date(page.locale, seen.seen_on))}" "<bdi>{by}</bdi></p>
            <form method="post" action=to(page, id, action::Mentoring::Forget)>
                {Button::quiet(t.certificate_forget()).submit()}
            </form>
        }
    });
    let content = view! {
        {certificate_stands(page, kept)}
        {seen}
        <p class="ch-meta">{t.certificate_hint()}</p>
        <form method="post" action=to(page, id, action::Mentoring::Certificate) novalidate>
            {form.line(&seen_on, kind)}
            {form.line(&valid_until, kind)}
            {Button::secondary(t.certificate_note()).submit()}
        </form>
    };
    card(t.conduct_title(), content.into_any())
}

fn apart(page: &Page, id: PersonId, kept: &Mentoring<'_>, around: &Around, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let items: Vec<_> = kept
        .apart
        .iter()
        .map(|(other, name)| {
            view! {
                <li class="ch-mentoring__row">
                    <a href=page.href(StaffPerson(*other))><bdi>{name.clone()}</bdi></a>
                    <form method="post" action=to(page, id, action::Mentoring::Together)>
                        <input type="hidden" name="other" value=other.to_string()/>
                        {Button::quiet(t.apart_remove()).spoken(&t.apart_remove_name(name)).submit()}
                    </form>
                </li>
            }
        })
        .collect();
    let list = if items.is_empty() {
        view! { <p>{t.apart_none()}</p> }.into_any()
    } else {
        view! { <ul class="ch-lines">{items}</ul> }.into_any()
    };
    let content = view! {
        <p class="ch-meta">{t.apart_text()}</p>
        {list}
        <form method="post" action=to(page, id, action::Mentoring::Apart) novalidate>
            {if around.which.is_empty() { named(page, form) } else { which(page, form, &around.which) }}
            {Button::secondary(t.apart_add()).submit()}
        </form>
    };
    card(t.apart_title(), content.into_any())
}

fn named(page: &Page, form: &Form<'_>) -> AnyView {
    form.line(&Field { name: "apart", label: page.t.field_apart(), ..Field::default() }, Kind::TEXT)
}

/// Several have the name: one of them is chosen.
fn which(page: &Page, form: &Form<'_>, several: &[PersonRow]) -> AnyView {
    let offered = several
        .iter()
        .map(|row| Offered { hint: Some(row.place.clone()), ..Offered::new(row.id.to_string(), row.name.clone()) })
        .collect();
    let field = Field { name: "other", label: page.t.apart_which(), ..Field::default() };
    view! { <div id=field_id("apart") tabindex="-1">{form.rows(&field, false, false, offered)}</div> }.into_any()
}
