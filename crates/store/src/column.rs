//! What columns hold beyond numbers, texts and moments: one wrapper for each way in which a value of the domain is kept.
//!
//! An entity names them (`status: Text<Status>`), so that a row is read and written without a word about it. What stands
//! in a column and can't be read is an error that names the table and the column, for each of them and everywhere:
//! nothing becomes a default unseen. `crate::readable` finds such rows before a page does.
//!
//! Days and times of day are text (`2026-12-01`, `14:30:00`), as they were from the first version on: both databases
//! and the backup know texts, and ISO 8601 sorts as time does.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use sea_orm::sea_query::{Alias, ArrayType, ColumnType, IntoIden as _, Nullable, Value, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, ColumnTrait, DbErr, QueryResult, TryFromU64, TryGetError, TryGetable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A value that is kept as it is written: the code of a closed list, a day, an address.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Text<T>(pub T);

/// Something with parts of its own, kept as JSON.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Json<T>(pub T);

/// The identifier of a record.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Id<T>(pub T);

/// A number that is never negative, kept as the databases know numbers. One that is too big for the column is kept as
/// the biggest that it takes.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Number<T>(pub T);

/// How a wrapper goes into a column and comes out of it.
trait Kept: Sized {
    /// What the database knows of it.
    type Raw;
    fn keep(&self) -> Self::Raw;
    /// Nothing for what can't be read.
    fn read(raw: Self::Raw) -> Option<Self>;
}

impl<T: Display + FromStr> Kept for Text<T> {
    type Raw = String;

    fn keep(&self) -> String {
        self.0.to_string()
    }

    fn read(raw: String) -> Option<Self> {
        raw.parse().ok().map(Self)
    }
}

impl<T: Serialize + DeserializeOwned> Kept for Json<T> {
    type Raw = String;

    fn keep(&self) -> String {
        json(&self.0)
    }

    fn read(raw: String) -> Option<Self> {
        serde_json::from_str(&raw).ok().map(Self)
    }
}

impl<T: From<Uuid> + Into<Uuid> + Copy> Kept for Id<T> {
    type Raw = Uuid;

    fn keep(&self) -> Uuid {
        self.0.into()
    }

    fn read(raw: Uuid) -> Option<Self> {
        Some(Self(raw.into()))
    }
}

impl<T: TryFrom<i32> + TryInto<i32> + Copy> Kept for Number<T> {
    type Raw = i32;

    fn keep(&self) -> i32 {
        self.0.try_into().unwrap_or(i32::MAX)
    }

    fn read(raw: i32) -> Option<Self> {
        raw.try_into().ok().map(Self)
    }
}

/// How a value is written that is kept as JSON.
pub(crate) fn json(value: &impl Serialize) -> String {
    // The domain's types hold neither maps with keys that are no text nor numbers that JSON doesn't know: they can
    // always be written, and what is empty can never be read.
    serde_json::to_string(value).unwrap_or_default()
}

/// A value that doesn't read.
#[derive(Debug, thiserror::Error)]
#[error("{column} is no {}", self.holds())]
pub(crate) struct Unread {
    /// Where it is known: a row that was read doesn't say from which table it came.
    pub table: Option<Cow<'static, str>>,
    pub column: String,
    /// The type that should stand there, by its whole path.
    pub kind: &'static str,
}

impl Unread {
    /// What stands in this column is no `T`.
    pub fn of<T>(column: impl ColumnTrait) -> Self {
        let table = Some(Cow::Owned(column.entity_name().to_string()));
        Self { table, column: column.as_str().to_owned(), kind: type_name::<T>() }
    }

    /// The name of the type that should stand there: `Status` of `domain::tandem::Status`.
    pub fn holds(&self) -> &'static str {
        let plain = self.kind.split_once('<').map_or(self.kind, |(outer, _)| outer);
        plain.rsplit("::").next().unwrap_or(plain)
    }
}

fn unread<T, I: ColIdx>(row: &QueryResult, index: I) -> TryGetError {
    let column = match (index.as_str(), index.as_usize()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(place)) => row.column_names().get(*place).cloned().unwrap_or_default(),
        (None, None) => String::new(),
    };
    let unread = Unread { table: None, column, kind: type_name::<T>() };
    TryGetError::DbErr(DbErr::TryIntoErr { from: "column", into: unread.kind, source: Arc::new(unread) })
}

macro_rules! column {
    ($wrapper:ident<T: $($bound:path),+>) => {
        impl<T: $($bound +)+> From<T> for $wrapper<T> {
            fn from(value: T) -> Self { Self(value) }
        }

        impl<T: $($bound +)+> From<$wrapper<T>> for Value {
            fn from(value: $wrapper<T>) -> Self { value.keep().into() }
        }

        impl<T: $($bound +)+> TryGetable for $wrapper<T> {
            fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
                let raw = <Self as Kept>::Raw::try_get_by(row, index)?;
                Self::read(raw).ok_or_else(|| unread::<T, I>(row, index))
            }
        }

        impl<T: $($bound +)+> ValueType for $wrapper<T> {
            fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
                Self::read(<<Self as Kept>::Raw as ValueType>::try_from(value)?).ok_or(ValueTypeErr)
            }

            fn type_name() -> String { type_name::<T>().to_owned() }

            fn array_type() -> ArrayType { <<Self as Kept>::Raw as ValueType>::array_type() }

            /// By the whole path of what it holds: so a message can say in which table a column stands.
            fn column_type() -> ColumnType { ColumnType::Custom(Alias::new(type_name::<T>()).into_iden()) }
        }

        impl<T: $($bound +)+> Nullable for $wrapper<T> {
            fn null() -> Value { <<Self as Kept>::Raw as Nullable>::null() }
        }

        impl<T: $($bound +)+> TryFromU64 for $wrapper<T> {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> { Err(DbErr::ConvertFromU64(stringify!($wrapper))) }
        }
    };
}

column!(Text<T: Display, FromStr>);
column!(Json<T: Serialize, DeserializeOwned>);
column!(Id<T: From<Uuid>, Into<Uuid>, Copy>);
column!(Number<T: TryFrom<i32>, TryInto<i32>, Copy>);

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};
    use domain::Locale;
    use domain::id::PersonId;
    use domain::tandem::Status;

    use super::*;

    /// What a column holds of a value, once it came back as it went.
    #[track_caller]
    fn kept<W: ValueType + Into<Value> + Clone + PartialEq + std::fmt::Debug>(value: &W) -> Value {
        let kept: Value = value.clone().into();
        assert_eq!(<W as ValueType>::try_from(kept.clone()).expect("read"), *value);
        kept
    }

    fn refused<W: ValueType>(raw: impl Into<Value>) -> bool {
        <W as ValueType>::try_from(raw.into()).is_err()
    }

    #[test]
    fn columns_hold_what_they_always_held() {
        assert_eq!(kept(&Text(Status::EndedEarly)), Value::from("ended-early"));
        assert_eq!(kept(&Text(NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day"))), Value::from("2026-12-01"));
        assert_eq!(kept(&Text(NaiveTime::from_hms_opt(14, 30, 0).expect("a time"))), Value::from("14:30:00"));
        assert_eq!(kept(&Text(u64::MAX)), Value::from(u64::MAX.to_string()));
        assert_eq!(kept(&Json(vec![Locale::Arabic])), Value::from(r#"["ar"]"#));
        assert_eq!(kept(&Id(PersonId(Uuid::from_u128(1)))), Value::from(Uuid::from_u128(1)));
        assert_eq!(kept(&Number(u16::MAX)), Value::from(65_535));
    }

    #[test]
    fn what_is_none_of_it_is_refused() {
        assert!(refused::<Text<Status>>("lost"));
        assert!(refused::<Text<NaiveDate>>("tomorrow"));
        assert!(refused::<Json<Vec<Locale>>>("["));
        assert!(refused::<Number<u16>>(-1));
        assert!(refused::<Number<u8>>(256));
    }
}
