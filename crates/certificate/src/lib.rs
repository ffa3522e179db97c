//! Certificates as PDF: one page, typeset by Typst inside the program. Tagged for screen readers (PDF/UA-1) and fit for
//! keeping (PDF/A-2a), with the fonts inside.
//!
//! Nothing is looked up or decided here: all words come from the caller, in the caller's languages. The same words make
//! the same file.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const TEMPLATE: &str = include_str!("certificate.typ");

/// Every font of `fonts/`, in the order in which letters are looked for: Fira Sans as on the pages, then Noto for the
/// scripts that it lacks.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: &[&'static [u8]] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));
    files.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The deed once more, in another language.
#[derive(Clone, Debug)]
pub struct Second {
    /// By its BCP 47 code.
    pub language: &'static str,
    pub right_to_left: bool,
    pub text: String,
}

/// All that stands on a certificate.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// A picture as SVG, and what it says: the programme's name.
    pub logo: String,
    pub mark: String,
    /// A colour as `#rrggbb`.
    pub accent: String,
    pub district: String,
    /// Who issues it.
    pub issuer: String,
    pub title: String,
    /// Before the name, the name, and what the person did.
    pub before: String,
    pub name: String,
    pub deed: String,
    /// Labels and values: period, meetings, hours.
    pub facts: Vec<(String, String)>,
    pub thanks: String,
    pub second: Option<Second>,
    /// Place and day of issue in words, and the day as year, month and day.
    pub place_date: String,
    pub day: (i32, u32, u32),
    /// Under the line for the signature.
    pub signed: String,
    /// Label of the code, the code, how it is checked, where.
    pub check: String,
    pub code: String,
    pub check_how: String,
    pub check_url: String,
}

/// The page could not be typeset: a fault of the program, not of anyone's words.
#[derive(Debug)]
pub struct Broken(String);

impl std::fmt::Display for Broken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "the certificate could not be typeset: {}", self.0)
    }
}

impl std::error::Error for Broken {}

/// What Typst may ask for: the template, the words, the fonts. No file, no package, no clock.
struct Page {
    library: LazyHash<Library>,
    main: Source,
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl Certificate {
    fn inputs(&self) -> Dict {
        let mut dict = Dict::new();
        let words = [
            ("logo", &self.logo),
            ("mark", &self.mark),
            ("accent", &self.accent),
            ("district", &self.district),
            ("issuer", &self.issuer),
            ("title", &self.title),
            ("before", &self.before),
            ("name", &self.name),
            ("deed", &self.deed),
            ("thanks", &self.thanks),
            ("place-date", &self.place_date),
            ("signed", &self.signed),
            ("check", &self.check),
            ("code", &self.code),
            ("check-how", &self.check_how),
            ("check-url", &self.check_url),
        ];
        for (name, value) in words {
            dict.insert(name.into(), value.as_str().into_value());
        }
        let (year, month, day) = self.day;
        for (name, value) in [("year", i64::from(year)), ("month", i64::from(month)), ("day", i64::from(day))] {
            dict.insert(name.into(), value.into_value());
        }
        let facts: Array = self
            .facts
            .iter()
            .map(|(label, value)| {
                let pair: Array = [label.as_str().into_value(), value.as_str().into_value()].into_iter().collect();
                Value::Array(pair)
            })
            .collect();
        dict.insert("facts".into(), Value::Array(facts));
        let mut families: Vec<&str> = FONTS.iter().map(|font| font.info().family.as_str()).collect();
        families.dedup();
        dict.insert("fonts".into(), Value::Array(families.into_iter().map(IntoValue::into_value).collect()));
        let second = self.second.as_ref().map_or(Value::None, |second| {
            let mut dict = Dict::new();
            dict.insert("lang".into(), second.language.into_value());
            dict.insert("rtl".into(), second.right_to_left.into_value());
            dict.insert("text".into(), second.text.as_str().into_value());
            Value::Dict(dict)
        });
        dict.insert("second".into(), second);
        dict
    }

    /// The certificate as a PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, Broken> {
        let broken = |what: String| Broken(what);
        let path = VirtualPath::new("/main.typ").map_err(|_| broken("no path".to_owned()))?;
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        let page = Page {
            library: LazyHash::new(Library::builder().with_inputs(self.inputs()).build()),
            main: Source::new(id, TEMPLATE.to_owned()),
        };
        let said = |errors: &[typst::diag::SourceDiagnostic]| {
            errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
        };
        let document: PagedDocument = typst::compile(&page).output.map_err(|errors| broken(said(&errors)))?;
        let export = |standards: &[PdfStandard]| {
            let standards = PdfStandards::new(standards).map_err(|error| broken(error.message().to_string()))?;
            let options = PdfOptions {
                ident: Smart::Custom(format!("{}-{}", self.check_url, self.code)),
                creator: Smart::Custom(Some("Connecting Humans".to_owned())),
                standards,
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&document, &options).map_err(|errors| broken(said(&errors)))
        };
        // Both standards refuse signs that none of the fonts has. A name in such a script still gets its paper, tagged
        // and with boxes in place of these signs.
        let pdf = export(&[PdfStandard::A_2a, PdfStandard::Ua_1]).or_else(|_| export(&[PdfStandard::V_1_7]))?;
        // What Typst remembers would grow with every certificate.
        typst::comemo::evict(0);
        Ok(pdf)
    }
}

#[cfg(test)]
mod tests;
