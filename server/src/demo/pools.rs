//! The pools that invented people and organisations are drawn from. The files stand in `server/demo/`.

use std::sync::Arc;

use domain::district::{Focus, Settings};
use domain::interview::InterviewSettings;
use domain::locale::Translated;
use domain::role::Role;
use serde::Deserialize;

use crate::serve::Failure;

/// A name, and the languages that fit it.
#[derive(Clone, Debug)]
pub struct Name {
    pub full: String,
    /// Pairs of language and level.
    pub languages: Vec<(String, String)>,
    pub gender: String,
    /// Whether German is a language of their childhood.
    pub german: bool,
}

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub district: String,
    pub name: String,
    pub kind: String,
    pub sections: Vec<String>,
    pub street: String,
    pub postcode: String,
    pub openness: String,
    pub languages: Vec<String>,
    pub accessible: String,
}

/// A free text of somebody who signs up.
#[derive(Clone, Debug)]
pub struct Motivation {
    pub audience: String,
    pub locale: String,
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Address {
    street: String,
    postcode: String,
    place: String,
}

/// A district of the demonstration.
#[derive(Clone, Debug, Deserialize)]
pub struct District {
    pub slug: String,
    pub name: String,
    programme: String,
    phone: String,
    email: String,
    coordinators: Vec<String>,
    address: Address,
    accent: String,
    opening: Translated,
    welcome: Translated,
    focuses: Vec<Focus>,
    pub people: usize,
}

impl District {
    /// The settings of its tenant.
    pub fn settings(&self) -> Settings {
        Settings {
            name: self.name.clone(),
            operator: self.programme.clone(),
            represented_by: self.coordinators.first().cloned().unwrap_or_default(),
            coordinators: self.coordinators.clone(),
            street: self.address.street.clone(),
            postcode: self.address.postcode.clone(),
            place: self.address.place.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            opening_hours: self.opening.clone(),
            data_protection_email: format!("datenschutz@{}", self.host()),
            accent: self.accent.clone(),
            welcome: self.welcome.clone(),
            focuses: self.focuses.clone(),
            interview: InterviewSettings::default(),
            demo: true,
        }
    }

    /// The postcode of its town.
    pub fn postcode(&self) -> &str {
        &self.address.postcode
    }

    fn host(&self) -> &str {
        self.email.rsplit('@').next().unwrap_or("demo.example")
    }

    /// The demo account of a role.
    pub fn email_of(&self, role: Role) -> String {
        if role == Role::Coordinator { self.email.clone() } else { format!("{role}@{}", self.host()) }
    }

    /// Who has an account.
    pub fn staff(&self) -> Vec<(Role, String)> {
        let coordinator = self.coordinators.first().cloned().unwrap_or_else(|| "Ines Beispiel".to_owned());
        vec![
            (Role::Coordinator, coordinator),
            (Role::DistrictAdmin, "Alma Beispiel".to_owned()),
            (Role::Auditor, "Prisca Beispiel".to_owned()),
            (Role::Editor, "Edda Beispiel".to_owned()),
        ]
    }
}

/// The settings of the state association.
pub fn state() -> Settings {
    Settings {
        name: "Thüringer Volkshochschulverband".to_owned(),
        operator: "Thüringer Volkshochschulverband (Demo)".to_owned(),
        represented_by: "Ruth Beispiel".to_owned(),
        street: "Musterallee 22".to_owned(),
        postcode: "99084".to_owned(),
        place: "Erfurt".to_owned(),
        phone: "+49 361 555 0199".to_owned(),
        email: "verband@land.example".to_owned(),
        data_protection_email: "datenschutz@land.example".to_owned(),
        demo: true,
        ..Settings::default()
    }
}

#[derive(Deserialize)]
struct Districts {
    districts: Vec<District>,
}

/// All pools.
#[derive(Clone, Debug)]
pub struct Pools {
    pub districts: Vec<District>,
    pub names: Arc<Vec<Name>>,
    pub organisations: Arc<Vec<Organisation>>,
    pub motivations: Arc<Vec<Motivation>>,
    pub notes: Arc<Vec<String>>,
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| line.split('\t').collect())
}

fn list(cell: &str) -> Vec<String> {
    cell.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

impl Pools {
    /// Reads the pools that are built into the program.
    pub fn read() -> Result<Self, Failure> {
        let districts: Districts = serde_json::from_str(include_str!("../../demo/districts.json"))?;
        let names = rows(include_str!("../../demo/names.tsv")).map(|row| name(&row)).collect::<Option<Vec<_>>>();
        let organisations = rows(include_str!("../../demo/organisations.tsv"))
            .map(|row| organisation(&row))
            .collect::<Option<Vec<_>>>();
        let motivations = rows(include_str!("../../demo/motivations.tsv"))
            .map(|row| {
                let [audience, locale, text] = row[..] else { return None };
                Some(Motivation { audience: audience.into(), locale: locale.into(), text: text.into() })
            })
            .collect::<Option<Vec<_>>>();
        let notes = rows(include_str!("../../demo/notes.tsv")).map(|row| row[0].to_owned()).collect();
        Ok(Self {
            districts: districts.districts,
            names: Arc::new(names.ok_or("names.tsv has a row that can't be read")?),
            organisations: Arc::new(organisations.ok_or("organisations.tsv has a row that can't be read")?),
            motivations: Arc::new(motivations.ok_or("motivations.tsv has a row that can't be read")?),
            notes: Arc::new(notes),
        })
    }
}

fn name(row: &[&'static str]) -> Option<Name> {
    let [given, family, _script, languages, gender] = row[..] else { return None };
    let languages: Vec<(String, String)> = list(languages)
        .iter()
        .filter_map(|spoken| spoken.split_once(':'))
        .map(|(language, level)| (language.to_owned(), level.to_lowercase()))
        .filter(|(language, _)| domain::language::OFFERED.contains(&language.as_str()))
        .collect();
    let german = languages.iter().any(|(language, level)| language == "de" && level == "native");
    Some(Name { full: format!("{given} {family}").trim().to_owned(), languages, gender: gender.to_owned(), german })
}

fn organisation(row: &[&str]) -> Option<Organisation> {
    let [district, name, kind, sections, street, postcode, _place, openness, languages, accessible] = row[..] else {
        return None;
    };
    Some(Organisation {
        district: district.to_owned(),
        name: name.to_owned(),
        kind: kind.to_owned(),
        sections: list(sections),
        street: street.to_owned(),
        postcode: postcode.to_owned(),
        openness: openness.to_owned(),
        languages: list(languages),
        accessible: accessible.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pools_are_whole_and_marked_as_invented() {
        let pools = Pools::read().expect("pools");
        assert_eq!(pools.districts.len(), 6);
        assert!(pools.names.len() >= 400 && pools.names.iter().all(|name| !name.languages.is_empty()));
        assert!(
            pools
                .districts
                .iter()
                .all(|district| district.email.ends_with(".example") && (40..=400).contains(&district.people))
        );
        for kind in domain::organisation::OrganisationKind::ALL {
            assert!(pools.organisations.iter().any(|organisation| organisation.kind == kind.code()), "{kind}");
        }
        assert!(pools.organisations.iter().all(|organisation| {
            organisation.postcode.parse().is_ok_and(|code| !domain::postcode::places(&code).is_empty())
        }));
    }
}
