//! Where errors become answers: one mapping to a status, one page that says in the person's language what to do next.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::form::Problems;

/// What an edge of HTTP refuses before any use case is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refused {
    #[error("the request can't be read")]
    NotAForm,
    #[error("the form is too large")]
    TooLarge,
    #[error("the form did not arrive in time")]
    TooSlow,
    #[error("the form came from another site")]
    OtherSite,
    #[error("this address takes no such request")]
    Method,
    #[error("the tenant is suspended")]
    Suspended,
    #[error("no tenant has this host name")]
    UnknownHost,
    #[error("the tenant's database is away")]
    Away,
    #[error("the answer took too long: does the database answer?")]
    TooLong,
    #[error("a page was not rendered")]
    Broken,
}

/// The error of every handler.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error(transparent)]
    Service(#[from] services::Error),
    #[error(transparent)]
    Refused(Refused),
}

/// Which error page a person sees.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shown {
    Unauthenticated,
    Forbidden,
    NotFound,
    NotNow,
    Invalid,
    SlowDown {
        minutes: u32,
    },
    Unreadable,
    TooLarge,
    TooSlow,
    OtherSite,
    Method,
    Suspended,
    UnknownHost,
    Away,
    /// A database answers and can't write.
    ReadOnly,
    Broken,
}

impl Shown {
    /// The one mapping to HTTP.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::OtherSite => StatusCode::FORBIDDEN,
            Self::NotFound | Self::UnknownHost => StatusCode::NOT_FOUND,
            Self::NotNow => StatusCode::CONFLICT,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::SlowDown { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Suspended | Self::Away | Self::ReadOnly => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether it's ours and belongs into the log as an error.
    pub const fn is_ours(self) -> bool {
        matches!(self, Self::Away | Self::ReadOnly | Self::Broken)
    }
}

impl AppError {
    /// Which page it is.
    pub fn shown(&self) -> Shown {
        use services::Error;
        match self {
            Self::Service(Error::Unauthenticated) => Shown::Unauthenticated,
            Self::Service(Error::Forbidden) => Shown::Forbidden,
            Self::Service(Error::NotFound) => Shown::NotFound,
            Self::Service(Error::NotNow(_) | Error::TandemNotNow(_)) => Shown::NotNow,
            Self::Service(Error::Invalid(_)) => Shown::Invalid,
            Self::Service(Error::SlowDown { minutes }) => Shown::SlowDown { minutes: *minutes },
            Self::Service(error) if error.is_away() => Shown::Away,
            Self::Service(error) if error.is_read_only() => Shown::ReadOnly,
            Self::Service(_) | Self::Refused(Refused::Broken) => Shown::Broken,
            Self::Refused(Refused::NotAForm) => Shown::Unreadable,
            Self::Refused(Refused::TooLarge) => Shown::TooLarge,
            Self::Refused(Refused::TooSlow) => Shown::TooSlow,
            Self::Refused(Refused::OtherSite) => Shown::OtherSite,
            Self::Refused(Refused::Method) => Shown::Method,
            Self::Refused(Refused::Suspended) => Shown::Suspended,
            Self::Refused(Refused::UnknownHost) => Shown::UnknownHost,
            Self::Refused(Refused::Away | Refused::TooLong) => Shown::Away,
        }
    }

    /// The problems of a refused form; any other error stays one.
    pub fn problems(error: services::Error) -> Result<Problems, Self> {
        match error {
            services::Error::Invalid(problems) => Ok(problems),
            other => Err(other.into()),
        }
    }
}

/// The error travels in the response's extensions to where the page's language is known.
#[derive(Clone, Debug)]
pub struct Failed(pub Arc<AppError>);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.shown().status().into_response();
        response.extensions_mut().insert(Failed(Arc::new(self)));
        response
    }
}

/// An error that has a page of its own already, such as a form that keeps what was typed: it is only logged.
#[derive(Clone, Debug)]
pub struct Noted(pub Arc<AppError>);
