//! One macro for every closed list of words that stands in forms, in the database and in the catalogue of texts.

/// A code that its list doesn't have.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no code of this list")]
pub struct Unlisted;

/// What can stand in an address.
pub trait Part: std::fmt::Display {
    /// All the words that it can be, if these are a closed list.
    const WORDS: &'static [&'static str] = &[];
}

impl Part for String {}

/// Declares an enum whose variants carry a stable code.
///
/// The code is what forms post, what the database stores and what the catalogue selects a label by; it is never
/// shown to a person and never changes once released.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, serde::Deserialize, serde::Serialize)]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code of this value.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::vocabulary::Part for $name {
            const WORDS: &'static [&'static str] = &[$($code),+];
        }

        impl $crate::form::Choice for $name {
            fn from_code(code: &str) -> Option<Self> { Self::from_code(code) }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::Unlisted;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::from_code(code).ok_or($crate::vocabulary::Unlisted)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.code())
            }
        }
    };
}

pub(crate) use vocabulary;
