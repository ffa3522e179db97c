//! The own area of volunteers and participants.

pub mod home;
pub mod profile;
pub mod sign_in;
