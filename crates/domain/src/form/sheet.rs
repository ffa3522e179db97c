//! A part of a form: answers that belong together, each with its declaration.

use super::{Fact, On, Reader, Shown, Spec};
use crate::fields::Field;

/// Answers that are asked together, as a struct declared with `form!`. What is done with them is said here for
/// whichever field it is: nobody names each of them again.
pub trait Sheet: Sized + 'static {
    /// Its fields.
    type Field: Copy + Eq + Into<Field> + 'static;

    /// All of them, in the order in which they are asked.
    const FIELDS: &'static [Self::Field];

    /// How a field is declared.
    fn spec(field: Self::Field) -> Spec;

    /// Reads one field. Without a word about it in the form, a list is empty and a text is none.
    fn take_one(&mut self, field: Self::Field, reader: &mut Reader<'_>, on: On);

    /// What one field's inputs hold as the form opens.
    fn show_one(&self, field: Self::Field, on: On, shown: &mut Shown);

    /// What one field tells.
    fn fact(&self, field: Self::Field) -> Option<Fact>;

    /// What a newer sign-up makes of the answers, each by its [`super::Renewal`].
    fn renew(&mut self, newer: Self);

    /// Reads the fields that this form asks for, and of them those that `asks` names. The others stay as they are.
    fn take(&mut self, reader: &mut Reader<'_>, on: On, asks: impl Fn(Self::Field) -> bool) {
        for field in Self::FIELDS.iter().copied().filter(|field| Self::spec(*field).is_asked(on) && asks(*field)) {
            self.take_one(field, reader, on);
        }
    }

    /// What this form opens with.
    fn show(&self, on: On, shown: &mut Shown) {
        for field in Self::FIELDS.iter().copied().filter(|field| Self::spec(*field).is_asked(on)) {
            self.show_one(field, on, shown);
        }
    }

    /// What was told, field by field.
    fn facts(&self) -> impl Iterator<Item = (Field, Fact)> {
        Self::FIELDS.iter().filter_map(|field| Some(((*field).into(), self.fact(*field)?)))
    }
}

/// Declares a part of a form: a struct of answers, and of each what a form, a record and an export have to know.
///
/// ```ignore
/// form! {
///     /// What a volunteer tells beyond the contact.
///     #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
///     pub struct Volunteer: VolunteerField {
///         /// What they have done of this kind before.
///         #[serde(default)]
///         pub experience: Option<String> = Experience: Spec::new("experience").paragraph(TEXT_MAX).only_in_profile(),
///     }
/// }
/// ```
///
/// The struct is as it stands there, so that serde, rustdoc and whoever reads a field find nothing unusual. Besides it
/// makes the enum of its fields (`VolunteerField::Experience`) and its [`Sheet`]. How an answer is read and shown is a
/// matter of its type: [`super::Answer`]. A member without `= …` is no field of a form.
macro_rules! form {
    (
        $(#[$meta:meta])*
        pub struct $sheet:ident: $fields:ident {
            $(
                $(#[$member_meta:meta])*
                pub $member:ident: $type:ty $(= $field:ident: $spec:expr)?
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        pub struct $sheet {
            $($(#[$member_meta])* pub $member: $type,)+
        }

        #[doc = concat!("The fields of [`", stringify!($sheet), "`], in the order in which they are asked.")]
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum $fields {
            $($(
                #[doc = concat!("[`", stringify!($sheet), "::", stringify!($member), "`]")]
                $field,
            )?)+
        }

        impl From<$fields> for $crate::fields::Field {
            fn from(field: $fields) -> Self { Self::$sheet(field) }
        }

        impl $crate::form::Sheet for $sheet {
            type Field = $fields;

            const FIELDS: &'static [$fields] = &[$($($fields::$field,)?)+];

            fn spec(field: $fields) -> $crate::form::Spec {
                match field {
                    $($($fields::$field => const { $spec.of::<$type>() },)?)+
                }
            }

            fn take_one(&mut self, field: $fields, reader: &mut $crate::form::Reader<'_>, on: $crate::form::On) {
                let spec = Self::spec(field).on(on);
                match field {
                    $($($fields::$field => $crate::form::Answer::take(&mut self.$member, reader, &spec),)?)+
                }
            }

            fn show_one(&self, field: $fields, on: $crate::form::On, shown: &mut $crate::form::Shown) {
                let spec = Self::spec(field).on(on);
                match field {
                    $($($fields::$field => $crate::form::Answer::show(&self.$member, &spec, shown),)?)+
                }
            }

            fn fact(&self, field: $fields) -> Option<$crate::form::Fact> {
                let spec = Self::spec(field);
                match field {
                    $($($fields::$field => $crate::form::Answer::fact(&self.$member, &spec),)?)+
                }
            }

            fn renew(&mut self, newer: Self) {
                $($(
                    let renewal = Self::spec($fields::$field).renewal;
                    $crate::form::Answer::renew(&mut self.$member, newer.$member, renewal);
                )?)+
            }
        }
    };
}

pub(crate) use form;
