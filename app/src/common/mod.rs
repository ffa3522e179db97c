//! What pages of several audiences show or ask alike: parts of a page and forms, never a handler.

pub mod certificate;
pub mod chart;
pub mod connection;
pub mod event;
pub mod goal;
pub mod meeting;
pub mod profile;
