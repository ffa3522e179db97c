//! The use cases, on SQLite and on PostgreSQL. One program for all of them: each of its own would be linked with
//! everything once more.

mod accounts;
mod audit;
mod away;
mod backup;
mod backup_speed;
mod certificate;
mod directory_people;
mod evening;
mod event;
mod interview;
mod kept;
mod limit;
mod matching_plan;
mod matching_pool;
mod matching_round;
mod me;
mod me_sign_in;
mod meeting;
mod outbox;
mod pairs;
mod profile;
mod questionnaire;
mod released;
mod relocate;
mod replay;
mod report_busy;
mod report_state;
mod rest;
mod signup_confirm;
mod signup_decide;
mod signup_submit;
mod tandem;
mod tandem_clock;
mod tandem_effects;
mod tenancy;
