//! Forms and query strings, read strictly: what isn't a form in UTF-8 is refused, nothing is guessed.

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header;
use axum::http::request::Parts;
use domain::form::Input;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;

use super::{AppError, Refused};

/// Largest form in bytes: the longest honest one has some 20 kB.
const LARGEST: usize = 64 * 1024;
/// Most fields of a form.
const MOST_FIELDS: usize = 500;

/// Reads `application/x-www-form-urlencoded` (WHATWG URL Standard, section 5); `None` when it isn't UTF-8 or has
/// too many fields. NUL characters are left out: no database takes them and nobody types them.
pub fn decode(encoded: &[u8]) -> Option<Input> {
    let part = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_decode(&spaced).decode_utf8().ok().map(|text| text.replace('\0', ""))
    };
    let pairs: Vec<&[u8]> = encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).collect();
    if pairs.len() > MOST_FIELDS {
        return None;
    }
    pairs
        .into_iter()
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            Some((part(halves.next()?)?, part(halves.next().unwrap_or_default())?))
        })
        .collect()
}

/// A posted form.
#[derive(Clone, Debug)]
pub struct Posted(pub Input);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AppError> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
            return Err(AppError::Refused(Refused::NotAForm));
        }
        let body: Body = request.into_body();
        let bytes = match Limited::new(body, LARGEST).collect().await {
            Ok(collected) => collected.to_bytes(),
            Err(error) if error.is::<LengthLimitError>() => return Err(AppError::Refused(Refused::TooLarge)),
            Err(_) => return Err(AppError::Refused(Refused::NotAForm)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_send_them() {
        let input = decode("name=Gaischa+%C3%96z&roles=mentor&roles=buddy&empty=&flag".as_bytes()).expect("a form");
        assert_eq!(input.one("name"), "Gaischa Öz");
        assert_eq!(input.all("roles"), ["mentor", "buddy"]);
        assert_eq!((input.one("empty"), input.one("flag"), input.one("none")), ("", "", ""));
    }

    #[test]
    fn what_is_not_utf8_or_a_flood_is_refused() {
        assert!(decode(b"name=%FF%FE").is_none());
        assert!(decode(b"name=\xff").is_none());
        assert!(decode("a=1&".repeat(MOST_FIELDS + 1).as_bytes()).is_none());
        assert_eq!(decode(b"a=x%00y").expect("a form").one("a"), "xy");
    }
}
