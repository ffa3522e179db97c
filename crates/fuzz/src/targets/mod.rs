pub mod contact;
pub mod form;
pub mod host;
pub mod language;
pub mod report;
pub mod session;
pub mod settings;
pub mod token;
