//! What a page with a form is shown with: nothing when it is opened, and what was typed when it was refused.

use axum::http::StatusCode;
use domain::form::{Input, Problems};
use texts::Texts;

use super::form::Form;
use crate::http::AppError;

/// A page with a form, opened or shown again.
pub struct Again<Done = ()> {
    pub input: Input,
    pub problems: Problems,
    pub status: StatusCode,
    /// What was just done, as the page says it above its content.
    pub done: Option<Done>,
}

impl<Done> Default for Again<Done> {
    fn default() -> Self {
        Self { input: Input::default(), problems: Problems::default(), status: StatusCode::OK, done: None }
    }
}

impl<Done> Again<Done> {
    /// Opened, perhaps after something was done.
    pub fn after(done: Option<Done>) -> Self {
        Self { done, ..Self::default() }
    }

    /// Opened with something filled in.
    pub fn filled(input: Input) -> Self {
        Self { input, ..Self::default() }
    }

    /// Shown again with what was typed, because of these problems.
    pub fn with(input: Input, problems: Problems) -> Self {
        Self { input, problems, status: StatusCode::UNPROCESSABLE_ENTITY, done: None }
    }

    /// Shown again because a use case refused what was typed. An error that is no answer to the form is handed on.
    pub fn refused(error: services::Error, input: Input) -> Result<Self, AppError> {
        Ok(Self::with(input, AppError::problems(error)?))
    }

    /// The form on the page.
    pub fn form(&self, t: &'static Texts) -> Form<'_> {
        Form { t, input: &self.input, problems: &self.problems }
    }
}
