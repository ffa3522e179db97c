//! Form fields: label, hint, error and what was typed, wired for assistive technology.

use domain::form::{Input, Problem, Problems};
use leptos::prelude::*;
use texts::Texts;

/// A form that is being shown, perhaps again.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    pub t: &'static Texts,
    pub input: &'a Input,
    pub problems: &'a Problems,
}

/// One field's words.
#[derive(Clone, Default)]
pub struct Field {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    /// Why it's asked; shown on demand.
    pub why: Option<String>,
    pub optional: bool,
}

/// What is typed into a field.
#[derive(Clone, Copy)]
pub struct Kind {
    /// The `type` of the element.
    pub of_type: &'static str,
    pub autocomplete: &'static str,
    pub inputmode: Option<&'static str>,
    /// Addresses, numbers and codes run from left to right in every language.
    pub left_to_right: bool,
}

impl Kind {
    pub const TEXT: Self = Self { of_type: "text", autocomplete: "off", inputmode: None, left_to_right: false };
    pub const NAME: Self = Self { autocomplete: "name", ..Self::TEXT };
    pub const EMAIL: Self =
        Self { of_type: "email", autocomplete: "email", inputmode: Some("email"), left_to_right: true };
    pub const PHONE: Self = Self { of_type: "tel", autocomplete: "tel", inputmode: Some("tel"), left_to_right: true };
    pub const POSTCODE: Self =
        Self { autocomplete: "postal-code", inputmode: Some("numeric"), left_to_right: true, ..Self::TEXT };
    pub const STREET: Self = Self { autocomplete: "street-address", ..Self::TEXT };
    pub const URL: Self = Self { autocomplete: "url", inputmode: Some("url"), left_to_right: true, ..Self::TEXT };
    /// A day; browsers bring a calendar for it.
    pub const DATE: Self = Self { of_type: "date", left_to_right: true, ..Self::TEXT };
    /// A time of day.
    pub const TIME: Self = Self { of_type: "time", ..Self::DATE };
    /// A whole number.
    pub const NUMBER: Self = Self { inputmode: Some("numeric"), left_to_right: true, ..Self::TEXT };
    pub const USERNAME: Self = Self { autocomplete: "username", ..Self::EMAIL };
    pub const PASSWORD: Self =
        Self { of_type: "password", autocomplete: "current-password", inputmode: None, left_to_right: true };
    pub const NEW_PASSWORD: Self = Self { autocomplete: "new-password", ..Self::PASSWORD };
    /// A few digits that keep others out of a mailbox that is shared.
    pub const PIN: Self = Self { inputmode: Some("numeric"), ..Self::PASSWORD };
    pub const NEW_PIN: Self = Self { inputmode: Some("numeric"), ..Self::NEW_PASSWORD };
}

/// A choice that is offered: its code, its label, perhaps a hint.
#[derive(Clone)]
pub struct Offered {
    pub code: String,
    pub label: String,
    pub hint: Option<String>,
}

impl Offered {
    pub fn new(code: impl Into<String>, label: String) -> Self {
        Self { code: code.into(), label, hint: None }
    }
}

/// The sentence for a problem.
pub fn sentence(t: &Texts, problem: Problem) -> String {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match problem {
        Problem::Required => t.problem_required(),
        Problem::ChooseOne => t.problem_choose_one(),
        Problem::TooLong(most) => t.problem_too_long(number(most)),
        Problem::TooShort(least) => t.problem_too_short(number(least)),
        Problem::Email => t.problem_email(),
        Problem::Phone => t.problem_phone(),
        Problem::OnePhone => t.problem_one_phone(),
        Problem::Name => t.problem_name(),
        Problem::NameIsAddress => t.problem_name_is_address(),
        Problem::Postcode => t.problem_postcode(),
        Problem::UnknownPostcode => t.problem_unknown_postcode(),
        Problem::Unlisted => t.problem_unlisted(),
        Problem::Website => t.problem_website(),
        Problem::HalfLanguage => t.problem_half_language(),
        Problem::SameLanguage => t.problem_same_language(),
        Problem::ConsentNeeded => t.problem_consent_needed(),
        Problem::SensitiveWithoutConsent => t.problem_sensitive_without_consent(),
        Problem::PasswordsDiffer => t.problem_passwords_differ(),
        Problem::PasswordWrong => t.problem_password_wrong(),
        Problem::PasswordCommon => t.problem_password_common(),
        Problem::Pin => t.problem_pin(),
        Problem::PinCommon => t.problem_pin_common(),
        Problem::PinWrong => t.problem_pin_wrong(),
        Problem::PinsDiffer => t.problem_pins_differ(),
        Problem::AllZero => t.problem_all_zero(),
        Problem::NotBefore => t.problem_not_before(),
        Problem::Trap => t.problem_trap(),
        Problem::MustWithoutChoice => t.problem_must_without_choice(),
        Problem::TooFarOnFoot => t.problem_too_far_on_foot(),
        Problem::OutOfTime(years) => t.problem_out_of_time(u32::from(years)),
        Problem::NobodyFound => t.problem_nobody_found(),
        Problem::TooManyFound => t.problem_too_many_found(),
        Problem::SamePerson => t.problem_same_person(),
        Problem::PauseDay => t.problem_pause_day(),
        Problem::GermanNotSpoken => t.problem_german_not_spoken(),
        Problem::Date => t.problem_date(),
        Problem::Time => t.problem_time(),
        Problem::InFuture => t.problem_in_future(),
        Problem::InPast => t.problem_in_past(),
        Problem::BeforeStart => t.problem_before_start(),
        Problem::EndsTooEarly => t.problem_ends_too_early(),
        Problem::CodeLength => t.problem_code_length(),
        Problem::CodeSlip => t.problem_code_slip(),
        Problem::TooMany => t.problem_too_many(),
        Problem::OutOfRange(least, most) => t.problem_out_of_range(least, most),
    }
}

/// The identifier of a field's element.
pub fn id(name: &str) -> String {
    format!("f-{name}")
}

impl Form<'_> {
    /// The alert at the top of a refused form: how many problems, and a link to each.
    pub fn summary(&self, labels: &[(&'static str, String)]) -> Option<AnyView> {
        if self.problems.is_empty() {
            return None;
        }
        let count = u32::try_from(self.problems.iter().count()).unwrap_or(u32::MAX);
        let items: Vec<_> = self
            .problems
            .iter()
            .map(|(field, problem)| {
                let label = labels.iter().find(|(name, _)| *name == field).map(|(_, label)| format!("{label}: "));
                view! { <li><a href=format!("#{}", id(field))>{label}{sentence(self.t, problem)}</a></li> }
            })
            .collect();
        Some(
            view! {
                <div class="kern-alert kern-alert--danger ch-errors" role="alert" id="errors" tabindex="-1" autofocus>
                    <div class="kern-alert__header">
                        <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                        <h2 class="kern-title">{self.t.problem_summary_title(count)}</h2>
                    </div>
                    <div class="kern-alert__body"><ul class="ch-errors__list">{items}</ul></div>
                </div>
            }
            .into_any(),
        )
    }

    fn label(&self, field: &Field) -> AnyView {
        let optional = field.optional.then(|| {
            view! { " "<span class="kern-label__optional">{self.t.field_optional()}</span> }
        });
        view! { {field.label.clone()}{optional} }.into_any()
    }

    /// What is wrong with a field, to stand below it.
    pub fn error(&self, name: &str) -> Option<AnyView> {
        let problem = self.problems.of(name)?;
        Some(
            view! {
                <p class="kern-error" id=format!("{}-error", id(name))>
                    <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                    <span class="kern-body">{sentence(self.t, problem)}</span>
                </p>
            }
            .into_any(),
        )
    }

    fn described_by(&self, field: &Field) -> Option<String> {
        let mut ids = Vec::new();
        if field.hint.is_some() {
            ids.push(format!("{}-hint", id(field.name)));
        }
        if self.problems.of(field.name).is_some() {
            ids.push(format!("{}-error", id(field.name)));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn around(&self, field: &Field) -> (Option<AnyView>, Option<AnyView>) {
        let hint = field
            .hint
            .clone()
            .map(|hint| view! { <div class="kern-hint" id=format!("{}-hint", id(field.name))>{hint}</div> }.into_any());
        let why = field.why.clone().map(|why| {
            let question = self.t.field_why();
            view! { <details class="ch-why"><summary>{question}</summary><p>{why}</p></details> }.into_any()
        });
        (hint, why)
    }

    fn class(&self, name: &str) -> &'static str {
        if self.problems.of(name).is_some() { "kern-form-input kern-form-input--error" } else { "kern-form-input" }
    }

    /// A line of text.
    pub fn line(&self, field: &Field, kind: Kind) -> AnyView {
        let wrong = self.problems.of(field.name).is_some();
        let class =
            if wrong { "kern-form-input__input kern-form-input__input--error" } else { "kern-form-input__input" };
        let (hint, why) = self.around(field);
        // A password is never sent back.
        let value = if kind.of_type == "password" { String::new() } else { self.input.one(field.name).to_owned() };
        view! {
            <div class=self.class(field.name)>
                <label class="kern-label" for=id(field.name)>{self.label(field)}</label>
                {hint}
                <input
                    class=class
                    id=id(field.name)
                    name=field.name
                    r#type=kind.of_type
                    value=value
                    autocomplete=kind.autocomplete
                    inputmode=kind.inputmode
                    dir=if kind.left_to_right { "ltr" } else { "auto" }
                    aria-describedby=self.described_by(field)
                    aria-invalid=wrong.then_some("true")
                    aria-required=(!field.optional).then_some("true")
                />
                {self.error(field.name)}
                {why}
            </div>
        }
        .into_any()
    }

    /// Several lines of text.
    pub fn paragraph(&self, field: &Field, rows: u8) -> AnyView {
        let wrong = self.problems.of(field.name).is_some();
        let (hint, why) = self.around(field);
        // The first line break after the tag is not part of the text (HTML, 13.1.2.5), so one is put there.
        let content = format!("\n{}", texts::escape(self.input.one(field.name)));
        view! {
            <div class=self.class(field.name)>
                <label class="kern-label" for=id(field.name)>{self.label(field)}</label>
                {hint}
                <textarea
                    class="kern-form-input__input"
                    id=id(field.name)
                    name=field.name
                    rows=rows.to_string()
                    dir="auto"
                    aria-describedby=self.described_by(field)
                    aria-invalid=wrong.then_some("true")
                    inner_html=content
                ></textarea>
                {self.error(field.name)}
                {why}
            </div>
        }
        .into_any()
    }

    /// One value from a list. `none` is the label of choosing nothing.
    pub fn select(&self, field: &Field, none: Option<String>, offered: Vec<Offered>) -> AnyView {
        let wrong = self.problems.of(field.name).is_some();
        let (hint, why) = self.around(field);
        let chosen = self.input.one(field.name).to_owned();
        view! {
            <div class=self.class(field.name)>
                <label class="kern-label" for=id(field.name)>{self.label(field)}</label>
                {hint}
                <div class="kern-form-input__select-wrapper">
                    <select
                        class="kern-form-input__select"
                        id=id(field.name)
                        name=field.name
                        aria-describedby=self.described_by(field)
                        aria-invalid=wrong.then_some("true")
                    >
                        {options(none, offered, &chosen)}
                    </select>
                </div>
                {self.error(field.name)}
                {why}
            </div>
        }
        .into_any()
    }

    /// A group of tick boxes (`many`) or of radio buttons, as rows that a thumb meets.
    pub fn rows(&self, field: &Field, many: bool, columns: bool, offered: Vec<Offered>) -> AnyView {
        let wrong = self.problems.of(field.name).is_some();
        let (hint, why) = self.around(field);
        let (kind, base) =
            if many { ("checkbox", "kern-form-check__checkbox") } else { ("radio", "kern-form-check__radio") };
        let class = if wrong { format!("{base} {base}--error") } else { base.to_owned() };
        let rows: Vec<_> = offered
            .into_iter()
            .enumerate()
            .map(|(number, offered)| {
                // The summary's link leads to the first box of the group.
                let id = if number == 0 { id(field.name) } else { format!("{}-{number}", id(field.name)) };
                let hint = offered.hint.map(|hint| view! { <span class="ch-rows__hint">{hint}</span> });
                view! {
                    <div class="kern-form-check">
                        <input
                            class=class.clone()
                            r#type=kind
                            id=id.clone()
                            name=field.name
                            value=offered.code.clone()
                            checked=self.input.has(field.name, &offered.code)
                            aria-invalid=wrong.then_some("true")
                        />
                        <label class="kern-label" for=id>{offered.label}{hint}</label>
                    </div>
                }
            })
            .collect();
        view! {
            <fieldset
                class=if wrong { "kern-fieldset kern-fieldset--error" } else { "kern-fieldset" }
                aria-describedby=self.described_by(field)
            >
                <legend class="kern-label">{self.label(field)}</legend>
                {hint}
                <div class=if columns { "kern-fieldset__body ch-rows ch-rows--2" } else { "kern-fieldset__body ch-rows" }>
                    {rows}
                </div>
                {self.error(field.name)}
                {why}
            </fieldset>
        }
        .into_any()
    }
}

/// The options of a list.
pub fn options(none: Option<String>, offered: Vec<Offered>, chosen: &str) -> AnyView {
    let none = none.map(|label| view! { <option value="">{label}</option> });
    let options: Vec<_> = offered
        .into_iter()
        .map(|offered| {
            let selected = offered.code == chosen;
            view! { <option value=offered.code selected=selected>{offered.label}</option> }
        })
        .collect();
    view! { {none}{options} }.into_any()
}
