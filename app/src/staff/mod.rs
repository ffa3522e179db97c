//! What members of staff see: the way in, what waits, sign-ups, people, organisations, the log.

pub mod account;
pub mod audit;
pub mod certificate;
pub mod events;
pub mod interview;
pub mod invitation;
pub mod matching;
pub mod mentoring;
pub mod organisations;
pub mod people;
pub mod profile;
mod record;
pub mod rounds;
pub mod search;
pub mod sign_in;
pub mod signups;
pub mod tandems;
pub mod today;
