//! The rules of Connecting Humans: what its records are, which values they take and how they may change.
//!
//! Nothing here does I/O, reads a clock or draws randomness, so that every rule can be tested by calling it,
//! and so that the same validation runs on the server and in the browser.

pub mod address;
pub mod audit;
pub mod availability;
pub mod calendar;
pub mod certificate;
pub mod consent;
pub mod contact;
pub mod district;
pub mod event;
pub mod fields;
pub mod form;
pub mod geo;
pub mod host;
pub mod id;
pub mod interview;
pub mod language;
pub mod link;
pub mod locale;
pub mod matching;
pub mod meeting;
pub mod organisation;
pub mod person;
pub mod pin;
pub mod postcode;
pub mod profile;
pub mod report;
pub mod role;
pub mod round;
pub mod settings;
pub mod signup;
pub mod tandem;
pub mod text;
pub mod typed;
pub mod unit;
pub mod urlencoded;
pub mod vocabulary;
pub mod way;

pub use locale::Locale;
