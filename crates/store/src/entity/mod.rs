//! One module for each table, as SeaORM wants it. Nothing outside this crate sees these.

pub mod audit;
pub mod completion_certificate;
pub mod consent;
pub mod contact;
pub mod event;
pub mod kept_apart;
pub mod link;
pub mod meet_wish;
pub mod note;
pub mod organisation;
pub mod organisation_section;
pub mod outbox;
pub mod participant;
pub mod person;
pub mod registration;
pub mod report;
pub mod sent_form;
pub mod session;
pub mod setting;
pub mod signup;
pub mod staff;
pub mod tandem;
pub mod tenant;
pub mod tenant_host;
pub mod volunteer;
