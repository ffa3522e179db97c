//! Forms and query strings, read strictly: what isn't a form in UTF-8 is refused, nothing is guessed.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header;
use axum::http::request::Parts;
use domain::form::Input;
use domain::urlencoded::decode;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use serde::de::DeserializeOwned;

use super::{AppError, Refused};

/// Largest form in bytes: the longest honest one has some 20 kB.
const LARGEST: usize = 64 * 1024;
/// How long a form may take to arrive: 64 kB within it is slower than any telephone network.
const PATIENCE: Duration = Duration::from_secs(15);

/// A posted form.
#[derive(Clone, Debug)]
pub struct Posted(pub Input);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AppError> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind
            .split(';')
            .next()
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
        {
            return Err(AppError::Refused(Refused::NotAForm));
        }
        // Browsers never pack forms; unpacking would let few bytes become many.
        let coding = request.headers().get(header::CONTENT_ENCODING);
        if coding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
            return Err(AppError::Refused(Refused::NotAForm));
        }
        let body: Body = request.into_body();
        let bytes = match tokio::time::timeout(PATIENCE, Limited::new(body, LARGEST).collect()).await {
            Ok(Ok(collected)) => collected.to_bytes(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => return Err(AppError::Refused(Refused::TooLarge)),
            Ok(Err(_)) => return Err(AppError::Refused(Refused::NotAForm)),
            Err(_) => return Err(AppError::Refused(Refused::TooSlow)),
        };
        decode(&bytes).map(Self).ok_or(AppError::Refused(Refused::NotAForm))
    }
}

/// The parts of a path. One that can't be read leads nowhere: 404.
#[derive(Clone, Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let read = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        read.map(|path| Self(path.0)).map_err(|_| services::Error::NotFound.into())
    }
}

/// The query string.
#[derive(Clone, Debug)]
pub struct Queried(pub Input);

impl<S: Send + Sync> FromRequestParts<S> for Queried {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let query = parts.uri.query().unwrap_or_default();
        decode(query.as_bytes()).map(Self).ok_or(AppError::Refused(Refused::NotAForm))
    }
}
