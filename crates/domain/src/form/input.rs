//! What a browser posted.

use std::collections::BTreeMap;

/// A value from a closed list, by the code that forms post.
pub trait Choice: Sized {
    /// The value with this code; nothing if the list doesn't have it.
    fn from_code(code: &str) -> Option<Self>;
}

/// What a browser posted: for each field name the values in their order, exactly as typed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Input(BTreeMap<String, Vec<String>>);

impl Input {
    /// The first value of a field, or nothing typed.
    pub fn one(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a field was posted with this value: what a tick box or a list shows as chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|chosen| chosen == value)
    }

    /// Whether nothing at all was posted: a form opened for the first time.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field with each of its values, by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// Sets a field to one value, for a form that opens with something filled in.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), vec![value.into()]);
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Input {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut input = Self::default();
        for (name, value) in pairs {
            input.0.entry(name.into()).or_default().push(value.into());
        }
        input
    }
}
