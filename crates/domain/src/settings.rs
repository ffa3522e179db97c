//! Settings from outside: read strictly, so that a slip in a file is told with its key and not passed over.

use crate::contact;
use crate::district::{Settings, is_colour};
use crate::interview::CERTIFICATE_YEARS;
use crate::locale::Locale;
use crate::locale::Translated;

/// What is wrong with settings, at which key.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct Wrong {
    /// The key, with those around it: `focuses.0.title.fr`. `settings` when the whole can't be read.
    pub key: String,
    pub reason: String,
}

impl Wrong {
    fn new(key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { key: key.into(), reason: reason.into() }
    }
}

/// Reads settings from JSON. Whether their values are fit for use says [`check`].
///
/// # Errors
/// When it is no JSON, a value has the wrong type, or a key is none that settings have.
pub fn read(json: &str) -> Result<Settings, Wrong> {
    // serde would also take a list of values, in the order of the keys.
    if !json.trim_start().starts_with('{') {
        return Err(Wrong::new("settings", "must be a JSON object"));
    }
    let mut unknown = None;
    let mut reader = serde_json::Deserializer::from_str(json);
    let settings = serde_ignored::deserialize(&mut reader, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    });
    let settings: Settings = settings.map_err(|error| Wrong::new("settings", error.to_string()))?;
    reader.end().map_err(|error| Wrong::new("settings", error.to_string()))?;
    match unknown {
        Some(key) => Err(Wrong::new(key, "there is no such setting")),
        None => Ok(settings),
    }
}

/// Checks that settings can be used as they are.
///
/// # Errors
/// The first that can't: no name, an accent that is no colour or too light for white text, something that is no mail
/// address, a text in a language that the product doesn't speak.
pub fn check(settings: &Settings) -> Result<(), Wrong> {
    if settings.name.trim().is_empty() {
        return Err(Wrong::new("name", "is needed"));
    }
    if !is_colour(&settings.accent) {
        return Err(Wrong::new("accent", "is not a colour such as #0b5c6b"));
    }
    if contrast_with_white(&settings.accent) < 4.5 {
        return Err(Wrong::new("accent", "is too light for white text upon it (WCAG 2.2 asks for a contrast of 4.5)"));
    }
    for (key, address) in [("email", &settings.email), ("data_protection_email", &settings.data_protection_email)] {
        if !address.is_empty() && contact::Email::parse(address).is_none_or(|read| read != address.as_str()) {
            return Err(Wrong::new(key, "is not a mail address"));
        }
    }
    languages("opening_hours", &settings.opening_hours)?;
    languages("welcome", &settings.welcome)?;
    for (number, focus) in settings.focuses.iter().enumerate() {
        languages(&format!("focuses.{number}.title"), &focus.title)?;
        languages(&format!("focuses.{number}.text"), &focus.text)?;
    }
    for (number, question) in settings.interview.questions.iter().enumerate() {
        let key = format!("interview.questions.{number}.text");
        languages(&key, &question.text)?;
        if question.text.get(Locale::German).0.trim().is_empty() {
            return Err(Wrong::new(format!("{key}.de"), "is needed"));
        }
    }
    if !(1..=CERTIFICATE_YEARS).contains(&settings.interview.certificate_years) {
        return Err(Wrong::new("interview.certificate_years", "must be 1 to 5"));
    }
    Ok(())
}

fn languages(key: &str, text: &Translated) -> Result<(), Wrong> {
    match text.0.keys().find(|code| Locale::from_code(code).is_none()) {
        Some(code) => Err(Wrong::new(format!("{key}.{code}"), "is not a language of these pages")),
        None => Ok(()),
    }
}

/// Contrast between white and a colour that [`is_colour`], from 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast_with_white(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap_or(255)) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(json: &str) -> String {
        read(json).and_then(|settings| check(&settings)).expect_err(json).to_string()
    }

    #[test]
    fn good_settings_are_read() {
        let json = r##"{"name":"Erfurt","accent":"#0b5c6b","welcome":{"de":"Schön","ar":"مرحبا"},
            "focuses":[{"title":{"de":"Frauen"},"text":{}}],"email":"koordination@erfurt.example"}"##;
        let settings = read(json).expect("settings");
        assert_eq!(check(&settings), Ok(()));
        assert_eq!((settings.name.as_str(), settings.focuses.len()), ("Erfurt", 1));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        for (json, told) in [
            ("", "settings: "),
            ("[]", "settings: "),
            (r#"{"name":"x"} {}"#, "settings: "),
            (r#"{"name":7}"#, "settings: "),
            (r#"{"name":"x","acent":"blue"}"#, "acent: there is no such setting"),
            (r#"{"name":"x","focuses":[{"title":{},"text":{},"titel":{}}]}"#, "focuses.0.titel: there is no such"),
            (r#"{"accent":"blue"}"#, "name: is needed"),
            (r#"{"name":"x","accent":"blue"}"#, "accent: is not a colour"),
            (r#"{"name":"x","interview":{"certificate_years":9}}"#, "interview.certificate_years: must be 1 to 5"),
            (
                r#"{"name":"x","interview":{"questions":[{"role":"mentee","text":{"fr":"?"}}]}}"#,
                "interview.questions.0.text.fr: is not",
            ),
            (
                r#"{"name":"x","interview":{"questions":[{"role":"mentee","text":{"en":"?"}}]}}"#,
                "interview.questions.0.text.de: is needed",
            ),
            (r##"{"name":"x","accent":"#ffee00"}"##, "accent: is too light"),
            (r##"{"name":"x","accent":"#0b5c6b;}body{display:none"}"##, "accent: is not a colour"),
            (r#"{"name":"x","email":"nobody"}"#, "email: is not a mail address"),
            (r#"{"name":"x","data_protection_email":" a@b.de"}"#, "data_protection_email: is not a mail address"),
            (r#"{"name":"x","welcome":{"fr":"Bonjour"}}"#, "welcome.fr: is not a language"),
            (r#"{"name":"x","focuses":[{"title":{"de-DE":"x"},"text":{}}]}"#, "focuses.0.title.de-DE: is not"),
        ] {
            assert!(wrong(json).starts_with(told), "{json}: {}", wrong(json));
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast_with_white("#000000") - 21.0).abs() < 0.01);
        assert!((contrast_with_white("#ffffff") - 1.0).abs() < 0.01);
        assert!((contrast_with_white("#767676") - 4.54).abs() < 0.01);
    }
}
