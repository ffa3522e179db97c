//! The real program as a process of its own, and what counts for a whole process.

mod backup_commands;
mod dashboard;
mod doctor;
mod exposition;
mod figures;
mod house;
mod metrics;
mod process_caddy;
mod process_client;
mod process_database;
mod process_disk;
mod process_kill;
mod process_mail;
mod process_pair;
mod process_replay;
