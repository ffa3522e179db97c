//! The own area of volunteers and participants.

pub mod data;
pub mod home;
pub mod leave;
pub mod pause;
pub mod profile;
pub mod sign_in;
pub mod tandem;
mod tasks;
