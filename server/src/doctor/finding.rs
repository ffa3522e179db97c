//! What a check found.

use serde::Serialize;

/// How good or bad it is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    Ok,
    /// Worth knowing; nothing is broken.
    Note,
    /// Something does not work, or soon won't.
    Wrong,
}

impl Grade {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Note => "note",
            Self::Wrong => "WRONG",
        }
    }
}

/// Which part of the installation a check looks at; also the order in which they are shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    Configuration,
    Disk,
    Databases,
    Mail,
    Network,
}

impl Area {
    pub const ALL: [Self; 5] = [Self::Configuration, Self::Disk, Self::Databases, Self::Mail, Self::Network];

    pub const fn title(self) -> &'static str {
        match self {
            Self::Configuration => "Configuration",
            Self::Disk => "Disk",
            Self::Databases => "Databases",
            Self::Mail => "Mail",
            Self::Network => "Host names and certificates",
        }
    }
}

/// One line.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Finding {
    pub area: Area,
    /// What was looked at: a setting, a file, a host.
    pub subject: String,
    pub grade: Grade,
    pub found: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

/// Collects the findings of one area.
#[derive(Debug)]
pub struct Findings {
    area: Area,
    pub list: Vec<Finding>,
}

impl Findings {
    pub const fn new(area: Area) -> Self {
        Self { area, list: Vec::new() }
    }

    #[expect(clippy::needless_pass_by_value, reason = "what is found is most often put together for this call")]
    fn push(&mut self, grade: Grade, subject: &str, found: impl ToString, advice: Option<&str>) {
        let advice = advice.map(str::to_owned);
        self.list.push(Finding {
            area: self.area,
            subject: subject.to_owned(),
            grade,
            found: found.to_string(),
            advice,
        });
    }

    pub fn ok(&mut self, subject: &str, found: impl ToString) {
        self.push(Grade::Ok, subject, found, None);
    }

    pub fn note(&mut self, subject: &str, found: impl ToString, advice: &str) {
        self.push(Grade::Note, subject, found, Some(advice));
    }

    pub fn wrong(&mut self, subject: &str, found: impl ToString, advice: &str) {
        self.push(Grade::Wrong, subject, found, Some(advice));
    }
}

/// An error with all its causes, in one line.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let words = inner.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        cause = inner.source();
    }
    text
}
