//! The program `connecting-humans`: command line, configuration, workers, and the wiring of all crates.

pub mod certificates;
pub mod cli;
pub mod config;
pub mod demo;
pub mod doctor;
pub mod logs;
pub mod metrics;
pub mod outage;
pub mod serve;
pub mod tasks;
pub mod worker;
